#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

#include <vector>

class QMainWindow;
class QWidget;

namespace rewire {

class LessonPlayer;

/// Gives a lesson before a class. While a lesson is open, Page Down and Page Up lead on and back. Presenting, the window fills
/// the screen with text half again as large, and shows only what the step needs. The keys are then those of remote controls: Page
/// Down, Space, Right and Down; Page Up, Left and Up; R plays the step again, B is a black screen, Escape or F5 leaves.
class Presenter : public QObject {
  Q_OBJECT

 public:
  /// `edge` has the text of the lesson and stays.
  Presenter(QMainWindow* window, QWidget* edge, LessonPlayer* lesson);
  ~Presenter() override;

  bool isOn() const { return m_on; }
  void enter();
  void leave();                            ///< the window is as it was
  void showBars(bool run, bool timeline);  ///< those that the step needs; the others stay hidden
  bool isBlack() const { return m_black != nullptr; }

 Q_SIGNALS:
  void entering();  ///< nothing is hidden yet
  void entered();
  void left();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool act(int key);
  bool present(int key);
  void toggleBlack();
  void hideBars();

  struct Bar {
    QPointer<QWidget> widget;
    bool shown;
  };

  QMainWindow* m_window;
  QWidget* m_edge;
  LessonPlayer* m_lesson;
  bool m_on = false;
  bool m_wasFull = false;
  QRect m_geometry;     // before
  int m_percent = 100;  // size of text before
  std::vector<Bar> m_bars;
  QPointer<QWidget> m_black;
};

}  // namespace rewire

#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QStringList>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QMainWindow;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace rewire {

class LessonCard;

/// Ways to begin, laid over the window below its menu: train on MNIST, open a file, or take one of the lessons. Every choice
/// closes it, as Escape does. Lessons are read after it has been drawn for the first time.
class Welcome : public QFrame {
  Q_OBJECT

 public:
  /// `recent`: paths, newest first.
  Welcome(const QStringList& recent, QMainWindow* window);

  void setTheme(const Theme& theme);
  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void trainRequested();
  void openRequested();
  void openRecentRequested(const QString& path);
  void lessonChosen(const QString& name);

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  QWidget* makeHeader();
  void makeChoices(QVBoxLayout* rows);
  void makeRecent(const QStringList& paths);
  void makeCards();
  void addStop(QPushButton* button, const std::function<void()>& choice);
  void coverWindow();
  void arrange();

  QMainWindow* m_window;
  const Theme* m_theme = &Theme::light();
  QToolButton* m_close = nullptr;
  QScrollArea* m_scroll = nullptr;
  QLabel* m_recentHeading = nullptr;
  QLabel* m_lessonHeading = nullptr;
  QGridLayout* m_grid = nullptr;
  std::vector<QPushButton*> m_recent;
  std::vector<LessonCard*> m_cards;
  std::vector<QWidget*> m_stops;  ///< stops of Tab, in order
  bool m_drawn = false;
};

}  // namespace rewire

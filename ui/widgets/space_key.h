#pragma once

#include <QObject>
#include <Qt>

class QWidget;

namespace rewire {

/// Lets the space bar play and pause, but in text, and where a person has put the focus on a control by keyboard and sees it
/// there: that control is meant then. A click puts the focus on some controls as well, and nobody looks at them any more when
/// the space bar is pressed. Qt asks the widget with the focus before it looks for shortcuts; this filter answers first.
class SpaceKey : public QObject {
  Q_OBJECT

 public:
  /// Listens to the whole application for as long as `window` lives, and follows the focus in it and in its docks.
  explicit SpaceKey(QWidget* window);

  /// Tells whether the focus came by keyboard to the widget that has it.
  bool focusCameByKeyboard() const { return m_byKeyboard; }

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool isHere(const QWidget& widget) const;
  void follow(Qt::FocusReason reason);

  QWidget* m_window;
  bool m_byKeyboard = false;
};

}  // namespace rewire

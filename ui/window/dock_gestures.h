#pragma once

#include <QObject>
#include <QPoint>

class QDockWidget;
class QMainWindow;
class QTabBar;

namespace rewire {

class DockLayout;

/// Effects of the mouse on the tabs and titles of docks. A double click enlarges a panel, or puts it back; a floating one takes
/// the whole screen. The right button opens a menu. Dragging is Qt's own.
class DockGestures : public QObject {
  Q_OBJECT

 public:
  DockGestures(QMainWindow* window, DockLayout* layout);

  /// Docks, and the tab bars that stand now; a window makes new ones as tabs come and go.
  void watch();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QDockWidget* dockAt(const QTabBar& tabs, QPoint position) const;
  static void putAway(QTabBar* tabs);
  void doubleClicked(QDockWidget* dock);
  void showMenu(QDockWidget* dock, QPoint globalPosition);

  QMainWindow* m_window;
  DockLayout* m_layout;
};

}  // namespace rewire

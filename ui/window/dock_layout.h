#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QDockWidget;
class QMainWindow;

namespace rewire {

/// Positions of the docks. There are two arrangements: one for a wide window, and one for a small window, in which pictures
/// become tabs. Each is remembered by itself, with the changes of the user.
class DockLayout : public QObject {
  Q_OBJECT

 public:
  explicit DockLayout(QMainWindow* window);

  /// The area of a dock in a wide window. Docks of one area are tabs there, the first of them in front. In a small window the
  /// docks of both sides are tabs at the left, and all others are tabs at the bottom.
  enum class Area { Left, Right, BottomLeft, BottomRight };

  /// Docks are added in the order of their tabs.
  QDockWidget* add(const QString& name, const QString& title, QWidget* content, Area area);
  const std::vector<QDockWidget*>& docks() const { return m_docks; }

  void bringForward(const QString& name);  ///< shows a dock, in front of those that share its place

  void restore();           ///< the remembered arrangement for a window of this size, or the default
  void reset();             ///< the default arrangement, every dock visible
  void adaptTo(int width);  ///< changes the arrangement when the window has become small or wide
  void save() const;

 private:
  struct Home {
    QDockWidget* dock;
    Area area;
  };

  QString key() const;
  void showTitles();
  void arrangeWide();
  void arrangeSmall();
  void giveSizes();
  QList<QDockWidget*> at(Area area) const;
  void stack(Qt::DockWidgetArea area, const QList<QDockWidget*>& docks);

  QMainWindow* m_window;
  std::vector<Home> m_homes;
  std::vector<QDockWidget*> m_docks;
  bool m_small = false;
};

}  // namespace rewire

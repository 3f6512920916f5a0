#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QDockWidget;
class QMainWindow;

namespace rewire {

/// Where the docks stand. There are two arrangements, for a wide window and for a small one (where pictures become tabs); each is
/// remembered by itself, with what the user has moved in it.
class DockLayout : public QObject {
  Q_OBJECT

 public:
  explicit DockLayout(QMainWindow* window);

  /// Where a dock stands in a wide window. Docks of one place are tabs there, the first of them in front. In a small window
  /// what stands at the sides are tabs at the left, and everything else is tabs at the bottom.
  enum class Place { Left, Right, BottomLeft, BottomRight };

  /// Docks are to be added in the order in which they stand.
  QDockWidget* add(const QString& name, const QString& title, QWidget* content, Place place);
  const std::vector<QDockWidget*>& docks() const { return m_docks; }

  void restore();           ///< what was remembered for a window of this size, or the arrangement as it is meant
  void reset();             ///< the arrangement as it is meant, every dock visible
  void adaptTo(int width);  ///< changes over when the window has become small or wide
  void save() const;

 private:
  struct Home {
    QDockWidget* dock;
    Place place;
  };

  QString key() const;
  void showTitles();
  void arrangeWide();
  void arrangeSmall();
  void giveSizes();
  QList<QDockWidget*> at(Place place) const;
  void stack(Qt::DockWidgetArea area, const QList<QDockWidget*>& docks);

  QMainWindow* m_window;
  std::vector<Home> m_homes;
  std::vector<QDockWidget*> m_docks;
  bool m_small = false;
};

}  // namespace rewire

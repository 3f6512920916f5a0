#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace rewire {

class DockGestures;

/// Positions of the docks. There are two arrangements: one for a wide window, and one for a small window, in which pictures
/// become tabs. Each is remembered by itself, with the changes of the user. A panel can be enlarged to fill the window, or float
/// as a window of its own.
class DockLayout : public QObject {
  Q_OBJECT

 public:
  explicit DockLayout(QMainWindow* window);

  /// The area of a dock in a wide window. Docks of one area are tabs there, the first of them in front. In a small window the
  /// docks of both sides are tabs at the left, and all others are tabs at the bottom.
  enum class Area { Left, Right, BottomLeft, BottomRight };

  /// Docks are added in the order of their tabs, or behind the tab of an earlier one.
  QDockWidget* add(const QString& name, const QString& title, QWidget* content, Area area, const QString& behind = {});
  const std::vector<QDockWidget*>& docks() const { return m_docks; }

  void bringForward(const QString& name);  ///< shows a dock, in front of those that share its place

  void restore();           ///< the remembered arrangement for a window of this size, or the default
  void reset();             ///< the default arrangement, every dock visible
  void adaptTo(int width);  ///< changes the arrangement when the window has become small or wide for its text
  void save() const;

  /// Lets a dock, or the central widget, fill the window; or puts everything back.
  void toggleEnlarged(QWidget* panel);
  void shrink();  ///< puts everything back, if a panel is enlarged
  bool isEnlarged() const { return m_enlarged; }

  /// The other docks, and the central widget unless `central`, are hidden until showAll(), and panels have no buttons. In a small
  /// window without room for both, `first` tells whether the central widget stays or the docks.
  void showOnly(const QStringList& docks, bool central, bool first);
  void showAll();  ///< the arrangement from before
  /// Only these docks can be shown, and the central widget if `central`; nothing: all. They are all shown then, and what the user
  /// has arranged comes back at the end.
  void allowOnly(const std::optional<QStringList>& docks, bool central);
  bool isWide() const { return !m_small; }
  void setFloating(QDockWidget* dock, bool floating);
  void showTitlesSoon();

 private:
  struct Home {
    QDockWidget* dock;
    Area area;
  };

  QString key() const;
  void showTitles();
  void makeWindow(QDockWidget* dock);
  void arrangeWide();
  void arrangeSmall();
  void stackShown();
  void giveSizes();
  QList<QDockWidget*> at(Area area) const;
  bool isAllowed(const QDockWidget* dock) const;
  void hideForbidden();
  void setFixed(bool fixed);
  void giveHeight(bool shared, bool centralFirst);
  void shareWidth(bool centralFirst);
  int roomBesideBars() const;
  bool hasRoomBeside(int width) const;
  void restrict();
  void stack(Qt::DockWidgetArea area, const QList<QDockWidget*>& docks);

  QMainWindow* m_window;
  std::vector<Home> m_homes;
  std::vector<QDockWidget*> m_docks;
  DockGestures* m_gestures;
  bool m_small = false;
  QWidget* m_enlarged = nullptr;
  bool m_reduced = false;  ///< by showOnly()
  std::optional<QStringList> m_allowed;
  bool m_centralAllowed = true;
  QByteArray m_whole;   ///< the arrangement that allowOnly() hides
  QByteArray m_before;  ///< the arrangement that an enlarged panel, or showOnly(), hides
};

}  // namespace rewire

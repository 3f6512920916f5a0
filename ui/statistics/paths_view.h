#pragma once

#include "ui/picture/view.h"
#include "ui/statistics/path_painter.h"
#include "ui/statistics/path_search.h"

#include <memory>
#include <optional>
#include <vector>

namespace rewire {

/// The strongest path from every pixel to every class: an image a class, higher on the scale of colours where the
/// weakest link of that path is stronger. It follows the network that is shown. A click on a pixel chooses its path to
/// the class of that image, a click on the name of a class its kMostPaths strongest; others draw them. Arrow keys choose a pixel,
/// [ and ] a class, Home the whole class, Enter draws, Escape lets go.
class PathsView : public View {
  Q_OBJECT

 public:
  static constexpr std::size_t kMostPaths = 30;

  explicit PathsView(QWidget* parent = nullptr);

  void showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) override;
  void setTheme(const Theme& theme) override;
  void render(QCPPainter& painter, QSize size, const Theme& theme) const override;
  void keepScales(QSize size) override;
  /// A row a class and pixel: class,row,column,weakest_link; the last as a share of the layer's largest weight.
  QString csv() const override;
  bool isEmpty() const override { return !m_found; }

  /// From now on the paths are there as soon as a network is shown.
  void findAtOnce() { m_search.setAtOnce(); }
  /// Draws no path any more.
  void letGo();

  const std::optional<PathPlace>& chosen() const { return m_chosen; }
  const std::optional<PathPlace>& pointed() const { return m_pointed; }
  const FoundPaths* found() const { return m_found.get(); }
  /// Areas in the view's coordinates; there are paths.
  QRectF pixelArea(int classIndex, int pixel) const { return frame().pixelArea(classIndex, pixel, m_shape); }
  QRectF nameArea(int classIndex) const { return frame().names[static_cast<std::size_t>(classIndex)]; }

  QSize minimumSizeHint() const override { return {240, 200}; }
  QSize sizeHint() const override { return {620, 330}; }

 Q_SIGNALS:
  /// The links of the paths that are chosen, in the network that is shown; empty: none. `what` names them.
  void pathsChosen(const std::vector<rewire::PathLink>& links, const QString& what);
  void pathsFound();  ///< those of another network are shown

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void take(const std::shared_ptr<const FoundPaths>& found);
  PathFrame frame() const;
  PathPicture pictureNow() const;
  std::optional<PathPlace> placeAt(QPointF point) const;
  void point(const std::optional<PathPlace>& place, QPointF labelAt);
  void choose(const std::optional<PathPlace>& place);
  void tellChosen();
  std::optional<PathPlace> placeByKey(int key) const;
  bool actByKey(int key);
  void describe();
  QString className(int classIndex) const;
  QString emptyText() const;
  QString strongestInWords(bool shortly) const;
  QStringList placeText(const PathPlace& place) const;
  void paintPicture(QPainter& painter, const QRectF& area, const Theme& theme, const PathPicture& picture) const;

  std::shared_ptr<const FoundPaths> m_found;
  InputMapShape m_shape;
  float m_keptLargest = 0.0f;  // as keepScales() left it
  std::optional<PathPlace> m_chosen;
  std::optional<PathPlace> m_pointed;
  QPointF m_labelAt;
  const Theme* m_theme;
  PathSearch m_search;  // last: its thread ends before what it tells
};

}  // namespace rewire

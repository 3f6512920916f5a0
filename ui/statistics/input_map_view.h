#pragma once

#include "ui/picture/view.h"
#include "ui/statistics/input_map_painter.h"

#include <QRectF>

#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QSlider;

namespace rewire {

/// How many links each pixel of the input has, as an image of the dataset's shape, for every epoch of this run: the network
/// learns where to look. Inputs that are no images fold into a grid that is nearly square. It remembers the maps itself, because
/// the network that is shown knows only its own: at most kMostMaps, fewer of large inputs; when there are more, every second one
/// is forgotten, but for the first and the newest. The slider follows the network that is shown until it is moved elsewhere.
/// Where the lab removed links the map is the one after; what is remembered is the one before.
class InputMapView : public View {
  Q_OBJECT

 public:
  static constexpr std::size_t kMostMaps = 2000;

  explicit InputMapView(QWidget* parent = nullptr);

  void showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) override;
  void setTheme(const Theme& theme) override;
  void render(QCPPainter& painter, QSize size, const Theme& theme) const override;

  /// A row a remembered epoch and pixel: epoch,row,column,links; where the lab removed links also links_after_damage,
  /// which is empty at other epochs.
  QString csv() const override;

  std::size_t maps() const { return m_maps.size(); }
  /// The epoch whose map is shown: the network as it was rewired after this epoch; nothing: there is no map.
  std::optional<int> shownEpoch() const;
  /// Whether the map that is shown is that of a network from which the lab removed links.
  bool showsPerturbations() const;
  /// Links of a pixel in the map that is shown.
  std::int32_t linksAt(int row, int column) const;
  /// Where a pixel is drawn, in the view's coordinates.
  QRectF pixelArea(int row, int column) const;
  std::optional<int> currentPixel() const { return m_pixel; }

  QSize minimumSizeHint() const override { return {240, 240}; }
  QSize sizeHint() const override { return {420, 420}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Map {
    int epoch = 0;
    std::vector<std::int32_t> links;  ///< a pixel each
  };

  void forget();
  void foldInputs();
  void rememberMap(int epoch, std::vector<std::int32_t> links);
  std::vector<Map>::iterator placeOf(int epoch);
  void thin();
  void follow(std::optional<int> looked);
  QStringList pixelText() const;
  void describe();
  const Map* rememberedMap() const;
  const Map* shownMap() const;
  QRectF pictureArea() const;
  QString emptyText() const;
  QString pixelName(int pixel) const;
  void paintPicture(QPainter& painter, const QRectF& area, const Theme& theme) const;

  QSlider* m_slider;
  QLabel* m_epochLabel;
  std::vector<Map> m_maps;         // epochs ascend
  std::optional<Map> m_perturbed;  // of the network that is shown, when links of its input are removed
  int m_epoch = 0;                 // of the map of the network that is shown
  InputMapShape m_shape;
  bool m_following = true;
  std::optional<int> m_pixel;
  QPointF m_labelAt;
  const Theme* m_theme;
};

}  // namespace rewire

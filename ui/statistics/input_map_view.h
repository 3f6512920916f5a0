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

/// Numbers of links of each pixel of the input, as an image of the dataset's shape, for every epoch of this run. They show how
/// the network learns where to look. Inputs that are no images fold into a grid that is nearly square. The view remembers the
/// maps itself, because the network that is shown knows only its own. It keeps at most kMostMaps, fewer of large inputs. When
/// there are more, every second one is forgotten, but for the first and the newest. The slider follows the network that is
/// shown until it is moved elsewhere. If the lab removed links, the map shows those that are left, and the one before is
/// remembered.
class InputMapView : public View {
  Q_OBJECT

 public:
  static constexpr std::size_t kMostMaps = 2000;

  explicit InputMapView(QWidget* parent = nullptr);

  void showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) override;
  void setTheme(const Theme& theme) override;
  void render(QCPPainter& painter, QSize size, const Theme& theme) const override;

  /// A row a remembered epoch and pixel: epoch,row,column,links. If the lab removed links, also
  /// links_after_perturbations, which is empty at other epochs.
  QString csv() const override;
  void setOptionsShown(bool shown) override;

  /// They name the epoch of the map, which the slider may have left behind.
  QString subject() const override;
  QList<QPair<QString, QString>> notes() const override;
  QString suggestedName() const override;
  bool isEmpty() const override { return m_maps.empty(); }
  std::size_t maps() const { return m_maps.size(); }
  /// The epoch whose map is shown: the links that it is trained and evaluated with; nothing: there is no map.
  std::optional<int> shownEpoch() const;
  /// Tells whether the map that is shown is that of a network from which the lab removed links.
  bool showsPerturbations() const;
  /// Links of a pixel in the map that is shown.
  std::int32_t linksAt(int row, int column) const;
  /// Area of a pixel in the view's coordinates.
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
  std::vector<Map>::iterator mapFrom(int epoch);
  void thin();
  void follow(std::optional<int> looked);
  QStringList pixelText() const;
  void describe();
  const Map* rememberedMap() const;
  const Map* shownMap() const;
  QRectF pictureArea() const;
  QString emptyText() const;
  QString whenOf(const Map& map) const;
  void paintPicture(QPainter& painter, const QRectF& area, const Theme& theme) const;

  QSlider* m_slider;
  QLabel* m_epochLabel;
  std::vector<Map> m_maps;         // epochs ascend
  std::optional<Map> m_perturbed;  // map of the network that is shown, if links of its input are removed
  int m_epoch = 0;                 // epoch of the map of the network that is shown
  InputMapShape m_shape;
  bool m_following = true;
  std::optional<int> m_pixel;
  QPointF m_labelAt;
  const Theme* m_theme;
};

}  // namespace rewire

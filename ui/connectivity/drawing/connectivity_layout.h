#pragma once

#include "core/run/shown_network.h"
#include "ui/connectivity/drawing/link_canvas.h"
#include "ui/connectivity/ordering/column_order.h"
#include "ui/picture/picture_navigation.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

namespace rewire {

/// A neuron by its column (0: the input) and its index in the column.
struct NeuronId {
  int layer = 0;
  int neuron = 0;
  bool operator==(const NeuronId&) const = default;
};

/// Positions of the neurons of every layer, in logical pixels, when the whole network fits the picture. The input is an image,
/// with its pixels where the dataset has them. Inputs that are no image fold into a grid that is nearly square. Every other
/// layer is a column, evenly spaced, of all neurons by index or of those that a ColumnOrder draws. Knows nothing of widgets or
/// links.
class ConnectivityLayout {
 public:
  ConnectivityLayout() = default;

  /// `area` is the room for the network. `labelWidth` is left free right of the output column, for the names of the classes.
  /// `order`: that of this network's neurons; null: all by index.
  ConnectivityLayout(const ShownNetwork& network, const QRectF& area, double labelWidth, ColumnOrderPtr order = nullptr);

  /// A layout on the way from one to another of the same network, of which it draws the neurons: those that both draw lie
  /// `share` (0 … 1) of the way between their positions, others where `to` has them.
  static ConnectivityLayout between(const ConnectivityLayout& from, const ConnectivityLayout& to, double share);

  int layers() const { return static_cast<int>(m_columns.size()); }
  int neurons(int layer) const { return columnOf(layer).neurons; }
  /// Neurons of a column that are drawn, and whether one is. Those of input and output all are.
  int drawn(int layer) const { return columnOf(layer).drawn; }
  bool draws(NeuronId id) const { return placeOf(id) >= 0; }
  /// Place of a neuron among those that are drawn, from the top; -1: it is not drawn.
  int placeOf(NeuronId id) const;
  NeuronId neuronAtPlace(int layer, int place) const;
  NeuronSorting sorting() const { return m_order ? m_order->sorting : NeuronSorting::Index; }
  /// Neurons are on the way to another place: lower places need not lie lower.
  bool isMoving() const { return m_moving; }

  /// Area of a column as drawn. Zoom spreads its neurons and enlarges the input image; strips hardly become wider.
  QRectF area(int layer, const PictureTransform& transform = {}) const;

  /// Distance between two neurons of a column, or the side of a pixel of the input image.
  double spacing(int layer) const { return columnOf(layer).spacing; }
  /// The middle of its column for a neuron that is not drawn.
  QPointF centre(NeuronId id) const;

  /// Height at which a neuron's links arrive and leave. A pixel's links leave at its row, spread by its column within the row.
  double linkHeight(NeuronId id) const;

  /// Gap from the right edge of a column to the left edge of the next, as drawn.
  LinkSpan gapAfter(int layer, const PictureTransform& transform = {}) const;

  int imageWidth() const { return m_imageWidth; }
  int imageHeight() const { return m_imageHeight; }
  /// Tells whether the input's rows and columns are those of real images.
  bool isImage() const { return m_isImage; }

  /// The neuron drawn at a point; `reach` is the distance beside a column that still counts as on it.
  std::optional<NeuronId> neuronAt(QPointF point, const PictureTransform& transform, double reach) const;

  /// Tells whether both draw every neuron at the same position.
  bool operator==(const ConnectivityLayout&) const = default;

 private:
  struct Column {
    int neurons = 0;
    int drawn = 0;
    QRectF area;
    double spacing = 0.0;
    std::shared_ptr<const std::vector<double>> heights = {};  // while neurons are on the way; null: they stand
    bool operator==(const Column&) const = default;
  };

  const Column& columnOf(int layer) const { return m_columns[static_cast<std::size_t>(layer)]; }
  void foldInput(const ShownNetwork& network);
  QRectF inputArea(const QRectF& area) const;
  const ColumnOrder::Column* listOf(int layer) const;
  std::optional<NeuronId> pixelAt(QPointF point) const;

  std::vector<Column> m_columns;
  ColumnOrderPtr m_order;
  int m_imageWidth = 1;
  int m_imageHeight = 1;
  bool m_isImage = false;
  bool m_moving = false;
};

}  // namespace rewire

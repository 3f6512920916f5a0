#include "ui/connectivity/drawing/connectivity_layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rewire {
namespace {

constexpr double kWidestSpacing = 44.0;  // a column of few neurons does not spread over the whole height
constexpr double kGapBesideColumn = 3.0;
constexpr double kWidestZoom = 1.6;  // strips stay strips, so that the room goes to the links
constexpr int kNarrowestImage = 4;   // an image with fewer rows or columns is drawn as a folded grid

// A column as wide as its neurons are apart, within limits: many neurons make a thin strip, few make dots.
double columnWidth(double spacing, double room) {
  return std::clamp(spacing * 0.62, std::clamp(room * 0.008, 5.0, 10.0), 18.0);
}

double mix(double from, double to, double share) {
  return from + share * (to - from);
}

QRectF mix(const QRectF& from, const QRectF& to, double share) {
  return {QPointF(mix(from.left(), to.left(), share), mix(from.top(), to.top(), share)),
          QPointF(mix(from.right(), to.right(), share), mix(from.bottom(), to.bottom(), share))};
}

}  // namespace

ConnectivityLayout::ConnectivityLayout(const ShownNetwork& network, const QRectF& area, double labelWidth, ColumnOrderPtr order) {
  if (network.layers.empty()) return;
  if (order && order->columns.size() == network.layers.size() + 1) m_order = std::move(order);
  foldInput(network);
  const QRectF image = inputArea(area);
  const int inputs = network.layers.front().inputs;
  m_columns.push_back({inputs, inputs, image, image.width() / m_imageWidth});
  const double left = image.right();
  const auto columns = static_cast<double>(network.layers.size());
  const double pitch = (area.right() - labelWidth - left) / columns;
  for (std::size_t layer = 0; layer < network.layers.size(); ++layer) {
    const int neurons = network.layers[layer].outputs;
    const ColumnOrder::Column* list = listOf(static_cast<int>(layer) + 1);
    const int drawn = list ? static_cast<int>(list->neurons.size()) : neurons;
    const double spacing = std::min(area.height() / std::max(1, drawn), kWidestSpacing);
    const double width = std::min(columnWidth(spacing, area.width()), 0.4 * pitch);
    const double right = left + pitch * static_cast<double>(layer + 1);
    const double height = spacing * drawn;
    m_columns.push_back({neurons, drawn, QRectF(right - width, area.center().y() - height / 2, width, height), spacing});
  }
}

ConnectivityLayout ConnectivityLayout::between(const ConnectivityLayout& from, const ConnectivityLayout& to, double share) {
  if (share >= 1.0 || from.layers() != to.layers()) return to;
  ConnectivityLayout way = to;
  way.m_moving = true;
  for (int layer = 1; layer < to.layers(); ++layer) {
    Column& column = way.m_columns[static_cast<std::size_t>(layer)];
    if (from.columnOf(layer).neurons != column.neurons) return to;
    column.area = mix(from.columnOf(layer).area, column.area, share);
    column.spacing = mix(from.columnOf(layer).spacing, column.spacing, share);
    std::vector<double> heights(static_cast<std::size_t>(column.neurons));
    for (int neuron = 0; neuron < column.neurons; ++neuron) {
      const NeuronId id{layer, neuron};
      const double end = to.centre(id).y();
      heights[static_cast<std::size_t>(neuron)] = from.draws(id) ? mix(from.centre(id).y(), end, share) : end;
    }
    column.heights = std::make_shared<const std::vector<double>>(std::move(heights));
  }
  return way;
}

const ColumnOrder::Column* ConnectivityLayout::listOf(int layer) const {
  if (!m_order) return nullptr;
  const ColumnOrder::Column& column = m_order->columns[static_cast<std::size_t>(layer)];
  return column.listed ? &column : nullptr;
}

int ConnectivityLayout::placeOf(NeuronId id) const {
  const ColumnOrder::Column* list = listOf(id.layer);
  return list ? list->places[static_cast<std::size_t>(id.neuron)] : id.neuron;
}

NeuronId ConnectivityLayout::neuronAtPlace(int layer, int place) const {
  const ColumnOrder::Column* list = listOf(layer);
  return {layer, list ? list->neurons[static_cast<std::size_t>(place)] : place};
}

void ConnectivityLayout::foldInput(const ShownNetwork& network) {
  const int inputs = network.layers.front().inputs;
  const int height = network.dataset ? network.dataset->height : 1;
  const int width = network.dataset ? network.dataset->width : inputs;
  m_isImage = height >= kNarrowestImage && width >= kNarrowestImage && height * width == inputs;
  m_imageWidth = m_isImage ? width : static_cast<int>(std::ceil(std::sqrt(inputs)));
  m_imageHeight = m_isImage ? height : (inputs + m_imageWidth - 1) / m_imageWidth;
}

QRectF ConnectivityLayout::inputArea(const QRectF& area) const {
  const QSizeF most(area.width() * 0.25, area.height() * 0.72);
  const double pixel = std::min(most.width() / m_imageWidth, most.height() / m_imageHeight);
  const QSizeF size(pixel * m_imageWidth, pixel * m_imageHeight);
  return {QPointF(area.left(), area.center().y() - size.height() / 2), size};
}

QPointF ConnectivityLayout::centre(NeuronId id) const {
  const Column& column = columnOf(id.layer);
  if (id.layer > 0) {
    const double middle = column.area.center().x();
    if (column.heights) return {middle, (*column.heights)[static_cast<std::size_t>(id.neuron)]};
    const int place = placeOf(id);
    return {middle, place < 0 ? column.area.center().y() : column.area.top() + (place + 0.5) * column.spacing};
  }
  return {column.area.left() + (id.neuron % m_imageWidth + 0.5) * column.spacing,
          column.area.top() + (id.neuron / m_imageWidth + 0.5) * column.spacing};
}

double ConnectivityLayout::linkHeight(NeuronId id) const {
  if (id.layer > 0) return centre(id).y();
  const Column& column = columnOf(0);
  const double within = (id.neuron % m_imageWidth + 0.5) / m_imageWidth;
  return column.area.top() + (id.neuron / m_imageWidth + within) * column.spacing;
}

QRectF ConnectivityLayout::area(int layer, const PictureTransform& transform) const {
  const QRectF drawn = transform.map(columnOf(layer).area);
  if (layer == 0) return drawn;
  const double width = columnOf(layer).area.width() * std::min(transform.zoom, kWidestZoom);
  return {drawn.center().x() - width / 2, drawn.top(), width, drawn.height()};
}

LinkSpan ConnectivityLayout::gapAfter(int layer, const PictureTransform& transform) const {
  return {static_cast<float>(area(layer, transform).right() + kGapBesideColumn),
          static_cast<float>(area(layer + 1, transform).left() - kGapBesideColumn)};
}

std::optional<NeuronId> ConnectivityLayout::pixelAt(QPointF point) const {
  const Column& input = columnOf(0);
  if (!input.area.contains(point)) return std::nullopt;
  const int column = std::min(m_imageWidth - 1, static_cast<int>((point.x() - input.area.left()) / input.spacing));
  const int row = std::min(m_imageHeight - 1, static_cast<int>((point.y() - input.area.top()) / input.spacing));
  const int pixel = row * m_imageWidth + column;
  if (pixel >= input.neurons) return std::nullopt;
  return NeuronId{0, pixel};
}

std::optional<NeuronId> ConnectivityLayout::neuronAt(QPointF point, const PictureTransform& transform, double reach) const {
  if (m_columns.empty()) return std::nullopt;
  if (const auto pixel = pixelAt(transform.unmap(point))) return pixel;
  for (int layer = 1; layer < layers(); ++layer) {
    const Column& column = columnOf(layer);
    if (!area(layer, transform).adjusted(-reach, -reach, reach, reach).contains(point) || column.drawn == 0) continue;
    const auto place = static_cast<int>(std::floor((transform.unmap(point).y() - column.area.top()) / column.spacing));
    return neuronAtPlace(layer, std::clamp(place, 0, column.drawn - 1));
  }
  return std::nullopt;
}

}  // namespace rewire

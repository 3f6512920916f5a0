#include "ui/connectivity/drawing/connectivity_layout.h"

#include <algorithm>
#include <cmath>

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

}  // namespace

ConnectivityLayout::ConnectivityLayout(const ShownNetwork& network, const QRectF& area, double labelWidth) {
  if (network.layers.empty()) return;
  foldInput(network);
  const QRectF image = inputArea(area);
  m_columns.push_back({network.layers.front().inputs, image, image.width() / m_imageWidth});
  const double left = image.right();
  const auto columns = static_cast<double>(network.layers.size());
  const double pitch = (area.right() - labelWidth - left) / columns;
  for (std::size_t layer = 0; layer < network.layers.size(); ++layer) {
    const int neurons = network.layers[layer].outputs;
    const double spacing = std::min(area.height() / std::max(1, neurons), kWidestSpacing);
    const double width = std::min(columnWidth(spacing, area.width()), 0.4 * pitch);
    const double right = left + pitch * static_cast<double>(layer + 1);
    const double height = spacing * neurons;
    m_columns.push_back({neurons, QRectF(right - width, area.center().y() - height / 2, width, height), spacing});
  }
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
  if (id.layer > 0) return {column.area.center().x(), column.area.top() + (id.neuron + 0.5) * column.spacing};
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
    if (!area(layer, transform).adjusted(-reach, -reach, reach, reach).contains(point) || column.neurons == 0) continue;
    const auto neuron = static_cast<int>(std::floor((transform.unmap(point).y() - column.area.top()) / column.spacing));
    return NeuronId{layer, std::clamp(neuron, 0, column.neurons - 1)};
  }
  return std::nullopt;
}

}  // namespace rewire

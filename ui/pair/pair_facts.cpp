#include "ui/pair/pair_facts.h"

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

constexpr double kFaintest = 0.25;  // share of the colour: a pixel with a single link is seen

void scaleAlike(NeuronDegrees& a, NeuronDegrees& b) {
  if (a.most.size() != b.most.size()) return;
  for (std::size_t layer = 0; layer < a.most.size(); ++layer)
    a.most[layer] = b.most[layer] = std::max(a.most[layer], b.most[layer]);
}

std::vector<std::int32_t> linksOfPixels(const LayerState& layer) {
  if (layer.topology) return layer.topology->outDegree;
  return std::vector<std::int32_t>(static_cast<std::size_t>(layer.inputs), layer.outputs);
}

std::vector<std::int32_t> sharedOfPixels(const LayerState& layer, const std::vector<bool>& marked) {
  std::vector<std::int32_t> shared(static_cast<std::size_t>(layer.inputs));
  forEachSampledLink(layer, 1,
                     [&](std::size_t at, int from, int) { shared[static_cast<std::size_t>(from)] += marked[at] ? 1 : 0; });
  return shared;
}

}  // namespace

QColor colourOf(Side side, const Theme& theme) {
  return side == kLeft ? theme.positive : theme.negative;
}

QColor sharedColour(const Theme& theme) {
  return theme.text;
}

PairFacts::PairFacts(const NetworkPair& pair) {
  const std::array networks = {pair.left.get(), pair.right.get()};
  std::int32_t most = 1;
  for (const Side side : kSides) {
    degrees[side] = neuronDegrees(*networks[side]);
    shapes[side] = shapeOfInputs(*networks[side]);
    links[side] = linksOfPixels(networks[side]->layers.front());
    most = std::max(most, *std::max_element(links[side].begin(), links[side].end()));
  }
  for (InputMapShape& shape : shapes) shape.most = most;
  scaleAlike(degrees[kLeft], degrees[kRight]);
  for (const LayerOverlap& layer : pair.layers) {
    marked[kLeft].push_back(layer.leftShared);
    marked[kRight].push_back(layer.rightShared);
  }
  if (!pair.layers.empty()) shared = sharedOfPixels(pair.left->layers.front(), pair.layers.front().leftShared);
}

bool PairFacts::isShared(int pixel) const {
  const auto at = static_cast<std::size_t>(pixel);
  return !shared.empty() && links[kLeft][at] > 0 && links[kRight][at] > 0;
}

QImage PairFacts::imageOf(Side side, const Theme& theme) const {
  const InputMapShape& shape = shapes[side];
  QImage image(shape.width, shape.height, QImage::Format_RGB32);
  image.fill(theme.plot);
  for (int pixel = 0; pixel < static_cast<int>(links[side].size()); ++pixel) {
    const double share = static_cast<double>(links[side][static_cast<std::size_t>(pixel)]) / shape.most;
    if (share <= 0.0) continue;
    const QColor colour = isShared(pixel) ? sharedColour(theme) : colourOf(side, theme);
    image.setPixelColor(pixel % shape.width, pixel / shape.width,
                        mixed(theme.plot, colour, kFaintest + (1.0 - kFaintest) * share));
  }
  return image;
}

}  // namespace rewire

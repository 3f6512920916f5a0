#include "ui/connectivity/cutting/link_crossing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rewire {
namespace {

/// No number for a neuron that is not drawn.
std::vector<float> heightsOf(const ConnectivityLayout& layout, const PictureTransform& transform, int layer) {
  std::vector<float> heights(static_cast<std::size_t>(layout.neurons(layer)));
  for (int neuron = 0; neuron < layout.neurons(layer); ++neuron)
    heights[static_cast<std::size_t>(neuron)] =
        layout.draws({layer, neuron}) ? static_cast<float>(transform.map(QPointF(0.0, layout.linkHeight({layer, neuron}))).y())
                                      : std::numeric_limits<float>::quiet_NaN();
  return heights;
}

/// In a dense layer a link that was removed is a weight of 0.
bool isLink(const LayerState& layer, std::size_t at) {
  return !layer.dense() || (*layer.weights)[at] != 0.0f;
}

std::vector<NeuronLink> evenly(std::vector<NeuronLink> links) {
  const std::size_t step = (links.size() + LinkCrossing::kMostLifted - 1) / LinkCrossing::kMostLifted;
  if (step <= 1) return links;
  std::vector<NeuronLink> some;
  for (std::size_t index = 0; index * step < links.size(); ++index) {
    const auto at = static_cast<std::size_t>(sampledLink(static_cast<std::int64_t>(index), static_cast<std::int64_t>(step)));
    if (at < links.size()) some.push_back(links[at]);
  }
  return some;
}

}  // namespace

LinkCrossing::LinkCrossing(const ShownNetwork& network, const ConnectivityLayout& layout, const PictureTransform& transform,
                           const QRectF& area)
    : m_network(network), m_top(static_cast<float>(area.top())), m_bottom(static_cast<float>(area.bottom())) {
  for (int layer = 0; layer + 2 < layout.layers(); ++layer) {
    const LinkSpan span = layout.gapAfter(layer, transform);
    const float left = std::max(span.left, static_cast<float>(area.left()));
    const float right = std::min(span.right, static_cast<float>(area.right()));
    if (span.right <= span.left || left > right) continue;
    const auto across = [&](float x) { return LinkCanvas::curve((x - span.left) / (span.right - span.left)); };
    m_gaps.push_back({static_cast<std::size_t>(layer), across(left), across(right), heightsOf(layout, transform, layer),
                      heightsOf(layout, transform, layer + 1)});
  }
}

bool LinkCrossing::crosses(const Gap& gap, int fromNeuron, int toNeuron) const {
  const float from = gap.from[static_cast<std::size_t>(fromNeuron)];
  const float rise = gap.to[static_cast<std::size_t>(toNeuron)] - from;
  if (std::isnan(rise)) return false;  // one of its neurons is not drawn
  const float begin = from + gap.first * rise;
  const float end = from + gap.last * rise;
  return std::max(begin, end) >= m_top && std::min(begin, end) <= m_bottom;
}

/// Calls visit(at, from, to) for every link of the layer that crosses.
template <typename Visit>
void LinkCrossing::forCrossing(const Gap& gap, Visit visit) const {
  const LayerState& layer = m_network.layers[gap.layer];
  std::size_t at = 0;
  for (int to = 0; to < layer.outputs; ++to) {
    const std::size_t begin = at;
    const std::size_t end = layer.dense() ? begin + static_cast<std::size_t>(layer.inputs)
                                          : static_cast<std::size_t>(layer.topology->indptr[static_cast<std::size_t>(to) + 1]);
    for (; at < end; ++at) {
      const int from = layer.dense() ? static_cast<int>(at - begin) : layer.topology->indices[at];
      if (crosses(gap, from, to) && isLink(layer, at)) visit(at, from, to);
    }
  }
}

/// The same for one link out of every `step`.
template <typename Visit>
void LinkCrossing::forSampled(const Gap& gap, std::int64_t step, Visit visit) const {
  const LayerState& layer = m_network.layers[gap.layer];
  forEachSampledLink(layer, step, [&](std::size_t at, int from, int to) {
    if (crosses(gap, from, to) && isLink(layer, at)) visit(at, from, to);
  });
}

LinkCrossing::Preview LinkCrossing::preview() const {
  std::int64_t all = 0;
  for (const Gap& gap : m_gaps) all += m_network.layers[gap.layer].links();
  const std::int64_t step = std::max<std::int64_t>(1, (all + kMostLooked - 1) / kMostLooked);
  std::vector<NeuronLink> found;
  for (const Gap& gap : m_gaps) {
    const LayerState& layer = m_network.layers[gap.layer];
    const int column = static_cast<int>(gap.layer);
    const double typical = typicalWeight(layer);
    const auto take = [&](std::size_t at, int from, int to) {
      const float weight = (*layer.weights)[at];
      found.push_back({{column, from}, {column + 1, to}, weight, linkStrength(weight, typical)});
    };
    if (step == 1)
      forCrossing(gap, take);
    else
      forSampled(gap, step, take);
  }
  return {step * static_cast<std::int64_t>(found.size()), step == 1, evenly(std::move(found))};
}

std::int64_t LinkCrossing::count() const {
  std::int64_t links = 0;
  for (const Gap& gap : m_gaps) forCrossing(gap, [&links](std::size_t, int, int) { ++links; });
  return links;
}

std::vector<LinkId> LinkCrossing::links() const {
  std::vector<LinkId> links;
  for (const Gap& gap : m_gaps)
    forCrossing(gap, [&](std::size_t, int from, int to) { links.push_back({static_cast<int>(gap.layer), from, to}); });
  return links;
}

}  // namespace rewire

#include "core/topology/strongest_paths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rewire {

namespace {

/// Calls visit(row, column, weight) for every link, in the order of the rows.
template <class Visit>
void forEachLink(const LayerLinks& layer, const Visit& visit) {
  const bool dense = layer.indptr.empty();
  for (std::int32_t row = 0; row < layer.outputs; ++row) {
    const auto first = dense ? static_cast<std::size_t>(row) * static_cast<std::size_t>(layer.inputs)
                             : static_cast<std::size_t>(layer.indptr[static_cast<std::size_t>(row)]);
    const auto end = dense ? first + static_cast<std::size_t>(layer.inputs)
                           : static_cast<std::size_t>(layer.indptr[static_cast<std::size_t>(row) + 1]);
    for (std::size_t link = first; link < end; ++link)
      visit(row, dense ? static_cast<std::int32_t>(link - first) : layer.indices[link], layer.weights[link]);
  }
}

/// 1 / the largest finite |weight|; 0 where no link is.
float perWeightOf(const LayerLinks& layer) {
  float largest = 0.0f;
  for (const float weight : layer.weights)
    if (std::isfinite(weight)) largest = std::max(largest, std::abs(weight));
  return largest > 0.0f ? 1.0f / largest : 0.0f;
}

/// The share of the layer's largest |weight|, at most 1; 0 for a weight that is no number.
float strengthOf(float weight, float perWeight) {
  const float share = std::abs(weight) * perWeight;
  return share > 0.0f ? std::min(share, 1.0f) : 0.0f;
}

/// Raises what is reached from here by the ways over one link. Without a branch: compilers make it a few vector instructions.
template <class Block>
void raise(Block& here, float strength, const Block& onward) {
  for (std::size_t i = 0; i < here.size(); ++i) {
    const float through = strength < onward[i] ? strength : onward[i];
    here[i] = here[i] < through ? through : here[i];
  }
}

}  // namespace

StrongestPaths::StrongestPaths(std::span<const LayerLinks> layers) : m_columns(layers.size() + 1) {
  for (const LayerLinks& layer : layers) {
    m_neurons.push_back(layer.inputs);
    m_perWeight.push_back(perWeightOf(layer));
  }
  const int classes = layers.back().outputs;
  m_neurons.push_back(classes);
  m_blocks = (static_cast<std::size_t>(classes) + kBlock - 1) / kBlock;
  for (std::size_t i = 0; i < m_columns.size(); ++i)
    m_columns[i].resize(static_cast<std::size_t>(m_neurons[i]) * m_blocks, Block{});
  for (int i = 0; i < classes; ++i) m_columns.back()[blockOf(i, i)][static_cast<std::size_t>(i % kBlock)] = 1.0f;
  for (std::size_t i = layers.size(); i-- > 0;) {
    std::vector<Block>& here = m_columns[i];
    const std::vector<Block>& onward = m_columns[i + 1];
    forEachLink(layers[i], [&](std::int32_t row, std::int32_t column, float weight) {
      const float strength = strengthOf(weight, m_perWeight[i]);
      for (std::size_t block = 0; block < m_blocks; ++block)
        raise(here[static_cast<std::size_t>(column) * m_blocks + block], strength,
              onward[static_cast<std::size_t>(row) * m_blocks + block]);
    });
  }
}

float StrongestPaths::largest() const {
  float most = 0.0f;
  if (m_columns.empty()) return most;
  for (const Block& block : m_columns.front()) most = std::max(most, *std::max_element(block.begin(), block.end()));
  return most;
}

std::vector<std::int32_t> StrongestPaths::strongestPixels(int classIndex, std::size_t most) const {
  std::vector<std::int32_t> all(static_cast<std::size_t>(pixels()));
  std::iota(all.begin(), all.end(), 0);
  std::erase_if(all, [&](std::int32_t pixel) { return strength(pixel, classIndex) == 0.0f; });
  const auto count = static_cast<std::ptrdiff_t>(std::min(most, all.size()));
  std::partial_sort(all.begin(), all.begin() + count, all.end(), [&](std::int32_t a, std::int32_t b) {
    const float ofA = strength(a, classIndex), ofB = strength(b, classIndex);
    return ofA != ofB ? ofA > ofB : a < b;
  });
  all.resize(static_cast<std::size_t>(count));
  return all;
}

std::vector<PathLink> StrongestPaths::pathsFrom(std::span<const std::int32_t> pixels, int classIndex,
                                                std::span<const LayerLinks> layers) const {
  std::vector<PathLink> links;
  std::vector<std::uint8_t> reached(static_cast<std::size_t>(this->pixels()), 0);
  for (const std::int32_t pixel : pixels) reached[static_cast<std::size_t>(pixel)] = 1;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    std::vector<PathLink> onward(reached.size());  // by neuron; a weight of 0: no way on yet
    forEachLink(layers[i], [&](std::int32_t row, std::int32_t column, float weight) {
      if (reached[static_cast<std::size_t>(column)] == 0) return;
      const float needed = strength(i, column, classIndex);
      const float through = std::min(strengthOf(weight, m_perWeight[i]), strength(i + 1, row, classIndex));
      PathLink& best = onward[static_cast<std::size_t>(column)];
      if (needed > 0.0f && through == needed && std::abs(weight) > std::abs(best.weight))
        best = {static_cast<std::int32_t>(i), column, row, weight};
    });
    reached.assign(static_cast<std::size_t>(layers[i].outputs), 0);
    for (const PathLink& link : onward) {
      if (link.weight == 0.0f) continue;
      reached[static_cast<std::size_t>(link.to)] = 1;
      links.push_back(link);
    }
  }
  return links;
}

}  // namespace rewire

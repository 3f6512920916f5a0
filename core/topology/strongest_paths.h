#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rewire {

/// The links of a layer, as far as paths go along them. Rows are output neurons, as in a SparseLayer. Without `indptr` every pair
/// is linked, and weights are [outputs][inputs].
struct LayerLinks {
  int inputs = 0;
  int outputs = 0;
  std::span<const std::int32_t> indptr;   ///< [outputs + 1]
  std::span<const std::int32_t> indices;  ///< [links] input neuron
  std::span<const float> weights;         ///< [links]
};

/// A link of a path, with its layer (0: next to the input).
struct PathLink {
  std::int32_t layer = 0;
  std::int32_t from = 0;
  std::int32_t to = 0;
  float weight = 0.0f;
  auto operator<=>(const PathLink&) const = default;
};

/// The widest paths of a network: a path is as strong as its weakest link, and a link as its |weight| divided by the largest of
/// its layer (Girrbach et al., arXiv 2307.10865). So the strength of a path from a pixel to a class lies between 0, where none
/// leads there, and 1. One pass from the classes to the pixels over all links: the time is links × classes.
/// A weight that is no number is no link.
class StrongestPaths {
 public:
  StrongestPaths() = default;
  /// There is a layer, and each has as many inputs as the one before has outputs.
  explicit StrongestPaths(std::span<const LayerLinks> layers);

  int pixels() const { return m_neurons.empty() ? 0 : m_neurons.front(); }
  int classes() const { return m_neurons.empty() ? 0 : m_neurons.back(); }

  /// The strength of the strongest path from a neuron of a column (0: the pixels) to a class.
  float strength(std::size_t column, std::int32_t neuron, int classIndex) const {
    return m_columns[column][blockOf(neuron, classIndex)][static_cast<std::size_t>(classIndex % kBlock)];
  }
  float strength(std::int32_t pixel, int classIndex) const { return strength(0, pixel, classIndex); }
  /// The largest of all.
  float largest() const;

  /// The pixels from which the strongest paths to a class begin: at most `most`, the strongest first, the first of equal ones.
  std::vector<std::int32_t> strongestPixels(int classIndex, std::size_t most) const;

  /// The strongest paths from these pixels to a class, link by link; links that paths share are there once, in the order of
  /// layer, pixel side and class side. Pixels without a path add nothing. Of equally strong ways on, the one by the strongest
  /// link is taken, the first of equal ones. `layers`: those that the paths were found in. Time: links.
  std::vector<PathLink> pathsFrom(std::span<const std::int32_t> pixels, int classIndex, std::span<const LayerLinks> layers) const;

 private:
  static constexpr int kBlock = 16;  // classes side by side, so that compilers use vector instructions
  using Block = std::array<float, kBlock>;

  std::size_t blockOf(std::int32_t neuron, int classIndex) const {
    return static_cast<std::size_t>(neuron) * m_blocks + static_cast<std::size_t>(classIndex / kBlock);
  }

  std::size_t m_blocks = 0;        // a neuron has so many
  std::vector<int> m_neurons;      // counts of each column, classes included
  std::vector<float> m_perWeight;  // 1 / the largest |weight| of each layer; 0: it has no link
  std::vector<std::vector<Block>> m_columns;
};

}  // namespace rewire

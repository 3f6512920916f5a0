#include "core/export/neuron_layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rewire {

namespace {

constexpr double kPitch = 10.0;        ///< between neighbours of the layer that is the fullest
constexpr double kGapOfHeight = 0.25;  ///< between two columns, as a share of their height

/// Place of item `index` of `count`, the first at the high end, the middle at 0.
double fromTheTop(int index, int count, double pitch) {
  return (0.5 * (count - 1) - index) * pitch;
}

}  // namespace

NeuronLayout::NeuronLayout(std::vector<int> sizes) : m_sizes(std::move(sizes)) {
  const int pixels = m_sizes.front();
  m_columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(pixels)))));
  m_rows = (pixels + m_columns - 1) / m_columns;
  int fullest = m_rows;
  for (std::size_t i = 1; i < m_sizes.size(); ++i) fullest = std::max(fullest, m_sizes[i]);
  m_height = kPitch * fullest;
}

NeuronPosition NeuronLayout::ofPixel(int index) const {
  const double pitch = m_height / m_rows;
  return {static_cast<float>(-fromTheTop(index % m_columns, m_columns, pitch)),
          static_cast<float>(fromTheTop(index / m_columns, m_rows, pitch))};
}

NeuronPosition NeuronLayout::at(int layer, int index) const {
  if (layer == 0) return ofPixel(index);
  const int count = m_sizes[static_cast<std::size_t>(layer)];
  const double halfImage = 0.5 * m_columns * m_height / m_rows;
  return {static_cast<float>(halfImage + layer * kGapOfHeight * m_height),
          static_cast<float>(fromTheTop(index, count, m_height / count))};
}

}  // namespace rewire

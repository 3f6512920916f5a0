#include "core/network/tiles.h"

#include "core/compute/activations.h"

namespace rewire {

namespace {

/// Samples a tile: 64, or fewer if a layer is so wide that its activations would exceed the caches by far.
int samplesPerTile(const Network& network) {
  constexpr std::int64_t kValuesALayer = 1 << 21;
  int widest = inputsOf(network.layers.front());
  for (const Layer& layer : network.layers) widest = std::max(widest, outputsOf(layer));
  return static_cast<int>(std::clamp<std::int64_t>(kValuesALayer / widest / Activations::kPadding * Activations::kPadding,
                                                   Activations::kPadding, 64));
}

}  // namespace

Tiling::Tiling(const Network& network, int count) : m_count(count), m_samplesPerTile(samplesPerTile(network)) {}

Tile Tiling::tile(int number, std::span<const std::int32_t> chosen) const {
  const int first = number * m_samplesPerTile;
  return {number, first,
          chosen.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(std::min(m_samplesPerTile, m_count - first)))};
}

}  // namespace rewire

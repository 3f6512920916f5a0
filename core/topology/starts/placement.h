#pragma once

#include "core/compute/random.h"
#include "core/topology/cells.h"
#include "core/topology/starts/pixel_correlation.h"
#include "core/topology/starts/start.h"

#include <cstdint>
#include <span>
#include <vector>

namespace rewire {

/// The layer that is to be given its first links.
struct LayerToPlace {
  int inputs = 0;
  int outputs = 0;
  std::int64_t links = 0;
};

/// The settings of a start, and the facts that it needs.
struct StartSettings {
  Start start = Start::Uniform;
  double locality = 0.75;                    ///< bsw and brf: 1 the nearest only, 0 anywhere
  CorrelatedPixels* correlations = nullptr;  ///< needed for csti
};

/// The cells of the first links, ascending. Time and memory grow with links and neurons, never with the cells.
std::vector<Cell> placedLinks(const LayerToPlace& layer, const StartSettings& settings, Random& random);

/// The links of each sparse layer between these widths, so that their mean density is `density`: in proportion to inputs +
/// outputs, a layer that would have more than all is full and the others share the rest (Erdős–Rényi allocation; Mocanu et al.
/// 2018, Evci et al. 2020).
std::vector<std::int64_t> sharedOutLinks(std::span<const int> widths, double density);

/// The pixel that a neuron stands for in a layer of `width`: evenly spread, and tiled where the width is a multiple of the
/// pixels.
int pixelOf(int neuron, int width, int pixels);

}  // namespace rewire

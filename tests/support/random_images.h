#pragma once

#include "core/compute/activations.h"
#include "core/data/dataset.h"
#include "core/network/loader.h"
#include "core/network/network.h"

#include <cstdint>
#include <vector>

namespace rewire::test {

/// Images of random bytes, every eighth pixel 0 and every ninth 255 as in real ones, with random labels.
Samples randomImages(int count, int pixels, int classes, std::uint64_t seed);

/// The same images as 32-bit floats in pixel units.
Samples asFloats(const Samples& samples);

/// Half-linked sparse hidden layers, or dense ones, then a dense one; weights and biases at random.
Network randomNetwork(const std::vector<int>& widths, bool sparse, std::uint64_t seed);

/// 0 … count-1.
std::vector<std::int32_t> firstPlaces(int count);

/// Samples `chosen`, a row a pixel, a column a sample; in pixel units unless normalised.
Activations loaded(const Samples& samples, const std::vector<std::int32_t>& chosen, const Normalisation& normalisation = {});

}  // namespace rewire::test

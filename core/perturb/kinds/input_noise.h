#pragma once

#include "core/compute/activations.h"
#include "core/perturb/perturbation.h"

#include <cstdint>
#include <span>

namespace rewire {

/// Adds noise to a tile of images: `pixels` (a row a pixel, a column a sample, pixel units) become noisy and stay within 0 … 1;
/// `shift`, of the same shape, becomes the difference. `places` are the samples' places in the dataset: each draws from its own
/// stream of random numbers. For one seed the draws are the same whatever the amount, so that more noise is the same noise,
/// larger.
void addNoise(const InputNoise& noise, std::uint64_t seed, std::span<const std::int32_t> places, Activations& pixels,
              Activations& shift);

}  // namespace rewire

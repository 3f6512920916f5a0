#include "core/perturb/kinds/input_noise.h"

#include "core/perturb/pixel_kernels.h"
#include "core/perturb/random_pixels.h"

namespace rewire {

void addNoise(const InputNoise& noise, std::uint64_t seed, std::span<const std::int32_t> places, Activations& pixels,
              Activations& shift) {
  const PixelStreams streams{seed, Purpose::InputNoise, 0, places};
  if (noise.noise == NoiseKind::Gaussian) {
    drawNormal(streams, shift);
  } else {
    drawUniform(streams, shift);
  }
  addNoise(noise.noise, static_cast<float>(noise.amount), pixels.data(), shift.data(), pixels.values());
}

}  // namespace rewire

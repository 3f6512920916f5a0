#include "tests/support/random_images.h"

#include "core/topology/initial.h"

#include <numeric>

namespace rewire::test {

Samples randomImages(int count, int pixels, int classes, std::uint64_t seed) {
  Samples samples;
  samples.count = count;
  samples.pixels = pixels;
  Random random(seed, Purpose::Shuffling);
  for (int i = 0; i < count * pixels; ++i) {
    const auto byte = static_cast<std::uint8_t>(random.below(256));
    samples.bytes.push_back(i % 8 == 0 ? 0 : i % 9 == 0 ? 255 : byte);
  }
  for (int i = 0; i < count; ++i)
    samples.labels.push_back(static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(classes))));
  return samples;
}

Samples asFloats(const Samples& samples) {
  Samples floats = samples;
  for (const std::uint8_t byte : samples.bytes) floats.floats.push_back(static_cast<float>(byte / 255.0));
  floats.bytes.clear();
  return floats;
}

Network randomNetwork(const std::vector<int>& widths, bool sparse, std::uint64_t seed) {
  Network network;
  Random topology(seed, Purpose::Topology);
  Random weights(seed, Purpose::Weights);
  for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
    if (sparse && i + 2 < widths.size()) {
      network.layers.emplace_back(randomSparseLayer(widths[i], widths[i + 1], widths[i] * widths[i + 1] / 2, topology, weights));
    } else {
      network.layers.emplace_back(randomDenseLayer(widths[i], widths[i + 1], weights));
    }
    std::visit(
        [&](auto& layer) {
          for (float& bias : layer.bias) bias = static_cast<float>(0.3 * weights.normal());
        },
        network.layers.back());
  }
  return network;
}

std::vector<std::int32_t> firstPlaces(int count) {
  std::vector<std::int32_t> places(static_cast<std::size_t>(count));
  std::iota(places.begin(), places.end(), 0);
  return places;
}

Activations loaded(const Samples& samples, const std::vector<std::int32_t>& chosen, const Normalisation& normalisation) {
  Activations x(samples.pixels, static_cast<int>(chosen.size()));
  Loader(normalisation).load(samples, chosen, x);
  return x;
}

}  // namespace rewire::test

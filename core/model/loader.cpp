#include "core/model/loader.h"

#include "core/model/parallel.h"

#include <algorithm>

namespace rewire {

namespace {

constexpr int kPixelBlock = 64;  // pixels read from each image in turn: one cache line of bytes

/// Transposes a block of pixels of all chosen images; `normalised(value)` gives the network's input.
template <class Value, class Normalised>
void loadBlock(const Value* values, int pixels, int firstPixel, std::span<const std::int32_t> chosen, Activations& x,
               Normalised normalised) {
  const int count = std::min(kPixelBlock, pixels - firstPixel);
  const auto stride = static_cast<std::size_t>(x.stride());
  float* target = x.row(firstPixel);
  for (std::size_t sample = 0; sample < chosen.size(); ++sample) {
    const Value* image = values + static_cast<std::size_t>(chosen[sample]) * static_cast<std::size_t>(pixels) + firstPixel;
    for (int pixel = 0; pixel < count; ++pixel)
      target[static_cast<std::size_t>(pixel) * stride + sample] = normalised(image[pixel]);
  }
  for (int pixel = 0; pixel < count; ++pixel) {
    std::fill(target + static_cast<std::size_t>(pixel) * stride + chosen.size(),
              target + static_cast<std::size_t>(pixel + 1) * stride, 0.0f);
  }
}

}  // namespace

Loader::Loader(const Normalisation& normalisation) : m_normalisation(normalisation) {
  for (int byte = 0; byte < 256; ++byte) {
    m_ofByte[static_cast<std::size_t>(byte)] = static_cast<float>((byte / 255.0 - normalisation.mean) / normalisation.std);
  }
}

void Loader::load(const Samples& samples, std::span<const std::int32_t> chosen, Activations& x) const {
  const int blocks = (samples.pixels + kPixelBlock - 1) / kPixelBlock;
  parallelFor(blocks, 4, [&](int begin, int end) {
    for (int first = begin * kPixelBlock; first < std::min(end * kPixelBlock, samples.pixels); first += kPixelBlock) {
      if (samples.bytes.empty()) {
        loadBlock(samples.floats.data(), samples.pixels, first, chosen, x, [&](float value) {
          return static_cast<float>((static_cast<double>(value) * samples.floatScale - m_normalisation.mean) /
                                    m_normalisation.std);
        });
      } else {
        loadBlock(samples.bytes.data(), samples.pixels, first, chosen, x, [&](std::uint8_t value) { return m_ofByte[value]; });
      }
    }
  });
}

}  // namespace rewire

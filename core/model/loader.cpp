#include "core/model/loader.h"

#include "core/model/parallel.h"

#include <algorithm>
#include <array>

namespace rewire {

namespace {

constexpr int kPixelBlock = 64;  // pixels read from each image in turn: one cache line of bytes

/// Transposes a block of pixels of all chosen images, sixteen images at a time: each pixel then fills whole cache lines of its
/// row. `normalised(value)` gives the network's input.
template <class Value, class Normalised>
void loadBlock(const Value* values, int pixels, int firstPixel, std::span<const std::int32_t> chosen, Activations& x,
               Normalised normalised) {
  constexpr std::size_t kSide = Activations::kPadding;
  const auto count = static_cast<std::size_t>(std::min(kPixelBlock, pixels - firstPixel));
  const auto stride = static_cast<std::size_t>(x.stride());
  std::array<const Value*, kSide> images{};
  for (std::size_t first = 0; first < stride; first += kSide) {
    const std::size_t side = std::min(kSide, chosen.size() - first);
    for (std::size_t i = 0; i < side; ++i) {
      images[i] = values + static_cast<std::size_t>(chosen[first + i]) * static_cast<std::size_t>(pixels) + firstPixel;
    }
    float* target = x.row(firstPixel) + first;
    for (std::size_t pixel = 0; pixel < count; ++pixel, target += stride) {
      if (side == kSide) {
        for (std::size_t i = 0; i < kSide; ++i) target[i] = normalised(images[i][pixel]);
      } else {
        for (std::size_t i = 0; i < kSide; ++i) target[i] = i < side ? normalised(images[i][pixel]) : 0.0f;
      }
    }
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

#include "core/model/loader.h"

#include "core/model/kernels.h"
#include "core/model/parallel.h"

#include <algorithm>
#include <array>

namespace rewire {

namespace {

constexpr int kPixelBlock = 64;  // pixels read from each image in turn: one cache line of bytes
constexpr std::size_t kSide = Activations::kPadding;

/// From a pixel as the dataset keeps it to the network's input, one at a time or for 16 images side by side.
struct OfByte {
  const float* table;

  float operator()(std::uint8_t value) const { return table[value]; }
  void spread(const std::uint8_t* const* images, int pixels, float* target, int stride) const {
    spreadBytes(images, pixels, table, target, stride);
  }
};

struct OfFloat {
  double scale;
  Normalisation normalisation;

  float operator()(float value) const {
    return static_cast<float>((static_cast<double>(value) * scale - normalisation.mean) / normalisation.std);
  }
  void spread(const float* const* images, int pixels, float* target, int stride) const {
    for (int pixel = 0; pixel < pixels; ++pixel, target += stride) {
      for (std::size_t i = 0; i < kSide; ++i) target[i] = (*this)(images[i][pixel]);
    }
  }
};

/// Transposes a block of pixels of all chosen images, sixteen images at a time: each pixel then fills whole cache lines of its
/// row.
template <class Value, class Normalised>
void loadBlock(const Value* values, int pixels, int firstPixel, std::span<const std::int32_t> chosen, Activations& x,
               const Normalised& normalised) {
  const int count = std::min(kPixelBlock, pixels - firstPixel);
  std::array<const Value*, kSide> images{};
  for (std::size_t first = 0; first < static_cast<std::size_t>(x.stride()); first += kSide) {
    const std::size_t side = std::min(kSide, chosen.size() - first);
    for (std::size_t i = 0; i < side; ++i) {
      images[i] = values + static_cast<std::size_t>(chosen[first + i]) * static_cast<std::size_t>(pixels) + firstPixel;
    }
    float* target = x.row(firstPixel) + first;
    if (side == kSide) {
      normalised.spread(images.data(), count, target, x.stride());
      continue;
    }
    for (int pixel = 0; pixel < count; ++pixel, target += x.stride()) {
      for (std::size_t i = 0; i < kSide; ++i) target[i] = i < side ? normalised(images[i][pixel]) : 0.0f;
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
        loadBlock(samples.floats.data(), samples.pixels, first, chosen, x, OfFloat{samples.floatScale, m_normalisation});
      } else {
        loadBlock(samples.bytes.data(), samples.pixels, first, chosen, x, OfByte{m_ofByte.data()});
      }
    }
  });
}

}  // namespace rewire

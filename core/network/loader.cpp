#include "core/network/loader.h"

#include "core/compute/parallel.h"

#include <hwy/cache_control.h>

#include <algorithm>
#include <array>

namespace rewire {

namespace {

constexpr int kPixelBlock = 64;  // pixels read from each image in turn: one cache line of bytes
constexpr int kSide = Activations::kPadding;
constexpr int kAhead = 3;  // blocks

/// Turns pixels as the dataset keeps them into the network's inputs, for 16 images side by side.
struct OfByte {
  ByteScale scale;

  template <class Value>
  void spread(const std::uint8_t* const* images, int pixels, Value* target, int stride) const {
    spreadBytes(images, pixels, scale, target, stride);
  }
};

void put(float value, float& to) {
  to = value;
}
void put(float value, Bfloat16& to) {
  to = toBfloat16(value);
}

struct OfFloat {
  PixelRange range;
  Normalisation normalisation;

  template <class Value>
  void spread(const float* const* images, int pixels, Value* target, int stride) const {
    for (int pixel = 0; pixel < pixels; ++pixel, target += stride) {
      for (int i = 0; i < kSide; ++i) {
        const double value = range.inUnits(static_cast<double>(images[i][pixel]));
        put(static_cast<float>((value - normalisation.mean) / normalisation.std), target[i]);
      }
    }
  }
};

/// Images in memory. at(i) is the first value of image chosen[i], or of image chosen[0] if i is beyond the chosen ones.
template <class Pixel>
struct Images {
  const Pixel* values;
  int pixels;
  std::span<const std::int32_t> chosen;

  const Pixel* at(int i) const {
    const auto image = static_cast<std::size_t>(chosen[i < static_cast<int>(chosen.size()) ? static_cast<std::size_t>(i) : 0]);
    return values + image * static_cast<std::size_t>(pixels);
  }
};

template <class Value>
void clearPadding(int begin, int end, SampleRows<Value>& x) {
  if (x.samples() == x.stride()) return;
  for (int pixel = begin; pixel < end; ++pixel) std::fill(x.row(pixel) + x.samples(), x.row(pixel) + x.stride(), Value{});
}

/// Asks for pixels that will be read soon. Images lie anywhere in memory, so the processor cannot know which comes next.
template <class Pixel>
void prefetch(const Images<Pixel>& images, int first, int pixel) {
  if (pixel >= images.pixels || first >= static_cast<int>(images.chosen.size())) return;
  for (int i = 0; i < kSide; ++i) hwy::Prefetch(images.at(first + i) + pixel);
}

/// Transposes pixels begin … end-1 of all chosen images, sixteen images at a time. Each pixel then fills whole cache lines of its
/// row.
template <class Pixel, class Value, class Normalised>
void loadSquares(const Images<Pixel>& images, int begin, int end, SampleRows<Value>& x, const Normalised& normalised) {
  std::array<const Pixel*, kSide> side{};
  for (int first = 0; first < x.stride(); first += kSide) {
    for (int pixel = begin; pixel < end; pixel += kPixelBlock) {
      if (first == 0) prefetch(images, first, pixel + kAhead * kPixelBlock);
      prefetch(images, first + kSide, pixel);
      for (int i = 0; i < kSide; ++i) side[static_cast<std::size_t>(i)] = images.at(first + i) + pixel;
      normalised.spread(side.data(), std::min(kPixelBlock, end - pixel), x.row(pixel) + first, x.stride());
    }
  }
}

/// The same for rows narrower than sixteen, by way of wide rows, so that a pixel is the same number in both.
template <class Pixel, class Normalised>
void loadNarrow(const Images<Pixel>& images, int begin, int end, Activations& x, const Normalised& normalised) {
  alignas(64) std::array<float, static_cast<std::size_t>(kPixelBlock) * kSide> wide;
  std::array<const Pixel*, kSide> side{};
  for (int first = begin; first < end; first += kPixelBlock) {
    const int pixels = std::min(kPixelBlock, end - first);
    for (int i = 0; i < kSide; ++i) side[static_cast<std::size_t>(i)] = images.at(i) + first;
    normalised.spread(side.data(), pixels, wide.data(), kSide);
    for (int pixel = 0; pixel < pixels; ++pixel)
      std::copy_n(wide.data() + static_cast<std::ptrdiff_t>(pixel) * kSide, x.samples(), x.row(first + pixel));
  }
}

template <class Pixel, class Normalised>
void loadPart(const Images<Pixel>& images, int begin, int end, Activations& x, const Normalised& normalised) {
  x.stride() < kSide ? loadNarrow(images, begin, end, x, normalised) : loadSquares(images, begin, end, x, normalised);
}

template <class Pixel, class Normalised>
void loadPart(const Images<Pixel>& images, int begin, int end, SampleRows<Bfloat16>& x, const Normalised& normalised) {
  loadSquares(images, begin, end, x, normalised);
}

template <class Pixel, class Value, class Normalised>
Divisible loading(const Images<Pixel>& images, SampleRows<Value>& x, const Normalised& normalised) {
  return {(images.pixels + kPixelBlock - 1) / kPixelBlock, 4, [images, &x, normalised](int begin, int end) {
            const int first = begin * kPixelBlock;
            const int last = std::min(end * kPixelBlock, images.pixels);
            loadPart(images, first, last, x, normalised);
            clearPadding(first, last, x);
          }};
}

template <class Value>
Divisible loading(const Samples& samples, std::span<const std::int32_t> chosen, const Normalisation& normalisation,
                  const ByteScale& ofByte, SampleRows<Value>& x) {
  if (samples.bytes.empty())
    return loading(Images<float>{samples.floats.data(), samples.pixels, chosen}, x, OfFloat{samples.range, normalisation});
  return loading(Images<std::uint8_t>{samples.bytes.data(), samples.pixels, chosen}, x, OfByte{ofByte});
}

}  // namespace

// A pixel u in units of `range` has the value low + u · unit; in units of `own` it is (value − own.low) / own.unit.
Normalisation Normalisation::from(const PixelRange& own, const PixelRange& range) const {
  if (own == range) return *this;
  return {(mean * own.unit() + own.low - range.low) / range.unit(), std * own.unit() / range.unit()};
}

Loader::Loader(const Normalisation& normalisation)
    : m_normalisation(normalisation),
      m_ofByte{static_cast<float>(1.0 / (255.0 * normalisation.std)),
               static_cast<float>(-normalisation.mean / normalisation.std)} {}

void Loader::load(const Samples& samples, std::span<const std::int32_t> chosen, Activations& x) const {
  parallelFor(work(samples, chosen, x));
}

Divisible Loader::work(const Samples& samples, std::span<const std::int32_t> chosen, Activations& x) const {
  return loading(samples, chosen, m_normalisation, m_ofByte, x);
}

Divisible Loader::work(const Samples& samples, std::span<const std::int32_t> chosen, SampleRows<Bfloat16>& x) const {
  return loading(samples, chosen, m_normalisation, m_ofByte, x);
}

}  // namespace rewire

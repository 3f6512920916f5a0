#include "core/perturb/images/random_pixels.h"

// Philox for as many samples at once as a vector has lanes: a normal then costs about a nanosecond, Random::normal() forty.
#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // their vectors have no size, so no arrays of them
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/perturb/images/random_pixels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <hwy/contrib/math/math-inl.h>

#include "core/compute/random/philox-inl.h"

#include <algorithm>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Floats = hn::CappedTag<float, 16>;
using Words = hn::Repartition<std::uint32_t, Floats>;
using Integers = hn::Repartition<std::int32_t, Floats>;
using FloatVector = hn::Vec<Floats>;
using WordVector = hn::Vec<Words>;
constexpr Floats kFloats;
constexpr Words kWords;
constexpr Integers kIntegers;

/// A word as a signed number, −1 … 1.
HWY_INLINE FloatVector signedUnit(WordVector words) {
  return hn::Mul(hn::ConvertTo(kFloats, hn::BitCast(kIntegers, words)), hn::Set(kFloats, 0x1p-31f));
}

/// Two standard normals of two words. The first word's 31 upper bits make a uniform number above 0, at most 1.
HWY_INLINE void normals(WordVector a, WordVector b, FloatVector& first, FloatVector& second) {
  const FloatVector count = hn::ConvertTo(kFloats, hn::BitCast(kIntegers, hn::ShiftRight<1>(a)));
  const FloatVector uniform = hn::Mul(hn::Add(count, hn::Set(kFloats, 0.5f)), hn::Set(kFloats, 0x1p-31f));
  const FloatVector square = hn::Mul(hn::Set(kFloats, -2.0f), hn::Log(kFloats, uniform));
  const FloatVector radius = hn::Sqrt(hn::Max(square, hn::Zero(kFloats)));
  const FloatVector angle = hn::Mul(signedUnit(b), hn::Set(kFloats, 3.14159265358979f));
  first = hn::Mul(radius, hn::Cos(kFloats, angle));
  second = hn::Mul(radius, hn::Sin(kFloats, angle));
}

void DrawPixels(bool normal, std::uint64_t seed, std::uint32_t stream, const std::uint32_t* indices, float* values, int pixels,
                int stride) {
  for (int column = 0; column < stride; column += static_cast<int>(hn::Lanes(kFloats))) {
    const WordVector index = hn::LoadU(kWords, indices + column);
    for (int pixel = 0; pixel < pixels; pixel += 4) {
      const auto block = static_cast<std::uint32_t>(pixel / 4 + 1);
      const Block<Words> random =
          philox(kWords, {{hn::Set(kWords, block), hn::Zero(kWords), hn::Set(kWords, stream), index}}, seed);
      FloatVector drawn[4];
      if (normal) {
        normals(random.words[0], random.words[1], drawn[0], drawn[1]);
        normals(random.words[2], random.words[3], drawn[2], drawn[3]);
      } else {
        for (int i = 0; i < 4; ++i) drawn[i] = signedUnit(random.words[i]);
      }
      float* target = values + static_cast<std::size_t>(pixel) * stride + column;
      for (int i = 0; i < std::min(4, pixels - pixel); ++i, target += stride) hn::Store(drawn[i], kFloats, target);
    }
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include <vector>

namespace rewire {

namespace {

HWY_EXPORT(DrawPixels);

void draw(bool normal, const PixelStreams& streams, Activations& values) {
  std::vector<std::uint32_t> indices(streams.indices.begin(), streams.indices.end());
  indices.resize(static_cast<std::size_t>(values.stride()));
  const std::uint32_t stream = static_cast<std::uint32_t>(streams.purpose) << 24 | streams.draw;  // as Random has it
  HWY_DYNAMIC_DISPATCH(DrawPixels)
  (normal, streams.seed, stream, indices.data(), values.data(), values.neurons(), values.stride());
}

}  // namespace

void drawUniform(const PixelStreams& streams, Activations& values) {
  draw(false, streams, values);
}
void drawNormal(const PixelStreams& streams, Activations& values) {
  draw(true, streams, values);
}

}  // namespace rewire
#endif

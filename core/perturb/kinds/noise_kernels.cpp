#include "core/perturb/kinds/noise_kernels.h"

#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // as the other kernels, so that all of them use the same set
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/perturb/kinds/noise_kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <hwy/contrib/math/math-inl.h>

#include "core/compute/random/philox-inl.h"

#include <algorithm>
#include <cstddef>
#include <numbers>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

/// Draws one after the other, as Random makes them.
void AddOneByOne(bool normal, float* values, std::size_t count, double size, Random random) {
  for (std::size_t i = 0; i < count; ++i) {
    const double drawn = normal ? random.normal() : std::numbers::sqrt3 * (2.0 * random.uniform() - 1.0);
    values[i] = static_cast<float>(values[i] + size * drawn);
  }
}

#if HWY_HAVE_FLOAT64
namespace hn = hwy::HWY_NAMESPACE;
using Doubles = hn::CappedTag<double, 8>;
using Floats = hn::Rebind<float, Doubles>;
using Words = hn::Rebind<std::uint32_t, Doubles>;
using Wide = hn::Rebind<std::uint64_t, Doubles>;
using Long = hn::Rebind<std::int64_t, Doubles>;
using DoubleVector = hn::Vec<Doubles>;
constexpr Doubles kDoubles;
constexpr Floats kFloats;
constexpr Words kWords;
constexpr Wide kWide;
constexpr Long kLong;

/// Random::uniform() of two words.
HWY_INLINE DoubleVector uniform(hn::Vec<Words> high, hn::Vec<Words> low) {
  const auto bits = hn::Or(hn::ShiftLeft<32>(hn::PromoteTo(kWide, high)), hn::PromoteTo(kWide, low));
  const auto draw = hn::Add(hn::ShiftRight<11>(bits), hn::Set(kWide, 1));
  return hn::Mul(hn::ConvertTo(kDoubles, hn::BitCast(kLong, draw)), hn::Set(kDoubles, 0x1p-53));
}

/// Sum with a draw that lies `off` beside the given one.
HWY_INLINE hn::Vec<Floats> sum(hn::Vec<Floats> value, double size, DoubleVector drawn, double off) {
  const DoubleVector part = hn::Mul(hn::Set(kDoubles, size), hn::Add(drawn, hn::Set(kDoubles, off)));
  return hn::DemoteTo(kFloats, hn::Add(hn::PromoteTo(kDoubles, value), part));
}

/// Replaces two values a lane by their sums with draws at most `error` from the true ones. Sums are rounded to floats, and never
/// fall when a draw rises: where the largest and the smallest draw give one float, so does the true one. Returns false, and
/// changes nothing, where they do not.
HWY_INLINE bool addSure(float* values, double size, DoubleVector first, DoubleVector second, double error) {
  hn::Vec<Floats> even, odd;
  hn::LoadInterleaved2(kFloats, values, even, odd);
  const auto evenSum = sum(even, size, first, -error);
  const auto oddSum = sum(odd, size, second, -error);
  const auto sure = hn::And(hn::Eq(evenSum, sum(even, size, first, error)), hn::Eq(oddSum, sum(odd, size, second, error)));
  if (!hn::AllTrue(kFloats, sure)) return false;
  hn::StoreInterleaved2(evenSum, oddSum, kFloats, values);
  return true;
}

HWY_INLINE bool addBlocks(bool normal, float* values, double size, const Block<Words>& random) {
  const DoubleVector u = uniform(random.words[0], random.words[1]);
  const DoubleVector v = uniform(random.words[2], random.words[3]);
  if (!normal) {
    const auto noise = [](DoubleVector unit) HWY_ATTR {
      const auto two = hn::Set(kDoubles, 2.0), one = hn::Set(kDoubles, 1.0);
      return hn::Mul(hn::Set(kDoubles, std::numbers::sqrt3), hn::Sub(hn::Mul(two, unit), one));
    };
    return addSure(values, size, noise(u), noise(v), 0.0);
  }
  // Highway's functions are within 4 units in the last place, and a radius is below 8.7.
  constexpr double kError = 1e-13;
  const DoubleVector radius = hn::Sqrt(hn::Max(hn::Mul(hn::Set(kDoubles, -2.0), hn::Log(kDoubles, u)), hn::Zero(kDoubles)));
  const DoubleVector angle = hn::Mul(hn::Set(kDoubles, 2.0 * std::numbers::pi), v);
  return addSure(values, size, hn::Mul(radius, hn::Cos(kDoubles, angle)), hn::Mul(radius, hn::Sin(kDoubles, angle)), kError);
}

void AddDraws(bool normal, float* values, std::size_t count, double size, const Random& stream, std::uint64_t first) {
  const std::size_t lanes = hn::Lanes(kDoubles);
  const auto [purpose, epoch] = stream.stream();
  std::size_t done = 0;
  for (; done + 2 * lanes <= count; done += 2 * lanes) {
    const std::uint64_t block = first + done / 2;
    const auto counter = hn::Iota(kWords, static_cast<std::uint32_t>(block));
    const Block<Words> random =
        philox(kWords, {{counter, hn::Zero(kWords), hn::Set(kWords, purpose), hn::Set(kWords, epoch)}}, stream.seed());
    if (!addBlocks(normal, values + done, size, random)) AddOneByOne(normal, values + done, 2 * lanes, size, stream.after(block));
  }
  AddOneByOne(normal, values + done, count - done, size, stream.after(first + done / 2));
}
#else
void AddDraws(bool normal, float* values, std::size_t count, double size, const Random& stream, std::uint64_t first) {
  AddOneByOne(normal, values, count, size, stream.after(first));
}
#endif

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rewire {

HWY_EXPORT(AddDraws);

void addNormals(std::span<float> values, double size, const Random& stream, std::uint64_t first) {
  HWY_DYNAMIC_DISPATCH(AddDraws)(true, values.data(), values.size(), size, stream, first);
}
void addUniforms(std::span<float> values, double size, const Random& stream, std::uint64_t first) {
  HWY_DYNAMIC_DISPATCH(AddDraws)(false, values.data(), values.size(), size, stream, first);
}

}  // namespace rewire
#endif

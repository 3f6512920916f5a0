#include "core/perturb/images/pixel_kernels.h"

#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // their vectors have no size, so no arrays of them
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/perturb/images/pixel_kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Floats = hn::CappedTag<float, 16>;
using Vector = hn::Vec<Floats>;
using Doubles = hn::CappedTag<double, 8>;
using HalfFloats = hn::Rebind<float, Doubles>;
constexpr Floats kFloats;
constexpr Doubles kDoubles;
constexpr HalfFloats kHalfFloats;

HWY_INLINE Vector clip(Vector value, Vector low, Vector high) {
  return hn::Min(hn::Max(value, low), high);
}

/// pixels ← clip(noisy(pixel, draw)), draws ← the difference. Where a pixel lies outside of 0 … 1 it goes no further out.
template <class Noisy>
HWY_INLINE void forNoise(float* pixels, float* draws, std::size_t count, Noisy noisy) {
  const Vector zero = hn::Zero(kFloats);
  const Vector one = hn::Set(kFloats, 1.0f);
  for (std::size_t i = 0; i < count; i += hn::Lanes(kFloats)) {
    const Vector before = hn::Load(kFloats, pixels + i);
    const Vector after = clip(noisy(before, hn::Load(kFloats, draws + i)), hn::Min(zero, before), hn::Max(one, before));
    hn::Store(after, kFloats, pixels + i);
    hn::Store(hn::Sub(after, before), kFloats, draws + i);
  }
}

void AddNoise(NoiseKind kind, float amount, float* pixels, float* draws, std::size_t count) {
  const Vector size = hn::Set(kFloats, amount);
  const Vector zero = hn::Zero(kFloats);
  if (kind == NoiseKind::Sign) {
    forNoise(pixels, draws, count, [&](Vector pixel, Vector draw) HWY_ATTR { return hn::Add(pixel, hn::CopySign(size, draw)); });
  } else if (kind == NoiseKind::SaltPepper) {
    // Draws below −1 + amount and from 1 − amount on: half of the share each, the same pixels and more as it grows.
    const Vector salt = hn::Set(kFloats, 1.0f - amount);
    const Vector pepper = hn::Neg(salt);
    const Vector one = hn::Set(kFloats, 1.0f);
    forNoise(pixels, draws, count, [&](Vector pixel, Vector draw) HWY_ATTR {
      return hn::IfThenElse(hn::Lt(draw, pepper), zero, hn::IfThenElse(hn::Ge(draw, salt), one, pixel));
    });
  } else {
    forNoise(pixels, draws, count, [&](Vector pixel, Vector draw) HWY_ATTR { return hn::MulAdd(size, draw, pixel); });
  }
}

void AddScaled(const float* shift, float scale, float* x, std::size_t count) {
  const Vector s = hn::Set(kFloats, scale);
  for (std::size_t i = 0; i < count; i += hn::Lanes(kFloats))
    hn::Store(hn::MulAdd(s, hn::Load(kFloats, shift + i), hn::Load(kFloats, x + i)), kFloats, x + i);
}

/// shift ← clip(moved(shift)) and x after it, for every row of every column; moved(shift, at, column), `at` the index of the
/// value.
template <class Moved>
HWY_INLINE void forShift(const AttackedImages& a, Moved moved) {
  const Vector bound = hn::Set(kFloats, a.bound);
  const Vector below = hn::Neg(bound);
  const Vector zero = hn::Zero(kFloats);
  const Vector one = hn::Set(kFloats, 1.0f);
  const Vector perStd = hn::Set(kFloats, a.perStd);
  for (int row = 0; row < a.rows; ++row) {
    for (int column = 0; column < a.stride; column += static_cast<int>(hn::Lanes(kFloats))) {
      const std::size_t at = static_cast<std::size_t>(row) * a.stride + column;
      const Vector pixel = hn::Load(kFloats, a.pixels + at);
      const Vector low = hn::Max(below, hn::Min(zero, hn::Neg(pixel)));
      const Vector high = hn::Min(bound, hn::Max(zero, hn::Sub(one, pixel)));
      const Vector shift = clip(moved(hn::Load(kFloats, a.shift + at), at, column), low, high);
      hn::Store(shift, kFloats, a.shift + at);
      hn::Store(hn::MulAdd(perStd, shift, hn::Load(kFloats, a.inputs + at)), kFloats, a.x + at);
    }
  }
}

void StepBySign(const AttackedImages& images, const float* gradient, float step) {
  const Vector zero = hn::Zero(kFloats);
  const Vector up = hn::Set(kFloats, step);
  const Vector down = hn::Neg(up);
  forShift(images, [&](Vector shift, std::size_t at, int) HWY_ATTR {
    const Vector g = hn::Load(kFloats, gradient + at);
    return hn::Add(shift, hn::IfThenElse(hn::Gt(g, zero), up, hn::IfThenElseZero(hn::Lt(g, zero), down)));
  });
}

void AddColumns(const float* gradient, const float* scale, float* shift, int rows, int stride) {
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < stride; column += static_cast<int>(hn::Lanes(kFloats))) {
      const std::size_t at = static_cast<std::size_t>(row) * stride + column;
      const Vector g = hn::Load(kFloats, gradient + at);
      hn::Store(hn::MulAdd(hn::LoadU(kFloats, scale + column), g, hn::Load(kFloats, shift + at)), kFloats, shift + at);
    }
  }
}

void Settle(const AttackedImages& images, const float* scale) {
  forShift(images,
           [&](Vector shift, std::size_t, int column) HWY_ATTR { return hn::Mul(shift, hn::LoadU(kFloats, scale + column)); });
}

void ColumnSquares(const float* values, double* squares, int rows, int stride) {
  const std::size_t lanes = hn::Lanes(kDoubles);
  for (int column = 0; column < stride; column += static_cast<int>(2 * lanes)) {
    auto low = hn::Zero(kDoubles);
    auto high = hn::Zero(kDoubles);
    for (int row = 0; row < rows; ++row) {
      const float* from = values + static_cast<std::size_t>(row) * stride + column;
      const auto a = hn::PromoteTo(kDoubles, hn::Load(kHalfFloats, from));
      const auto b = hn::PromoteTo(kDoubles, hn::Load(kHalfFloats, from + lanes));
      low = hn::MulAdd(a, a, low);
      high = hn::MulAdd(b, b, high);
    }
    hn::StoreU(low, kDoubles, squares + column);
    hn::StoreU(high, kDoubles, squares + column + lanes);
  }
}

void ColumnPeaks(const float* values, float* peaks, int rows, int stride) {
  for (int column = 0; column < stride; column += static_cast<int>(hn::Lanes(kFloats))) {
    Vector peak = hn::Zero(kFloats);
    for (int row = 0; row < rows; ++row)
      peak = hn::Max(peak, hn::Abs(hn::Load(kFloats, values + static_cast<std::size_t>(row) * stride + column)));
    hn::StoreU(peak, kFloats, peaks + column);
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rewire {

HWY_EXPORT(AddNoise);
HWY_EXPORT(AddScaled);
HWY_EXPORT(StepBySign);
HWY_EXPORT(AddColumns);
HWY_EXPORT(Settle);
HWY_EXPORT(ColumnSquares);
HWY_EXPORT(ColumnPeaks);

void addNoise(NoiseKind kind, float amount, float* pixels, float* shift, std::size_t count) {
  HWY_DYNAMIC_DISPATCH(AddNoise)(kind, amount, pixels, shift, count);
}
void addScaled(const float* shift, float scale, float* x, std::size_t count) {
  HWY_DYNAMIC_DISPATCH(AddScaled)(shift, scale, x, count);
}
void stepBySign(const AttackedImages& images, const float* gradient, float step) {
  HWY_DYNAMIC_DISPATCH(StepBySign)(images, gradient, step);
}
void addColumns(const float* gradient, const float* scale, float* shift, int rows, int stride) {
  HWY_DYNAMIC_DISPATCH(AddColumns)(gradient, scale, shift, rows, stride);
}
void settle(const AttackedImages& images, const float* scale) {
  HWY_DYNAMIC_DISPATCH(Settle)(images, scale);
}
void columnSquares(const float* values, double* squares, int rows, int stride) {
  HWY_DYNAMIC_DISPATCH(ColumnSquares)(values, squares, rows, stride);
}
void columnPeaks(const float* values, float* peaks, int rows, int stride) {
  HWY_DYNAMIC_DISPATCH(ColumnPeaks)(values, peaks, rows, stride);
}

}  // namespace rewire
#endif

#include "core/compute/image_kernels.h"

#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // their vectors have no size, so no arrays of them
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/compute/image_kernels.cpp"
#include <hwy/foreach_target.h>

#include "core/compute/columns-inl.h"

#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

#if HWY_TARGET != HWY_SCALAR
using Floats = hn::CappedTag<float, 16>;
constexpr Floats kFloats;

/// One round of a transposition by interleaving (a perfect shuffle of rows): four of them transpose 16 rows of 16 bytes.
template <class D>
HWY_INLINE void interleave(D d, const hn::Vec<D>* in, hn::Vec<D>* out) {
  for (int i = 0; i < 8; ++i) {
    out[2 * i] = hn::InterleaveLower(d, in[i], in[i + 8]);
    out[2 * i + 1] = hn::InterleaveUpper(d, in[i], in[i + 8]);
  }
}

HWY_INLINE void storeValues(hn::Vec<Floats> values, float* to) {
  hn::Store(values, kFloats, to);
}
HWY_INLINE void storeValues(hn::Vec<Floats> values, Bfloat16* to) {
  const hn::Rebind<std::uint16_t, Floats> halves;
  hn::StoreU(hn::TruncateTo(halves, hn::ShiftRight<16>(roundedBits(values))), halves, &to->bits);
}

/// Sixteen pixels of sixteen images.
template <class Value>
HWY_INLINE void spreadSquare(const std::uint8_t* const* images, int pixel, const ByteScale& scale, Value* x, int stride) {
  const hn::FixedTag<std::uint8_t, 16> bytes;
  const hn::Rebind<std::int32_t, Floats> integers;
  const hn::Rebind<std::uint8_t, Floats> part;
  hn::Vec<decltype(bytes)> a[16], b[16];
  for (int i = 0; i < 16; ++i) a[i] = hn::LoadU(bytes, images[i] + pixel);
  interleave(bytes, a, b);
  interleave(bytes, b, a);
  interleave(bytes, a, b);
  interleave(bytes, b, a);
  const auto by = hn::Set(kFloats, scale.scale);
  const auto shift = hn::Set(kFloats, scale.shift);
  alignas(16) std::uint8_t row[16];
  for (int p = 0; p < 16; ++p, x += stride) {
    hn::Store(a[p], bytes, row);
    for (int i = 0; i < 16; i += static_cast<int>(hn::Lanes(kFloats))) {
      const auto values = hn::ConvertTo(kFloats, hn::PromoteTo(integers, hn::LoadU(part, row + i)));
      storeValues(hn::MulAdd(values, by, shift), x + i);
    }
  }
}
#endif

HWY_INLINE void storeValue(float value, float& to) {
  to = value;
}
HWY_INLINE void storeValue(float value, Bfloat16& to) {
  to = toBfloat16(value);
}

template <class Value>
void spread(const std::uint8_t* const* images, int pixels, const ByteScale& scale, Value* x, int stride) {
  int pixel = 0;
#if HWY_TARGET != HWY_SCALAR
  for (; pixel + 16 <= pixels; pixel += 16)
    spreadSquare(images, pixel, scale, x + static_cast<std::size_t>(pixel) * stride, stride);
#endif
  const hn::CappedTag<float, 1> one;
  for (; pixel < pixels; ++pixel) {
    for (int i = 0; i < 16; ++i) {
      const auto value = hn::Set(one, static_cast<float>(images[i][pixel]));
      storeValue(hn::GetLane(hn::MulAdd(value, hn::Set(one, scale.scale), hn::Set(one, scale.shift))),
                 x[static_cast<std::size_t>(pixel) * stride + i]);
    }
  }
}

void SpreadBytes(const std::uint8_t* const* images, int pixels, const ByteScale& scale, float* x, int stride) {
  spread(images, pixels, scale, x, stride);
}

void SpreadHalves(const std::uint8_t* const* images, int pixels, const ByteScale& scale, Bfloat16* x, int stride) {
  spread(images, pixels, scale, x, stride);
}

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rewire {

HWY_EXPORT(SpreadBytes);
HWY_EXPORT(SpreadHalves);

void spreadBytes(const std::uint8_t* const* images, int pixels, const ByteScale& scale, float* x, int stride) {
  HWY_DYNAMIC_DISPATCH(SpreadBytes)(images, pixels, scale, x, stride);
}

void spreadBytes(const std::uint8_t* const* images, int pixels, const ByteScale& scale, Bfloat16* x, int stride) {
  HWY_DYNAMIC_DISPATCH(SpreadHalves)(images, pixels, scale, x, stride);
}

}  // namespace rewire
#endif

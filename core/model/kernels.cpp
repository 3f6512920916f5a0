#include "core/model/kernels.h"

#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // their vectors have no size, so no arrays of them
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Floats = hn::CappedTag<float, 16>;
using Vector = hn::Vec<Floats>;
constexpr Floats kFloats;

/// Calls piece(column, number of vectors) over a row of `stride` floats, with eight, four, two or one vectors at a time, the
/// number a compile-time constant: as many accumulators stay in registers.
template <class Piece>
HWY_INLINE void forColumns(int stride, Piece piece) {
  const int lanes = static_cast<int>(hn::Lanes(kFloats));
  int column = 0;
  const auto sweep = [&](auto vectors) HWY_ATTR {
    for (; column + vectors * lanes <= stride; column += vectors * lanes) piece(column, vectors);
  };
  sweep(std::integral_constant<int, 8>());
  sweep(std::integral_constant<int, 4>());
  sweep(std::integral_constant<int, 2>());
  sweep(std::integral_constant<int, 1>());
}

template <int kVectors>
struct Accumulators {
  Vector sum[kVectors];

  HWY_INLINE void fill(float value) {
    for (int v = 0; v < kVectors; ++v) sum[v] = hn::Set(kFloats, value);
  }
  HWY_INLINE void add(float weight, const float* x) {
    const Vector w = hn::Set(kFloats, weight);
    for (int v = 0; v < kVectors; ++v) sum[v] = hn::MulAdd(w, hn::Load(kFloats, x + v * hn::Lanes(kFloats)), sum[v]);
  }
};

template <bool kIndirect>
HWY_INLINE float weightOf(const Compressed& m, std::int32_t link) {
  return m.values[kIndirect ? m.place[link] : link];
}

/// start + Σ w X[index] over the links of one row.
template <bool kIndirect, int kVectors>
HWY_INLINE Accumulators<kVectors> weightedSum(const Compressed& m, int row, float start, const float* x, int stride) {
  Accumulators<kVectors> acc;
  acc.fill(start);
  for (std::int32_t link = m.ptr[row]; link < m.ptr[row + 1]; ++link) {
    acc.add(weightOf<kIndirect>(m, link), x + static_cast<std::size_t>(m.index[link]) * stride);
  }
  return acc;
}

void SparseForward(const Compressed& rows, const float* bias, const float* x, float* y, int stride, int begin, int end) {
  const Vector zero = hn::Zero(kFloats);
  for (int row = begin; row < end; ++row) {
    float* out = y + static_cast<std::size_t>(row) * stride;
    forColumns(stride, [&](int column, auto vectors) HWY_ATTR {
      const auto acc = weightedSum<false, vectors()>(rows, row, bias[row], x + column, stride);
      for (int v = 0; v < vectors; ++v) hn::Store(hn::Max(acc.sum[v], zero), kFloats, out + column + v * hn::Lanes(kFloats));
    });
  }
}

template <bool kMasked>
HWY_INLINE void inputGradient(const Compressed& columns, const float* dy, const float* x, float* dx, int stride, int begin,
                              int end) {
  const Vector zero = hn::Zero(kFloats);
  for (int row = begin; row < end; ++row) {
    const std::size_t at = static_cast<std::size_t>(row) * stride;
    forColumns(stride, [&](int column, auto vectors) HWY_ATTR {
      const auto acc = weightedSum<true, vectors()>(columns, row, 0.0f, dy + column, stride);
      for (int v = 0; v < vectors; ++v) {
        const std::size_t place = at + column + v * hn::Lanes(kFloats);
        if constexpr (kMasked) {
          hn::Store(hn::IfThenElseZero(hn::Gt(hn::Load(kFloats, x + place), zero), acc.sum[v]), kFloats, dx + place);
        } else {
          hn::Store(acc.sum[v], kFloats, dx + place);
        }
      }
    });
  }
}

void SparseInputGradient(const Compressed& columns, const float* dy, const float* x, float* dx, int stride, int begin, int end) {
  if (x) {
    inputGradient<true>(columns, dy, x, dx, stride, begin, end);
  } else {
    inputGradient<false>(columns, dy, x, dx, stride, begin, end);
  }
}

/// Σ of kVectors products, in four sums so that additions need not wait for each other.
template <int kVectors>
HWY_INLINE Vector dot(const Vector* a, const float* b) {
  constexpr int kSums = kVectors < 4 ? kVectors : 4;
  const std::size_t lanes = hn::Lanes(kFloats);
  Vector sum[kSums];
  for (int v = 0; v < kSums; ++v) sum[v] = hn::Mul(a[v], hn::Load(kFloats, b + v * lanes));
  for (int v = kSums; v < kVectors; ++v) sum[v % kSums] = hn::MulAdd(a[v], hn::Load(kFloats, b + v * lanes), sum[v % kSums]);
  for (int width = kSums / 2; width > 0; width /= 2) {
    for (int v = 0; v < width; ++v) sum[v] = hn::Add(sum[v], sum[v + width]);
  }
  return sum[0];
}

HWY_INLINE void descendOne(float& value, float& momentum, float gradient, const Descent& d) {
  momentum = d.momentum * momentum + (gradient + d.weightDecay * value);
  value -= d.learningRate * momentum;
}

void Descend(float* values, float* momentum, const float* gradient, const Descent& d, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) descendOne(values[i], momentum[i], gradient[i], d);
}

void SparseDescend(const std::int32_t* ptr, const std::int32_t* index, float* values, float* momentum, const float* x,
                   const float* dy, int stride, const Descent& d, int begin, int end) {
  constexpr std::int32_t kBlock = 256;  // links whose gradients wait in L1 for their update
  float gradient[kBlock];
  for (int row = begin; row < end; ++row) {
    const float* dyRow = dy + static_cast<std::size_t>(row) * stride;
    for (std::int32_t first = ptr[row]; first < ptr[row + 1]; first += kBlock) {
      const std::int32_t links = std::min(kBlock, ptr[row + 1] - first);
      std::fill_n(gradient, links, 0.0f);
      forColumns(stride, [&](int column, auto vectors) HWY_ATTR {
        Vector a[vectors()];
        for (int v = 0; v < vectors; ++v) a[v] = hn::Load(kFloats, dyRow + column + v * hn::Lanes(kFloats));
        for (std::int32_t k = 0; k < links; ++k) {
          const Vector sum = dot<vectors()>(a, x + static_cast<std::size_t>(index[first + k]) * stride + column);
          gradient[k] += hn::GetLane(hn::SumOfLanes(kFloats, sum));
        }
      });
      Descend(values + first, momentum + first, gradient, d, 0, static_cast<std::size_t>(links));
    }
  }
}

void BiasDescend(float* bias, float* momentum, const float* dy, int stride, const Descent& d, int begin, int end) {
  const Descent withoutDecay{d.learningRate, d.momentum, 0.0f};
  for (int row = begin; row < end; ++row) {
    Vector sum = hn::Zero(kFloats);
    const float* dyRow = dy + static_cast<std::size_t>(row) * stride;
    for (int column = 0; column < stride; column += static_cast<int>(hn::Lanes(kFloats)))
      sum = hn::Add(sum, hn::Load(kFloats, dyRow + column));
    descendOne(bias[row], momentum[row], hn::GetLane(hn::SumOfLanes(kFloats, sum)), withoutDecay);
  }
}

void AddBias(const float* bias, bool relu, float* y, int stride, int begin, int end) {
  const Vector zero = hn::Zero(kFloats);
  for (int row = begin; row < end; ++row) {
    const Vector b = hn::Set(kFloats, bias[row]);
    float* out = y + static_cast<std::size_t>(row) * stride;
    for (int column = 0; column < stride; column += static_cast<int>(hn::Lanes(kFloats))) {
      const Vector sum = hn::Add(hn::Load(kFloats, out + column), b);
      hn::Store(relu ? hn::Max(sum, zero) : sum, kFloats, out + column);
    }
  }
}

void MaskByRelu(const float* x, float* dx, int stride, int begin, int end) {
  const Vector zero = hn::Zero(kFloats);
  const std::size_t last = static_cast<std::size_t>(end) * stride;
  for (std::size_t at = static_cast<std::size_t>(begin) * stride; at < last; at += hn::Lanes(kFloats)) {
    hn::Store(hn::IfThenElseZero(hn::Gt(hn::Load(kFloats, x + at), zero), hn::Load(kFloats, dx + at)), kFloats, dx + at);
  }
}

#if HWY_TARGET != HWY_SCALAR
/// One round of a transposition by interleaving (a perfect shuffle of rows): four of them transpose 16 rows of 16 bytes.
template <class D>
HWY_INLINE void interleave(D d, const hn::Vec<D>* in, hn::Vec<D>* out) {
  for (int i = 0; i < 8; ++i) {
    out[2 * i] = hn::InterleaveLower(d, in[i], in[i + 8]);
    out[2 * i + 1] = hn::InterleaveUpper(d, in[i], in[i + 8]);
  }
}

/// Sixteen pixels of sixteen images.
HWY_INLINE void spreadSquare(const std::uint8_t* const* images, int pixel, const float* ofByte, float* x, int stride) {
  const hn::FixedTag<std::uint8_t, 16> bytes;
  const hn::Rebind<std::int32_t, Floats> places;
  const hn::Rebind<std::uint8_t, Floats> part;
  hn::Vec<decltype(bytes)> a[16], b[16];
  for (int i = 0; i < 16; ++i) a[i] = hn::LoadU(bytes, images[i] + pixel);
  interleave(bytes, a, b);
  interleave(bytes, b, a);
  interleave(bytes, a, b);
  interleave(bytes, b, a);
  alignas(16) std::uint8_t row[16];
  for (int p = 0; p < 16; ++p, x += stride) {
    hn::Store(a[p], bytes, row);
    for (int i = 0; i < 16; i += static_cast<int>(hn::Lanes(kFloats)))
      hn::Store(hn::GatherIndex(kFloats, ofByte, hn::PromoteTo(places, hn::LoadU(part, row + i))), kFloats, x + i);
  }
}
#endif

void SpreadBytes(const std::uint8_t* const* images, int pixels, const float* ofByte, float* x, int stride) {
  int pixel = 0;
#if HWY_TARGET != HWY_SCALAR
  for (; pixel + 16 <= pixels; pixel += 16)
    spreadSquare(images, pixel, ofByte, x + static_cast<std::size_t>(pixel) * stride, stride);
#endif
  for (; pixel < pixels; ++pixel) {
    for (int i = 0; i < 16; ++i) x[static_cast<std::size_t>(pixel) * stride + i] = ofByte[images[i][pixel]];
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rewire {

HWY_EXPORT(SparseForward);
HWY_EXPORT(SparseInputGradient);
HWY_EXPORT(SparseDescend);
HWY_EXPORT(BiasDescend);
HWY_EXPORT(AddBias);
HWY_EXPORT(MaskByRelu);
HWY_EXPORT(Descend);
HWY_EXPORT(SpreadBytes);

void sparseForward(const Compressed& rows, const float* bias, const float* x, float* y, int stride, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(SparseForward)(rows, bias, x, y, stride, begin, end);
}
void sparseInputGradient(const Compressed& columns, const float* dy, const float* x, float* dx, int stride, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(SparseInputGradient)(columns, dy, x, dx, stride, begin, end);
}
void sparseDescend(const std::int32_t* ptr, const std::int32_t* index, float* values, float* momentum, const float* x,
                   const float* dy, int stride, const Descent& descent, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(SparseDescend)(ptr, index, values, momentum, x, dy, stride, descent, begin, end);
}
void biasDescend(float* bias, float* momentum, const float* dy, int stride, const Descent& descent, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(BiasDescend)(bias, momentum, dy, stride, descent, begin, end);
}
void addBias(const float* bias, bool relu, float* y, int stride, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(AddBias)(bias, relu, y, stride, begin, end);
}
void maskByRelu(const float* x, float* dx, int stride, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(MaskByRelu)(x, dx, stride, begin, end);
}
void descend(float* values, float* momentum, const float* gradient, const Descent& descent, std::size_t begin, std::size_t end) {
  HWY_DYNAMIC_DISPATCH(Descend)(values, momentum, gradient, descent, begin, end);
}

void spreadBytes(const std::uint8_t* const* images, int pixels, const float* ofByte, float* x, int stride) {
  HWY_DYNAMIC_DISPATCH(SpreadBytes)(images, pixels, ofByte, x, stride);
}

}  // namespace rewire
#endif

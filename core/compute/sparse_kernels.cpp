#include "core/compute/sparse_kernels.h"

#include "core/compute/instruction_set.h"

#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // their vectors have no size, so no arrays of them
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/compute/sparse_kernels.cpp"
#include <hwy/foreach_target.h>

#include "core/compute/columns-inl.h"

#include <algorithm>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

/// start + Σ w X[index] over the links of one row, for a chunk of its columns.
template <class R, bool kIndirect>
HWY_INLINE Chunk<R> weightedSum(Compressed m, int row, float start, const typename R::Value* x, int stride) {
  Chunk<R> sum;
  sum.fill(start);
  const std::int32_t last = m.ptr[row + 1];
  for (std::int32_t link = m.ptr[row]; link < last; ++link)
    sum.addScaled(m.values[kIndirect ? m.valueIndex[link] : link], x + R::begin(m.index[link], stride));
  return sum;
}

template <class R>
void forward(Compressed rows, const float* bias, const typename R::Value* x, typename R::Value* y, int stride, int begin,
             int end) {
  for (int row = begin; row < end; ++row) {
    for (int column = 0; column < R::values(stride); column += R::kChunk) {
      auto sum = weightedSum<R, false>(rows, row, bias[row], x + column, stride);
      sum.relu();
      sum.store(y + R::begin(row, stride) + column);
    }
  }
}

template <class R>
void inputGradient(Compressed columns, const typename R::Value* dy, const typename R::Value* x, typename R::Value* dx, int stride,
                   int begin, int end) {
  for (int row = begin; row < end; ++row) {
    for (int column = 0; column < R::values(stride); column += R::kChunk) {
      auto sum = weightedSum<R, true>(columns, row, 0.0f, dy + column, stride);
      const std::size_t at = R::begin(row, stride) + column;
      if (x) sum.maskBy(x + at);
      sum.store(dx + at);
    }
  }
}

/// The gradients of `count` links of one row, four at a time. The last four may reach into the next row, whose gradients are
/// written afterwards. `left` links from `index` on belong to the caller; nothing is read or written behind them.
template <class R>
HWY_INLINE void linkGradients(const std::int32_t* index, std::int32_t count, std::int32_t left, const typename R::Value* x,
                              const Multiplied<R>& dy, int stride, float* gradient) {
  const typename R::Value* rows[4];
  std::int32_t first = 0;
  for (; first < std::min(count, left - 3); first += 4) {
    for (int i = 0; i < 4; ++i) rows[i] = x + R::begin(index[first + i], stride);
    dy.storeDots(rows, stride, gradient + first);
  }
  if (first >= count) return;
  float last[4];
  for (int i = 0; i < 4; ++i) rows[i] = x + R::begin(index[std::min(first + i, count - 1)], stride);
  dy.storeDots(rows, stride, last);
  std::copy_n(last, count - first, gradient + first);
}

template <class R>
void weightGradient(Compressed rows, const typename R::Value* x, const typename R::Value* dy, int stride, float* gradient,
                    float* biasGradient, int begin, int end) {
  RowSums<R> sums;
  const std::int32_t last = rows.ptr[end];
  for (int row = begin; row < end; ++row) {
    const Multiplied<R> dyRow(dy + R::begin(row, stride));
    const std::int32_t first = rows.ptr[row];
    linkGradients<R>(rows.index + first, rows.ptr[row + 1] - first, last - first, x, dyRow, stride, gradient + first);
    sums.add(dyRow.sum(stride));
    if (sums.full() || row + 1 == end) sums.moveTo(biasGradient + row + 1 - sums.count());
  }
}

/// One step for `count` weights that lie one behind the other. They share no memory with their gradients.
HWY_INLINE void descendBlock(float* HWY_RESTRICT values, float* HWY_RESTRICT momentum, const float* HWY_RESTRICT gradient,
                             std::int32_t count, const Descent& d) {
  for (std::int32_t i = 0; i < count; ++i) descendOne(values[i], momentum[i], gradient[i], d);
}

template <class R>
void descendRows(Compressed rows, Parameters p, const typename R::Value* x, const typename R::Value* dy, int stride,
                 const Descent& d, int begin, int end) {
  constexpr std::int32_t kBlock = 512;  // links whose gradients wait in L1 for their step
  float gradient[kBlock];
  RowSums<R> sums;
  std::int32_t waiting = 0;  // gradients, of the links behind `done`
  std::int32_t done = rows.ptr[begin];
  const auto descend = [&] {
    descendBlock(p.values + done, p.momentum + done, gradient, waiting, d);
    done += waiting;
    waiting = 0;
  };
  for (int row = begin; row < end; ++row) {
    const Multiplied<R> dyRow(dy + R::begin(row, stride));
    for (std::int32_t first = rows.ptr[row]; first < rows.ptr[row + 1];) {
      const std::int32_t links = std::min(kBlock - waiting, rows.ptr[row + 1] - first);
      linkGradients<R>(rows.index + first, links, std::min(kBlock - waiting, rows.ptr[end] - first), x, dyRow, stride,
                       gradient + waiting);
      first += links;
      waiting += links;
      if (waiting == kBlock) descend();
    }
    sums.add(dyRow.sum(stride));
    if (!sums.full() && row + 1 < end) continue;
    float biasGradient[4];
    const int of = row + 1 - sums.count();
    sums.moveTo(biasGradient);
    for (int i = of; i <= row; ++i) descendOne(p.bias[i], p.biasMomentum[i], biasGradient[i - of], d.withoutDecay());
  }
  descend();
}

void SparseForward(const Compressed& rows, const float* bias, const float* x, float* y, int stride, int begin, int end) {
  REWIRE_FOR_STRIDE(stride, forward, rows, bias, x, y, stride, begin, end)
}

void SparseInputGradient(const Compressed& columns, const float* dy, const float* x, float* dx, int stride, int begin, int end) {
  REWIRE_FOR_STRIDE(stride, inputGradient, columns, dy, x, dx, stride, begin, end)
}

void SparseWeightGradient(const Compressed& rows, const float* x, const float* dy, int stride, float* gradient,
                          float* biasGradient, int begin, int end) {
  REWIRE_FOR_STRIDE(stride, weightGradient, rows, x, dy, stride, gradient, biasGradient, begin, end)
}

void SparseDescend(const Compressed& rows, const Parameters& parameters, const float* x, const float* dy, int stride,
                   const Descent& descent, int begin, int end) {
  REWIRE_FOR_STRIDE(stride, descendRows, rows, parameters, x, dy, stride, descent, begin, end)
}

void HalfForward(const Compressed& rows, const float* bias, const Bfloat16* x, Bfloat16* y, int stride, int begin, int end) {
  REWIRE_FOR_WIDE_STRIDE(stride, forward, HalfRow, rows, bias, x, y, stride, begin, end)
}

void HalfInputGradient(const Compressed& columns, const Bfloat16* dy, const Bfloat16* x, Bfloat16* dx, int stride, int begin,
                       int end) {
  REWIRE_FOR_WIDE_STRIDE(stride, inputGradient, HalfRow, columns, dy, x, dx, stride, begin, end)
}

void HalfWeightGradient(const Compressed& rows, const Bfloat16* x, const Bfloat16* dy, int stride, float* gradient,
                        float* biasGradient, int begin, int end) {
  if (halfDots()) {
    REWIRE_FOR_WIDE_STRIDE(stride, weightGradient, REWIRE_DOT_ROW, rows, x, dy, stride, gradient, biasGradient, begin, end)
  }
  REWIRE_FOR_WIDE_STRIDE(stride, weightGradient, HalfRow, rows, x, dy, stride, gradient, biasGradient, begin, end)
}

void HalfDescend(const Compressed& rows, const Parameters& parameters, const Bfloat16* x, const Bfloat16* dy, int stride,
                 const Descent& descent, int begin, int end) {
  if (halfDots()) {
    REWIRE_FOR_WIDE_STRIDE(stride, descendRows, REWIRE_DOT_ROW, rows, parameters, x, dy, stride, descent, begin, end)
  }
  REWIRE_FOR_WIDE_STRIDE(stride, descendRows, HalfRow, rows, parameters, x, dy, stride, descent, begin, end)
}

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rewire {

HWY_EXPORT(SparseForward);
HWY_EXPORT(SparseInputGradient);
HWY_EXPORT(SparseWeightGradient);
HWY_EXPORT(SparseDescend);
HWY_EXPORT(HalfForward);
HWY_EXPORT(HalfInputGradient);
HWY_EXPORT(HalfWeightGradient);
HWY_EXPORT(HalfDescend);

void sparseForward(const Compressed& rows, const float* bias, const float* x, float* y, int stride, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(SparseForward)(rows, bias, x, y, stride, begin, end);
}
void sparseInputGradient(const Compressed& columns, const float* dy, const float* x, float* dx, int stride, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(SparseInputGradient)(columns, dy, x, dx, stride, begin, end);
}
void sparseWeightGradient(const Compressed& rows, const float* x, const float* dy, int stride, float* gradient,
                          float* biasGradient, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(SparseWeightGradient)(rows, x, dy, stride, gradient, biasGradient, begin, end);
}
void sparseDescend(const Compressed& rows, const Parameters& parameters, const float* x, const float* dy, int stride,
                   const Descent& descent, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(SparseDescend)(rows, parameters, x, dy, stride, descent, begin, end);
}
void sparseForward(const Compressed& rows, const float* bias, const Bfloat16* x, Bfloat16* y, int stride, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(HalfForward)(rows, bias, x, y, stride, begin, end);
}
void sparseInputGradient(const Compressed& columns, const Bfloat16* dy, const Bfloat16* x, Bfloat16* dx, int stride, int begin,
                         int end) {
  HWY_DYNAMIC_DISPATCH(HalfInputGradient)(columns, dy, x, dx, stride, begin, end);
}
void sparseWeightGradient(const Compressed& rows, const Bfloat16* x, const Bfloat16* dy, int stride, float* gradient,
                          float* biasGradient, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(HalfWeightGradient)(rows, x, dy, stride, gradient, biasGradient, begin, end);
}
void sparseDescend(const Compressed& rows, const Parameters& parameters, const Bfloat16* x, const Bfloat16* dy, int stride,
                   const Descent& descent, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(HalfDescend)(rows, parameters, x, dy, stride, descent, begin, end);
}

}  // namespace rewire
#endif

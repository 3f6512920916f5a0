#include "core/compute/dense_kernels.h"

#include "core/compute/instruction_set.h"

#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // their vectors have no size, so no arrays of them
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/compute/dense_kernels.cpp"
#include <hwy/foreach_target.h>

#include "core/compute/columns-inl.h"

#include <algorithm>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

/// A part of a row of at most `kMost` vectors.
template <class R, int kMost>
struct Narrow : R {
  static constexpr int kVectors = R::kVectors < kMost ? R::kVectors : kMost;
  static constexpr int kChunk = kVectors * R::kLanes;
};

/// `kRows` outputs for one piece of their samples: their sums stay in registers while the inputs pass by once.
template <int kRows, class R, class Piece>
HWY_INLINE void forwardPiece(const float* weights, int inputs, const float* bias, bool relu, const typename R::Value* x, float* y,
                             int stride) {
  Chunk<Piece> sum[kRows];
  for (int r = 0; r < kRows; ++r) sum[r].fill(bias[r]);
  for (int j = 0; j < inputs; ++j, x += R::values(stride)) {
    for (int r = 0; r < kRows; ++r) sum[r].addScaled(weights[static_cast<std::size_t>(r) * inputs + j], x);
  }
  for (int r = 0; r < kRows; ++r) {
    if (relu) sum[r].relu();
    sum[r].storeFloats(y + R::begin(r, stride));
  }
}

template <int kRows, class R>
HWY_INLINE void forwardRows(const Weights& w, int row, const float* bias, bool relu, const typename R::Value* x, float* y,
                            int stride) {
  using Piece = Narrow<R, 2>;
  for (int column = 0; column < R::values(stride); column += Piece::kChunk) {
    forwardPiece<kRows, R, Piece>(w.values + static_cast<std::size_t>(row) * w.inputs, w.inputs, bias + row, relu, x + column,
                                  y + R::begin(row, stride) + column, stride);
  }
}

template <class R>
void forward(const Weights& w, const float* bias, bool relu, const typename R::Value* x, float* y, int stride, int begin,
             int end) {
  int row = begin;
  for (; row + 5 <= end; row += 5) forwardRows<5, R>(w, row, bias, relu, x, y, stride);
  for (; row + 2 <= end; row += 2) forwardRows<2, R>(w, row, bias, relu, x, y, stride);
  for (; row < end; ++row) forwardRows<1, R>(w, row, bias, relu, x, y, stride);
}

/// Works on two inputs at a time, so that each derivative that is read serves both. The last input of an odd number is done
/// twice.
template <class R>
void inputGradient(const Weights& w, const typename R::Value* dy, const typename R::Value* x, typename R::Value* dx, int stride,
                   int begin, int end) {
  using Piece = Narrow<R, 4>;
  for (int j = begin; j < end; j += 2) {
    const int second = std::min(j + 1, end - 1);
    for (int column = 0; column < R::values(stride); column += Piece::kChunk) {
      Chunk<Piece> sum[2];
      for (Chunk<Piece>& s : sum) s.fill(0.0f);
      for (int r = 0; r < w.outputs; ++r) {
        const float* row = w.values + static_cast<std::size_t>(r) * w.inputs;
        const typename R::Value* dyRow = dy + R::begin(r, stride) + column;
        sum[0].addScaled(row[j], dyRow);
        sum[1].addScaled(row[second], dyRow);
      }
      const std::size_t at[2] = {R::begin(j, stride) + column, R::begin(second, stride) + column};
      if (x) {
        for (int i = 0; i < 2; ++i) sum[i].maskBy(x + at[i]);
      }
      for (int i = 0; i < 2; ++i) sum[i].store(dx + at[i]);
    }
  }
}

/// The gradients of kRows × 4 weights: every derivative and every input that is read serves several of them.
template <int kRows, class R>
HWY_INLINE void weightGradientRows(int row, int inputs, const typename R::Value* x, const typename R::Value* dy, int stride,
                                   float* gradient, int begin, int end) {
  using Products = Multiplied<R>;
  for (int j = begin; j < end; j += 4) {
    const typename R::Value* from[4];
    for (int i = 0; i < 4; ++i) from[i] = x + R::begin(std::min(j + i, end - 1), stride);
    typename R::Vector sum[kRows][4];
    for (auto& s : sum) {
      for (int i = 0; i < 4; ++i) s[i] = hn::Zero(typename R::Tag());
    }
    for (int column = 0; column < R::values(stride); column += R::kLanes * R::kTogether) {
      for (int v = 0; v < R::kTogether / Products::kVectorsARead; ++v) {
        typename R::Vector xs[4];
        for (int i = 0; i < 4; ++i) xs[i] = Products::read(from[i] + column, v);
        for (int r = 0; r < kRows; ++r) {
          const auto d = Products::read(dy + R::begin(row + r, stride) + column, v);
          for (int i = 0; i < 4; ++i) sum[r][i] = Products::addProducts(d, xs[i], sum[r][i]);
        }
      }
    }
    for (int r = 0; r < kRows; ++r) {
      float* to = gradient + static_cast<std::size_t>(row + r) * inputs + j;
      float sums[4];
      storeSums(sum[r][0], sum[r][1], sum[r][2], sum[r][3], j + 4 <= end ? to : sums);
      if (j + 4 > end) std::copy_n(sums, end - j, to);
    }
  }
}

template <class R>
void sumRows(const typename R::Value* rows, int stride, int count, float* to) {
  RowSums<R> sums;
  for (int row = 0; row < count; ++row) {
    sums.add(Multiplied<R>(rows + R::begin(row, stride)).sum(stride));
    if (sums.full() || row + 1 == count) sums.moveTo(to + row + 1 - sums.count());
  }
}

template <class R>
void weightGradient(const Weights& w, const typename R::Value* x, const typename R::Value* dy, int stride, float* gradient,
                    int begin, int end) {
  constexpr int kRows = R::kLanes == 16 ? 5 : 2;  // as many sums as there are registers for
  int row = 0;
  for (; row + kRows <= w.outputs; row += kRows) weightGradientRows<kRows, R>(row, w.inputs, x, dy, stride, gradient, begin, end);
  for (; row < w.outputs; ++row) weightGradientRows<1, R>(row, w.inputs, x, dy, stride, gradient, begin, end);
}

template <class R>
void addBiasTo(const float* bias, bool relu, float* y, int stride, int begin, int end) {
  constexpr typename R::Tag tag;
  for (int row = begin; row < end; ++row) {
    float* out = y + R::begin(row, stride);
    for (int column = 0; column < R::values(stride); column += R::kLanes) {
      const auto sum = hn::Add(hn::Load(tag, out + column), hn::Set(tag, bias[row]));
      hn::Store(relu ? hn::Max(sum, hn::Zero(tag)) : sum, tag, out + column);
    }
  }
}

template <class R>
void mask(const float* x, float* dx, int stride, int begin, int end) {
  for (std::size_t at = R::begin(begin, stride); at < R::begin(end, stride); at += R::kChunk) {
    Chunk<R> values;
    values.load(dx + at);
    values.maskBy(x + at);
    values.store(dx + at);
  }
}

/// Rows of floats, rounded.
template <class R>
void roundRows(const float* from, Bfloat16* to, int stride, int count) {
  constexpr typename R::Tag tag;
  for (std::size_t at = 0; at < R::begin(count, stride); at += 2 * R::kLanes) {
    typename R::Vector pair[2];
    hn::LoadInterleaved2(tag, from + at, pair[1], pair[0]);
    R::store(pair, 2, to + at);
  }
}

void DenseForward(const Weights& weights, const float* bias, bool relu, const float* x, float* y, int stride, int begin,
                  int end) {
  REWIRE_FOR_STRIDE(stride, forward, weights, bias, relu, x, y, stride, begin, end)
}
void DenseInputGradient(const Weights& weights, const float* dy, const float* x, float* dx, int stride, int begin, int end) {
  REWIRE_FOR_STRIDE(stride, inputGradient, weights, dy, x, dx, stride, begin, end)
}
void DenseWeightGradient(const Weights& weights, const float* x, const float* dy, int stride, float* gradient, int begin,
                         int end) {
  REWIRE_FOR_STRIDE(stride, weightGradient, weights, x, dy, stride, gradient, begin, end)
}
void AddBias(const float* bias, bool relu, float* y, int stride, int begin, int end) {
  REWIRE_FOR_STRIDE(stride, addBiasTo, bias, relu, y, stride, begin, end)
}
void MaskByRelu(const float* x, float* dx, int stride, int begin, int end) {
  REWIRE_FOR_STRIDE(stride, mask, x, dx, stride, begin, end)
}
void SumsOfRows(const float* rows, int stride, int count, float* sum) {
  REWIRE_FOR_STRIDE(stride, sumRows, rows, stride, count, sum)
}
void HalfDenseForward(const Weights& weights, const float* bias, bool relu, const Bfloat16* x, float* y, int stride, int begin,
                      int end) {
  REWIRE_FOR_WIDE_STRIDE(stride, forward, HalfRow, weights, bias, relu, x, y, stride, begin, end)
}
void HalfDenseInputGradient(const Weights& weights, const Bfloat16* dy, const Bfloat16* x, Bfloat16* dx, int stride, int begin,
                            int end) {
  REWIRE_FOR_WIDE_STRIDE(stride, inputGradient, HalfRow, weights, dy, x, dx, stride, begin, end)
}
void HalfDenseWeightGradient(const Weights& weights, const Bfloat16* x, const Bfloat16* dy, int stride, float* gradient,
                             int begin, int end) {
  if (halfDots()) {
    REWIRE_FOR_WIDE_STRIDE(stride, weightGradient, REWIRE_DOT_ROW, weights, x, dy, stride, gradient, begin, end)
  }
  REWIRE_FOR_WIDE_STRIDE(stride, weightGradient, HalfRow, weights, x, dy, stride, gradient, begin, end)
}
void HalfSumsOfRows(const Bfloat16* rows, int stride, int count, float* sum) {
  REWIRE_FOR_WIDE_STRIDE(stride, sumRows, HalfRow, rows, stride, count, sum)
}
void RoundRows(const float* from, Bfloat16* to, int stride, int count) {
  REWIRE_FOR_WIDE_STRIDE(stride, roundRows, HalfRow, from, to, stride, count)
}

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rewire {

HWY_EXPORT(DenseForward);
HWY_EXPORT(DenseInputGradient);
HWY_EXPORT(DenseWeightGradient);
HWY_EXPORT(AddBias);
HWY_EXPORT(MaskByRelu);
HWY_EXPORT(SumsOfRows);
HWY_EXPORT(HalfDenseForward);
HWY_EXPORT(HalfDenseInputGradient);
HWY_EXPORT(HalfDenseWeightGradient);
HWY_EXPORT(HalfSumsOfRows);
HWY_EXPORT(RoundRows);

void denseForward(const Weights& weights, const float* bias, bool relu, const float* x, float* y, int stride, int begin,
                  int end) {
  HWY_DYNAMIC_DISPATCH(DenseForward)(weights, bias, relu, x, y, stride, begin, end);
}
void denseForward(const Weights& weights, const float* bias, bool relu, const Bfloat16* x, float* y, int stride, int begin,
                  int end) {
  HWY_DYNAMIC_DISPATCH(HalfDenseForward)(weights, bias, relu, x, y, stride, begin, end);
}
void denseInputGradient(const Weights& weights, const float* dy, const float* x, float* dx, int stride, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(DenseInputGradient)(weights, dy, x, dx, stride, begin, end);
}
void denseInputGradient(const Weights& weights, const Bfloat16* dy, const Bfloat16* x, Bfloat16* dx, int stride, int begin,
                        int end) {
  HWY_DYNAMIC_DISPATCH(HalfDenseInputGradient)(weights, dy, x, dx, stride, begin, end);
}
void denseWeightGradient(const Weights& weights, const float* x, const float* dy, int stride, float* gradient, int begin,
                         int end) {
  HWY_DYNAMIC_DISPATCH(DenseWeightGradient)(weights, x, dy, stride, gradient, begin, end);
}
void denseWeightGradient(const Weights& weights, const Bfloat16* x, const Bfloat16* dy, int stride, float* gradient, int begin,
                         int end) {
  HWY_DYNAMIC_DISPATCH(HalfDenseWeightGradient)(weights, x, dy, stride, gradient, begin, end);
}
void addBias(const float* bias, bool relu, float* y, int stride, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(AddBias)(bias, relu, y, stride, begin, end);
}
void maskByRelu(const float* x, float* dx, int stride, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(MaskByRelu)(x, dx, stride, begin, end);
}
void rowSums(const float* rows, int stride, int count, float* sum) {
  HWY_DYNAMIC_DISPATCH(SumsOfRows)(rows, stride, count, sum);
}
void rowSums(const Bfloat16* rows, int stride, int count, float* sum) {
  HWY_DYNAMIC_DISPATCH(HalfSumsOfRows)(rows, stride, count, sum);
}
void roundRows(const float* from, Bfloat16* to, int stride, int count) {
  HWY_DYNAMIC_DISPATCH(RoundRows)(from, to, stride, count);
}

}  // namespace rewire
#endif

#include "core/compute/dense_kernels.h"

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
struct Narrow {
  using Tag = typename R::Tag;
  using Vector = typename R::Vector;
  static constexpr int kLanes = R::kLanes;
  static constexpr int kVectors = R::kVectors < kMost ? R::kVectors : kMost;
  static constexpr int kChunk = kVectors * kLanes;
  static HWY_INLINE Vector load(const float* at, int vector) { return R::load(at, vector); }
};

/// `kRows` outputs for one piece of their samples: their sums stay in registers while the inputs pass by once.
template <int kRows, class R, class Piece>
HWY_INLINE void forwardPiece(const float* weights, int inputs, const float* bias, bool relu, const float* x, float* y,
                             int stride) {
  Chunk<Piece> sum[kRows];
  for (int r = 0; r < kRows; ++r) sum[r].fill(bias[r]);
  for (int j = 0; j < inputs; ++j, x += R::floats(stride)) {
    for (int r = 0; r < kRows; ++r) sum[r].addScaled(weights[static_cast<std::size_t>(r) * inputs + j], x);
  }
  for (int r = 0; r < kRows; ++r) {
    if (relu) sum[r].relu();
    sum[r].store(y + R::begin(r, stride));
  }
}

template <int kRows, int kStride>
HWY_INLINE void forwardRows(const Weights& w, int row, const float* bias, bool relu, const float* x, float* y, int stride) {
  using R = Row<kStride>;
  using Piece = Narrow<R, 2>;
  for (int column = 0; column < R::floats(stride); column += Piece::kChunk) {
    forwardPiece<kRows, R, Piece>(w.values + static_cast<std::size_t>(row) * w.inputs, w.inputs, bias + row, relu, x + column,
                                  y + R::begin(row, stride) + column, stride);
  }
}

template <int kStride>
void forward(const Weights& w, const float* bias, bool relu, const float* x, float* y, int stride) {
  int row = 0;
  for (; row + 5 <= w.outputs; row += 5) forwardRows<5, kStride>(w, row, bias, relu, x, y, stride);
  for (; row + 2 <= w.outputs; row += 2) forwardRows<2, kStride>(w, row, bias, relu, x, y, stride);
  for (; row < w.outputs; ++row) forwardRows<1, kStride>(w, row, bias, relu, x, y, stride);
}

/// Works on two inputs at a time, so that each derivative that is read serves both. The last input of an odd number is done
/// twice.
template <int kStride>
void inputGradient(const Weights& w, const float* dy, const float* x, float* dx, int stride) {
  using R = Row<kStride>;
  using Piece = Narrow<R, 4>;
  for (int j = 0; j < w.inputs; j += 2) {
    const int second = std::min(j + 1, w.inputs - 1);
    for (int column = 0; column < R::floats(stride); column += Piece::kChunk) {
      Chunk<Piece> sum[2];
      for (Chunk<Piece>& s : sum) s.fill(0.0f);
      for (int r = 0; r < w.outputs; ++r) {
        const float* row = w.values + static_cast<std::size_t>(r) * w.inputs;
        const float* dyRow = dy + R::begin(r, stride) + column;
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
template <int kRows, int kStride>
HWY_INLINE void weightGradientRows(int row, int inputs, const float* x, const float* dy, int stride, float* gradient) {
  using R = Row<kStride>;
  constexpr typename R::Tag tag;
  for (int j = 0; j < inputs; j += 4) {
    const float* from[4];
    for (int i = 0; i < 4; ++i) from[i] = x + R::begin(std::min(j + i, inputs - 1), stride);
    typename R::Vector sum[kRows][4];
    for (auto& s : sum) {
      for (int i = 0; i < 4; ++i) s[i] = hn::Zero(tag);
    }
    for (int column = 0; column < R::floats(stride); column += R::kLanes) {
      typename R::Vector xs[4];
      for (int i = 0; i < 4; ++i) xs[i] = hn::Load(tag, from[i] + column);
      for (int r = 0; r < kRows; ++r) {
        const auto d = hn::Load(tag, dy + R::begin(row + r, stride) + column);
        for (int i = 0; i < 4; ++i) sum[r][i] = hn::MulAdd(d, xs[i], sum[r][i]);
      }
    }
    for (int r = 0; r < kRows; ++r) {
      float* to = gradient + static_cast<std::size_t>(row + r) * inputs + j;
      float sums[4];
      storeSums(sum[r][0], sum[r][1], sum[r][2], sum[r][3], j + 4 <= inputs ? to : sums);
      if (j + 4 > inputs) std::copy_n(sums, inputs - j, to);
    }
  }
}

template <int kStride>
void sumRows(const float* rows, int stride, int count, float* to) {
  using R = Row<kStride>;
  RowSums<R> sums;
  for (int row = 0; row < count; ++row) {
    sums.add(Multiplied<R>(rows + R::begin(row, stride)).sum(stride));
    if (sums.full() || row + 1 == count) sums.moveTo(to + row + 1 - sums.count());
  }
}

template <int kStride>
void weightGradient(const Weights& w, const float* x, const float* dy, int stride, float* gradient, float* biasGradient) {
  constexpr int kRows = Row<kStride>::kLanes == 16 ? 5 : 2;  // as many sums as there are registers for
  int row = 0;
  for (; row + kRows <= w.outputs; row += kRows) weightGradientRows<kRows, kStride>(row, w.inputs, x, dy, stride, gradient);
  for (; row < w.outputs; ++row) weightGradientRows<1, kStride>(row, w.inputs, x, dy, stride, gradient);
  sumRows<kStride>(dy, stride, w.outputs, biasGradient);
}

template <int kStride>
void addBiasTo(const float* bias, bool relu, float* y, int stride, int begin, int end) {
  using R = Row<kStride>;
  constexpr typename R::Tag tag;
  for (int row = begin; row < end; ++row) {
    float* out = y + R::begin(row, stride);
    for (int column = 0; column < R::floats(stride); column += R::kLanes) {
      const auto sum = hn::Add(hn::Load(tag, out + column), hn::Set(tag, bias[row]));
      hn::Store(relu ? hn::Max(sum, hn::Zero(tag)) : sum, tag, out + column);
    }
  }
}

template <int kStride>
void mask(const float* x, float* dx, int stride, int begin, int end) {
  using R = Row<kStride>;
  for (std::size_t at = R::begin(begin, stride); at < R::begin(end, stride); at += R::kChunk) {
    Chunk<R> values;
    values.load(dx + at);
    values.maskBy(x + at);
    values.store(dx + at);
  }
}

void DenseForward(const Weights& weights, const float* bias, bool relu, const float* x, float* y, int stride) {
  REWIRE_FOR_STRIDE(stride, forward, weights, bias, relu, x, y, stride)
}
void DenseInputGradient(const Weights& weights, const float* dy, const float* x, float* dx, int stride) {
  REWIRE_FOR_STRIDE(stride, inputGradient, weights, dy, x, dx, stride)
}
void DenseWeightGradient(const Weights& weights, const float* x, const float* dy, int stride, float* gradient,
                         float* biasGradient) {
  REWIRE_FOR_STRIDE(stride, weightGradient, weights, x, dy, stride, gradient, biasGradient)
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

void denseForward(const Weights& weights, const float* bias, bool relu, const float* x, float* y, int stride) {
  HWY_DYNAMIC_DISPATCH(DenseForward)(weights, bias, relu, x, y, stride);
}
void denseInputGradient(const Weights& weights, const float* dy, const float* x, float* dx, int stride) {
  HWY_DYNAMIC_DISPATCH(DenseInputGradient)(weights, dy, x, dx, stride);
}
void denseWeightGradient(const Weights& weights, const float* x, const float* dy, int stride, float* gradient,
                         float* biasGradient) {
  HWY_DYNAMIC_DISPATCH(DenseWeightGradient)(weights, x, dy, stride, gradient, biasGradient);
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

}  // namespace rewire
#endif

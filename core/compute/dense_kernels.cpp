#include "core/compute/dense_kernels.h"

#include "core/compute/instruction_set.h"

#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // their vectors have no size, so no arrays of them
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/compute/dense_kernels.cpp"
#include <hwy/foreach_target.h>

#include "core/compute/columns-inl.h"

#include <hwy/cache_control.h>

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

/// A piece of samples whose sums stay in registers, those of kMostRows rows at a time, while what is multiplied passes by once.
template <class R>
using Piece = Narrow<R, 2>;
template <class R>
inline constexpr int kMostRows = R::kLanes == 16 ? 10 : 5;

/// sum[r] += Σ a[r · step + k · deep] B[k] for k = 0 … depth-1, in their order. On the way it asks for what lies `ahead` in a:
/// lines that no prefetcher of a processor foresees.
template <int kRows, class R, class P>
HWY_INLINE void addProducts(Chunk<P> (&sum)[kRows], const float* a, std::size_t step, std::size_t deep, int depth,
                            const typename R::Value* b, int stride, std::size_t ahead = 0) {
  for (int k = 0; k < depth; ++k, a += deep, b += R::values(stride)) {
    if (ahead) hwy::Prefetch(a + ahead);
    for (int r = 0; r < kRows; ++r) sum[r].addScaled(a[static_cast<std::size_t>(r) * step], b);
  }
}

template <int kRows, class R>
HWY_INLINE void forwardRows(const Weights& w, int row, const float* bias, bool relu, const typename R::Value* x, float* y,
                            int stride) {
  const auto inputs = static_cast<std::size_t>(w.inputs);
  Chunk<Piece<R>> sum[kRows];
  for (int r = 0; r < kRows; ++r) sum[r].fill(bias[row + r]);
  addProducts<kRows, R>(sum, w.values + static_cast<std::size_t>(row) * inputs, inputs, 1, w.inputs, x, stride);
  for (int r = 0; r < kRows; ++r) {
    if (relu) sum[r].relu();
    sum[r].storeFloats(y + R::begin(row + r, stride));
  }
}

template <class R>
void forward(const Weights& w, const float* bias, bool relu, const typename R::Value* x, float* y, int stride, int begin,
             int end) {
  constexpr int kMost = kMostRows<R>;
  for (int column = 0; column < R::values(stride); column += Piece<R>::kChunk, x += Piece<R>::kChunk, y += Piece<R>::kChunk) {
    int row = begin;
    for (; row + kMost <= end; row += kMost) forwardRows<kMost, R>(w, row, bias, relu, x, y, stride);
    for (; row + 2 <= end; row += 2) forwardRows<2, R>(w, row, bias, relu, x, y, stride);
    for (; row < end; ++row) forwardRows<1, R>(w, row, bias, relu, x, y, stride);
  }
}

/// Outputs begin … end-1: so few that their weights stay in a cache while one group of inputs after the other uses them.
struct Outputs {
  int begin;
  int end;
};

/// Adds the part of some outputs to the derivatives by `kInputs` inputs, for one piece of their samples; the last part is masked.
template <int kInputs, class R>
HWY_INLINE void inputGradientRows(const Weights& w, Outputs part, int input, const typename R::Value* dy,
                                  const typename R::Value* x, typename R::Value* dx, int stride) {
  const auto inputs = static_cast<std::size_t>(w.inputs);
  Chunk<Piece<R>> sum[kInputs];
  for (int i = 0; i < kInputs; ++i) {
    if (part.begin == 0) {
      sum[i].fill(0.0f);
    } else {
      sum[i].load(dx + R::begin(input + i, stride));
    }
  }
  addProducts<kInputs, R>(sum, w.values + static_cast<std::size_t>(part.begin) * inputs + input, 1, inputs, part.end - part.begin,
                          dy + R::begin(part.begin, stride), stride, part.end < w.outputs ? kOutputsInPlace * inputs : 0);
  for (int i = 0; i < kInputs; ++i) {
    const std::size_t at = R::begin(input + i, stride);
    if (x && part.end == w.outputs) sum[i].maskBy(x + at);
    sum[i].store(dx + at);
  }
}

template <class R>
void inputGradient(const Weights& w, const typename R::Value* dy, const typename R::Value* x, typename R::Value* dx, int stride,
                   int begin, int end) {
  constexpr int kMost = kMostRows<R>;
  Outputs part;
  for (part.begin = 0; part.begin < w.outputs; part.begin = part.end) {
    part.end = std::min(part.begin + kOutputsInPlace, w.outputs);
    for (int column = 0; column < R::values(stride); column += Piece<R>::kChunk) {
      const typename R::Value* from = x ? x + column : nullptr;
      int j = begin;
      for (; j + kMost <= end; j += kMost) inputGradientRows<kMost, R>(w, part, j, dy + column, from, dx + column, stride);
      for (; j + 2 <= end; j += 2) inputGradientRows<2, R>(w, part, j, dy + column, from, dx + column, stride);
      for (; j < end; ++j) inputGradientRows<1, R>(w, part, j, dy + column, from, dx + column, stride);
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
void turn(const float* x, int inputs, int stride, float* turned, int begin, int end) {
  for (int strip = begin; strip < end; ++strip) {
    const int first = strip * kStrip;
    const int count = std::min(kStrip, inputs - first);
    float* to = turned + R::begin(first, stride);
    if (count < kStrip) std::fill_n(to, R::begin(kStrip, stride), 0.0f);
    for (int i = 0; i < count; ++i) {
      const float* row = x + R::begin(first + i, stride);
      for (int sample = 0; sample < R::values(stride); ++sample) to[sample * kStrip + i] = row[sample];
    }
  }
}

/// A piece of a strip, and the outputs whose gradients by it stay in registers.
using Strip = Row<kStrip>;
using Inputs = Narrow<Strip, Strip::kLanes == 16 ? 4 : 2>;
constexpr int kOutputs = 5;

/// The step of one weight after the other: descendOne(), a vector at a time.
HWY_INLINE void descendVector(float* value, float* momentum, Strip::Vector gradient, const Descent& d) {
  constexpr Strip::Tag tag;
  const auto before = hn::LoadU(tag, value);
  const auto decayed = hn::Add(gradient, hn::Mul(hn::Set(tag, d.weightDecay), before));
  const auto moved = hn::Add(hn::Mul(hn::Set(tag, d.momentum), hn::LoadU(tag, momentum)), decayed);
  hn::StoreU(moved, tag, momentum);
  hn::StoreU(hn::Sub(before, hn::Mul(hn::Set(tag, d.learningRate), moved)), tag, value);
}

HWY_INLINE void descendPiece(float* values, float* momentum, const Chunk<Inputs>& gradient, int count, const Descent& d) {
  if (count >= Inputs::kChunk) {
    for (int v = 0; v < Inputs::kVectors; ++v)
      descendVector(values + v * Inputs::kLanes, momentum + v * Inputs::kLanes, gradient.v[v], d);
  } else {
    HWY_ALIGN float kept[Inputs::kChunk];
    gradient.store(kept);
    int i = 0;
    for (; i + Inputs::kLanes <= count; i += Inputs::kLanes)
      descendVector(values + i, momentum + i, hn::Load(Strip::Tag(), kept + i), d);
    for (; i < count; ++i) descendOne(values[i], momentum[i], kept[i], d);
  }
}

/// Asks for the weights and momenta of the next piece of some outputs.
HWY_INLINE void askFor(const DescendingWeights& w, std::size_t at, int outputs) {
  constexpr int kLine = 16;
  for (int r = 0; r < outputs; ++r, at += static_cast<std::size_t>(w.inputs)) {
    for (int i = 0; i < Inputs::kChunk; i += kLine) {
      hwy::Prefetch(w.values + at + i);
      hwy::Prefetch(w.momentum + at + i);
    }
  }
}

/// One step of `kRows` outputs, one piece of their inputs after the other.
template <int kRows, class R>
HWY_INLINE void descendRows(const DescendingWeights& w, int row, const float* turned, const float* dy, int stride,
                            const Descent& d) {
  const auto inputs = static_cast<std::size_t>(w.inputs);
  for (int first = 0; first < w.inputs; first += Inputs::kChunk) {
    const std::size_t at = static_cast<std::size_t>(row) * inputs + static_cast<std::size_t>(first);
    if (first + Inputs::kChunk < w.inputs) askFor(w, at + Inputs::kChunk, kRows);
    Chunk<Inputs> sum[kRows];
    for (auto& s : sum) s.fill(0.0f);
    addProducts<kRows, Strip>(sum, dy + R::begin(row, stride), R::begin(1, stride), 1, R::values(stride),
                              turned + R::begin(first / kStrip * kStrip, stride) + first % kStrip, kStrip);
    for (int r = 0; r < kRows; ++r) {
      const std::size_t from = at + static_cast<std::size_t>(r) * inputs;
      descendPiece(w.values + from, w.momentum + from, sum[r], w.inputs - first, d);
    }
  }
}

template <class R>
void descendOutputs(const DescendingWeights& w, const float* turned, const float* dy, int stride, const Descent& d, int begin,
                    int end) {
  int row = begin;
  for (; row + kOutputs <= end; row += kOutputs) descendRows<kOutputs, R>(w, row, turned, dy, stride, d);
  for (; row < end; ++row) descendRows<1, R>(w, row, turned, dy, stride, d);
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
void TurnInputs(const float* x, int inputs, int stride, float* turned, int begin, int end) {
  REWIRE_FOR_STRIDE(stride, turn, x, inputs, stride, turned, begin, end)
}
void DenseDescend(const DescendingWeights& weights, const float* turned, const float* dy, int stride, const Descent& descent,
                  int begin, int end) {
  REWIRE_FOR_STRIDE(stride, descendOutputs, weights, turned, dy, stride, descent, begin, end)
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
HWY_EXPORT(TurnInputs);
HWY_EXPORT(DenseDescend);
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
void turnInputs(const float* x, int inputs, int stride, float* turned, int begin, int end) {
  HWY_DYNAMIC_DISPATCH(TurnInputs)(x, inputs, stride, turned, begin, end);
}
void denseDescend(const DescendingWeights& weights, const float* turned, const float* dy, int stride, const Descent& descent,
                  int begin, int end) {
  HWY_DYNAMIC_DISPATCH(DenseDescend)(weights, turned, dy, stride, descent, begin, end);
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

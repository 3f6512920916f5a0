#pragma once

#include "core/compute/sparse_kernels.h"

// The innermost loops over all weights of a layer with few outputs (classes). Dense layers of any size use the rest: biases,
// masks and sums of rows. Compiled for every instruction set and chosen when the program runs (Highway). Weights are
// [outputs][inputs]; samples lie as in sparse_kernels.h. Every sum runs over neurons or samples in their order.

namespace rewire {

/// Weights of a dense layer: [outputs][inputs].
struct Weights {
  const float* values;
  int inputs;
  int outputs;
};

/// Rows begin … end-1 of Y = W X + bias, then max(0, ·) if `relu`.
void denseForward(const Weights& weights, const float* bias, bool relu, const float* x, float* y, int stride, int begin, int end);
void denseForward(const Weights& weights, const float* bias, bool relu, const Bfloat16* x, float* y, int stride, int begin,
                  int end);

/// Rows begin … end-1 of DX = Wᵀ DY where X > 0, else 0; without `x` nothing is masked. DX may be X itself.
void denseInputGradient(const Weights& weights, const float* dy, const float* x, float* dx, int stride, int begin, int end);
void denseInputGradient(const Weights& weights, const Bfloat16* dy, const Bfloat16* x, Bfloat16* dx, int stride, int begin,
                        int end);

/// Columns begin … end-1 of gradient = DY Xᵀ, [outputs][inputs]. `weights.values` is not read.
void denseWeightGradient(const Weights& weights, const float* x, const float* dy, int stride, float* gradient, int begin,
                         int end);
void denseWeightGradient(const Weights& weights, const Bfloat16* x, const Bfloat16* dy, int stride, float* gradient, int begin,
                         int end);

/// Row r of Y, for begin … end-1: Y[r] += bias[r], then max(0, ·) if `relu`.
void addBias(const float* bias, bool relu, float* y, int stride, int begin, int end);

/// Rows begin … end-1: DX = DX where X > 0, else 0.
void maskByRelu(const float* x, float* dx, int stride, int begin, int end);

/// sum[r] = Σ over samples of row r, for all `count` rows.
void rowSums(const float* rows, int stride, int count, float* sum);
void rowSums(const Bfloat16* rows, int stride, int count, float* sum);

/// All `count` rows of floats, `stride` values each, as bfloat16.
void roundRows(const float* from, Bfloat16* to, int stride, int count);

}  // namespace rewire

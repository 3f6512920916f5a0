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

/// Y = W X + bias, then max(0, ·) if `relu`.
void denseForward(const Weights& weights, const float* bias, bool relu, const float* x, float* y, int stride);

/// DX = Wᵀ DY where X > 0, else 0; without `x` nothing is masked. DX may be X itself.
void denseInputGradient(const Weights& weights, const float* dy, const float* x, float* dx, int stride);

/// gradient = DY Xᵀ, [outputs][inputs]; biasGradient[row] = Σ over samples of DY[row]. `weights.values` is not read.
void denseWeightGradient(const Weights& weights, const float* x, const float* dy, int stride, float* gradient,
                         float* biasGradient);

/// Row r of Y, for begin … end-1: Y[r] += bias[r], then max(0, ·) if `relu`.
void addBias(const float* bias, bool relu, float* y, int stride, int begin, int end);

/// Rows begin … end-1: DX = DX where X > 0, else 0.
void maskByRelu(const float* x, float* dx, int stride, int begin, int end);

/// sum[r] = Σ over samples of row r, for all `count` rows.
void rowSums(const float* rows, int stride, int count, float* sum);

}  // namespace rewire

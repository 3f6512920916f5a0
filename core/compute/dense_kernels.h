#pragma once

#include "core/compute/sparse_kernels.h"

// The innermost loops over all weights of a dense layer, compiled for every instruction set and chosen when the program runs
// (Highway). Weights are [outputs][inputs]; samples lie as in sparse_kernels.h. Every sum runs over neurons or samples in their
// order. A call writes only what belongs to the neurons begin … end-1 of what it computes.

namespace rewire {

/// Weights of a dense layer: [outputs][inputs].
struct Weights {
  const float* values;
  int inputs;
  int outputs;
};

/// Rows of Y = W X + bias, then max(0, ·) if `relu`.
void denseForward(const Weights& weights, const float* bias, bool relu, const float* x, float* y, int stride, int begin, int end);
void denseForward(const Weights& weights, const float* bias, bool relu, const Bfloat16* x, float* y, int stride, int begin,
                  int end);

/// The most outputs with which a layer's input gradient may take the place of its input.
inline constexpr int kOutputsInPlace = 64;

/// Rows of DX = Wᵀ DY where X > 0, else 0; without `x` nothing is masked. DX may be X itself if there are at most kOutputsInPlace
/// outputs. Rows of 16 bits are for no more than so many outputs.
void denseInputGradient(const Weights& weights, const float* dy, const float* x, float* dx, int stride, int begin, int end);
void denseInputGradient(const Weights& weights, const Bfloat16* dy, const Bfloat16* x, Bfloat16* dx, int stride, int begin,
                        int end);

/// Columns begin … end-1 of gradient = DY Xᵀ, [outputs][inputs]. `weights.values` is not read.
void denseWeightGradient(const Weights& weights, const float* x, const float* dy, int stride, float* gradient, int begin,
                         int end);
void denseWeightGradient(const Weights& weights, const Bfloat16* x, const Bfloat16* dy, int stride, float* gradient, int begin,
                         int end);

/// Inputs that lie side by side in turned samples.
inline constexpr int kStrip = 64;

/// Strips begin … end-1 of X, turned: each sample has the values of kStrip inputs one after the other, and 0 for those beyond the
/// last input. `turned` begins on a cache line and has `stride` floats for each of the inputs, whose number is rounded up to
/// whole strips.
void turnInputs(const float* x, int inputs, int stride, float* turned, int begin, int end);

/// Weights of a dense layer and their momenta, both [outputs][inputs].
struct DescendingWeights {
  float* values;
  float* momentum;
  int inputs;
};

/// One step of descent on the weights of outputs, along DY Xᵀ, with all of X `turned`. Gradients are used in the registers that
/// they are summed in, so that they need no memory.
void denseDescend(const DescendingWeights& weights, const float* turned, const float* dy, int stride, const Descent& descent,
                  int begin, int end);

/// sum[r] = Σ over samples of row r, for all `count` rows.
void rowSums(const float* rows, int stride, int count, float* sum);
void rowSums(const Bfloat16* rows, int stride, int count, float* sum);

/// All `count` rows of floats, `stride` values each, as bfloat16.
void roundRows(const float* from, Bfloat16* to, int stride, int count);

}  // namespace rewire

#pragma once

#include "core/compute/activations.h"
#include "core/compute/descent.h"

#include <cstdint>

// The innermost loops over links, compiled for every instruction set of the processor family and chosen when the program runs
// (Highway). Matrices of samples have one row a neuron and `stride` columns, as Activations lays them out. X is the layer's
// input, Y its output, D... the loss's derivative by it. Each call writes only what belongs to the rows begin … end-1 of its
// output.
//
// Each kernel is there for rows of floats and for rows of 16 bits, in which sums are rounded to the nearest as they are stored.
// Weights, gradients and the sums themselves are floats in both.

namespace rewire {

/// A compressed-sparse matrix. The entries of row r are the links ptr[r] … ptr[r+1]-1, in column index[link], with value
/// values[link]. If `valueIndex` is given, the value is values[valueIndex[link]]: the transpose of a layer keeps no values of its
/// own.
struct Compressed {
  const std::int32_t* ptr;
  const std::int32_t* index;
  const std::int32_t* valueIndex;
  const float* values;
};

/// Y[r] = relu(bias[r] + Σ w X[index]).
void sparseForward(const Compressed& rows, const float* bias, const float* x, float* y, int stride, int begin, int end);
void sparseForward(const Compressed& rows, const float* bias, const Bfloat16* x, Bfloat16* y, int stride, int begin, int end);

/// DX[c] = Σ w DY[index] where X[c] > 0, else 0: the derivative through relu at the layer's input. `columns` is the transpose.
/// Without `x` nothing is masked: the input is an image. DX may be X itself.
void sparseInputGradient(const Compressed& columns, const float* dy, const float* x, float* dx, int stride, int begin, int end);
void sparseInputGradient(const Compressed& columns, const Bfloat16* dy, const Bfloat16* x, Bfloat16* dx, int stride, int begin,
                         int end);

/// For each link of the rows: gradient[link] = Σ over samples of DY[row] X[index]; biasGradient[row] = Σ over samples of DY[row].
/// `rows.values` is not read.
void sparseWeightGradient(const Compressed& rows, const float* x, const float* dy, int stride, float* gradient,
                          float* biasGradient, int begin, int end);
void sparseWeightGradient(const Compressed& rows, const Bfloat16* x, const Bfloat16* dy, int stride, float* gradient,
                          float* biasGradient, int begin, int end);

/// Values and momenta of a layer's links and biases, which descend.
struct Parameters {
  float* values;
  float* momentum;
  float* bias;
  float* biasMomentum;
};

/// One step of descent along the gradients of sparseWeightGradient(). Each gradient is used as soon as it is known, so that
/// gradients need no memory. Biases have no weight decay. `rows.values` is not read.
void sparseDescend(const Compressed& rows, const Parameters& parameters, const float* x, const float* dy, int stride,
                   const Descent& descent, int begin, int end);
void sparseDescend(const Compressed& rows, const Parameters& parameters, const Bfloat16* x, const Bfloat16* dy, int stride,
                   const Descent& descent, int begin, int end);

}  // namespace rewire

#pragma once

#include <cstddef>
#include <cstdint>

// The innermost loops, compiled for every instruction set of the processor family and chosen when the program runs (Highway).
// Matrices of activations have one row a neuron and `stride` columns, a multiple of 16; rows begin on 64-byte lines. X is the
// layer's input, Y its output, D... the loss's derivative by it. Each call writes only the rows begin … end-1 of its output.

namespace rewire {

/// Stochastic gradient descent with momentum and weight decay (Sutskever et al. 2013, in PyTorch's form):
/// m ← momentum · m + g + weightDecay · w;  w ← w − learningRate · m.
struct Descent {
  float learningRate = 0.0f;
  float momentum = 0.0f;
  float weightDecay = 0.0f;
};

/// A compressed-sparse matrix: the entries of row r are links ptr[r] … ptr[r+1]-1, in column index[link], with value
/// values[link], or values[place[link]] where `place` is given (the transpose of a layer, which keeps no values of its own).
struct Compressed {
  const std::int32_t* ptr;
  const std::int32_t* index;
  const std::int32_t* place;
  const float* values;
};

/// Y[r] = relu(bias[r] + Σ w X[index]).
void sparseForward(const Compressed& rows, const float* bias, const float* x, float* y, int stride, int begin, int end);

/// DX[c] = Σ w DY[index] where X[c] > 0, else 0: the derivative through relu at the layer's input. `columns` is the transpose.
/// With no `x` nothing is masked: the input is an image.
void sparseInputGradient(const Compressed& columns, const float* dy, const float* x, float* dx, int stride, int begin, int end);

/// For each link of the rows: g = Σ over samples of DY[row] X[index], then one step of descent on its value and momentum.
void sparseDescend(const std::int32_t* ptr, const std::int32_t* index, float* values, float* momentum, const float* x,
                   const float* dy, int stride, const Descent& descent, int begin, int end);

/// bias[r] descends along Σ over samples of DY[r], without weight decay.
void biasDescend(float* bias, float* momentum, const float* dy, int stride, const Descent& descent, int begin, int end);

/// Row r of Y: Y[r] += bias[r], then max(0, ·) if `relu`.
void addBias(const float* bias, bool relu, float* y, int stride, int begin, int end);

/// DX = DX where X > 0, else 0.
void maskByRelu(const float* x, float* dx, int stride, int begin, int end);

/// One step of descent on values begin … end-1.
void descend(float* values, float* momentum, const float* gradient, const Descent& descent, std::size_t begin, std::size_t end);

/// X[p][i] = ofByte[images[i][p]] for 16 images, `pixels` pixels from each; X's rows are `stride` apart. `ofByte` has 256
/// entries.
void spreadBytes(const std::uint8_t* const* images, int pixels, const float* ofByte, float* x, int stride);

}  // namespace rewire

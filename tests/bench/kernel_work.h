#pragma once

#include "core/network/network.h"

// The work of training, counted by hand, kernel by kernel. An operation is an addition, multiplication, comparison or
// exponential of 32-bit floats; a multiply-add is two. The rules of counting are in docs/performance.md.

namespace rewire {

struct Work {
  double flops = 0.0;
  double bytes = 0.0;     ///< operands that must be read or written at least once
  double rowBytes = 0.0;  ///< rows of samples that links read: one row of the input a link

  Work& operator+=(const Work& other) {
    flops += other.flops;
    bytes += other.bytes;
    rowBytes += other.rowBytes;
    return *this;
  }
};

inline Work operator+(Work a, const Work& b) {
  return a += b;
}
inline Work operator*(double times, const Work& work) {
  return {times * work.flops, times * work.bytes, times * work.rowBytes};
}

inline double weightsOf(const Layer& layer) {
  const auto* sparse = std::get_if<SparseLayer>(&layer);
  return sparse ? static_cast<double>(sparse->links()) : static_cast<double>(std::get<DenseLayer>(layer).weight.size());
}

/// Samples side by side, and the bytes of each value in a row of them.
struct RowShape {
  int samples;
  double bytes = 4;
};

/// One product with a layer's weights: two operations a weight and sample. It moves `bytesAWeight` for each weight,
/// `bytesANeuron` for each neuron that it writes or sums up, and `rows` rows of samples. A dense layer's rows serve many weights
/// each while they are in registers; a link reads its own.
inline Work productWork(const Layer& layer, RowShape shape, double bytesAWeight, double neurons, double bytesANeuron,
                        double rows) {
  const double weights = weightsOf(layer);
  const int samples = shape.samples;
  const double row = shape.bytes * samples;
  const bool sparse = std::holds_alternative<SparseLayer>(layer);
  return {2.0 * weights * samples, weights * bytesAWeight + neurons * bytesANeuron + rows * row, sparse ? weights * row : 0.0};
}

/// Reads weights and their indices, the beginning of each row and its bias, and X; writes Y.
inline Work forwardWork(const Layer& layer, RowShape shape) {
  const bool sparse = std::holds_alternative<SparseLayer>(layer);
  return productWork(layer, shape, sparse ? 8 : 4, outputsOf(layer), sparse ? 8 : 4, inputsOf(layer) + outputsOf(layer));
}

/// Reads weights, DY and X; of links also the output neuron and the index of the weight. Writes DX.
inline Work inputGradientWork(const Layer& layer, RowShape shape) {
  const bool sparse = std::holds_alternative<SparseLayer>(layer);
  return productWork(layer, shape, sparse ? 12 : 4, inputsOf(layer), sparse ? 4 : 0, outputsOf(layer) + 2.0 * inputsOf(layer));
}

/// Reads indices, DY and X; writes a gradient a weight and a bias: as much as forwards.
inline Work weightGradientWork(const Layer& layer, RowShape shape) {
  return forwardWork(layer, shape);
}

/// Images: a byte becomes a float by one multiply-add.
inline Work loadWork(int pixels, RowShape shape) {
  const double values = static_cast<double>(pixels) * shape.samples;
  return {2.0 * values, (1.0 + shape.bytes) * values, 0.0};
}

/// Softmax cross-entropy: a comparison, a subtraction, an exponential, an addition and a multiplication a logit, which is read
/// and whose derivative is written.
inline Work lossWork(int classes, int samples) {
  const double logits = static_cast<double>(classes) * samples;
  return {5.0 * logits, 8.0 * logits, 0.0};
}

/// Descent along the sum of `parts` gradients: three multiply-adds a weight and parts − 1 additions. Reads the gradients; reads
/// and writes weight and momentum.
inline Work updateWork(const Network& network, int parts) {
  double values = 0;
  for (const Layer& layer : network.layers) values += weightsOf(layer) + outputsOf(layer);
  return {values * (6 + parts - 1), values * (16 + 4 * parts), 0.0};
}

/// No floats are computed. Reads index, weight, momentum and birth of every link; writes them and the two indices of its column.
inline Work rewiringWork(const Network& network) {
  return {0.0, static_cast<double>(sparseLinks(network)) * (16 + 24), 0.0};
}

/// The work of all kernels over a tile of samples. The last layer of the network is dense, and the others are sparse.
struct TileWork {
  TileWork(const Network& network, RowShape shape)
      : load(loadWork(inputsOf(network.layers.front()), shape)), loss(lossWork(outputsOf(network.layers.back()), shape.samples)) {
    for (std::size_t i = 0; i + 1 < network.layers.size(); ++i) {
      forwardSparse += forwardWork(network.layers[i], shape);
      weightGradientSparse += weightGradientWork(network.layers[i], shape);
      if (i > 0) inputGradientSparse += inputGradientWork(network.layers[i], shape);
    }
    forwardDense = forwardWork(network.layers.back(), shape);
    weightGradientDense = weightGradientWork(network.layers.back(), shape);
    inputGradientDense = inputGradientWork(network.layers.back(), shape);
  }

  Work evaluating() const { return load + forwardSparse + forwardDense + loss; }
  Work training() const {
    return evaluating() + weightGradientDense + inputGradientDense + weightGradientSparse + inputGradientSparse;
  }

  Work load, forwardSparse, forwardDense, loss, weightGradientDense, inputGradientDense, weightGradientSparse,
      inputGradientSparse;
};

}  // namespace rewire

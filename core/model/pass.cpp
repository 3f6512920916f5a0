#include "core/model/pass.h"

#include "core/model/gemm.h"
#include "core/model/parallel.h"

#include <algorithm>

namespace rewire {

namespace {

/// Neurons a piece of parallel work: enough of them that a piece outweighs the cost of handing it to another thread.
int grainFor(std::int64_t links, int neurons, int stride) {
  constexpr std::int64_t kMultiplicationsAPiece = 1 << 18;
  const std::int64_t aNeuron = std::max<std::int64_t>(1, links / std::max(neurons, 1) + 1) * stride;
  return static_cast<int>(std::clamp<std::int64_t>(kMultiplicationsAPiece / aNeuron, 1, neurons));
}

Compressed rowsOf(const SparseLayer& layer) {
  return {layer.indptr.data(), layer.indices.data(), nullptr, layer.values.data()};
}
Compressed columnsOf(const SparseLayer& layer) {
  return {layer.columnPtr.data(), layer.columnRow.data(), layer.columnLink.data(), layer.values.data()};
}
MatrixView view(const Activations& a, bool transposed = false) {
  return {a.data(), a.stride(), transposed};
}
MatrixView weightsOf(const DenseLayer& layer, bool transposed = false) {
  return {layer.weight.data(), layer.inputs, transposed};
}

void forwardOf(const SparseLayer& layer, bool, const Activations& x, Activations& y) {
  parallelFor(layer.outputs, grainFor(layer.links(), layer.outputs, x.stride()), [&](int begin, int end) {
    sparseForward(rowsOf(layer), layer.bias.data(), x.data(), y.data(), x.stride(), begin, end);
  });
}

void forwardOf(const DenseLayer& layer, bool last, const Activations& x, Activations& y) {
  multiply(layer.outputs, x.stride(), layer.inputs, weightsOf(layer), view(x), y.data(), y.stride());
  addBias(layer.bias.data(), !last, y.data(), y.stride(), 0, layer.outputs);
}

void imageGradientOf(const SparseLayer& layer, const Activations& dy, Activations& dx) {
  parallelFor(layer.inputs, grainFor(layer.links(), layer.inputs, dy.stride()), [&](int begin, int end) {
    sparseInputGradient(columnsOf(layer), dy.data(), nullptr, dx.data(), dy.stride(), begin, end);
  });
}

void imageGradientOf(const DenseLayer& layer, const Activations& dy, Activations& dx) {
  multiply(layer.inputs, dy.stride(), layer.outputs, weightsOf(layer, true), view(dy), dx.data(), dx.stride());
}

void inputGradientOf(const SparseLayer& layer, const Activations& x, const Activations& dy, Activations& dx) {
  parallelFor(layer.inputs, grainFor(layer.links(), layer.inputs, x.stride()), [&](int begin, int end) {
    sparseInputGradient(columnsOf(layer), dy.data(), x.data(), dx.data(), x.stride(), begin, end);
  });
}

void inputGradientOf(const DenseLayer& layer, const Activations& x, const Activations& dy, Activations& dx) {
  imageGradientOf(layer, dy, dx);
  maskByRelu(x.data(), dx.data(), x.stride(), 0, layer.inputs);
}

void descendOf(SparseLayer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  parallelFor(layer.outputs, grainFor(layer.links(), layer.outputs, x.stride()), [&](int begin, int end) {
    sparseDescend(layer.indptr.data(), layer.indices.data(), layer.values.data(), layer.momentum.data(), x.data(), dy.data(),
                  x.stride(), descent, begin, end);
    biasDescend(layer.bias.data(), layer.biasMomentum.data(), dy.data(), dy.stride(), descent, begin, end);
  });
}

void descendOf(DenseLayer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  thread_local std::vector<float> gradient;  // as large as the weights: kept, not allocated at each step
  gradient.resize(layer.weight.size());
  multiply(layer.outputs, layer.inputs, x.stride(), view(dy), view(x, true), gradient.data(), layer.inputs);
  const float* g = gradient.data();
  parallelFor(layer.outputs, std::max(1, (1 << 16) / layer.inputs), [&, g](int begin, int end) {
    const auto width = static_cast<std::size_t>(layer.inputs);
    descend(layer.weight.data(), layer.momentum.data(), g, descent, static_cast<std::size_t>(begin) * width,
            static_cast<std::size_t>(end) * width);
  });
  biasDescend(layer.bias.data(), layer.biasMomentum.data(), dy.data(), dy.stride(), descent, 0, layer.outputs);
}

}  // namespace

void forward(const Layer& layer, bool last, const Activations& x, Activations& y) {
  std::visit([&](const auto& l) { forwardOf(l, last, x, y); }, layer);
}

void inputGradient(const Layer& layer, const Activations& x, const Activations& dy, Activations& dx) {
  std::visit([&](const auto& l) { inputGradientOf(l, x, dy, dx); }, layer);
}

void imageGradient(const Layer& layer, const Activations& dy, Activations& dx) {
  std::visit([&](const auto& l) { imageGradientOf(l, dy, dx); }, layer);
}

void descend(Layer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  std::visit([&](auto& l) { descendOf(l, x, dy, descent); }, layer);
}

std::vector<Activations> activationsFor(const Network& network, int samples) {
  std::vector<Activations> x;
  x.emplace_back(inputsOf(network.layers.front()), samples);
  for (const Layer& layer : network.layers) x.emplace_back(outputsOf(layer), samples);
  return x;
}

void forward(const Network& network, std::vector<Activations>& x) {
  const std::size_t layers = network.layers.size();
  for (std::size_t i = 0; i < layers; ++i) forward(network.layers[i], i + 1 == layers, x[i], x[i + 1]);
}

void imageGradient(const Network& network, const std::vector<Activations>& x, std::vector<Activations>& dx) {
  for (std::size_t i = network.layers.size(); i-- > 1;) inputGradient(network.layers[i], x[i], dx[i + 1], dx[i]);
  imageGradient(network.layers.front(), dx[1], dx[0]);
}

}  // namespace rewire

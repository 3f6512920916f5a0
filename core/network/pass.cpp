#include "core/network/pass.h"

#include "core/compute/dense_kernels.h"
#include "core/compute/gemm.h"
#include "core/compute/parallel.h"
#include "core/compute/sparse_kernels.h"

#include <algorithm>
#include <cassert>

namespace rewire {

namespace {

/// Neurons a piece of parallel work: so many that a piece outweighs the cost of handing it to another thread.
int grainFor(std::int64_t links, int neurons, int stride) {
  constexpr std::int64_t kMultiplicationsAPiece = 1 << 16;
  const std::int64_t aNeuron = std::max<std::int64_t>(1, links / std::max(neurons, 1) + 1) * stride;
  return static_cast<int>(std::clamp<std::int64_t>(kMultiplicationsAPiece / aNeuron, 1, neurons));
}

/// Tells whether a dense layer has so few outputs that its gradients are small, and are kept to be added up.
bool isSlim(const DenseLayer& layer) {
  return layer.outputs <= kOutputsInPlace;
}

int roundedUp(int value, int to) {
  return (value + to - 1) / to * to;
}

/// Calls work(begin, end) for some of a dense layer's neurons after the other, in parallel; `aPiece` at least, but for the last.
template <class Work>
void inPieces(const DenseLayer& layer, int neurons, int aPiece, int stride, const Work& work) {
  const int grain = roundedUp(grainFor(std::ssize(layer.weight), neurons, stride), aPiece) / aPiece;
  parallelFor(roundedUp(neurons, aPiece) / aPiece, grain,
              [&](int begin, int end) { work(begin * aPiece, std::min(neurons, end * aPiece)); });
}
constexpr int kOutputsAPiece = 40;  // a multiple of what the kernels work on together
constexpr int kInputsAPiece = 120;  // the same; parts of rows that are read one after the other had better be long

Compressed rowsOf(const SparseLayer& layer) {
  return {layer.indptr.data(), layer.indices.data(), nullptr, layer.values.data()};
}
Compressed columnsOf(const SparseLayer& layer) {
  return {layer.columnPtr.data(), layer.columnRow.data(), layer.columnLink.data(), layer.values.data()};
}
Weights weightsOf(const DenseLayer& layer) {
  return {layer.weight.data(), layer.inputs, layer.outputs};
}
MatrixView view(const Activations& a, bool transposed = false) {
  return {a.data(), a.stride(), transposed};
}

void forwardOf(const SparseLayer& layer, bool, const Activations& x, Activations& y) {
  parallelFor(layer.outputs, grainFor(layer.links(), layer.outputs, x.stride()), [&](int begin, int end) {
    sparseForward(rowsOf(layer), layer.bias.data(), x.data(), y.data(), x.stride(), begin, end);
  });
}

void forwardOf(const DenseLayer& layer, bool last, const Activations& x, Activations& y) {
  inPieces(layer, layer.outputs, kOutputsAPiece, x.stride(), [&](int begin, int end) {
    denseForward(weightsOf(layer), layer.bias.data(), !last, x.data(), y.data(), x.stride(), begin, end);
  });
}

/// DX = Wᵀ DY, masked by the relu that X came from if there is one.
void backwardOf(const SparseLayer& layer, const float* x, const Activations& dy, Activations& dx) {
  parallelFor(layer.inputs, grainFor(layer.links(), layer.inputs, dy.stride()), [&](int begin, int end) {
    sparseInputGradient(columnsOf(layer), dy.data(), x, dx.data(), dy.stride(), begin, end);
  });
}

void backwardOf(const DenseLayer& layer, const float* x, const Activations& dy, Activations& dx) {
  assert(x != dx.data() || isSlim(layer));
  inPieces(layer, layer.inputs, kInputsAPiece, dy.stride(),
           [&](int begin, int end) { denseInputGradient(weightsOf(layer), dy.data(), x, dx.data(), dy.stride(), begin, end); });
}

void gradientOf(const SparseLayer& layer, const Activations& x, const Activations& dy, Gradients::Layer& gradient) {
  parallelFor(layer.outputs, grainFor(layer.links(), layer.outputs, x.stride()), [&](int begin, int end) {
    sparseWeightGradient(rowsOf(layer), x.data(), dy.data(), x.stride(), gradient.weights.data(), gradient.bias.data(), begin,
                         end);
  });
}

void gradientOf(const DenseLayer& layer, const Activations& x, const Activations& dy, Gradients::Layer& gradient) {
  if (isSlim(layer))
    return denseWeightGradient(weightsOf(layer), x.data(), dy.data(), x.stride(), gradient.weights.data(), gradient.bias.data());
  multiply(layer.outputs, layer.inputs, x.stride(), view(dy), view(x, true), gradient.weights.data(), layer.inputs);
  rowSums(dy.data(), dy.stride(), layer.outputs, gradient.bias.data());
}

void descendOf(SparseLayer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  const Parameters parameters{layer.values.data(), layer.momentum.data(), layer.bias.data(), layer.biasMomentum.data()};
  parallelFor(layer.outputs, grainFor(layer.links(), layer.outputs, x.stride()), [&](int begin, int end) {
    sparseDescend(rowsOf(layer), parameters, x.data(), dy.data(), x.stride(), descent, begin, end);
  });
}

/// Some of a layer's weights or biases, and the parts of their gradient.
struct Piece {
  float* values;
  float* momentum;
  std::size_t layer;
  std::vector<float> Gradients::Layer::*gradient;
  bool decays;
  std::size_t begin;
  std::size_t end;
};

void addPieces(std::vector<Piece>& pieces, Piece all) {
  constexpr std::size_t kWeightsAPiece = 1 << 13;
  const std::size_t last = all.end;
  for (all.begin = 0; all.begin < last; all.begin = all.end) {
    all.end = std::min(last, all.begin + kWeightsAPiece);
    pieces.push_back(all);
  }
}

void addPieces(std::vector<Piece>& pieces, std::vector<float>& weights, std::vector<float>& momentum, std::vector<float>& bias,
               std::vector<float>& biasMomentum, std::size_t layer) {
  addPieces(pieces, {weights.data(), momentum.data(), layer, &Gradients::Layer::weights, true, 0, weights.size()});
  addPieces(pieces, {bias.data(), biasMomentum.data(), layer, &Gradients::Layer::bias, false, 0, bias.size()});
}

std::vector<Piece> piecesOf(Network& network) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    if (auto* sparse = std::get_if<SparseLayer>(&network.layers[i])) {
      addPieces(pieces, sparse->values, sparse->momentum, sparse->bias, sparse->biasMomentum, i);
    } else {
      auto& dense = std::get<DenseLayer>(network.layers[i]);
      addPieces(pieces, dense.weight, dense.momentum, dense.bias, dense.biasMomentum, i);
    }
  }
  return pieces;
}

void descendPiece(const Piece& piece, std::span<const Gradients> parts, const Descent& descent) {
  std::vector<const float*> gradients;
  gradients.reserve(parts.size());
  for (const Gradients& part : parts) gradients.push_back((part.layers[piece.layer].*piece.gradient).data());
  descend(piece.values, piece.momentum, gradients, piece.decays ? descent : descent.withoutDecay(), piece.begin, piece.end);
}

void descendSlim(DenseLayer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  thread_local Gradients::Layer gradient;  // kept, not allocated at each step
  gradient.weights.resize(layer.weight.size());
  gradient.bias.resize(layer.bias.size());
  gradientOf(layer, x, dy, gradient);
  const float* const weights[] = {gradient.weights.data()};
  const float* const bias[] = {gradient.bias.data()};
  parallelFor(layer.outputs, std::max(1, (1 << 16) / layer.inputs), [&](int begin, int end) {
    const auto width = static_cast<std::size_t>(layer.inputs);
    descend(layer.weight.data(), layer.momentum.data(), weights, descent, static_cast<std::size_t>(begin) * width,
            static_cast<std::size_t>(end) * width);
  });
  descend(layer.bias.data(), layer.biasMomentum.data(), bias, descent.withoutDecay(), 0, layer.bias.size());
}

void descendWide(DenseLayer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  Activations turned = Activations::narrow(roundedUp(layer.inputs, kStrip), x.stride());
  parallelFor(turned.neurons() / kStrip, 4,
              [&](int begin, int end) { turnInputs(x.data(), layer.inputs, x.stride(), turned.data(), begin, end); });
  inPieces(layer, layer.outputs, kOutputsAPiece, x.stride(), [&](int begin, int end) {
    denseDescend({layer.weight.data(), layer.momentum.data(), layer.inputs}, turned.data(), dy.data(), x.stride(), descent, begin,
                 end);
  });
  std::vector<float> gradient(layer.bias.size());
  rowSums(dy.data(), dy.stride(), layer.outputs, gradient.data());
  const float* const bias[] = {gradient.data()};
  descend(layer.bias.data(), layer.biasMomentum.data(), bias, descent.withoutDecay(), 0, layer.bias.size());
}

void descendOf(DenseLayer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  isSlim(layer) ? descendSlim(layer, x, dy, descent) : descendWide(layer, x, dy, descent);
}

}  // namespace

void forward(const Layer& layer, bool last, const Activations& x, Activations& y) {
  std::visit([&](const auto& l) { forwardOf(l, last, x, y); }, layer);
}

void inputGradient(const Layer& layer, const Activations& x, const Activations& dy, Activations& dx) {
  std::visit([&](const auto& l) { backwardOf(l, x.data(), dy, dx); }, layer);
}

void imageGradient(const Layer& layer, const Activations& dy, Activations& dx) {
  std::visit([&](const auto& l) { backwardOf(l, nullptr, dy, dx); }, layer);
}

void weightGradient(const Layer& layer, const Activations& x, const Activations& dy, Gradients::Layer& gradient) {
  std::visit([&](const auto& l) { gradientOf(l, x, dy, gradient); }, layer);
}

void descend(Layer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  std::visit([&](auto& l) { descendOf(l, x, dy, descent); }, layer);
}

void descend(Network& network, std::span<const Gradients> parts, const Descent& descent) {
  const std::vector<Piece> pieces = piecesOf(network);
  parallelFor(static_cast<int>(pieces.size()), 4, [&](int begin, int end) {
    for (int i = begin; i < end; ++i) descendPiece(pieces[static_cast<std::size_t>(i)], parts, descent);
  });
}

bool isInPlace(const Layer& layer) {
  const auto* dense = std::get_if<DenseLayer>(&layer);
  return !dense || isSlim(*dense);
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

#include "core/network/pass.h"

#include "core/compute/dense_kernels.h"
#include "core/compute/gemm.h"
#include "core/compute/parallel.h"
#include "core/compute/sparse_kernels.h"

#include <algorithm>
#include <cassert>
#include <memory>
#include <type_traits>

namespace rewire {

namespace {

/// Neurons a piece of parallel work: so many that a piece outweighs the cost of handing it to another thread, and so few that
/// every thread gets several. Results do not depend on it.
int grainFor(std::int64_t links, int neurons, int stride) {
  constexpr std::int64_t kFewest = 1 << 13;  // multiplications
  constexpr std::int64_t kMost = 1 << 16;
  const std::int64_t aNeuron = std::max<std::int64_t>(1, links / std::max(neurons, 1) + 1) * stride;
  const std::int64_t aPiece = std::clamp(aNeuron * neurons / (4 * threadCount()), kFewest, kMost);
  return static_cast<int>(std::clamp<std::int64_t>(aPiece / aNeuron, 1, std::max(neurons, 1)));
}

/// Tells whether a dense layer has so few outputs that its gradients are small, and are kept to be added up.
bool isSlim(const DenseLayer& layer) {
  return layer.outputs <= kOutputsInPlace;
}

int roundedUp(int value, int to) {
  return (value + to - 1) / to * to;
}

/// Work on neurons of a dense layer in multiples of `aPiece`, but for the last: body(begin, end).
template <class Body>
Divisible inPieces(const DenseLayer& layer, int neurons, int aPiece, int stride, const Body& body) {
  const int grain = roundedUp(grainFor(std::ssize(layer.weight), neurons, stride), aPiece) / aPiece;
  return {roundedUp(neurons, aPiece) / aPiece, grain,
          [=](int begin, int end) { body(begin * aPiece, std::min(neurons, end * aPiece)); }};
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

template <class Value>
Divisible forwardOf(const SparseLayer& layer, bool, const SampleRows<Value>& x, SampleRows<Value>& y) {
  return {layer.outputs, grainFor(layer.links(), layer.outputs, x.stride()), [&layer, &x, &y](int begin, int end) {
            sparseForward(rowsOf(layer), layer.bias.data(), x.data(), y.data(), x.stride(), begin, end);
          }};
}

template <class Value>
Divisible forwardOf(const DenseLayer& layer, bool last, const SampleRows<Value>& x, Activations& y) {
  const auto body = [&layer, last, &x, &y](int begin, int end) {
    denseForward(weightsOf(layer), layer.bias.data(), !last, x.data(), y.data(), x.stride(), begin, end);
  };
  if (isSlim(layer)) return {layer.outputs, 5, body};
  return inPieces(layer, layer.outputs, kOutputsAPiece, x.stride(), body);
}

/// DX = Wᵀ DY, masked by the relu that X came from if there is one.
template <class Value>
Divisible backwardOf(const SparseLayer& layer, const Value* x, const SampleRows<Value>& dy, SampleRows<Value>& dx) {
  return {layer.inputs, grainFor(layer.links(), layer.inputs, dy.stride()), [&layer, x, &dy, &dx](int begin, int end) {
            sparseInputGradient(columnsOf(layer), dy.data(), x, dx.data(), dy.stride(), begin, end);
          }};
}

template <class Value>
Divisible backwardOf(const DenseLayer& layer, const Value* x, const SampleRows<Value>& dy, SampleRows<Value>& dx) {
  assert(x != dx.data() || isSlim(layer));
  return inPieces(layer, layer.inputs, kInputsAPiece, dy.stride(), [&layer, x, &dy, &dx](int begin, int end) {
    denseInputGradient(weightsOf(layer), dy.data(), x, dx.data(), dy.stride(), begin, end);
  });
}

template <class Value>
Divisible gradientOf(const SparseLayer& layer, const SampleRows<Value>& x, const SampleRows<Value>& dy,
                     Gradients::Layer& gradient) {
  return {layer.outputs, grainFor(layer.links(), layer.outputs, x.stride()), [&layer, &x, &dy, &gradient](int begin, int end) {
            sparseWeightGradient(rowsOf(layer), x.data(), dy.data(), x.stride(), gradient.weights.data(), gradient.bias.data(),
                                 begin, end);
          }};
}

template <class Value>
Divisible gradientOfSlim(const DenseLayer& layer, const SampleRows<Value>& x, const SampleRows<Value>& dy,
                         Gradients::Layer& gradient) {
  return {layer.inputs, grainFor(std::ssize(layer.weight), layer.inputs, x.stride()),
          [&layer, &x, &dy, &gradient](int begin, int end) {
            denseWeightGradient(weightsOf(layer), x.data(), dy.data(), x.stride(), gradient.weights.data(), begin, end);
            if (begin == 0) rowSums(dy.data(), dy.stride(), layer.outputs, gradient.bias.data());
          }};
}

Divisible gradientOf(const DenseLayer& layer, const Activations& x, const Activations& dy, Gradients::Layer& gradient) {
  if (isSlim(layer)) return gradientOfSlim(layer, x, dy, gradient);
  return {1, 1, [&layer, &x, &dy, &gradient](int, int) {
            multiply(layer.outputs, layer.inputs, x.stride(), view(dy), view(x, true), gradient.weights.data(), layer.inputs);
            rowSums(dy.data(), dy.stride(), layer.outputs, gradient.bias.data());
          }};
}
Divisible gradientOf(const DenseLayer& layer, const SampleRows<Bfloat16>& x, const SampleRows<Bfloat16>& dy,
                     Gradients::Layer& gradient) {
  return gradientOfSlim(layer, x, dy, gradient);
}

template <class Value>
Divisible descentOf(SparseLayer& layer, const SampleRows<Value>& x, const SampleRows<Value>& dy, const Descent& descent) {
  return {layer.outputs, grainFor(layer.links(), layer.outputs, x.stride()), [&layer, &x, &dy, descent](int begin, int end) {
            const Parameters parameters{layer.values.data(), layer.momentum.data(), layer.bias.data(), layer.biasMomentum.data()};
            sparseDescend(rowsOf(layer), parameters, x.data(), dy.data(), x.stride(), descent, begin, end);
          }};
}

template <class Value>
Divisible descentOfSlim(DenseLayer& layer, const SampleRows<Value>& x, const SampleRows<Value>& dy, const Descent& descent) {
  const auto gradient = std::make_shared<Gradients::Layer>();
  gradient->weights.resize(layer.weight.size());
  gradient->bias.resize(layer.bias.size());
  const Divisible made = gradientOfSlim(layer, x, dy, *gradient);
  return {made.count, made.grain, [&layer, descent, gradient, gradients = made.body](int begin, int end) {
            gradients(begin, end);
            const float* const weights[] = {gradient->weights.data()};
            const auto width = static_cast<std::size_t>(layer.inputs);
            for (std::size_t row = 0; row < static_cast<std::size_t>(layer.outputs); ++row)
              descend(layer.weight.data(), layer.momentum.data(), weights, descent, row * width + static_cast<std::size_t>(begin),
                      row * width + static_cast<std::size_t>(end));
            const float* const bias[] = {gradient->bias.data()};
            if (begin == 0)
              descend(layer.bias.data(), layer.biasMomentum.data(), bias, descent.withoutDecay(), 0, layer.bias.size());
          }};
}

/// The inputs are turned at once, by all threads.
Divisible descentOfWide(DenseLayer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  const auto turned = std::make_shared<Activations>(Activations::narrow(roundedUp(layer.inputs, kStrip), x.stride()));
  parallelFor(turned->neurons() / kStrip, 4,
              [&](int begin, int end) { turnInputs(x.data(), layer.inputs, x.stride(), turned->data(), begin, end); });
  return inPieces(layer, layer.outputs, kOutputsAPiece, x.stride(), [&layer, &dy, descent, turned](int begin, int end) {
    denseDescend({layer.weight.data(), layer.momentum.data(), layer.inputs}, turned->data(), dy.data(), dy.stride(), descent,
                 begin, end);
    if (begin > 0) return;
    std::vector<float> gradient(layer.bias.size());
    rowSums(dy.data(), dy.stride(), layer.outputs, gradient.data());
    const float* const bias[] = {gradient.data()};
    descend(layer.bias.data(), layer.biasMomentum.data(), bias, descent.withoutDecay(), 0, layer.bias.size());
  });
}

Divisible descentOf(DenseLayer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  return isSlim(layer) ? descentOfSlim(layer, x, dy, descent) : descentOfWide(layer, x, dy, descent);
}
Divisible descentOf(DenseLayer& layer, const SampleRows<Bfloat16>& x, const SampleRows<Bfloat16>& dy, const Descent& descent) {
  return descentOfSlim(layer, x, dy, descent);
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
  constexpr std::size_t kWeightsAPiece = 1 << 11;
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

}  // namespace

void forward(const Layer& layer, bool last, const Activations& x, Activations& y) {
  parallelFor(std::visit([&](const auto& l) { return forwardOf(l, last, x, y); }, layer));
}

void inputGradient(const Layer& layer, const Activations& x, const Activations& dy, Activations& dx) {
  parallelFor(inputGradientWork(layer, x, dy, dx));
}

void imageGradient(const Layer& layer, const Activations& dy, Activations& dx) {
  constexpr const float* kNoMask = nullptr;
  parallelFor(std::visit([&](const auto& l) { return backwardOf(l, kNoMask, dy, dx); }, layer));
}

void weightGradient(const Layer& layer, const Activations& x, const Activations& dy, Gradients::Layer& gradient) {
  parallelFor(weightGradientWork(layer, x, dy, gradient));
}

void descend(Layer& layer, const Activations& x, const Activations& dy, const Descent& descent) {
  parallelFor(descentWork(layer, x, dy, descent));
}

template <class Value>
Divisible forwardWork(const Layer& layer, const SampleRows<Value>& x, SampleRows<Value>& y) {
  if constexpr (std::is_same_v<Value, float>) {
    return std::visit([&](const auto& l) { return forwardOf(l, false, x, y); }, layer);
  } else {
    return forwardOf(std::get<SparseLayer>(layer), false, x, y);
  }
}

template <class Value>
Divisible logitsWork(const Layer& layer, const SampleRows<Value>& x, Activations& logits) {
  return forwardOf(std::get<DenseLayer>(layer), true, x, logits);
}

template <class Value>
Divisible inputGradientWork(const Layer& layer, const SampleRows<Value>& x, const SampleRows<Value>& dy, SampleRows<Value>& dx) {
  return std::visit([&](const auto& l) { return backwardOf(l, x.data(), dy, dx); }, layer);
}

template <class Value>
Divisible weightGradientWork(const Layer& layer, const SampleRows<Value>& x, const SampleRows<Value>& dy,
                             Gradients::Layer& gradient) {
  return std::visit([&](const auto& l) { return gradientOf(l, x, dy, gradient); }, layer);
}

template <class Value>
Divisible descentWork(Layer& layer, const SampleRows<Value>& x, const SampleRows<Value>& dy, const Descent& descent) {
  return std::visit([&](auto& l) { return descentOf(l, x, dy, descent); }, layer);
}

template Divisible forwardWork(const Layer&, const SampleRows<float>&, SampleRows<float>&);
template Divisible forwardWork(const Layer&, const SampleRows<Bfloat16>&, SampleRows<Bfloat16>&);
template Divisible logitsWork(const Layer&, const SampleRows<float>&, Activations&);
template Divisible logitsWork(const Layer&, const SampleRows<Bfloat16>&, Activations&);
template Divisible inputGradientWork(const Layer&, const SampleRows<float>&, const SampleRows<float>&, SampleRows<float>&);
template Divisible inputGradientWork(const Layer&, const SampleRows<Bfloat16>&, const SampleRows<Bfloat16>&,
                                     SampleRows<Bfloat16>&);
template Divisible weightGradientWork(const Layer&, const SampleRows<float>&, const SampleRows<float>&, Gradients::Layer&);
template Divisible weightGradientWork(const Layer&, const SampleRows<Bfloat16>&, const SampleRows<Bfloat16>&, Gradients::Layer&);
template Divisible descentWork(Layer&, const SampleRows<float>&, const SampleRows<float>&, const Descent&);
template Divisible descentWork(Layer&, const SampleRows<Bfloat16>&, const SampleRows<Bfloat16>&, const Descent&);

void descend(Network& network, std::span<const Gradients> parts, const Descent& descent) {
  const std::vector<Piece> pieces = piecesOf(network);
  const int count = static_cast<int>(pieces.size());
  parallelFor(count, std::max(1, count / (4 * threadCount())), [&](int begin, int end) {
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

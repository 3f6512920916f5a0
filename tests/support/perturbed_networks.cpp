#include "tests/support/perturbed_networks.h"

#include "core/topology/initial.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace rewire::test {
namespace {

/// Gives each number that a layer carries beside its weights a value by which it is known.
void colour(std::vector<float>& values, float first) {
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = first + 0.001f * static_cast<float>(i);
}
void colour(SparseLayer& layer) {
  colour(layer.momentum, 0.5f);
  colour(layer.bias, 0.25f);
  colour(layer.biasMomentum, 2.0f);
  for (std::size_t i = 0; i < layer.born.size(); ++i) layer.born[i] = static_cast<std::int32_t>(i % 7);
}
void colour(DenseLayer& layer) {
  colour(layer.momentum, 0.5f);
  colour(layer.bias, 0.25f);
  colour(layer.biasMomentum, 2.0f);
}

template <class Value>
bool same(const std::vector<Value>& a, const std::vector<Value>& b) {
  return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(Value)) == 0);
}
bool same(const SparseLayer& a, const SparseLayer& b) {
  return a.inputs == b.inputs && a.outputs == b.outputs && same(a.indptr, b.indptr) && same(a.indices, b.indices) &&
         same(a.values, b.values) && same(a.momentum, b.momentum) && same(a.born, b.born) && same(a.bias, b.bias) &&
         same(a.biasMomentum, b.biasMomentum) && same(a.columnPtr, b.columnPtr) && same(a.columnRow, b.columnRow) &&
         same(a.columnLink, b.columnLink);
}
bool same(const DenseLayer& a, const DenseLayer& b) {
  return a.inputs == b.inputs && a.outputs == b.outputs && same(a.weight, b.weight) && same(a.momentum, b.momentum) &&
         same(a.bias, b.bias) && same(a.biasMomentum, b.biasMomentum);
}
bool same(const Layer& a, const Layer& b) {
  if (a.index() != b.index()) return false;
  return std::visit([&](const auto& layer) { return same(layer, std::get<std::decay_t<decltype(layer)>>(b)); }, a);
}

std::string problemOf(const SparseLayer& layer) {
  return checkInvariants(layer);
}
std::string problemOf(const DenseLayer& layer) {
  const auto outputs = static_cast<std::size_t>(layer.outputs);
  const std::size_t cells = static_cast<std::size_t>(layer.inputs) * outputs;
  const bool fits = layer.weight.size() == cells && layer.momentum.size() == cells && layer.bias.size() == outputs &&
                    layer.biasMomentum.size() == outputs;
  return fits ? "" : "a dense layer has another number of weights or biases than its neurons say";
}

std::vector<int> degrees(const Layer& layer, bool incoming) {
  std::vector<int> result(static_cast<std::size_t>(incoming ? outputsOf(layer) : inputsOf(layer)), 0);
  for (const auto& [ends, state] : statesOf(layer)) ++result[incoming ? ends.first : ends.second];
  return result;
}

}  // namespace

Network networkWith(std::vector<SparseLayer> hidden, int classes) {
  DenseLayer output;
  output.inputs = hidden.back().outputs;
  output.outputs = classes;
  output.weight.assign(static_cast<std::size_t>(output.inputs) * static_cast<std::size_t>(classes), 1.0f);
  output.momentum.assign(output.weight.size(), 0.0f);
  output.bias.assign(static_cast<std::size_t>(classes), 0.0f);
  output.biasMomentum = output.bias;
  Network network;
  for (SparseLayer& layer : hidden) network.layers.emplace_back(std::move(layer));
  network.layers.emplace_back(std::move(output));
  return network;
}

Network randomNetwork(double density) {
  Random topology(5, Purpose::Topology);
  Random weights(5, Purpose::Weights);
  Network network;
  int inputs = 20;
  for (const int outputs : {30, 25, 15}) {
    SparseLayer layer =
        randomSparseLayer(inputs, outputs, static_cast<std::int64_t>(density * inputs * outputs), topology, weights);
    colour(layer);
    network.layers.emplace_back(std::move(layer));
    inputs = outputs;
  }
  DenseLayer output = randomDenseLayer(inputs, 4, weights);
  colour(output);
  network.layers.emplace_back(std::move(output));
  return network;
}

Network denseNetwork() {
  Random weights(5, Purpose::Weights);
  Network network;
  int inputs = 6;
  for (const int outputs : {5, 4, 3}) {
    DenseLayer layer = randomDenseLayer(inputs, outputs, weights);
    colour(layer);
    network.layers.emplace_back(std::move(layer));
    inputs = outputs;
  }
  return network;
}

std::string problemOf(const Network& network) {
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    const Layer& layer = network.layers[i];
    if (i > 0 && inputsOf(layer) != outputsOf(network.layers[i - 1]))
      return "a layer has other inputs than the outputs before it";
    if (std::string problem = std::visit([](const auto& l) { return problemOf(l); }, layer); !problem.empty()) return problem;
  }
  return {};
}

bool sameBits(const Network& a, const Network& b) {
  return std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(),
                    [](const Layer& one, const Layer& other) { return same(one, other); });
}

std::map<std::pair<int, int>, LinkState> statesOf(const Layer& layer) {
  std::map<std::pair<int, int>, LinkState> states;
  if (const auto* sparse = std::get_if<SparseLayer>(&layer)) {
    for (int row = 0; row < sparse->outputs; ++row) {
      for (int i = sparse->indptr[row]; i < sparse->indptr[row + 1]; ++i)
        states[{row, sparse->indices[i]}] = {sparse->values[i], sparse->momentum[i], sparse->born[i]};
    }
    return states;
  }
  const auto& dense = std::get<DenseLayer>(layer);
  for (std::size_t cell = 0; cell < dense.weight.size(); ++cell) {
    const int place = static_cast<int>(cell);
    if (dense.weight[cell] != 0.0f)
      states[{place / dense.inputs, place % dense.inputs}] = {dense.weight[cell], dense.momentum[cell], 0};
  }
  return states;
}

int differingLinks(const Layer& a, const Layer& b) {
  const auto others = statesOf(b);
  int differing = 0;
  for (const auto& [ends, state] : statesOf(a)) {
    const auto found = others.find(ends);
    differing += found == others.end() || found->second.weight != state.weight;
  }
  return differing;
}

std::vector<float> sortedWeights(const Layer& layer) {
  const auto* sparse = std::get_if<SparseLayer>(&layer);
  std::vector<float> weights = sparse ? sparse->values : std::get<DenseLayer>(layer).weight;
  std::sort(weights.begin(), weights.end());
  return weights;
}

std::vector<int> inDegrees(const Layer& layer) {
  return degrees(layer, true);
}

std::vector<int> outDegrees(const Layer& layer) {
  return degrees(layer, false);
}

}  // namespace rewire::test

#include "core/lab/removed.h"

#include "core/compute/parallel.h"
#include "core/perturb/perturbed_network.h"

#include <algorithm>
#include <set>
#include <type_traits>
#include <utility>

namespace rewire {

namespace {

std::vector<Link> linksGone(const SparseLayer& before, const SparseLayer& after) {
  std::vector<Link> gone;
  if (before.indices.size() == after.indices.size()) return gone;
  for (int row = 0; row < before.outputs; ++row) {
    std::int32_t next = after.indptr[row];
    for (std::int32_t link = before.indptr[row]; link < before.indptr[row + 1]; ++link) {
      while (next < after.indptr[row + 1] && after.indices[next] < before.indices[link]) ++next;
      const bool there = next < after.indptr[row + 1] && after.indices[next] == before.indices[link];
      if (!there) gone.push_back({before.indices[link], row, before.values[link]});
    }
  }
  return gone;
}

/// The links of a row that are gone, written without a branch: in a random removal none could be foreseen.
std::size_t goneOfRow(const DenseLayer& before, const DenseLayer& after, int row, std::vector<Link>& found) {
  found.resize(static_cast<std::size_t>(before.inputs) + 1);
  const std::size_t first = static_cast<std::size_t>(row) * static_cast<std::size_t>(before.inputs);
  const float* const weights = before.weight.data() + first;
  const float* const now = after.weight.data() + first;
  Link* to = found.data();
  for (int column = 0; column < before.inputs; ++column) {
    *to = {column, row, weights[column]};
    to += static_cast<std::ptrdiff_t>(weights[column] != 0.0f) & static_cast<std::ptrdiff_t>(now[column] == 0.0f);
  }
  return static_cast<std::size_t>(to - found.data());
}

std::size_t countGone(const DenseLayer& before, const DenseLayer& after) {
  std::int32_t count = 0;  // dense layers have fewer weights
  for (std::size_t cell = 0; cell < before.weight.size(); ++cell)
    count += static_cast<std::int32_t>(before.weight[cell] != 0.0f) & static_cast<std::int32_t>(after.weight[cell] == 0.0f);
  return static_cast<std::size_t>(count);
}

std::vector<Link> linksGone(const DenseLayer& before, const DenseLayer& after) {
  std::vector<Link> gone, found;
  const std::size_t count = countGone(before, after);
  gone.reserve(count);
  for (int row = 0; gone.size() < count; ++row) {
    const auto ofRow = static_cast<std::ptrdiff_t>(goneOfRow(before, after, row, found));
    gone.insert(gone.end(), found.begin(), found.begin() + ofRow);
  }
  return gone;
}

std::vector<std::vector<Link>> linksGone(const Network& before, const Network& after) {
  std::vector<std::vector<Link>> gone(before.layers.size());
  parallelFor(static_cast<int>(gone.size()), 1, [&](int begin, int end) {
    for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
      gone[i] = std::visit(
          [&](const auto& layer) { return linksGone(layer, std::get<std::decay_t<decltype(layer)>>(after.layers[i])); },
          before.layers[i]);
  });
  return gone;
}

bool hasInputs(const Layer& layer, int neuron) {
  const auto row = static_cast<std::size_t>(neuron);
  if (const auto* sparse = std::get_if<SparseLayer>(&layer)) return sparse->indptr[row] < sparse->indptr[row + 1];
  const auto& dense = std::get<DenseLayer>(layer);
  const auto begin = dense.weight.begin() + static_cast<std::ptrdiff_t>(row) * dense.inputs;
  return std::any_of(begin, begin + dense.inputs, [](float weight) { return weight != 0.0f; });
}

bool hasOutputs(const Layer& next, int neuron) {
  const auto column = static_cast<std::size_t>(neuron);
  if (const auto* sparse = std::get_if<SparseLayer>(&next)) return sparse->columnPtr[column] < sparse->columnPtr[column + 1];
  const auto& dense = std::get<DenseLayer>(next);
  for (std::size_t at = column; at < dense.weight.size(); at += static_cast<std::size_t>(dense.inputs))
    if (dense.weight[at] != 0.0f) return true;
  return false;
}

float biasOf(const Layer& layer, int neuron) {
  return std::visit([&](const auto& l) { return l.bias[static_cast<std::size_t>(neuron)]; }, layer);
}

/// Tells whether nothing reaches the neuron and nothing leaves it.
bool isSilent(const Network& network, int layer, int neuron) {
  const Layer& own = network.layers[static_cast<std::size_t>(layer)];
  return biasOf(own, neuron) == 0.0f && !hasInputs(own, neuron) &&
         !hasOutputs(network.layers[static_cast<std::size_t>(layer) + 1], neuron);
}

/// The neurons of a layer that are silent now and were not before.
std::vector<int> silentSince(const Network& before, const Network& after, int layer) {
  const int neurons = outputsOf(before.layers[static_cast<std::size_t>(layer)]);
  std::vector<std::uint8_t> silent(static_cast<std::size_t>(neurons));
  parallelFor(neurons, 64, [&](int begin, int end) {
    for (int neuron = begin; neuron < end; ++neuron)
      silent[static_cast<std::size_t>(neuron)] = isSilent(after, layer, neuron) && !isSilent(before, layer, neuron);
  });
  std::vector<int> found;
  for (int neuron = 0; neuron < neurons; ++neuron)
    if (silent[static_cast<std::size_t>(neuron)]) found.push_back(neuron);
  return found;
}

bool has(const Perturbations& perturbations, Effect effect) {
  return std::any_of(perturbations.steps.begin(), perturbations.steps.end(), [&](const PerturbationStep& step) {
    return strengthOf(step.perturbation) > 0.0 && effectOf(step.perturbation) == effect;
  });
}

/// The steps up to the last one that moves links.
Perturbations untilLinksHaveMoved(const Perturbations& perturbations) {
  Perturbations first;
  first.seed = perturbations.seed;
  first.steps = perturbations.steps;
  while (!first.steps.empty() && (effectOf(first.steps.back().perturbation) != Effect::MovesLinks ||
                                  !(strengthOf(first.steps.back().perturbation) > 0.0)))
    first.steps.pop_back();
  return first;
}

std::vector<HiddenNeuron> silencedNeurons(const Network& before, const Network& after, const Perturbations& perturbations) {
  std::set<std::pair<int, int>> found;
  const bool silences = has(perturbations, Effect::SilencesNeurons);
  const int hidden = static_cast<int>(before.layers.size()) - 1;
  for (const HiddenNeuron& each : perturbations.silencedNeurons) {
    const bool exists = each.layer >= 0 && each.layer < hidden && each.neuron >= 0 &&
                        each.neuron < outputsOf(before.layers[static_cast<std::size_t>(each.layer)]);
    if (exists) found.insert({each.layer, each.neuron});
  }
  for (int layer = 0; silences && layer < hidden; ++layer) {
    for (const int neuron : silentSince(before, after, layer)) found.insert({layer, neuron});
  }
  std::vector<HiddenNeuron> neurons;
  for (const auto& [layer, neuron] : found) neurons.push_back({layer, neuron});
  return neurons;
}

}  // namespace

std::shared_ptr<const Removed> removedBetween(const Network& before, const Network& after, const Perturbations& perturbations) {
  Removed removed;
  if (has(perturbations, Effect::MovesLinks) && sparseLinks(after) < sparseLinks(before)) {
    removed.links = linksGone(perturb(before, untilLinksHaveMoved(perturbations)).network, after);
  } else {
    removed.links = linksGone(before, after);
  }
  removed.neurons = silencedNeurons(before, after, perturbations);
  const bool cut = std::any_of(removed.links.begin(), removed.links.end(), [](const auto& links) { return !links.empty(); });
  return cut || !removed.neurons.empty() ? std::make_shared<const Removed>(std::move(removed)) : nullptr;
}

}  // namespace rewire

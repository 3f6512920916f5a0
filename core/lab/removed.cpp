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
  std::size_t count = 0;
  for (int column = 0; column < before.inputs; ++column) {
    const float weight = before.weight[first + static_cast<std::size_t>(column)];
    found[count] = {column, row, weight};
    const float now = after.weight[first + static_cast<std::size_t>(column)];
    count += static_cast<std::size_t>(weight != 0.0f) * static_cast<std::size_t>(now == 0.0f);
  }
  return count;
}

std::vector<Link> linksGone(const DenseLayer& before, const DenseLayer& after) {
  constexpr int kRows = 64;
  const int pieces = (before.outputs + kRows - 1) / kRows;
  std::vector<std::vector<Link>> gone(static_cast<std::size_t>(pieces));
  parallelFor(pieces, 1, [&](int begin, int end) {
    std::vector<Link> found;
    for (int row = begin * kRows; row < std::min(end * kRows, before.outputs); ++row) {
      const auto count = static_cast<std::ptrdiff_t>(goneOfRow(before, after, row, found));
      std::vector<Link>& piece = gone[static_cast<std::size_t>(row / kRows)];
      piece.insert(piece.end(), found.begin(), found.begin() + count);
    }
  });
  std::vector<Link> all;
  std::size_t links = 0;
  for (const std::vector<Link>& piece : gone) links += piece.size();
  all.reserve(links);
  for (const std::vector<Link>& piece : gone) all.insert(all.end(), piece.begin(), piece.end());
  return all;
}

std::vector<std::vector<Link>> linksGone(const Network& before, const Network& after) {
  std::vector<std::vector<Link>> gone(before.layers.size());
  for (std::size_t i = 0; i < gone.size(); ++i)
    gone[i] =
        std::visit([&](const auto& layer) { return linksGone(layer, std::get<std::decay_t<decltype(layer)>>(after.layers[i])); },
                   before.layers[i]);
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
    for (int neuron = 0; neuron < outputsOf(before.layers[static_cast<std::size_t>(layer)]); ++neuron)
      if (isSilent(after, layer, neuron) && !isSilent(before, layer, neuron)) found.insert({layer, neuron});
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

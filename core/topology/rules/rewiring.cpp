#include "core/topology/rules/rewiring.h"

#include "core/compute/parallel.h"
#include "core/topology/rules/active_growth.h"
#include "core/topology/rules/chain_removal.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace rewire {

namespace {

using Indices = std::vector<std::int32_t>;
using Marks = std::vector<std::uint8_t>;

Marks marksAt(const Indices& indices, std::int64_t links) {
  Marks marks(static_cast<std::size_t>(links), 0);
  for (const std::int32_t index : indices) marks[index] = 1;
  return marks;
}

template <class Function>
void forEachLinkArray(SparseLayer& layer, Function function) {
  function(layer.indices);
  function(layer.values);
  function(layer.momentum);
  function(layer.born);
}

void moveLink(SparseLayer& layer, std::int64_t to, std::int64_t from) {
  forEachLinkArray(layer, [&](auto& array) { array[to] = array[from]; });
}

/// prune() but for the columns.
std::vector<Link> takeOut(SparseLayer& layer, const Indices& indices) {
  const Marks dead = marksAt(indices, layer.links());
  std::vector<Link> died(indices.size() + 1);  // one more, as each link is written before it is known to be dead
  std::int32_t kept = 0;
  std::int32_t index = 0;
  for (int row = 0; row < layer.outputs; ++row) {
    for (const std::int32_t end = layer.indptr[row + 1]; index < end; ++index) {
      died[index - kept] = {layer.indices[index], row, layer.values[index]};
      moveLink(layer, kept, index);
      kept += 1 - dead[index];
    }
    layer.indptr[row + 1] = kept;
  }
  forEachLinkArray(layer, [&](auto& array) { array.resize(static_cast<std::size_t>(kept)); });
  died.pop_back();
  return died;
}

/// Makes room for new links at these indices (ascending, counted in the result), from the last link to the first.
void makeRoom(SparseLayer& layer, const Indices& indices) {
  std::int64_t from = layer.links();
  std::int64_t to = from + std::ssize(indices);
  const Marks fresh = marksAt(indices, to);
  forEachLinkArray(layer, [&](auto& array) { array.resize(static_cast<std::size_t>(to)); });
  while (from > 0 && from < to) {
    --to;
    moveLink(layer, to, from - 1);
    from -= 1 - fresh[to];
  }
}

/// grow() but for the columns.
std::vector<Link> putIn(SparseLayer& layer, const std::vector<Cell>& cells, int epoch) {
  const auto width = static_cast<Cell>(layer.inputs);
  std::vector<Link> born(cells.size());
  Indices indices(cells.size());
  Indices added(layer.indptr.size(), 0);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    born[i] = {static_cast<std::int32_t>(cells[i] % width), static_cast<std::int32_t>(cells[i] / width), 0.0f};
    indices[i] = indexOf(layer, static_cast<std::size_t>(born[i].to), born[i].from) + static_cast<std::int32_t>(i);
    ++added[born[i].to + 1];
  }
  std::partial_sum(added.begin(), added.end(), added.begin());
  std::transform(layer.indptr.begin(), layer.indptr.end(), added.begin(), layer.indptr.begin(), std::plus<>());
  makeRoom(layer, indices);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::int32_t index = indices[i];
    layer.indices[index] = born[i].from;
    layer.values[index] = layer.momentum[index] = 0.0f;
    layer.born[index] = epoch;
  }
  return born;
}

template <class Function>
void forEachSparseLayer(Network& network, const Function& function) {
  parallelFor(static_cast<int>(network.layers.size()), 1, [&](int begin, int end) {
    for (int i = begin; i < end; ++i) {
      if (auto* layer = std::get_if<SparseLayer>(&network.layers[i])) function(*layer, static_cast<std::size_t>(i));
    }
  });
}

Random streamOf(const RewiringSettings& settings, std::size_t layer) {
  return Random(settings.seed, Purpose::Rewiring, static_cast<std::uint32_t>(settings.epoch), static_cast<std::uint32_t>(layer));
}

/// Takes the links out that the removal has stranded, and tells them apart in the lists of those that died.
void percolate(Network& network, Rewiring& change) {
  const std::vector<Indices> stranded = strandedLinks(network);
  forEachSparseLayer(network, [&](SparseLayer& layer, std::size_t i) {
    if (stranded[i].empty()) return;
    const std::vector<Link> removed = std::move(change.layers[i].died), percolated = takeOut(layer, stranded[i]);
    const auto inOrder = [](const Link& a, const Link& b) { return std::pair(a.to, a.from) < std::pair(b.to, b.from); };
    std::vector<Link> died(removed.size() + percolated.size());
    std::merge(removed.begin(), removed.end(), percolated.begin(), percolated.end(), died.begin(), inOrder);
    for (const Link& link : percolated)
      change.layers[i].percolated.push_back(
          static_cast<std::int32_t>(std::lower_bound(died.begin(), died.end(), link, inOrder) - died.begin()));
    change.layers[i].died = std::move(died);
  });
}

std::vector<Random> streamsOf(const Network& network, const RewiringSettings& settings) {
  std::vector<Random> streams;
  for (std::size_t i = 0; i < network.layers.size(); ++i) streams.push_back(streamOf(settings, i));
  return streams;
}

Rewiring removeLinks(Network& network, const RuleSteps& steps, const RewiringSettings& settings, std::vector<Random>& streams) {
  Rewiring change{settings.epoch, std::vector<Rewiring::Layer>(network.layers.size())};
  forEachSparseLayer(network, [&](SparseLayer& layer, std::size_t i) {
    change.layers[i].died = takeOut(layer, steps.removal({layer, settings, streams[i]}));
  });
  if (steps.percolates) percolate(network, change);
  return change;
}

/// Gives new links weights as at the start: N(0, 2 / mean fan-in).
void drawWeights(SparseLayer& layer, std::vector<Link>& born, const RewiringSettings& settings, std::size_t number) {
  Random random(settings.seed, Purpose::Births, static_cast<std::uint32_t>(settings.epoch), static_cast<std::uint32_t>(number));
  const double deviation = std::sqrt(2.0 * layer.outputs / static_cast<double>(layer.links()));
  for (Link& link : born) {
    link.weight = static_cast<float>(deviation * random.normal());
    layer.values[static_cast<std::size_t>(indexOf(layer, static_cast<std::size_t>(link.to), link.from))] = link.weight;
  }
}

}  // namespace

std::vector<Link> prune(SparseLayer& layer, const std::vector<std::int32_t>& indices) {
  std::vector<Link> died = takeOut(layer, indices);
  indexColumns(layer);
  return died;
}

std::vector<Link> grow(SparseLayer& layer, const std::vector<Cell>& cells, int epoch) {
  std::vector<Link> born = putIn(layer, cells, epoch);
  indexColumns(layer);
  return born;
}

std::int64_t linksToRemove(const Network& network, const RuleSteps& steps, const RewiringSettings& settings) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    Random random = streamOf(settings, i);
    if (const auto* layer = std::get_if<SparseLayer>(&network.layers[i])) sum += steps.removalCount({*layer, settings, random});
  }
  return sum;
}

void countBornToSilent(Rewiring& change, const ActiveNeurons& active) {
  for (std::size_t i = 0; i < std::min(change.layers.size(), active.layers()); ++i) {
    const auto learnsNothing = [&](const Link& link) {
      return active.isSilent(i, link.to) || (i > 0 && active.isSilent(i - 1, link.from));
    };
    const std::vector<Link>& born = change.layers[i].born;
    change.layers[i].bornToSilent = std::count_if(born.begin(), born.end(), learnsNothing);
  }
}

Rewiring removalOf(Network network, const RuleSteps& steps, const RewiringSettings& settings) {
  std::vector<Random> streams = streamsOf(network, settings);
  return removeLinks(network, steps, settings, streams);
}

Rewiring rewireNetwork(Network& network, const RuleSteps& steps, const RewiringSettings& settings,
                       std::span<const std::int64_t> more, std::span<const GradientParts> gradients,
                       const ActiveNeurons* active) {
  std::vector<Random> streams = streamsOf(network, settings);
  Rewiring change = removeLinks(network, steps, settings, streams);
  const auto growLayer = [&](SparseLayer& layer, std::size_t i) {
    const std::int64_t count = std::ssize(change.layers[i].died) + (more.empty() ? 0 : more[i]);
    const LayerToRewire asked{layer, settings, streams[i], gradients.empty() ? nullptr : &gradients[i]};
    const std::vector<Cell> cells =
        active ? growthAmongActive(asked, steps, count, activeEnds(layer, i, *active)) : steps.growth(asked, count);
    assert(std::ssize(cells) == count);
    change.layers[i].born = putIn(layer, cells, settings.epoch);
    if (settings.options.births == Births::Random) drawWeights(layer, change.layers[i].born, settings, i);
    indexColumns(layer);
  };
  if (!steps.growsInParallel) {
    forEachSparseLayer(network, growLayer);
    return change;
  }
  for (std::size_t i = 0; i < network.layers.size(); ++i)
    if (auto* layer = std::get_if<SparseLayer>(&network.layers[i])) growLayer(*layer, i);
  return change;
}

}  // namespace rewire

#include "core/topology/rules/chain_removal.h"

namespace rewire {

namespace {

using Marks = std::vector<std::uint8_t>;  // 1: the link is stranded

/// Links that are left of each input of a layer.
std::vector<std::int32_t> linksOut(const SparseLayer& layer, const Marks& stranded) {
  std::vector<std::int32_t> counts(static_cast<std::size_t>(layer.inputs), 0);
  for (std::size_t at = 0; at < layer.indices.size(); ++at)
    counts[static_cast<std::size_t>(layer.indices[at])] += 1 - stranded[at];
  return counts;
}

/// Marks the links into neurons that have none out of them.
void markBackwards(const SparseLayer& layer, const std::vector<std::int32_t>& linksOut, Marks& stranded) {
  for (std::size_t row = 0; row < linksOut.size(); ++row)
    if (linksOut[row] == 0)
      std::fill(stranded.begin() + layer.indptr[row], stranded.begin() + layer.indptr[row + 1], std::uint8_t{1});
}

/// Marks the links of `next` out of neurons that have none into them.
void markForwards(const SparseLayer& layer, const Marks& stranded, const SparseLayer& next, Marks& strandedNext) {
  Marks unreached(static_cast<std::size_t>(layer.outputs), 1);
  for (std::size_t row = 0; row < unreached.size(); ++row)
    for (std::int32_t at = layer.indptr[row]; at < layer.indptr[row + 1]; ++at)
      unreached[row] &= stranded[static_cast<std::size_t>(at)];
  for (std::size_t at = 0; at < next.indices.size(); ++at)
    strandedNext[at] |= unreached[static_cast<std::size_t>(next.indices[at])];
}

}  // namespace

std::vector<std::vector<std::int32_t>> strandedLinks(const Network& network) {
  const std::size_t layers = network.layers.size();
  std::vector<const SparseLayer*> sparse(layers);
  std::vector<Marks> stranded(layers);
  for (std::size_t i = 0; i < layers; ++i) {
    sparse[i] = std::get_if<SparseLayer>(&network.layers[i]);
    if (sparse[i]) stranded[i].resize(sparse[i]->indices.size(), 0);
  }
  for (std::size_t i = layers; i-- > 1;)
    if (sparse[i] && sparse[i - 1]) markBackwards(*sparse[i - 1], linksOut(*sparse[i], stranded[i]), stranded[i - 1]);
  for (std::size_t i = 0; i + 1 < layers; ++i)
    if (sparse[i] && sparse[i + 1]) markForwards(*sparse[i], stranded[i], *sparse[i + 1], stranded[i + 1]);

  std::vector<std::vector<std::int32_t>> result(layers);
  for (std::size_t i = 0; i < layers; ++i)
    for (std::size_t at = 0; at < stranded[i].size(); ++at)
      if (stranded[i][at]) result[i].push_back(static_cast<std::int32_t>(at));
  return result;
}

}  // namespace rewire

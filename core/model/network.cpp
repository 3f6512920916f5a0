#include "core/model/network.h"

#include <algorithm>
#include <numeric>

namespace rewire {

namespace {

template <class Function>
auto onLayer(const Layer& layer, Function function) {
  return std::visit(function, layer);
}

std::string rowProblem(const SparseLayer& layer, std::size_t row) {
  const auto begin = layer.indices.begin() + layer.indptr[row];
  const auto end = layer.indices.begin() + layer.indptr[row + 1];
  if (std::adjacent_find(begin, end, std::greater_equal<>()) != end)
    return "columns must ascend within row " + std::to_string(row);
  if (begin != end && (*begin < 0 || *(end - 1) >= layer.inputs)) {
    return "row " + std::to_string(row) + " links an input neuron beyond 0 … " + std::to_string(layer.inputs - 1);
  }
  return {};
}

std::string columnIndexProblem(const SparseLayer& layer) {
  SparseLayer fresh = layer;
  indexColumns(fresh);
  const bool same =
      fresh.columnPtr == layer.columnPtr && fresh.columnRow == layer.columnRow && fresh.columnLink == layer.columnLink;
  return same ? std::string() : "the column index is not the transpose of the rows";
}

}  // namespace

int inputsOf(const Layer& layer) {
  return onLayer(layer, [](const auto& l) { return l.inputs; });
}

int outputsOf(const Layer& layer) {
  return onLayer(layer, [](const auto& l) { return l.outputs; });
}

void indexColumns(SparseLayer& layer) {
  layer.columnPtr.assign(static_cast<std::size_t>(layer.inputs) + 1, 0);
  for (const std::int32_t column : layer.indices) ++layer.columnPtr[static_cast<std::size_t>(column) + 1];
  std::partial_sum(layer.columnPtr.begin(), layer.columnPtr.end(), layer.columnPtr.begin());

  layer.columnRow.resize(layer.indices.size());
  layer.columnLink.resize(layer.indices.size());
  std::vector<std::int32_t> next(layer.columnPtr.begin(), layer.columnPtr.end() - 1);
  for (int row = 0; row < layer.outputs; ++row) {
    for (std::int32_t link = layer.indptr[row]; link < layer.indptr[row + 1]; ++link) {
      const std::int32_t place = next[layer.indices[link]]++;
      layer.columnRow[place] = row;
      layer.columnLink[place] = link;
    }
  }
}

std::string checkRows(const SparseLayer& layer) {
  const std::size_t links = layer.indices.size();
  const auto outputs = static_cast<std::size_t>(layer.outputs);
  if (layer.inputs < 1 || layer.outputs < 1) return "a layer needs at least one neuron on each side";
  if (layer.indptr.size() != outputs + 1) return "indptr must have one entry a row and one more";
  if (layer.indptr.front() != 0 || static_cast<std::size_t>(layer.indptr.back()) != links)
    return "indptr must run from 0 to the number of links";
  if (!std::is_sorted(layer.indptr.begin(), layer.indptr.end())) return "indptr must not descend";
  if (layer.values.size() != links || layer.momentum.size() != links || layer.born.size() != links) {
    return "values, momentum and born must have one entry a link";
  }
  if (layer.bias.size() != outputs || layer.biasMomentum.size() != outputs)
    return "bias and its momentum must have one entry a row";
  for (std::size_t row = 0; row < outputs; ++row) {
    if (std::string problem = rowProblem(layer, row); !problem.empty()) return problem;
  }
  return {};
}

std::string checkInvariants(const SparseLayer& layer) {
  std::string problem = checkRows(layer);
  return problem.empty() ? columnIndexProblem(layer) : problem;
}

std::int64_t sparseLinks(const Network& network) {
  std::int64_t sum = 0;
  for (const Layer& layer : network.layers) {
    if (const auto* sparse = std::get_if<SparseLayer>(&layer)) sum += sparse->links();
  }
  return sum;
}

}  // namespace rewire

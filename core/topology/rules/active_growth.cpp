#include "core/topology/rules/active_growth.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace rewire {

namespace {

using Neurons = std::vector<std::int32_t>;

template <class IsSilent>
Neurons activeAmong(int neurons, IsSilent isSilent) {
  Neurons active(static_cast<std::size_t>(neurons));
  std::iota(active.begin(), active.end(), 0);
  std::erase_if(active, isSilent);
  return active;
}

std::uint64_t freeCells(const SparseLayer& layer) {
  return static_cast<std::uint64_t>(layer.inputs) * static_cast<std::uint64_t>(layer.outputs) -
         static_cast<std::uint64_t>(layer.links());
}

SparseLayer withoutRows(int inputs, int outputs) {
  SparseLayer layer;
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.indptr = {0};
  return layer;
}

/// The rows of the links between these neurons; growth looks at nothing else.
SparseLayer partOf(const SparseLayer& layer, const EndsOfLinks& ends) {
  SparseLayer part = withoutRows(static_cast<int>(ends.inputs.size()), static_cast<int>(ends.outputs.size()));
  std::vector<std::int32_t> columns(static_cast<std::size_t>(layer.inputs), -1);
  for (std::size_t i = 0; i < ends.inputs.size(); ++i)
    columns[static_cast<std::size_t>(ends.inputs[i])] = static_cast<std::int32_t>(i);
  for (const std::int32_t row : ends.outputs) {
    for (std::int32_t link = layer.indptr[row]; link < layer.indptr[row + 1]; ++link) {
      const std::int32_t column = columns[static_cast<std::size_t>(layer.indices[link])];
      if (column >= 0) part.indices.push_back(column);
    }
    part.indptr.push_back(static_cast<std::int32_t>(part.indices.size()));
  }
  return part;
}

Activations rowsOf(const Activations& all, const Neurons& neurons) {
  Activations some(static_cast<int>(neurons.size()), all.samples());
  for (std::size_t i = 0; i < neurons.size(); ++i) std::copy_n(all.row(neurons[i]), all.samples(), some.row(static_cast<int>(i)));
  return some;
}

/// `count` free cells of the part between these neurons, as cells of the whole layer.
std::vector<Cell> growthInPart(const LayerToRewire& asked, const RuleSteps& steps, std::int64_t count, const SparseLayer& part,
                               const EndsOfLinks& ends) {
  std::optional<std::pair<Activations, Activations>> rows;
  std::optional<GradientParts> gradient;
  if (asked.gradient) {
    rows.emplace(rowsOf(asked.gradient->x, ends.inputs), rowsOf(asked.gradient->dy, ends.outputs));
    gradient.emplace(GradientParts{rows->first, rows->second});
  }
  std::vector<Cell> cells = steps.growth({part, asked.settings, asked.random, gradient ? &*gradient : nullptr}, count);
  const auto width = static_cast<Cell>(part.inputs);
  for (Cell& cell : cells)
    cell = static_cast<Cell>(ends.outputs[cell / width]) * static_cast<Cell>(asked.layer.inputs) +
           static_cast<Cell>(ends.inputs[cell % width]);
  return cells;
}

/// The rows of the layer with links at these free cells (ascending) as well.
SparseLayer withLinksAt(const SparseLayer& layer, const std::vector<Cell>& cells) {
  SparseLayer more = withoutRows(layer.inputs, layer.outputs);
  const auto width = static_cast<Cell>(layer.inputs);
  auto cell = cells.begin();
  for (int row = 0; row < layer.outputs; ++row) {
    const auto before = more.indices.size();
    more.indices.insert(more.indices.end(), layer.indices.begin() + layer.indptr[row],
                        layer.indices.begin() + layer.indptr[row + 1]);
    const auto middle = static_cast<std::ptrdiff_t>(more.indices.size());
    for (; cell != cells.end() && *cell / width == static_cast<Cell>(row); ++cell)
      more.indices.push_back(static_cast<std::int32_t>(*cell % width));
    std::inplace_merge(more.indices.begin() + static_cast<std::ptrdiff_t>(before), more.indices.begin() + middle,
                       more.indices.end());
    more.indptr.push_back(static_cast<std::int32_t>(more.indices.size()));
  }
  return more;
}

}  // namespace

EndsOfLinks activeEnds(const SparseLayer& layer, std::size_t number, const ActiveNeurons& active) {
  return {activeAmong(layer.inputs, [&](std::int32_t neuron) { return number > 0 && active.isSilent(number - 1, neuron); }),
          activeAmong(layer.outputs,
                      [&](std::int32_t neuron) { return number < active.layers() && active.isSilent(number, neuron); })};
}

std::vector<Cell> growthAmongActive(const LayerToRewire& asked, const RuleSteps& steps, std::int64_t count,
                                    const EndsOfLinks& active) {
  if (std::ssize(active.inputs) == asked.layer.inputs && std::ssize(active.outputs) == asked.layer.outputs)
    return steps.growth(asked, count);
  const SparseLayer part = partOf(asked.layer, active);
  const auto inPart = static_cast<std::int64_t>(std::min<std::uint64_t>(freeCells(part), static_cast<std::uint64_t>(count)));
  std::vector<Cell> cells = inPart > 0 ? growthInPart(asked, steps, inPart, part, active) : std::vector<Cell>();
  if (inPart == count) return cells;
  const SparseLayer filled = withLinksAt(asked.layer, cells);
  const std::vector<Cell> rest = steps.growth({filled, asked.settings, asked.random, asked.gradient}, count - inPart);
  const auto middle = cells.insert(cells.end(), rest.begin(), rest.end());
  std::inplace_merge(cells.begin(), middle, cells.end());
  return cells;
}

}  // namespace rewire

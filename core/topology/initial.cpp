#include "core/topology/initial.h"

#include "core/topology/cells.h"

#include <cmath>
#include <numeric>

namespace rewire {

namespace {

void fillNormal(std::vector<float>& weights, double fanIn, Random& random) {
  const double deviation = std::sqrt(2.0 / fanIn);
  for (float& weight : weights) weight = static_cast<float>(deviation * random.normal());
}

/// Gives a layer without links `count` of them, as far as the rows go.
void linkAtRandom(SparseLayer& layer, std::size_t count, Random& random) {
  const auto width = static_cast<Cell>(layer.inputs);
  const std::vector<Cell> cells = sampleFreeCells(layer, count, random);
  layer.indices.resize(count);
  for (std::size_t link = 0; link < count; ++link) {
    layer.indices[link] = static_cast<std::int32_t>(cells[link] % width);
    ++layer.indptr[cells[link] / width + 1];
  }
  std::partial_sum(layer.indptr.begin(), layer.indptr.end(), layer.indptr.begin());
}

}  // namespace

SparseLayer randomSparseLayer(int inputs, int outputs, std::int64_t links, Random& topology, Random& weights) {
  SparseLayer layer;
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.indptr.assign(static_cast<std::size_t>(outputs) + 1, 0);
  const auto count = static_cast<std::size_t>(links);
  linkAtRandom(layer, count, topology);
  layer.values.resize(count);
  fillNormal(layer.values, static_cast<double>(links) / outputs, weights);
  layer.momentum.assign(count, 0.0f);
  layer.born.assign(count, 0);
  layer.bias.assign(static_cast<std::size_t>(outputs), 0.0f);
  layer.biasMomentum = layer.bias;
  indexColumns(layer);
  return layer;
}

DenseLayer randomDenseLayer(int inputs, int outputs, Random& weights) {
  DenseLayer layer;
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.weight.resize(static_cast<std::size_t>(inputs) * static_cast<std::size_t>(outputs));
  fillNormal(layer.weight, inputs, weights);
  layer.momentum.assign(layer.weight.size(), 0.0f);
  layer.bias.assign(static_cast<std::size_t>(outputs), 0.0f);
  layer.biasMomentum = layer.bias;
  return layer;
}

}  // namespace rewire

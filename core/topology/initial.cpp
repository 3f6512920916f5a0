#include "core/topology/initial.h"

#include "core/topology/cells.h"

#include <cmath>

namespace rewire {

namespace {

void fillNormal(std::vector<float>& weights, double fanIn, Random& random) {
  const double deviation = std::sqrt(2.0 / fanIn);
  for (float& weight : weights) weight = static_cast<float>(deviation * random.normal());
}

}  // namespace

SparseLayer randomSparseLayer(int inputs, int outputs, std::int64_t links, Random& topology, Random& weights) {
  SparseLayer layer;
  layer.inputs = inputs;
  layer.outputs = outputs;
  const auto width = static_cast<std::uint64_t>(inputs);
  const auto count = static_cast<std::size_t>(links);
  layer.indptr.assign(static_cast<std::size_t>(outputs) + 1, 0);
  layer.indices.reserve(count);
  for (const Cell cell : sampleFreeCells(width * static_cast<std::uint64_t>(outputs), {}, count, topology)) {
    ++layer.indptr[cell / width + 1];
    layer.indices.push_back(static_cast<std::int32_t>(cell % width));
  }
  for (std::size_t row = 1; row < layer.indptr.size(); ++row) layer.indptr[row] += layer.indptr[row - 1];

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

#include "core/topology/initial.h"

#include "core/compute/parallel.h"
#include "core/topology/cells.h"

#include <cmath>
#include <numeric>

namespace rewire {

namespace {

void fillNormal(std::vector<float>& weights, double fanIn, Random& random) {
  const double deviation = std::sqrt(2.0 / fanIn);
  for (float& weight : weights) weight = static_cast<float>(deviation * random.normal());
}

/// Gives a layer without links `count` of them, as far as rows and columns go.
void linkAtRandom(SparseLayer& layer, std::size_t count, Random& random) {
  const auto width = static_cast<Cell>(layer.inputs);
  std::vector<Cell> cells = sampleFreeCells(layer, count, random);
  layer.indices.resize(count);
  for (std::size_t link = 0; link < count; ++link) {
    layer.indices[link] = static_cast<std::int32_t>(cells[link] % width);
    ++layer.indptr[cells[link] / width + 1];
  }
  std::partial_sum(layer.indptr.begin(), layer.indptr.end(), layer.indptr.begin());
  std::vector<Cell>().swap(cells);  // 8 bytes a link, before indexing needs some
  indexColumns(layer);
}

/// Everything else that `count` links have, and the biases.
void addWeights(SparseLayer& layer, std::size_t count, Random& random) {
  layer.values.resize(count);
  fillNormal(layer.values, static_cast<double>(count) / layer.outputs, random);
  layer.momentum.assign(count, 0.0f);
  layer.born.assign(count, 0);
  layer.bias.assign(static_cast<std::size_t>(layer.outputs), 0.0f);
  layer.biasMomentum = layer.bias;
}

}  // namespace

SparseLayer randomSparseLayer(int inputs, int outputs, std::int64_t links, Random& topology, Random& weights) {
  SparseLayer layer;
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.indptr.assign(static_cast<std::size_t>(outputs) + 1, 0);
  const auto count = static_cast<std::size_t>(links);
  parallelFor(2, 1, [&](int begin, int end) {  // two streams, and arrays of their own
    if (begin == 0) linkAtRandom(layer, count, topology);
    if (end == 2) addWeights(layer, count, weights);
  });
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

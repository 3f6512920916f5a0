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

/// Gives a layer without links those at `cells`, as far as rows and columns go.
void linkAt(SparseLayer& layer, std::vector<Cell> cells) {
  const auto width = static_cast<Cell>(layer.inputs);
  const std::size_t count = cells.size();
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

SparseLayer sparseLayerAt(int inputs, int outputs, std::int64_t links, const std::function<std::vector<Cell>()>& place,
                          Random& weights) {
  SparseLayer layer;
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.indptr.assign(static_cast<std::size_t>(outputs) + 1, 0);
  parallelFor(2, 1, [&](int begin, int end) {  // two streams, and arrays of their own
    if (begin == 0) linkAt(layer, place());
    if (end == 2) addWeights(layer, static_cast<std::size_t>(links), weights);
  });
  return layer;
}

SparseLayer randomSparseLayer(int inputs, int outputs, std::int64_t links, Random& topology, Random& weights) {
  SparseLayer empty;
  empty.inputs = inputs;
  empty.outputs = outputs;
  empty.indptr.assign(static_cast<std::size_t>(outputs) + 1, 0);
  return sparseLayerAt(
      inputs, outputs, links, [&] { return sampleFreeCells(empty, static_cast<std::uint64_t>(links), topology); }, weights);
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

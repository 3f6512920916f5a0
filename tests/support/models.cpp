#include "tests/support/models.h"

#include "tests/support/networks.h"

namespace rewire::test {
namespace {

std::vector<float> ascending(std::size_t count, float first, float step) {
  std::vector<float> values(count);
  for (std::size_t i = 0; i < count; ++i) values[i] = first + step * static_cast<float>(i);
  return values;
}

SparseLayer sparseLayer(const char* links, int inputs, int outputs, int epoch) {
  SparseLayer layer = layerFromText(links, inputs, outputs);
  layer.momentum = ascending(layer.values.size(), 0.125f, 0.25f);
  layer.bias = ascending(layer.bias.size(), -0.5f, 0.75f);
  layer.biasMomentum = ascending(layer.bias.size(), 0.01f, 0.02f);
  for (std::size_t link = 0; link < layer.born.size(); ++link) layer.born[link] = static_cast<std::int32_t>(link) % (epoch + 1);
  return layer;
}

DenseLayer denseLayer(int inputs, int outputs) {
  const auto weights = static_cast<std::size_t>(inputs) * static_cast<std::size_t>(outputs);
  const auto rows = static_cast<std::size_t>(outputs);
  return {inputs,
          outputs,
          ascending(weights, -0.3f, 0.1f),
          ascending(weights, 0.001f, 0.002f),
          ascending(rows, 0.6f, -0.7f),
          ascending(rows, 0.03f, 0.01f)};
}

Model modelAround(std::vector<Layer> layers, Rule rule, int epoch) {
  Model model;
  model.network.layers = std::move(layers);
  model.experiment.hidden = {3, 2};
  model.experiment.density = {0.5};
  model.experiment.rule = rule;
  model.experiment.epochs = 20;
  model.epoch = epoch;
  model.mean = 0.1307;
  model.std = 0.3081;
  model.classes = {"cat", "dög"};
  return model;
}

}  // namespace

Model tinyModel(int epoch) {
  return modelAround({sparseLayer("0-0:0.5 1-0:-1.5 0-1:2 2-1:-0.25 1-2:1e-20 2-2:3", 4, 3, epoch),
                      sparseLayer("0-0:0.1 2-0:-0.2 1-1:0.3", 3, 2, epoch), denseLayer(2, 2)},
                     Rule::Set, epoch);
}

Model tinyDenseModel(int epoch) {
  return modelAround({denseLayer(4, 3), denseLayer(3, 2), denseLayer(2, 2)}, Rule::Dense, epoch);
}

std::vector<EpochMetrics> historyOf(int epochs) {
  std::vector<EpochMetrics> history;
  for (int epoch = 1; epoch <= epochs; ++epoch)
    history.push_back({epoch, 2.0 / epoch, 1.0 - 0.5 / epoch, 2.1 / epoch, 1.0 - 0.6 / epoch, 0.025 / epoch, 9, 3, 0.1 * epoch});
  for (EpochMetrics& row : history) {  // those of a run whose past is not known
    row.topology[Measure::ActiveNeurons] = 5.0;
    row.topology[Measure::LinkAge] = 1.0 / row.epoch;
    row.topology[Measure::SilentLinks] = 0.125;
    row.topology[Measure::DeadNeurons] = 10.0 + row.epoch;
  }
  return history;
}

}  // namespace rewire::test

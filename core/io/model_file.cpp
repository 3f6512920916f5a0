#include "core/io/model_file.h"

#include "core/error.h"
#include "core/io/model_metadata.h"
#include "core/io/model_reader.h"
#include "core/io/safetensors.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rewire {

namespace {

template <typename Number>
TensorView vectorView(std::string name, const std::vector<Number>& values) {
  return {std::move(name), {values.size()}, std::span<const Number>(values)};
}

void addTensors(std::vector<TensorView>& tensors, std::size_t i, const SparseLayer& layer) {
  tensors.push_back(vectorView(tensorName(i, "indptr"), layer.indptr));
  tensors.push_back(vectorView(tensorName(i, "indices"), layer.indices));
  tensors.push_back(vectorView(tensorName(i, "values"), layer.values));
  tensors.push_back(vectorView(tensorName(i, "bias"), layer.bias));
  tensors.push_back(vectorView(tensorName(i, "momentum"), layer.momentum));
  tensors.push_back(vectorView(tensorName(i, "bias_momentum"), layer.biasMomentum));
  tensors.push_back(vectorView(tensorName(i, "born"), layer.born));
}

void addTensors(std::vector<TensorView>& tensors, std::size_t i, const DenseLayer& layer) {
  const std::vector<std::uint64_t> shape = {static_cast<std::uint64_t>(layer.outputs), static_cast<std::uint64_t>(layer.inputs)};
  tensors.push_back({tensorName(i, "weight"), shape, std::span<const float>(layer.weight)});
  tensors.push_back(vectorView(tensorName(i, "bias"), layer.bias));
  tensors.push_back({tensorName(i, "momentum"), shape, std::span<const float>(layer.momentum)});
  tensors.push_back(vectorView(tensorName(i, "bias_momentum"), layer.biasMomentum));
}

bool allFinite(const TensorView& tensor) {
  const auto* values = std::get_if<std::span<const float>>(&tensor.values);
  return !values || std::all_of(values->begin(), values->end(), [](float value) { return std::isfinite(value); });
}

}  // namespace

void writeModel(const Network& network, const ModelFacts& facts, const std::filesystem::path& file) {
  std::vector<TensorView> tensors;
  for (std::size_t i = 0; i < network.layers.size(); ++i)
    std::visit([&](const auto& layer) { addTensors(tensors, i, layer); }, network.layers[i]);
  if (!std::all_of(tensors.begin(), tensors.end(), allFinite))
    throw WorkError(phrase("the network has a weight that is no longer finite, so it is not saved"), file.string());
  writeSafetensors(metadataOf(network, facts), tensors, file);
}

ModelFacts readModelFacts(const std::filesystem::path& file) {
  return factsFromMetadata(SafetensorsReader(file).metadata(), file.string());
}

Model readModel(const std::filesystem::path& file) {
  SafetensorsReader source(file);
  return modelFrom(source, file.string());
}

}  // namespace rewire

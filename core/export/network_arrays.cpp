#include "core/export/network_arrays.h"

#include "core/error.h"
#include "core/export/network_graph.h"
#include "core/export/npz.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <numeric>

namespace rewire {

namespace {

/// Appends the rows of a layer's inputs; `offset` is the number of its first output.
void appendRows(const SparseLayer& layer, std::int32_t offset, LinkMatrix& matrix) {
  for (std::size_t from = 0; from + 1 < layer.columnPtr.size(); ++from) {
    for (auto i = static_cast<std::size_t>(layer.columnPtr[from]); i < static_cast<std::size_t>(layer.columnPtr[from + 1]); ++i) {
      matrix.indices.push_back(offset + layer.columnRow[i]);
      matrix.data.push_back(layer.values[static_cast<std::size_t>(layer.columnLink[i])]);
    }
    matrix.indptr.push_back(static_cast<std::int32_t>(matrix.indices.size()));
  }
}

void appendRows(const DenseLayer& layer, std::int32_t offset, LinkMatrix& matrix) {
  const auto inputs = static_cast<std::size_t>(layer.inputs);
  for (std::size_t from = 0; from < inputs; ++from) {
    for (int to = 0; to < layer.outputs; ++to) {
      matrix.indices.push_back(offset + to);
      matrix.data.push_back(layer.weight[static_cast<std::size_t>(to) * inputs + from]);
    }
    matrix.indptr.push_back(static_cast<std::int32_t>(matrix.indices.size()));
  }
}

std::int64_t linksOf(const Network& network, bool dense) {
  std::int64_t links = sparseLinks(network);
  for (const Layer& layer : network.layers) {
    if (const auto* full = std::get_if<DenseLayer>(&layer); full && dense) links += std::ssize(full->weight);
  }
  return links;
}

LinkMatrix fullMatrix(const DenseLayer& layer) {
  LinkMatrix matrix{layer.outputs, layer.inputs, {0}, {}, layer.weight};
  matrix.indices.resize(layer.weight.size());
  for (int to = 0; to < layer.outputs; ++to) {
    const auto begin = matrix.indices.begin() + static_cast<std::ptrdiff_t>(to) * layer.inputs;
    std::iota(begin, begin + layer.inputs, 0);
    matrix.indptr.push_back((to + 1) * layer.inputs);
  }
  return matrix;
}

void addMatrix(NpzArchive& archive, const std::string& prefix, const std::vector<std::int64_t>& shape,
               std::span<const std::int32_t> indptr, std::span<const std::int32_t> indices, std::span<const float> data) {
  archive.addBytes(prefix + "format", "csr");
  archive.addShape(prefix + "shape", shape);
  archive.add(prefix + "indptr", indptr);
  archive.add(prefix + "indices", indices);
  archive.add(prefix + "data", data);
}

void addLayer(NpzArchive& archive, const std::string& prefix, const SparseLayer& layer) {
  addMatrix(archive, prefix, {layer.outputs, layer.inputs}, layer.indptr, layer.indices, layer.values);
  archive.add(prefix + "bias", layer.bias);
  archive.add(prefix + "born", layer.born);
}

void addLayer(NpzArchive& archive, const std::string& prefix, const DenseLayer& layer) {
  archive.add(prefix + "weight", layer.weight,
              {static_cast<std::uint64_t>(layer.outputs), static_cast<std::uint64_t>(layer.inputs)});
  archive.add(prefix + "bias", layer.bias);
}

/// The provenance, and what the forward pass needs beside the arrays.
std::string metadataOf(const Model& model, const Provenance& provenance) {
  nlohmann::ordered_json json = nlohmann::ordered_json::parse(asJson(provenance));
  json["mean"] = model.mean;
  json["std"] = model.std;
  if (model.range) json["pixel_range"] = {model.range->low, model.range->high};
  json["classes"] = model.classes;
  return json.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace);
}

void demandLayer(const Network& network, int layer, bool dense, const std::string& option) {
  const int count = static_cast<int>(network.layers.size());
  if (layer < 0 || layer >= count) {
    throw InputError(phrase("the network has the layers 0 to %1, counted from the input", count - 1), option);
  }
  if (!dense && std::holds_alternative<DenseLayer>(network.layers[static_cast<std::size_t>(layer)]))
    throw InputError(phrase("this layer is dense, not a sparse matrix; give --dense to have it as one with every link"), option);
}

void writeLayer(const Model& model, const Provenance& provenance, const Layer& layer, const std::filesystem::path& file) {
  NpzArchive archive;
  LinkMatrix full;
  if (const auto* sparse = std::get_if<SparseLayer>(&layer)) {
    addLayer(archive, "", *sparse);
  } else {
    full = fullMatrix(std::get<DenseLayer>(layer));
    addMatrix(archive, "", {full.rows, full.columns}, full.indptr, full.indices, full.data);
    archive.add("bias", std::get<DenseLayer>(layer).bias);
  }
  archive.addText("metadata", metadataOf(model, provenance));
  archive.write(file);
}

}  // namespace

LinkMatrix adjacencyOf(const Network& network, bool dense) {
  const std::int64_t links = linksOf(network, dense);
  if (links > std::numeric_limits<std::int32_t>::max())
    throw InputError(phrase("the network has too many links for one matrix; write its layers one by one with --layer"),
                     phrase("%1 links", links));
  LinkMatrix matrix;
  matrix.indptr.push_back(0);
  matrix.indices.reserve(static_cast<std::size_t>(links));
  matrix.data.reserve(static_cast<std::size_t>(links));
  std::int32_t offset = 0;
  for (const Layer& layer : network.layers) {
    offset += inputsOf(layer);
    if (dense || std::holds_alternative<SparseLayer>(layer)) {
      std::visit([&](const auto& l) { appendRows(l, offset, matrix); }, layer);
    } else {
      matrix.indptr.resize(static_cast<std::size_t>(offset) + 1, matrix.indptr.back());
    }
  }
  offset += outputsOf(network.layers.back());
  matrix.indptr.resize(static_cast<std::size_t>(offset) + 1, matrix.indptr.back());
  matrix.rows = matrix.columns = offset;
  return matrix;
}

void writeNpz(const Model& model, const Provenance& provenance, bool dense, std::optional<int> layer,
              const std::filesystem::path& file) {
  if (layer) {
    demandLayer(model.network, *layer, dense, "--layer " + std::to_string(*layer));
    return writeLayer(model, provenance, model.network.layers[static_cast<std::size_t>(*layer)], file);
  }
  const LinkMatrix adjacency = adjacencyOf(model.network, dense);
  NpzArchive archive;
  addMatrix(archive, "", {adjacency.rows, adjacency.columns}, adjacency.indptr, adjacency.indices, adjacency.data);
  for (std::size_t i = 0; i < model.network.layers.size(); ++i) {
    const std::string prefix = "layers." + std::to_string(i) + ".";
    std::visit([&](const auto& l) { addLayer(archive, prefix, l); }, model.network.layers[i]);
  }
  archive.addText("metadata", metadataOf(model, provenance));
  archive.write(file);
}

}  // namespace rewire

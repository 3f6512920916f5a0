#include "core/export/exporter.h"

#include "core/error.h"
#include "core/export/edge_list.h"
#include "core/export/event_file.h"
#include "core/export/graphml.h"
#include "core/export/network_arrays.h"
#include "core/export/onnx_file.h"
#include "core/io/metrics_file.h"
#include "core/kept/history.h"
#include "core/kept/run_folder.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace rewire {

namespace {

bool isFinite(const std::vector<float>& values) {
  return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

bool isFinite(const SparseLayer& layer) {
  return isFinite(layer.values) && isFinite(layer.bias);
}

bool isFinite(const DenseLayer& layer) {
  return isFinite(layer.weight) && isFinite(layer.bias);
}

/// A network that trains may have no such weights any more; a file has.
void demandFinite(const Network& network, const std::string& where) {
  for (const Layer& layer : network.layers) {
    if (!std::visit([](const auto& l) { return isFinite(l); }, layer))
      throw WorkError(phrase("the network has a weight that is no longer finite, so it is not exported"), where);
  }
}

bool needsLinks(ExportFormat format) {
  return format == ExportFormat::Graphml || format == ExportFormat::Gexf || format == ExportFormat::Edges ||
         format == ExportFormat::Npz;
}

void demandContent(const ExportSource& source, const ExportRequest& request, const std::string& where) {
  const std::vector<Layer>& layers = source.model.network.layers;
  const bool sparse =
      std::any_of(layers.begin(), layers.end(), [](const Layer& layer) { return std::holds_alternative<SparseLayer>(layer); });
  if (needsLinks(request.format) && !sparse && !request.dense && !request.layer)
    throw InputError(phrase("all layers of this network are dense, so it has no sparse links; give --dense to write every link"),
                     where);
  if (holdsMetrics(request.format) && source.model.history.empty())
    throw InputError(phrase("the model has no metrics of its epochs; export the run folder, or a model that a run has written"),
                     where);
  if (request.layer && request.format != ExportFormat::Npz)
    throw InputError(phrase("one layer alone is written as npz only; leave this option out"), "--layer");
  if (request.comments && request.format != ExportFormat::Edges && request.format != ExportFormat::Metrics)
    throw InputError(
        phrase("comments stand above edges and metrics only, other formats tell how they were made; leave this option out"),
        "--comments");
}

std::int64_t rowsTo(const std::filesystem::path& file, const Model& model, const ExportRequest& request) {
  if (request.format == ExportFormat::Metrics) {
    const std::string comment = request.comments ? commentOf(provenanceOf(model, request.program)) : "";
    writeFile(file, comment + metricsAsCsv(model.history));
  } else {
    writeEventFile(model.history, provenanceOf(model, request.program), file);
  }
  return std::ssize(model.history);
}

/// The links of one layer, or those of the whole file.
std::int64_t linksIn(const Network& network, const ExportRequest& request) {
  std::int64_t links = 0;
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    const Layer& layer = network.layers[i];
    if (request.layer && *request.layer != static_cast<int>(i)) continue;
    const auto* sparse = std::get_if<SparseLayer>(&layer);
    if (sparse) links += sparse->links();
    if (!sparse && (request.dense || request.format == ExportFormat::Onnx))
      links += std::int64_t{inputsOf(layer)} * outputsOf(layer);
  }
  return links;
}

std::int64_t matricesTo(const std::filesystem::path& file, const Model& model, const ExportRequest& request) {
  const Provenance provenance = provenanceOf(model, request.program);
  if (request.format == ExportFormat::Onnx) {
    writeOnnx(model, provenance, file);
  } else {
    writeNpz(model, provenance, request.dense, request.layer, file);
  }
  return linksIn(model.network, request);
}

std::int64_t graphTo(const std::filesystem::path& file, const ExportSource& source, const ExportRequest& request,
                     std::stop_token stop) {
  const Provenance provenance = provenanceOf(source.model, request.program);
  const NetworkGraph graph(source.model, request.dense);
  if (request.format == ExportFormat::Graphml) {
    writeGraphml(graph, provenance, file, std::move(stop));
  } else if (request.format == ExportFormat::Edges) {
    writeEdgeList(graph, file, std::move(stop), request.comments ? commentOf(provenance) : "");
  } else if (source.kept) {
    return writeDynamicGexf(*source.kept, request.dense, request.program, file, std::move(stop));
  } else {
    writeGexf(graph, provenance, file, std::move(stop));
  }
  return graph.links();
}

}  // namespace

KeptEpochs keptEpochsIn(const std::filesystem::path& historyFile, const Model& model) {
  const auto history = std::make_shared<const HistoryReader>(historyFile);
  KeptEpochs kept{history->epochs(), [history](int epoch) { return history->at(epoch); }};
  std::erase_if(kept.epochs, [&](int epoch) { return epoch > model.epoch; });
  if (!kept.epochs.empty() && kept.epochs.back() == model.epoch) return kept;
  kept.epochs.push_back(model.epoch);
  kept.at = [history, last = model](int epoch) { return epoch == last.epoch ? last : history->at(epoch); };
  return kept;
}

ExportSource exportSourceOf(const std::filesystem::path& modelOrRun, ExportFormat format) {
  std::error_code error;
  if (!std::filesystem::is_directory(modelOrRun, error)) return {readModel(modelOrRun), std::nullopt};
  if (!std::filesystem::exists(modelOrRun / RunFolder::kExperimentName, error))
    throw InputError(phrase("there is no run in this folder, as experiment.json is missing; name a run folder or a model file"),
                     modelOrRun.string());
  ExportSource source{RunFolder::read(modelOrRun), std::nullopt};
  if (source.model.network.layers.empty())
    throw InputError(phrase("no epoch of this run is finished yet, so there is nothing to export"), modelOrRun.string());
  const auto history = format == ExportFormat::Gexf ? HistoryReader::fileOf(modelOrRun) : std::nullopt;
  if (history) source.kept = keptEpochsIn(*history, source.model);
  return source;
}

std::int64_t exportTo(const std::filesystem::path& file, const ExportSource& source, const ExportRequest& request,
                      std::stop_token stop) {
  demandContent(source, request, file.string());
  if (holdsMetrics(request.format)) return rowsTo(file, source.model, request);
  demandFinite(source.model.network, file.string());
  if (request.format == ExportFormat::Npz || request.format == ExportFormat::Onnx) {
    return matricesTo(file, source.model, request);
  }
  return graphTo(file, source, request, std::move(stop));
}

}  // namespace rewire

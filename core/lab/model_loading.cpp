#include "core/lab/model_loading.h"

#include "core/error.h"
#include "core/io/model_dataset.h"
#include "core/io/model_file.h"
#include "core/run/layer_states.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rewire {

namespace {

TestedModel fromSnapshot(const ModelRequest& request) {
  const Snapshot& snapshot = *request.specimen;
  if (snapshot.layers.empty() || !snapshot.samples)
    throw InputError(phrase("there is no network yet; begin an experiment first, or add a model file"), request.name);
  if (snapshot.layers.front().inputs != snapshot.samples->test.pixels)
    throw InputError(phrase("the network must have an input for each pixel of %1", snapshot.samples->info.title), request.name);
  TestedModel model;
  model.description.experiment = snapshot.record;
  model.description.dataset = snapshot.experiment.dataset;
  model.description.epoch = snapshot.epoch;
  model.description.midway = snapshot.batch > 0;
  model.description.perturbed = wasPerturbed(snapshot.record);
  model.network = networkOf(snapshot.layers);
  model.normalisation = snapshot.normalisation;
  model.dataset = snapshot.samples;
  return model;
}

/// The dataset of a model file: one that is loaded already, where the model reads it as the one before did.
std::shared_ptr<const Dataset> datasetOf(const Model& model, const std::string& given, DatasetsByName& datasets,
                                         std::stop_token stop) {
  const std::string name = datasetNameFor(model, given);
  const auto [first, end] = datasets.equal_range(name);
  const auto found = std::find_if(first, end, [&](const auto& named) {
    const bool same = !given.empty() || named.second->contentHash() == model.experiment.datasetContent;
    return same && isReadAs(*named.second, readingOf(model));  // others may lie there since
  });
  if (found == end) return datasets.emplace(name, datasetFor(model, given, stop))->second;
  demandFit(model, *found->second, name);
  return found->second;
}

TestedModel fromFile(const ModelRequest& request, DatasetsByName& datasets, std::stop_token stop) {
  Model read = readModel(request.file);
  TestedModel model;
  model.description.file = request.file;
  model.description.dataset = datasetNameFor(read, request.dataset);
  model.description.epoch = read.epoch;
  model.description.midway = read.batch.value_or(0) > 0;
  model.description.perturbed = wasPerturbed(read.experiment);
  model.dataset = datasetOf(read, request.dataset, datasets, stop);
  if (request.dataset.empty()) demandDataOf(read.experiment, *model.dataset);
  model.description.experiment = std::move(read.experiment);
  model.network = std::move(read.network);
  model.normalisation = {read.mean, read.std};
  return model;
}

/// The same sampling on any grid of strengths with any number of draws.
Sampling withoutGrid(Sampling sampling) {
  const Sampling standard;
  sampling.from = standard.from;
  sampling.to = standard.to;
  sampling.steps = standard.steps;
  sampling.repeats = standard.repeats;
  sampling.kind = withStrength(sampling.kind, 0.0);
  return sampling;
}

}  // namespace

TestedModel testedModelOf(const ModelRequest& request, DatasetsByName& datasets, std::stop_token stop) {
  TestedModel model = request.specimen ? fromSnapshot(request) : fromFile(request, datasets, stop);
  describe(model);
  model.description.name = shortNameOf(model.description);
  return model;
}

int hiddenLayersOfAll(const std::vector<TestedModel>& models) {
  int layers = std::numeric_limits<int>::max();
  for (const TestedModel& model : models) layers = std::min(layers, static_cast<int>(model.network.layers.size()) - 1);
  return layers;
}

std::vector<CurvePoint> pointsKept(const std::vector<CurvePoint>& points, const Sampling& before,
                                   const std::vector<ModelDescription>& modelsBefore, const Sampling& sampling,
                                   const std::vector<TestedModel>& models) {
  if (withoutGrid(before) != withoutGrid(sampling)) return {};
  const auto sameNetwork = [](const TestedModel& model, const ModelDescription& old) {
    return isSameTest(model.description, old);
  };
  if (sampling.equalLinks && !std::equal(models.begin(), models.end(), modelsBefore.begin(), modelsBefore.end(), sameNetwork))
    return {};
  const std::vector<std::vector<double>> strengths = strengthsOf(sampling, models);

  std::vector<CurvePoint> kept;
  for (std::size_t i = 0; i < models.size(); ++i) {
    const auto old = std::find_if(modelsBefore.begin(), modelsBefore.end(),
                                  [&](const ModelDescription& description) { return sameNetwork(models[i], description); });
    for (CurvePoint point : points) {
      if (point.model != old - modelsBefore.begin()) continue;
      point.model = static_cast<int>(i);
      if (const auto found = pointIn(sampling, strengths[i], point)) kept.push_back(*found);
    }
  }
  return kept;
}

}  // namespace rewire

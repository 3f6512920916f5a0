#include "core/lab/tested_model.h"

#include "core/error.h"
#include "core/io/model_file.h"
#include "core/perturb/perturbed_network.h"
#include "core/robustness/curve_csv.h"
#include "core/run/layer_states.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace rewire {

namespace {

using ModelDescription = CurveState::ModelDescription;

TestedModel fromSnapshot(const ModelRequest& model) {
  const Snapshot& snapshot = *model.specimen;
  if (snapshot.layers.empty() || !snapshot.samples)
    throw InputError("there is no network yet; begin an experiment first, or add a model file", model.name);
  TestedModel made;
  made.info.experiment = snapshot.experiment;
  made.info.epoch = snapshot.epoch;
  made.network = networkOf(snapshot.layers);
  made.normalisation = snapshot.normalisation;
  made.dataset = snapshot.samples;
  return made;
}

TestedModel fromFile(const ModelRequest& model, DatasetsByName& datasets, std::stop_token stop) {
  Model read = readModel(model.file);
  TestedModel made;
  made.info.file = model.file;
  made.info.experiment = std::move(read.experiment);
  made.info.epoch = read.epoch;
  made.network = std::move(read.network);
  made.normalisation = {read.mean, read.std};
  auto& dataset = datasets[made.info.experiment.dataset];
  if (!dataset) dataset = loadDataset(made.info.experiment.dataset, stop);
  made.dataset = dataset;
  return made;
}

void demandFit(const TestedModel& specimen) {
  const Samples& samples = specimen.dataset->test;
  const Network& network = specimen.network;
  const int labels = samples.labels.empty() ? 0 : 1 + *std::max_element(samples.labels.begin(), samples.labels.end());
  if (inputsOf(network.layers.front()) != samples.pixels || outputsOf(network.layers.back()) < labels)
    throw InputError(
        "the network must have an input for each pixel and an output for each class of " + specimen.dataset->info.title,
        specimen.info.name);
}

bool isSameNetwork(const ModelDescription& a, const ModelDescription& b) {
  return a.fingerprint == b.fingerprint && a.experiment.dataset == b.experiment.dataset;
}

/// The same sweep on any grid of strengths with any number of draws.
Sweep withoutGrid(Sweep sweep) {
  const Sweep standard;
  sweep.from = standard.from;
  sweep.to = standard.to;
  sweep.steps = standard.steps;
  sweep.repeats = standard.repeats;
  sweep.kind = withStrength(sweep.kind, 0.0);
  return sweep;
}

std::optional<int> stepWithStrength(const Sweep& sweep, double strength) {
  for (int step = 0; step < sweep.steps; ++step)
    if (strengthAt(sweep, step) == strength) return step;
  return std::nullopt;
}

}  // namespace

TestedModel testedModelOf(const ModelRequest& model, DatasetsByName& datasets, std::stop_token stop) {
  TestedModel made = model.specimen ? fromSnapshot(model) : fromFile(model, datasets, stop);
  made.info.name = model.name;
  demandFit(made);
  made.info.rule = made.info.experiment.rule;
  made.info.seed = made.info.experiment.seed;
  made.info.dataset = made.dataset->info.title;
  made.info.classes = outputsOf(made.network.layers.back());
  made.info.layerLinks = hiddenLinks(made.network);
  made.info.links = std::accumulate(made.info.layerLinks.begin(), made.info.layerLinks.end(), std::int64_t{0});
  made.info.fingerprint = fingerprintOf({made.network, made.normalisation});
  return made;
}

std::vector<CurvePoint> pointsKept(const CurveState& before, const Sweep& sweep, const std::vector<ModelDescription>& models) {
  if (withoutGrid(before.sweep) != withoutGrid(sweep)) return {};
  if (sweep.equalLinks && !std::equal(models.begin(), models.end(), before.models.begin(), before.models.end(), isSameNetwork))
    return {};
  std::vector<std::optional<int>> steps;  // of the new sweep, by those of the old
  for (int step = 0; step < before.sweep.steps; ++step) steps.push_back(stepWithStrength(sweep, strengthAt(before.sweep, step)));

  std::vector<CurvePoint> kept;
  for (int model = 0; model < std::ssize(models); ++model) {
    const auto old = std::find_if(before.models.begin(), before.models.end(), [&](const ModelDescription& info) {
      return isSameNetwork(info, models[static_cast<std::size_t>(model)]);
    });
    for (CurvePoint point : before.points) {
      const std::optional<int> step = steps[static_cast<std::size_t>(point.step)];
      if (point.model != old - before.models.begin() || !step || point.repeat >= sweep.repeats) continue;
      point.model = model;
      point.step = *step;
      kept.push_back(point);
    }
  }
  return kept;
}

}  // namespace rewire

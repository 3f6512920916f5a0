#pragma once

#include "core/lab/curve_run.h"
#include "core/network/network.h"

#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

/// Datasets by the name they are asked for.
using DatasetsByName = std::map<std::string, std::shared_ptr<const Dataset>>;

/// A model of a robustness plot, ready to be swept: its network, and the test samples it is scored on.
struct TestedModel {
  CurveState::ModelDescription info;
  Network network;
  Normalisation normalisation;
  std::shared_ptr<const Dataset> dataset;

  SweptModel swept() const { return {info.name, {network, normalisation}, dataset->test, std::nullopt}; }
};

/// The network of the model's snapshot, or its file read. A file's dataset is taken from `datasets`, or loaded and put there.
/// Throws InputError when there is no network, or the dataset does not fit it, Cancelled while loading.
TestedModel testedModelOf(const ModelRequest& model, DatasetsByName& datasets, std::stop_token stop = {});

/// The points of an earlier curve that are points of `sweep` over `models` too: the same network (by fingerprint) on the same
/// dataset, the same perturbation, seed and strength. Their places in models and steps are those of the new sweep. With equal
/// links all models must be the same, because each strength depends on all of them.
std::vector<CurvePoint> pointsKept(const CurveState& before, const Sweep& sweep,
                                   const std::vector<CurveState::ModelDescription>& models);

}  // namespace rewire

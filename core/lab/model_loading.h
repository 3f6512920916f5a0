#pragma once

#include "core/robustness/curve.h"
#include "core/robustness/tested_model.h"
#include "core/run/snapshot.h"

#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

/// A request to test a model: the network of a snapshot, or a model file.
struct ModelRequest {
  std::string name;      ///< for messages; a model that has been read has the name of nameModels()
  SnapshotPtr specimen;  ///< null: `file` is read
  std::string file;
  std::string dataset = {};  ///< to test a file's model on; empty: the one that it was trained on
};

/// Datasets by the name they are asked for, each as models read it.
using DatasetsByName = std::multimap<std::string, std::shared_ptr<const Dataset>>;

/// The model of a request, ready to be tested: window and command line come to their models this way. The dataset of a file is
/// taken from `datasets`, or loaded and put there. Throws InputError when there is no network, or the dataset does not fit it,
/// Cancelled while loading.
TestedModel testedModelOf(const ModelRequest& request, DatasetsByName& datasets, std::stop_token stop = {});

/// The hidden layers that all models have.
int hiddenLayersOfAll(const std::vector<TestedModel>& models);

/// The points of an earlier curve that are points of `sampling` over `models` too. They have the same network (by fingerprint) on
/// the same dataset, the same perturbations, seed and strength. Models and steps are counted as in the new sampling. With equal
/// links all models must be the same, because each strength depends on all of them.
std::vector<CurvePoint> pointsKept(const std::vector<CurvePoint>& points, const Sampling& before,
                                   const std::vector<ModelDescription>& modelsBefore, const Sampling& sampling,
                                   const std::vector<TestedModel>& models);

}  // namespace rewire

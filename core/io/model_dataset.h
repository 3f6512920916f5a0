#pragma once

#include "core/data/dataset.h"
#include "core/io/model_file.h"

#include <memory>
#include <stop_token>
#include <string>

namespace rewire {

/// The dataset to evaluate a model on: the one it was trained on when `given` is empty.
std::string datasetNameFor(const Model& model, const std::string& given);

/// Throws InputError when the dataset's images or classes are not those that the model reads.
void demandFit(const Model& model, const Dataset& dataset, const std::string& name);

/// Loads a dataset for a model. Throws InputError when it does not fit.
std::shared_ptr<const Dataset> datasetFor(const Model& model, const std::string& name, std::stop_token stop = {});

}  // namespace rewire

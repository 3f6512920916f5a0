#pragma once

#include "core/data/dataset.h"
#include "core/error.h"
#include "core/io/model_file.h"

#include <memory>
#include <stop_token>
#include <string>

namespace rewire {

/// Data of a model that are not where it says, or others in their place.
class DataElsewhere : public InputError {
 public:
  using InputError::InputError;
};

/// The dataset to evaluate a model on: the one it was trained on when `given` is empty.
std::string datasetNameFor(const ModelFacts& model, const std::string& given);

/// Choices of a model in reading a dataset: the range of pixels, and its classes.
DatasetReading readingOf(const ModelFacts& model);

/// The reading of an experiment that has no model yet.
DatasetReading readingFor(const Experiment& experiment);

/// Throws InputError when the dataset's images or classes are not those that the model reads.
void demandFit(const Model& model, const Dataset& dataset, const std::string& name);

/// Throws DataElsewhere when the folder that a model was trained on is gone.
void demandStillThere(const std::string& dataset);

/// Loads a dataset as a model reads it: `given`, or the one it was trained on when that is empty. Throws InputError when it does
/// not fit, DataElsewhere when it is gone.
std::shared_ptr<const Dataset> datasetFor(const Model& model, const std::string& given, std::stop_token stop = {});

/// Throws DataElsewhere when a dataset is not the data of an experiment, wherever they lie. One that does not know is believed.
/// Waits for the dataset's hash.
void demandDataOf(const Experiment& experiment, const Dataset& dataset);

}  // namespace rewire

#include "core/io/model_dataset.h"

#include "core/data/catalogue.h"
#include "core/error.h"

#include <filesystem>

namespace rewire {

std::string datasetNameFor(const ModelFacts& model, const std::string& given) {
  return given.empty() ? model.experiment.dataset : given;
}

void demandStillThere(const std::string& dataset) {
  std::error_code error;
  if (knownDataset(dataset) || std::filesystem::exists(pathOfDataset(dataset), error)) return;
  throw DataElsewhere(phrase("the data that the model was trained on are no longer there; name the folder where they lie now, "
                             "with --dataset FOLDER"),
                      dataset);
}

DatasetReading readingOf(const ModelFacts& model) {
  return {model.range, model.std, !model.range, model.classes, model.experiment.datasetContent, model.experiment.classes};
}

DatasetReading readingFor(const Experiment& experiment) {
  DatasetReading reading;
  reading.only = experiment.classes;
  return reading;
}

void demandFit(const Model& model, const Dataset& dataset, const std::string& name) {
  const int pixels = dataset.info.height * dataset.info.width;
  const int inputs = inputsOf(model.network.layers.front());
  if (pixels != inputs || dataset.info.classes.size() != model.classes.size())
    throw InputError(phrase("the model reads images of %1 pixels in %2 classes; this dataset has %3 pixels and %4 classes",
                            inputs, model.classes.size(), pixels, dataset.info.classes.size()),
                     name);
  if (dataset.info.classes != model.classes)
    throw InputError(phrase("the model's classes must be those of the dataset, in the same order"), name);
}

std::shared_ptr<const Dataset> datasetFor(const Model& model, const std::string& given, std::stop_token stop) {
  const std::string name = datasetNameFor(model, given);
  if (given.empty()) demandStillThere(name);
  auto dataset = loadDataset(name, stop, readingOf(model));
  demandFit(model, *dataset, name);
  return dataset;
}

void demandDataOf(const Experiment& experiment, const Dataset& dataset) {
  const ContentHash& before = experiment.datasetContent;
  if (!before.known() || dataset.contentHash() == before) return;
  throw DataElsewhere(
      phrase("these are not the data of the experiment: their SHA-256 begins with %1, it should be %2; name the folder "
             "where those lie, with --dataset FOLDER",
             dataset.contentHash().beginning(), before.beginning()),
      dataset.info.name);
}

}  // namespace rewire

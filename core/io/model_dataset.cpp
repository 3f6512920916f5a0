#include "core/io/model_dataset.h"

#include "core/error.h"

namespace rewire {

std::string datasetNameFor(const Model& model, const std::string& given) {
  return given.empty() ? model.experiment.dataset : given;
}

void demandFit(const Model& model, const Dataset& dataset, const std::string& name) {
  const int pixels = dataset.info.height * dataset.info.width;
  const int inputs = inputsOf(model.network.layers.front());
  if (pixels == inputs && dataset.info.classes.size() == model.classes.size()) return;
  throw InputError("the model reads images of " + std::to_string(inputs) + " pixels in " + std::to_string(model.classes.size()) +
                       " classes; this dataset has " + std::to_string(pixels) + " pixels and " +
                       std::to_string(dataset.info.classes.size()) + " classes",
                   name);
}

std::shared_ptr<const Dataset> datasetFor(const Model& model, const std::string& name, std::stop_token stop) {
  auto dataset = loadDataset(name, stop);
  demandFit(model, *dataset, name);
  return dataset;
}

}  // namespace rewire

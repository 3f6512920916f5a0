#include "core/data/model_classes.h"

#include <algorithm>

#include "core/error.h"

namespace rewire {
namespace {

using ClassNames = std::vector<std::string>;

std::string listed(const ClassNames& names) {
  constexpr std::size_t kMostListed = 12;
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kMostListed); ++i) text += (i > 0 ? ", " : "") + names[i];
  return names.size() > kMostListed ? text + " and so on" : text;
}

bool onlyDigits(const std::string& name) {
  return !name.empty() && name.find_first_not_of("0123456789") == std::string::npos;
}

/// Tells whether class i of the dataset is class i of the model, whatever its name.
bool isSameOrder(const DatasetReading& reading, const Dataset& dataset) {
  const ClassNames& own = dataset.info.classes;
  if (own.size() != reading.classes.size()) return false;
  if (!reading.trainedOn.known()) return std::all_of(own.begin(), own.end(), onlyDigits);
  const ContentHash content = dataset.contentHash();
  return content.known() && content == reading.trainedOn;
}

std::vector<std::int32_t> outputsByName(const ClassNames& own, const ClassNames& models, const std::string& dataset) {
  std::vector<std::int32_t> outputs;
  for (const std::string& name : own) {
    const auto found = std::find(models.begin(), models.end(), name);
    if (found == models.end()) throw InputError("the model knows no class " + name + "; it knows " + listed(models), dataset);
    outputs.push_back(static_cast<std::int32_t>(found - models.begin()));
  }
  return outputs;
}

}  // namespace

void countAsModelDoes(const DatasetReading& reading, Dataset& dataset) {
  ClassNames& own = dataset.info.classes;
  if (!isSameOrder(reading, dataset)) {
    const auto outputs = outputsByName(own, reading.classes, dataset.info.name);
    for (Samples* samples : {&dataset.train, &dataset.test}) {
      for (std::int32_t& label : samples->labels) label = outputs[static_cast<std::size_t>(label)];
    }
  }
  own = reading.classes;
  dataset.ownClasses = false;
}

}  // namespace rewire

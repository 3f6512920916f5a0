#pragma once

#include "core/data/dataset.h"
#include "core/phrase.h"

#include <string>
#include <vector>

namespace rewire {

/// Leaves only the samples of some classes in a dataset, and counts its labels anew in the order of its classes. Each entry is
/// the name of a class, or a label. Throws InputError for a class that the dataset has not, and for one without images.
void keepClasses(const std::vector<std::string>& chosen, Dataset& dataset);

/// Throws InputError for a class that the dataset has not.
void demandClasses(const std::vector<std::string>& chosen, const DatasetInfo& info);

/// Counts the labels of a dataset as a model does that has other classes: by their names. Data that the model was trained on, or
/// labels without names under an older model, are taken in their order. Throws InputError for a class that the model does not
/// know.
void countAsModelDoes(const DatasetReading& reading, Dataset& dataset);

/// The first names of classes for a message: "3, 5, 7 and so on".
Phrase listed(const std::vector<std::string>& classes);

}  // namespace rewire

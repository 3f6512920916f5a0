#pragma once

#include "core/data/dataset.h"

namespace rewire {

/// Counts the labels of a dataset as a model does that has other classes: by their names. Data that the model was trained on, or
/// labels without names under an older model, are taken in their order. Throws InputError for a class that the model does not
/// know.
void countAsModelDoes(const DatasetReading& reading, Dataset& dataset);

}  // namespace rewire

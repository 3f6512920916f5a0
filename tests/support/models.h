#pragma once

#include "core/io/model_file.h"
#include "core/train/metrics.h"

#include <vector>

namespace rewire::test {

/// A model small enough to write down: 4 inputs, hidden layers of 3 and 2 neurons (6 and 3 links), 2 classes. Every number of it
/// is different from the others; its experiment agrees with it.
Model tinyModel(int epoch = 7);

/// The same shape under the dense rule.
Model tinyDenseModel(int epoch = 7);

/// A history of `epochs` rows that belongs to no training.
std::vector<EpochMetrics> historyOf(int epochs);

}  // namespace rewire::test

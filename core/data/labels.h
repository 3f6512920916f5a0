#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/data/idx_header.h"

namespace rewire {

/// The labels of one split, and the file they come from, for messages.
struct SplitLabels {
  std::vector<std::int32_t>& labels;
  std::string file;
};

/// The number of labels in a file: a list, a column, a row, or a table of QMNIST, which has eight columns of 32-bit integers.
/// Throws InputError for other dimensions; `where` is the file.
int labelCount(const std::vector<int>& dims, IdxType type, const std::string& where);

/// Reads the labels of an IDX file: whole numbers of any type. Of QMNIST's tables it takes the first column. Throws InputError as
/// readIdx does, and for numbers that are no labels.
std::vector<std::int32_t> readLabels(const std::filesystem::path& path, std::stop_token stop = {});

/// Checks that every label lies in 0 … classes-1; `title` names the dataset. Throws InputError with the file and the sample.
void checkKnownLabels(const SplitLabels& split, int classes, const std::string& title);

/// Turns the labels of a dataset nobody knows into classes 0, 1, 2 …, and returns the names of these. The classes are the labels
/// that occur in training, ascending, and have them for names. Throws InputError when there are fewer than `fewest` or more than
/// 1,000 classes, when every label is another, or when a test label does not occur in training. Throws it when the smallest or
/// the largest is so rare that it can only be a mistake. That is once in 1,000 or more training samples, and never in the test
/// set.
std::vector<std::string> toClasses(const SplitLabels& train, const SplitLabels& test, std::size_t fewest = 2);

}  // namespace rewire

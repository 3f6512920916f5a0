#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace rewire {

/// The labels of one split, and the file they come from, for messages.
struct SplitLabels {
  const std::vector<std::int32_t>& labels;
  std::string file;
};

/// Checks that every label lies in 0 … classes-1; `title` names the dataset. Throws InputError with the file and the sample.
void checkKnownLabels(const SplitLabels& split, int classes, const std::string& title);

/// The number of classes of a dataset nobody knows: its largest training label plus one. Throws InputError when there are fewer
/// than two classes, or when a test label lies beyond. Throws it when a class between the smallest and the largest has no
/// training image. Throws it when the largest is so rare that it can only be a mistake. That is once in 1,000 or more training
/// samples, and never in the test set.
int countClasses(const SplitLabels& train, const SplitLabels& test);

}  // namespace rewire

#include "core/data/labels.h"

#include <algorithm>

#include "core/error.h"

namespace rewire {
namespace {

constexpr std::size_t kEnoughToTell = 1000;  // with so many training samples, a class with a single one is a mistake

std::string withSeparators(std::size_t number) {
  const auto digits = std::to_string(number);
  std::string text;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (at > 0 && (digits.size() - at) % 3 == 0) text += ',';
    text += digits[at];
  }
  return text;
}

std::string ordinal(std::size_t sample) {
  return "sample " + std::to_string(sample) + " (counted from 0)";
}

/// The first sample whose label is not in 0 … classes-1, or the number of samples.
std::size_t firstBeyond(const std::vector<std::int32_t>& labels, int classes) {
  const auto beyond = std::find_if(labels.begin(), labels.end(), [&](int label) { return label < 0 || label >= classes; });
  return static_cast<std::size_t>(beyond - labels.begin());
}

void refuseGaps(const SplitLabels& train, const std::vector<std::size_t>& counts) {
  const auto first = std::find_if(counts.begin(), counts.end(), [](auto count) { return count > 0; });
  const auto gap = std::find(first, counts.end(), 0u);
  if (gap == counts.end()) return;
  throw InputError("no training image has label " + std::to_string(gap - counts.begin()) + ", though labels run from " +
                       std::to_string(first - counts.begin()) + " to " + std::to_string(counts.size() - 1) +
                       "; every label between should occur",
                   train.file);
}

void refuseStrayLargest(const SplitLabels& train, const SplitLabels& test, const std::vector<std::size_t>& counts) {
  const int largest = static_cast<int>(counts.size()) - 1;
  const bool stray = counts.back() == 1 && train.labels.size() >= kEnoughToTell &&
                     std::find(test.labels.begin(), test.labels.end(), largest) == test.labels.end();
  if (!stray) return;
  const auto sample =
      static_cast<std::size_t>(std::find(train.labels.begin(), train.labels.end(), largest) - train.labels.begin());
  const auto next = std::find_if(counts.rbegin() + 1, counts.rend(), [](auto count) { return count > 0; });
  throw InputError("label " + std::to_string(largest) + " occurs once in " + withSeparators(train.labels.size()) +
                       " training samples, in " + ordinal(sample) + ", and never in the test set; labels should run from 0 to " +
                       std::to_string(counts.rend() - next - 1),
                   train.file);
}

}  // namespace

void checkKnownLabels(const SplitLabels& split, int classes, const std::string& title) {
  const auto sample = firstBeyond(split.labels, classes);
  if (sample == split.labels.size()) return;
  throw InputError(ordinal(sample) + " has label " + std::to_string(split.labels[sample]) + "; the labels of " + title +
                       " run from 0 to " + std::to_string(classes - 1),
                   split.file);
}

int countClasses(const SplitLabels& train, const SplitLabels& test) {
  const int classes = *std::max_element(train.labels.begin(), train.labels.end()) + 1;
  std::vector<std::size_t> counts(static_cast<std::size_t>(classes));
  for (const int label : train.labels) ++counts[static_cast<std::size_t>(label)];
  refuseStrayLargest(train, test, counts);
  refuseGaps(train, counts);
  if (std::count_if(counts.begin(), counts.end(), [](auto count) { return count > 0; }) < 2) {
    throw InputError("every training image has label " + std::to_string(classes - 1) + "; there should be two classes at least",
                     train.file);
  }
  const auto sample = firstBeyond(test.labels, classes);
  if (sample < test.labels.size()) {
    throw InputError(ordinal(sample) + " has label " + std::to_string(test.labels[sample]) + "; the training labels go only to " +
                         std::to_string(classes - 1),
                     test.file);
  }
  return classes;
}

}  // namespace rewire

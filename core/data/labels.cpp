#include "core/data/labels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "core/data/idx.h"
#include "core/error.h"

namespace rewire {
namespace {

constexpr std::size_t kEnoughToTell = 1000;  // with so many training samples, a class with a single one is a mistake
constexpr std::size_t kMostClasses = 1000;
constexpr std::size_t kFewSamples = 100;  // so many may each be of another class
constexpr int kQmnistColumns = 8;         // class, series, writer and five more facts on a digit

using Counts = std::map<std::int32_t, std::size_t>;

Phrase withSeparators(std::size_t number) {
  const auto digits = std::to_string(number);
  std::string text;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (at > 0 && (digits.size() - at) % 3 == 0) text += ',';
    text += digits[at];
  }
  return Phrase::number(text);
}

Phrase ordinal(std::size_t sample) {
  return phrase("sample %1 (counted from 0)", sample);
}

std::vector<std::int32_t> wholeNumbers(const std::vector<float>& floats, const std::string& where) {
  std::vector<std::int32_t> labels;
  labels.reserve(floats.size());
  for (const float value : floats) {
    if (value != std::floor(value) || std::abs(value) > 1e6f) {
      throw InputError(phrase("%1 has label %2; labels should be whole numbers", ordinal(labels.size()),
                              Phrase::number(std::to_string(value))),
                       where);
    }
    labels.push_back(static_cast<std::int32_t>(value));
  }
  return labels;
}

/// The classes in a table of QMNIST. Rows that mark their class with a 1 look like it when there are eight classes.
std::vector<std::int32_t> firstColumn(const std::vector<std::int32_t>& table, std::size_t rows, const std::string& where) {
  if (std::all_of(table.begin(), table.end(), [](int value) { return value == 0 || value == 1; })) {
    throw InputError(phrase("these labels mark their class with a 1 in each row; store the number of the class instead"), where);
  }
  std::vector<std::int32_t> column;
  for (std::size_t row = 0; row < rows; ++row) column.push_back(table[row * kQmnistColumns]);
  return column;
}

Counts countsOf(const std::vector<std::int32_t>& labels) {
  Counts counts;
  for (const auto label : labels) ++counts[label];
  return counts;
}

/// "0, 1 and 7", or "1 to 26 (26 classes)" where there are many.
Phrase labelsInWords(const Counts& counts) {
  constexpr std::size_t kFew = 5;
  const auto first = std::to_string(counts.begin()->first);
  const auto last = std::to_string(counts.rbegin()->first);
  if (counts.size() > kFew) return phrase("%1 to %2 (%3 classes)", first, last, counts.size());
  std::string words;
  for (auto at = counts.begin(); at != std::prev(counts.end()); ++at)
    words += (words.empty() ? "" : ", ") + std::to_string(at->first);
  return phrase("%1 and %2", words, last);
}

void refuseStray(const SplitLabels& train, const SplitLabels& test, Counts counts, std::int32_t label) {
  const bool stray = counts.size() > 2 && counts[label] == 1 && train.labels.size() >= kEnoughToTell &&
                     std::find(test.labels.begin(), test.labels.end(), label) == test.labels.end();
  if (!stray) return;
  const auto sample = std::find(train.labels.begin(), train.labels.end(), label) - train.labels.begin();
  counts.erase(label);
  throw InputError(
      phrase("label %1 occurs once in %2 training samples, in %3, and never in the test set; the others are %4", label,
             withSeparators(train.labels.size()), ordinal(static_cast<std::size_t>(sample)), labelsInWords(counts)),
      train.file);
}

void refuseOddCounts(const SplitLabels& train, const Counts& counts, std::size_t fewest) {
  if (counts.size() < fewest) {
    throw InputError(phrase("every training image has label %1; there should be two classes at least", counts.begin()->first),
                     train.file);
  }
  if (counts.size() == train.labels.size() && counts.size() > kFewSamples) {
    throw InputError(
        phrase("every one of the %1 training labels is another; labels should name classes", withSeparators(counts.size())),
        train.file);
  }
  if (counts.size() > kMostClasses) {
    throw InputError(phrase("the training labels take %1 values, from %2 to %3; at most 1,000 classes are read",
                            withSeparators(counts.size()), counts.begin()->first, counts.rbegin()->first),
                     train.file);
  }
}

void toIndices(const SplitLabels& split, const std::map<std::int32_t, std::int32_t>& classes, const Counts& known) {
  for (std::size_t sample = 0; sample < split.labels.size(); ++sample) {
    const auto found = classes.find(split.labels[sample]);
    if (found == classes.end()) {
      throw InputError(phrase("%1 has label %2, which no training image has; the training labels are %3", ordinal(sample),
                              split.labels[sample], labelsInWords(known)),
                       split.file);
    }
    split.labels[sample] = found->second;
  }
}

}  // namespace

int labelCount(const std::vector<int>& dims, IdxType type, const std::string& where) {
  const auto others = dims.size() - static_cast<std::size_t>(std::count(dims.begin(), dims.end(), 1));
  if (dims.size() == 1 || others == 0) return dims[0];
  if (others == 1) return *std::max_element(dims.begin(), dims.end());
  if (dims.size() == 2 && dims[1] == kQmnistColumns && type == IdxType::Integers) return dims[0];
  throw InputError(
      dims.size() == 2
          ? phrase("labels should have 1 dimension, or be a column; these are %1: if each row marks its "
                   "class, store the number of the class instead",
                   dimsInWords(dims))
          : phrase("labels should have 1 dimension, or be a column; these are %1; are they images?", dimsInWords(dims)),
      where);
}

std::vector<std::int32_t> readLabels(const std::filesystem::path& path, std::stop_token stop) {
  auto file = readIdx(path, std::move(stop), IdxBytesAs::Labels);
  const auto count = static_cast<std::size_t>(labelCount(file.dims, file.type, path.string()));
  refuseTurned(file, path.string());
  std::vector<std::int32_t> labels = std::move(file.integers);
  if (!file.floats.empty()) labels = wholeNumbers(file.floats, path.string());
  if (labels.size() > count) labels = firstColumn(labels, count, path.string());
  return labels;
}

void checkKnownLabels(const SplitLabels& split, int classes, const std::string& title) {
  const auto beyond =
      std::find_if(split.labels.begin(), split.labels.end(), [&](int label) { return label < 0 || label >= classes; });
  if (beyond == split.labels.end()) return;
  throw InputError(phrase("%1 has label %2; the labels of %3 run from 0 to %4",
                          ordinal(static_cast<std::size_t>(beyond - split.labels.begin())), *beyond, title, classes - 1),
                   split.file);
}

std::vector<std::string> toClasses(const SplitLabels& train, const SplitLabels& test, std::size_t fewest) {
  const auto counts = countsOf(train.labels);
  refuseOddCounts(train, counts, fewest);
  for (const auto label : {counts.rbegin()->first, counts.begin()->first}) refuseStray(train, test, counts, label);
  std::vector<std::string> names;
  std::map<std::int32_t, std::int32_t> classes;
  for (const auto& [label, count] : counts) {
    classes.emplace(label, static_cast<std::int32_t>(names.size()));
    names.push_back(std::to_string(label));
  }
  for (const auto& split : {train, test}) toIndices(split, classes, counts);
  return names;
}

}  // namespace rewire

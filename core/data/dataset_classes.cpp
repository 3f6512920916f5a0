#include "core/data/dataset_classes.h"

#include <algorithm>
#include <charconv>

#include "core/error.h"

namespace rewire {
namespace {

using ClassNames = std::vector<std::string>;

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
    if (found == models.end())
      throw InputError(phrase("the model knows no class %1; it knows %2", name, listed(models)), dataset);
    outputs.push_back(static_cast<std::int32_t>(found - models.begin()));
  }
  return outputs;
}

constexpr std::int32_t kLeftOut = -1;

/// The class of this name, or else the class with this label.
std::size_t classNamed(const std::string& entry, const DatasetInfo& info) {
  const auto found = std::find(info.classes.begin(), info.classes.end(), entry);
  if (found != info.classes.end()) return static_cast<std::size_t>(found - info.classes.begin());
  std::size_t label = 0;
  const char* end = entry.data() + entry.size();
  const auto [at, error] = std::from_chars(entry.data(), end, label);
  if (error == std::errc() && at == end && label < info.classes.size()) return label;
  throw InputError(phrase("there is no class %1; its classes are %2", entry, listed(info.classes)), info.name);
}

/// Moves the images that stay to the front.
template <class Pixel>
void keepImages(std::vector<Pixel>& pixels, int size, const std::vector<std::int32_t>& labels) {
  if (pixels.empty()) return;
  auto to = pixels.begin();
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] == kLeftOut) continue;
    const auto from = pixels.begin() + static_cast<std::ptrdiff_t>(i) * size;
    to = from == to ? to + size : std::copy(from, from + size, to);
  }
  pixels.erase(to, pixels.end());
  pixels.shrink_to_fit();
}

void keep(Samples& samples, const std::vector<std::int32_t>& newLabels) {
  for (std::int32_t& label : samples.labels) label = newLabels[static_cast<std::size_t>(label)];
  keepImages(samples.bytes, samples.pixels, samples.labels);
  keepImages(samples.floats, samples.pixels, samples.labels);
  std::erase(samples.labels, kLeftOut);
  samples.count = static_cast<int>(samples.labels.size());
}

void demandImages(const Samples& samples, bool train, const DatasetInfo& info) {
  for (std::size_t i = 0; i < info.classes.size(); ++i)
    if (std::find(samples.labels.begin(), samples.labels.end(), static_cast<std::int32_t>(i)) == samples.labels.end())
      throw InputError(train ? phrase("there are no training images of class %1; choose others", info.classes[i])
                             : phrase("there are no test images of class %1; choose others", info.classes[i]),
                       info.name);
}

}  // namespace

Phrase listed(const std::vector<std::string>& classes) {
  constexpr std::size_t kMostListed = 12;
  std::string text;
  for (std::size_t i = 0; i < std::min(classes.size(), kMostListed); ++i) text += (i > 0 ? ", " : "") + classes[i];
  return classes.size() > kMostListed ? phrase("%1 and so on", text) : Phrase(text);
}

void demandClasses(const std::vector<std::string>& chosen, const DatasetInfo& info) {
  for (const std::string& entry : chosen) classNamed(entry, info);
}

void keepClasses(const std::vector<std::string>& chosen, Dataset& dataset) {
  DatasetInfo& info = dataset.info;
  std::vector<std::int32_t> newLabels(info.classes.size(), kLeftOut);
  for (const std::string& entry : chosen) newLabels[classNamed(entry, info)] = 0;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < newLabels.size(); ++i) {
    if (newLabels[i] == kLeftOut) continue;
    newLabels[i] = static_cast<std::int32_t>(names.size());
    names.push_back(info.classes[i]);
  }
  if (names.size() < 2) throw InputError(phrase("one class leaves nothing to tell apart; choose at least two"), info.name);
  info.classes = std::move(names);
  keep(dataset.train, newLabels);
  keep(dataset.test, newLabels);
  demandImages(dataset.train, true, info);
  demandImages(dataset.test, false, info);
  info.trainCount = dataset.train.count;
  info.testCount = dataset.test.count;
}

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

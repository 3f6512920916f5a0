#include "core/robustness/tested_model.h"

#include "core/meant_path.h"
#include "core/perturb/perturbed_network.h"
#include "core/shown_text.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <variant>

namespace rewire {

namespace {

class Fingerprint {
 public:
  template <class Value>
  void add(const std::vector<Value>& values) {
    add(values.size());
    addBytes(values.data(), values.size() * sizeof(Value));
  }
  template <class Value>
  void add(const Value& value) {
    addBytes(&value, sizeof value);
  }
  void add(const SparseLayer& layer) {
    add(layer.inputs);
    add(layer.indptr);
    add(layer.indices);
    add(layer.values);
    add(layer.bias);
  }
  void add(const DenseLayer& layer) {
    add(layer.inputs);
    add(layer.weight);
    add(layer.bias);
  }
  std::string text() const {
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(m_hash));
    return digits;
  }

 private:
  void addBytes(const void* data, std::size_t count) {
    const auto* bytes = static_cast<const unsigned char*>(data);
    for (std::size_t i = 0; i < count; ++i) m_hash = (m_hash ^ bytes[i]) * 0x100000001b3;
  }

  std::uint64_t m_hash = 0xcbf29ce484222325;
};

/// The end of a path: so many of its parts, "b/model.safetensors".
std::string endOf(const std::filesystem::path& path, int parts) {
  std::filesystem::path end = path.filename();
  std::filesystem::path folder = path.parent_path();
  for (int part = 1; part < parts && folder.has_relative_path(); ++part, folder = folder.parent_path()) {
    end = folder.filename() / end;
  }
  return shown(end.string());
}

/// Tells whether two datasets are one: by what they contain, or by name where that is not known.
bool isSameData(const std::string& a, const ContentHash& contentOfA, const std::string& b, const ContentHash& contentOfB) {
  return contentOfA.known() && contentOfB.known() ? contentOfA == contentOfB : a == b;
}

constexpr int kMostParts = 32;  // more would not tell models apart

/// The words that tell a model from others of the same short name.
std::string tellingApart(const ModelDescription& model, const std::vector<ModelDescription*>& same) {
  if (model.file.empty()) return "in the window";
  const auto path = meantPath(model.file);
  for (int parts = 1; parts < kMostParts; ++parts) {
    const std::string end = endOf(path, parts);
    const auto shares = [&](const ModelDescription* other) {
      return other != &model && !other->file.empty() && endOf(meantPath(other->file), parts) == end;
    };
    if (std::none_of(same.begin(), same.end(), shares)) return end;
  }
  return shown(path.string());
}

}  // namespace

std::string fingerprintOf(const Classifier& classifier) {
  Fingerprint fingerprint;
  for (const Layer& layer : classifier.network.layers) std::visit([&](const auto& l) { fingerprint.add(l); }, layer);
  fingerprint.add(classifier.normalisation.mean);
  fingerprint.add(classifier.normalisation.std);
  return fingerprint.text();
}

std::string fingerprintOf(const std::string& text) {
  Fingerprint fingerprint;
  fingerprint.add(std::vector<char>(text.begin(), text.end()));
  return fingerprint.text();
}

Phrase shortNameOf(const ModelDescription& model) {
  const Experiment& experiment = model.experiment;
  const std::string title = titleOf(experiment.dataset), rules = rulesOf(experiment);
  Phrase name = model.midway ? phrase("%1, %2, seed %3, in epoch %4", title, rules, experiment.seed, model.epoch + 1)
                             : phrase("%1, %2, seed %3, epoch %4", title, rules, experiment.seed, model.epoch);
  if (model.perturbed) name = phrase("%1, perturbed", name);
  if (!isSameData(model.dataset, model.content, experiment.dataset, experiment.datasetContent))
    name = phrase("%1, tested on %2", name, model.datasetTitle);
  return name;
}

bool isSameTest(const ModelDescription& a, const ModelDescription& b) {
  return a.fingerprint == b.fingerprint && isSameData(a.dataset, a.content, b.dataset, b.content);
}

void nameModels(std::vector<TestedModel>& models) {
  std::vector<std::string> names;
  for (const TestedModel& model : models) names.push_back(shortNameOf(model.description));
  for (std::size_t i = 0; i < models.size(); ++i) {
    std::vector<ModelDescription*> same;
    for (std::size_t k = 0; k < models.size(); ++k)
      if (names[k] == names[i]) same.push_back(&models[k].description);
    ModelDescription& model = models[i].description;
    model.name = names[i];
    if (same.size() == 1) continue;
    model.name += " (" + tellingApart(model, same) + ")";
    const auto twins = std::count_if(models.begin(), models.begin() + static_cast<std::ptrdiff_t>(i),
                                     [&](const TestedModel& m) { return m.description.name.starts_with(model.name); });
    if (twins > 0) model.name += ", " + std::to_string(twins + 1);  // the same file twice
  }
}

void describe(TestedModel& model) {
  model.description.datasetTitle = model.dataset->info.title;
  model.description.content = model.dataset->contentHash();
  model.description.classes = outputsOf(model.network.layers.back());
  model.description.layerLinks = hiddenLinks(model.network);
  model.description.fingerprint = fingerprintOf(model.classifier());
}

}  // namespace rewire

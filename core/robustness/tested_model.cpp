#include "core/robustness/tested_model.h"

#include "core/perturb/perturbed_network.h"

#include <cstdio>
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

}  // namespace

std::string fingerprintOf(const Classifier& classifier) {
  Fingerprint fingerprint;
  for (const Layer& layer : classifier.network.layers) std::visit([&](const auto& l) { fingerprint.add(l); }, layer);
  fingerprint.add(classifier.normalisation.mean);
  fingerprint.add(classifier.normalisation.std);
  return fingerprint.text();
}

void describe(TestedModel& model) {
  model.description.datasetTitle = model.dataset->info.title;
  model.description.classes = outputsOf(model.network.layers.back());
  model.description.layerLinks = hiddenLinks(model.network);
  model.description.fingerprint = fingerprintOf(model.classifier());
}

}  // namespace rewire

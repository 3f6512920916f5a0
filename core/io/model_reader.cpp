#include "core/io/model_reader.h"

#include "core/error.h"
#include "core/io/message_text.h"
#include "core/io/model_metadata.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace rewire {

namespace {

constexpr std::uint64_t kFreeInputs = 1'000'000;  ///< more inputs of a sparse layer need as many links: memory grows with inputs

/// Turns tensors and texts into a model, and refuses invalid ones. One function reads one part; each
/// throws InputError.
class ModelReader {
 public:
  ModelReader(TensorSource& source, std::string where) : m_source(source), m_where(std::move(where)) {}

  Model read() {
    Model model{factsFromMetadata(m_source.metadata(), m_where), {}};
    m_epoch = model.epoch;
    for (std::size_t i = 0; hasLayer(i); ++i) {
      const int inputs = i == 0 ? firstInputs() : outputsOf(model.network.layers.back());
      model.network.layers.push_back(has(i, "weight") ? Layer(denseLayer(i, inputs)) : Layer(sparseLayer(i, inputs)));
    }
    model.regrow = regrow(model.network);
    checkUnused();
    checkNetwork(model);
    return model;
  }

 private:
  [[noreturn]] void refuse(const Phrase& what) const { throw InputError(what, m_where); }

  std::vector<std::int64_t> regrow(const Network& network) const {
    if (!m_source.metadata().contains("regrow")) return {};
    const nlohmann::json list = flatList(m_source.metadata().at("regrow"), m_where);
    const auto isCount = [](const nlohmann::json& item) {
      return item.is_number_unsigned() && item <= std::numeric_limits<std::int32_t>::max();
    };
    if (list.size() != network.layers.size() || !std::all_of(list.begin(), list.end(), isCount))
      refuse(phrase("\"regrow\" in the metadata must be a list of link counts, one a layer, not %1",
                    inQuotes(m_source.metadata().at("regrow"))));
    auto counts = list.get<std::vector<std::int64_t>>();
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const auto* sparse = std::get_if<SparseLayer>(&network.layers[i]);
      const std::int64_t room = sparse ? std::int64_t{sparse->inputs} * sparse->outputs - sparse->links() : 0;
      if (counts[i] > room)
        refuse(phrase("\"regrow\" in the metadata has more links for layer %1 than its %2 free places", i, room));
    }
    return counts;
  }

  bool has(std::size_t layer, const char* part) const { return m_source.tensors().contains(tensorName(layer, part)); }

  bool hasLayer(std::size_t layer) const {
    const std::string prefix = tensorName(layer, "");
    const auto first = m_source.tensors().lower_bound(prefix);
    return first != m_source.tensors().end() && first->first.starts_with(prefix);
  }

  /// The shape of the tensor; it must have this many dimensions.
  const std::vector<std::uint64_t>& shapeOf(const std::string& name, std::size_t dimensions) const {
    const auto found = m_source.tensors().find(name);
    if (found == m_source.tensors().end()) refuse(phrase("the tensor %1 is missing", inQuotes(name)));
    if (found->second.shape.size() != dimensions)
      refuse(phrase("tensor %1 must have %2%3", inQuotes(name), dimensions,
                    dimensions == 1 ? phrase(" dimension") : phrase(" dimensions")));
    return found->second.shape;
  }

  void demandShape(const std::string& name, const std::vector<std::uint64_t>& shape) {
    if (shapeOf(name, shape.size()) == shape) return;
    std::string right;
    for (const std::uint64_t extent : shape) right += (right.empty() ? "" : ", ") + std::to_string(extent);
    refuse(phrase("tensor %1 does not fit the others: its shape must be [%2]", inQuotes(name), right));
  }

  std::vector<std::int32_t> integers(const std::string& name, std::uint64_t count) {
    demandShape(name, {count});
    m_used.insert(name);
    return m_source.integers(name);
  }

  std::vector<float> floats(const std::string& name, const std::vector<std::uint64_t>& shape) {
    demandShape(name, shape);
    m_used.insert(name);
    std::vector<float> values = m_source.floats(name);
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
      refuse(phrase("tensor %1 holds a value that is not finite", inQuotes(name)));
    return values;
  }

  /// Optimizer state. A file by another program may lack it: then training goes on from rest.
  std::vector<float> momentum(const std::string& name, const std::vector<std::uint64_t>& shape) {
    if (m_source.tensors().contains(name)) return floats(name, shape);
    std::uint64_t values = 1;
    for (const std::uint64_t extent : shape) values *= extent;
    return std::vector<float>(values, 0.0f);
  }

  std::vector<std::int32_t> births(const std::string& name, std::uint64_t links) {
    if (!m_source.tensors().contains(name)) return std::vector<std::int32_t>(links, 0);
    std::vector<std::int32_t> born = integers(name, links);
    const bool hold =
        std::all_of(born.begin(), born.end(), [this](std::int32_t epoch) { return epoch >= 0 && epoch <= m_epoch; });
    if (!hold) refuse(phrase("tensor %1 must hold epochs from 0 to the model's, %2", inQuotes(name), m_epoch));
    return born;
  }

  /// The inputs of the network. A dense layer tells them by its shape. A file by another program may lack them. The input is then
  /// taken for the smallest square image that holds all linked pixels.
  int firstInputs() {
    if (has(0, "weight")) return static_cast<int>(std::min<std::uint64_t>(shapeOf(tensorName(0, "weight"), 2)[1], kMostNeurons));
    if (const auto inputs = inputsFromMetadata(m_source.metadata(), m_where)) return *inputs;
    const std::vector<std::int32_t> columns = m_source.integers(tensorName(0, "indices"));
    const int last = columns.empty() ? 0 : std::clamp(*std::max_element(columns.begin(), columns.end()), 0, kMostNeurons - 1);
    const int side = static_cast<int>(std::ceil(std::sqrt(last + 1.0)));
    return side * side;
  }

  std::uint64_t neurons(std::size_t layer, std::uint64_t count) const {
    if (count < 1 || count > kMostNeurons) refuse(phrase("layer %1 must have 1 to 10,000,000 neurons, not %2", layer, count));
    return count;
  }

  SparseLayer sparseLayer(std::size_t i, int inputs) {
    if (!has(i, "indptr"))
      refuse(phrase("layer %1 has neither the tensor \"indptr\" of a sparse layer nor the \"weight\" of a dense one", i));
    const std::uint64_t pointers = shapeOf(tensorName(i, "indptr"), 1)[0];
    const std::uint64_t links = shapeOf(tensorName(i, "indices"), 1)[0];
    const std::uint64_t outputs = neurons(i, std::max<std::uint64_t>(pointers, 1) - 1);
    if (static_cast<std::uint64_t>(inputs) > kFreeInputs + links)
      refuse(phrase("layer %1 has %2 inputs and %3 links; more than 1,000,000 inputs need as many links", i, inputs, links));
    SparseLayer layer;
    layer.inputs = inputs;
    layer.indptr = integers(tensorName(i, "indptr"), pointers);
    layer.indices = integers(tensorName(i, "indices"), links);
    layer.outputs = static_cast<int>(outputs);
    layer.values = floats(tensorName(i, "values"), {links});
    layer.bias = floats(tensorName(i, "bias"), {outputs});
    layer.momentum = momentum(tensorName(i, "momentum"), {links});
    layer.biasMomentum = momentum(tensorName(i, "bias_momentum"), {outputs});
    layer.born = births(tensorName(i, "born"), links);
    if (const std::string problem = checkRows(layer); !problem.empty()) refuse(phrase("layer %1 is malformed: %2", i, problem));
    indexColumns(layer);
    return layer;
  }

  DenseLayer denseLayer(std::size_t i, int inputs) {
    const std::uint64_t outputs = neurons(i, shapeOf(tensorName(i, "weight"), 2)[0]);
    const std::vector<std::uint64_t> shape = {outputs, static_cast<std::uint64_t>(inputs)};
    DenseLayer layer;
    layer.inputs = inputs;
    layer.weight = floats(tensorName(i, "weight"), shape);
    if (layer.weight.empty()) refuse(phrase("tensor %1 must not be empty", inQuotes(tensorName(i, "weight"))));
    layer.outputs = static_cast<int>(outputs);
    layer.bias = floats(tensorName(i, "bias"), {outputs});
    layer.momentum = momentum(tensorName(i, "momentum"), shape);
    layer.biasMomentum = momentum(tensorName(i, "bias_momentum"), {outputs});
    return layer;
  }

  /// A tensor of a layer that nobody asked for is a name misspelt or a layer left out. The network would not be the one that was
  /// meant.
  void checkUnused() const {
    for (const auto& [name, tensor] : m_source.tensors()) {
      if (name.starts_with("layers.") && !m_used.contains(name))
        refuse(
            phrase("tensor %1 belongs to no layer; layers are counted from 0, and a sparse one has indptr, indices, values, "
                   "bias, momentum, bias_momentum and born, a dense one weight, bias, momentum and bias_momentum",
                   inQuotes(name)));
    }
  }

  void checkNetwork(const Model& model) const {
    const std::vector<Layer>& layers = model.network.layers;
    if (layers.empty())
      refuse(phrase("the model has no layer: tensors called \"layers.0.indptr\" or \"layers.0.weight\" and so on are missing"));
    if (!std::holds_alternative<DenseLayer>(layers.back()))
      refuse(phrase("the last layer must be dense: its tensor weight is missing"));
    if (static_cast<std::size_t>(outputsOf(layers.back())) != model.classes.size()) {
      refuse(phrase("the last layer has %1 outputs; it must have one for each of the %2 classes", outputsOf(layers.back()),
                    model.classes.size()));
    }
    const std::vector<int>& hidden = model.experiment.hidden;
    if (hidden.size() != layers.size() - 1)
      refuse(phrase("the experiment has %1 hidden layers, the tensors %2", hidden.size(), layers.size() - 1));
    for (std::size_t i = 0; i < hidden.size(); ++i) checkHiddenLayer(i, layers[i], model.experiment);
  }

  void checkHiddenLayer(std::size_t i, const Layer& layer, const Experiment& experiment) const {
    if (outputsOf(layer) != experiment.hidden[i]) {
      refuse(phrase("layer %1 has %2 neurons; the experiment says %3", i, outputsOf(layer), experiment.hidden[i]));
    }
    if (std::holds_alternative<SparseLayer>(layer) != isSparse(experiment.rule)) {
      refuse(phrase("layer %1 must be %2, as the experiment's rule is \"%3\"", i,
                    isSparse(experiment.rule) ? phrase("sparse") : phrase("dense"), nameOf(experiment.rule)));
    }
  }

  TensorSource& m_source;
  std::string m_where;
  std::set<std::string> m_used;  ///< tensors asked for
  int m_epoch = 0;
};

}  // namespace

Model modelFrom(TensorSource& source, const std::string& where) {
  return ModelReader(source, where).read();
}

}  // namespace rewire

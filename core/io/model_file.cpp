#include "core/io/model_file.h"

#include "core/error.h"
#include "core/io/message_text.h"
#include "core/io/metrics_file.h"
#include "core/io/safetensors.h"
#include "core/train/metrics_csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace rewire {

namespace {

constexpr int kVersion = 1;
constexpr int kMostNeurons = 10'000'000;  ///< on either side of a layer
constexpr const char* kFormat = "rewire-model";

std::string tensorName(std::size_t layer, const char* part) {
  return "layers." + std::to_string(layer) + "." + part;
}

/// Shortest decimal that reads back as the same number.
std::string shortest(double number) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

template <typename Number>
TensorView vectorView(std::string name, const std::vector<Number>& values) {
  return {std::move(name), {values.size()}, std::span<const Number>(values)};
}

void addTensors(std::vector<TensorView>& tensors, std::size_t i, const SparseLayer& layer) {
  tensors.push_back(vectorView(tensorName(i, "indptr"), layer.indptr));
  tensors.push_back(vectorView(tensorName(i, "indices"), layer.indices));
  tensors.push_back(vectorView(tensorName(i, "values"), layer.values));
  tensors.push_back(vectorView(tensorName(i, "bias"), layer.bias));
  tensors.push_back(vectorView(tensorName(i, "momentum"), layer.momentum));
  tensors.push_back(vectorView(tensorName(i, "bias_momentum"), layer.biasMomentum));
  tensors.push_back(vectorView(tensorName(i, "born"), layer.born));
}

void addTensors(std::vector<TensorView>& tensors, std::size_t i, const DenseLayer& layer) {
  const std::vector<std::uint64_t> shape = {static_cast<std::uint64_t>(layer.outputs), static_cast<std::uint64_t>(layer.inputs)};
  tensors.push_back({tensorName(i, "weight"), shape, std::span<const float>(layer.weight)});
  tensors.push_back(vectorView(tensorName(i, "bias"), layer.bias));
  tensors.push_back({tensorName(i, "momentum"), shape, std::span<const float>(layer.momentum)});
  tensors.push_back(vectorView(tensorName(i, "bias_momentum"), layer.biasMomentum));
}

/// The rows without their times: the same training gives the same bytes.
std::string historyAsText(std::vector<EpochMetrics> history) {
  for (EpochMetrics& row : history) row.seconds = 0.0;
  return metricsAsCsv(history);
}

std::map<std::string, std::string> metadataOf(const Network& network, const ModelFacts& facts) {
  const nlohmann::ordered_json classes = facts.classes;
  std::map<std::string, std::string> metadata = {
      {"format", kFormat},
      {"version", std::to_string(kVersion)},
      {"epoch", std::to_string(facts.epoch)},
      {"activation", "relu"},
      // CSR tells the number of its rows, not of its columns: the last pixels may have no link.
      {"inputs", std::to_string(network.layers.empty() ? 0 : inputsOf(network.layers.front()))},
      {"mean", shortest(facts.mean)},
      {"std", shortest(facts.std)},
      {"classes", classes.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)},
      {"experiment", toJson(facts.experiment)}};
  if (facts.experiment.datasetContent.known()) metadata["dataset_sha256"] = facts.experiment.datasetContent.sha256;
  if (facts.range) metadata["pixel_range"] = "[" + shortest(facts.range->low) + ", " + shortest(facts.range->high) + "]";
  if (facts.batch) metadata["batch"] = std::to_string(*facts.batch);
  if (!facts.history.empty()) metadata["metrics"] = historyAsText(facts.history);
  if (std::any_of(facts.regrow.begin(), facts.regrow.end(), [](std::int64_t links) { return links > 0; }))
    metadata["regrow"] = nlohmann::ordered_json(facts.regrow).dump();
  return metadata;
}

bool allFinite(const TensorView& tensor) {
  const auto* values = std::get_if<std::span<const float>>(&tensor.values);
  return !values || std::all_of(values->begin(), values->end(), [](float value) { return std::isfinite(value); });
}

/// Turns the tensors and texts of a safetensors file into a model, and refuses invalid files. One function reads one part; each
/// throws InputError.
class ModelReader {
 public:
  explicit ModelReader(const std::filesystem::path& file) : m_file(file), m_where(file.string()) {}

  ModelFacts readFacts() {
    checkFormat();
    ModelFacts facts;
    facts.epoch = number<int>("epoch", "a whole number from 0 on", [](int epoch) { return epoch >= 0; });
    if (m_file.metadata().contains("batch"))
      facts.batch = number<int>("batch", "a whole number from 0 on", [](int batch) { return batch >= 0; });
    facts.mean = number<double>("mean", "a number", [](double mean) { return std::isfinite(mean); });
    facts.std = number<double>("std", "a number above 0", [](double std) { return std::isfinite(std) && std > 0.0; });
    facts.range = range();
    facts.classes = classes();
    facts.experiment = experiment();
    facts.history = history(facts.epoch);
    return facts;
  }

  Model read() {
    Model model{readFacts(), {}};
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
  [[noreturn]] void refuse(const std::string& what) const { throw InputError(what, m_where); }

  const std::string& text(const std::string& key) const {
    const auto found = m_file.metadata().find(key);
    if (found == m_file.metadata().end()) refuse("this is no Rewire model: its metadata lacks " + inQuotes(key));
    return found->second;
  }

  template <typename Number, typename Holds>
  Number number(const std::string& key, const char* right, Holds holds) const {
    const std::string& digits = text(key);
    Number value = 0;
    const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || rest != digits.data() + digits.size() || !holds(value))
      refuse(inQuotes(key) + " in the metadata must be " + right + ", not " + inQuotes(digits));
    return value;
  }

  void checkFormat() const {
    if (const std::string& format = text("format"); format != kFormat)
      refuse("this is no Rewire model: its metadata say format " + inQuotes(format) + ", not " + inQuotes(kFormat));
    const int version = number<int>("version", "a whole number from 1 on", [](int v) { return v >= 1; });
    if (version > kVersion) {
      refuse("the model was made by a newer Rewire: its format has version " + std::to_string(version) +
             ", this program reads version " + std::to_string(kVersion) + "; update Rewire");
    }
    if (const std::string& activation = text("activation"); activation != "relu")
      refuse("the activation must be \"relu\", not " + inQuotes(activation));
  }

  /// A JSON list in the metadata; empty where the text is none. Nested values are not kept: a header of brackets alone would grow
  /// many times over as a tree.
  nlohmann::ordered_json list(const std::string& key) const {
    bool nested = false;
    const auto flat = [&nested](int depth, nlohmann::ordered_json::parse_event_t, const nlohmann::ordered_json&) {
      nested = nested || depth > 1;
      return !nested;
    };
    nlohmann::ordered_json found = nlohmann::ordered_json::parse(text(key), flat, false);
    return nested || !found.is_array() ? nlohmann::ordered_json::array() : found;
  }

  std::vector<std::string> classes() const {
    const nlohmann::ordered_json list = this->list("classes");
    const auto isText = [](const nlohmann::ordered_json& item) { return item.is_string(); };
    if (list.empty() || !std::all_of(list.begin(), list.end(), isText))
      refuse("\"classes\" in the metadata must be a JSON list of names, one an output, not " + inQuotes(text("classes")));
    const auto names = list.get<std::vector<std::string>>();
    if (std::set<std::string>(names.begin(), names.end()).size() < names.size())
      refuse("\"classes\" in the metadata must be names that differ, not " + inQuotes(text("classes")));
    return names;
  }

  std::optional<PixelRange> range() const {
    if (!m_file.metadata().contains("pixel_range")) return std::nullopt;
    const nlohmann::ordered_json list = this->list("pixel_range");
    const auto isNumber = [](const nlohmann::ordered_json& item) {
      return item.is_number() && std::isfinite(item.get<double>());
    };
    if (list.size() != 2 || !std::all_of(list.begin(), list.end(), isNumber) || list[0] >= list[1] ||
        !std::isfinite(list[1].get<double>() - list[0].get<double>()))
      refuse("\"pixel_range\" in the metadata must be [low, high] with low < high, not " + inQuotes(text("pixel_range")));
    return PixelRange{list[0].get<double>(), list[1].get<double>()};
  }

  Experiment experiment() const {
    if (text("experiment").size() > kMostExperimentBytes) refuse("the model's experiment has more than 16 million characters");
    Experiment result = experimentFromJson(text("experiment"), m_where);
    const std::vector<Problem> problems = validate(result);
    if (!problems.empty())
      refuse("the model's experiment cannot be run: " + problems.front().key + " " + problems.front().message);
    if (m_file.metadata().contains("dataset_sha256") && text("dataset_sha256") != result.datasetContent.sha256)
      refuse("\"dataset_sha256\" in the metadata must be that of the experiment");
    return result;
  }

  /// Rows up to the model's epoch. A file by another program may lack them.
  std::vector<EpochMetrics> history(int epoch) const {
    if (!m_file.metadata().contains("metrics")) return {};
    std::vector<EpochMetrics> rows = metricsFromText(text("metrics"), m_where);
    if (rows.empty() || rows.back().epoch != epoch)
      refuse("\"metrics\" in the metadata must end with the model's epoch, " + std::to_string(epoch));
    return rows;
  }

  std::vector<std::int64_t> regrow(const Network& network) const {
    if (!m_file.metadata().contains("regrow")) return {};
    const nlohmann::ordered_json list = this->list("regrow");
    const auto isCount = [](const nlohmann::ordered_json& item) {
      return item.is_number_unsigned() && item <= std::numeric_limits<std::int32_t>::max();
    };
    if (list.size() != network.layers.size() || !std::all_of(list.begin(), list.end(), isCount))
      refuse("\"regrow\" in the metadata must be a list of link counts, one a layer, not " + inQuotes(text("regrow")));
    auto counts = list.get<std::vector<std::int64_t>>();
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const auto* sparse = std::get_if<SparseLayer>(&network.layers[i]);
      const std::int64_t room = sparse ? std::int64_t{sparse->inputs} * sparse->outputs - sparse->links() : 0;
      if (counts[i] > room)
        refuse("\"regrow\" in the metadata has more links for layer " + std::to_string(i) + " than its " + std::to_string(room) +
               " free places");
    }
    return counts;
  }

  bool has(std::size_t layer, const char* part) const { return m_file.tensors().contains(tensorName(layer, part)); }

  bool hasLayer(std::size_t layer) const {
    const std::string prefix = tensorName(layer, "");
    const auto first = m_file.tensors().lower_bound(prefix);
    return first != m_file.tensors().end() && first->first.starts_with(prefix);
  }

  /// The shape of the tensor; it must have this many dimensions.
  const std::vector<std::uint64_t>& shapeOf(const std::string& name, std::size_t dimensions) const {
    const auto found = m_file.tensors().find(name);
    if (found == m_file.tensors().end()) refuse("the tensor " + inQuotes(name) + " is missing");
    if (found->second.shape.size() != dimensions)
      refuse("tensor " + inQuotes(name) + " must have " + std::to_string(dimensions) +
             (dimensions == 1 ? " dimension" : " dimensions"));
    return found->second.shape;
  }

  void demandShape(const std::string& name, const std::vector<std::uint64_t>& shape) {
    if (shapeOf(name, shape.size()) == shape) return;
    std::string right;
    for (const std::uint64_t extent : shape) right += (right.empty() ? "" : ", ") + std::to_string(extent);
    refuse("tensor " + inQuotes(name) + " does not fit the others: its shape must be [" + right + "]");
  }

  std::vector<std::int32_t> integers(const std::string& name, std::uint64_t count) {
    demandShape(name, {count});
    m_used.insert(name);
    return m_file.integers(name);
  }

  std::vector<float> floats(const std::string& name, const std::vector<std::uint64_t>& shape) {
    demandShape(name, shape);
    m_used.insert(name);
    std::vector<float> values = m_file.floats(name);
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
      refuse("tensor " + inQuotes(name) + " holds a value that is not finite");
    return values;
  }

  /// Optimizer state. A file by another program may lack it: then training goes on from rest.
  std::vector<float> momentum(const std::string& name, const std::vector<std::uint64_t>& shape) {
    if (m_file.tensors().contains(name)) return floats(name, shape);
    std::uint64_t values = 1;
    for (const std::uint64_t extent : shape) values *= extent;
    return std::vector<float>(values, 0.0f);
  }

  std::vector<std::int32_t> births(const std::string& name, std::uint64_t links) {
    if (!m_file.tensors().contains(name)) return std::vector<std::int32_t>(links, 0);
    std::vector<std::int32_t> born = integers(name, links);
    const bool hold =
        std::all_of(born.begin(), born.end(), [this](std::int32_t epoch) { return epoch >= 0 && epoch <= m_epoch; });
    if (!hold) refuse("tensor " + inQuotes(name) + " must hold epochs from 0 to the model's, " + std::to_string(m_epoch));
    return born;
  }

  /// The inputs of the network. A dense layer tells them by its shape. A file by another program may lack them. The input is then
  /// taken for the smallest square image that holds all linked pixels.
  int firstInputs() {
    if (has(0, "weight")) return static_cast<int>(std::min<std::uint64_t>(shapeOf(tensorName(0, "weight"), 2)[1], kMostNeurons));
    if (m_file.metadata().contains("inputs")) {
      return number<int>("inputs", "a whole number from 1 to 10,000,000", [](int n) { return n >= 1 && n <= kMostNeurons; });
    }
    const std::vector<std::int32_t> columns = m_file.integers(tensorName(0, "indices"));
    const int last = columns.empty() ? 0 : std::clamp(*std::max_element(columns.begin(), columns.end()), 0, kMostNeurons - 1);
    const int side = static_cast<int>(std::ceil(std::sqrt(last + 1.0)));
    return side * side;
  }

  std::uint64_t neurons(std::size_t layer, std::uint64_t count) const {
    if (count < 1 || count > kMostNeurons)
      refuse("layer " + std::to_string(layer) + " must have 1 to 10,000,000 neurons, not " + std::to_string(count));
    return count;
  }

  SparseLayer sparseLayer(std::size_t i, int inputs) {
    if (!has(i, "indptr"))
      refuse("layer " + std::to_string(i) +
             " has neither the tensor \"indptr\" of a sparse layer nor the \"weight\" of a dense one");
    const std::uint64_t pointers = shapeOf(tensorName(i, "indptr"), 1)[0];
    const std::uint64_t links = shapeOf(tensorName(i, "indices"), 1)[0];
    const std::uint64_t outputs = neurons(i, std::max<std::uint64_t>(pointers, 1) - 1);
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
    if (const std::string problem = checkRows(layer); !problem.empty())
      refuse("layer " + std::to_string(i) + " is malformed: " + problem);
    indexColumns(layer);
    return layer;
  }

  DenseLayer denseLayer(std::size_t i, int inputs) {
    const std::uint64_t outputs = neurons(i, shapeOf(tensorName(i, "weight"), 2)[0]);
    const std::vector<std::uint64_t> shape = {outputs, static_cast<std::uint64_t>(inputs)};
    DenseLayer layer;
    layer.inputs = inputs;
    layer.weight = floats(tensorName(i, "weight"), shape);
    if (layer.weight.empty()) refuse("tensor " + inQuotes(tensorName(i, "weight")) + " must not be empty");
    layer.outputs = static_cast<int>(outputs);
    layer.bias = floats(tensorName(i, "bias"), {outputs});
    layer.momentum = momentum(tensorName(i, "momentum"), shape);
    layer.biasMomentum = momentum(tensorName(i, "bias_momentum"), {outputs});
    return layer;
  }

  /// A tensor of a layer that nobody asked for is a name misspelt or a layer left out. The network would not be the one that was
  /// meant.
  void checkUnused() const {
    for (const auto& [name, tensor] : m_file.tensors()) {
      if (name.starts_with("layers.") && !m_used.contains(name))
        refuse("tensor " + inQuotes(name) +
               " belongs to no layer; layers are counted from 0, and a sparse one has indptr, indices, " +
               "values, bias, momentum, bias_momentum and born, a dense one weight, bias, momentum and bias_momentum");
    }
  }

  void checkNetwork(const Model& model) const {
    const std::vector<Layer>& layers = model.network.layers;
    if (layers.empty())
      refuse("the model has no layer: tensors called \"layers.0.indptr\" or \"layers.0.weight\" and so on are missing");
    if (!std::holds_alternative<DenseLayer>(layers.back())) refuse("the last layer must be dense: its tensor weight is missing");
    if (static_cast<std::size_t>(outputsOf(layers.back())) != model.classes.size()) {
      refuse("the last layer has " + std::to_string(outputsOf(layers.back())) + " outputs; it must have one for each of the " +
             std::to_string(model.classes.size()) + " classes");
    }
    const std::vector<int>& hidden = model.experiment.hidden;
    if (hidden.size() != layers.size() - 1)
      refuse("the experiment has " + std::to_string(hidden.size()) + " hidden layers, the tensors " +
             std::to_string(layers.size() - 1));
    for (std::size_t i = 0; i < hidden.size(); ++i) checkHiddenLayer(i, layers[i], model.experiment);
  }

  void checkHiddenLayer(std::size_t i, const Layer& layer, const Experiment& experiment) const {
    if (outputsOf(layer) != experiment.hidden[i]) {
      refuse("layer " + std::to_string(i) + " has " + std::to_string(outputsOf(layer)) + " neurons; the experiment says " +
             std::to_string(experiment.hidden[i]));
    }
    if (std::holds_alternative<SparseLayer>(layer) != isSparse(experiment.rule)) {
      refuse("layer " + std::to_string(i) + " must be " + (isSparse(experiment.rule) ? "sparse" : "dense") +
             ", as the experiment's rule is \"" + std::string(nameOf(experiment.rule)) + "\"");
    }
  }

  SafetensorsReader m_file;
  std::string m_where;
  std::set<std::string> m_used;  ///< tensors asked for
  int m_epoch = 0;
};

}  // namespace

void writeModel(const Network& network, const ModelFacts& facts, const std::filesystem::path& file) {
  std::vector<TensorView> tensors;
  for (std::size_t i = 0; i < network.layers.size(); ++i)
    std::visit([&](const auto& layer) { addTensors(tensors, i, layer); }, network.layers[i]);
  if (!std::all_of(tensors.begin(), tensors.end(), allFinite))
    throw WorkError("the network has a weight that is no longer finite, so it is not saved", file.string());
  writeSafetensors(metadataOf(network, facts), tensors, file);
}

ModelFacts readModelFacts(const std::filesystem::path& file) {
  return ModelReader(file).readFacts();
}

Model readModel(const std::filesystem::path& file) {
  return ModelReader(file).read();
}

}  // namespace rewire

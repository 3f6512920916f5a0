#include "core/perturb/perturbation.h"

#include "core/json_text.h"
#include "core/perturb/perturbations_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <limits>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;
using Problems = std::vector<Problem>;

/// One visitor of options from several functions, each for one type.
template <class... Visits>
struct Overloaded : Visits... {
  using Visits::operator()...;
};
template <class... Visits>
Overloaded(Visits...) -> Overloaded<Visits...>;  // Clang 14 does not find it by itself

/// Calls visit(option, field) for the options of one type.
template <class OptionType, class AnyPerturbation, class Visit>
void visitOptionsOf(AnyPerturbation& perturbation, Visit visit) {
  forEachOption(perturbation, [&](const auto& option, auto& field) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(option)>, OptionType>) visit(option, field);
  });
}

/// The key of an option in JSON: "step_size".
std::string jsonKeyOf(const Option& option) {
  std::string key(option.key);
  std::replace(key.begin(), key.end(), '-', '_');
  return key;
}

Phrase layersThatExist(int hiddenLayers, bool outputToo) {
  const int last = outputToo ? hiddenLayers : hiddenLayers - 1;
  if (last < 0) return phrase("must be left out: this network has no hidden layer");
  if (last == 0) return outputToo ? phrase("must be 0, the only layer") : phrase("must be 0, the only hidden layer");
  return outputToo ? phrase("must lie between 0, next to the input, and %1, the output layer", last)
                   : phrase("must lie between 0, next to the input, and %1", last);
}

/// Checks one option after the other. NaN never holds.
struct Check {
  Problems& problems;
  int hiddenLayers;
  bool outputToo;

  void demand(bool holds, const Option& option, Phrase message) const {
    if (!holds) problems.push_back({std::string(option.key), std::move(message)});
  }
  void operator()(const StrengthOption& option, double value) const { (*this)(option.number, value); }
  void operator()(const NumberOption& option, double value) const {
    demand(option.holds(value), option.option, Phrase::of(option.right));
  }
  void operator()(const NumberOption& option, const std::optional<double>& value) const {
    if (value) (*this)(option, *value);
  }
  void operator()(const CountOption& option, int value) const {
    demand(value >= option.least && value <= option.most, option.option, Phrase::of(option.right));
  }
  void operator()(const FlagOption&, bool) const {}
  template <class Choice>
  void operator()(const ChoiceOption&, Choice) const {}
  void operator()(const LayersOption& option, const LayerChoice& layers) const {
    const bool exist = std::all_of(layers.begin(), layers.end(), [&](int layer) {
      return layer >= 0 && (layer < hiddenLayers || (outputToo && layer == hiddenLayers));
    });
    demand(exist, option.option, layersThatExist(hiddenLayers, outputToo));
    const bool ascending = std::adjacent_find(layers.begin(), layers.end(), std::greater_equal<>()) == layers.end();
    demand(ascending, option.option, phrase("must ascend and name each layer once, for example 0,2"));
  }
};

/// The step of an attack that follows from its other numbers. Without an epsilon, as in a curve's kind, it is not known yet.
Json derived(const Attack& attack) {
  return attack.epsilon > 0.0 ? Json(attack.stepLength()) : Json(nullptr);
}
Json derived(const auto&) {
  return nullptr;
}

template <class Kind>
Json asJson(const Kind& kind) {
  Json json;
  const auto put = [&json](const Option& option, auto value) {
    if (option.applies) json[jsonKeyOf(option)] = std::move(value);
  };
  Kind::forEachOption(kind,
                      Overloaded{[&](const StrengthOption& option, double value) { put(option.number.option, Json(value)); },
                                 [&](const NumberOption& option, const std::optional<double>& value) {
                                   put(option.option, value ? Json(*value) : derived(kind));
                                 },
                                 [&](const CountOption& option, int value) { put(option.option, Json(value)); },
                                 [&](const FlagOption& option, bool value) { put(option.option, Json(value)); },
                                 [&](const ChoiceOption& option, auto value) {
                                   put(option.option, Json(option.names[static_cast<std::size_t>(value)]));
                                 },
                                 [&](const LayersOption& option, const LayerChoice& layers) {
                                   if (!layers.empty()) put(option.option, Json(layers));
                                 }});
  return json;
}

/// Reads one option after the other from a JSON object; what is not there stays as it is.
class Reader {
 public:
  Reader(const nlohmann::json& json, const std::string& where) : m_json(json), m_where(where) {}

  void operator()(const StrengthOption& option, double& field) { number(option.number.option, field); }
  void operator()(const NumberOption& option, std::optional<double>& field) {
    if (const nlohmann::json* value = find(option.option); value && !value->is_null()) field = numberIn(option.option, *value);
  }
  void operator()(const CountOption& option, int& field) {
    const nlohmann::json* value = find(option.option);
    if (value == nullptr) return;
    if (!value->is_number_integer() || *value > std::numeric_limits<int>::max() || *value < std::numeric_limits<int>::min())
      refuse(option.option, phrase("a whole number"));
    field = value->get<int>();
  }
  void operator()(const FlagOption& option, bool& field) {
    const nlohmann::json* value = find(option.option);
    if (value == nullptr) return;
    if (!value->is_boolean()) refuse(option.option, phrase("true or false"));
    field = value->get<bool>();
  }
  template <class Choice>
  void operator()(const ChoiceOption& option, Choice& field) {
    const nlohmann::json* value = find(option.option);
    if (value == nullptr) return;
    const auto name = value->is_string() ? value->get<std::string>() : std::string();
    const auto found = std::find(option.names.begin(), option.names.end(), name);
    if (found == option.names.end()) refuse(option.option, std::string(option.option.help));
    field = static_cast<Choice>(found - option.names.begin());
  }
  void operator()(const LayersOption& option, LayerChoice& field) {
    const nlohmann::json* value = find(option.option);
    if (value == nullptr) return;
    const auto isLayer = [](const nlohmann::json& item) { return item.is_number_unsigned() && item < 1'000'000; };
    if (!value->is_array() || !std::all_of(value->begin(), value->end(), isLayer))
      refuse(option.option, phrase("a list of layers"));
    field = value->get<LayerChoice>();
  }

  void demandAllKnown() const {
    for (const auto& [key, value] : m_json.items()) {
      if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
        throw InputError(phrase("there is no parameter \"%1\" of this perturbation", key.substr(0, 60)), m_where);
    }
  }

 private:
  const nlohmann::json* find(const Option& option) {
    m_known.push_back(jsonKeyOf(option));
    const auto found = m_json.find(m_known.back());
    return found == m_json.end() ? nullptr : &*found;
  }
  [[noreturn]] void refuse(const Option& option, const Phrase& right) const {
    throw InputError(phrase("the parameter \"%1\" must be %2", jsonKeyOf(option), right), m_where);
  }
  double numberIn(const Option& option, const nlohmann::json& value) const {
    if (!value.is_number()) refuse(option, phrase("a number"));
    return value.get<double>();
  }
  void number(const Option& option, double& field) {
    if (const nlohmann::json* value = find(option)) field = numberIn(option, *value);
  }

  const nlohmann::json& m_json;
  const std::string& m_where;
  std::vector<std::string> m_known;
};

}  // namespace

std::string_view kindOf(const Perturbation& perturbation) {
  return std::visit([](const auto& kind) { return std::remove_cvref_t<decltype(kind)>::kName; }, perturbation);
}

Effect effectOf(const Perturbation& perturbation) {
  return std::visit([](const auto& kind) { return std::remove_cvref_t<decltype(kind)>::kEffect; }, perturbation);
}

bool changesImages(const Perturbation& perturbation) {
  return effectOf(perturbation) == Effect::ChangesImages;
}

std::optional<Perturbation> kindNamed(std::string_view name) {
  std::optional<Perturbation> found;
  forEachKind([&](const auto& kind) {
    if (std::remove_cvref_t<decltype(kind)>::kName == name) found = kind;
  });
  return found;
}

Phrase kindNames() {
  std::vector<std::string_view> names;
  forEachKind([&](const auto& kind) { names.push_back(std::remove_cvref_t<decltype(kind)>::kName); });
  return oneOf(names);
}

StrengthOption strengthOptionOf(const Perturbation& perturbation) {
  StrengthOption found;
  visitOptionsOf<StrengthOption>(perturbation, [&](const StrengthOption& option, double) { found = option; });
  return found;
}

double strengthOf(const Perturbation& perturbation) {
  double strength = 0.0;
  visitOptionsOf<StrengthOption>(perturbation, [&](const StrengthOption&, double value) { strength = value; });
  return strength;
}

Perturbation withStrength(Perturbation perturbation, double strength) {
  visitOptionsOf<StrengthOption>(perturbation, [&](const StrengthOption&, double& value) { value = strength; });
  return perturbation;
}

bool isRandom(const Perturbation& perturbation) {
  return std::visit([](const auto& kind) { return kind.draws(); }, perturbation);
}

LayerChoice layersOf(const Perturbation& perturbation) {
  LayerChoice layers;
  visitOptionsOf<LayersOption>(perturbation, [&](const LayersOption&, const LayerChoice& chosen) { layers = chosen; });
  return layers;
}

std::vector<Problem> validate(const Perturbation& perturbation, int hiddenLayers) {
  Problems problems;
  forEachOption(perturbation, Check{problems, hiddenLayers, reachesOutputLayer(effectOf(perturbation))});
  return problems;
}

std::string parametersJson(const Perturbation& perturbation) {
  return std::visit([](const auto& kind) { return asJson(kind).dump(); }, perturbation);
}

Perturbation perturbationFromJson(std::string_view kind, const std::string& parameters, const std::string& where) {
  return perturbationIn(kind, parsedJson(parameters, where), where);
}

Perturbation perturbationIn(std::string_view kind, const nlohmann::json& json, const std::string& where) {
  std::optional<Perturbation> perturbation = kindNamed(kind);
  if (!perturbation) throw InputError(phrase("there is no such kind of perturbation; it must be %1", kindNames()), where);
  if (!json.is_object()) throw InputError(phrase("the parameters of a perturbation must be one JSON object"), where);
  Reader reader(json, where);
  forEachOption(*perturbation, std::ref(reader));
  reader.demandAllKnown();
  return *perturbation;
}

}  // namespace rewire

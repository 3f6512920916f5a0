#include "app/commands/perturbation_options.h"

#include "app/commands/option_number.h"
#include "core/io/message_text.h"
#include "core/robustness/curve.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

namespace rewire {

namespace {

struct KindOption {
  const char* key;
  const char* type;  ///< null: a flag
  const char* help;
};

struct Kind {
  const char* name;
  const char* help;
  std::vector<KindOption> options;
};

constexpr KindOption kFraction = {"fraction", "F", "share of them, 0 to 1 (required)"};
constexpr KindOption kLayers = {"layers", "A,B,C", "hidden layers to reach, counted from 0 at the input [all]"};

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = {
      {"remove-links",
       "Take links away; for one seed, what is gone at 0.3 is gone at 0.4",
       {kFraction, {"order", "O", "random, weakest, strongest or hubs first [random]"}, kLayers}},
      {"remove-neurons",
       "Silence hidden neurons, with all their links",
       {kFraction, {"order", "O", "random or hubs first [random]"}, kLayers}},
      {"shuffle-weights",
       "Keep every link where it is and permute weights among them",
       {kFraction,
        {"scope", "S", "within each layer, incoming or outgoing links of each neuron, or network [layer]"},
        {"keep-sign", nullptr, "permute positive and negative weights apart"},
        kLayers}},
      {"swap-links", "Change who is linked to whom; every degree and every weight stays", {kFraction, kLayers}},
      {"weight-noise",
       "Add Gaussian noise to the weights",
       {{"sigma", "S", "its standard deviation, in those of the layer's weights (required)"}, kLayers}},
      {"attack",
       "Adversarial examples",
       {{"epsilon", "E", "size of the perturbation in pixel units, 0 to 1 (required)"},
        {"method", "M", "fgsm or pgd [fgsm]"},
        {"norm", "N", "linf or l2 [linf]"},
        {"steps", "N", "steps of PGD [40]"},
        {"step-size", "A", "length of a step of PGD [2.5 epsilon / steps]"},
        {"restarts", "R", "of PGD: an image counts as right only if it withstands each [1]"},
        {"no-random-start", nullptr, "PGD starts at the image itself"},
        {"against", "MODEL", "make the examples against this model, and score them on the first"}}},
      {"input-noise",
       "Add random noise to the images, clipped to 0 ... 1",
       {{"amount", "A", "standard deviation, half width, or share of pixels, in pixel units (required)"},
        {"noise", "N", "gaussian, uniform, salt-pepper or sign [gaussian]"}}},
  };
  return all;
}

const Kind* kindNamed(const std::string& name) {
  const auto found = std::find_if(kinds().begin(), kinds().end(), [&](const Kind& kind) { return kind.name == name; });
  return found == kinds().end() ? nullptr : &*found;
}

bool isStrength(const std::string& key) {
  return key == "fraction" || key == "sigma" || key == "epsilon" || key == "amount";
}

/// "a, b or c"
std::string listOf(const std::vector<std::string>& words, const char* last) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i)
    list += (i == 0 ? "" : i + 1 == words.size() ? " " + std::string(last) + " " : ", ") + words[i];
  return list;
}

std::string kindNames() {
  std::vector<std::string> names;
  for (const Kind& kind : kinds()) names.emplace_back(kind.name);
  return listOf(names, "or");
}

/// Help whose first line is the one that people type: models, then the kind, then options.
class UsageLine : public CLI::Formatter {
 public:
  explicit UsageLine(std::string usage) : m_usage(std::move(usage)) {}
  std::string make_usage(const CLI::App*, std::string) const override { return "Usage: rewire " + m_usage + "\n"; }

 private:
  std::string m_usage;
};

}  // namespace

PerturbationOptions::PerturbationOptions(CLI::App& command, Strength strength) : m_command(command), m_strength(strength) {
  const std::string models = command.get_name() + (strength == Strength::Swept ? " MODEL... " : " MODEL ");
  const char* help = strength == Strength::Swept ? "model files (.safetensors)" : "a model file (.safetensors)";
  command.add_option("MODEL", m_words, help)->type_name("");
  command.require_subcommand(0, 1);
  command.formatter(std::make_shared<UsageLine>(models + "KIND [KIND OPTIONS] [OPTIONS]"));
  command.footer("rewire " + command.get_name() + " KIND --help tells the options of a kind.");
  std::set<std::string> known;
  for (const Kind& kind : kinds()) {
    CLI::App* sub = command.add_subcommand(kind.name, kind.help)->group("KIND")->fallthrough();
    sub->formatter(std::make_shared<UsageLine>(models + kind.name + " [OPTIONS]"));
    sub->footer("Before or after its name stand the options of every kind: rewire " + command.get_name() + " --help.");
    for (const KindOption& option : kind.options) {
      if (strength == Strength::Given || !isStrength(option.key)) add(*sub, option.key, option.type, option.help, false);
      if (known.insert(option.key).second) add(command, option.key, option.type, option.help, true);
    }
  }
}

/// Adds an option of a kind, to the kind for those who ask for its help, and to the command for those who give it elsewhere.
void PerturbationOptions::add(CLI::App& app, const std::string& key, const char* type, const std::string& help, bool hidden) {
  const std::string option = optionFor(key);
  CLI::Option* added = nullptr;
  if (type) {
    const auto keep = [this, key, option](const std::string& text) { m_given[key] = {option, text}; };
    added = app.add_option_function<std::string>(option, keep, help)->type_name(type)->take_last();
  } else {
    added = app.add_flag_callback(
        option,
        [this, key, option] {
          m_given[key] = {option, ""};
        },
        help);
  }
  if (hidden) added->group("");
}

std::string PerturbationOptions::optionFor(const std::string& key) const {
  return key == "steps" && m_strength == Strength::Swept ? "--pgd-steps" : "--" + key;
}

std::vector<std::string> PerturbationOptions::models() const {
  if (m_command.get_subcommands().empty()) {
    if (m_words.size() > 1 && !std::filesystem::exists(m_words.back()))
      throw InputError("there is no such kind of perturbation as " + inQuotes(m_words.back()) + "; it must be " + kindNames(),
                       "KIND");
    throw InputError("say what is to be done to the network: " + kindNames(), "KIND");
  }
  if (m_words.empty()) throw InputError("name the model to perturb, a file that rewire train has written", "MODEL");
  return m_words;
}

/// Every option that was given must be one of the kind.
void PerturbationOptions::demandOwnOptions() const {
  const Kind& kind = *kindNamed(m_command.get_subcommands().front()->get_name());
  for (const auto& [key, given] : m_given) {
    const auto same = [&key = key](const KindOption& option) { return option.key == key; };
    if (std::any_of(kind.options.begin(), kind.options.end(), same)) {
      if (m_strength == Strength::Swept && isStrength(key))
        throw InputError("a curve sweeps the " + key + "; leave it out and say --from, --to and --steps", given.option);
      continue;
    }
    std::vector<std::string> own;
    for (const KindOption& option : kind.options)
      if (m_strength == Strength::Given || !isStrength(option.key)) own.push_back(optionFor(option.key));
    throw InputError(std::string(kind.name) + " has no such option; it takes " + listOf(own, "and"), given.option);
  }
}

double PerturbationOptions::strength() const {
  if (m_strength == Strength::Swept) return 0.0;
  const Kind& kind = *kindNamed(m_command.get_subcommands().front()->get_name());
  const std::string key = kind.options.front().key;
  if (!has(key)) throw InputError(std::string(kind.name) + " needs its " + key + ", for example --" + key + " 0.1", "--" + key);
  return numberFrom(m_given.at(key).text, key);
}

LayerChoice PerturbationOptions::layers() const {
  LayerChoice layers;
  if (!has("layers")) return layers;
  const std::string& text = m_given.at("layers").text;
  std::istringstream parts(text + ",");
  for (std::string part; std::getline(parts, part, ',');) {
    const bool digits = !part.empty() && part.size() < 7 && part.find_first_not_of("0123456789") == std::string::npos;
    if (!digits) throw InputError("layers must be numbers from 0 on, as in 0,2, not " + inQuotes(text), "--layers");
    layers.push_back(std::stoi(part));
  }
  std::sort(layers.begin(), layers.end());
  return layers;
}

template <typename Choice>
Choice PerturbationOptions::choice(const std::string& key, Choice otherwise, const std::vector<Choice>& choices) const {
  if (!has(key)) return otherwise;
  const std::string& text = m_given.at(key).text;
  const auto found = std::find_if(choices.begin(), choices.end(), [&](Choice c) { return nameOf(c) == text; });
  if (found != choices.end()) return *found;
  std::vector<std::string> names;
  for (const Choice c : choices) names.emplace_back(nameOf(c));
  throw InputError(key + " must be " + listOf(names, "or") + ", not " + inQuotes(text), "--" + key);
}

void PerturbationOptions::demandOptionsOfMethod(const Attack& attack) const {
  if (attack.method == AttackMethod::Pgd) return;
  for (const char* key : {"steps", "step-size", "restarts", "no-random-start"}) {
    if (has(key)) throw InputError("FGSM is one step from the image itself; this option goes with --method pgd", optionFor(key));
  }
}

Attack PerturbationOptions::attack() const {
  Attack attack;
  attack.method = choice("method", attack.method, {AttackMethod::Fgsm, AttackMethod::Pgd});
  demandOptionsOfMethod(attack);
  attack.epsilon = strength();
  attack.norm = choice("norm", attack.norm, {AttackNorm::Linf, AttackNorm::L2});
  if (has("steps")) attack.steps = wholeNumberFrom(m_given.at("steps").text, optionFor("steps").substr(2));
  if (has("step-size")) attack.stepSize = numberFrom(m_given.at("step-size").text, "step-size");
  if (has("restarts")) attack.restarts = wholeNumberFrom(m_given.at("restarts").text, "restarts");
  attack.randomStart = !has("no-random-start");
  return attack;
}

Perturbation PerturbationOptions::perturbation() const {
  demandOwnOptions();
  const std::string kind = m_command.get_subcommands().front()->get_name();
  if (kind == "attack") return attack();
  if (kind == "weight-noise") return WeightNoise{strength(), layers()};
  if (kind == "swap-links") return SwapLinks{strength(), layers()};
  if (kind == "input-noise") {
    const std::vector<NoiseKind> noises = {NoiseKind::Gaussian, NoiseKind::Uniform, NoiseKind::SaltPepper, NoiseKind::Sign};
    return InputNoise{choice("noise", NoiseKind::Gaussian, noises), strength()};
  }
  if (kind == "remove-neurons")
    return RemoveNeurons{strength(), choice("order", NeuronOrder::Random, {NeuronOrder::Random, NeuronOrder::Hubs}), layers()};
  if (kind == "shuffle-weights") {
    const std::vector<ShuffleScope> scopes = {ShuffleScope::Layer, ShuffleScope::Incoming, ShuffleScope::Outgoing,
                                              ShuffleScope::Network};
    return ShuffleWeights{strength(), choice("scope", ShuffleScope::Layer, scopes), has("keep-sign"), layers()};
  }
  const std::vector<LinkOrder> orders = {LinkOrder::Random, LinkOrder::Weakest, LinkOrder::Strongest, LinkOrder::Hubs};
  return RemoveLinks{strength(), choice("order", LinkOrder::Random, orders), layers()};
}

std::string PerturbationOptions::against() const {
  return has("against") ? m_given.at("against").text : "";
}

InputError PerturbationOptions::errorOf(const Problem& problem) {
  return {problem.key + " " + problem.message, "--" + problem.key};
}

}  // namespace rewire

#include "app/commands/perturbation_options.h"

#include "app/commands/option_number.h"
#include "core/io/message_text.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

namespace rewire {

namespace {

constexpr const char* kThen = "then";
constexpr std::size_t kMostSteps = 100;
constexpr std::string_view kAgainst = "against";

const Option& basisOf(const StrengthOption& option) {
  return option.number.option;
}
const Option& basisOf(const auto& option) {
  return option.option;
}

/// An option as the command line shows it, whatever its type.
struct Shown {
  std::string key;
  bool strength = false;
  bool flag = false;
  bool negated = false;  ///< a flag whose default is yes
  std::string type;
  std::string help;
};

std::string defaultOf(const ChoiceOption& option, const auto& field) {
  return " [" + std::string(option.names[static_cast<std::size_t>(field)]) + "]";
}
std::string defaultOf(const CountOption&, int field) {
  return " [" + std::to_string(field) + "]";
}
std::string defaultOf(const StrengthOption&, double) {
  return " (required)";
}
std::string defaultOf(const auto&, const auto&) {
  return {};
}

/// All options of a kind; an attack has one more, which is no part of its value.
std::vector<Shown> optionsOf(const Perturbation& kind) {
  std::vector<Shown> shown;
  forEachOption(kind, [&](const auto& option, const auto& field) {
    using Type = std::remove_cvref_t<decltype(option)>;
    const Option& basis = basisOf(option);
    constexpr bool kFlag = std::is_same_v<Type, FlagOption>;
    bool negated = false;
    if constexpr (kFlag) negated = field;
    shown.push_back({std::string(basis.key), std::is_same_v<Type, StrengthOption>, kFlag, negated, std::string(basis.type),
                     std::string(basis.help) + defaultOf(option, field)});
  });
  if (std::holds_alternative<Attack>(kind))
    shown.push_back({std::string(kAgainst), false, false, false, "MODEL",
                     "make the examples against this model, and evaluate the first on them"});
  std::stable_sort(shown.begin(), shown.end(), [](const Shown& a, const Shown& b) { return a.strength && !b.strength; });
  return shown;
}

/// "a, b or c"
std::string listOf(const std::vector<std::string>& words, const char* last) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i)
    list += (i == 0 ? "" : i + 1 == words.size() ? " " + std::string(last) + " " : ", ") + words[i];
  return list;
}

LayerChoice layersFrom(const std::string& text) {
  LayerChoice layers;
  std::istringstream parts(text + ",");
  for (std::string part; std::getline(parts, part, ',');) {
    const bool digits = !part.empty() && part.size() < 7 && part.find_first_not_of("0123456789") == std::string::npos;
    if (!digits) throw InputError("layers must be numbers from 0 on, as in 0,2, not " + inQuotes(text), "--layers");
    layers.push_back(std::stoi(part));
  }
  std::sort(layers.begin(), layers.end());
  return layers;
}

/// Help whose first line is the one that people type: models, then the kind, then options.
class UsageLine : public CLI::Formatter {
 public:
  explicit UsageLine(std::string usage) : m_usage(std::move(usage)) {}
  std::string make_usage(const CLI::App*, std::string) const override { return "Usage: rewire " + m_usage + "\n"; }

 private:
  std::string m_usage;
};

/// The kind that the words of a command begin with; null: none, or "then".
const CLI::App* kindIn(const CLI::App& command) {
  const auto parsed = command.get_subcommands();
  return parsed.empty() || parsed.front()->get_name() == kThen ? nullptr : parsed.front();
}

}  // namespace

/// Reads the fields of a kind from the texts of a step, one option after the other.
class PerturbationOptions::Reader {
 public:
  Reader(const PerturbationOptions& options, const Step& step, bool last) : m_options(options), m_step(step), m_last(last) {}

  void operator()(const StrengthOption& option, double& field) const {
    if (m_last && m_options.m_strength == Strength::Varied) return;
    const std::string key(option.number.option.key);
    if (!find(key)) throw InputError(m_step.kind + " needs its " + key + ", for example --" + key + " 0.1", "--" + key);
    field = numberFrom(find(key)->text, key);
  }
  void operator()(const NumberOption& option, std::optional<double>& field) const {
    if (const Given* given = find(option.option.key)) field = numberFrom(given->text, given->option.substr(2));
  }
  void operator()(const CountOption& option, int& field) const {
    if (const Given* given = find(option.option.key)) field = wholeNumberFrom(given->text, given->option.substr(2));
  }
  void operator()(const FlagOption& option, bool& field) const {
    if (find(option.option.key)) field = !field;
  }
  template <class Choice>
  void operator()(const ChoiceOption& option, Choice& field) const {
    const Given* given = find(option.option.key);
    if (given == nullptr) return;
    const auto found = std::find(option.names.begin(), option.names.end(), given->text);
    if (found == option.names.end())
      throw InputError(std::string(option.option.key) + " must be " + listOf({option.names.begin(), option.names.end()}, "or") +
                           ", not " + inQuotes(given->text),
                       given->option);
    field = static_cast<Choice>(found - option.names.begin());
  }
  void operator()(const LayersOption& option, LayerChoice& field) const {
    if (const Given* given = find(option.option.key)) field = layersFrom(given->text);
  }

  /// Throws InputError for an option that has no meaning together with the others.
  void demandMeaning(const Option& option) const {
    const Given* given = find(option.key);
    if (given && !option.applies) throw InputError(std::string(option.unless), given->option);
  }

 private:
  const Given* find(std::string_view key) const {
    const auto found = m_step.given.find(std::string(key));
    return found == m_step.given.end() ? nullptr : &found->second;
  }

  const PerturbationOptions& m_options;
  const Step& m_step;
  bool m_last;
};

PerturbationOptions::PerturbationOptions(CLI::App& command, Strength strength, std::function<void(CLI::App&)> addShared)
    : m_command(command), m_strength(strength), m_addShared(std::move(addShared)) {
  const char* help = strength == Strength::Varied ? "model files (.safetensors)" : "a model file (.safetensors)";
  command.add_option("MODEL", m_words, help)->type_name("");
  addKinds(command);
  const std::string models = command.get_name() + (strength == Strength::Varied ? " MODEL... " : " MODEL ");
  command.formatter(std::make_shared<UsageLine>(models + (strength == Strength::Varied
                                                              ? "[KIND [KIND OPTIONS] then]... KIND [KIND OPTIONS] [OPTIONS]"
                                                              : "KIND [KIND OPTIONS] [then KIND [KIND OPTIONS]]... [OPTIONS]")));
  command.footer("rewire " + command.get_name() + " KIND --help tells the options of a kind.");
}

/// Adds the kinds, the word "then" and the shared options to a command, or to the subcommand behind "then".
void PerturbationOptions::addKinds(CLI::App& command) {
  const std::string models = m_command.get_name() + (m_strength == Strength::Varied ? " MODEL... " : " MODEL ");
  command.require_subcommand(0, 2);
  std::set<std::string> known;
  forEachKind([&](const Perturbation& kind) {
    const std::string name(kindOf(kind));
    const std::string help = std::visit([](const auto& k) { return std::string(std::remove_cvref_t<decltype(k)>::kHelp); }, kind);
    CLI::App* sub = command.add_subcommand(name, help)->group("KIND")->fallthrough();
    sub->formatter(std::make_shared<UsageLine>(models + name + " [OPTIONS]"));
    sub->footer("Before or after its name stand the options of every kind: rewire " + m_command.get_name() + " --help.");
    for (const Shown& option : optionsOf(kind)) {
      const std::string called =
          option.key == "steps" ? nameOf(option.key) : "--" + std::string(option.negated ? "no-" : "") + option.key;
      if (m_strength == Strength::Given || !option.strength)
        add(*sub, option.key, called, option.flag, option.type, option.help, false);
      if (known.insert(option.key).second) add(command, option.key, called, option.flag, option.type, option.help, true);
    }
  });
  command.add_subcommand(kThen, "Another KIND, done to what the one before left")->group("KIND")->prefix_command();
  m_addShared(command);
}

/// Adds an option of a kind twice: to the kind, for its help, and to the command, as people may give it before the kind.
void PerturbationOptions::add(CLI::App& app, const std::string& key, const std::string& name, bool flag, const std::string& type,
                              const std::string& help, bool hidden) {
  const auto keep = [this, key, name](const std::string& text) { m_given[key] = {name, text}; };
  CLI::Option* added = flag ? app.add_flag_callback(
                                  name, [keep] { keep(""); }, help)
                            : app.add_option_function<std::string>(name, keep, help)->type_name(type)->take_last();
  if (hidden) added->group("");
}

std::string PerturbationOptions::nameOf(const std::string& key) const {
  return key == "steps" && m_strength == Strength::Varied ? "--pgd-steps" : "--" + key;
}

void PerturbationOptions::demandKind() const {
  if (kindIn(m_command) != nullptr) return;
  if (m_words.size() > 1 && !std::filesystem::exists(m_words.back()))
    throw InputError(
        "there is no such kind of perturbation as " + inQuotes(m_words.back()) + "; it must be " + kindNames().english(), "KIND");
  throw InputError("say what is to be done to the network: " + kindNames().english(), "KIND");
}

std::vector<std::string> PerturbationOptions::models() const {
  demandKind();
  if (m_words.empty()) throw InputError("name the model to perturb, a file that rewire train has written", "MODEL");
  return m_words;
}

/// Keeps the step that a command has parsed, and goes on with the words behind "then".
void PerturbationOptions::take(const CLI::App& command) {
  const auto parsed = command.get_subcommands();
  const bool goesOn = parsed.size() == 2 && parsed[1]->get_name() == kThen;
  if (parsed.size() == 2 && !goesOn)
    throw InputError(
        "between two kinds must stand the word then, as in " + parsed[0]->get_name() + " then " + parsed[1]->get_name(), "KIND");
  m_steps.push_back({kindIn(command)->get_name(), std::move(m_given)});
  m_given.clear();
  if (m_steps.size() > kMostSteps) throw InputError("at most 100 steps are done one after the other", kThen);
  if (goesOn) parseRest(parsed[1]->remaining());
}

void PerturbationOptions::parseRest(const std::vector<std::string>& words) {
  const bool kind = !words.empty() && (kindNamed(words.front()) || words.front().starts_with("-"));
  if (!kind)
    throw InputError("after then must come another kind of perturbation" +
                         (words.empty() ? "" : ", not " + inQuotes(words.front())) + ": " + kindNames().english(),
                     kThen);
  CLI::App next("", m_command.get_name());
  addKinds(next);
  next.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  if (kindIn(next) == nullptr)
    throw InputError("after then must come another kind of perturbation: " + kindNames().english(), kThen);
  take(next);
}

std::vector<Perturbation> PerturbationOptions::steps() {
  take(m_command);
  std::vector<Perturbation> steps;
  for (std::size_t i = 0; i < m_steps.size(); ++i) steps.push_back(perturbationOf(m_steps[i], i + 1 == m_steps.size()));
  return steps;
}

Perturbation PerturbationOptions::perturbationOf(const Step& step, bool last) const {
  Perturbation perturbation = *kindNamed(step.kind);
  demandOwnOptions(step, perturbation, last);
  const Reader reader(*this, step, last);
  forEachOption(perturbation, [&](const auto& option, auto& field) { reader(option, field); });
  // After all of them are known: one option may decide whether another applies.
  forEachOption(perturbation, [&](const auto& option, const auto&) { reader.demandMeaning(basisOf(option)); });
  return perturbation;
}

/// Checks that every given option belongs to the kind.
void PerturbationOptions::demandOwnOptions(const Step& step, const Perturbation& kind, bool last) const {
  const bool varied = last && m_strength == Strength::Varied;
  const std::vector<Shown> own = optionsOf(kind);
  for (const auto& [key, given] : step.given) {
    const auto found = std::find_if(own.begin(), own.end(), [&key = key](const Shown& option) { return option.key == key; });
    if (found != own.end()) {
      if (varied && found->strength)
        throw InputError("a curve varies the " + key + "; leave it out and say --from, --to and --steps", given.option);
      continue;
    }
    std::vector<std::string> names;
    for (const Shown& option : own)
      if (!varied || !option.strength) names.push_back(nameOf((option.negated ? "no-" : "") + option.key));
    throw InputError(step.kind + " has no such option; it takes " + listOf(names, "and"), given.option);
  }
}

std::string PerturbationOptions::against() const {
  for (const Step& step : m_steps) {
    if (const auto given = step.given.find(std::string(kAgainst)); given != step.given.end()) return given->second.text;
  }
  return {};
}

InputError PerturbationOptions::errorOf(const Problem& problem) {
  return {problem.told(), "--" + problem.key};
}

}  // namespace rewire

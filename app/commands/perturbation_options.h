#pragma once

#include "core/error.h"
#include "core/perturb/perturbation.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace rewire {

/// The kinds of perturbation and their options on the command line, for `perturb` and `curve`: KIND [then KIND]…. Each kind is a
/// subcommand, so that it has a help of its own; its options, and those of the command, are understood before and after its name.
/// All options come from the descriptions of the kinds. Types are checked here, ranges where perturbations are (validate()).
class PerturbationOptions {
 public:
  /// Given: every step has its strength. Varied: the last step must have none. The steps of its attack are then called
  /// --pgd-steps, because --steps are those of the curve.
  enum class Strength { Given, Varied };

  /// `addShared` adds the options of the command itself; it is called once for each step, as they may stand behind any.
  PerturbationOptions(CLI::App& command, Strength strength, std::function<void(CLI::App&)> addShared);

  /// Reads the perturbations, in the order given; the last has strength 0 where it is varied. Called once. Throws InputError.
  std::vector<Perturbation> steps();

  /// Models on the command line: all of its words that are no kind and no option. Throws InputError when there is none, or a kind
  /// is missing or misspelt.
  std::vector<std::string> models() const;

  /// Throws InputError when a kind is missing or misspelt.
  void demandKind() const;
  bool namesModels() const { return !m_words.empty(); }

  /// The model that adversarial examples are made against, if it is another one; else empty. Known after steps().
  std::string against() const;

  /// The error that names the option. `problem.key` is the option without "--".
  static InputError errorOf(const Problem& problem);

 private:
  struct Given {
    std::string option;  ///< as it is called on this command line, with "--"
    std::string text;
  };
  /// A step as it was typed.
  struct Step {
    std::string kind;
    std::map<std::string, Given> given;  ///< by the option's key
  };
  class Reader;

  void addKinds(CLI::App& command);
  void add(CLI::App& app, const std::string& key, const std::string& name, bool flag, const std::string& type,
           const std::string& help, bool hidden);
  void take(const CLI::App& command);
  void parseRest(const std::vector<std::string>& words);
  std::string nameOf(const std::string& key) const;
  Perturbation perturbationOf(const Step& step, bool last) const;
  void demandOwnOptions(const Step& step, const Perturbation& kind, bool last) const;

  CLI::App& m_command;
  Strength m_strength;
  std::function<void(CLI::App&)> m_addShared;
  std::vector<std::string> m_words;
  std::map<std::string, Given> m_given;  // options of the step that is being parsed
  std::vector<Step> m_steps;
};

}  // namespace rewire

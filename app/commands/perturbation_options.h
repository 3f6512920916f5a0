#pragma once

#include "core/error.h"
#include "core/perturb/perturbation.h"

#include <CLI/CLI.hpp>

#include <map>
#include <string>
#include <vector>

namespace rewire {

/// The KINDs of perturbation and their options on the command line, for `perturb` and `curve`. Each kind is a subcommand, so that
/// it has a help of its own; its options, and those of the command, are understood before and after its name. Types are checked
/// here, ranges where perturbations are (validate()).
class PerturbationOptions {
 public:
  /// Given: the kind's strength is one of its options, and must be there. Swept: it must not, and the steps of an attack are
  /// called
  /// --pgd-steps, because --steps are those of the curve.
  enum class Strength { Given, Swept };

  PerturbationOptions(CLI::App& command, Strength strength);

  /// The perturbation that was asked for, with strength 0 where it is swept. Throws InputError.
  Perturbation perturbation() const;

  /// Models on the command line: all of its words that are no kind and no option. Throws InputError when there is none, or the
  /// kind is missing or misspelt.
  std::vector<std::string> models() const;

  /// The model that adversarial examples are made against, where that is another one; else empty.
  std::string against() const;

  /// The error that says what is wrong, naming the option. `problem.key` is the option without "--".
  static InputError errorOf(const Problem& problem);

 private:
  struct Given {
    std::string option;  ///< as it is called on this command line, with "--"
    std::string text;
  };

  void add(CLI::App& app, const std::string& key, const char* type, const std::string& help, bool hidden);
  std::string optionFor(const std::string& key) const;
  bool has(const std::string& key) const { return m_given.contains(key); }
  void demandOwnOptions() const;
  void demandOptionsOfMethod(const Attack& attack) const;
  double strength() const;
  LayerChoice layers() const;
  Attack attack() const;
  template <typename Choice>
  Choice choice(const std::string& key, Choice otherwise, const std::vector<Choice>& choices) const;

  CLI::App& m_command;
  Strength m_strength;
  std::vector<std::string> m_words;
  std::map<std::string, Given> m_given;  // by the option's name without "--"
};

}  // namespace rewire

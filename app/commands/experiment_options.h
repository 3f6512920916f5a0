#pragma once

#include "core/error.h"
#include "core/sweep/sweep_plan.h"
#include "core/train/experiment.h"

#include <CLI/CLI.hpp>

#include <map>
#include <string>
#include <vector>

namespace rewire {

/// The options of `train` that stand for keys of the experiment file: --epochs 30 is "epochs": 30. One list serves the help, the
/// reading and the messages. Types and ranges are checked by the code for experiment files.
class ExperimentOptions {
 public:
  /// Last: of an option that is repeated the last one counts. List: each is one value of several.
  enum class Repeats { Last, List };
  explicit ExperimentOptions(CLI::App& command, Repeats repeats = Repeats::Last);

  /// `base` with the options that were given. Throws InputError naming the option and what would be right.
  Experiment applyTo(const Experiment& base) const;

  /// The file named with --experiment; `otherwise` without one.
  Experiment base(const Experiment& otherwise = {}) const;

  /// The values of every option that was given, for a sweep: --rule, --dataset and --seed take several at once. Throws
  /// InputError.
  std::vector<VariedKey> lists() const;

  /// Tells whether the option for this key was given.
  bool gives(const std::string& key) const { return m_given.contains(key); }

  const std::string& file() const { return m_file; }  ///< named with --experiment; empty: none

  /// The error for a problem: it names the option or the file that the key came from.
  InputError errorOf(const Problem& problem) const;

 private:
  struct Given {
    std::string option;
    std::vector<std::string> texts;
  };

  std::string m_file;
  std::map<std::string, Given> m_given;  // by experiment key
};

}  // namespace rewire

#pragma once

#include "core/io/model_file.h"
#include "core/robustness/fragility.h"

#include <CLI/CLI.hpp>

#include <string>

namespace rewire {

/// The options of `rewire inspect --fragile`, read from the words of the command line.
class FragileOptions {
 public:
  explicit FragileOptions(CLI::App& command);

  bool wanted() const { return m_wanted; }
  /// Throws InputError naming the option and what would be right.
  FragilityTest test() const;

 private:
  bool m_wanted = false;
  std::string m_share, m_sigma, m_epsilon, m_draws, m_seed;
};

/// Measures the layers of a model on the test images of `dataset` (empty: those of its own), and prints them as a table or as one
/// JSON object. Progress goes to standard error.
void reportFragility(const std::string& path, const Model& model, const std::string& dataset, const FragilityTest& test,
                     bool json);

}  // namespace rewire

#pragma once

#include "app/commands/perturbation_options.h"
#include "core/robustness/curve.h"

#include <CLI/CLI.hpp>

#include <string>

namespace rewire {

/// The options that say at which strengths a curve is computed and how often: of `curve`, and of the curves of a sweep.
struct SamplingOptions {
  void addTo(CLI::App& app);

  /// Reads them together with the kinds, of which the last is varied. Called once. Throws InputError.
  Sampling read(PerturbationOptions& kinds) const;

  std::string steps, from, to, repeats, seed;
};

}  // namespace rewire

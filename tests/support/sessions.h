#pragma once

#include "core/run/session.h"

namespace rewire::test {

/// An experiment that takes milliseconds on the dataset of makeTinyDataset in `data`: 64-40-30-4, density 0.2.
Experiment tinySessionExperiment(const std::string& data, int epochs);

Perturbations removal(double fraction);

/// The network of a snapshot, on all of its test samples.
Evaluation evaluationOf(const Snapshot& snapshot);

/// Applies `how` and advances until the session stands still.
void play(Session& session, const Command& how = Play{});

}  // namespace rewire::test

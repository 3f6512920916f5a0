#pragma once

#include "core/train/trainer.h"

#include <cstdint>
#include <memory>

namespace rewire::test {

/// An experiment that takes milliseconds on the dataset of makeTinyDataset: 64-30-20-4, density 0.2, six epochs of seven
/// mini-batches.
Experiment tinyExperiment();

/// Rows of every rule ("rule", an int) with either growth ("growth").
void addRulesAndGrowth();

/// A trainer at epoch 0.
Trainer freshTrainer(const Experiment& experiment, const std::shared_ptr<const Dataset>& dataset);

/// Trains to the end of the epoch, and evaluates; the rewiring that may follow is still due.
void runEpoch(Trainer& trainer);
void runToTheEnd(Trainer& trainer);

/// The row without the measures that need the past of the links, which no model file holds.
EpochMetrics withoutPast(EpochMetrics row);
std::vector<EpochMetrics> withoutPast(std::vector<EpochMetrics> rows);

/// 64-bit FNV-1a over the bytes of everything that training changes: links, births, weights, biases and all momenta.
std::uint64_t hashOf(const Network& network);

}  // namespace rewire::test

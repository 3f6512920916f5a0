#pragma once

#include "core/data/dataset.h"
#include "core/network/classifier.h"
#include "core/network/network.h"
#include "core/train/experiment.h"

#include <cstdint>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

namespace rewire {

/// The description of a model under test: its name, its making, and the data that it is tested on.
struct ModelDescription {
  std::string name;
  std::string file;          ///< empty: the network of a window
  std::string dataset;       ///< the name or folder of the data that it is tested on
  std::string datasetTitle;  ///< the same for people
  Experiment experiment;     ///< it was trained with
  int epoch = 0;
  int classes = 10;
  std::vector<std::int64_t> layerLinks;  ///< links of each hidden layer
  std::string fingerprint;               ///< see fingerprintOf()

  std::int64_t links() const { return std::accumulate(layerLinks.begin(), layerLinks.end(), std::int64_t{0}); }
};

/// A model under test: a network, how it reads pixels, and the test samples that it is evaluated on.
struct TestedModel {
  ModelDescription description;
  Network network;
  Normalisation normalisation;
  std::shared_ptr<const Dataset> dataset;

  Classifier classifier() const { return {network, normalisation}; }
  const Samples& samples() const { return dataset->test; }
};

/// A short name for all that decides the answers of a network: its links, weights and biases, and the normalisation of its input.
/// 64-bit FNV-1a, 16 hexadecimal digits.
std::string fingerprintOf(const Classifier& classifier);

/// Fills in what follows from network and data: dataset title, classes, links and fingerprint.
void describe(TestedModel& model);

}  // namespace rewire

#pragma once

#include "core/data/dataset.h"
#include "core/network/classifier.h"
#include "core/network/network.h"
#include "core/phrase.h"
#include "core/train/experiment.h"

#include <cstdint>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

namespace rewire {

/// The description of a model under test: its name, its making, and the data that it is tested on.
struct ModelDescription {
  std::string name;                      ///< see nameModels()
  std::string file;                      ///< empty: the network of a window
  std::string dataset;                   ///< the name or folder of the data that it is tested on
  std::string datasetTitle;              ///< the same for people
  Experiment experiment;                 ///< it was trained with
  int epoch = 0;                         ///< finished epochs
  bool midway = false;                   ///< mini-batches of the next epoch were done
  bool perturbed = false;                ///< not training alone has made the network
  bool nameOnly = false;                 ///< nothing but the name is known: it comes from a file that tells no more
  int classes = 10;                      ///< 0: not known
  std::vector<std::int64_t> layerLinks;  ///< links of each hidden layer
  ContentHash content;                   ///< hash of the dataset it is tested on
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

/// The same for a text.
std::string fingerprintOf(const std::string& text);

/// Tells which network it is, in one line: "MNIST, set, seed 1, epoch 80", and ", perturbed" or ", tested on KMNIST" where that
/// holds.
Phrase shortNameOf(const ModelDescription& model);

/// Names models for plots, notes and files: by shortNameOf(), and where that is the same by the end of their paths as well. No
/// two of them have one name.
void nameModels(std::vector<TestedModel>& models);

/// Tells whether two descriptions are of one network, tested on the same data. Names and files may differ.
bool isSameTest(const ModelDescription& a, const ModelDescription& b);

/// Fills in what follows from network and data: dataset title, classes, links and fingerprint. Waits for the dataset's hash.
void describe(TestedModel& model);

}  // namespace rewire

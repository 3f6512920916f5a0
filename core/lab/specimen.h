#pragma once

#include "core/lab/lab_request.h"
#include "core/network/network.h"
#include "core/perturb/perturbed_network.h"
#include "core/perturb/predictions.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace rewire {

/// The evaluation of the first samples of `samples`, with its confusion matrix for so many classes.
std::shared_ptr<const LabEvaluation> labEvaluationOf(Predictions predictions, const Samples& samples, int classes);

/// The network of a snapshot, ready to compute with, and its evaluation on every test sample before any perturbation.
class Specimen {
 public:
  /// The snapshot has layers and samples. Throws Cancelled.
  explicit Specimen(const Snapshot& snapshot, std::stop_token stop = {});

  /// Tells whether `snapshot` shows the same network and the same samples.
  bool isOf(const Snapshot& snapshot) const;

  const Network& network() const { return m_network; }
  Classifier classifier() const { return {m_network, m_normalisation}; }
  const Samples& samples() const { return m_dataset->test; }
  int pixels() const { return inputsOf(m_network.layers.front()); }
  int classes() const { return outputsOf(m_network.layers.back()); }
  const std::vector<LayerState>& layers() const { return m_layers; }
  const std::vector<std::int64_t>& links() const { return m_links; }  ///< links of each hidden layer
  const std::shared_ptr<const LabEvaluation>& evaluation() const { return m_evaluation; }

 private:
  std::vector<LayerState> m_layers;
  std::shared_ptr<const Dataset> m_dataset;
  Normalisation m_normalisation;
  Network m_network;
  std::vector<std::int64_t> m_links;
  std::shared_ptr<const LabEvaluation> m_evaluation;
};

/// A specimen after the perturbations of its links, weights and neurons, with its layers as a view draws them. Steps that change
/// images are left to those who look at images. A network that is not touched is the specimen's, not a copy.
class PerturbedSpecimen {
 public:
  /// `specimen` must outlive it.
  PerturbedSpecimen(const Specimen& specimen, const Perturbations& perturbations);

  /// Tells whether `perturbations` would do the same to the network.
  bool isOf(const Perturbations& perturbations) const;

  const Network& network() const { return m_changed ? m_perturbed.network : m_specimen.network(); }
  Classifier classifier() const { return {network(), m_specimen.classifier().normalisation}; }
  const std::vector<std::int64_t>& links() const { return m_links; }
  const std::vector<double>& swapped() const { return m_perturbed.swapped; }
  const std::vector<LayerState>& layers() const { return m_layers; }
  const std::shared_ptr<const Removed>& removed() const { return m_removed; }

 private:
  const Specimen& m_specimen;
  Perturbations m_perturbations;  // those that change the network
  bool m_changed;
  PerturbedNetwork m_perturbed;  // without a network where it is not touched
  std::vector<std::int64_t> m_links;
  std::vector<LayerState> m_layers;
  std::shared_ptr<const Removed> m_removed;
};

}  // namespace rewire

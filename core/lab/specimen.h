#pragma once

#include "core/live/lab_wish.h"
#include "core/model/network.h"
#include "core/perturb/assessment.h"
#include "core/perturb/network_damage.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace rewire {

/// What an assessment of the first samples of `samples` says, with its confusion matrix for so many classes.
std::shared_ptr<const Verdict> verdictOf(Assessment assessment, const Samples& samples, int classes);

/// The network of a snapshot, on the lab's table: ready to compute with, and what it says of every test sample while it is whole.
class Specimen {
 public:
  /// The snapshot has layers and samples. Throws Cancelled.
  explicit Specimen(const Snapshot& snapshot, std::stop_token stop = {});

  /// Whether `snapshot` shows the same network and the same samples.
  bool isOf(const Snapshot& snapshot) const;

  const Network& network() const { return m_network; }
  Classifier classifier() const { return {m_network, m_normalisation}; }
  const Samples& samples() const { return m_dataset->test; }
  int pixels() const { return inputsOf(m_network.layers.front()); }
  int classes() const { return outputsOf(m_network.layers.back()); }
  const std::vector<LayerState>& layers() const { return m_layers; }
  const std::vector<std::int64_t>& links() const { return m_links; }  ///< of each hidden layer
  const std::shared_ptr<const Verdict>& verdict() const { return m_verdict; }

 private:
  std::vector<LayerState> m_layers;
  std::shared_ptr<const Dataset> m_dataset;
  Normalisation m_normalisation;
  Network m_network;
  std::vector<std::int64_t> m_links;
  std::shared_ptr<const Verdict> m_verdict;
};

/// A specimen after all that a Damage does to links, weights and neurons, and how a view draws it. What it does to images is left
/// to whoever looks at them. Where the network is not touched it is the specimen's, not a copy.
class DamagedSpecimen {
 public:
  /// `specimen` must outlive it.
  DamagedSpecimen(const Specimen& specimen, const Damage& damage);

  /// Whether `damage` would do the same to the network.
  bool isOf(const Damage& damage) const;

  const Network& network() const { return m_touched ? m_damaged.network : m_specimen.network(); }
  Classifier classifier() const { return {network(), m_specimen.classifier().normalisation}; }
  const std::vector<std::int64_t>& links() const { return m_links; }
  const std::vector<double>& swapped() const { return m_damaged.swapped; }
  const std::vector<LayerState>& layers() const { return m_layers; }
  const std::shared_ptr<const Injury>& injury() const { return m_injury; }

 private:
  const Specimen& m_specimen;
  Damage m_damage;  // of the network alone
  bool m_touched;
  Damaged m_damaged;  // without a network where it is not touched
  std::vector<std::int64_t> m_links;
  std::vector<LayerState> m_layers;
  std::shared_ptr<const Injury> m_injury;
};

}  // namespace rewire

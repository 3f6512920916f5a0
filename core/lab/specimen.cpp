#include "core/lab/specimen.h"

#include "core/lab/removed.h"
#include "core/run/layer_states.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rewire {

namespace {

bool sameLayer(const LayerState& a, const LayerState& b) {
  return a.topology == b.topology && a.weights == b.weights && a.bias == b.bias && a.initialTopology == b.initialTopology;
}

/// The network of layers that nobody will train.
Network withoutMomenta(Network network) {
  for (Layer& layer : network.layers) {
    if (auto* dense = std::get_if<DenseLayer>(&layer)) dense->momentum = {};
  }
  return network;
}

}  // namespace

std::shared_ptr<const LabEvaluation> labEvaluationOf(Predictions predictions, const Samples& samples, int classes) {
  auto evaluation = std::make_shared<LabEvaluation>();
  evaluation->evaluation = predictions.evaluation;
  evaluation->predicted = std::move(predictions.predicted);
  evaluation->confidence = std::move(predictions.confidence);
  evaluation->confusion.assign(static_cast<std::size_t>(classes) * static_cast<std::size_t>(classes), 0);
  for (std::size_t i = 0; i < evaluation->predicted.size(); ++i)
    ++evaluation->confusion[static_cast<std::size_t>(samples.labels[i] * classes + evaluation->predicted[i])];
  return evaluation;
}

Specimen::Specimen(const Snapshot& snapshot, std::stop_token stop)
    : m_layers(snapshot.layers),
      m_dataset(snapshot.samples),
      m_normalisation(snapshot.normalisation),
      m_network(withoutMomenta(networkOf(snapshot.layers))),
      m_links(hiddenLinks(m_network)) {
  std::vector<std::int32_t> all(static_cast<std::size_t>(samples().count));
  std::iota(all.begin(), all.end(), 0);
  m_evaluation = labEvaluationOf(predict(classifier(), classifier(), samples(), all, {}, stop), samples(), classes());
}

bool Specimen::isOf(const Snapshot& snapshot) const {
  return m_dataset == snapshot.samples && m_normalisation.mean == snapshot.normalisation.mean &&
         m_normalisation.std == snapshot.normalisation.std &&
         std::equal(m_layers.begin(), m_layers.end(), snapshot.layers.begin(), snapshot.layers.end(), sameLayer);
}

PerturbedSpecimen::PerturbedSpecimen(const Specimen& specimen, const Perturbations& perturbations)
    : m_specimen(specimen), m_perturbations(onNetwork(perturbations)), m_changed(m_perturbations.changesNetwork()) {
  if (m_changed) {
    m_perturbed = perturb(specimen.network(), m_perturbations);
    m_links = hiddenLinks(m_perturbed.network);
    m_layers = layersAfter(m_perturbed.network, specimen.layers());
    m_removed = removedBetween(specimen.network(), m_perturbed.network, m_perturbations);
  } else {
    m_perturbed.swapped.assign(specimen.links().size(), 0.0);
    m_links = specimen.links();
    m_layers = specimen.layers();
  }
}

bool PerturbedSpecimen::isOf(const Perturbations& perturbations) const {
  return m_perturbations == onNetwork(perturbations);
}

}  // namespace rewire

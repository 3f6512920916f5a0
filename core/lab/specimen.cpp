#include "core/live/specimen.h"

#include "core/live/injury.h"
#include "core/live/layer_states.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rewire {

namespace {

bool sameLayer(const LayerState& a, const LayerState& b) {
  return a.topology == b.topology && a.weights == b.weights && a.bias == b.bias && a.initialTopology == b.initialTopology;
}

/// What it does to the network; the seed counts only where something is drawn.
Damage onNetworkAlone(Damage damage) {
  damage.inputNoise = {};
  damage.attack = {};
  if (!damage.touchesNetwork()) return {};
  return damage;
}

}  // namespace

std::shared_ptr<const Verdict> verdictOf(Assessment assessment, const Samples& samples, int classes) {
  auto verdict = std::make_shared<Verdict>();
  verdict->score = assessment.score;
  verdict->predicted = std::move(assessment.predicted);
  verdict->confidence = std::move(assessment.confidence);
  verdict->confusion.assign(static_cast<std::size_t>(classes) * static_cast<std::size_t>(classes), 0);
  for (std::size_t i = 0; i < verdict->predicted.size(); ++i)
    ++verdict->confusion[static_cast<std::size_t>(samples.labels[i] * classes + verdict->predicted[i])];
  return verdict;
}

Specimen::Specimen(const Snapshot& snapshot, std::stop_token stop)
    : m_layers(snapshot.layers),
      m_dataset(snapshot.samples),
      m_normalisation(snapshot.normalisation),
      m_network(networkOf(snapshot.layers)),
      m_links(hiddenLinks(m_network)) {
  std::vector<std::int32_t> all(static_cast<std::size_t>(samples().count));
  std::iota(all.begin(), all.end(), 0);
  m_verdict = verdictOf(assess(classifier(), classifier(), samples(), all, {}, stop), samples(), classes());
}

bool Specimen::isOf(const Snapshot& snapshot) const {
  return m_dataset == snapshot.samples && m_normalisation.mean == snapshot.normalisation.mean &&
         m_normalisation.std == snapshot.normalisation.std &&
         std::equal(m_layers.begin(), m_layers.end(), snapshot.layers.begin(), snapshot.layers.end(), sameLayer);
}

DamagedSpecimen::DamagedSpecimen(const Specimen& specimen, const Damage& damage)
    : m_specimen(specimen), m_damage(onNetworkAlone(damage)), m_touched(m_damage.touchesNetwork()) {
  if (m_touched) {
    m_damaged = damaged(specimen.network(), m_damage);
    m_links = hiddenLinks(m_damaged.network);
    m_layers = layersAfter(m_damaged.network, specimen.layers());
    m_injury = injuryOf(specimen.network(), m_damaged.network, m_damage);
  } else {
    m_damaged.swapped.assign(specimen.links().size(), 0.0);
    m_links = specimen.links();
    m_layers = specimen.layers();
  }
}

bool DamagedSpecimen::isOf(const Damage& damage) const {
  return m_damage == onNetworkAlone(damage);
}

}  // namespace rewire

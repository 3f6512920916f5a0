#include "ui/lab_desk.h"

#include <algorithm>

namespace rewire {

namespace {

constexpr int kFollowInterval = 100;  // milliseconds between two looks at weights that train

bool sameWeights(const Snapshot& a, const Snapshot& b) {
  return a.run == b.run && std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(),
                                      [](const LayerState& x, const LayerState& y) { return x.weights == y.weights; });
}

}  // namespace

LabDesk::LabDesk(QObject* parent) : QObject(parent), m_newest(std::make_shared<const Snapshot>()) {}

void LabDesk::showSnapshot(const SnapshotPtr& snapshot) {
  const bool anotherRun = snapshot->run != m_newest->run;
  m_newest = snapshot;
  if (anotherRun) {
    m_result.reset();
    setPinned(false);
  }
  if (anotherRun || mayFollow(*snapshot)) ask();
  show();
}

// While training runs: not before the last answer is complete, not too often, and only at the end of an epoch for the clean
// accuracy alone.
bool LabDesk::mayFollow(const Snapshot& snapshot) const {
  if (m_pinned) return false;
  if (!m_wish.specimen) return true;
  if (sameWeights(*m_wish.specimen, snapshot)) return false;
  if (snapshot.phase != Phase::Training) return true;
  const bool answered = m_answered == m_wish.id;
  if (!somethingDependsOnWeights()) return answered && snapshot.epoch != m_wish.specimen->epoch;
  return answered && m_sinceAsked.elapsed() >= kFollowInterval;
}

bool LabDesk::somethingDependsOnWeights() const {
  return m_wish.damage.touchesNetwork() || m_wish.damage.touchesImages() || !m_wish.shown.empty() || !m_wish.drawing.empty();
}

void LabDesk::ask() {
  const SnapshotPtr asked = specimen();
  if (asked->layers.empty() || !asked->samples) return;
  m_wish.specimen = asked;
  ++m_wish.id;
  m_sinceAsked.start();
  Q_EMIT wished(m_wish);
}

void LabDesk::takeResult(const LabResultPtr& result) {
  if (result->specimen->run != m_newest->run) return;
  if (result->complete || !result->error.empty()) m_answered = result->wish;
  const QString error = QString::fromStdString(result->error);
  if (!error.isEmpty() && error != m_error) Q_EMIT failed(error);
  m_error = error;
  if (!error.isEmpty()) return;
  m_result = result;
  Q_EMIT resultArrived(result);
  show();
}

// The picture of a specimen is the newest snapshot with the specimen's layers: history and state of the run go on.
void LabDesk::show() {
  if (!m_result || !m_wish.damage.touchesNetwork() || !m_result->damage.touchesNetwork()) {
    Q_EMIT snapshotToShow(m_newest);
    return;
  }
  auto shown = std::make_shared<Snapshot>(*m_newest);
  shown->layers = m_result->layers;
  shown->injury = m_result->injury;
  shown->damage = std::make_shared<const Damage>(m_result->damage);
  if (m_pinned) shown->specimenEpoch = m_result->specimen->epoch;
  shown->lastRewiring = m_result->specimen->lastRewiring;
  Q_EMIT snapshotToShow(shown);
}

void LabDesk::setDamage(const Damage& damage) {
  if (damage == m_wish.damage) return;
  m_wish.damage = damage;
  ask();
  show();
}

void LabDesk::setShown(const std::vector<int>& samples) {
  if (samples == m_wish.shown) return;
  m_wish.shown = samples;
  ask();
}

void LabDesk::setDrawing(const std::vector<float>& pixels) {
  if (pixels == m_wish.drawing) return;
  m_wish.drawing = pixels;
  ask();
}

void LabDesk::setPinned(bool pinned) {
  if (pinned == (m_pinned != nullptr) || (pinned && m_newest->layers.empty())) return;
  m_pinned = pinned ? m_newest : nullptr;
  Q_EMIT pinnedChanged(pinned);
  ask();
}

}  // namespace rewire

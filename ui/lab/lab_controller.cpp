#include "ui/lab/lab_controller.h"

#include "ui/lab/perturbation_history.h"
#include "ui/style/phrase_text.h"

#include <algorithm>

namespace rewire {

namespace {

constexpr int kFollowInterval = 100;  // milliseconds between two looks at weights that train
constexpr int kLinksFirst = 60;       // milliseconds that an epoch of the past has for its links, before the lab takes the cores

bool sameWeights(const Snapshot& a, const Snapshot& b) {
  return a.run == b.run && std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(),
                                      [](const LayerState& x, const LayerState& y) { return x.weights == y.weights; });
}

}  // namespace

LabController::LabController(const PerturbationHistory& history, QObject* parent)
    : QObject(parent), m_history(history), m_newest(std::make_shared<const Snapshot>()) {
  connect(&history, &PerturbationHistory::changed, this, [this] {
    ask();
    show();
  });
  m_askSoon.setSingleShot(true);
  m_askSoon.setInterval(kLinksFirst);
  connect(&m_askSoon, &QTimer::timeout, this, &LabController::ask);
}

void LabController::showSnapshot(const SnapshotPtr& snapshot) {
  const bool anotherRun = snapshot->run != m_newest->run;
  m_newest = snapshot;
  if (anotherRun) {
    m_result.reset();
    m_past.reset();
    setPinned(false);
  }
  if (anotherRun || mayFollow(*snapshot)) ask();
  show();
}

// While training runs, requests wait for a complete answer and for the interval. The clean accuracy alone waits for the end of an
// epoch.
bool LabController::mayFollow(const Snapshot& snapshot) const {
  if (m_pinned || m_past) return false;
  if (!m_request.specimen) return true;
  if (sameWeights(*m_request.specimen, snapshot)) return false;
  if (snapshot.phase != Phase::Training) return true;
  const bool answered = m_answered == m_request.id;
  if (!somethingDependsOnWeights()) return answered && snapshot.epoch != m_request.specimen->epoch;
  return answered && m_sinceAsked.elapsed() >= kFollowInterval;
}

bool LabController::somethingDependsOnWeights() const {
  const Perturbations& perturbations = m_history.perturbations();
  return perturbations.changesNetwork() || perturbations.changesImages() || !m_request.shown.empty() ||
         !m_request.drawing.empty();
}

void LabController::ask() {
  m_askSoon.stop();
  const SnapshotPtr asked = specimen();
  if (asked->layers.empty() || !asked->samples) return;
  m_request.specimen = asked;
  m_request.perturbations = m_history.perturbations();
  ++m_request.id;
  m_sinceAsked.start();
  Q_EMIT requested(m_request);
}

void LabController::takeResult(const LabResultPtr& result) {
  if (result->specimen->run != m_newest->run) return;
  if (result->complete || !result->error.empty()) m_answered = result->request;
  const QString error = textOf(result->error);
  if (!error.isEmpty() && error != m_error) Q_EMIT failed(error);
  if (error.isEmpty() && !m_error.isEmpty()) Q_EMIT recovered();
  m_error = error;
  if (!error.isEmpty()) return;
  m_result = result;
  Q_EMIT resultArrived(result);
  show();
}

// While a perturbed specimen is drawn, history and state of the run go on.
void LabController::show() {
  const bool whole = !m_result || !m_history.perturbations().changesNetwork() || !m_result->perturbations.changesNetwork();
  Q_EMIT toShow(m_newest, whole ? wholeNetwork() : perturbedNetwork());
}

ShownNetworkPtr LabController::wholeNetwork() const {
  if (!m_past) return shownNetworkOf(*m_newest);
  auto network = std::make_shared<ShownNetwork>(*shownNetworkOf(*m_past));
  network->past = true;
  return network;
}

ShownNetworkPtr LabController::perturbedNetwork() const {
  auto network = std::make_shared<ShownNetwork>(*shownNetworkOf(*m_result->specimen));
  network->layers = m_result->layers;
  network->pinned = m_pinned != nullptr;
  network->past = m_past != nullptr && !network->pinned;
  if (!network->pinned && !network->past) network->epoch = m_newest->epoch;  // the specimen follows the run, a moment behind
  network->removed = m_result->removed;
  network->perturbations = std::make_shared<const Perturbations>(m_result->perturbations);
  return network;
}

ShownNetworkPtr LabController::specimenNetwork() const {
  if (!m_pinned) return wholeNetwork();
  auto network = std::make_shared<ShownNetwork>(*shownNetworkOf(*m_pinned));
  network->pinned = true;
  return network;
}

void LabController::setShown(const std::vector<int>& samples) {
  if (samples == m_request.shown) return;
  m_request.shown = samples;
  ask();
}

void LabController::setDrawing(const std::vector<float>& pixels) {
  if (pixels == m_request.drawing) return;
  m_request.drawing = pixels;
  ask();
}

void LabController::setPinned(bool pinned) {
  if (pinned == (m_pinned != nullptr) || (pinned && m_newest->layers.empty())) return;
  keep(pinned ? specimen() : nullptr);
}

void LabController::keep(const SnapshotPtr& pinned) {
  m_pinned = pinned;
  Q_EMIT pinnedChanged(pinned != nullptr, specimen()->epoch);
  ask();
  show();
}

void LabController::showPast(const SnapshotPtr& past) {
  if (past == m_past) return;
  m_past = past;
  if (!m_pinned && past) m_askSoon.start();
  if (!m_pinned && !past) ask();
  show();
}

void LabController::pinTo(const SnapshotPtr& moment) {
  keep(moment);
}

}  // namespace rewire

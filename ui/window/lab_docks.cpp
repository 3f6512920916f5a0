#include "ui/window/lab_docks.h"

#include "ui/connectivity/connectivity_view.h"
#include "ui/examples/confusion_view.h"
#include "ui/examples/draw_panel.h"
#include "ui/examples/gallery_view.h"
#include "ui/lab/perturb_panel.h"
#include "ui/picture/past_sign.h"
#include "ui/robustness/curve_view.h"
#include "ui/robustness/fragility_view.h"
#include "ui/style/number_text.h"
#include "ui/window/dock_layout.h"

#include <QUndoStack>

#include <algorithm>

namespace rewire {

namespace {
const std::string kDrawing = "drawing.png";
}

LabDocks::LabDocks(ConnectivityView* connectivity, QObject* parent)
    : QObject(parent),
      m_controller(m_history),
      m_panel(new PerturbPanel(m_history)),
      m_gallery(new GalleryView),
      m_confusion(new ConfusionView),
      m_drawing(new DrawPanel),
      m_curves(new CurveView),
      m_fragility(new FragilityView) {
  connectController();
  connectHands(connectivity);
  connectCurves();
}

void LabDocks::addDocks(DockLayout& docks) {
  docks.add(QStringLiteral("perturbDock"), tr("Perturb"), m_panel, DockLayout::Area::Right);
  docks.add(QStringLiteral("galleryDock"), m_gallery->title(), m_gallery, DockLayout::Area::BottomRight);
  docks.add(QStringLiteral("drawDock"), tr("Draw"), m_drawing, DockLayout::Area::BottomRight);
  docks.add(QStringLiteral("confusionDock"), m_confusion->title(), m_confusion, DockLayout::Area::BottomRight);
  docks.add(QStringLiteral("curveDock"), m_curves->title(), m_curves, DockLayout::Area::BottomLeft);
  docks.add(QStringLiteral("fragilityDock"), m_fragility->title(), m_fragility, DockLayout::Area::BottomLeft);
}

std::vector<View*> LabDocks::views() const {
  return {m_gallery, m_confusion, m_curves, m_fragility};
}

void LabDocks::connectController() {
  connect(m_panel, &PerturbPanel::pinToggled, &m_controller, &LabController::setPinned);
  connect(m_panel, &PerturbPanel::applyRequested, this, &LabDocks::apply);
  connect(m_gallery, &GalleryView::samplesRequested, &m_controller, &LabController::setShown);
  connect(m_drawing, &DrawPanel::drawingChanged, &m_controller, &LabController::setDrawing);
  connect(&m_controller, &LabController::requested, this, &LabDocks::requested);
  connect(&m_history, &PerturbationHistory::changed, this, &LabDocks::worked);
  connect(&m_controller, &LabController::pinnedChanged, this, &LabDocks::worked);
  connect(m_drawing, &DrawPanel::drawingChanged, this, &LabDocks::worked);
  connect(&m_controller, &LabController::failed, this, &LabDocks::failed);
  connect(&m_controller, &LabController::recovered, this, &LabDocks::recovered);
  connect(&m_controller, &LabController::toShow, this, &LabDocks::toShow);
  connect(&m_controller, &LabController::pinnedChanged, m_panel, &PerturbPanel::setPinned);
  connect(&m_controller, &LabController::pinnedChanged, this, [this] { showRun(m_controller.newest()); });
  connect(&m_controller, &LabController::resultArrived, m_panel, &PerturbPanel::showResult);
  connect(&m_controller, &LabController::resultArrived, m_gallery, &GalleryView::showResult);
  connect(&m_controller, &LabController::resultArrived, m_confusion, &ConfusionView::showResult);
  connect(&m_controller, &LabController::resultArrived, m_drawing, &DrawPanel::showResult);
}

void LabDocks::connectHands(ConnectivityView* connectivity) {
  connect(connectivity, &ConnectivityView::silenceToggled, this, &LabDocks::toggleSilence);
  connect(connectivity, &ConnectivityView::cutRequested, this, &LabDocks::remove);
}

void LabDocks::connectCurves() {
  connect(m_curves, &CurveView::startRequested, this, &LabDocks::curvesRequested);
  connect(m_curves, &CurveView::stopRequested, this, &LabDocks::curvesStopped);
  connect(m_curves, &CurveView::shelfRequested, this, &LabDocks::shelfRequested);
  m_curves->rememberChoices();
  connect(m_fragility, &FragilityView::measureRequested, this, &LabDocks::fragilityRequested);
  connect(m_fragility, &FragilityView::stopRequested, this, &LabDocks::fragilityStopped);
}

SaveSpecimen LabDocks::saveSpecimen(const std::string& path) const {
  return {path, m_controller.specimen(), onNetwork(m_history.perturbations())};
}

LabState LabDocks::state() const {
  LabState state;
  state.specimen.perturbations = m_history.perturbations();
  if (m_controller.pinned()) state.specimen.pinned = PinnedMoment{m_controller.specimen()->epoch, m_controller.specimen()->batch};
  state.drawings = m_otherDrawings;
  const QByteArray drawing = m_drawing->drawing();
  if (drawing.isEmpty()) return state;
  if (const auto unread = m_otherDrawings.find(kDrawing); unread != m_otherDrawings.end())
    state.drawings["unreadable-" + kDrawing] = unread->second;
  state.drawings[kDrawing] = drawing.toStdString();
  return state;
}

void LabDocks::restore(const LabState& state, const SnapshotPtr& pinned) {
  m_history.clear(state.specimen.perturbations);
  m_controller.setPinned(false);
  const SnapshotPtr newest = m_controller.specimen();
  if (const auto& moment = state.specimen.pinned) {
    const bool stillThere = *moment == PinnedMoment{newest->epoch, newest->batch};
    if (pinned || stillThere) m_controller.pinTo(stillThere ? newest : pinned);
    if (!pinned && !stillThere) Q_EMIT pinLost(moment->epoch);
  }
  restoreDrawings(state.drawings);
}

void LabDocks::restoreDrawings(const std::map<std::string, std::string>& drawings) {
  m_otherDrawings = drawings;
  const bool named = drawings.contains(kDrawing) || drawings.empty();
  auto drawing = m_otherDrawings.extract(named ? kDrawing : drawings.begin()->first);
  if (m_drawing->showDrawing(drawing ? QByteArray::fromStdString(drawing.mapped()) : QByteArray())) return;
  Q_EMIT drawingUnreadable(QString::fromStdString(drawing.key()));
  m_otherDrawings.insert(std::move(drawing));
}

std::vector<CurveStatePtr> LabDocks::curvesOf(const Experiment& experiment) const {
  return m_curves->curvesOf(experiment);
}

void LabDocks::setShown(const ShownControls& shown) {
  m_panel->setShown(shown);
  m_drawing->setPadShown(shown.has("pad"));
}

void LabDocks::setTheme(const Theme& theme) {
  m_panel->setTheme(theme);
  m_drawing->setTheme(theme);
}

void LabDocks::setReduceMotion(bool reduce) {
  m_panel->setReduceMotion(reduce);
}

void LabDocks::showSnapshot(const SnapshotPtr& snapshot) {
  if (snapshot->run != m_run) beginRun(*snapshot);
  m_panel->showSnapshot(snapshot);
  m_drawing->showSnapshot(snapshot);
  m_controller.showSnapshot(snapshot);
  showRun(snapshot);
}

/// Gallery, confusion and curves show answers of the lab; the run tells them of what.
void LabDocks::showRun(const SnapshotPtr& snapshot) {
  const ShownNetworkPtr network = m_controller.specimenNetwork();
  m_curves->setSpecimen(m_controller.specimen());
  m_fragility->setSpecimen(m_controller.specimen());
  for (View* view : views()) view->showRun(snapshot, network);
  const QString past = pastText(*snapshot, *network);
  m_panel->showSign(past);
  m_drawing->showSign(past);
}

void LabDocks::showPast(const SnapshotPtr& past) {
  m_controller.showPast(past);
  showRun(m_controller.newest());
}

void LabDocks::showCurves(const CurveStatePtr& curves) {
  m_curves->showCurves(curves);
}

void LabDocks::showShelf(const ShelfStatePtr& shelf) {
  m_curves->showShelf(shelf);
}

void LabDocks::showFragility(const FragilityStatePtr& state) {
  m_fragility->showState(state);
}

void LabDocks::keepCurves() {
  m_curves->keepCurves();
}

// Another network has other neurons: the perturbations of the last one mean nothing to it.
void LabDocks::beginRun(const Snapshot& snapshot) {
  m_run = snapshot.run;
  m_history.clear();
}

void LabDocks::toggleSilence(const HiddenNeuron& neuron) {
  Perturbations perturbations = m_history.perturbations();
  std::vector<HiddenNeuron>& silenced = perturbations.silencedNeurons;
  const auto found = std::find(silenced.begin(), silenced.end(), neuron);
  const bool back = found != silenced.end();
  if (back) {
    silenced.erase(found);
  } else {
    silenced.push_back(neuron);
  }
  const QString name = tr("hidden %1, neuron %2").arg(neuron.layer + 1).arg(neuron.neuron);
  m_history.change(perturbations, back ? tr("Bring back %1").arg(name) : tr("Silence %1").arg(name));
}

void LabDocks::remove(const std::vector<LinkId>& links) {
  Perturbations perturbations = m_history.perturbations();
  std::vector<LinkId>& removed = perturbations.removedLinks;
  removed.insert(removed.end(), links.begin(), links.end());
  m_history.change(perturbations,
                   links.size() == 1 ? tr("Cut a link") : tr("Cut %1 links").arg(groupedNumber(std::ssize(links))));
}

// From now on the training network itself is perturbed. The specimen is that network and must not be perturbed twice. The steps
// that change images stay.
void LabDocks::apply(bool regrow) {
  const Perturbations perturbations = m_history.perturbations();
  if (!perturbations.changesNetwork()) return;
  Perturbations rest = withoutStrength(perturbations);
  for (std::size_t i = 0; i < rest.steps.size(); ++i) {
    if (changesImages(rest.steps[i].perturbation)) rest.steps[i] = perturbations.steps[i];
  }
  m_controller.setPinned(false);  // the perturbed network is looked at from now on
  Q_EMIT commandRequested(ApplyPerturbations{perturbations, regrow});
  m_history.clear(rest);
  Q_EMIT applied();
}

}  // namespace rewire

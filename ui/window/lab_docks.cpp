#include "ui/laboratory.h"

#include "ui/dock_layout.h"
#include "ui/number_text.h"
#include "ui/panels/draw_panel.h"
#include "ui/panels/perturb_panel.h"
#include "ui/views/confusion_view.h"
#include "ui/views/connectivity_view.h"
#include "ui/views/curve_view.h"
#include "ui/views/gallery_view.h"

#include <QUndoStack>

#include <algorithm>

namespace rewire {

Laboratory::Laboratory(ConnectivityView* connectivity, QObject* parent)
    : QObject(parent),
      m_panel(new PerturbPanel),
      m_gallery(new GalleryView),
      m_confusion(new ConfusionView),
      m_drawing(new DrawPanel),
      m_curves(new CurveView) {
  connectDesk();
  connectHands(connectivity);
  connectCurves();
}

void Laboratory::addDocks(DockLayout& docks) {
  docks.add(QStringLiteral("perturbDock"), tr("Perturb"), m_panel, DockLayout::Place::Right);
  docks.add(QStringLiteral("galleryDock"), m_gallery->title(), m_gallery, DockLayout::Place::BottomRight);
  docks.add(QStringLiteral("drawDock"), tr("Draw"), m_drawing, DockLayout::Place::BottomRight);
  docks.add(QStringLiteral("confusionDock"), m_confusion->title(), m_confusion, DockLayout::Place::BottomRight);
  docks.add(QStringLiteral("curveDock"), m_curves->title(), m_curves, DockLayout::Place::BottomLeft);
}

std::vector<View*> Laboratory::views() const {
  return {m_gallery, m_confusion, m_curves};
}

void Laboratory::connectDesk() {
  connect(&m_history, &DamageHistory::changed, &m_desk, &LabDesk::setDamage);
  connect(&m_history, &DamageHistory::changed, m_panel, &PerturbPanel::showDamage);
  connect(m_panel, &PerturbPanel::damageEdited, this,
          [this](const Damage& damage, const QString& name, int mergeId) { m_history.change(damage, name, mergeId); });
  connect(m_panel, &PerturbPanel::pinToggled, &m_desk, &LabDesk::setPinned);
  connect(m_panel, &PerturbPanel::applyRequested, this, &Laboratory::apply);
  connect(m_gallery, &GalleryView::samplesWanted, &m_desk, &LabDesk::setShown);
  connect(m_drawing, &DrawPanel::drawingChanged, &m_desk, &LabDesk::setDrawing);
  connect(&m_desk, &LabDesk::wished, this, &Laboratory::wished);
  connect(&m_desk, &LabDesk::failed, this, &Laboratory::failed);
  connect(&m_desk, &LabDesk::snapshotToShow, this, &Laboratory::snapshotToShow);
  connect(&m_desk, &LabDesk::pinnedChanged, m_panel, &PerturbPanel::setPinned);
  connect(&m_desk, &LabDesk::resultArrived, m_panel, &PerturbPanel::showResult);
  connect(&m_desk, &LabDesk::resultArrived, m_gallery, &GalleryView::showResult);
  connect(&m_desk, &LabDesk::resultArrived, m_confusion, &ConfusionView::showResult);
  connect(&m_desk, &LabDesk::resultArrived, m_drawing, &DrawPanel::showResult);
}

void Laboratory::connectHands(ConnectivityView* connectivity) {
  connect(connectivity, &ConnectivityView::silenceToggled, this, &Laboratory::toggleSilence);
  connect(connectivity, &ConnectivityView::cutRequested, this, &Laboratory::cut);
}

void Laboratory::connectCurves() {
  connect(m_curves, &CurveView::startRequested, this, &Laboratory::curvesWished);
  connect(m_curves, &CurveView::stopRequested, this, &Laboratory::curvesStopped);
}

void Laboratory::setTheme(const Theme& theme) {
  m_panel->setTheme(theme);
  m_drawing->setTheme(theme);
}

void Laboratory::setReduceMotion(bool reduce) {
  m_panel->setReduceMotion(reduce);
}

void Laboratory::showSnapshot(const SnapshotPtr& snapshot) {
  if (snapshot->run != m_run) beginRun(*snapshot);
  m_panel->showSnapshot(snapshot);
  m_drawing->showSnapshot(snapshot);
  for (View* view : views()) view->showSnapshot(snapshot);
  m_desk.showSnapshot(snapshot);
}

void Laboratory::showCurves(const CurveStatePtr& curves) {
  m_curves->showCurves(curves);
}

// Another network has other neurons: nothing that was done to the last one means anything to it.
void Laboratory::beginRun(const Snapshot& snapshot) {
  m_run = snapshot.run;
  m_history.clear();
}

void Laboratory::toggleSilence(const HiddenNeuron& neuron) {
  Damage damage = m_history.damage();
  const auto found = std::find(damage.silenced.begin(), damage.silenced.end(), neuron);
  const bool back = found != damage.silenced.end();
  if (back) {
    damage.silenced.erase(found);
  } else {
    damage.silenced.push_back(neuron);
  }
  const QString name = tr("hidden %1, neuron %2").arg(neuron.layer + 1).arg(neuron.neuron);
  m_history.change(damage, back ? tr("Bring back %1").arg(name) : tr("Silence %1").arg(name));
}

void Laboratory::cut(const std::vector<CutLink>& links) {
  Damage damage = m_history.damage();
  damage.cut.insert(damage.cut.end(), links.begin(), links.end());
  m_history.change(damage, links.size() == 1 ? tr("Cut a link") : tr("Cut %1 links").arg(groupedNumber(std::ssize(links))));
}

// The wound is the training network's own from now on; the specimen, which is that network, must not be hurt twice. What is done
// to images stays.
void Laboratory::apply(bool regrow) {
  const Damage damage = m_history.damage();
  if (!damage.touchesNetwork()) return;
  Damage rest;
  rest.seed = damage.seed;
  rest.inputNoise = damage.inputNoise;
  rest.attack = damage.attack;
  m_desk.setPinned(false);  // what is looked at from now on is the network that bears the wound
  Q_EMIT commandRequested(ApplyDamage{damage, regrow});
  m_history.clear(rest);
}

}  // namespace rewire

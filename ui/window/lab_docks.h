#pragma once

#include "core/live/command.h"
#include "core/live/curve_run.h"
#include "core/live/lab_wish.h"
#include "ui/damage_history.h"
#include "ui/lab_desk.h"

#include <QObject>

#include <vector>

namespace rewire {

class ConfusionView;
class ConnectivityView;
class CurveView;
class DockLayout;
class DrawPanel;
class GalleryView;
class PerturbPanel;
class View;
struct Theme;

/// The lab's panels and views, and how they hang together: what is set in the panel or cut by hand in the connectivity view
/// becomes a step of the damage's history, every step a wish of the desk, every answer is shown by all of them.
class Laboratory : public QObject {
  Q_OBJECT

 public:
  Laboratory(ConnectivityView* connectivity, QObject* parent);

  /// Makes the docks of its panels and views.
  void addDocks(DockLayout& docks);
  std::vector<View*> views() const;
  QUndoStack* steps() { return m_history.stack(); }
  /// Does `damage` to the specimen, as one step under this name.
  void damageSpecimen(const Damage& damage, const QString& name) { m_history.change(damage, name); }

  void setTheme(const Theme& theme);
  void setReduceMotion(bool reduce);

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void takeResult(const rewire::LabResultPtr& result) { m_desk.takeResult(result); }
  void showCurves(const rewire::CurveStatePtr& curves);

 Q_SIGNALS:
  void wished(const rewire::LabWish& wish);
  void curvesWished(const rewire::Sweep& sweep, const std::vector<rewire::CurveModel>& models);
  void curvesStopped();
  void snapshotToShow(const rewire::SnapshotPtr& snapshot);  ///< what the views of the network should draw
  void commandRequested(const rewire::Command& command);
  void failed(const QString& sentence);

 private:
  void connectDesk();
  void connectHands(ConnectivityView* connectivity);
  void connectCurves();
  void toggleSilence(const HiddenNeuron& neuron);
  void cut(const std::vector<CutLink>& links);
  void apply(bool regrow);
  void beginRun(const Snapshot& snapshot);

  DamageHistory m_history;
  LabDesk m_desk;
  std::uint64_t m_run = 0;
  PerturbPanel* m_panel;
  GalleryView* m_gallery;
  ConfusionView* m_confusion;
  DrawPanel* m_drawing;
  CurveView* m_curves;
};

}  // namespace rewire

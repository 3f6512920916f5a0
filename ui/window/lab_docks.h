#pragma once

#include "core/lab/curve_run.h"
#include "core/lab/lab_request.h"
#include "core/run/command.h"
#include "ui/lab/lab_controller.h"
#include "ui/lab/perturbation_history.h"

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
class LabDocks : public QObject {
  Q_OBJECT

 public:
  LabDocks(ConnectivityView* connectivity, QObject* parent);

  /// Makes the docks of its panels and views.
  void addDocks(DockLayout& docks);
  std::vector<View*> views() const;
  QUndoStack* steps() { return m_history.stack(); }
  /// Does `damage` to the specimen, as one step under this name.
  void perturbSpecimen(const Perturbations& perturbations, const QString& name) { m_history.change(perturbations, name); }

  void setTheme(const Theme& theme);
  void setReduceMotion(bool reduce);

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void takeResult(const rewire::LabResultPtr& result) { m_controller.takeResult(result); }
  void showCurves(const rewire::CurveStatePtr& curves);

 Q_SIGNALS:
  void requested(const rewire::LabRequest& request);
  void curvesRequested(const rewire::Sweep& sweep, const std::vector<rewire::ModelRequest>& models);
  void curvesStopped();
  /// What the views of the run and its network are given.
  void toShow(const rewire::SnapshotPtr& run, const rewire::ShownNetworkPtr& network);
  void commandRequested(const rewire::Command& command);
  void failed(const QString& sentence);

 private:
  void connectController();
  void connectHands(ConnectivityView* connectivity);
  void connectCurves();
  void toggleSilence(const HiddenNeuron& neuron);
  void cut(const std::vector<CutLink>& links);
  void apply(bool regrow);
  void beginRun(const Snapshot& snapshot);

  PerturbationHistory m_history;
  LabController m_controller;
  std::uint64_t m_run = 0;
  PerturbPanel* m_panel;
  GalleryView* m_gallery;
  ConfusionView* m_confusion;
  DrawPanel* m_drawing;
  CurveView* m_curves;
};

}  // namespace rewire

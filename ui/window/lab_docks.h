#pragma once

#include "core/lab/curve_run.h"
#include "core/lab/curve_shelf.h"
#include "core/lab/fragility_meter.h"
#include "core/lab/lab_request.h"
#include "core/project/lab_state.h"
#include "core/run/command.h"
#include "ui/lab/lab_controller.h"
#include "ui/lab/perturbation_history.h"
#include "ui/widgets/shown_controls.h"

#include <QObject>

#include <map>
#include <string>
#include <vector>

namespace rewire {

class ConfusionView;
class ConnectivityView;
class CurveView;
class DockLayout;
class DrawPanel;
class FragilityView;
class GalleryView;
class PerturbPanel;
class View;
struct Theme;

/// The lab's panels and views in their docks, and the connections between them. Changes in the panel or the connectivity view
/// become steps of the history. Every step becomes a request of the controller, and all of them show every answer.
class LabDocks : public QObject {
  Q_OBJECT

 public:
  LabDocks(ConnectivityView* connectivity, QObject* parent);

  /// Makes the docks of its panels and views.
  void addDocks(DockLayout& docks);
  std::vector<View*> views() const;
  QUndoStack* steps() { return m_history.stack(); }
  /// Tells whether the specimen is another network than the one that trains: perturbed, pinned, or past.
  bool specimenDiffers() const {
    return m_controller.pinned() || m_controller.wholeNetwork()->past || m_history.perturbations().changesNetwork();
  }
  SaveSpecimen saveSpecimen(const std::string& path) const;
  /// The specimen and the drawing, without the network; and back, beside the run that is shown.
  LabState state() const;
  void restore(const LabState& state, const SnapshotPtr& pinned = nullptr);  ///< `pinned`: the moment that it was pinned to
  void restoreDrawings(const std::map<std::string, std::string>& drawings);
  std::vector<CurveStatePtr> curvesOf(const Experiment& experiment) const;
  /// Perturbs the specimen, as one step under this name.
  void perturbSpecimen(const Perturbations& perturbations, const QString& name) { m_history.change(perturbations, name); }

  void setShown(const ShownControls& shown);
  void setTheme(const Theme& theme);
  void setReduceMotion(bool reduce);

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void showPast(const rewire::SnapshotPtr& past);  ///< null: back to the present
  void takeResult(const rewire::LabResultPtr& result) { m_controller.takeResult(result); }
  void showCurves(const rewire::CurveStatePtr& curves);
  void showShelf(const rewire::ShelfStatePtr& shelf);
  void showFragility(const rewire::FragilityStatePtr& state);
  /// Keeps the curves of a sampling that is not finished: the program ends.
  void keepCurves();
  /// Does to the network that trains what was done to the specimen.
  void apply(bool regrow);

 Q_SIGNALS:
  void requested(const rewire::LabRequest& request);
  void curvesRequested(const rewire::Sampling& sampling, const std::vector<rewire::ModelRequest>& models,
                       const rewire::CurveStatePtr& before);
  void shelfRequested(const rewire::ShelfRequest& request);
  void curvesStopped();
  void fragilityRequested(const rewire::FragilityRequest& request);
  void fragilityStopped();
  /// The newest snapshot and the network to draw, for the views of the run.
  void toShow(const rewire::SnapshotPtr& run, const rewire::ShownNetworkPtr& network);
  void commandRequested(const rewire::Command& command);
  void failed(const QString& sentence);
  void recovered();                             ///< the lab answers again
  void worked();                                ///< state() is another
  void applied();                               ///< its perturbations went over to the network that trains
  void drawingUnreadable(const QString& name);  ///< it came with the run, and is kept
  void pinLost(int epoch);                      ///< the specimen was pinned to an epoch that is no longer there

 private:
  void connectController();
  void connectHands(ConnectivityView* connectivity);
  void connectCurves();
  void toggleSilence(const HiddenNeuron& neuron);
  void remove(const std::vector<LinkId>& links);
  void beginRun(const Snapshot& snapshot);
  void showRun(const SnapshotPtr& snapshot);

  PerturbationHistory m_history;
  LabController m_controller;
  std::uint64_t m_run = 0;
  std::map<std::string, std::string> m_otherDrawings;  ///< that came with the run and are not on the paper
  PerturbPanel* m_panel;
  GalleryView* m_gallery;
  ConfusionView* m_confusion;
  DrawPanel* m_drawing;
  CurveView* m_curves;
  FragilityView* m_fragility;
};

}  // namespace rewire

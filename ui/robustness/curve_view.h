#pragma once

#include "core/lab/curve_run.h"
#include "core/lab/curve_shelf.h"
#include "ui/picture/plot_view.h"

#include <QElapsedTimer>

#include <vector>

class QLabel;

namespace rewire {

class CurveChooser;
class CurveControls;

/// Robustness curves: accuracy against the strength of a perturbation, several models on the same axes. A line joins the means,
/// with the 95 % interval of the mean around it. Single draws are faint dots, so that none is taken for the answer. A table under
/// the plot names each curve and sums it up. The controls of the sampling stand at the left. Curves are kept from one start to
/// the next, and those that are kept can be shown again.
class CurveView : public PlotView {
  Q_OBJECT

 public:
  explicit CurveView(QWidget* parent = nullptr);

  void setTheme(const Theme& theme) override;

  /// The columns of `rewire curve`, after comment lines that tell how to make them again.
  QString csv() const override;
  QString subject() const override;
  QList<QPair<QString, QString>> notes() const override;
  QString suggestedName() const override;
  bool isEmpty() const override { return !hasCurves(); }
  QSize minimumSizeHint() const override;
  QSize sizeHint() const override;

  /// Shows the settings and models of the last start, and remembers them from now on.
  void rememberChoices();
  /// The curves that are shown, and those kept that tell of networks of this experiment.
  std::vector<CurveStatePtr> curvesOf(const Experiment& experiment) const;
  /// Asks for the curves that are shown to be kept, if they have changed since.
  void keepCurves();

 public Q_SLOTS:
  /// The network that "this network" is, of the run that is shown next.
  void setSpecimen(const rewire::SnapshotPtr& specimen) { m_specimen = specimen; }
  /// Never null. Curves that were opened are shown, and the newest ones while there are no others.
  void showShelf(const rewire::ShelfStatePtr& shelf);
  /// Never null.
  void showCurves(const rewire::CurveStatePtr& curves);

 Q_SIGNALS:
  /// `before`: curves whose points may stay.
  void startRequested(const rewire::Sampling& sampling, const std::vector<rewire::ModelRequest>& models,
                      const rewire::CurveStatePtr& before);
  void shelfRequested(const rewire::ShelfRequest& request);
  void stopRequested();

 protected:
  void adaptControls() override;
  void arrange(QCustomPlot& plot) const override;
  void fill(QCustomPlot& plot, const Theme& theme) const override;
  QString sentence() const override;
  QString caption() const override;
  QString hintAt(const QCustomPlot& plot, QPointF position) const override;

 private:
  void signSpecimen();
  void take(const CurveStatePtr& curves);
  void showKept(const CurveStatePtr& curves);
  CurveStatePtr bestStart() const;
  bool hasCurves() const { return m_curves && !m_curves->points.empty(); }
  const Sampling& shownSampling() const { return hasCurves() ? m_curves->sampling : m_requested; }
  double lastPosition() const;
  void showError();
  void showWhetherOutdated();
  QString whatIsShown() const;

  Sampling m_requested;    ///< the sampling of the controls: it gives the axes while there is no curve
  SnapshotPtr m_specimen;  ///< null: the run as it stands
  CurveStatePtr m_curves;
  CurveStatePtr m_kept;  ///< the last that were asked to be kept
  ShelfStatePtr m_shelf;
  QElapsedTimer m_sinceKept;
  CurveChooser* m_chooser = nullptr;
  CurveControls* m_controls = nullptr;
  QLabel* m_error = nullptr;
  QLabel* m_outdated = nullptr;
};

}  // namespace rewire

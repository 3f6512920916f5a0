#pragma once

#include "core/lab/curve_run.h"
#include "ui/picture/plot_view.h"

#include <vector>

class QLabel;

namespace rewire {

class CurveControls;
struct CurveRowText;

/// Robustness curves: accuracy against the strength of a perturbation, several models on the same axes. A line joins the means,
/// with the 95 % interval of the mean around it. Single draws are faint dots, so that none is taken for the answer. A table under
/// the plot names each curve and sums it up. The controls of the sweep stand at the left.
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
  QSize minimumSizeHint() const override;
  QSize sizeHint() const override;

 public Q_SLOTS:
  /// Never null.
  void showCurves(const rewire::CurveStatePtr& curves);

 Q_SIGNALS:
  void startRequested(const rewire::Sweep& sweep, const std::vector<rewire::ModelRequest>& models);
  void stopRequested();

 protected:
  void adaptControls() override;
  void arrange(QCustomPlot& plot) const override;
  void fill(QCustomPlot& plot, const Theme& theme) const override;
  QString caption() const override;
  QString hintAt(const QCustomPlot& plot, QPointF position) const override;

 private:
  bool hasCurves() const { return m_curves && !m_curves->points.empty(); }
  const Sweep& shownSweep() const { return hasCurves() ? m_curves->sweep : m_requested; }
  double lastPosition() const;
  QPen penOf(int model, const Theme& theme) const;
  CurveRowText rowOf(int model, const Theme& theme) const;
  void addChance(QCustomPlot& plot, const Theme& theme) const;
  void showError();
  void showWhetherOutdated();
  QString whatIsShown() const;

  Sweep m_requested;  ///< the sweep of the controls: it gives the axes while there is no curve
  CurveStatePtr m_curves;
  CurveControls* m_controls = nullptr;
  QLabel* m_error = nullptr;
  QLabel* m_outdated = nullptr;
};

}  // namespace rewire

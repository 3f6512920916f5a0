#pragma once

#include "core/lab/fragility_meter.h"
#include "ui/picture/plot_view.h"

class QCPAbstractPlottable;

namespace rewire {

class FragilityControls;

/// Bars that tell which layer costs most when it is perturbed: the accuracy lost by the same removal, noise and shuffle in one
/// layer at a time, with the 95 % interval of its mean, and the first-order measure beside them. The view computes nothing: it
/// asks, and shows the answers as they come.
class FragilityView : public PlotView {
  Q_OBJECT

 public:
  explicit FragilityView(QWidget* parent = nullptr);

  /// The snapshot whose network is measured next.
  void setSpecimen(const SnapshotPtr& specimen);
  void showState(const FragilityStatePtr& state);
  void setTheme(const Theme& theme) override;

  /// A row a layer and measure: layer,measure,draws,mean,sd,ci95_low,ci95_high; accuracies after the perturbations, and the rise
  /// of the loss to first order.
  QString csv() const override;
  bool isEmpty() const override;
  QString subject() const override;
  QList<QPair<QString, QString>> notes() const override;

 Q_SIGNALS:
  void measureRequested(const rewire::FragilityRequest& request);
  void stopRequested();

 protected:
  int panels() const override;
  void arrange(QCustomPlot& plot) const override;
  void fill(QCustomPlot& plot, const Theme& theme) const override;
  QString sentence() const override;
  QString caption() const override;
  QString hintAt(const QCustomPlot& plot, QPointF position) const override;
  void adaptControls() override;

 private:
  const Fragility& shown() const { return m_state->fragility; }
  void signMeasured();
  QString emptyText() const;
  QList<QCPAbstractPlottable*> fillLosses(QCPAxisRect& rect, const Theme& theme) const;
  void fillRises(QCPAxisRect& rect, const Theme& theme) const;
  void nameLayers(QCPAxisRect& rect) const;

  FragilityControls* m_controls;
  SnapshotPtr m_specimen;
  FragilityStatePtr m_state;
};

}  // namespace rewire

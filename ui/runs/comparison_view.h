#pragma once

#include "ui/picture/plot_view.h"
#include "ui/runs/comparison.h"

#include <vector>

class QComboBox;

namespace rewire {

/// A number of many runs on the same axes, against the epoch or along a curve: a thin line a run, or for a group its mean with
/// the 95 % interval around it. It shows what the panel of runs has chosen, whatever the run of the window.
class ComparisonView : public PlotView {
  Q_OBJECT

 public:
  explicit ComparisonView(QWidget* parent = nullptr);

  QString csv() const override;
  QString subject() const override;
  QList<QPair<QString, QString>> notes() const override;
  QString suggestedName() const override;
  bool isEmpty() const override;

 public Q_SLOTS:
  void compare(const rewire::ComparisonPtr& comparison);  ///< never null

 protected:
  void fill(QCustomPlot& plot, const Theme& theme) const override;
  void arrange(QCustomPlot& plot) const override;
  QString sentence() const override;
  QString caption() const override;
  QString hintAt(const QCustomPlot& plot, QPointF position) const override;

 private:
  struct Line {
    const ComparedRuns* runs;
    std::vector<ComparedPoint> points;
  };

  const ComparedValue& value() const;
  std::vector<Line> lines() const;  ///< those that have points
  void setRanges(QCPAxis& bottom, QCPAxis& left, const std::vector<Line>& drawn) const;
  void fillChooser();
  QString atInWords(double at) const;
  QString lastInWords(const Line& line) const;
  QString lastPointsInWords() const;
  QString meanInWords(const SampleMean& mean) const;

  ComparisonPtr m_comparison = std::make_shared<const Comparison>();
  std::vector<ComparedValue> m_values;
  QComboBox* m_chooser;
};

}  // namespace rewire

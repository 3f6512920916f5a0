#pragma once

#include "ui/picture/plot_view.h"
#include "ui/runs/class_grid.h"
#include "ui/runs/compared_degrees.h"
#include "ui/runs/comparison.h"

#include <vector>

class QComboBox;

namespace rewire {

class LayerChooser;

/// A number of many runs on the same axes, against the epoch, along a curve, or the distribution of their degrees: a thin line a
/// run, or for a group its mean with the 95 % interval around it. It shows what the panel of runs has chosen, whatever the run of
/// the window.
class ComparisonView : public PlotView {
  Q_OBJECT

 public:
  explicit ComparisonView(QWidget* parent = nullptr);

  /// Draws the value of this key; false: there is none of these runs. The choice of the window stays as it was.
  bool choose(const QString& key);
  QStringList keys() const;
  /// The runs whose degrees are to be drawn; none where something else is.
  std::vector<std::filesystem::path> runsToRead() const;

  QString csv() const override;
  QString subject() const override;
  QList<QPair<QString, QString>> notes() const override;
  QString suggestedName() const override;
  bool isEmpty() const override;

 public Q_SLOTS:
  void compare(const rewire::ComparisonPtr& comparison);  ///< never null
  void showDegrees(const rewire::DegreesOfRunsPtr& degrees);

 Q_SIGNALS:
  /// The degrees of these runs are to be drawn: as they stand now, while the view is seen.
  void degreesRequested(const std::vector<std::filesystem::path>& runs);

 protected:
  void showEvent(QShowEvent* event) override;
  void fill(QCustomPlot& plot, const Theme& theme) const override;
  void arrange(QCustomPlot& plot) const override;
  QString sentence() const override;
  QString caption() const override;
  QString hintAt(const QCustomPlot& plot, QPointF position) const override;

 private:
  const ComparedValue& value() const;
  DegreeChoice degreeChoice() const;
  bool ofDegrees() const { return value().along == Along::Degrees; }
  bool ofPairs() const { return value().along == Along::Pairs; }
  void askForDegrees();
  std::vector<ComparedPoint> pointsFor(const ComparedRuns& runs) const;
  std::vector<ComparedLine> lines() const;  ///< those that have points
  void fillPairs(QCPAxisRect& rect, const Theme& theme) const;
  void fillLines(QCustomPlot& plot, const Theme& theme) const;
  void scale(QCPAxisRect& rect, const std::vector<ComparedLine>& drawn) const;
  void setRanges(QCPAxis& bottom, QCPAxis& left, const std::vector<ComparedLine>& drawn) const;
  QString bottomTitle() const;
  QString nothingToDraw() const;
  void fillChooser();
  QString atInWords(double at) const;
  QString lastInWords(const ComparedLine& line) const;
  QString lastPointsInWords() const;
  QString spreadInWords(const ComparedLine& line) const;
  QString degreesInWords() const;
  QString meanInWords(const SampleMean& mean) const;

  ComparisonPtr m_comparison = std::make_shared<const Comparison>();
  std::vector<ComparedValue> m_values;
  DegreesOfRunsPtr m_degrees = std::make_shared<const DegreesOfRuns>();
  QComboBox* m_chooser;
  LayerChooser* m_layer;
};

}  // namespace rewire

#pragma once

#include "core/robustness/sample_mean.h"
#include "ui/runs/run_rows.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rewire {

/// A line in a plot of runs: a run, or a group.
struct ComparedRuns {
  QString name;  ///< tells it from the others: "adaptive, 1 %"
  RunLook look;
  bool grouped = false;
  std::vector<ListedRun> runs;
};

/// Runs that are drawn on the same axes. Never changed after it is made.
struct Comparison {
  QString folder;  ///< that they lie in
  std::vector<ComparedRuns> lines;
  std::size_t leftOut = 0;  ///< rows beyond kMostCompared
};

constexpr std::size_t kMostCompared = 500;

using ComparisonPtr = std::shared_ptr<const Comparison>;

ComparisonPtr comparisonOf(const RunListPtr& list, const std::vector<RunRow>& rows);

/// A number that can be drawn: of each epoch, or along a curve that was kept.
struct ComparedValue {
  QString key;   ///< column of metrics.csv, or the command of the curve
  QString name;  ///< "test accuracy"
  QString tip;
  QString axis;                                                  ///< "accuracy (%)"
  double scale = 1.0;                                            ///< from files to the plot: 100 for shares
  int digits = 1;                                                ///< after the point, in the plot's unit
  std::function<std::optional<double>(const EpochMetrics&)> in;  ///< null: a curve

  bool isCurve() const { return !in; }
};

/// All that is known of epochs, and the curves that any of these runs has.
std::vector<ComparedValue> comparedValues(const Comparison& comparison);

/// Mean of the runs of a line that have this epoch, or strength.
struct ComparedPoint {
  double at = 0.0;
  SampleMean mean;
};

/// The points of a line, ascending, as files have the value. What is not finite is left out.
std::vector<ComparedPoint> pointsOf(const ComparedRuns& line, const ComparedValue& value);

/// runs,epoch,n,mean,sd,ci95_low,ci95_high, a row a point; strength in the place of epoch along a curve.
QString comparisonCsv(const Comparison& comparison, const ComparedValue& value);

}  // namespace rewire

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
inline const QString kInDegreeKey = QStringLiteral("in_degree");
inline const QString kOutDegreeKey = QStringLiteral("out_degree");
inline const QString kPairsKey = QStringLiteral("pairs");  ///< key of the accuracy of pairs; a command behind it: what it has cost

using ComparisonPtr = std::shared_ptr<const Comparison>;

ComparisonPtr comparisonOf(const RunListPtr& list, const std::vector<RunRow>& rows);

/// The axis that a number is drawn along.
enum class Along {
  Epochs,
  Strengths,  ///< a curve that was kept
  Degrees,    ///< degrees of the neurons of the kept networks (compared_degrees.h)
  Pairs       ///< pairs of classes that the networks tell apart (class_grid.h)
};

/// A number that can be drawn.
struct ComparedValue {
  QString key;   ///< column of metrics.csv, the command of the curve, or one of those above
  QString name;  ///< "test accuracy"
  QString tip;
  QString axis;        ///< "accuracy (%)"
  double scale = 1.0;  ///< from files to the plot: 100 for shares
  int digits = 1;      ///< after the point, in the plot's unit
  Along along = Along::Epochs;
  std::function<std::optional<double>(const EpochMetrics&)> in = nullptr;  ///< not null along epochs
  std::function<std::optional<double>(const ListedRun&)> of = nullptr;     ///< not null along pairs
};

/// All that is known of epochs and degrees, the curves that any of these runs has, and numbers of pairs where they differ in
/// them.
std::vector<ComparedValue> comparedValues(const Comparison& comparison);

/// Mean of the runs of a line that have this epoch, or strength.
struct ComparedPoint {
  double at = 0.0;
  SampleMean mean;
};

/// The points of a line along epochs or strengths, ascending, as files have the value. What is not finite is left out.
std::vector<ComparedPoint> pointsOf(const ComparedRuns& line, const ComparedValue& value);

/// A line and what is drawn of it.
struct ComparedLine {
  const ComparedRuns* runs = nullptr;  ///< never null
  std::vector<ComparedPoint> points;
};

/// runs,epoch,n,mean,sd,ci95_low,ci95_high, a row a point; strength or degree in the place of epoch.
QString comparisonCsv(const std::vector<ComparedLine>& lines, Along along);

}  // namespace rewire

#pragma once

#include "ui/runs/comparison.h"

#include <QStringList>

#include <map>
#include <utility>

namespace rewire {

/// A number of networks that tell two classes apart, for each pair of classes: of several runs their mean, in the unit of files.
struct ClassGrid {
  QStringList classes;                              ///< sorted, numbers by their values
  std::map<std::pair<int, int>, SampleMean> cells;  ///< by places in `classes`, the smaller one first

  /// The cell of two classes in any order; null: no run has it.
  const SampleMean* at(int a, int b) const;
};

/// Two runs at least tell other pairs of classes apart.
bool differInPairs(const Comparison& comparison);

/// Numbers of pairs: the accuracy, and what each command of --then that perturbs once has cost.
std::vector<ComparedValue> valuesOfPairs(const Comparison& comparison);

/// The mean of each pair. Numbers that are not finite, or not known yet, are left out.
ClassGrid classGridOf(const Comparison& comparison, const ComparedValue& value);

/// class_a,class_b,n,mean,sd,ci95_low,ci95_high: a row a pair.
QString classGridCsv(const ClassGrid& grid);

/// The ends and the mean: "44.0 (1 and 5) to 98.0 (6 and 9), mean 67.7 of 45 pairs"; empty without cells.
QString classGridInWords(const ClassGrid& grid, const ComparedValue& value);

}  // namespace rewire

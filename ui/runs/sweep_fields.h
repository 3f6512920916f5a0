#pragma once

#include "core/sweep/sweep_plan.h"

#include <QString>
#include <QStringList>

namespace rewire {

/// Values of a sweep as people type them. Alternatives stand between semicolons; of rules, datasets and seeds also between
/// commas, and seeds are ranges too: "1..10".
struct SweepFields {
  QString rule, dataset, density, hidden, seed;
  QStringList then = {};  ///< commands for every trained network: "perturb attack --epsilon 0.1"
};

/// The values of one experiment, and the usual seeds.
SweepFields fieldsOf(const Experiment& experiment);

/// Every combination of the values; all other settings are those of `base`.
struct TypedPlan {
  SweepPlan plan;
  QString problem;  ///< a sentence that says what would be right; empty: none
};
TypedPlan planOf(const Experiment& base, const SweepFields& fields);

}  // namespace rewire

#pragma once

#include "core/run/snapshot.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace rewire {

// What the history of a run comes to as lines against epoch: rows of metrics, and between them the wounds, where the network fell
// from one accuracy to another without a moment of training.

/// Accuracy (a share) and loss (nats) at a place on the epoch axis.
struct HistoryPoint {
  double epoch = 0.0;
  double accuracy = 0.0;
  double loss = 0.0;
};

/// The test line under one rule. It begins with the last point of the stretch before, so that the line goes on. A wound is two
/// points at the same place: just before and just after it.
struct TestStretch {
  Rule rule = Rule::Set;
  std::vector<HistoryPoint> points;
  std::vector<HistoryPoint> applied;  ///< the points just after one
};
std::vector<TestStretch> testStretches(const std::vector<EpochMetrics>& history, const std::vector<Event>& events, Rule ruleNow);

std::vector<HistoryPoint> trainPoints(const std::vector<EpochMetrics>& history);

/// "wound: 20 % of links removed at random", and for a wound what it cost, on a line of its own.
QString eventInWords(const Event& event);

/// The rows of metrics.csv. Where there were wounds, each has two more rows at its place, with the test columns alone, and a last
/// column tells which they are.
QString historyCsv(const std::vector<EpochMetrics>& history, const std::vector<Event>& events);

}  // namespace rewire

#pragma once

#include "core/run/snapshot.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace rewire {

// The history of a run as lines against epoch: rows of metrics, and between them the applied perturbations. There the network
// fell from one accuracy to another without a moment of training.

/// Accuracy (a share) and loss (nats) at a position on the epoch axis.
struct HistoryPoint {
  double epoch = 0.0;
  double accuracy = 0.0;
  double loss = 0.0;
};

/// The test line under one rule. It begins with the last point of the stretch before, so that the line goes on. Applied
/// perturbations are two points at the same epoch: just before and just after them.
struct TestStretch {
  Rule rule = Rule::Set;
  std::vector<HistoryPoint> points;
  std::vector<HistoryPoint> applied;  ///< the points just after one
};
std::vector<TestStretch> testStretches(const std::vector<EpochMetrics>& history, const std::vector<Event>& events, Rule ruleNow);

std::vector<HistoryPoint> trainPoints(const std::vector<EpochMetrics>& history);

/// "zeta 0.3 → 0.5", or "applied: 20 % of links removed at random".
QString eventText(const Event& event);

/// The same, and for applied perturbations their cost, on a line of its own.
QString eventInWords(const Event& event);

/// The course of the accuracy in a sentence, with what was applied and what became of it.
QString historySentence(const std::vector<EpochMetrics>& history, const std::vector<Event>& events);

/// The rows of metrics.csv. Applied perturbations have two more rows each, with the test columns alone. A last column names
/// them.
QString historyCsv(const std::vector<EpochMetrics>& history, const std::vector<Event>& events);

}  // namespace rewire

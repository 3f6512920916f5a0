#pragma once

#include "core/train/metrics.h"

#include <string>
#include <string_view>
#include <vector>

namespace rewire {

constexpr std::string_view kMetricsColumns =
    "epoch,train_loss,train_accuracy,test_loss,test_accuracy,learning_rate,links,links_rewired,seconds";

/// One row, with the end of its line.
std::string rowAsCsv(const EpochMetrics& row);

/// The text of metrics.csv: kMetricsColumns, then one row an epoch. Numbers round-trip (shortest form).
std::string metricsAsCsv(const std::vector<EpochMetrics>& history);

}  // namespace rewire

#pragma once

#include "core/train/metrics.h"

#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// The columns that every metrics.csv begins with. The measures of the topology follow, which older files lack.
constexpr std::string_view kMetricsColumns =
    "epoch,train_loss,train_accuracy,test_loss,test_accuracy,learning_rate,links,links_rewired,seconds";

/// All columns, without the end of the line.
std::string metricsHeader();

/// One row, with the end of its line.
std::string rowAsCsv(const EpochMetrics& row);

/// The text of metrics.csv: metricsHeader(), then one row an epoch. Numbers round-trip (shortest form); what is unknown
/// is empty.
std::string metricsAsCsv(const std::vector<EpochMetrics>& history);

}  // namespace rewire

#pragma once

#include "core/train/metrics.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// Rows that metrics of so many bytes may have: a row in memory takes more than a line that pretends to be one.
constexpr std::size_t mostMetricsRows(std::size_t bytes) {
  return 15'000 + bytes / 100;
}

/// Writes metrics.csv, whole or not at all. Throws WorkError.
void writeMetrics(const std::vector<EpochMetrics>& history, const std::filesystem::path& file);

/// Reads metrics.csv. Measures are read where it has their columns; further ones are passed over. Throws InputError.
std::vector<EpochMetrics> readMetrics(const std::filesystem::path& file);

/// The same for the metrics.csv of a run that may have been killed: a last line that is torn, or lacks its end,
/// is left out.
std::vector<EpochMetrics> readTornMetrics(const std::filesystem::path& file);

/// The same for the text of such a file; `where` is for the message.
std::vector<EpochMetrics> metricsFromText(std::string_view text, const std::string& where);

}  // namespace rewire

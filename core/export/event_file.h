#pragma once

#include "core/export/provenance.h"
#include "core/train/metrics.h"

#include <filesystem>
#include <vector>

namespace rewire {

/// Writes the rows of metrics.csv as a TensorBoard event file: a scalar for each column that has a number, the epoch its step.
/// The provenance is the text "rewire". The time of an event is the sum of `seconds` up to it, as if training had begun in 1970:
/// the clock is not asked. Throws WorkError.
void writeEventFile(const std::vector<EpochMetrics>& history, const Provenance& provenance, const std::filesystem::path& file);

}  // namespace rewire

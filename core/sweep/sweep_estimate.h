#pragma once

#include "core/sweep/sweep.h"

#include <stop_token>
#include <vector>

namespace rewire {

/// The seconds that one thread takes for each run of a sweep, about: a moment of training is measured for every kind of run, but
/// for at most kMostMeasured of many kinds; others are told by the size of their networks. What --then costs is left out.
constexpr std::size_t kMostMeasured = 12;
std::vector<double> secondsOfRuns(const std::vector<PlannedRun>& runs, std::stop_token stop = {});

}  // namespace rewire

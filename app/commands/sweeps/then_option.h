#pragma once

#include "core/sweep/run_test.h"

#include <string>
#include <vector>

namespace rewire {

/// The test that a command of --then asks for: `curve` or `perturb` with their options, but without a model and outputs. Its
/// text has one space between words. Throws InputError.
RunTest runTestOf(const std::string& command);
std::vector<RunTest> runTestsOf(const std::vector<std::string>& commands);

}  // namespace rewire

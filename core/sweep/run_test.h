#pragma once

#include "core/perturb/perturbations.h"
#include "core/robustness/curve.h"
#include "core/robustness/tested_model.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rewire {

/// A test of every trained network of a sweep: a curve, or perturbations that are done once.
struct RunTest {
  std::string text;  ///< the command as it stands in the plan
  std::variant<Sampling, Perturbations> test;
};

/// A number that was measured of a run, and its name: "test_accuracy", "perturb attack --epsilon 0.1".
struct Measured {
  std::string metric;
  double value = 0.0;
};

inline constexpr std::string_view kCurveWord = "curve";
inline constexpr std::string_view kPerturbWord = "perturb";

/// The file in a run folder that keeps what a command of the plan has measured: "perturb-attack-1f0c33ab.json".
std::string fileOfTest(const std::string& text);

/// Tests a network and keeps the result in the run's folder. `program`: name and version, for the curve file. Throws InputError
/// where the test does not fit the network, WorkError, and Cancelled: then nothing is kept.
void testRun(const RunTest& test, const TestedModel& model, const std::filesystem::path& run, const std::string& program,
             std::stop_token stop);

/// The curve that a command of the plan has kept in a run's folder. Throws InputError.
std::vector<CurveMean> curveIn(const std::filesystem::path& run, const std::string& text);

/// The results of a command of the plan in a run's folder. A curve has the mean accuracy at each strength ("… at 0.2") and over
/// all ("… area"). Throws InputError.
std::vector<Measured> measuredIn(const std::filesystem::path& run, const std::string& text);

}  // namespace rewire

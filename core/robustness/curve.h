#pragma once

#include "core/network/loss.h"
#include "core/perturb/perturbations.h"
#include "core/robustness/tested_model.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// The sampling of a robustness curve: `steps` strengths from `from` to `to`, both included, each with `repeats` draws. Repeat r
/// (from 0) uses seed + r, so that any point can be had again as a single perturbation.
struct Sampling {
  Perturbation kind = RemoveLinks{};  ///< its strength is ignored
  double from = 0.0;
  double to = 1.0;
  int steps = 21;
  int repeats = 10;
  std::uint64_t seed = 1;
  /// Removal only: the strength is a share of the links of the sparsest model, so that every model loses the same number.
  bool equalLinks = false;
  std::vector<Perturbation> fixedSteps = {};  ///< done before, in this order, each at its own strength
  bool operator==(const Sampling&) const = default;
};

struct CurvePoint {
  int model = 0;  ///< index in the list of models
  int step = 0;
  int repeat = 0;
  double strength = 0.0;  ///< the one applied to this model
  std::uint64_t seed = 0;
  Evaluation evaluation;
};

/// Everything wrong with a sampling of models with so many hidden layers (the fewest of them). The keys are the options of
/// `rewire curve` without "--"; the steps of an attack are "pgd-steps".
std::vector<Problem> validate(const Sampling& sampling, int hiddenLayers);

/// The option that sets a kind's strength: "fraction", "sigma", "epsilon" or "amount".
std::string_view strengthKeyOf(const Perturbation& kind);

/// The strength of a step, 0 … steps-1, rounded to twelve digits: 0.1, whichever grid it stands on.
double strengthAt(const Sampling& sampling, int step);

/// The strength of each step for each model, [model][step]: strengthAt(), but for removal at an equal number of links.
std::vector<std::vector<double>> strengthsOf(const Sampling& sampling, const std::vector<TestedModel>& models);

/// All that is done at one strength, the fixed steps first.
Perturbations perturbationsAt(const Sampling& sampling, double strength, std::uint64_t seed);

/// Tells whether repeats differ.
bool isRandom(const Sampling& sampling);

/// A point that was computed before, at its step of `sampling`; nothing where the sampling has no such strength, repeat or seed.
/// `strengths`: of its model, see strengthsOf().
std::optional<CurvePoint> pointIn(const Sampling& sampling, const std::vector<double>& strengths, CurvePoint point);

/// Evaluates a model under test with all that is done to it and its images. `source`: whose gradients attacks follow; null: its
/// own. Throws Cancelled.
Evaluation evaluatePerturbed(const TestedModel& model, const Perturbations& perturbations, const Classifier* source = nullptr,
                             std::stop_token stop = {});

/// Computes every point that is not among `done`, in parallel over points. `onPoint` is told of each as it is finished, one call
/// at a time, on any thread. A kind that is not random is computed once a strength, whatever the repeats, and told for each
/// repeat. `source`: whose gradients attacks follow; null: those of each model. Throws Cancelled when stopped; what was told
/// stands. Points do not depend on the number of threads.
void computeCurves(const Sampling& sampling, const std::vector<TestedModel>& models, const std::vector<CurvePoint>& done,
                   const std::function<void(const CurvePoint&)>& onPoint, std::stop_token stop = {},
                   const TestedModel* source = nullptr);

/// One strength of one model's curve, over its draws.
struct CurveMean {
  double strength = 0.0;
  int draws = 0;
  double mean = 0.0;       ///< accuracy, a share
  double deviation = 0.0;  ///< sample standard deviation between draws; 0 for one draw
  double low = 0.0;        ///< 95 % interval of the mean (Student's t), within 0 … 1
  double high = 0.0;
};
std::vector<CurveMean> meansOf(const std::vector<CurvePoint>& points, int model);

/// The numbers that sum up a curve. `area`: under the mean accuracy by the trapezoid rule, divided by the range of strengths: the
/// mean accuracy over it. `halfway`: the first strength at which the accuracy has fallen halfway from that at 0 to chance
/// (1 / classes), by linear interpolation. It is nothing where the accuracy never falls so far or the curve does not begin at 0.
struct CurveSummary {
  std::optional<double> atZero;
  double area = 0.0;
  std::optional<double> halfway;
};
CurveSummary summaryOf(const std::vector<CurveMean>& curve, int classes);

}  // namespace rewire

#include "app/commands/sampling_options.h"

#include "app/commands/option_number.h"
#include "core/error.h"

#include <sstream>
#include <utility>

namespace rewire {

namespace {

/// "1; weight-noise 2, …": the default of the last strength.
std::string usualEnds() {
  std::ostringstream ends;
  forEachKind([&, first = true](const Perturbation& kind) mutable {
    const double end = strengthOptionOf(kind).curveEnd;
    if (end == 1.0) return;
    ends << (std::exchange(first, false) ? "1; " : ", ") << kindOf(kind) << ' ' << end;
  });
  ends << ", in L2 " << strengthOptionOf(Attack{.norm = AttackNorm::L2, .stepSize = {}}).curveEnd;
  return ends.str();
}

}  // namespace

void SamplingOptions::addTo(CLI::App& app) {
  const auto text = [&app](const char* option, std::string& value, const char* type, const std::string& help) {
    app.add_option(option, value, help)->type_name(type)->take_last();
  };
  text("--steps", steps, "N", "how many strengths, both ends included (required)");
  text("--from", from, "A", "the first strength [0]");
  text("--to", to, "B", "the last strength [" + usualEnds() + "]");
  text("--repeats", repeats, "R", "draws at each strength [10; 1 where nothing is drawn]");
  text("--seed", seed, "N", "of the first draw; the others count on from it [1]");
}

Sampling SamplingOptions::read(PerturbationOptions& kinds) const {
  Sampling sampling;
  sampling.fixedSteps = kinds.steps();
  sampling.kind = std::move(sampling.fixedSteps.back());
  sampling.fixedSteps.pop_back();
  if (steps.empty()) throw InputError("say at how many strengths, for example --steps 21", "--steps");
  sampling.steps = wholeNumberFrom(steps, "steps");
  sampling.from = from.empty() ? 0.0 : numberFrom(from, "from");
  sampling.to = to.empty() ? strengthOptionOf(sampling.kind).curveEnd : numberFrom(to, "to");
  sampling.repeats = isRandom(sampling) ? 10 : 1;
  if (!repeats.empty()) sampling.repeats = wholeNumberFrom(repeats, "repeats");
  if (!seed.empty()) sampling.seed = seedFrom(seed);
  return sampling;
}

}  // namespace rewire

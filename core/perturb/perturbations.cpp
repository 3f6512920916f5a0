#include "core/perturb/perturbations.h"

#include <cmath>

namespace rewire {

namespace {

template <class Belongs>
Perturbations steps(const Perturbations& perturbations, Belongs belongs) {
  Perturbations chosen;
  for (const PerturbationStep& step : perturbations.steps) {
    if (strengthOf(step.perturbation) > 0.0 && belongs(step.perturbation)) chosen.steps.push_back(step);
  }
  return chosen;
}

/// The steps that differ from a step that was never mentioned.
std::vector<PerturbationStep> stepsOfNote(const Perturbations& perturbations) {
  std::vector<PerturbationStep> steps = perturbations.steps;
  std::erase_if(steps, [](const PerturbationStep& step) {
    return step == PerturbationStep{*kindNamed(kindOf(step.perturbation)), 0};
  });
  return steps;
}

bool doesSomething(const Perturbations& perturbations, bool images) {
  return std::any_of(perturbations.steps.begin(), perturbations.steps.end(), [&](const PerturbationStep& step) {
    return strengthOf(step.perturbation) > 0.0 && changesImages(step.perturbation) == images;
  });
}

}  // namespace

bool Perturbations::operator==(const Perturbations& other) const {
  return seed == other.seed && removedLinks == other.removedLinks && silencedNeurons == other.silencedNeurons &&
         stepsOfNote(*this) == stepsOfNote(other);
}

bool Perturbations::changesNetwork() const {
  return !removedLinks.empty() || !silencedNeurons.empty() || doesSomething(*this, false);
}

bool Perturbations::changesImages() const {
  return doesSomething(*this, true);
}

Perturbations inSequence(const std::vector<Perturbation>& steps, std::uint64_t seed) {
  Perturbations perturbations;
  perturbations.seed = seed;
  for (const Perturbation& perturbation : steps)
    perturbations.steps.push_back({perturbation, static_cast<std::uint32_t>(perturbations.steps.size())});
  return perturbations;
}

Perturbations onNetwork(const Perturbations& perturbations) {
  if (!perturbations.changesNetwork()) return {};
  Perturbations part = steps(perturbations, [](const Perturbation& p) { return !changesImages(p); });
  part.seed = perturbations.seed;
  part.removedLinks = perturbations.removedLinks;
  part.silencedNeurons = perturbations.silencedNeurons;
  return part;
}

Perturbations onImages(const Perturbations& perturbations) {
  if (!perturbations.changesImages()) return {};
  Perturbations part = steps(perturbations, [](const Perturbation& p) { return changesImages(p); });
  part.seed = perturbations.seed;
  return part;
}

bool isRandom(const Perturbations& perturbations) {
  return std::any_of(perturbations.steps.begin(), perturbations.steps.end(), [](const PerturbationStep& step) {
    return strengthOf(step.perturbation) > 0.0 && isRandom(step.perturbation);
  });
}

Perturbations withoutStrength(Perturbations perturbations) {
  for (PerturbationStep& step : perturbations.steps) step.perturbation = withStrength(step.perturbation, 0.0);
  perturbations.removedLinks.clear();
  perturbations.silencedNeurons.clear();
  return perturbations;
}

Perturbations controlOf(const Perturbations& perturbations, int pixels) {
  constexpr std::uint32_t kOwnDraws = 512;  // beside other noise, whose numbers the control must not repeat
  Perturbations control = onImages(perturbations);
  const bool noisy = std::any_of(control.steps.begin(), control.steps.end(), [](const PerturbationStep& step) {
    return std::holds_alternative<InputNoise>(step.perturbation);
  });
  for (PerturbationStep& step : control.steps) {
    const auto* attack = std::get_if<Attack>(&step.perturbation);
    if (attack == nullptr) continue;
    const double length = attack->norm == AttackNorm::L2 ? std::sqrt(static_cast<double>(pixels)) : 1.0;
    step = {InputNoise{NoiseKind::Sign, attack->epsilon / length}, step.draw + (noisy ? kOwnDraws : 0)};
  }
  return control;
}

}  // namespace rewire

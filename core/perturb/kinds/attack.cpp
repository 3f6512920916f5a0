#include "core/perturb/kinds/attack.h"

#include <charconv>
#include <cmath>

namespace rewire {

namespace {

/// FGSM as what it is: one step of PGD, of length epsilon, from the image itself.
ProjectedDescent descentOf(const Attack& attack) {
  ProjectedDescent descent;
  descent.norm = attack.norm;
  descent.epsilon = attack.epsilon;
  if (attack.method == AttackMethod::Fgsm) {
    descent.steps = 1;
    descent.stepLength = attack.epsilon;
    return descent;
  }
  descent.steps = attack.steps;
  descent.stepLength = attack.stepLength();
  descent.randomStart = attack.randomStart;
  descent.restarts = attack.randomStart ? attack.restarts : 1;  // from the image itself every restart is the same
  return descent;
}

}  // namespace

std::unique_ptr<ImageStep> Attack::begin(const Classifier& attacked, const Draws& draws) const {
  return std::make_unique<Attacker>(attacked, descentOf(*this), draws.seed, draws.draw);
}

std::string inByteSteps(double pixelUnits) {
  const double steps = std::round(255'000.0 * pixelUnits) / 1000.0;
  char digits[32];
  return std::string(digits, std::to_chars(digits, digits + sizeof digits, steps, std::chars_format::fixed).ptr) + "/255";
}

}  // namespace rewire

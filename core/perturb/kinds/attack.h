#pragma once

#include "core/network/classifier.h"
#include "core/perturb/images/image_step.h"
#include "core/perturb/kinds/draws.h"
#include "core/perturb/kinds/option.h"

#include "core/perturb/images/attacker.h"
#include "core/phrase.h"

#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <string>

namespace rewire {

enum class AttackMethod { Fgsm, Pgd };
inline constexpr std::array<std::string_view, 2> kAttackMethods = {"fgsm", "pgd"};
constexpr auto namesOf(AttackMethod) {
  return kAttackMethods;
}
inline constexpr std::array<std::string_view, 2> kAttackNorms = {"linf", "l2"};
constexpr auto namesOf(AttackNorm) {
  return kAttackNorms;
}

/// Adversarial examples by the gradient of the cross-entropy: FGSM (Goodfellow et al. 2015), one step from the image itself, and
/// PGD (Madry et al. 2018), many steps. Epsilon is in pixel units, 0 … 1, and pixels stay in 0 … 1.
struct Attack {
  AttackMethod method = AttackMethod::Fgsm;
  double epsilon = 0.0;
  AttackNorm norm = AttackNorm::Linf;
  int steps = 40;                  ///< PGD: number of steps
  std::optional<double> stepSize;  ///< PGD: length of a step; nothing: 2.5 · epsilon / steps
  int restarts = 1;                ///< PGD: a sample counts as right only if it withstands each
  bool randomStart = true;         ///< PGD: begin at a random point within epsilon

  static constexpr std::string_view kName = "attack";
  static constexpr std::string_view kHelp = "Adversarial examples";
  static constexpr Effect kEffect = Effect::ChangesImages;
  static void forEachOption(auto& self, auto&& visit) {
    constexpr double kMostStep = 1000.0;  // beyond any pixel; a step that leaves the range of a float would break the bound
    constexpr int kMostRestarts = 10'000;
    const bool pgd = self.method == AttackMethod::Pgd;
    const std::string_view unless = "FGSM is one step from the image itself; this option goes with --method pgd";
    visit(ChoiceOption{{"method", "M", "fgsm or pgd"}, kAttackMethods}, self.method);
    visit(StrengthOption{{{"epsilon", "E", "size of the perturbation in pixel units, 0 to 1"},
                          0.0,
                          1.0,
                          phraseId("must lie between 0 and 1, in pixel units (8/255 is 0.03137)")},
                         self.norm == AttackNorm::L2 ? 1.0 : 0.1,
                         self.norm == AttackNorm::L2 ? 1.0 : 0.3},
          self.epsilon);
    visit(ChoiceOption{{"norm", "N", "linf or l2"}, kAttackNorms}, self.norm);
    visit(
        CountOption{
            {"steps", "N", "steps of PGD", pgd, unless}, 1, std::numeric_limits<int>::max(), phraseId("must be at least 1")},
        self.steps);
    visit(NumberOption{{"step-size", "A", "length of a step of PGD [2.5 epsilon / steps]", pgd, unless},
                       0.0,
                       kMostStep,
                       phraseId(
                           "must be above 0 and at most 1000, or be left out for 2.5 times epsilon through the number of steps"),
                       true},
          self.stepSize);
    visit(CountOption{{"restarts", "R", "of PGD: an image counts as right only if it withstands each", pgd, unless},
                      1,
                      kMostRestarts,
                      phraseId("must lie between 1 and 10000")},
          self.restarts);
    visit(FlagOption{{"random-start", "", "PGD starts at the image itself", pgd, unless}}, self.randomStart);
  }
  bool draws() const { return method == AttackMethod::Pgd && randomStart; }
  double stepLength() const { return stepSize.value_or(2.5 * epsilon / steps); }

  /// Attacks `attacked`, which must outlive the step.
  std::unique_ptr<ImageStep> begin(const Classifier& attacked, const Draws& draws) const;

  bool operator==(const Attack&) const = default;
};

/// A change of pixels in steps of a byte: "8/255", "12.75/255". Three digits after the point: a bound of so many digits is
/// written as it is, and the largest change that an attack made within it reads the same.
std::string inByteSteps(double pixelUnits);

}  // namespace rewire

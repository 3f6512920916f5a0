#pragma once

#include "core/network/classifier.h"
#include "core/perturb/images/image_step.h"
#include "core/perturb/images/pixel_kernels.h"
#include "core/perturb/kinds/draws.h"
#include "core/perturb/kinds/option.h"
#include "core/phrase.h"

#include <array>
#include <memory>

namespace rewire {

inline constexpr std::array<std::string_view, 4> kNoiseKinds = {"gaussian", "uniform", "salt-pepper", "sign"};
constexpr auto namesOf(NoiseKind) {
  return kNoiseKinds;
}

/// Random noise on the pixels, which stay within 0 … 1. `amount`: the standard deviation (Gaussian), the half width (Uniform),
/// the share of pixels that become 0 or 1 (SaltPepper), the size of every step (Sign); pixel units.
struct InputNoise {
  NoiseKind noise = NoiseKind::Gaussian;
  double amount = 0.0;

  static constexpr std::string_view kName = "input-noise";
  static constexpr std::string_view kHelp = "Add random noise to the images, clipped to 0 ... 1";
  static constexpr Effect kEffect = Effect::ChangesImages;
  static void forEachOption(auto& self, auto&& visit) {
    visit(ChoiceOption{{"noise", "N", "gaussian, uniform, salt-pepper or sign"}, kNoiseKinds}, self.noise);
    visit(StrengthOption{{{"amount", "A", "standard deviation, half width, or share of pixels, in pixel units"},
                          0.0,
                          1.0,
                          phraseId("must lie between 0 and 1")},
                         0.5,
                         1.0},
          self.amount);
  }
  bool draws() const { return true; }

  /// Random numbers follow from seed, step and the sample's index. The network plays no part.
  std::unique_ptr<ImageStep> begin(const Classifier& attacked, const Draws& draws) const;

  bool operator==(const InputNoise&) const = default;
};

}  // namespace rewire

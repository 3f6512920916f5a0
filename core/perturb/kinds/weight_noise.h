#pragma once

#include "core/network/network.h"
#include "core/perturb/kinds/draws.h"
#include "core/perturb/kinds/option.h"
#include "core/phrase.h"

#include <array>

namespace rewire {

enum class WeightNoiseKind { Gaussian, Uniform };
inline constexpr std::array<std::string_view, 2> kWeightNoiseKinds = {"gaussian", "uniform"};
constexpr auto namesOf(WeightNoiseKind) {
  return kWeightNoiseKinds;
}

/// Adds sigma · s · g to every weight of each chosen layer. s is the standard deviation of the layer's weights (of a population),
/// g a random number a link of mean 0 and deviation 1: standard normal, or uniform in −√3 … √3. The numbers follow from seed,
/// step and the link's index alone, so that sigma scales the same noise. Each layer draws from its own stream. Time: links.
struct WeightNoise {
  double sigma = 0.0;
  LayerChoice layers;
  WeightNoiseKind noise = WeightNoiseKind::Gaussian;

  static constexpr std::string_view kName = "weight-noise";
  static constexpr std::string_view kHelp = "Add random noise to the weights";
  static constexpr Effect kEffect = Effect::ChangesWeights;
  static void forEachOption(auto& self, auto&& visit) {
    constexpr double kMost = 1000.0;  // beyond, weights would leave the range of a float
    visit(StrengthOption{{{"sigma", "S", "its standard deviation, in those of the layer's weights"},
                          0.0,
                          kMost,
                          phraseId("must lie between 0 and 1000 standard deviations of the layer's weights")},
                         2.0,
                         2.0},
          self.sigma);
    visit(ChoiceOption{{"noise", "N", "gaussian or uniform"}, kWeightNoiseKinds}, self.noise);
    visit(kLayersOption, self.layers);
  }
  bool draws() const { return true; }
  void apply(Network& network, const Draws& draws) const;

  bool operator==(const WeightNoise&) const = default;
};

}  // namespace rewire

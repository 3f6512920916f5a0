#pragma once

#include "core/data/dataset.h"
#include "core/network/loader.h"
#include "core/network/loss.h"
#include "core/network/network.h"
#include "core/perturb/perturbation.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace rewire {

/// A network and how it reads pixels. Both must outlive it.
struct Classifier {
  const Network& network;
  Normalisation normalisation;
};

/// What happens to images before they are classified: the noise first, then the attack on the noisy image. Random numbers follow
/// from the seed and the sample's place in the dataset, never from which other samples are looked at.
struct ImagePerturbations {
  InputNoise noise;
  Attack attack;
  std::uint64_t seed = 1;
  bool any() const { return noise.amount > 0 || attack.epsilon > 0; }
};

/// What a network makes of some samples.
struct Predictions {
  Evaluation evaluation;
  std::vector<std::int32_t> predicted;  ///< one class a sample, in the order in which they were chosen
  std::vector<float> confidence;        ///< softmax probability of that class
  double maxLinf = 0.0;                 ///< the largest perturbation of any image by the attack, in pixel units; 0 without one
  double maxL2 = 0.0;
};

/// Classifies samples `chosen` (places in `samples`) after `damage`. The attack's gradients are those of `source`, the examples
/// are scored on `target`: one and the same, but for a transfer attack. Without damage the score is that of evaluate(), bit for
/// bit. Parallel over tiles of samples; the result does not depend on the number of threads. `stop` is looked at between tiles
/// and between steps of an attack: throws Cancelled.
Predictions predict(const Classifier& target, const Classifier& source, const Samples& samples,
                    std::span<const std::int32_t> chosen, const ImagePerturbations& perturbations, std::stop_token stop = {});

/// The pixels of samples `chosen` after `damage`, [chosen][pixels], pixel units: what assess() classifies.
std::vector<float> perturbedImages(const Classifier& source, const Samples& samples, std::span<const std::int32_t> chosen,
                                   const ImagePerturbations& perturbations, std::stop_token stop = {});

/// The probabilities of the classes, [images][classes], for one image or several, [images][pixels] in pixel units.
std::vector<float> probabilities(const Classifier& classifier, std::span<const float> images);

/// The control that stands beside an attack: noise of random signs of the same size (in L2: of the same length).
InputNoise controlOf(const Attack& attack, int pixels);

}  // namespace rewire

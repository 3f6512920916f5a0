#pragma once

#include "core/data/dataset.h"
#include "core/network/classifier.h"
#include "core/network/loss.h"
#include "core/perturb/perturbations.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace rewire {

/// The answers of a network for some samples, and how many of them are right.
struct Predictions {
  Evaluation evaluation;
  std::vector<std::int32_t> predicted;  ///< one class a sample, in the order in which they were chosen
  std::vector<float> confidence;        ///< softmax probability of that class
  double maxLinf = 0.0;                 ///< the largest change of any image by attacks, pixel units; 0 without one
  double maxL2 = 0.0;
};

/// Classifies samples `chosen` (indices into `samples`) after the steps that change images. The gradients of attacks are those of
/// `source`, and `target` is evaluated on the images: one and the same, but for a transfer attack. Without such a step the
/// evaluation is that of evaluate(), bit for bit. Random numbers follow from the seed and the sample's index, never from which
/// other samples are looked at. Parallel over tiles of samples; the result does not depend on the number of threads. `stop` is
/// looked at between tiles and between steps of an attack: throws Cancelled. The evaluation is added to `before`, tile by tile:
/// that of samples evaluated earlier gives the same sums as all of them at once.
Predictions predict(const Classifier& target, const Classifier& source, const Samples& samples,
                    std::span<const std::int32_t> chosen, const Perturbations& perturbations, std::stop_token stop = {},
                    const Evaluation& before = {});

/// The pixels of samples `chosen` after the same steps, [chosen][pixels], pixel units: those that predict() classifies.
std::vector<float> perturbedImages(const Classifier& source, const Samples& samples, std::span<const std::int32_t> chosen,
                                   const Perturbations& perturbations, std::stop_token stop = {});

/// The probabilities of the classes, [images][classes], for one image or several, [images][pixels] in pixel units.
std::vector<float> probabilities(const Classifier& classifier, std::span<const float> images);

}  // namespace rewire

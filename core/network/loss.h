#pragma once

#include "core/compute/activations.h"

#include <cstdint>
#include <span>

namespace rewire {

/// The evaluation of some samples: sums over them, so that parts of a split add up.
struct Evaluation {
  std::int64_t samples = 0;
  std::int64_t correct = 0;
  double loss = 0.0;  ///< Σ cross-entropy, nats

  double accuracy() const { return samples > 0 ? static_cast<double>(correct) / static_cast<double>(samples) : 0.0; }
  double meanLoss() const { return samples > 0 ? loss / static_cast<double>(samples) : 0.0; }
  Evaluation& operator+=(const Evaluation& other) {
    samples += other.samples;
    correct += other.correct;
    loss += other.loss;
    return *this;
  }
};

/// The answer of a network for one sample.
struct Prediction {
  std::int32_t predicted = 0;  ///< the class of the largest logit, the first of equal ones
  float confidence = 0.0f;     ///< its softmax probability
  double loss = 0.0;           ///< cross-entropy at the label, nats
};

/// Softmax cross-entropy of the logits (a row a class, a column a sample) against the labels: −log softmax(z)[label]. Also counts
/// the samples that have their largest logit at the label (the first of equal ones counts).
Evaluation evaluateLogits(const Activations& logits, std::span<const std::int32_t> labels);

/// The same, and the prediction for each sample.
Evaluation evaluateLogits(const Activations& logits, std::span<const std::int32_t> labels, std::span<Prediction> predictions);

/// The same, and DZ = (softmax(z) − onehot(label)) / batch, zero in padding columns. These samples may be a part of a larger
/// mini-batch of `batch`. DZ may be the logits themselves. The label's own term is taken as minus the sum of the others. For
/// confident samples the difference would cancel to exactly 0 in float32.
Evaluation evaluateWithGradient(const Activations& logits, std::span<const std::int32_t> labels, std::size_t batch,
                                Activations& dz);

/// DZ points where each sample's loss grows. It is the loss's derivative divided by the probability of all classes but the label.
/// So it is the softmax over those classes, and −1 at the label; zero in padding columns. An attack needs the direction alone.
/// This one neither cancels nor underflows, however confident the network is.
void lossDirection(const Activations& logits, std::span<const std::int32_t> labels, Activations& dz);

}  // namespace rewire

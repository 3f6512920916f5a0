#include "core/network/loss.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rewire {

namespace {

/// One column of logits: its largest class, and the sum of the exponentials relative to it.
struct Column {
  int best = 0;
  float largest = 0.0f;
  float sum = 0.0f;
};

Column readColumn(const Activations& logits, int sample) {
  Column column;
  const float* z = logits.data() + sample;
  const auto stride = static_cast<std::size_t>(logits.stride());
  column.largest = z[0];
  for (int c = 1; c < logits.neurons(); ++c) {
    if (z[c * stride] > column.largest) {
      column.largest = z[c * stride];
      column.best = c;
    }
  }
  for (int c = 0; c < logits.neurons(); ++c) column.sum += std::exp(z[c * stride] - column.largest);
  return column;
}

double lossOf(const Activations& logits, const Column& column, int sample, std::int32_t label) {
  return std::log(static_cast<double>(column.sum)) - (static_cast<double>(logits.row(label)[sample]) - column.largest);
}

void addTo(Evaluation& evaluation, const Activations& logits, const Column& column, int sample, std::int32_t label) {
  ++evaluation.samples;
  evaluation.correct += column.best == label;
  evaluation.loss += lossOf(logits, column, sample, label);
}

void clearPadding(Activations& dz) {
  for (int c = 0; c < dz.neurons(); ++c) {
    for (int padding = dz.samples(); padding < dz.stride(); ++padding) dz.row(c)[padding] = 0.0f;
  }
}

}  // namespace

Evaluation evaluateLogits(const Activations& logits, std::span<const std::int32_t> labels) {
  Evaluation total;
  for (int sample = 0; sample < logits.samples(); ++sample)
    addTo(total, logits, readColumn(logits, sample), sample, labels[sample]);
  return total;
}

Evaluation evaluateLogits(const Activations& logits, std::span<const std::int32_t> labels, std::span<Prediction> predictions) {
  Evaluation total;
  for (int sample = 0; sample < logits.samples(); ++sample) {
    const Column column = readColumn(logits, sample);
    Prediction& evaluation = predictions[static_cast<std::size_t>(sample)];
    evaluation = {column.best, 1.0f / column.sum, lossOf(logits, column, sample, labels[sample])};
    ++total.samples;
    total.correct += evaluation.predicted == labels[sample];
    total.loss += evaluation.loss;
  }
  return total;
}

Evaluation evaluateWithGradient(const Activations& logits, std::span<const std::int32_t> labels, std::size_t batch,
                                Activations& dz) {
  Evaluation total;
  const float share = 1.0f / static_cast<float>(batch);
  for (int sample = 0; sample < logits.samples(); ++sample) {
    const std::int32_t label = labels[sample];
    const Column column = readColumn(logits, sample);
    addTo(total, logits, column, sample, label);
    const float scale = share / column.sum;
    float others = 0.0f;
    for (int c = 0; c < logits.neurons(); ++c) {
      if (c == label) continue;
      const float derivative = std::exp(logits.row(c)[sample] - column.largest) * scale;
      dz.row(c)[sample] = derivative;
      others += derivative;
    }
    dz.row(label)[sample] = -others;
  }
  clearPadding(dz);
  return total;
}

void lossDirection(const Activations& logits, std::span<const std::int32_t> labels, Activations& dz) {
  for (int sample = 0; sample < logits.samples(); ++sample) {
    const std::int32_t label = labels[sample];
    float largest = -std::numeric_limits<float>::infinity();
    for (int c = 0; c < logits.neurons(); ++c) {
      if (c != label) largest = std::max(largest, logits.row(c)[sample]);
    }
    float sum = 0.0f;
    for (int c = 0; c < logits.neurons(); ++c) {
      if (c != label) sum += dz.row(c)[sample] = std::exp(logits.row(c)[sample] - largest);
    }
    float others = 0.0f;
    for (int c = 0; c < logits.neurons(); ++c) {
      if (c != label) others += dz.row(c)[sample] /= sum;
    }
    dz.row(label)[sample] = -others;
  }
  clearPadding(dz);
}

}  // namespace rewire

#include "core/perturb/attacker.h"

#include "core/network/pass.h"
#include "core/perturb/random_pixels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rewire {

namespace {

/// Lengths are cut to this share of the bound: float rounding must not carry them over it.
constexpr double kInside = 1.0 - 0x1p-21;

float notAbove(double value) {
  const auto rounded = static_cast<float>(value);
  return static_cast<double>(rounded) > value ? std::nextafter(rounded, 0.0f) : rounded;
}

/// FGSM as what it is: one step of PGD, of length epsilon, from the image itself. Without a random start every restart is the
/// same.
Attack asPgd(Attack attack) {
  if (attack.method == AttackMethod::Fgsm) {
    attack.steps = 1;
    attack.stepSize = attack.epsilon;
    attack.randomStart = false;
  }
  if (!attack.randomStart) attack.restarts = 1;
  return attack;
}

/// length / √square; 0 where there is no direction.
float scaleTo(double length, double square) {
  if (!(square > 0.0)) return 0.0f;
  return static_cast<float>(std::min<double>(length / std::sqrt(square), std::numeric_limits<float>::max()));
}

}  // namespace

Attacker::Attacker(const Classifier& source, const Attack& attack, std::uint64_t seed)
    : m_network(source.network),
      m_attack(asPgd(attack)),
      m_seed(seed),
      m_perStd(static_cast<float>(1.0 / source.normalisation.std)),
      m_bound(notAbove(attack.epsilon)) {}

void Attacker::run(const Activations& pixels, const Activations& inputs, std::span<const std::int32_t> places, Labels labels,
                   const std::stop_token& stop) {
  fit(pixels.samples());
  const AttackedImages attacked = images(pixels, inputs);
  for (int restart = 0; restart < m_attack.restarts && !stop.stop_requested(); ++restart) {
    start(attacked, places, restart);
    for (int i = 0; i < m_attack.steps && !stop.stop_requested(); ++i) step(attacked, labels);
    if (m_attack.restarts > 1) keepWorst(labels, restart);
  }
  if (m_attack.restarts > 1) {
    std::copy_n(m_worst.data(), m_worst.values(), m_shift.data());
    unscaled(attacked);
  }
}

void Attacker::fit(int samples) {
  if (m_shift.samples() == samples) return;
  m_x = activationsFor(m_network, samples);
  m_gradient = activationsFor(m_network, samples);
  m_shift = Activations(m_x.front().neurons(), samples);
  if (m_attack.restarts > 1) m_worst = Activations(m_shift.neurons(), samples);
  m_predictions.resize(static_cast<std::size_t>(samples));
  m_worstPredictions.resize(static_cast<std::size_t>(samples));
  m_scale.resize(static_cast<std::size_t>(m_shift.stride()));
  m_squares.resize(m_scale.size());
}

AttackedImages Attacker::images(const Activations& pixels, const Activations& inputs) {
  return {pixels.data(), inputs.data(), m_shift.data(),    m_x.front().data(),
          m_perStd,      m_bound,       m_shift.neurons(), m_shift.stride()};
}

void Attacker::start(const AttackedImages& images, std::span<const std::int32_t> places, int restart) {
  if (!m_attack.randomStart) {
    std::fill_n(m_shift.data(), m_shift.values(), 0.0f);
    return unscaled(images);
  }
  const PixelStreams streams{m_seed, Purpose::AttackStart, static_cast<std::uint32_t>(restart), places};
  if (m_attack.norm == AttackNorm::Linf) {
    drawUniform(streams, m_shift);
    std::fill(m_scale.begin(), m_scale.end(), m_bound);
  } else {  // uniform in the ball: a direction, and the radius whose power grows evenly
    drawNormal(streams, m_shift);
    columnSquares(m_shift.data(), m_squares.data(), images.rows, images.stride);
    for (std::size_t i = 0; i < places.size(); ++i) {
      const double radius = m_bound * kInside * std::pow(streams.ofColumn(i).uniform(), 1.0 / images.rows);
      m_scale[i] = scaleTo(radius, m_squares[i]);
    }
  }
  settle(images, m_scale.data());
}

void Attacker::step(const AttackedImages& images, Labels labels) {
  forward(m_network, m_x);
  lossDirection(m_x.back(), labels, m_gradient.back());
  imageGradient(m_network, m_x, m_gradient);
  if (m_attack.norm == AttackNorm::Linf) {
    stepBySign(images, m_gradient.front().data(), static_cast<float>(m_attack.stepLength()));
  } else {
    stepByLength(images);
  }
}

void Attacker::stepByLength(const AttackedImages& images) {
  const float* gradient = m_gradient.front().data();
  columnSquares(gradient, m_squares.data(), images.rows, images.stride);
  for (std::size_t i = 0; i < m_scale.size(); ++i) m_scale[i] = scaleTo(m_attack.stepLength(), m_squares[i]);
  addColumns(gradient, m_scale.data(), images.shift, images.rows, images.stride);
  withinLength(images);
}

/// Projects onto the ball, then onto the pixels.
void Attacker::withinLength(const AttackedImages& images) {
  columnSquares(images.shift, m_squares.data(), images.rows, images.stride);
  for (std::size_t i = 0; i < m_scale.size(); ++i) {
    const bool outside = m_squares[i] > static_cast<double>(m_bound) * m_bound;
    m_scale[i] = outside ? scaleTo(m_bound * kInside, m_squares[i]) : 1.0f;
  }
  settle(images, m_scale.data());
}

void Attacker::unscaled(const AttackedImages& images) {
  std::fill(m_scale.begin(), m_scale.end(), 1.0f);
  settle(images, m_scale.data());
}

/// A sample's worst restart is one that the network gets wrong; among equals, the one of the larger loss.
void Attacker::keepWorst(Labels labels, int restart) {
  forward(m_network, m_x);
  evaluation(m_x.back(), labels, m_predictions);
  std::vector<int> worse;
  for (int i = 0; i < m_shift.samples(); ++i) {
    const auto at = static_cast<std::size_t>(i);
    const bool wrong = m_predictions[at].predicted != labels[at];
    const bool wasWrong = m_worstPredictions[at].predicted != labels[at];
    if (restart > 0 && (wrong == wasWrong ? m_predictions[at].loss <= m_worstPredictions[at].loss : wasWrong)) continue;
    m_worstPredictions[at] = m_predictions[at];
    worse.push_back(i);
  }
  for (int pixel = 0; pixel < m_shift.neurons(); ++pixel) {
    for (const int i : worse) m_worst.row(pixel)[i] = m_shift.row(pixel)[i];
  }
}

}  // namespace rewire

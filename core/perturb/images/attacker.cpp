#include "core/perturb/images/attacker.h"

#include "core/network/pass.h"
#include "core/perturb/images/random_pixels.h"

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

/// length / √square; 0 where there is no direction.
float scaleTo(double length, double square) {
  if (!(square > 0.0)) return 0.0f;
  return static_cast<float>(std::min<double>(length / std::sqrt(square), std::numeric_limits<float>::max()));
}

}  // namespace

Attacker::Attacker(const Classifier& attacked, const ProjectedDescent& descent, std::uint64_t seed, std::uint32_t draw)
    : m_network(attacked.network),
      m_descent(descent),
      m_seed(seed),
      m_firstDraw(firstPixelDraw(draw)),
      m_perStd(static_cast<float>(1.0 / attacked.normalisation.std)),
      m_bound(notAbove(descent.epsilon)) {}

void Attacker::run(const TileImages& tile, const std::stop_token& stop) {
  fit(tile.pixels->samples());
  const AttackedImages attacked = images(*tile.pixels, *tile.inputs);
  for (int restart = 0; restart < m_descent.restarts && !stop.stop_requested(); ++restart) {
    start(attacked, tile.indices, restart);
    for (int i = 0; i < m_descent.steps && !stop.stop_requested(); ++i) step(attacked, tile.labels);
    if (m_descent.restarts > 1) keepWorst(tile.labels, restart);
  }
  if (m_descent.restarts > 1) {
    std::copy_n(m_worst.data(), m_worst.values(), m_shift.data());
    unscaled(attacked);
  }
}

void Attacker::fit(int samples) {
  if (m_shift.samples() == samples) return;
  m_x = activationsFor(m_network, samples);
  m_gradient = activationsFor(m_network, samples);
  m_shift = Activations(m_x.front().neurons(), samples);
  if (m_descent.restarts > 1) m_worst = Activations(m_shift.neurons(), samples);
  m_predictions.resize(static_cast<std::size_t>(samples));
  m_worstPredictions.resize(static_cast<std::size_t>(samples));
  m_scale.resize(static_cast<std::size_t>(m_shift.stride()));
  m_squares.resize(m_scale.size());
}

AttackedImages Attacker::images(const Activations& pixels, const Activations& inputs) {
  return {pixels.data(), inputs.data(), m_shift.data(),    m_x.front().data(),
          m_perStd,      m_bound,       m_shift.neurons(), m_shift.stride()};
}

void Attacker::start(const AttackedImages& images, std::span<const std::int32_t> indices, int restart) {
  if (!m_descent.randomStart) {
    std::fill_n(m_shift.data(), m_shift.values(), 0.0f);
    return unscaled(images);
  }
  const PixelStreams streams{m_seed, Purpose::AttackStart, m_firstDraw + static_cast<std::uint32_t>(restart), indices};
  if (m_descent.norm == AttackNorm::Linf) {
    drawUniform(streams, m_shift);
    std::fill(m_scale.begin(), m_scale.end(), m_bound);
  } else {  // uniform in the ball: a direction, and the radius whose power grows evenly
    drawNormal(streams, m_shift);
    columnSquares(m_shift.data(), m_squares.data(), images.rows, images.stride);
    for (std::size_t i = 0; i < indices.size(); ++i) {
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
  if (m_descent.norm == AttackNorm::Linf) {
    stepBySign(images, m_gradient.front().data(), static_cast<float>(m_descent.stepLength));
  } else {
    stepByLength(images);
  }
}

void Attacker::stepByLength(const AttackedImages& images) {
  const float* gradient = m_gradient.front().data();
  columnSquares(gradient, m_squares.data(), images.rows, images.stride);
  for (std::size_t i = 0; i < m_scale.size(); ++i) m_scale[i] = scaleTo(m_descent.stepLength, m_squares[i]);
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
  evaluateLogits(m_x.back(), labels, m_predictions);
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

#include "core/perturb/perturbed_tile.h"

#include "core/network/pass.h"
#include "core/perturb/kinds/input_noise.h"
#include "core/perturb/pixel_kernels.h"

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

float perStd(const Classifier& classifier) {
  return static_cast<float>(1.0 / classifier.normalisation.std);
}

bool sameAs(const Classifier& a, const Classifier& b) {
  return &a.network == &b.network && a.normalisation.mean == b.normalisation.mean && a.normalisation.std == b.normalisation.std;
}

}  // namespace

PerturbedTile::PerturbedTile(const Classifier& source, const Samples& samples, const ImagePerturbations& perturbations)
    : m_source(source), m_samples(samples), m_perturbations(perturbations) {
  if (perturbations.attack.epsilon > 0) m_attacker.emplace(source, perturbations.attack, perturbations.seed);
}

void PerturbedTile::make(std::span<const std::int32_t> chosen, const std::stop_token& stop) {
  m_chosen = chosen;
  m_labels.clear();
  for (const std::int32_t sample : chosen) m_labels.push_back(m_samples.labels[static_cast<std::size_t>(sample)]);
  if (!m_perturbations.any()) return;

  const int count = static_cast<int>(chosen.size());
  for (Activations* images : {&m_pixels, &m_noise, &m_inputs}) {
    if (images->samples() != count) *images = Activations(m_samples.pixels, count);
  }
  Loader(Normalisation{0.0, 1.0}).load(m_samples, chosen, m_pixels);
  if (m_perturbations.noise.amount > 0) addNoise(m_perturbations.noise, m_perturbations.seed, chosen, m_pixels, m_noise);
  if (m_attacker) {
    loadNoisy(m_source, m_inputs);
    m_attacker->run(m_pixels, m_inputs, chosen, m_labels, stop);
  }
}

void PerturbedTile::loadNoisy(const Classifier& classifier, Activations& x) const {
  Loader(classifier.normalisation).load(m_samples, m_chosen, x);
  if (m_perturbations.noise.amount > 0) addScaled(m_noise.data(), perStd(classifier), x.data(), x.values());
}

std::vector<Activations>& PerturbedTile::readBy(const Classifier& classifier) {
  if (m_attacker && sameAs(classifier, m_source)) return m_attacker->activations();
  const int count = static_cast<int>(m_chosen.size());
  if (m_reader != &classifier.network || m_x.front().samples() != count) m_x = activationsFor(classifier.network, count);
  m_reader = &classifier.network;
  Activations& x = m_x.front();
  loadNoisy(classifier, x);
  if (m_attacker) addScaled(m_attacker->shift().data(), perStd(classifier), x.data(), x.values());
  return m_x;
}

float PerturbedTile::pixelAt(int pixel, int sample) const {
  if (!m_perturbations.any()) return m_samples.pixelAt(m_chosen[static_cast<std::size_t>(sample)], pixel);
  const float noisy = m_pixels.row(pixel)[sample];
  return m_attacker ? noisy + m_attacker->shift().row(pixel)[sample] : noisy;
}

PerturbedTile::Extent PerturbedTile::attackExtent() const {
  if (!m_attacker) return {};
  const Activations& shift = m_attacker->shift();
  std::vector<float> peaks(static_cast<std::size_t>(shift.stride()));
  std::vector<double> squares(peaks.size());
  columnPeaks(shift.data(), peaks.data(), shift.neurons(), shift.stride());
  columnSquares(shift.data(), squares.data(), shift.neurons(), shift.stride());
  const auto samples = static_cast<std::ptrdiff_t>(m_chosen.size());  // padding columns are nobody's images
  return {*std::max_element(peaks.begin(), peaks.begin() + samples),
          std::sqrt(*std::max_element(squares.begin(), squares.begin() + samples))};
}

}  // namespace rewire

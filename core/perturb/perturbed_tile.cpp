#include "core/perturb/perturbed_tile.h"

#include "core/network/pass.h"
#include "core/perturb/images/pixel_kernels.h"

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

PerturbedTile::PerturbedTile(const Classifier& source, const Samples& samples, const Perturbations& perturbations)
    : m_source(source), m_samples(samples) {
  for (const auto& [perturbation, draw] : perturbations.steps) {
    if (!(strengthOf(perturbation) > 0.0)) continue;
    const Draws draws{perturbations.seed, draw};
    std::visit(
        [&](const auto& kind) {
          if constexpr (kChangesImages<std::remove_cvref_t<decltype(kind)>>) m_steps.push_back(kind.begin(source, draws));
        },
        perturbation);
  }
}

void PerturbedTile::make(std::span<const std::int32_t> chosen, const std::stop_token& stop) {
  m_chosen = chosen;
  m_labels.clear();
  for (const std::int32_t sample : chosen) m_labels.push_back(m_samples.labels[static_cast<std::size_t>(sample)]);
  if (m_steps.empty()) return;

  const int count = static_cast<int>(chosen.size());
  for (Activations* images : {&m_pixels, &m_inputs}) {
    if (images->samples() != count) *images = Activations(m_samples.pixels, count);
  }
  Loader(Normalisation{0.0, 1.0}).load(m_samples, chosen, m_pixels);
  const ImageStep* unadded = nullptr;  // the attack before, whose shift the pixels do not have yet
  for (std::size_t i = 0; i < m_steps.size(); ++i) {
    ImageStep& step = *m_steps[i];
    if (unadded) addScaled(unadded->shift().data(), 1.0f, m_pixels.data(), m_pixels.values());
    if (step.needsInputs()) load(m_source, i, m_inputs);
    step.run({&m_pixels, &m_inputs, chosen, m_labels}, stop);
    unadded = step.needsInputs() ? &step : nullptr;
  }
}

/// The chosen images as a classifier reads them after the first steps.
void PerturbedTile::load(const Classifier& classifier, std::size_t steps, Activations& x) const {
  Loader(classifier.normalisation).load(m_samples, m_chosen, x);
  for (std::size_t i = 0; i < steps; ++i) addScaled(m_steps[i]->shift().data(), perStd(classifier), x.data(), x.values());
}

std::vector<Activations>& PerturbedTile::readBy(const Classifier& classifier) {
  std::vector<Activations>* made = m_steps.empty() ? nullptr : m_steps.back()->activations();
  if (made && sameAs(classifier, m_source)) return *made;
  const int count = static_cast<int>(m_chosen.size());
  if (m_reader != &classifier.network || m_x.front().samples() != count) m_x = activationsFor(classifier.network, count);
  m_reader = &classifier.network;
  load(classifier, m_steps.size(), m_x.front());
  return m_x;
}

float PerturbedTile::pixelAt(int pixel, int sample) const {
  if (m_steps.empty()) return m_samples.pixelAt(m_chosen[static_cast<std::size_t>(sample)], pixel);
  const float value = m_pixels.row(pixel)[sample];
  const ImageStep& last = *m_steps.back();
  return last.needsInputs() ? value + last.shift().row(pixel)[sample] : value;
}

/// The sum of what all attacks added.
Activations PerturbedTile::attackShift() const {
  Activations sum(m_samples.pixels, static_cast<int>(m_chosen.size()));
  std::fill_n(sum.data(), sum.values(), 0.0f);
  for (const Step& step : m_steps) {
    if (step->needsInputs()) addScaled(step->shift().data(), 1.0f, sum.data(), sum.values());
  }
  return sum;
}

PerturbedTile::Extent PerturbedTile::attackExtent() const {
  const auto isAttack = [](const Step& step) { return step->needsInputs(); };
  const auto attacks = std::count_if(m_steps.begin(), m_steps.end(), isAttack);
  if (attacks == 0) return {};
  const Activations several = attacks > 1 ? attackShift() : Activations(0, 0);
  const Activations& shift = attacks > 1 ? several : (*std::find_if(m_steps.begin(), m_steps.end(), isAttack))->shift();
  std::vector<float> peaks(static_cast<std::size_t>(shift.stride()));
  std::vector<double> squares(peaks.size());
  columnPeaks(shift.data(), peaks.data(), shift.neurons(), shift.stride());
  columnSquares(shift.data(), squares.data(), shift.neurons(), shift.stride());
  const auto samples = static_cast<std::ptrdiff_t>(m_chosen.size());  // padding columns are nobody's images
  return {*std::max_element(peaks.begin(), peaks.begin() + samples),
          std::sqrt(*std::max_element(squares.begin(), squares.begin() + samples))};
}

}  // namespace rewire

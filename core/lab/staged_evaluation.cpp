#include "core/lab/staged_evaluation.h"

#include "core/error.h"
#include "core/lab/specimen.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rewire {

namespace {

double linksOf(const Network& network) {
  double links = 0.0;
  for (const Layer& layer : network.layers) {
    if (const auto* sparse = std::get_if<SparseLayer>(&layer)) links += static_cast<double>(sparse->links());
    if (const auto* dense = std::get_if<DenseLayer>(&layer)) links += static_cast<double>(dense->weight.size());
  }
  return links;
}

/// How often each sample goes through the network, forwards or backwards; its noise counts as once.
double passesOf(const ImagePerturbations& perturbations) {
  constexpr double kGradient = 3.0;
  constexpr double kControl = 2.0;
  const Attack& attack = perturbations.attack;
  const double plain = perturbations.noise.amount > 0 ? 2.0 : 1.0;
  if (attack.epsilon <= 0) return plain;
  if (attack.method == AttackMethod::Fgsm) return plain + kGradient + kControl;
  return plain + kGradient * attack.steps * attack.restarts + kControl;
}

void append(Predictions& all, Predictions part) {
  all.evaluation += part.evaluation;
  all.predicted.insert(all.predicted.end(), part.predicted.begin(), part.predicted.end());
  all.confidence.insert(all.confidence.end(), part.confidence.begin(), part.confidence.end());
  all.maxLinf = std::max(all.maxLinf, part.maxLinf);
  all.maxL2 = std::max(all.maxL2, part.maxL2);
}

}  // namespace

StagedEvaluation::StagedEvaluation(const Classifier& classifier, const Samples& samples, const ImagePerturbations& perturbations,
                                   double workAtOnce)
    : m_classifier(classifier), m_samples(samples), m_perturbations(perturbations), m_workAtOnce(workAtOnce) {}

double StagedEvaluation::workOn(int samples) const {
  return linksOf(m_classifier.network) * samples * passesOf(m_perturbations);
}

int StagedEvaluation::nextStage() const {
  if (isQuick(m_samples.count)) return m_samples.count;
  for (const int stage : {256, 1024, 4096})
    if (stage > m_evaluated) return std::min(stage, m_samples.count);
  return m_samples.count;
}

void StagedEvaluation::advance(std::stop_token stop) {
  if (stop.stop_requested()) throw Cancelled();
  std::vector<std::int32_t> chosen(static_cast<std::size_t>(nextStage() - m_evaluated));
  std::iota(chosen.begin(), chosen.end(), m_evaluated);
  Predictions part = predict(m_classifier, m_classifier, m_samples, chosen, m_perturbations, stop);
  std::optional<Evaluation> control = m_control;
  if (m_perturbations.attack.epsilon > 0) control = control.value_or(Evaluation()) += controlOn(chosen, stop);

  append(m_found, std::move(part));
  m_control = control;
  m_evaluated += static_cast<int>(chosen.size());
  const int classes = outputsOf(m_classifier.network.layers.back());
  m_evaluation = labEvaluationOf(m_found, m_samples, classes);
}

/// The noise stays as it is; in the attack's place comes noise of random signs, on the noisy images as the attack was.
Evaluation StagedEvaluation::controlOn(std::span<const std::int32_t> chosen, std::stop_token stop) const {
  ImagePerturbations signs{controlOf(m_perturbations.attack, m_samples.pixels), {}, m_perturbations.seed};
  if (m_perturbations.noise.amount <= 0) return predict(m_classifier, m_classifier, m_samples, chosen, signs, stop).evaluation;
  Samples noisy;
  noisy.count = static_cast<int>(chosen.size());
  noisy.pixels = m_samples.pixels;
  noisy.floats = perturbedImages(m_classifier, m_samples, chosen, {m_perturbations.noise, {}, m_perturbations.seed}, stop);
  for (const std::int32_t sample : chosen) noisy.labels.push_back(m_samples.labels[static_cast<std::size_t>(sample)]);
  std::vector<std::int32_t> all(chosen.size());
  std::iota(all.begin(), all.end(), 0);
  // Other numbers than those of the noise, and others for each stage: `noisy` counts its samples from 0.
  signs.seed = ~m_perturbations.seed ^ static_cast<std::uint64_t>(chosen.front()) << 32;
  return predict(m_classifier, m_classifier, noisy, all, signs, stop).evaluation;
}

}  // namespace rewire

#include "core/lab/staged_evaluation.h"

#include "core/error.h"
#include "core/lab/specimen.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rewire {

namespace {

/// The passes of each sample through the network, forwards or backwards; a step of noise counts as one.
double passesOf(const Perturbations& perturbations) {
  constexpr double kGradient = 3.0;
  constexpr double kControl = 2.0;
  double passes = 1.0;
  for (const PerturbationStep& step : perturbations.steps) {
    if (!(strengthOf(step.perturbation) > 0.0)) continue;
    if (std::holds_alternative<InputNoise>(step.perturbation)) passes += 1.0;
    const auto* attack = std::get_if<Attack>(&step.perturbation);
    if (attack == nullptr) continue;
    const bool fgsm = attack->method == AttackMethod::Fgsm;
    passes += kControl + kGradient * (fgsm ? 1.0 : static_cast<double>(attack->steps) * attack->restarts);
  }
  return passes;
}

bool attacks(const Perturbations& perturbations) {
  return perturbations.step<Attack>().epsilon > 0.0;
}

/// Adds predictions whose evaluation goes on from that of `all`.
void append(Predictions& all, Predictions part) {
  all.evaluation = part.evaluation;
  all.predicted.insert(all.predicted.end(), part.predicted.begin(), part.predicted.end());
  all.confidence.insert(all.confidence.end(), part.confidence.begin(), part.confidence.end());
  all.maxLinf = std::max(all.maxLinf, part.maxLinf);
  all.maxL2 = std::max(all.maxL2, part.maxL2);
}

}  // namespace

StagedEvaluation::StagedEvaluation(const Classifier& classifier, const Samples& samples, const Perturbations& perturbations,
                                   double workAtOnce, double workOfEstimate)
    : m_classifier(classifier),
      m_samples(samples),
      m_perturbations(perturbations),
      m_workAtOnce(workAtOnce),
      m_workOfEstimate(workOfEstimate) {}

double StagedEvaluation::workOn(int samples) const {
  return static_cast<double>(weightCount(m_classifier.network)) * samples * passesOf(m_perturbations);
}

int StagedEvaluation::nextStage() const {
  if (isQuick(m_samples.count)) return m_samples.count;
  if (m_evaluated == 0 && workOn(kEstimate) > m_workOfEstimate) return std::min(kFirstEstimate, m_samples.count);
  for (const int stage : {kEstimate, 1024, 4096})
    if (stage > m_evaluated) return std::min(stage, m_samples.count);
  return m_samples.count;
}

void StagedEvaluation::advance(std::stop_token stop) {
  if (stop.stop_requested()) throw Cancelled();
  std::vector<std::int32_t> chosen(static_cast<std::size_t>(nextStage() - m_evaluated));
  std::iota(chosen.begin(), chosen.end(), m_evaluated);
  const Sums sums = m_evaluated < kEstimate ? Sums::GoOn : Sums::OfStage;
  Predictions part = predicted(chosen, m_perturbations, m_found.evaluation, sums, stop);
  std::optional<Evaluation> control = m_control;
  if (attacks(m_perturbations)) {
    const Perturbations signs = controlOf(m_perturbations, m_samples.pixels);
    control = predicted(chosen, signs, control.value_or(Evaluation()), sums, stop).evaluation;
  }
  append(m_found, std::move(part));
  m_control = control;
  m_evaluated += static_cast<int>(chosen.size());
  const int classes = outputsOf(m_classifier.network.layers.back());
  m_evaluation = labEvaluationOf(m_found, m_samples, classes);
}

/// Predictions for the next samples, with the evaluation of all so far. The loss is a sum in floating point: in which order its
/// terms are added must not depend on whether there was a first estimate on fewer samples.
Predictions StagedEvaluation::predicted(std::span<const std::int32_t> chosen, const Perturbations& perturbations,
                                        const Evaluation& before, Sums sums, std::stop_token stop) const {
  if (sums == Sums::GoOn) return predict(m_classifier, m_classifier, m_samples, chosen, perturbations, stop, before);
  Predictions part = predict(m_classifier, m_classifier, m_samples, chosen, perturbations, stop);
  part.evaluation = Evaluation(before) += part.evaluation;
  return part;
}

}  // namespace rewire

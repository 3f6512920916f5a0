#pragma once

#include "core/lab/lab_request.h"
#include "core/perturb/predictions.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace rewire {

/// The evaluation of a network on perturbed test samples, in stages: 256 samples, 1024, 4096, all of them. Quick work has one
/// stage; where even 256 samples are much work, 64 of them come first. Each stage goes on from the one before, so that an
/// estimate costs nothing. The number of stages follows from the work alone, never from a clock: it is the same on every machine.
class StagedEvaluation {
 public:
  /// The work of a request that is answered at once, in links × samples × passes: about a tenth of a second on two cores.
  static constexpr double kWorkAtOnce = 4e9;

  /// The most work of an estimate on 256 samples, in the same unit: about 5 ms. Where it is more, 64 samples come first.
  static constexpr double kWorkOfEstimate = 6e8;

  /// `samples`, and the network of `classifier`, must outlive it.
  StagedEvaluation(const Classifier& classifier, const Samples& samples, const Perturbations& perturbations,
                   double workAtOnce = kWorkAtOnce, double workOfEstimate = kWorkOfEstimate);

  bool begun() const { return m_evaluated > 0; }
  bool complete() const { return m_evaluated == m_samples.count; }

  /// Tells whether so many samples, or the next stage, are quick enough to be finished even after a newer request.
  bool isQuick(int samples) const { return workOn(samples) <= m_workAtOnce; }
  bool nextIsQuick() const { return isQuick(nextStage() - m_evaluated); }

  /// The next stage. Throws Cancelled; nothing has changed then.
  void advance(std::stop_token stop);

  // Results for the samples evaluated so far.
  const std::shared_ptr<const LabEvaluation>& evaluation() const { return m_evaluation; }
  const std::optional<Evaluation>& control() const { return m_control; }  ///< beside an attack
  double maxLinf() const { return m_found.maxLinf; }
  double maxL2() const { return m_found.maxL2; }

 private:
  double workOn(int samples) const;
  int nextStage() const;

  static constexpr int kFirstEstimate = 64;
  static constexpr int kEstimate = 256;
  enum class Sums { GoOn, OfStage };
  Predictions predicted(std::span<const std::int32_t> chosen, const Perturbations& perturbations, const Evaluation& before,
                        Sums sums, std::stop_token stop) const;

  Classifier m_classifier;
  const Samples& m_samples;
  Perturbations m_perturbations;
  double m_workAtOnce;
  double m_workOfEstimate;
  int m_evaluated = 0;
  Predictions m_found;
  std::optional<Evaluation> m_control;
  std::shared_ptr<const LabEvaluation> m_evaluation;
};

}  // namespace rewire

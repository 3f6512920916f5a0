#pragma once

#include "core/data/dataset.h"
#include "core/io/model_file.h"
#include "core/perturb/perturbations.h"
#include "core/perturb/perturbed_network.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// A training run as it stands, and a specimen of it. Neither changes.
struct LessonMoment {
  std::shared_ptr<const Model> model;
  std::shared_ptr<const Dataset> dataset;
  Perturbations perturbations;  ///< done to the specimen
};

/// The repetitions that a measure compares: none, draws of the perturbations, or seeds of the whole step.
enum class Repeats { None, Draws, Seeds };

/// A measure that a band may be for.
struct LessonMeasure {
  std::string_view name;
  Repeats repeats = Repeats::None;
};

/// All of them: those of docs/lessons.md, and the measures of the topology (core/topology/measures.h).
std::vector<LessonMeasure> lessonMeasures();
const LessonMeasure* lessonMeasureNamed(std::string_view name);  ///< null: there is none
std::string lessonMeasureNames();                                ///< "accuracy, clean_accuracy, …"

/// Measures one moment; whatever takes time is computed when it is asked for, and once. Measures of several seeds are not its
/// business.
class MomentMeasures {
 public:
  explicit MomentMeasures(LessonMoment moment, std::stop_token stop = {});

  /// The value of a measure with so many repeats; nothing where it is not known or not defined. Throws Cancelled.
  std::optional<double> value(const LessonMeasure& measure, int repeats = 1);

 private:
  Classifier classifierOf(const Network& network) const;
  double accuracyAt(std::uint64_t seed) const;
  double accuracy();
  double cleanAccuracy();
  const Network& shown();
  std::optional<double> ofDraws(std::string_view name, int draws);
  std::optional<double> topology(std::string_view name);
  bool isAtEndOfEpoch() const;

  LessonMoment m_moment;
  std::stop_token m_stop;
  std::optional<double> m_accuracy, m_cleanAccuracy;
  std::optional<PerturbedNetwork> m_perturbed;
  std::vector<double> m_draws;  ///< accuracies with seed, seed + 1, …
};

/// The pixels that are the same in every training image, 1 for those.
std::vector<std::uint8_t> idlePixels(const Samples& samples);

}  // namespace rewire

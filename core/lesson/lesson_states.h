#pragma once

#include "core/lesson/lesson.h"
#include "core/lesson/lesson_measures.h"
#include "core/train/experiment.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

/// The experiment that a step of a lesson begins, with other settings in place of some: JSON keys, or empty. Its dataset is known
/// by name, or a folder of the lesson. Throws InputError.
Experiment experimentOf(const Lesson& lesson, const LessonStart& start, const std::string& changes = {});

/// Perturbations of a specimen as sliders do them: each with draw 0.
Perturbations asSliders(const std::vector<Perturbation>& steps, std::uint64_t seed);

/// Makes the state after any step of any lesson, in any order, always to the same bytes: those that the command line or the
/// window make of the same settings and actions. Trained networks are kept, and shared by all steps and controls that come past
/// them.
class LessonStates {
 public:
  /// `onEpoch` is told of every epoch that is trained; null: nobody is.
  explicit LessonStates(std::stop_token stop = {}, std::function<void(int epoch, int epochs)> onEpoch = nullptr)
      : m_stop(std::move(stop)), m_onEpoch(std::move(onEpoch)) {}

  /// The state after step `step` (from 0). `seed`: in place of the one of its experiment, for training and perturbations;
  /// `control`: with that changed. Throws InputError where an action cannot be done, WorkError and Cancelled.
  LessonMoment after(const Lesson& lesson, std::size_t step, std::optional<std::uint64_t> seed = std::nullopt,
                     const LessonControl* control = nullptr);

  /// Epochs trained so far.
  int trainedEpochs() const { return m_trainedEpochs; }

 private:
  using ModelPtr = std::shared_ptr<const Model>;
  struct Applied;
  struct Course;

  Course courseOf(const Lesson& lesson, std::size_t step, std::optional<std::uint64_t> seed, const LessonControl* control);
  void begin(Course& course, const Lesson& lesson, const LessonStart& start, std::optional<std::uint64_t> seed,
             const std::string& changes);
  void beginWithFile(Course& course, const Lesson& lesson, const LessonStart& start);
  std::shared_ptr<const Dataset> datasetOf(const std::string& name, const Model* model, const Experiment& experiment);
  ModelPtr at(const Course& course, std::size_t events);
  ModelPtr trained(const Course& course, std::size_t events, int epoch);
  ModelPtr trainedOn(const Course& course, const Model& from, int epoch);
  ModelPtr changed(const Course& course, const Model& from, std::size_t event) const;

  std::stop_token m_stop;
  std::function<void(int, int)> m_onEpoch;
  std::map<std::string, std::shared_ptr<const Dataset>> m_datasets;
  std::map<std::string, ModelPtr> m_models;  ///< by the course that leads to them
  int m_trainedEpochs = 0;
};

}  // namespace rewire

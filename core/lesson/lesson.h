#pragma once

#include "core/perturb/perturbation.h"
#include "core/train/action.h"
#include "core/train/control_names.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rewire {

/// The network that a step begins with.
struct LessonStart {
  enum class From {
    StepBefore,  ///< goes on where the step before ended
    Experiment,  ///< epoch 0 of an experiment
    Model,       ///< a model file of the lesson
    Run          ///< an epoch of a run folder of the lesson
  };
  From from = From::StepBefore;
  std::string settings;  ///< Experiment: keys of the experiment file as a JSON object, with those of the whole lesson
  std::string file;      ///< Model, Run: its path within the lesson
  int epoch = 0;         ///< Run
  bool operator==(const LessonStart&) const = default;
};

/// Trains to the end of this epoch, counted from the start of the run.
struct TrainTo {
  int epoch = 0;
  bool operator==(const TrainTo&) const = default;
};

/// Perturbs the specimen, in place of what was done to it before. At most one of a kind, in the order of the list of kinds, all
/// with draw 0, as the sliders of the window do it. An empty list heals it.
struct PerturbSpecimen {
  std::vector<Perturbation> steps;
  bool operator==(const PerturbSpecimen&) const = default;
};

/// Applies the perturbations of the specimen to the network that trains; the specimen is whole then.
struct ApplyToTraining {
  bool regrow = false;  ///< the next rewiring grows back the missing links
  bool operator==(const ApplyToTraining&) const = default;
};

/// A thing that is pressed or moved for the presenter. ChangedSettings: as in the actions of an experiment.
using LessonAction = std::variant<TrainTo, PerturbSpecimen, ApplyToTraining, ChangedSettings>;

/// The same step with one thing changed: the statement of a band must not hold for it.
struct LessonControl {
  std::string settings = {};  ///< JSON keys in place of those of the experiment; empty: none
  std::optional<std::vector<LessonAction>> actions = std::nullopt;  ///< in place of those of the step; train_to may stop earlier
  std::optional<std::vector<Perturbation>> perturbations = std::nullopt;  ///< done to the specimen after the actions
  bool operator==(const LessonControl&) const = default;
};

/// A band for a measure of the network after a step. It holds the value, and not that of the control.
struct LessonBand {
  std::string what;  ///< one of lessonMeasures()
  double from = 0.0;
  double to = 0.0;
  int repeats = 1;  ///< draws or seeds that are compared; for measures of several
  LessonControl control = {};
  bool operator==(const LessonBand&) const = default;

  bool holds(std::optional<double> value) const { return value && *value >= from && *value <= to; }
};

struct LessonStep {
  std::string title;
  std::string text;      ///< Markdown
  std::string textFile;  ///< its name in the lesson
  LessonStart start;
  std::vector<LessonAction> actions;
  std::vector<std::string> show;      ///< views, names of panelNames()
  std::vector<std::string> controls;  ///< to be pressed or moved by the presenter, see isLessonControl()
  std::vector<LessonBand> expect;
};

struct Lesson {
  std::string name;  ///< as its folder or zip is called: "hubs"
  std::string title;
  std::string summary;  ///< Markdown
  int order = 0;        ///< among other lessons
  int minutes = 0;
  std::vector<std::string> prerequisites;  ///< names of other lessons
  ShownParts shown = std::nullopt;         ///< in the window while the lesson is open, beside what a step asks for
  std::vector<LessonStep> steps;
  std::filesystem::path folder;          ///< the place of its files
  std::shared_ptr<const void> unpacked;  ///< keeps the folder of a lesson that came in a zip
};

/// The step from which `step` is reached: the last one up to it that begins anew.
std::size_t beginningOf(const Lesson& lesson, std::size_t step);

/// Tells whether a step may name this control: a kind of perturbation, a setting that may change on the way, or one of
/// buttonNames().
bool isLessonControl(std::string_view name);

}  // namespace rewire

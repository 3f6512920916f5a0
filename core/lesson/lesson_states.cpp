#include "core/lesson/lesson_states.h"

#include "core/data/catalogue.h"
#include "core/error.h"
#include "core/io/model_dataset.h"
#include "core/io/model_file.h"
#include "core/io/training_model.h"
#include "core/kept/branch.h"
#include "core/lesson/lesson_json.h"
#include "core/network/evaluation.h"
#include "core/perturb/perturbed_network.h"
#include "core/robustness/tested_model.h"
#include "core/train/trainer.h"

#include <utility>
#include <variant>

namespace rewire {

namespace fs = std::filesystem;

namespace {

/// A dataset by its name, or a folder of the lesson.
std::string datasetIn(const Lesson& lesson, const std::string& name) {
  return knownDataset(name) ? name : (lesson.folder / pathOfDataset(name)).string();
}

std::string asText(const Perturbations& perturbations) {
  std::string text = std::to_string(perturbations.seed);
  for (const PerturbationStep& step : perturbations.steps)
    text += ' ' + std::string(kindOf(step.perturbation)) + parametersJson(step.perturbation);
  return text;
}

}  // namespace

Experiment experimentOf(const Lesson& lesson, const LessonStart& start, const std::string& changes) {
  Experiment experiment = experimentFromJson(mergedSettings(start.settings, changes), (lesson.folder / kLessonName).string());
  experiment.dataset = datasetIn(lesson, experiment.dataset);
  return experiment;
}

Perturbations asSliders(const std::vector<Perturbation>& steps, std::uint64_t seed) {
  Perturbations perturbations;
  perturbations.seed = seed;
  for (const Perturbation& step : steps) perturbations.steps.push_back({step, 0});
  return perturbations;
}

struct LessonStates::Applied {
  Perturbations perturbations;
  bool regrow = false;
};

/// The way to a state: a network, what is done to it as it trains, and the specimen in the end.
struct LessonStates::Course {
  using Event = std::variant<TrainTo, Applied, ChangedSettings>;

  Phrase where;                   ///< lesson and step, for messages
  std::vector<std::string> keys;  ///< one for the state before the first event, and one after each
  ModelPtr start;
  std::shared_ptr<const Dataset> dataset;
  std::uint64_t seed = 1;
  std::vector<Event> events;
  Perturbations specimen;
  bool mayStopEarlier = false;  ///< the second of two epochs to train to counts, even before the first

  static std::string textOf(const TrainTo& event) { return "to " + std::to_string(event.epoch); }
  static std::string textOf(const Applied& event) { return (event.regrow ? "regrow " : "apply ") + asText(event.perturbations); }
  static std::string textOf(const ChangedSettings& set) { return actionsToJson({Action{.set = set}}); }

  void add(Event event) {
    const bool goesOn =
        !events.empty() && std::holds_alternative<TrainTo>(event) && std::holds_alternative<TrainTo>(events.back());
    if (goesOn) {
      const int reached = std::get<TrainTo>(events.back()).epoch;
      if (std::get<TrainTo>(event).epoch < reached && !mayStopEarlier)
        throw InputError(phrase("the training is past that epoch; train_to goes on"), where);
      events.pop_back();
      keys.pop_back();
    }
    keys.push_back(keys.back() + "\n" + std::visit([](const auto& any) { return textOf(any); }, event));
    events.push_back(std::move(event));
  }

  void act(const TrainTo& action) { add(action); }
  void act(const PerturbSpecimen& action) { specimen = asSliders(action.steps, seed); }
  void act(const ChangedSettings& action) { add(action); }
  void act(const ApplyToTraining& action) {
    if (!specimen.changesNetwork())
      throw InputError(phrase("nothing is done to the network of the specimen that could be applied"), where);
    add(Applied{specimen, action.regrow});
    specimen = asSliders({}, seed);
  }
};

std::shared_ptr<const Dataset> LessonStates::datasetOf(const std::string& name, const Model* model,
                                                       const Experiment& experiment) {
  std::string key = name;
  for (const std::string& only : experiment.classes) key += '\n' + only;
  auto& dataset = m_datasets[key];
  const DatasetReading reading = model ? readingOf(*model) : readingFor(experiment);
  if (!dataset || !isReadAs(*dataset, reading)) dataset = loadDataset(name, m_stop, reading);
  return dataset;
}

/// The network at the beginning, and its data: a known dataset, or a folder of the lesson.
void LessonStates::begin(Course& course, const Lesson& lesson, const LessonStart& start, std::optional<std::uint64_t> seed,
                         const std::string& changes) {
  if (start.from != LessonStart::From::Experiment) {
    beginWithFile(course, lesson, start);
    course.seed = seed.value_or(1);
    return;
  }
  Experiment experiment = experimentOf(lesson, start, changes);
  if (seed) experiment.seed = *seed;
  course.seed = experiment.seed;
  course.dataset = datasetOf(experiment.dataset, nullptr, experiment);
  course.keys = {toJson(experiment)};
  ModelPtr& model = m_models[course.keys.front()];
  if (!model) model = std::make_shared<Model>(modelOf(*trainerOf(experiment, course.dataset)));
  course.start = model;
}

void LessonStates::beginWithFile(Course& course, const Lesson& lesson, const LessonStart& start) {
  const fs::path file = lesson.folder / start.file;
  const bool run = start.from == LessonStart::From::Run;
  course.keys = {file.string() + "@" + std::to_string(start.epoch)};
  ModelPtr& model = m_models[course.keys.front()];
  const ModelPtr any = model ? model : std::make_shared<Model>(run ? RunFolder::read(file) : readModel(file));
  course.dataset = datasetOf(datasetIn(lesson, any->experiment.dataset), &*any, any->experiment);
  demandFit(*any, *course.dataset, course.where);
  if (!model) model = run ? std::make_shared<Model>(modelAtEpoch(file, start.epoch, course.dataset, m_stop)) : any;
  course.start = model;
}

LessonStates::Course LessonStates::courseOf(const Lesson& lesson, std::size_t step, std::optional<std::uint64_t> seed,
                                            const LessonControl* control) {
  Course course;
  const std::size_t first = beginningOf(lesson, step);
  for (std::size_t i = first; i <= step; ++i) {
    course.where = phrase("%1, step %2", lesson.name, i + 1);
    if (i == first) begin(course, lesson, lesson.steps[i].start, seed, control ? control->settings : "");
    if (i == first) course.specimen = asSliders({}, course.seed);
    const bool changed = control && control->actions && i == step;
    course.mayStopEarlier = changed;
    for (const LessonAction& action : changed ? *control->actions : lesson.steps[i].actions)
      std::visit([&](const auto& any) { course.act(any); }, action);
  }
  if (control && control->perturbations) course.specimen = asSliders(*control->perturbations, course.seed);
  return course;
}

/// The state after so many events.
LessonStates::ModelPtr LessonStates::at(const Course& course, std::size_t events) {
  if (events == 0) return course.start;
  if (const auto kept = m_models.find(course.keys[events]); kept != m_models.end()) return kept->second;
  const Course::Event& event = course.events[events - 1];
  const auto* train = std::get_if<TrainTo>(&event);
  ModelPtr model = train ? trained(course, events, train->epoch) : changed(course, *at(course, events - 1), events - 1);
  return m_models[course.keys[events]] = std::move(model);
}

/// Goes on from the latest epoch of the same course that is kept.
LessonStates::ModelPtr LessonStates::trained(const Course& course, std::size_t events, int epoch) {
  for (int before = epoch - 1; before > 0; --before) {
    const auto kept = m_models.find(course.keys[events - 1] + "\n" + Course::textOf(TrainTo{before}));
    if (kept != m_models.end()) return trainedOn(course, *kept->second, epoch);
  }
  return trainedOn(course, *at(course, events - 1), epoch);
}

LessonStates::ModelPtr LessonStates::trainedOn(const Course& course, const Model& from, int epoch) {
  const auto trainer = trainerFor(from, course.dataset);
  if (epoch < trainer->epoch()) throw InputError(phrase("the training is past that epoch; train_to goes on"), course.where);
  if (epoch > trainer->experiment().epochs)
    throw InputError(phrase("the step trains to epoch %1, and the experiment has %2 epochs; give it more", epoch,
                            trainer->experiment().epochs),
                     course.where);
  while (trainer->epoch() < epoch) {
    if (m_onEpoch) m_onEpoch(trainer->epoch() + 1, epoch);
    while (!trainer->epochTrained()) {
      if (m_stop.stop_requested()) throw Cancelled();
      trainer->trainBatch();
    }
    trainer->finishEpoch(m_stop);
    ++m_trainedEpochs;
  }
  return std::make_shared<Model>(modelOf(*trainer));
}

LessonStates::ModelPtr LessonStates::changed(const Course& course, const Model& from, std::size_t event) const {
  const auto trainer = trainerFor(from, course.dataset);
  if (const auto* set = std::get_if<ChangedSettings>(&course.events[event])) {
    trainer->change(*set);
  } else {
    const auto& [perturbations, regrow] = std::get<Applied>(course.events[event]);
    const Samples& samples = course.dataset->test;
    const Loader loader(trainer->normalisation());
    trainer->demandReplaceable(regrow);
    Network network = perturb(trainer->network(), perturbations).network;
    const Evaluation before = evaluate(trainer->network(), loader, samples, samples.count, m_stop);
    const Evaluation after = evaluate(network, loader, samples, samples.count, m_stop);
    trainer->replaceNetwork(std::move(network), {onNetwork(perturbations), regrow, before.accuracy(), after.accuracy(),
                                                 before.meanLoss(), after.meanLoss()});
  }
  return std::make_shared<Model>(modelOf(*trainer));
}

LessonMoment LessonStates::after(const Lesson& lesson, std::size_t step, std::optional<std::uint64_t> seed,
                                 const LessonControl* control) {
  const Course course = courseOf(lesson, step, seed, control);
  return {at(course, course.events.size()), course.dataset, course.specimen};
}

}  // namespace rewire

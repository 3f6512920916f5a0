#include "core/lesson/lesson_json.h"

#include "core/data/catalogue.h"
#include "core/error.h"
#include "core/io/message_text.h"
#include "core/json_text.h"
#include "core/lesson/lesson_measures.h"
#include "core/perturb/perturbations_json.h"
#include "core/train/experiment_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <utility>

namespace rewire {

namespace {

using LessonJson = nlohmann::json;

constexpr std::size_t kMostInList = 40;  ///< actions, perturbations, views, bands of a step
constexpr std::size_t kLongestName = 100;
constexpr std::size_t kMostSettingsBytes = 4096;  ///< each step keeps a copy
constexpr int kMostMinutes = 600;
constexpr int kMostOrder = 1000;  ///< and that of a lesson that does not say
constexpr int kMostRepeats = 100;

/// One object of a lesson and its place in words, for messages: "step 3".
class LessonObject {
 public:
  LessonObject(const LessonJson& json, Phrase place, const std::string& where, std::initializer_list<std::string_view> keys)
      : m_json(json), m_place(std::move(place)), m_where(where) {
    if (!json.is_object()) refuse(phrase("must be a JSON object"));
    for (const auto& [key, value] : json.items())
      if (std::ranges::find(keys, key) == keys.end())
        refuse(phrase("has the unknown key %1; known are %2", inQuotes(key), listOf(keys)));
  }

  [[noreturn]] void refuse(const Phrase& right) const { throw InputError(phrase("%1 %2", m_place, right), m_where); }
  const Phrase& place() const { return m_place; }
  const std::string& where() const { return m_where; }

  const LessonJson* find(const char* key) const {
    const auto found = m_json.find(key);
    return found == m_json.end() ? nullptr : &*found;
  }
  const LessonJson& take(const char* key) const {
    const LessonJson* found = find(key);
    if (found == nullptr) refuse(phrase("needs \"%1\"", key));
    return *found;
  }
  bool has(const char* key) const { return m_json.contains(key); }
  std::size_t keys() const { return m_json.size(); }

  std::string name(const char* key) const { return nameIn(take(key), key); }
  int wholeNumber(const char* key, int least, int most) const {
    const LessonJson& value = take(key);
    if (!value.is_number_integer() || value < least || value > most)
      refuse(phrase("needs \"%1\" as a whole number from %2 to %3", key, least, most));
    return value.get<int>();
  }
  double number(const char* key) const {
    const LessonJson& value = take(key);
    if (!value.is_number() || !std::isfinite(value.get<double>())) refuse(phrase("needs \"%1\" as a number", key));
    return value.get<double>();
  }
  bool flag(const char* key) const {
    const LessonJson& value = take(key);
    if (!value.is_boolean()) refuse(phrase("needs \"%1\" as true or false", key));
    return value.get<bool>();
  }
  /// An empty list where the key is not there.
  std::vector<std::string> names(const char* key) const {
    std::vector<std::string> names;
    if (const LessonJson* value = find(key))
      for (const LessonJson& item : listIn(*value, key)) names.push_back(nameIn(item, key));
    return names;
  }
  const LessonJson& listIn(const LessonJson& value, const char* key, std::size_t most = kMostInList) const {
    if (!value.is_array() || value.size() > most) refuse(phrase("needs \"%1\" as a list of at most %2", key, most));
    return value;
  }

 private:
  static std::string listOf(std::initializer_list<std::string_view> keys) {
    std::string list;
    for (const std::string_view key : keys) list += (list.empty() ? "" : ", ") + std::string(key);
    return list;
  }
  std::string nameIn(const LessonJson& value, const char* key) const {
    if (!value.is_string() || value.get_ref<const std::string&>().empty() ||
        value.get_ref<const std::string&>().size() > kLongestName)
      refuse(phrase("needs \"%1\" in names of 1 to %2 bytes", key, kLongestName));
    return value.get<std::string>();
  }

  const LessonJson& m_json;
  Phrase m_place;
  const std::string& m_where;
};

/// Tells whether a path leads nowhere but into the lesson, with / between its parts.
bool leadsInside(const std::string& name) {
  const std::filesystem::path path(name);
  return path.is_relative() && name.find('\\') == name.npos && path.lexically_normal().string() == name && name.front() != '.';
}

std::string fileIn(const LessonObject& object, const char* key) {
  const std::string name = object.name(key);
  if (!leadsInside(name)) object.refuse(phrase("needs \"%1\" as the name of a file of the lesson, not %2", key, inQuotes(name)));
  return name;
}

/// Keys of an experiment as text. Together with `base` they must be an experiment.
std::string settingsIn(const LessonJson& json, const std::string& base, const Phrase& place, const std::string& where) {
  if (!json.is_object())
    throw InputError(phrase("%1 needs \"experiment\" as an object with keys of the experiment file", place), where);
  for (const char* key : {"actions", "start_network_sha256", "dataset_sha256", "snapshots"})
    if (json.contains(key)) throw InputError(phrase("%1 may not give \"%2\" in an experiment; leave it out", place, key), where);
  std::string settings = json.dump();
  if (settings.size() > kMostSettingsBytes)
    throw InputError(phrase("%1 has an experiment of more than 4,096 bytes; it needs only what is not usual", place), where);
  const Experiment experiment = experimentFromJson(mergedSettings(base, settings), where);
  if (!knownDataset(experiment.dataset) && (experiment.dataset.empty() || !leadsInside(experiment.dataset)))
    throw InputError(phrase("%1 needs a \"dataset\" that is known by name, or a folder of the lesson", place), where);
  if (const auto problems = validate(experiment); !problems.empty())
    throw InputError(phrase("%1 has an experiment that cannot be run: %2", place, problems.front().told()), where);
  return settings;
}

std::vector<Perturbation> perturbationsIn(const LessonObject& object) {
  std::vector<Perturbation> perturbations;
  for (const LessonJson& item : object.listIn(object.take("perturb"), "perturb")) {
    const LessonObject one(item, phrase("%1, a perturbation", object.place()), object.where(), {"kind", "parameters"});
    perturbations.push_back(perturbationIn(one.name("kind"), one.take("parameters"), object.where()));
    for (std::size_t i = 0; i + 1 < perturbations.size(); ++i)
      if (perturbations[i].index() == perturbations.back().index())
        object.refuse(phrase("perturbs by %1 twice; each kind has one slider", kindOf(perturbations.back())));
  }
  std::ranges::stable_sort(perturbations, {}, &Perturbation::index);
  return perturbations;
}

/// Settings as the actions of an experiment have them.
ChangedSettings changedSettingsIn(const LessonJson& set, const std::string& where) {
  const LessonJson actions = LessonJson::array({{{"epoch", 1u}, {"batch", 0u}, {"set", set}}});
  return actionsIn(actions, 0, where).front().set;
}

LessonAction actionIn(const LessonJson& json, const Phrase& place, const std::string& where) {
  const LessonObject object(json, place, where, {"train_to", "perturb", "apply", "regrow", "set", "heal"});
  const bool regrow = object.has("regrow") && object.flag("regrow");
  if (object.keys() != (object.has("regrow") ? 2u : 1u) || (object.has("regrow") && !object.has("apply")))
    object.refuse(phrase("does one thing: train_to, perturb, apply (with regrow), set or heal"));
  if (object.has("train_to")) return TrainTo{object.wholeNumber("train_to", 1, 1'000'000)};
  if (object.has("perturb")) return PerturbSpecimen{perturbationsIn(object)};
  if (object.has("set")) return changedSettingsIn(object.take("set"), where);
  if (!object.flag(object.has("apply") ? "apply" : "heal")) object.refuse(phrase("does nothing; leave it out"));
  if (object.has("apply")) return ApplyToTraining{regrow};
  return PerturbSpecimen{};
}

std::vector<LessonAction> actionListIn(const LessonObject& object) {
  std::vector<LessonAction> actions;
  for (const LessonJson& item : object.listIn(object.take("actions"), "actions"))
    actions.push_back(actionIn(item, phrase("%1, action %2", object.place(), actions.size() + 1), object.where()));
  return actions;
}

/// `settings`: those of the experiment that the step rests on; empty: it rests on none.
LessonControl controlIn(const LessonJson& json, const std::string& settings, const LessonObject& band) {
  const LessonObject object(json, phrase("%1, its control", band.place()), band.where(), {"experiment", "actions", "perturb"});
  if (object.keys() == 0) object.refuse(phrase("changes nothing; it needs experiment, actions or perturb"));
  LessonControl control;
  if (const LessonJson* experiment = object.find("experiment")) {
    if (settings.empty()) object.refuse(phrase("changes an experiment, and the step begins with a model or a run"));
    control.settings = settingsIn(*experiment, settings, object.place(), object.where());
  }
  if (object.has("actions")) control.actions = actionListIn(object);
  if (object.has("perturb")) control.perturbations = perturbationsIn(object);
  return control;
}

LessonBand bandIn(const LessonJson& json, const std::string& settings, const Phrase& place, const std::string& where) {
  const LessonObject object(json, place, where, {"what", "from", "to", "draws", "seeds", "control"});
  LessonBand band;
  band.what = object.name("what");
  const LessonMeasure* measure = lessonMeasureNamed(band.what);
  if (measure == nullptr) object.refuse(phrase("has no measure %1; there are %2", inQuotes(band.what), lessonMeasureNames()));
  band.from = object.number("from");
  band.to = object.number("to");
  if (band.from > band.to) object.refuse(phrase("goes from a larger number to a smaller one"));
  const char* repeats = measure->repeats == Repeats::Draws ? "draws" : "seeds";
  const bool repeated = measure->repeats != Repeats::None;
  if (object.has("draws") + object.has("seeds") != (repeated ? 1 : 0) || (repeated && !object.has(repeats)))
    object.refuse(repeated ? phrase("needs \"%1\" for %2", repeats, band.what)
                           : phrase("takes neither draws nor seeds for %1", band.what));
  if (repeated) band.repeats = object.wholeNumber(repeats, 2, kMostRepeats);
  band.control = controlIn(object.take("control"), settings, object);
  return band;
}

LessonStart startIn(const LessonJson& json, const std::string& base, const Phrase& place, const std::string& where) {
  const LessonObject object(json, phrase("%1, its start", place), where, {"experiment", "model", "run", "epoch"});
  LessonStart start;
  if (object.keys() != (object.has("run") ? 2u : 1u) || object.has("epoch") != object.has("run"))
    object.refuse(phrase("is one of experiment, model, or run with epoch"));
  if (object.has("model")) {
    start.from = LessonStart::From::Model;
    start.file = fileIn(object, "model");
  } else if (object.has("run")) {
    start.from = LessonStart::From::Run;
    start.file = fileIn(object, "run");
    start.epoch = object.wholeNumber("epoch", 0, 1'000'000);
  } else {
    start.from = LessonStart::From::Experiment;
    start.settings = mergedSettings(base, settingsIn(object.take("experiment"), base, object.place(), where));
  }
  return start;
}

void demandShown(const LessonStep& step, const LessonObject& object) {
  const auto views = panelNames();
  for (const std::string& view : step.show)
    if (std::ranges::find(views, view) == views.end()) object.refuse(phrase("shows %1, which is no view", inQuotes(view)));
  for (const std::string& control : step.controls)
    if (!isLessonControl(control)) object.refuse(phrase("has the control %1, which there is not", inQuotes(control)));
}

/// Reads the steps one after the other: a step may rest on those before it.
class StepsReader {
 public:
  StepsReader(std::string base, const std::string& where) : m_base(std::move(base)), m_where(where) {}

  LessonStep read(const LessonJson& json) {
    const Phrase place = phrase("step %1", ++m_number);
    const LessonObject object(json, place, m_where, {"text", "start", "actions", "show", "controls", "expect"});
    LessonStep step;
    step.textFile = fileIn(object, "text");
    if (!step.textFile.ends_with(".md")) object.refuse(phrase("needs a \"text\" whose name ends in .md"));
    if (const LessonJson* start = object.find("start")) step.start = startIn(*start, m_base, place, m_where);
    if (m_number == 1 && step.start.from == LessonStart::From::StepBefore)
      step.start = startIn({{"experiment", LessonJson::object()}}, m_base, place, m_where);
    if (step.start.from != LessonStart::From::StepBefore) m_settings = step.start.settings;
    if (object.has("actions")) step.actions = actionListIn(object);
    step.show = object.names("show");
    step.controls = object.names("controls");
    demandShown(step, object);
    if (const LessonJson* list = object.find("expect"))
      for (const LessonJson& band : object.listIn(*list, "expect"))
        step.expect.push_back(bandIn(band, m_settings, phrase("%1, band %2", place, step.expect.size() + 1), m_where));
    return step;
  }

 private:
  std::string m_base;
  const std::string& m_where;
  std::string m_settings;  ///< the experiment that the step rests on
  int m_number = 0;
};

/// A file of a version to come may have any keys: its version is looked at first.
void demandVersion(const LessonJson& json, const std::string& where) {
  const auto format = json.is_object() ? json.find("format") : json.end();
  if (!json.is_object() || format == json.end() || *format != kLessonFormat)
    throw InputError(phrase("this is no lesson: it must be a JSON object with \"format\": \"rewire-lesson\""), where);
  const auto version = json.find("version");
  if (version == json.end() || !version->is_number_integer() || *version < 1)
    throw InputError(phrase("the lesson needs \"version\": 1"), where);
  if (*version > kLessonVersion)
    throw InputError(phrase("the lesson is of version %1, this program reads version 1; take a newer Rewire", version->dump()),
                     where);
}

}  // namespace

std::string mergedSettings(const std::string& settings, const std::string& others) {
  LessonJson merged = settings.empty() ? LessonJson::object() : LessonJson::parse(settings);
  if (!others.empty()) merged.update(LessonJson::parse(others));
  return merged.dump();
}

Lesson lessonFromJson(const std::string& text, const std::string& where) {
  const LessonJson json = parsedJson(text, where);
  demandVersion(json, where);
  const LessonObject object(json, phrase("the lesson"), where,
                            {"format", "version", "order", "minutes", "prerequisites", "experiment", kOnlyControlsKey, "steps"});
  Lesson lesson;
  lesson.order = object.has("order") ? object.wholeNumber("order", 1, kMostOrder) : kMostOrder;
  lesson.minutes = object.wholeNumber("minutes", 1, kMostMinutes);
  lesson.prerequisites = object.names("prerequisites");
  lesson.shown = shownPartsIn(json, where);
  const LessonJson none = LessonJson::object();
  const LessonJson* base = object.find("experiment");
  StepsReader reader(settingsIn(base ? *base : none, "", object.place(), where), where);
  const LessonJson& steps = object.listIn(object.take("steps"), "steps", kMostLessonSteps);
  if (steps.empty()) object.refuse(phrase("needs at least one step"));
  for (const LessonJson& step : steps) lesson.steps.push_back(reader.read(step));
  return lesson;
}

}  // namespace rewire

// Commands of a session: one function applies one.
#include "core/error.h"
#include "core/export/exporter.h"
#include "core/io/atomic_file.h"
#include "core/io/metrics_file.h"
#include "core/io/model_file.h"
#include "core/io/training_model.h"
#include "core/kept/branch.h"
#include "core/kept/history.h"
#include "core/network/evaluation.h"
#include "core/perturb/perturbed_network.h"
#include "core/project/lab_state.h"
#include "core/project/project_file.h"
#include "core/run/events.h"
#include "core/run/layer_states.h"
#include "core/run/session.h"
#include "core/run/staging.h"

#include <filesystem>
#include <utility>

namespace rewire {

namespace {

constexpr std::size_t kMostRemovedByHand = 500'000;  // they are recorded one by one

/// Throws InputError when nothing of it changes a network, or something cannot be done.
void demandApplicable(const Perturbations& perturbations, int hiddenLayers) {
  if (perturbations.removedLinks.size() + perturbations.silencedNeurons.size() > kMostRemovedByHand)
    throw InputError(phrase("at most 500,000 links and neurons can be removed by hand at once; remove a share of them instead"),
                     "apply");
  if (!perturbations.changesNetwork())
    throw InputError(phrase("noise and attacks change images, not the network; choose links, weights or neurons"), "apply");
  for (const PerturbationStep& step : perturbations.steps) {
    const Perturbation& perturbation = step.perturbation;
    const auto problems = strengthOf(perturbation) != 0 ? validate(perturbation, hiddenLayers) : std::vector<Problem>();
    if (!problems.empty()) throw InputError(problems.front().told(), std::string(kindOf(perturbation)));
  }
}

/// The perturbations that change networks, and their cost on all test images.
AppliedPerturbations applied(const Perturbations& perturbations, bool regrow, const Evaluation& before, const Evaluation& after) {
  return {onNetwork(perturbations), regrow, before.accuracy(), after.accuracy(), before.meanLoss(), after.meanLoss()};
}

Evaluation evaluateTest(const Samples& samples, const Normalisation& normalisation, const Network& network,
                        std::stop_token stop) {
  return evaluate(network, Loader(normalisation), samples, samples.count, stop);
}

/// "after epoch 3", "in the middle of epoch 4"
Phrase placeInWords(int epoch, int batch) {
  return batch > 0 ? phrase("in the middle of epoch %1", epoch + 1) : phrase("after epoch %1", epoch);
}

/// The facts of a snapshot. Without momenta it cannot go on exactly, so links to grow back are not told.
ModelFacts factsOf(const Snapshot& snapshot) {
  Experiment record = snapshot.record;
  record.datasetContent = snapshot.samples->contentHash();
  return {.experiment = std::move(record),
          .epoch = snapshot.epoch,
          .batch = snapshot.rewired ? std::optional(snapshot.batch) : std::nullopt,
          .mean = snapshot.normalisation.mean,
          .std = snapshot.normalisation.std,
          .range = snapshot.samples->range(),
          .classes = snapshot.samples->info.classes,
          .history = *snapshot.history,
          .regrow = {}};
}

}  // namespace

void Session::handle(const StartExperiment& command, std::stop_token stop) {
  const auto problems = validate(command.experiment);
  if (!problems.empty()) throw InputError(problems.front().told(), phrase("the experiment"));
  auto dataset = load(command.experiment.dataset, stop, readingFor(command.experiment));
  beginChecked(trainerOf(command.experiment, dataset), dataset);
}

void Session::handle(const OpenModel& command, std::stop_token stop) {
  Model model = readModel(command.path);
  m_fileToCome = command.path;
  beginWith(std::move(model), {}, command.path, command.dataset, stop);
}

/// Reads what was kept of the lab beside a run. The run goes on without what cannot be read of it.
std::shared_ptr<const LabState> Session::labBeside(const std::filesystem::path& run, const Model& model, bool own) {
  std::vector<Phrase> problems;
  LabStatePtr lab = readLab(run, static_cast<int>(model.experiment.hidden.size()), problems, own);
  for (const Phrase& problem : problems) notify(true, phrase("%1. The run is opened without it", problem), NoticeAbout::Opening);
  return lab;
}

/// Says where a run has a history that cannot be shown.
void Session::tellOfHistory(const std::filesystem::path& run, const Model& model) {
  if (model.network.layers.empty()) return;
  if (const auto problem = problemOfHistory(run, model))
    notify(true, phrase("%1. The run is opened; its past cannot be shown", problem->told()), NoticeAbout::Opening);
}

/// A run that lies elsewhere, or that another program writes to, is left as it is: what is trained from it is a run of its own.
void Session::handle(const ContinueRun& command, std::stop_token stop) {
  std::error_code error;
  const RunFolder* here = m_keeper.folder();
  if (here && std::filesystem::equivalent(here->path(), command.folder, error)) leave();
  std::optional<RunFolder> folder;
  Model model;
  if (m_keeper.isOwn(command.folder) && !WriterLock::isHeld(command.folder)) {
    RunFolder::Resumed resumed = RunFolder::resume(command.folder);
    folder.emplace(std::move(resumed.folder));
    model = std::move(resumed.model);
  } else {
    model = RunFolder::read(command.folder);
    tellOfHistory(command.folder, model);
  }
  m_labToCome = labBeside(command.folder, model, folder.has_value());
  const bool elsewhere = !folder;
  m_fileToCome = !command.project.empty() ? command.project : elsewhere ? command.folder : std::string();
  beginWith(std::move(model), std::move(folder), command.folder, command.dataset, stop);
  if (!command.project.empty()) m_keeper.forgetUnlessTouched();
}

/// Throws InputError after a failure, when the network is no longer one to work with.
void Session::demandSound(const Phrase& what) const {
  if (m_phase != Phase::Failed) return;
  const auto epoch = epochToGoBackTo();
  throw InputError(epoch ? phrase("training has failed; go back to epoch %1, or open a saved one", *epoch)
                         : phrase("training has failed; begin a new network, or open a saved one"),
                   what);
}

/// Writes the model with which the run can go on. At the end of an epoch it is the one that was evaluated: a rewiring since then
/// follows from it.
ModelFacts Session::writeStanding(const std::filesystem::path& file) const {
  const bool evaluated = m_atLastEpoch && m_lastEpoch;
  ModelFacts facts = evaluated ? ModelFacts(*m_lastEpoch) : factsToSave(*m_trainer);
  facts.experiment.datasetContent = m_trainer->dataset().contentHash();
  writeModel(evaluated ? m_lastEpoch->network : m_trainer->network(), facts, file);
  return facts;
}

/// A run that is saved as a project is still called by that: the model is a copy of a part of it.
void Session::handle(const SaveModel& command, std::stop_token) {
  const Trainer& running = trainer();
  demandSound(phrase("save the model"));
  writeStanding(command.path);
  if (!isProjectName(m_file)) {
    m_file = command.path;
    m_changedSince = false;
  }
  notify(false, phrase("Saved the network %1 to %2", placeInWords(running.epoch(), running.batch()), command.path),
         NoticeAbout::Saving);
}

/// Copies the history of the run. One that cannot be read is left out.
void Session::stageHistory(const std::filesystem::path& copy) {
  const auto history = m_keeper.historyFile();
  if (!history) return;
  try {
    copyHistory(*history, copy);
  } catch (const InputError& error) {
    std::error_code ignored;
    std::filesystem::remove(copy, ignored);
    notify(true, phrase("%1. The project is saved without the epochs before", error.told()), NoticeAbout::Saving);
  }
}

/// Whatever happens, the one who asked is told that it is over.
void Session::handle(const StageRun& command, std::stop_token) {
  m_staged = {.id = command.id, .folder = {}, .run = m_run, .revision = m_revision};
  const Trainer& running = trainer();
  demandSound(phrase("save the project"));
  saveStanding();
  keepLab(command.lab);
  const std::filesystem::path folder = newStagingFolder(m_options.runs);
  try {
    const ModelFacts facts = writeStanding(folder / RunFolder::kModelName);
    writeFile(folder / RunFolder::kExperimentName, toJson(facts.planned()));
    if (!running.history().empty()) writeMetrics(running.history(), folder / RunFolder::kMetricsName);
    stageHistory(folder / HistoryWriter::kName);
    writeLab(*command.lab, folder);
  } catch (...) {
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    throw;
  }
  m_staged.folder = folder.string();
}

void Session::handle(const NameProject& command, std::stop_token) {
  if (command.run != m_run) return;
  m_file = command.path;
  m_changedSince = command.revision != m_revision;
}

void Session::handle(const KeepLab& command, std::stop_token) {
  if (m_trainer && command.run == m_run) keepLab(command.lab);
}

void Session::handle(const SaveSpecimen& command, std::stop_token stop) {
  const Snapshot& specimen = *command.specimen;
  if (specimen.layers.empty() || !specimen.samples) throw InputError(phrase("there is no network yet"), phrase("save the model"));
  const Network whole = networkOf(specimen.layers);
  Model model;
  model.network = perturb(whole, command.perturbations).network;
  const Samples& samples = specimen.samples->test;
  const Evaluation before = evaluateTest(samples, specimen.normalisation, whole, stop);
  const Evaluation after = evaluateTest(samples, specimen.normalisation, model.network, stop);
  static_cast<ModelFacts&>(model) = factsOf(specimen);
  if (command.perturbations.changesNetwork())
    model.experiment.actions.push_back({.epoch = specimen.epoch + 1,
                                        .batch = specimen.batch,
                                        .rewired = specimen.batch == 0 && specimen.rewired,
                                        .applied = applied(command.perturbations, false, before, after)});
  writeModel(model, command.path);
  notify(false, phrase("Saved the specimen %1 to %2", placeInWords(specimen.epoch, specimen.batch), command.path),
         NoticeAbout::Saving);
}

/// The network that trains as it is saved, or a specimen after its perturbations, which are recorded and not measured.
Model Session::modelFor(const ExportNetwork& command) {
  Model model;
  if (!command.specimen) {
    const Trainer& running = trainer();
    demandSound(phrase("export the network"));
    if (m_atLastEpoch && m_lastEpoch) {
      model = *m_lastEpoch;
      model.experiment.datasetContent = running.dataset().contentHash();
    } else {
      static_cast<ModelFacts&>(model) = factsToSave(running);
      model.network = running.network();
    }
    return model;
  }
  const Snapshot& specimen = *command.specimen;
  if (specimen.layers.empty() || !specimen.samples)
    throw InputError(phrase("there is no network yet"), phrase("export the network"));
  static_cast<ModelFacts&>(model) = factsOf(specimen);
  model.network = perturb(networkOf(specimen.layers), command.perturbations).network;
  if (command.perturbations.changesNetwork()) {
    AppliedPerturbations done{.perturbations = command.perturbations, .measured = false};
    model.experiment.actions.push_back({.epoch = specimen.epoch + 1,
                                        .batch = specimen.batch,
                                        .rewired = specimen.batch == 0 && specimen.rewired,
                                        .applied = std::move(done)});
  }
  return model;
}

void Session::handle(const ExportNetwork& command, std::stop_token stop) {
  ExportSource source{modelFor(command)};
  const auto history = command.specimen ? std::nullopt : m_keeper.historyFile();
  if (history && command.format == ExportFormat::Gexf) source.kept = keptEpochsIn(*history, source.model);
  const bool dense = !isSparse(source.model.experiment.rule);
  exportTo(command.path, source, {.format = command.format, .dense = dense, .program = command.program}, stop);
  const Phrase place = placeInWords(source.model.epoch, source.model.batch.value_or(0));
  notify(false,
         holdsMetrics(command.format) ? phrase("Exported the metrics %1 to %2", place, command.path)
         : command.specimen           ? phrase("Exported the specimen %1 to %2", place, command.path)
                                      : phrase("Exported the network %1 to %2", place, command.path),
         NoticeAbout::Saving);
}

void Session::handle(const Play&, std::stop_token) {
  if (trainer().finished() || m_phase == Phase::Training) return;
  demandSound(phrase("play"));
  if (m_stopAt && *m_stopAt <= trainer().epoch()) m_stopAt.reset();
  m_phase = Phase::Training;
  m_oneEpoch = false;
  m_epochBegan += Clock::now() - m_stoodStill;
}

void Session::handle(const Pause&, std::stop_token) {
  if (m_phase == Phase::Training) standStill();
}

void Session::handle(const StepEpoch&, std::stop_token stop) {
  handle(Play(), stop);
  m_oneEpoch = true;
}

void Session::handle(const Reset&, std::stop_token stop) {
  const std::string file = m_file;
  handle(StartExperiment{withoutActions(trainer().record())}, stop);
  if (!isProjectName(file)) return;
  m_file = file;  // the project goes on, from its beginning
  m_changedSince = true;
}

void Session::handle(const GoBack&, std::stop_token) {
  if (!epochToGoBackTo()) throw InputError(phrase("there is no failed run with an epoch that was kept"), phrase("go back"));
  show(trainerFor(m_lastEpoch ? *m_lastEpoch : RunFolder::read(m_keeper.folder()->path()), m_dataset));
}

/// The run is left first, so that its folder holds all that was done.
void Session::handle(const Branch& command, std::stop_token stop) {
  const auto history = m_keeper.historyFile();
  trainer();
  if (!history) throw InputError(phrase("no epoch of this run is kept"), phrase("go on from an epoch"));
  if (playing()) standStill();
  m_phase = Phase::Loading;
  m_message = phrase("Going back to epoch %1 …", command.epoch);
  m_publish();
  saveStanding();
  const auto tell = [&](int epoch) {
    m_message = phrase("On the way to epoch %1: epoch %2 is trained again … Pause stops it.", command.epoch, epoch);
    m_publish();
  };
  Model model = modelAtEpoch(history->parent_path(), command.epoch, m_dataset, stop, tell);
  model.history = m_trainer->history();
  std::erase_if(model.history, [&](const EpochMetrics& row) { return row.epoch > command.epoch; });
  if (!command.again) model.plan.clear();
  m_keeper.keepCopy();
  beginChecked(trainerFor(std::move(model), m_dataset), m_dataset, {}, history->string());
  m_keeper.forgetUnlessTouched();
  m_toKeep = true;
}

void Session::handle(const Remember& command, std::stop_token) {
  const Trainer& running = trainer();
  demandSound(phrase("remember the run"));
  m_moments[command.moment] = {std::make_shared<const Model>(modelOf(running)), m_dataset};
}

void Session::handle(const ReturnTo& command, std::stop_token) {
  const auto found = m_moments.find(command.moment);
  if (found == m_moments.end()) throw InputError(phrase("no moment of the number %1 was remembered", command.moment), "return");
  if (playing()) standStill();
  const Moment moment = found->second;
  beginChecked(trainerFor(*moment.model, moment.dataset), moment.dataset);
}

void Session::handle(const ForgetMoments&, std::stop_token) {
  m_moments.clear();
}

/// The run that is there now is kept where it belongs first.
void Session::handle(const KeepLessonRuns& command, std::stop_token) {
  m_lesson = command.on;
  if (m_options.runs.empty()) return;
  if (m_trainer) m_threads.run([&] { keep([&] { m_keeper.keepStanding(*m_trainer); }); });
  const std::filesystem::path runs = m_options.runs;
  m_keeper.keepIn(command.on ? runs.parent_path() / "lesson-runs" : runs);
}

/// A network too large for a copy was written after each epoch.
std::optional<int> Session::epochToGoBackTo() const {
  if (m_phase != Phase::Failed || !m_trainer) return std::nullopt;
  if (m_lastEpoch) return m_lastEpoch->epoch;
  return m_keeper.folder() ? std::optional(m_trainer->epoch()) : std::nullopt;
}

void Session::handle(const StopAt& command, std::stop_token) {
  m_stopAt = command.epoch;
}

/// Does what the trainer records as an action, and shows it.
template <class Change>
void Session::change(Change change) {
  const Experiment before = trainer().record();
  change();
  if (m_trainer->record() == before) return;
  showChange();
  m_toKeep = m_toKeep || !playing();
}

void Session::showChange() {
  m_events = std::make_shared<std::vector<Event>>(eventsOf(m_trainer->record(), m_trainer->trainSamples()));
  m_history = std::make_shared<std::vector<EpochMetrics>>(m_trainer->history());
  touched();
}

void Session::handle(const ExtendRun& command, std::stop_token) {
  const int before = trainer().experiment().epochs;
  if (command.epochs <= before)
    throw InputError(phrase("a run is extended to a later epoch than its last one, %1", before), "epochs");
  change([&] { trainer().change({.epochs = command.epochs}); });
  if (m_phase != Phase::Finished) return;
  m_epochBegan = Clock::now();  // the time since the last epoch belongs to none
  standStill();
}

void Session::handle(const SetSpeed& command, std::stop_token) {
  m_speed = command.speed;
}

void Session::handle(const LimitHistory& command, std::stop_token) {
  m_keeper.limitHistory(command.bytes);
}

void Session::handle(const ChangeSettings& command, std::stop_token) {
  change([&] { trainer().change(command.set); });
}

/// Measured on a copy first: a stop or a refusal on the way leaves the network whole.
void Session::handle(const ApplyPerturbations& command, std::stop_token stop) {
  const Trainer& whole = trainer();
  demandSound(phrase("apply"));
  whole.demandReplaceable(command.regrow);
  demandApplicable(command.perturbations, static_cast<int>(whole.experiment().hidden.size()));
  const Samples& samples = whole.dataset().test;
  const Evaluation before = evaluateTest(samples, whole.normalisation(), whole.network(), stop);
  Network perturbed = perturb(whole.network(), command.perturbations).network;
  const Evaluation after = evaluateTest(samples, whole.normalisation(), perturbed, stop);
  change([&] {
    m_trainer->replaceNetwork(std::move(perturbed), applied(command.perturbations, command.regrow, before, after));
    renewTopologies();
  });
  m_toKeep = true;
}

}  // namespace rewire

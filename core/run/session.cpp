#include "core/run/session.h"

#include "core/error.h"
#include "core/io/model_file.h"
#include "core/io/training_model.h"
#include "core/network/evaluation.h"
#include "core/perturb/perturbed_network.h"
#include "core/run/events.h"
#include "core/run/layer_states.h"

#include <algorithm>
#include <filesystem>
#include <new>
#include <utility>

namespace rewire {

namespace {

double seconds(std::chrono::steady_clock::duration duration) {
  return std::chrono::duration<double>(duration).count();
}

constexpr std::size_t kMostRemovedByHand = 500'000;  // they are recorded one by one

/// Throws InputError when nothing of it changes a network, or something cannot be done.
void demandApplicable(const Perturbations& perturbations, int hiddenLayers) {
  if (perturbations.removedLinks.size() + perturbations.silencedNeurons.size() > kMostRemovedByHand)
    throw InputError("at most 500,000 links and neurons can be removed by hand at once; remove a share of them instead", "apply");
  if (!perturbations.changesNetwork())
    throw InputError("noise and attacks change images, not the network; choose links, weights or neurons", "apply");
  for (const PerturbationStep& step : perturbations.steps) {
    const Perturbation& perturbation = step.perturbation;
    const auto problems = strengthOf(perturbation) != 0 ? validate(perturbation, hiddenLayers) : std::vector<Problem>();
    if (!problems.empty())
      throw InputError(problems.front().key + " " + problems.front().message, std::string(kindOf(perturbation)));
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
std::string placeInWords(int epoch, int batch) {
  return (batch > 0 ? "in the middle of epoch " : "after epoch ") + std::to_string(batch > 0 ? epoch + 1 : epoch);
}

/// The facts of a snapshot. Without momenta it cannot go on exactly, so links to grow back are not told.
ModelFacts factsOf(const Snapshot& snapshot) {
  return {.experiment = snapshot.record,
          .epoch = snapshot.epoch,
          .batch = snapshot.rewired ? std::optional(snapshot.batch) : std::nullopt,
          .mean = snapshot.normalisation.mean,
          .std = snapshot.normalisation.std,
          .classes = snapshot.samples->info.classes,
          .history = *snapshot.history,
          .regrow = {}};
}

NoticeAbout aboutOf(const Command& command) {
  if (std::holds_alternative<SaveModel>(command) || std::holds_alternative<SaveSpecimen>(command)) return NoticeAbout::Saving;
  const bool opens = std::holds_alternative<StartExperiment>(command) || std::holds_alternative<OpenModel>(command) ||
                     std::holds_alternative<ContinueRun>(command) || std::holds_alternative<Reset>(command);
  return opens ? NoticeAbout::Opening : NoticeAbout::Order;
}

}  // namespace

Session::Session(Options options, std::function<void()> publish)
    : m_options(std::move(options)),
      m_publish(std::move(publish)),
      m_threads(m_options.threads),
      m_keeper(m_options.runs),
      m_history(std::make_shared<std::vector<EpochMetrics>>()),
      m_events(std::make_shared<std::vector<Event>>()),
      m_notices(std::make_shared<std::vector<Notice>>()) {}

Session::~Session() {
  leave();
}

void Session::apply(const Command& command, std::stop_token stop) {
  const Phase before = m_phase;
  const std::string messageBefore = m_message;
  try {
    m_threads.run([&] { std::visit([&](const auto& c) { handle(c, stop); }, command); });
  } catch (const Cancelled&) {
    return;
  } catch (const std::bad_alloc&) {
    fail("Not enough memory for this network. Lower the density or the widths and begin a new one.");
  } catch (const std::exception& error) {
    if (m_trainer) {
      notify(true, error.what(), aboutOf(command));
    } else {
      fail(error.what());
    }
  }
  if (m_phase == Phase::Loading) {  // it came to nothing
    m_phase = before == Phase::Training ? Phase::Paused : before;
    m_message = messageBefore;
  }
}

bool Session::advance(std::stop_token stop) {
  m_mustShow = false;
  try {
    m_threads.run([&] { step(stop); });
  } catch (const Cancelled&) {
    m_evaluating = false;
  } catch (const std::bad_alloc&) {
    fail("Not enough memory to go on. Begin a network with fewer links.");
  } catch (const std::exception& error) {
    fail("Training stopped: " + std::string(error.what()) +
         ". Go back to the epoch before, begin a new network, or open a saved one.");
  }
  return m_mustShow;
}

void Session::step(std::stop_token stop) {
  if (trainer().rewiringDue()) {
    rewireNow();
    m_mustShow = true;
  } else if (trainer().epochTrained()) {
    finishEpoch(stop);
    m_mustShow = true;
  } else {
    const auto before = Clock::now();
    trainer().trainBatch();
    const Clock::duration took = Clock::now() - before;
    m_trainingTime += took;
    m_trained += took;
    m_weightsChanged = true;
    m_atLastEpoch = false;
    m_changedSince = true;
    m_keeper.changed();
    const double images = static_cast<double>(trainer().batch()) * trainer().experiment().batch;
    m_imagesPerSecond = std::min<double>(images, trainer().trainSamples()) / std::max(1e-9, seconds(m_trainingTime));
  }
}

void Session::finishEpoch(std::stop_token stop) {
  m_evaluating = true;
  m_publish();
  trainer().finishEpoch(stop);
  m_evaluating = false;
  trainer().recordSeconds(seconds(Clock::now() - m_epochBegan));
  m_epochBegan = Clock::now();
  m_trainingTime = {};
  m_history = std::make_shared<std::vector<EpochMetrics>>(trainer().history());
  keep([&] { m_keeper.saveEpoch(trainer()); });
  rememberEpoch();
  if (trainer().finished()) {
    m_phase = Phase::Finished;
  } else if (m_oneEpoch || m_stopAt == trainer().epoch()) {
    if (trainer().rewiringDue()) rewireNow();
    standStill();
  }
}

void Session::rewireNow() {
  m_lastRewiring = std::make_shared<Rewiring>(trainer().rewire());
  m_history = std::make_shared<std::vector<EpochMetrics>>(trainer().history());
  renewTopologies();
}

/// Does something with files. What cannot be kept is said once, and training goes on.
template <class Action>
void Session::keep(Action action) {
  try {
    action();
  } catch (const std::exception& error) {
    m_keeper.giveUp();
    notify(true, std::string(error.what()) + ". Training goes on; this run is no longer kept");
  }
}

/// Keeps a copy to go back to.
void Session::rememberEpoch() {
  const bool small = RunFolder::mayBeKept(trainer().network());
  m_lastEpoch = small ? std::make_shared<const Model>(modelOf(trainer())) : nullptr;
  m_atLastEpoch = true;
}

Trainer& Session::trainer() {
  if (!m_trainer) throw InputError("there is no network yet; begin an experiment first", "training");
  return *m_trainer;
}

std::shared_ptr<const Dataset> Session::load(const std::string& dataset, std::stop_token stop) {
  if (m_dataset && m_datasetAsked == dataset) return m_dataset;
  if (playing()) standStill();
  m_phase = Phase::Loading;
  m_message = "Loading " + dataset + " …";
  m_publish();
  return loadDataset(dataset, stop);
}

void Session::begin(std::unique_ptr<Trainer> trainer, std::shared_ptr<const Dataset> dataset, std::optional<RunFolder> folder) {
  if (leave()) notify(false, "The run before is kept under File, Recent runs");
  m_dataset = std::move(dataset);
  m_datasetAsked = trainer->experiment().dataset;
  m_keeper.watch(*trainer, std::move(folder));
  m_file.clear();
  m_changedSince = false;
  m_stopAt.reset();
  m_trained = {};
  show(std::move(trainer));
}

/// Returns whether the run is kept.
bool Session::leave() {
  bool kept = false;
  if (m_trainer) keep([&] { kept = m_keeper.leave(*m_trainer, m_trained); });
  return kept;
}

/// Stands still with another network.
void Session::show(std::unique_ptr<Trainer> trainer) {
  m_trainer = std::move(trainer);
  rememberEpoch();
  ++m_run;
  m_events = std::make_shared<std::vector<Event>>(eventsOf(m_trainer->record(), m_trainer->batches()));
  m_history = std::make_shared<std::vector<EpochMetrics>>(m_trainer->history());
  m_lastRewiring.reset();
  m_layers.clear();
  if (m_trainer->epoch() > 0 || m_trainer->batchBegun() || !m_trainer->record().actions.empty())  // it began like this
    rewire::renewTopologies(initialCheckpoint(m_trainer->experiment(), *m_dataset).network, m_layers);
  renewTopologies();
  m_message.clear();
  m_imagesPerSecond = 0.0;
  m_trainingTime = {};
  m_stoodStill = m_epochBegan = Clock::now();
  m_phase = m_trainer->finished() ? Phase::Finished : Phase::Paused;
}

void Session::handle(const StartExperiment& command, std::stop_token stop) {
  demandNoActions(command.experiment, "the experiment");
  const auto problems = validate(command.experiment);
  if (!problems.empty()) throw InputError(problems.front().key + " " + problems.front().message, "the experiment");
  auto dataset = load(command.experiment.dataset, stop);
  Checkpoint start = initialCheckpoint(command.experiment, *dataset);
  begin(std::make_unique<Trainer>(command.experiment, dataset, std::move(start)), dataset);
}

void Session::handle(const OpenModel& command, std::stop_token stop) {
  Model model = readModel(command.path);
  auto dataset = load(model.experiment.dataset, stop);
  begin(trainerFor(std::move(model), dataset), dataset);
  m_file = command.path;
}

/// A run that lies elsewhere, or that another program writes to, is left as it is: what is trained from it is a run of its own.
void Session::handle(const ContinueRun& command, std::stop_token stop) {
  std::error_code error;
  const RunFolder* here = m_keeper.folder();
  if (here && std::filesystem::equivalent(here->path(), command.folder, error)) leave();
  std::optional<RunFolder> folder;
  Model model;
  if (m_keeper.isOwn(command.folder) && !RunLock::isHeld(command.folder)) {
    RunFolder::Resumed resumed = RunFolder::resume(command.folder);
    folder.emplace(std::move(resumed.folder));
    model = std::move(resumed.model);
  } else {
    model = RunFolder::read(command.folder);
  }
  auto dataset = load(model.experiment.dataset, stop);
  const bool elsewhere = !folder;
  begin(trainerFor(std::move(model), dataset), dataset, std::move(folder));
  if (elsewhere) m_file = command.folder;
}

/// Throws InputError after a failure, when the network is no longer one to work with.
void Session::demandSound(const char* what) const {
  if (m_phase != Phase::Failed) return;
  const auto epoch = epochToGoBackTo();
  const std::string way = epoch ? "go back to epoch " + std::to_string(*epoch) : "begin a new network";
  throw InputError("training has failed; " + way + ", or open a saved one", what);
}

void Session::handle(const SaveModel& command, std::stop_token) {
  const Trainer& running = trainer();
  demandSound("save the model");
  if (m_atLastEpoch && m_lastEpoch) {
    writeModel(*m_lastEpoch, command.path);  // as it was evaluated: a rewiring since then follows from it
  } else {
    writeModel(running.network(), factsOf(running), command.path);
  }
  m_file = command.path;
  m_changedSince = false;
  notify(false, "Saved the network " + placeInWords(running.epoch(), running.batch()) + " to " + command.path,
         NoticeAbout::Saving);
}

void Session::handle(const SaveSpecimen& command, std::stop_token stop) {
  const Snapshot& specimen = *command.specimen;
  if (specimen.layers.empty() || !specimen.samples) throw InputError("there is no network yet", "save the model");
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
  notify(false, "Saved the specimen " + placeInWords(specimen.epoch, specimen.batch) + " to " + command.path,
         NoticeAbout::Saving);
}

void Session::handle(const Play&, std::stop_token) {
  if (trainer().finished() || m_phase == Phase::Training) return;
  demandSound("play");
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
  handle(StartExperiment{withoutActions(trainer().record())}, stop);
}

void Session::handle(const GoBack&, std::stop_token) {
  if (!epochToGoBackTo()) throw InputError("there is no failed run with an epoch that was kept", "go back");
  show(trainerFor(m_lastEpoch ? *m_lastEpoch : RunFolder::read(m_keeper.folder()->path()), m_dataset));
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
  m_events = std::make_shared<std::vector<Event>>(eventsOf(m_trainer->record(), m_trainer->batches()));
  m_history = std::make_shared<std::vector<EpochMetrics>>(m_trainer->history());
  m_atLastEpoch = false;
  m_changedSince = true;
  m_keeper.changed();
}

void Session::handle(const ExtendRun& command, std::stop_token) {
  const int before = trainer().experiment().epochs;
  if (command.epochs <= before)
    throw InputError("a run is extended to a later epoch than its last one, " + std::to_string(before), "epochs");
  change([&] { trainer().setEpochs(command.epochs); });
  if (m_phase != Phase::Finished) return;
  m_epochBegan = Clock::now();  // the time since the last epoch belongs to none
  standStill();
}

void Session::handle(const SetSpeed& command, std::stop_token) {
  m_speed = command.speed;
}

void Session::handle(const ChangeZeta& command, std::stop_token) {
  change([&] { trainer().setZeta(command.zeta); });
}

void Session::handle(const ChangeLearningRate& command, std::stop_token) {
  change([&] { trainer().setLearningRate(command.learningRate); });
}

void Session::handle(const ChangeRule& command, std::stop_token) {
  change([&] { trainer().setRule(command.rule); });
}

/// Measured on a copy first: a stop or a refusal on the way leaves the network whole.
void Session::handle(const ApplyPerturbations& command, std::stop_token stop) {
  const Trainer& whole = trainer();
  demandSound("apply");
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
}

void Session::standStill() {
  keep([&] { m_keeper.flush(); });
  m_phase = Phase::Paused;
  m_oneEpoch = false;
  m_stoodStill = Clock::now();
}

void Session::fail(const std::string& message) {
  m_phase = Phase::Failed;
  m_message = message;
  m_evaluating = false;
  m_stoodStill = Clock::now();
  m_mustShow = true;
  m_keeper.discardChanges();
}

void Session::notify(bool error, const std::string& text, NoticeAbout about) {
  auto notices = std::make_shared<std::vector<Notice>>(*m_notices);
  notices->push_back({++m_noticeIds, error, text, about});
  m_notices = std::move(notices);
}

void Session::renewTopologies() {
  rewire::renewTopologies(m_trainer->network(), m_layers);
  m_weightsChanged = true;
}

double Session::secondsLeft() const {
  const double epochSeconds = seconds(Clock::now() - m_epochBegan);
  const int last = m_stopAt && *m_stopAt > m_trainer->epoch() ? std::min(*m_stopAt, m_trainer->experiment().epochs)
                                                              : m_trainer->experiment().epochs;
  const int epochsLeft = last - m_trainer->epoch();
  const double perEpoch = !m_trainer->history().empty() ? m_trainer->history().back().seconds
                          : m_trainer->batch() > 0      ? epochSeconds * m_trainer->batches() / m_trainer->batch()
                                                        : 0.0;
  return std::max(0.0, perEpoch * epochsLeft - epochSeconds);
}

SnapshotPtr Session::snapshot() {
  auto s = std::make_shared<Snapshot>();
  s->id = ++m_snapshots;
  s->phase = m_phase;
  s->message = m_message;
  s->goBackTo = epochToGoBackTo();
  s->run = m_run;
  s->file = m_file;
  s->changedSince = m_changedSince;
  s->stopAt = m_stopAt;
  s->speed = m_speed;
  s->history = m_history;
  s->events = m_events;
  s->notices = m_notices;
  s->lastRewiring = m_lastRewiring;
  if (m_trainer) {
    if (m_weightsChanged) renewWeights(m_trainer->network(), m_layers);
    m_weightsChanged = false;
    s->experiment = m_trainer->experiment();
    s->record = m_trainer->record();
    s->dataset = std::shared_ptr<const DatasetInfo>(m_dataset, &m_dataset->info);
    s->samples = m_dataset;
    s->normalisation = m_trainer->normalisation();
    s->epoch = m_trainer->epoch();
    s->batch = m_trainer->batch();
    s->batches = m_trainer->batches();
    s->rewired = m_trainer->batchBegun().has_value();
    s->evaluating = m_evaluating;
    s->layers = m_layers;
    if (playing()) {
      s->imagesPerSecond = m_imagesPerSecond;
      s->secondsLeft = secondsLeft();
    }
  }
  return s;
}

}  // namespace rewire

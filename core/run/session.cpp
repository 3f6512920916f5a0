#include "core/run/session.h"

#include "core/error.h"
#include "core/io/model_file.h"
#include "core/io/training_model.h"
#include "core/network/evaluation.h"
#include "core/perturb/perturbed_network.h"
#include "core/run/layer_states.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <new>
#include <utility>

namespace rewire {

namespace {

double seconds(std::chrono::steady_clock::duration duration) {
  return std::chrono::duration<double>(duration).count();
}

std::string asText(double number) {
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}

std::string fromTo(double from, double to) {
  return asText(from) + " → " + asText(to);
}

/// The metrics of the run that a model belongs to, when it still lies in its run folder.
std::vector<EpochMetrics> historyBeside(const std::filesystem::path& modelFile) {
  if (modelFile.filename() != "model.safetensors") return {};
  try {
    return RunFolder::resume(modelFile.parent_path()).history;
  } catch (const InputError&) {
    return {};  // a model without its run is a model all the same
  }
}

/// Throws InputError when nothing of it changes a network, or something cannot be done.
void demandApplicable(const Perturbations& perturbations, int hiddenLayers) {
  if (!perturbations.changesNetwork())
    throw InputError("noise and attacks change images, not the network; choose links, weights or neurons", "apply");
  for (const PerturbationStep& step : perturbations.steps) {
    const Perturbation& perturbation = step.perturbation;
    const auto problems = strengthOf(perturbation) != 0 ? validate(perturbation, hiddenLayers) : std::vector<Problem>();
    if (!problems.empty())
      throw InputError(problems.front().key + " " + problems.front().message, std::string(kindOf(perturbation)));
  }
}

Evaluation evaluateTest(const Trainer& trainer, const Network& network, std::stop_token stop) {
  const Samples& samples = trainer.dataset().test;
  return evaluate(network, Loader(trainer.normalisation()), samples, samples.count, stop);
}

}  // namespace

Session::Session(Options options, std::function<void()> publish)
    : m_options(std::move(options)),
      m_publish(std::move(publish)),
      m_threads(m_options.threads),
      m_history(std::make_shared<std::vector<EpochMetrics>>()),
      m_events(std::make_shared<std::vector<Event>>()),
      m_notices(std::make_shared<std::vector<Notice>>()) {}

Session::~Session() {
  flushFolder();
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
      notify(true, error.what());
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
    fail("Training stopped: " + std::string(error.what()) + ". Begin a new network, or open a saved one.");
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
    m_trainingTime += Clock::now() - before;
    m_weightsChanged = true;
    m_evaluated.reset();
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
  saveEpoch();
  if (trainer().finished()) {
    m_phase = Phase::Finished;
  } else if (m_oneEpoch || m_stopAt == trainer().epoch()) {
    if (trainer().rewiringDue()) {
      m_evaluated = modelOf(trainer());
      rewireNow();
    }
    standStill();
  }
}

void Session::rewireNow() {
  m_lastRewiring = std::make_shared<Rewiring>(trainer().rewire());
  m_history = std::make_shared<std::vector<EpochMetrics>>(trainer().history());
  renewTopologies();
}

void Session::saveEpoch() {
  if (m_options.runFolder.empty()) return;
  try {
    if (!m_folder) m_folder.emplace(m_options.runFolder, trainer().experiment(), RunFolder::IfPresent::Overwrite);
    m_folder->save(trainer().network(), factsOf(trainer()), trainer().history(), trainer().finished());
  } catch (const std::exception& error) {
    notify(true, std::string(error.what()) + ". Training goes on; this run is no longer saved between starts");
    m_options.runFolder.clear();
  }
}

/// Writes what the brake on writing has held back.
void Session::flushFolder() {
  try {
    if (m_folder) m_folder->flush();
  } catch (const std::exception& error) {
    notify(true, error.what());
  }
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

void Session::begin(std::unique_ptr<Trainer> trainer, std::shared_ptr<const Dataset> dataset) {
  m_trainer = std::move(trainer);
  m_dataset = std::move(dataset);
  m_datasetAsked = m_trainer->experiment().dataset;
  flushFolder();
  m_folder.reset();
  m_evaluated.reset();
  ++m_run;
  m_events = std::make_shared<std::vector<Event>>();
  m_history = std::make_shared<std::vector<EpochMetrics>>(m_trainer->history());
  m_lastRewiring.reset();
  m_layers.clear();
  if (m_trainer->epoch() > 0)  // a run that is gone on with: it began like this
    rewire::renewTopologies(initialCheckpoint(m_trainer->experiment(), *m_dataset).network, m_layers);
  renewTopologies();
  m_message.clear();
  m_imagesPerSecond = 0.0;
  m_trainingTime = {};
  m_stoodStill = m_epochBegan = Clock::now();
  m_phase = m_trainer->finished() ? Phase::Finished : Phase::Paused;
}

void Session::handle(const StartExperiment& command, std::stop_token stop) {
  const auto problems = validate(command.experiment);
  if (!problems.empty()) throw InputError(problems.front().key + " " + problems.front().message, "the experiment");
  auto dataset = load(command.experiment.dataset, stop);
  Checkpoint start = initialCheckpoint(command.experiment, *dataset);
  begin(std::make_unique<Trainer>(command.experiment, dataset, std::move(start)), dataset);
}

void Session::handle(const OpenModel& command, std::stop_token stop) {
  Model model = readModel(command.path);
  auto dataset = load(model.experiment.dataset, stop);
  begin(trainerFor(std::move(model), historyBeside(command.path), dataset), dataset);
}

void Session::handle(const ContinueRun& command, std::stop_token stop) {
  auto resumed = RunFolder::resume(command.folder);
  auto dataset = load(resumed.model.experiment.dataset, stop);
  begin(trainerFor(std::move(resumed.model), std::move(resumed.history), dataset), dataset);
  if (command.folder == m_options.runFolder) m_folder = std::move(resumed.folder);
}

void Session::handle(const SaveModel& command, std::stop_token) {
  const Network& network = trainer().network();
  writeModel(m_evaluated ? m_evaluated->network : network, m_evaluated ? *m_evaluated : factsOf(*m_trainer), command.path);
  const bool midway = m_trainer->batch() > 0;
  notify(false, "Saved the network " + std::string(midway ? "in the middle of epoch " : "after epoch ") +
                    std::to_string(m_trainer->epoch() + (midway ? 1 : 0)) + " to " + command.path);
}

void Session::handle(const Play&, std::stop_token) {
  if (trainer().finished() || m_phase == Phase::Training) return;
  if (m_phase == Phase::Failed) throw InputError("training has failed; begin a new network or open a saved one", "play");
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
  handle(StartExperiment{trainer().experiment()}, stop);
}

void Session::handle(const StopAt& command, std::stop_token) {
  m_stopAt = command.epoch;
}

void Session::handle(const ChangeZeta& command, std::stop_token) {
  const double before = trainer().experiment().zeta;
  trainer().setZeta(command.zeta);
  if (command.zeta != before) mark({.text = "zeta " + fromTo(before, command.zeta)});
}

void Session::handle(const ChangeLearningRate& command, std::stop_token) {
  const double before = trainer().experiment().learningRate;
  trainer().setLearningRate(command.learningRate);
  if (command.learningRate != before) mark({.text = "learning rate " + fromTo(before, command.learningRate)});
}

void Session::handle(const ChangeRule& command, std::stop_token) {
  const Rule before = trainer().experiment().rule;
  trainer().setRule(command.rule);
  if (command.rule != before)
    mark({.text = "rule " + std::string(nameOf(before)) + " → " + std::string(nameOf(command.rule)), .ruleBefore = before});
}

/// Measured on a copy first: a stop or a refusal on the way leaves the network whole.
void Session::handle(const ApplyPerturbations& command, std::stop_token stop) {
  const Trainer& whole = trainer();
  if (m_phase == Phase::Failed) throw InputError("training has failed; begin a new network or open a saved one", "apply");
  demandApplicable(command.perturbations, static_cast<int>(whole.experiment().hidden.size()));
  const Evaluation before = evaluateTest(whole, whole.network(), stop);
  Network changed = perturb(whole.network(), command.perturbations).network;
  const Evaluation after = evaluateTest(whole, changed, stop);
  m_trainer->replaceNetwork(std::move(changed), command.regrow);
  m_evaluated.reset();
  m_history = std::make_shared<std::vector<EpochMetrics>>(m_trainer->history());
  renewTopologies();
  mark({.applied = AppliedPerturbations{onNetwork(command.perturbations), command.regrow, before.accuracy(), after.accuracy(),
                                        before.meanLoss(), after.meanLoss()}});
}

void Session::standStill() {
  flushFolder();
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
}

void Session::mark(Event event) {
  auto events = std::make_shared<std::vector<Event>>(*m_events);
  event.epoch = m_trainer->epoch() + static_cast<double>(m_trainer->batch()) / m_trainer->batches();
  events->push_back(std::move(event));
  m_events = std::move(events);
}

void Session::notify(bool error, const std::string& text) {
  auto notices = std::make_shared<std::vector<Notice>>(*m_notices);
  notices->push_back({++m_noticeIds, error, text});
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
  s->run = m_run;
  s->stopAt = m_stopAt;
  s->history = m_history;
  s->events = m_events;
  s->notices = m_notices;
  s->lastRewiring = m_lastRewiring;
  if (m_trainer) {
    if (m_weightsChanged) renewWeights(m_trainer->network(), m_layers);
    m_weightsChanged = false;
    s->experiment = m_trainer->experiment();
    s->dataset = std::shared_ptr<const DatasetInfo>(m_dataset, &m_dataset->info);
    s->samples = m_dataset;
    s->normalisation = m_trainer->normalisation();
    s->epoch = m_trainer->epoch();
    s->batch = m_trainer->batch();
    s->batches = m_trainer->batches();
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

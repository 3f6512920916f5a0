#include "core/run/session.h"

#include "core/error.h"
#include "core/io/model_dataset.h"
#include "core/io/training_model.h"
#include "core/kept/history.h"
#include "core/project/lab_state.h"
#include "core/run/events.h"
#include "core/run/layer_states.h"

#include <algorithm>
#include <new>
#include <utility>

namespace rewire {

namespace {

double seconds(std::chrono::steady_clock::duration duration) {
  return std::chrono::duration<double>(duration).count();
}

bool saves(const Command& command) {
  return std::holds_alternative<SaveModel>(command) || std::holds_alternative<SaveSpecimen>(command) ||
         std::holds_alternative<StageRun>(command) || std::holds_alternative<KeepLab>(command) ||
         std::holds_alternative<ExportNetwork>(command);
}

NoticeAbout aboutOf(const Command& command) {
  if (saves(command)) return NoticeAbout::Saving;
  const bool opens = std::holds_alternative<StartExperiment>(command) || std::holds_alternative<OpenModel>(command) ||
                     std::holds_alternative<ContinueRun>(command) || std::holds_alternative<Reset>(command);
  return opens ? NoticeAbout::Opening : NoticeAbout::Order;
}

/// The model or run that a command opens, to be opened again with its data.
DataWanted wantedBy(const Command& command, std::uint64_t id) {
  if (const auto* model = std::get_if<OpenModel>(&command)) return {id, model->path};
  if (const auto* run = std::get_if<ContinueRun>(&command)) return {id, run->folder, run->project};
  return {id, {}};
}

}  // namespace

Session::Session(Options options, std::function<void()> publish)
    : m_options(std::move(options)),
      m_publish(std::move(publish)),
      m_threads(m_options.threads),
      m_keeper(m_options.runs, m_options.historyBytes),
      m_history(std::make_shared<std::vector<EpochMetrics>>()),
      m_layerMeasures(std::make_shared<std::vector<LayerMeasures>>()),
      m_events(std::make_shared<std::vector<Event>>()),
      m_notices(std::make_shared<std::vector<Notice>>()) {}

Session::~Session() {
  leave();
}

void Session::apply(const Command& command, std::stop_token stop) {
  const Phase before = m_phase;
  const Phrase messageBefore = m_message;
  m_labToCome.reset();
  m_fileToCome.clear();
  try {
    m_threads.run([&] { std::visit([&](const auto& c) { handle(c, stop); }, command); });
  } catch (const Cancelled&) {  // nothing is changed
  } catch (const std::bad_alloc&) {
    fail(phrase("Not enough memory for this network. Lower the density or the widths and begin a new one."));
  } catch (const std::exception& error) {
    if (dynamic_cast<const DataElsewhere*>(&error)) m_dataWanted = wantedBy(command, m_dataWanted.id + 1);
    if (m_trainer) {
      notify(true, toldBy(error), aboutOf(command));
    } else {
      fail(toldBy(error));
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
    fail(phrase("Not enough memory to go on. Begin a network with fewer links."));
  } catch (const std::exception& error) {
    fail(phrase("Training stopped: %1. Go back to the epoch before, begin a new network, or open a saved one.", toldBy(error)));
  }
  return m_mustShow;
}

/// Does what the run did at this moment when it was recorded.
bool Session::followPlan() {
  if (!trainer().followPlan()) return false;
  showChange();
  renewTopologies();
  return true;
}

void Session::step(std::stop_token stop) {
  if (followPlan()) {
    m_mustShow = true;
  } else if (trainer().rewiringDue()) {
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
    touched();
    const double images = static_cast<double>(trainer().batch()) * trainer().experiment().batch;
    m_imagesPerSecond = std::min<double>(images, trainer().trainSamples()) / std::max(1e-9, seconds(m_trainingTime));
  }
}

/// Something is different now from what was kept and saved.
void Session::touched() {
  m_atLastEpoch = false;
  m_changedSince = true;
  ++m_revision;
  m_keeper.changed();
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
  rememberMeasures();
  keep([&] { m_keeper.saveEpoch(trainer()); });
  rememberEpoch();
  followPlan();  // it may train on
  if (trainer().finished()) {
    m_phase = Phase::Finished;
  } else if (m_oneEpoch || m_stopAt == trainer().epoch()) {
    // A lesson speaks of the network that was evaluated, and its next step of the rewiring that follows.
    if (trainer().rewiringDue() && (m_oneEpoch || !m_lesson)) rewireNow();
    standStill();
  }
}

void Session::rewireNow() {
  m_lastRewiring = std::make_shared<Rewiring>(trainer().rewire());
  m_history = std::make_shared<std::vector<EpochMetrics>>(trainer().history());
  renewTopologies();
}

/// Does something with files. What cannot be kept is said once, tried again with the next epoch, and training goes on.
template <class Action>
void Session::keep(Action action) {
  try {
    action();
    if (!m_keeper.unsaved() && std::exchange(m_keepingFails, false)) notify(false, phrase("The run is kept again"));
  } catch (const std::exception& error) {
    if (!std::exchange(m_keepingFails, true))
      notify(true, phrase("%1. Training goes on; keeping this run is tried again after every epoch", toldBy(error)));
  }
  tellNews();
}

/// Tells what became of the run's history.
void Session::tellNews() {
  for (const Phrase& line : m_keeper.takeNews()) notify(true, line);
}

/// Keeps a copy to go back to.
void Session::rememberEpoch() {
  const bool small = RunFolder::mayBeKept(trainer().network());
  m_lastEpoch = small ? std::make_shared<const Model>(modelOf(trainer())) : nullptr;
  m_atLastEpoch = true;
}

/// Adds the measures of each layer, which no file has.
void Session::rememberMeasures() {
  auto all = std::make_shared<std::vector<LayerMeasures>>(*m_layerMeasures);
  LayerMeasures& now = all->emplace_back(LayerMeasures{trainer().epoch(), {}});
  now.layers.resize(trainer().network().layers.size());
  for (const MeasuredLayer& layer : trainer().measuredLayers()) now.layers[layer.layer] = layer.measures;
  m_layerMeasures = std::move(all);
}

Trainer& Session::trainer() {
  if (!m_trainer) throw InputError(phrase("there is no network yet; begin an experiment first"), phrase("training"));
  return *m_trainer;
}

std::shared_ptr<const Dataset> Session::load(const std::string& dataset, std::stop_token stop, const DatasetReading& reading) {
  const bool there = m_dataset && m_datasetAsked == dataset && isReadAs(*m_dataset, reading);
  if (there && m_dataset->contentHash() == reading.trainedOn) return m_dataset;  // others may lie there since
  if (playing()) standStill();
  m_phase = Phase::Loading;
  m_message = phrase("Loading %1 …", dataset);
  m_publish();
  return loadDataset(dataset, stop, reading);
}

/// Goes on with a model that was read, on its data wherever they lie.
void Session::beginWith(Model model, std::optional<RunFolder> folder, const std::string& cameFrom, const std::string& dataset,
                        std::stop_token stop) {
  if (dataset.empty()) demandStillThere(model.experiment.dataset);
  if (!dataset.empty()) model.experiment.dataset = dataset;
  auto data =
      load(model.experiment.dataset, stop, model.network.layers.empty() ? readingFor(model.experiment) : readingOf(model));
  if (const auto history = historyOf(cameFrom, model); history && !model.links)
    model.links = HistoryReader(*history).linksAt(model.epoch, model.network);
  beginChecked(trainerFor(std::move(model), data), data, std::move(folder), cameFrom);
}

/// Refuses other data than the experiment's. Their hash takes a moment: where no network is in sight yet, it is shown meanwhile.
void Session::beginChecked(std::unique_ptr<Trainer> trainer, std::shared_ptr<const Dataset> dataset,
                           std::optional<RunFolder> folder, const std::string& cameFrom) {
  const Experiment experiment = trainer->record();
  if (m_trainer) demandDataOf(experiment, *dataset);
  const bool checked = m_trainer != nullptr || !experiment.datasetContent.known();
  begin(std::move(trainer), dataset, std::move(folder), cameFrom);
  if (checked) return;
  m_publish();
  try {
    demandDataOf(experiment, *dataset);
  } catch (const InputError&) {
    m_keeper.discardChanges();
    leave();
    m_trainer.reset();
    m_file.clear();
    throw;
  }
}

/// The lab without removals by hand of what the network does not have; they are told.
LabStatePtr Session::withoutMissing(LabStatePtr lab, const Network& network) {
  if (!lab) return lab;
  LabState rest = *lab;
  const Phrase missing = dropMissing(rest.specimen.perturbations, network);
  if (missing.empty()) return lab;
  notify(true, phrase("The network does not have %1, which specimen.json removes; that is left out", missing),
         NoticeAbout::Opening);
  return std::make_shared<const LabState>(std::move(rest));
}

/// `cameFrom`: the run folder or model file that it was read from.
void Session::begin(std::unique_ptr<Trainer> trainer, std::shared_ptr<const Dataset> dataset, std::optional<RunFolder> folder,
                    const std::string& cameFrom) {
  if (leave()) notify(false, phrase("The run before is kept under File, Recent runs"));
  m_dataset = std::move(dataset);
  m_datasetAsked = trainer->experiment().dataset;
  m_lab = withoutMissing(std::exchange(m_labToCome, nullptr), trainer->network());
  m_keeper.watch(*trainer, std::move(folder), m_lab);
  m_keepingFails = m_toKeep = false;
  tellNews();
  m_file = std::exchange(m_fileToCome, {});  // before anybody sees the run
  m_changedSince = false;
  m_stopAt.reset();
  m_trained = {};
  show(std::move(trainer));
  m_keeper.beginsWith(m_lastEpoch, cameFrom.empty() ? std::nullopt : historyOf(cameFrom, factsOf(*m_trainer)));
  m_pinned = pinnedByLab();
}

/// The run as it was at the end of the epoch that the lab was pinned to. Within epochs the history has nothing.
SnapshotPtr Session::pinnedByLab() {
  const auto history = m_lab && m_lab->specimen.pinned ? m_keeper.historyFile() : std::nullopt;
  if (!history || m_lab->specimen.pinned->batch != 0) return nullptr;
  try {
    const Model past = HistoryReader(*history).at(m_lab->specimen.pinned->epoch);
    auto pinned = std::make_shared<Snapshot>(*snapshot());
    pinned->epoch = past.epoch;
    pinned->batch = 0;
    pinned->rewired = false;
    rewire::renewTopologies(past.network, pinned->layers);
    renewWeights(past.network, pinned->layers);
    return pinned;
  } catch (const InputError&) {
    return nullptr;  // it was not kept: the watcher says so
  }
}

/// Returns whether the run is kept.
bool Session::leave() {
  bool kept = false;
  if (m_trainer) keep([&] { kept = m_keeper.leave(*m_trainer, m_trained); });
  return kept;
}

/// Brings the folder of the run up to date.
void Session::saveStanding() {
  keep([&] { m_keeper.saveStanding(*m_trainer); });
}

bool Session::keepChanges() {
  if (!std::exchange(m_toKeep, false) || !m_trainer || m_phase == Phase::Failed) return false;
  m_threads.run([&] { keep([&] { m_keeper.keepStanding(*m_trainer); }); });
  return true;
}

void Session::keepLab(LabStatePtr lab) {
  keep([&] { m_keeper.keepLab(std::move(lab)); });
}

/// Stands still with another network.
void Session::show(std::unique_ptr<Trainer> trainer) {
  m_trainer = std::move(trainer);
  rememberEpoch();
  ++m_run;
  m_events = std::make_shared<std::vector<Event>>(eventsOf(m_trainer->record(), m_trainer->trainSamples()));
  m_history = std::make_shared<std::vector<EpochMetrics>>(m_trainer->history());
  m_layerMeasures = std::make_shared<std::vector<LayerMeasures>>();
  m_lastRewiring.reset();
  m_layers.clear();
  const bool stoodAtStart = m_trainer->epoch() == 0 && !m_trainer->batchBegun() && m_trainer->record().actions.empty();
  if (!stoodAtStart && !m_trainer->record().startNetwork.known())  // it began like this
    rewire::renewTopologies(initialCheckpoint(m_trainer->experiment(), *m_dataset).network, m_layers);
  renewTopologies();
  m_message = {};
  m_imagesPerSecond = 0.0;
  m_trainingTime = {};
  m_stoodStill = m_epochBegan = Clock::now();
  m_phase = m_trainer->finished() ? Phase::Finished : Phase::Paused;
}

void Session::standStill() {
  keep([&] { m_keeper.flush(); });
  m_phase = Phase::Paused;
  m_oneEpoch = false;
  m_stoodStill = Clock::now();
}

void Session::fail(const Phrase& message) {
  m_phase = Phase::Failed;
  m_message = message;
  m_evaluating = false;
  m_stoodStill = Clock::now();
  m_mustShow = true;
  m_keeper.discardChanges();
}

void Session::notify(bool error, const Phrase& text, NoticeAbout about) {
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
  s->dataWanted = m_dataWanted;
  s->goBackTo = epochToGoBackTo();
  s->run = m_run;
  s->file = m_file;
  s->changedSince = m_changedSince;
  s->revision = m_revision;
  s->staged = m_staged;
  s->lab = m_lab;
  s->pinned = m_pinned;
  s->historyFile = m_keeper.historyFile().value_or("").string();
  s->historyInterval = m_keeper.historyInterval();
  s->stopAt = m_stopAt;
  s->speed = m_speed;
  s->history = m_history;
  s->layerMeasures = m_layerMeasures;
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

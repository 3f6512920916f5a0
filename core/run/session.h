#pragma once

#include "core/compute/parallel.h"
#include "core/phrase.h"
#include "core/run/command.h"
#include "core/run/engine_options.h"
#include "core/run/run_keeper.h"
#include "core/run/snapshot.h"
#include "core/train/trainer.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

/// Turns commands into snapshots. It holds the run that is watched, applies commands to it, advances it a step at a time and
/// keeps every finished epoch. Synchronous, for one thread; the Engine gives it one.
class Session {
 public:
  using Options = EngineOptions;

  /// `publish` is called in the middle of long work (loading, evaluating) so that a watcher can be told of it.
  Session(Options options, std::function<void()> publish);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// Saves the run where it stands.
  ~Session();

  /// Applies one command. What cannot be done becomes a Notice and changes nothing, or, where there is no run to go on with,
  /// Phase::Failed.
  void apply(const Command& command, std::stop_token stop);

  /// Tells whether advance() has work to do.
  bool playing() const { return m_phase == Phase::Training; }

  /// The next step of a playing run: a rewiring, a mini-batch, or the end of an epoch. Returns whether it is one that must be
  /// shown (the others may be skipped). A failure in training becomes Phase::Failed.
  bool advance(std::stop_token stop);

  SnapshotPtr snapshot();

  /// Saves the run where it stands, if commands have changed it since: nothing that was done by hand is lost to a kill. Called
  /// when no command waits. Returns whether there was something to save.
  bool keepChanges();

 private:
  using Clock = std::chrono::steady_clock;

  void handle(const StartExperiment& command, std::stop_token stop);
  void handle(const OpenModel& command, std::stop_token stop);
  void handle(const ContinueRun& command, std::stop_token stop);
  void handle(const SaveModel& command, std::stop_token stop);
  void handle(const SaveSpecimen& command, std::stop_token stop);
  void handle(const ExportNetwork& command, std::stop_token stop);
  void handle(const StageRun& command, std::stop_token stop);
  void handle(const NameProject& command, std::stop_token stop);
  void handle(const KeepLab& command, std::stop_token stop);
  void handle(const Play& command, std::stop_token stop);
  void handle(const Pause& command, std::stop_token stop);
  void handle(const StepEpoch& command, std::stop_token stop);
  void handle(const Reset& command, std::stop_token stop);
  void handle(const GoBack& command, std::stop_token stop);
  void handle(const Branch& command, std::stop_token stop);
  void handle(const Remember& command, std::stop_token stop);
  void handle(const ReturnTo& command, std::stop_token stop);
  void handle(const ForgetMoments& command, std::stop_token stop);
  void handle(const KeepLessonRuns& command, std::stop_token stop);
  void handle(const StopAt& command, std::stop_token stop);
  void handle(const ExtendRun& command, std::stop_token stop);
  void handle(const SetSpeed& command, std::stop_token stop);
  void handle(const LimitHistory& command, std::stop_token stop);
  void handle(const ChangeSettings& command, std::stop_token stop);
  void handle(const ApplyPerturbations& command, std::stop_token stop);

  std::shared_ptr<const Dataset> load(const std::string& dataset, std::stop_token stop, const DatasetReading& reading = {});
  void beginWith(Model model, std::optional<RunFolder> folder, const std::string& cameFrom, const std::string& dataset,
                 std::stop_token stop);
  void beginChecked(std::unique_ptr<Trainer> trainer, std::shared_ptr<const Dataset> dataset,
                    std::optional<RunFolder> folder = {}, const std::string& cameFrom = {});
  void begin(std::unique_ptr<Trainer> trainer, std::shared_ptr<const Dataset> dataset, std::optional<RunFolder> folder,
             const std::string& cameFrom);
  void show(std::unique_ptr<Trainer> trainer);
  bool leave();
  void saveStanding();
  void keepLab(std::shared_ptr<const LabState> lab);
  void stageHistory(const std::filesystem::path& copy);
  void tellNews();
  void tellOfHistory(const std::filesystem::path& run, const Model& model);
  void standStill();
  void step(std::stop_token stop);
  void finishEpoch(std::stop_token stop);
  void rewireNow();
  template <class Action>
  void keep(Action action);
  void rememberEpoch();
  void rememberMeasures();
  void demandSound(const Phrase& what) const;
  Model modelFor(const ExportNetwork& command);
  ModelFacts writeStanding(const std::filesystem::path& file) const;
  void touched();
  SnapshotPtr pinnedByLab();
  std::shared_ptr<const LabState> withoutMissing(std::shared_ptr<const LabState> lab, const Network& network);
  std::shared_ptr<const LabState> labBeside(const std::filesystem::path& run, const Model& model, bool own);
  template <class Change>
  void change(Change change);
  void showChange();
  bool followPlan();
  std::optional<int> epochToGoBackTo() const;
  Trainer& trainer();
  void fail(const Phrase& message);
  void notify(bool error, const Phrase& text, NoticeAbout about = NoticeAbout::Run);
  void renewTopologies();
  double secondsLeft() const;

  Options m_options;
  std::function<void()> m_publish;
  Threads m_threads;
  std::shared_ptr<const Dataset> m_dataset;
  std::string m_datasetAsked;  // by which name m_dataset was loaded
  std::unique_ptr<Trainer> m_trainer;
  RunKeeper m_keeper;
  bool m_keepingFails = false;               // and it was told
  std::shared_ptr<const Model> m_lastEpoch;  // as it was evaluated, or as the run came here; null: too large for a copy
  bool m_atLastEpoch = false;                // no mini-batch and no change since

  struct Moment {
    std::shared_ptr<const Model> model;
    std::shared_ptr<const Dataset> dataset;
  };
  std::map<std::uint64_t, Moment> m_moments;  // that Remember has made, by their numbers

  DataWanted m_dataWanted;
  std::string m_file;        // the run was opened or saved as that
  std::string m_fileToCome;  // m_file of a run that is being opened
  bool m_changedSince = false;
  std::uint64_t m_revision = 0;
  StagedRun m_staged;
  std::shared_ptr<const LabState> m_lab;        // that came with the run
  std::shared_ptr<const Snapshot> m_pinned;     // the moment that it was pinned to
  std::shared_ptr<const LabState> m_labToCome;  // with the run that is being opened
  bool m_toKeep = false;                        // changed by hand, and not saved

  Phase m_phase = Phase::Empty;
  Phrase m_message;
  bool m_mustShow = false;
  bool m_evaluating = false;
  bool m_oneEpoch = false;  // pause when this epoch is finished
  std::optional<int> m_stopAt;
  bool m_lesson = false;        // the run is that of a lesson
  Speed m_speed = Speed::Full;  // for the engine, which paces
  std::uint64_t m_run = 0;
  std::uint64_t m_snapshots = 0;
  std::uint64_t m_noticeIds = 0;

  Clock::time_point m_epochBegan;    // without the time the run stood still
  Clock::time_point m_stoodStill;    // since when
  Clock::duration m_trainingTime{};  // spent in mini-batches of the epoch that runs
  Clock::duration m_trained{};       // the same of the whole run, since it came here
  double m_imagesPerSecond = 0.0;

  bool m_weightsChanged = false;
  std::vector<LayerState> m_layers;
  std::shared_ptr<const std::vector<EpochMetrics>> m_history;
  std::shared_ptr<const std::vector<LayerMeasures>> m_layerMeasures;
  std::shared_ptr<const std::vector<Event>> m_events;
  std::shared_ptr<const std::vector<Notice>> m_notices;
  std::shared_ptr<const Rewiring> m_lastRewiring;
};

}  // namespace rewire

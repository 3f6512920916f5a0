#pragma once

#include "core/export/export_format.h"
#include "core/perturb/perturbations.h"
#include "core/train/experiment.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace rewire {

struct LabState;
struct Snapshot;
/// Speed of a run that is watched.
enum class Speed {
  SlowMotion,         ///< mini-batches that can be followed, and a halt at every rewiring
  EpochInTwoSeconds,  ///< an epoch every two seconds
  Full                ///< as fast as it goes
};

// The requests of a watcher. Commands are applied between mini-batches, in order. One that changes the course of a run leaves an
// Event.

struct StartExperiment {  ///< load the data, draw a new network, stand still at epoch 0
  Experiment experiment;
};
struct OpenModel {  ///< a .safetensors file: its experiment and its network; training can go on from its epoch
  std::string path;
  std::string dataset = {};  ///< the folder where its data lie now; empty: where they lay
};
struct ContinueRun {  ///< a run folder: go on from where it was left; in place, if it is one of those that are kept
  std::string folder;
  std::string dataset = {};  ///< as above
  std::string project = {};  ///< the project file that the folder was unpacked from; empty: none
};
struct SaveModel {  ///< write the network that trains; a Notice tells how it went
  std::string path;
};
struct StageRun {  ///< write the run as it stands into a folder by itself (StagedRun), for a project file that others pack
  std::uint64_t id = 0;
  std::shared_ptr<const LabState> lab;  ///< goes with it
};
struct NameProject {  ///< a project file was written of a staged run: the run is called so, and is saved as it was then
  std::string path;
  std::uint64_t run = 0;
  std::uint64_t revision = 0;
};
struct KeepLab {  ///< the lab beside this run, to be kept in its folder; a run that is not kept yet keeps it from then on
  std::uint64_t run = 0;
  std::shared_ptr<const LabState> lab;
};
struct SaveSpecimen {  ///< write the network of a snapshot as perturbations leave it; a Notice tells how it went
  std::string path;
  std::shared_ptr<const Snapshot> specimen;
  Perturbations perturbations;
};
/// Writes a network, or the metrics of the run, for another program; a Notice tells how it went. Without a specimen it is the
/// network that trains.
struct ExportNetwork {
  ExportFormat format = ExportFormat::Graphml;
  std::string path;
  std::string program;  ///< written into the file: "rewire 1.2.3"
  std::shared_ptr<const Snapshot> specimen = nullptr;
  Perturbations perturbations = {};
};
struct Play {};
struct Pause {};
struct StepEpoch {};  ///< train to the end of the epoch, rewire, pause
struct Reset {};      ///< the experiment of the start from epoch 0
struct GoBack {};     ///< after a failure: to the last finished epoch, with the values of then
struct Branch {       ///< begin a run of its own with an epoch of the history of this one; this one is kept
  int epoch = 0;
  bool again = false;  ///< do again what was done by hand after that epoch
};
struct Remember {  ///< keep a copy of the run as it stands, to return to; one of the same number is replaced
  std::uint64_t moment = 0;
};
struct ReturnTo {  ///< a run of its own that begins exactly as the remembered one stood; this one is kept
  std::uint64_t moment = 0;
};
struct ForgetMoments {};  ///< drop all copies that Remember has made
struct StopAt {           ///< pause after this epoch and its rewiring; nothing: run to the last
  std::optional<int> epoch;
};
struct ExtendRun {  ///< train on to this epoch, later than the last one so far: the schedule is the one of a run planned for so
                    ///< many
  int epochs = 0;
};
struct SetSpeed {  ///< watched at this speed from now on; no result depends on it
  Speed speed = Speed::Full;
};
struct KeepLessonRuns {  ///< runs from now on are those of a lesson, kept apart from one's own; false: one's own again
  bool on = true;
};
struct LimitHistory {  ///< bytes that the history of a run may take, for runs that begin from now on; 0: none is kept
  std::int64_t bytes = 0;
};
struct ChangeSettings {  ///< values that may change on the way; a dense network cannot become sparse
  ChangedSettings set;
};

struct ApplyPerturbations {  ///< do to the network that trains what the lab did to its specimen; images are not touched
  Perturbations perturbations;
  bool regrow = false;  ///< the next rewiring grows back what is missing; otherwise the smaller number of links stays
};

using Command =
    std::variant<StartExperiment, OpenModel, ContinueRun, SaveModel, SaveSpecimen, ExportNetwork, StageRun, NameProject, KeepLab,
                 Play, Pause, StepEpoch, Reset, GoBack, Branch, Remember, ReturnTo, ForgetMoments, KeepLessonRuns, StopAt,
                 ExtendRun, SetSpeed, LimitHistory, ChangeSettings, ApplyPerturbations>;

}  // namespace rewire

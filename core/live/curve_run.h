#pragma once

#include "core/live/snapshot.h"
#include "core/perturb/curve.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rewire {

/// A model on a robustness plot: the network of a snapshot, or a model file.
struct CurveModel {
  std::string name;
  SnapshotPtr specimen;  ///< null: `file` is read
  std::string file;
};

/// What a watcher sees of a sweep; never changed after it is made.
struct CurveState {
  Sweep sweep;
  struct ModelInfo {
    std::string name;
    Rule rule = Rule::Set;   ///< its colour in every plot
    std::uint64_t seed = 0;  ///< of its training
    int epoch = 0;
    std::int64_t links = 0;  ///< of the hidden layers
    int classes = 10;
    std::string file;                      ///< as in CurveModel; empty: the network of a snapshot
    std::string dataset;                   ///< the title of what it is tested on
    Experiment experiment;                 ///< it was trained with
    std::vector<std::int64_t> layerLinks;  ///< of each hidden layer
    std::string fingerprint;               ///< see fingerprintOf()
  };
  std::vector<ModelInfo> models;
  std::vector<CurvePoint> points;  ///< finished ones, by model, step, repeat
  int wanted = 0;                  ///< points when it is done
  bool running = false;
  double secondsLeft = 0.0;  ///< 0 when unknown or not running
  std::string error;         ///< what, why, what now; empty: none
};
using CurveStatePtr = std::shared_ptr<const CurveState>;

/// Computes robustness curves on a thread of its own. Stopping keeps what is done; starting again with the same models (by name,
/// file and specimen) and a sweep that differs in steps or repeats alone computes only what is missing.
class CurveRun {
 public:
  /// `onNews` is called on the run's thread, at most every 50 ms and at the end, whenever `latest()` has changed.
  CurveRun(int threads, std::function<void()> onNews);
  ~CurveRun();

  void start(Sweep sweep, std::vector<CurveModel> models);
  void stop();
  CurveStatePtr latest() const;  ///< never null

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire

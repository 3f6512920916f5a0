#pragma once

#include "core/robustness/curve.h"
#include "core/run/snapshot.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rewire {

/// A model on a robustness plot: the network of a snapshot, or a model file.
struct ModelRequest {
  std::string name;
  SnapshotPtr specimen;  ///< null: `file` is read
  std::string file;
};

/// What a watcher sees of a sweep; never changed after it is made.
struct CurveState {
  Sweep sweep;
  struct ModelDescription {
    std::string name;
    Rule rule = Rule::Set;   ///< its colour in every plot
    std::uint64_t seed = 0;  ///< of its training
    int epoch = 0;
    std::int64_t links = 0;  ///< of the hidden layers
    int classes = 10;
    std::string file;                      ///< as in ModelRequest; empty: the network of a snapshot
    std::string dataset;                   ///< the title of what it is tested on
    Experiment experiment;                 ///< it was trained with
    std::vector<std::int64_t> layerLinks;  ///< of each hidden layer
    std::string fingerprint;               ///< see fingerprintOf()
  };
  std::vector<ModelDescription> models;
  std::vector<CurvePoint> points;  ///< finished ones, by model, step, repeat
  int wanted = 0;                  ///< points when it is done
  bool running = false;
  double secondsLeft = 0.0;  ///< 0 when unknown or not running
  std::string error;         ///< what, why, what now; empty: none
};
using CurveStatePtr = std::shared_ptr<const CurveState>;

/// Computes robustness curves on a thread of its own. Stopping keeps what is done; starting again computes only what is missing:
/// the points of networks that were there, of the same perturbation and seed, at strengths and repeats that were there, stay.
/// What cannot begin (a file that is no model) says why and leaves the curves as they are.
class CurveRun {
 public:
  /// `threads`: for the numeric work. `onNews` is called on a thread of the run, at most every 50 ms and at beginning and end,
  /// whenever `latest()` has changed; it must only wake somebody.
  CurveRun(int threads, std::function<void()> onNews);
  ~CurveRun();

  void start(Sweep sweep, std::vector<ModelRequest> models);
  void stop();
  CurveStatePtr latest() const;  ///< never null

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire

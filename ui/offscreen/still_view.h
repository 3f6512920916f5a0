#pragma once

#include "core/compute/parallel.h"
#include "core/lab/curve_state.h"
#include "core/lab/lab_session.h"
#include "core/run/snapshot.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

class ConnectivityView;
class View;

/// Names of the views, as the command line has them: "connectivity", "input-map" …
std::vector<std::string> viewNames();
/// Those that a run has a picture of at each epoch: a movie can be made of them.
std::vector<std::string> movieViewNames();
/// The size of a picture of this view, in pixels, unless somebody says otherwise.
QSize usualSizeOf(const std::string& name);

/// Ways in which the neurons of "connectivity" may stand: "index", "degree", "neighbourhood", "active" (those alone, by degree),
/// "active-by-index", "active-by-neighbourhood".
std::vector<std::string> neuronWays();
/// The one in which they stand in this view.
std::string wayOf(const ConnectivityView& view);

/// Names of the measures of "topology", as metrics.csv has them.
std::vector<std::string> topologyMeasures();

/// Runs of a folder, as "comparison" draws them.
struct RunsChoice {
  std::filesystem::path folder;
  std::string value;     ///< a key: "test_accuracy", "in_degree", the command of a curve, "pairs perturb binarize --fraction 1"
  bool grouped = false;  ///< means over the seeds
};

/// Choices that a person has in the window. Each is for one view; empty or false: as a new window has it.
struct ViewChoices {
  std::string neurons = {};                ///< "connectivity": one of neuronWays()
  std::vector<std::string> measures = {};  ///< "topology": some of topologyMeasures()
  bool outDegree = false;                  ///< "degrees"
  bool logarithmic = false;                ///< "degrees": two logarithmic axes, with the power law
};

/// One of the window's views without a window: given a run or curves, it shows them at once. What it asks of the lab, the
/// evaluation and some images, is computed here.
class StillView {
 public:
  /// `name` is one of viewNames(); `size` that of its pictures in logical pixels.
  StillView(const std::string& name, QSize size, int threads);
  ~StillView();

  View& view() { return *m_view; }
  bool scaled() const { return m_scaled; }  ///< View::keepScales() makes a difference

  void choose(const ViewChoices& choices);  ///< those for other views are passed over

  /// Throws Cancelled.
  void show(const SnapshotPtr& snapshot, std::stop_token stop);
  /// Only for "robustness".
  void show(const CurveStatePtr& curves);
  /// Only for "comparison". Throws InputError for a folder without runs, and for a value that they do not have.
  void show(const RunsChoice& choice, std::stop_token stop);

 private:
  LabResultPtr answerFor(const SnapshotPtr& snapshot, std::vector<std::int32_t> shown, std::stop_token stop);

  Threads m_threads;
  LabSession m_session;
  std::unique_ptr<View> m_view;
  bool m_scaled;
};

}  // namespace rewire

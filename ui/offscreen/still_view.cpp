#include "ui/offscreen/still_view.h"

#include "core/error.h"
#include "core/listing/kept_degrees.h"
#include "core/listing/run_list.h"
#include "core/run/shown_network.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/examples/confusion_view.h"
#include "ui/examples/gallery_view.h"
#include "ui/picture/view.h"
#include "ui/robustness/curve_view.h"
#include "ui/runs/comparison_view.h"
#include "ui/statistics/degree_view.h"
#include "ui/statistics/history_view.h"
#include "ui/statistics/input_map_view.h"
#include "ui/statistics/paths_view.h"
#include "ui/statistics/topology_view.h"
#include "ui/statistics/weight_view.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rewire {

namespace {

constexpr QSize kWide(1600, 1000);
constexpr QSize kSquare(1100, 1000);  // for what is as high as it is wide, with room for its scale

struct NamedView {
  const char* name;
  QSize size;
  bool moves;   ///< it is another one at every epoch
  bool scaled;  ///< its axes or colours have room for what they show
  std::unique_ptr<View> (*make)();
};

template <class Kind>
std::unique_ptr<View> made() {
  return std::make_unique<Kind>();
}

// Views that the command line can draw; a new one is a line here.
constexpr std::array kViews = {
    NamedView{"connectivity", kWide, true, true, made<ConnectivityView>},
    NamedView{"input-map", kSquare, true, true, made<InputMapView>},
    NamedView{"degrees", kWide, true, true, made<DegreeView>},
    NamedView{"accuracy", kWide, true, true, made<HistoryView>},
    NamedView{"weights", kWide, true, true, made<WeightView>},
    NamedView{"topology", kWide, true, true, made<TopologyView>},
    NamedView{"paths", kWide, true, true, made<PathsView>},
    NamedView{"confusion", kSquare, true, false, made<ConfusionView>},
    NamedView{"gallery", kWide, true, false, made<GalleryView>},
    NamedView{"robustness", kWide, false, false, made<CurveView>},
    NamedView{"comparison", kWide, false, false, made<ComparisonView>},
};

struct NamedWay {
  const char* name;
  NeuronChoice choice;
};

constexpr std::array kWays = {
    NamedWay{"index", {}},
    NamedWay{"degree", {NeuronSorting::Degree, false}},
    NamedWay{"neighbourhood", {NeuronSorting::Neighbourhood, false}},
    NamedWay{"active", {NeuronSorting::Degree, true}},
    NamedWay{"active-by-index", {NeuronSorting::Index, true}},
    NamedWay{"active-by-neighbourhood", {NeuronSorting::Neighbourhood, true}},
};

const NamedView& named(const std::string& name) {
  return *std::find_if(kViews.begin(), kViews.end() - 1, [&](const NamedView& view) { return view.name == name; });
}

}  // namespace

std::vector<std::string> viewNames() {
  std::vector<std::string> names;
  for (const NamedView& view : kViews) names.emplace_back(view.name);
  return names;
}

std::vector<std::string> movieViewNames() {
  std::vector<std::string> names;
  for (const NamedView& view : kViews)
    if (view.moves) names.emplace_back(view.name);
  return names;
}

std::vector<std::string> neuronWays() {
  std::vector<std::string> names;
  for (const NamedWay& way : kWays) names.emplace_back(way.name);
  return names;
}

std::vector<std::string> topologyMeasures() {
  std::vector<std::string> names;
  for (const TopologyCurve& curve : topologyCurves()) names.push_back(curve.key.toStdString());
  return names;
}

std::string wayOf(const ConnectivityView& view) {
  const auto found =
      std::find_if(kWays.begin(), kWays.end() - 1, [&](const NamedWay& each) { return each.choice == view.neurons(); });
  return found->name;
}

QSize usualSizeOf(const std::string& name) {
  return named(name).size;
}

StillView::StillView(const std::string& name, QSize size, int threads)
    : m_threads(threads), m_view(named(name).make()), m_scaled(named(name).scaled) {
  if (auto* gallery = qobject_cast<GalleryView*>(m_view.get())) gallery->resize(gallery->sizeFor(size));
  if (auto* degrees = qobject_cast<DegreeView*>(m_view.get())) degrees->fitAtOnce();
  if (auto* paths = qobject_cast<PathsView*>(m_view.get())) paths->findAtOnce();
}

StillView::~StillView() = default;

void StillView::choose(const ViewChoices& choices) {
  const auto way = std::find_if(kWays.begin(), kWays.end(), [&](const NamedWay& each) { return each.name == choices.neurons; });
  auto* connectivity = qobject_cast<ConnectivityView*>(m_view.get());
  if (connectivity && way != kWays.end()) connectivity->setNeurons(way->choice);
  QStringList measures;
  for (const std::string& key : choices.measures) measures << QString::fromStdString(key);
  auto* topology = qobject_cast<TopologyView*>(m_view.get());
  if (topology && !measures.isEmpty()) topology->setMeasures(measures);
  if (auto* degrees = qobject_cast<DegreeView*>(m_view.get())) degrees->choose(choices.outDegree, choices.logarithmic);
}

void StillView::show(const SnapshotPtr& snapshot, std::stop_token stop) {
  auto network = std::make_shared<ShownNetwork>(*shownNetworkOf(*snapshot));
  network->past = network->lastRewiring != nullptr;
  m_view->showRun(snapshot, network);
  if (auto* confusion = qobject_cast<ConfusionView*>(m_view.get())) confusion->showResult(answerFor(snapshot, {}, stop));
  if (auto* gallery = qobject_cast<GalleryView*>(m_view.get())) {
    gallery->showResult(answerFor(snapshot, {}, stop));  // their shape says for how many there is room
    gallery->showResult(answerFor(snapshot, gallery->visibleSamples(), stop));
  }
}

void StillView::show(const CurveStatePtr& curves) {
  qobject_cast<CurveView*>(m_view.get())->showCurves(curves);
}

void StillView::show(const RunsChoice& choice, std::stop_token stop) {
  auto* view = qobject_cast<ComparisonView*>(m_view.get());
  const auto list = std::make_shared<const RunList>(RunListReader().read(choice.folder, stop));
  if (list->runs.empty() && !list->problems.empty()) throw InputError(list->problems.front(), choice.folder.string());
  if (list->runs.empty()) throw InputError("there are no runs; name the folder of a sweep, or of runs", choice.folder.string());
  RunLooks looks;
  const ComparisonPtr comparison = comparisonOf(list, rowsOf(*list, {}, choice.grouped, looks));
  view->compare(comparison);
  if (!view->choose(QString::fromStdString(choice.value)))
    throw InputError("these runs have no such value; give one of " + view->keys().join(QStringLiteral(", ")).toStdString(),
                     "--value " + choice.value);
  view->showDegrees(std::make_shared<const DegreesOfRuns>(degreesOf(view->runsToRead(), stop)));
}

LabResultPtr StillView::answerFor(const SnapshotPtr& snapshot, std::vector<std::int32_t> shown, std::stop_token stop) {
  LabRequest request;
  request.specimen = snapshot;
  request.shown = std::move(shown);
  LabResultPtr answer;
  m_threads.run([&] { m_session.answer(request, {stop, stop}, [&](LabResultPtr result) { answer = std::move(result); }); });
  return answer;
}

}  // namespace rewire

#pragma once

#include "core/lab/kept_measures.h"
#include "core/run/snapshot.h"
#include "ui/style/measure_words.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace rewire {

/// The topology of one epoch: of the whole network, or of one layer.
struct MeasuredEpoch {
  int epoch = 0;
  Measures measures;
  std::optional<double> linksRewired = {};         ///< in the whole network, by the rewiring that follows
  std::optional<double> inDegreeDispersion = {};   ///< variance over mean in a layer
  std::optional<double> outDegreeDispersion = {};  ///< the same of its inputs
};

/// A number that is drawn against the epoch: a measure of metrics.csv, or one that stands beside them.
struct TopologyCurve {
  QString key;  ///< its column
  MeasureWords words;
  bool isCount = false;
  std::function<std::optional<double>(const MeasuredEpoch&)> in;
};
const std::vector<TopologyCurve>& topologyCurves();
/// Those of these keys, in the order of the list.
std::vector<TopologyCurve> topologyCurvesNamed(const QStringList& keys);

/// The measured epochs of a run, in their order. `layer`: of that one, as far as it is known; nothing: of the whole. `kept`: what
/// its history tells of layers; may be null.
std::vector<MeasuredEpoch> measuredEpochs(const Snapshot& snapshot, std::optional<std::size_t> layer,
                                          const KeptRunMeasures* kept = nullptr);

/// epoch,layer and the chosen curves, a row an epoch; unknown ones are empty, and so is the layer of the whole.
QString measuresCsv(const std::vector<MeasuredEpoch>& epochs, std::optional<std::size_t> layer,
                    const std::vector<TopologyCurve>& chosen);

/// "same as at the start 31.2 %, dead neurons 12": what is known of the chosen curves.
QString measuresInWords(const MeasuredEpoch& epoch, const std::vector<TopologyCurve>& chosen);

}  // namespace rewire

#include "ui/statistics/topology_series.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace rewire {

namespace {

class TopologyText {
  Q_DECLARE_TR_FUNCTIONS(rewire::TopologyView)
};

std::vector<TopologyCurve> allCurves() {
  std::vector<TopologyCurve> curves;
  for (const Measure measure : allMeasures())
    curves.push_back({QString::fromUtf8(nameOf(measure).data(), static_cast<qsizetype>(nameOf(measure).size())), wordsOf(measure),
                      isCount(measure), [measure](const MeasuredEpoch& row) { return row.measures[measure]; }});
  curves.push_back(
      {"links_rewired",
       {TopologyText::tr("links rewired"),
        TopologyText::tr("Links that the rewiring after the epoch moves, of the whole network."), MeasureUnit::Moved},
       true,
       [](const MeasuredEpoch& row) { return row.linksRewired; }});
  curves.push_back({"in_degree_dispersion",
                    {TopologyText::tr("variance/mean, links in"),
                     TopologyText::tr("Variance over mean of the in-degrees of one layer: 1 where links are laid at random, more "
                                      "where some neurons gather them."),
                     MeasureUnit::Dispersion},
                    false,
                    [](const MeasuredEpoch& row) { return row.inDegreeDispersion; }});
  curves.push_back(
      {"out_degree_dispersion",
       {TopologyText::tr("variance/mean, links out"),
        TopologyText::tr("Variance over mean of the out-degrees of one layer: 1 where links are laid at random, more "
                         "where some gather them."),
        MeasureUnit::Dispersion},
       false,
       [](const MeasuredEpoch& row) { return row.outDegreeDispersion; }});
  return curves;
}

std::vector<MeasuredEpoch> ofWhole(const Snapshot& snapshot) {
  std::vector<MeasuredEpoch> epochs;
  if (!snapshot.history) return epochs;
  for (const EpochMetrics& row : *snapshot.history)
    epochs.push_back({row.epoch, row.topology, static_cast<double>(row.linksRewired), {}, {}});
  return epochs;
}

}  // namespace

const std::vector<TopologyCurve>& topologyCurves() {
  static const std::vector<TopologyCurve> curves = allCurves();
  return curves;
}

std::vector<TopologyCurve> topologyCurvesNamed(const QStringList& keys) {
  std::vector<TopologyCurve> named = topologyCurves();
  std::erase_if(named, [&](const TopologyCurve& curve) { return !keys.contains(curve.key); });
  return named;
}

/// Measures made while the run was trained here comes last: it has the dead neurons too.
std::vector<MeasuredEpoch> measuredEpochs(const Snapshot& snapshot, std::optional<std::size_t> layer,
                                          const KeptRunMeasures* kept) {
  if (!layer) return ofWhole(snapshot);
  std::map<int, MeasuredEpoch> found;
  if (kept && kept->run == snapshot.run) {
    for (const KeptEpochMeasures& row : kept->epochs) {
      if (row.epoch == 0 || row.epoch > snapshot.epoch || *layer >= row.layers.size() || !row.layers[*layer]) continue;
      const MeasuredLayer& measured = *row.layers[*layer];
      found[row.epoch] = {row.epoch, measured.measures, {}, measured.inDegreeDispersion, measured.outDegreeDispersion};
    }
  }
  if (snapshot.layerMeasures) {
    for (const LayerMeasures& row : *snapshot.layerMeasures) {
      if (*layer >= row.layers.size() || !row.layers[*layer]) continue;
      found[row.epoch].epoch = row.epoch;
      found[row.epoch].measures = *row.layers[*layer];
    }
  }
  std::vector<MeasuredEpoch> epochs;
  for (auto& [epoch, row] : found) epochs.push_back(std::move(row));
  return epochs;
}

QString measuresCsv(const std::vector<MeasuredEpoch>& epochs, std::optional<std::size_t> layer,
                    const std::vector<TopologyCurve>& chosen) {
  QString text = "epoch,layer";
  for (const TopologyCurve& curve : chosen) text += ',' + curve.key;
  text += '\n';
  for (const MeasuredEpoch& row : epochs) {
    text += QString("%1,%2").arg(row.epoch).arg(layer ? QString::number(*layer) : QString());
    for (const TopologyCurve& curve : chosen) {
      text += ',';
      const std::optional<double> value = curve.in(row);
      if (value)
        text += curve.isCount ? QString::number(*value, 'f', 0) : QString::number(*value, 'g', QLocale::FloatingPointShortest);
    }
    text += '\n';
  }
  return text;
}

QString measuresInWords(const MeasuredEpoch& epoch, const std::vector<TopologyCurve>& chosen) {
  QStringList words;
  for (const TopologyCurve& curve : chosen)
    if (const auto value = curve.in(epoch))
      words << curve.words.name + ' ' + valueInWords(curve.words.unit, curve.isCount, *value);
  return words.join(", ");
}

}  // namespace rewire

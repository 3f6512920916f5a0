#include "ui/statistics/topology_series.h"

#include "ui/style/measure_words.h"

#include <QLocale>
#include <QStringList>

namespace rewire {

std::vector<MeasuredEpoch> measuredEpochs(const Snapshot& snapshot, std::optional<std::size_t> layer) {
  std::vector<MeasuredEpoch> epochs;
  if (!layer && snapshot.history) {
    for (const EpochMetrics& row : *snapshot.history) epochs.push_back({row.epoch, row.topology});
  }
  if (layer && snapshot.layerMeasures) {
    for (const LayerMeasures& row : *snapshot.layerMeasures)
      if (*layer < row.layers.size() && row.layers[*layer]) epochs.push_back({row.epoch, *row.layers[*layer]});
  }
  return epochs;
}

QString measuresCsv(const std::vector<MeasuredEpoch>& epochs, std::optional<std::size_t> layer,
                    const std::vector<Measure>& chosen) {
  QString text = "epoch,layer";
  for (const Measure measure : chosen) text += ',' + QString::fromUtf8(nameOf(measure).data(), nameOf(measure).size());
  text += '\n';
  for (const MeasuredEpoch& row : epochs) {
    text += QString("%1,%2").arg(row.epoch).arg(layer ? QString::number(*layer) : QString());
    for (const Measure measure : chosen) {
      text += ',';
      const std::optional<double>& value = row.measures[measure];
      if (value)
        text += isCount(measure) ? QString::number(*value, 'f', 0) : QString::number(*value, 'g', QLocale::FloatingPointShortest);
    }
    text += '\n';
  }
  return text;
}

QString measuresInWords(const Measures& measures, const std::vector<Measure>& chosen) {
  QStringList words;
  for (const Measure measure : chosen)
    if (const auto& value = measures[measure]) words << wordsOf(measure).name + ' ' + valueInWords(measure, *value);
  return words.join(", ");
}

}  // namespace rewire

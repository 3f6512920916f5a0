#include "ui/connectivity/drawing/connectivity_text.h"

#include "ui/picture/removed_counts.h"
#include "ui/style/number_text.h"

#include <QCoreApplication>

namespace rewire {
namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("rewire::ConnectivityView", text);
}

QString removedText(const Snapshot& snapshot) {
  const std::int64_t cut = cutHiddenLinks(snapshot);
  const auto silenced = static_cast<qint64>(silencedNeurons(snapshot));
  if (cut == 0 && silenced == 0) return {};
  const QString text = translated(" Hurt in the lab: %1 of %2 links are cut, ")
                           .arg(groupedNumber(cut), groupedNumber(livingHiddenLinks(snapshot) + cut));
  return text + (silenced == 1 ? translated("1 neuron is silenced.")
                               : translated("%1 neurons are silenced.").arg(groupedNumber(silenced)));
}

}  // namespace

QString waitingText(const Snapshot* snapshot) {
  if (!snapshot || snapshot->phase == Phase::Empty)
    return translated("No network yet.\nChoose an experiment and start it to see its links.");
  const QString message = QString::fromStdString(snapshot->message);
  if (!message.isEmpty()) return message;
  return snapshot->phase == Phase::Loading ? translated("Loading …") : translated("No network.");
}

QString epochText(const Snapshot& snapshot) {
  if (snapshot.specimenEpoch >= 0) return translated("specimen of epoch %1").arg(snapshot.specimenEpoch);
  return translated("epoch %1").arg(snapshot.epoch);
}

QString networkText(const Snapshot& snapshot) {
  QStringList widths{groupedNumber(snapshot.layers.front().inputs)};
  for (const LayerState& layer : snapshot.layers) widths << groupedNumber(layer.outputs);
  return translated("Layers of %1 neurons, %2 links, %3.")
             .arg(widths.join(", "), groupedNumber(livingHiddenLinks(snapshot)), epochText(snapshot)) +
         removedText(snapshot);
}

QString silenceText(const Snapshot& snapshot, NeuronId place, bool byMouse) {
  const auto neuron = hiddenNeuron(snapshot, place);
  if (!neuron) return {};
  if (isSilenced(snapshot, *neuron)) return byMouse ? translated("click to bring it back") : translated("Delete brings it back");
  return byMouse ? translated("click to silence") : translated("Delete silences it");
}

QString notSilencedText(NeuronId place) {
  return place.layer == 0 ? translated("inputs are not silenced, only hidden neurons")
                          : translated("outputs are not silenced, only hidden neurons");
}

}  // namespace rewire

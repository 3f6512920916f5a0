#include "ui/connectivity/drawing/connectivity_text.h"

#include "ui/picture/removed_counts.h"
#include "ui/style/number_text.h"

#include <QCoreApplication>

namespace rewire {
namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("rewire::ConnectivityView", text);
}

QString removedText(const ShownNetwork& network) {
  const std::int64_t removed = hiddenLinksRemoved(network);
  const auto silenced = static_cast<qint64>(removedNeurons(network).size());
  if (removed == 0 && silenced == 0) return {};
  const QString text = translated(" Perturbed in the lab: %1 of %2 links are cut, ")
                           .arg(groupedNumber(removed), groupedNumber(hiddenLinksLeft(network) + removed));
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

QString epochText(const ShownNetwork& network) {
  if (network.pinned) return translated("specimen of epoch %1").arg(network.epoch);
  return translated("epoch %1").arg(network.epoch);
}

QString networkText(const ShownNetwork& network) {
  QStringList widths{groupedNumber(network.layers.front().inputs)};
  for (const LayerState& layer : network.layers) widths << groupedNumber(layer.outputs);
  return translated("Layers of %1 neurons, %2 links, %3.")
             .arg(widths.join(", "), groupedNumber(hiddenLinksLeft(network)), epochText(network)) +
         removedText(network);
}

QString silenceText(const ShownNetwork& network, NeuronId id, bool byMouse) {
  const auto neuron = hiddenNeuron(network, id);
  if (!neuron) return {};
  if (isRemoved(network, *neuron)) return byMouse ? translated("click to bring it back") : translated("Delete brings it back");
  return byMouse ? translated("click to silence") : translated("Delete silences it");
}

QString notSilencedText(NeuronId id) {
  return id.layer == 0 ? translated("inputs are not silenced, only hidden neurons")
                       : translated("outputs are not silenced, only hidden neurons");
}

}  // namespace rewire

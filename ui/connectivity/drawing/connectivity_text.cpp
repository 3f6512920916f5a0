#include "ui/connectivity/drawing/connectivity_text.h"

#include "ui/picture/removed_counts.h"
#include "ui/style/link_text.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"

#include <QCoreApplication>

namespace rewire {
namespace {

QString removedText(const ShownNetwork& network) {
  const std::int64_t removed = hiddenLinksRemoved(network);
  const auto silenced = static_cast<qint64>(removedNeurons(network).size());
  if (removed == 0 && silenced == 0) return {};
  const QString text = ConnectivityText::tr(" Perturbed in the lab: %1 of %2 links are cut, ")
                           .arg(groupedNumber(removed), groupedNumber(hiddenLinksLeft(network) + removed));
  return text + (silenced == 1 ? ConnectivityText::tr("1 neuron is silenced.")
                               : ConnectivityText::tr("%1 neurons are silenced.").arg(groupedNumber(silenced)));
}

QString lastRewiringText(const ShownNetwork& network) {
  const QString silent = network.lastRewiring ? bornToSilentText(*network.lastRewiring) : QString();
  return silent.isEmpty() ? QString() : ConnectivityText::tr(" Last rewiring: %1.").arg(silent);
}

}  // namespace

QString bornToSilentText(const Rewiring& rewiring) {
  std::int64_t born = 0, silent = 0;
  bool known = false;
  for (const Rewiring::Layer& layer : rewiring.layers) {
    known = known || layer.bornToSilent;
    born += std::ssize(layer.born);
    silent += layer.bornToSilent.value_or(0);
  }
  if (!known) return {};
  return ConnectivityText::tr("%1 of %2 born to silent neurons").arg(groupedNumber(silent), groupedNumber(born));
}

LinkCounts countsOf(const Rewiring& rewiring) {
  LinkCounts counts;
  for (const Rewiring::Layer& layer : rewiring.layers) {
    counts.died += std::ssize(layer.died);
    counts.born += std::ssize(layer.born);
  }
  return counts;
}

RewiringWords rewiringWords(const Rewiring& rewiring, bool past, std::optional<std::int64_t> rewired) {
  const auto [died, born] = countsOf(rewiring);
  const bool allMoved = rewired && died == born && died <= *rewired;  // else links were also removed by hand, or grew back
  if (past && !allMoved)
    return {ConnectivityText::tr("%1 links gone").arg(groupedNumber(died)),
            ConnectivityText::tr("%1 new").arg(groupedNumber(born)),
            {}};
  const QString more = !past             ? bornToSilentText(rewiring)
                       : *rewired > died ? ConnectivityText::tr("%1 places changed").arg(groupedNumber(died))
                                         : QString();
  std::int64_t stranded = 0;
  for (const Rewiring::Layer& layer : rewiring.layers) stranded += std::ssize(layer.percolated);
  const QString ofThem = stranded > 0 ? ConnectivityText::tr(" (%1 stranded)").arg(groupedNumber(stranded)) : QString();
  return {ConnectivityText::tr("%1 links died").arg(groupedNumber(past ? *rewired : died)) + ofThem,
          ConnectivityText::tr("%1 born").arg(groupedNumber(past ? *rewired : born)), more};
}

bool compares(const ShownNetwork& network) {
  return network.past && network.lastRewiring && network.lastRewiring->epoch + 1 != network.epoch;
}

bool goesBack(const ShownNetwork& network) {
  return compares(network) && network.lastRewiring->epoch > network.epoch;
}

QString waitingText(const Snapshot* snapshot) {
  if (!snapshot || snapshot->phase == Phase::Empty)
    return ConnectivityText::tr("No network yet.\nChoose an experiment and start it to see its links.");
  const QString message = textOf(snapshot->message);
  if (!message.isEmpty()) return message;
  return snapshot->phase == Phase::Loading ? ConnectivityText::tr("Loading …") : ConnectivityText::tr("No network.");
}

QString epochText(const ShownNetwork& network) {
  if (network.pinned) return ConnectivityText::tr("specimen of epoch %1").arg(network.epoch);
  return ConnectivityText::tr("epoch %1").arg(network.epoch);
}

QString networkText(const ShownNetwork& network) {
  QStringList widths{groupedNumber(network.layers.front().inputs)};
  for (const LayerState& layer : network.layers) widths << groupedNumber(layer.outputs);
  return ConnectivityText::tr("Layers of %1 neurons, %2, %3.")
             .arg(widths.join(", "), hiddenLinksInWords(hiddenLinksLeft(network), hiddenLinksOf(network.layers).sparse),
                  epochText(network)) +
         lastRewiringText(network) + removedText(network);
}

QString sortingText(NeuronSorting sorting) {
  if (sorting == NeuronSorting::Index) return {};
  return sorting == NeuronSorting::Degree ? ConnectivityText::tr("by degree") : ConnectivityText::tr("by neighbourhood");
}

QString silenceText(const ShownNetwork& network, NeuronId id, bool byMouse) {
  const auto neuron = hiddenNeuron(network, id);
  if (!neuron) return {};
  if (isRemoved(network, *neuron))
    return byMouse ? ConnectivityText::tr("click to bring it back") : ConnectivityText::tr("Delete brings it back");
  return byMouse ? ConnectivityText::tr("click to silence") : ConnectivityText::tr("Delete silences it");
}

QString notSilencedText(NeuronId id) {
  return id.layer == 0 ? ConnectivityText::tr("inputs are not silenced, only hidden neurons")
                       : ConnectivityText::tr("outputs are not silenced, only hidden neurons");
}

}  // namespace rewire

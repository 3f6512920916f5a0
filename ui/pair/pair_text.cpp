#include "ui/pair/pair_text.h"

#include "ui/style/number_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace rewire {

namespace {

class PairText {
  Q_DECLARE_TR_FUNCTIONS(rewire::PairView)
};

QString layerText(const LayerOverlap& layer, std::size_t number) {
  if (layer.isDense())
    return PairText::tr("Layer %1 is dense in both: they share all %2 links.").arg(number).arg(groupedNumber(layer.cells));
  const QString shared = groupedNumber(layer.shared), left = groupedNumber(layer.left), right = groupedNumber(layer.right);
  const QString share = percentText(layer.share(), 1), chance = percentText(layer.shareByChance(), 1);
  if (layer.left == layer.right)
    return PairText::tr("Layer %1 shares %2 of %3 links (%4); by chance it would be %5.")
        .arg(QString::number(number), shared, left, share, chance);
  return PairText::tr("Layer %1 shares %2 links: of %3 on the left %4, by chance it would be %5; the right has %6.")
      .arg(QString::number(number), shared, left, share, chance, right);
}

QString shortest(double value) {
  return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

}  // namespace

QString layersText(const ShownNetwork& network) {
  QStringList widths;
  if (!network.layers.empty()) widths << groupedNumber(network.layers.front().inputs);
  for (const LayerState& layer : network.layers) widths << groupedNumber(layer.outputs);
  return widths.join(QStringLiteral(" – "));
}

QStringList sharedText(const NetworkPair& pair) {
  if (pair.layers.empty())
    return {PairText::tr("Their layers are of other widths (%1 and %2), so that they share no places for links.")
                .arg(layersText(*pair.left), layersText(*pair.right))};
  QStringList lines;
  for (std::size_t i = 0; i < pair.layers.size(); ++i) lines << layerText(pair.layers[i], i + 1);
  return lines;
}

QString pairCsv(const NetworkPair& pair) {
  QString text = QStringLiteral("layer,links_left,links_right,shared,share,share_by_chance\n");
  for (std::size_t i = 0; i < pair.layers.size(); ++i) {
    const LayerOverlap& layer = pair.layers[i];
    text += QStringLiteral("%1,%2,%3,%4,%5,%6\n")
                .arg(i + 1)
                .arg(layer.left)
                .arg(layer.right)
                .arg(layer.shared)
                .arg(shortest(layer.share()), shortest(layer.shareByChance()));
  }
  return text;
}

}  // namespace rewire

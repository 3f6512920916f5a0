#include "ui/widgets/layer_chooser.h"

#include <QSignalBlocker>

#include <algorithm>

namespace rewire {

QString layerName(std::size_t layer, std::size_t layers, bool shortly) {
  const auto hidden = [shortly](std::size_t number) {
    return (shortly ? LayerChooser::tr("h%1") : LayerChooser::tr("hidden %1")).arg(number);
  };
  const QString from = layer > 0 ? hidden(layer) : shortly ? LayerChooser::tr("in") : LayerChooser::tr("input");
  const QString to = layer + 1 < layers ? hidden(layer + 1) : shortly ? LayerChooser::tr("out") : LayerChooser::tr("output");
  return from + " → " + to;
}

LayerChooser::LayerChooser(QWidget* parent) : QComboBox(parent) {
  setObjectName("layer");
  setAccessibleName(tr("Layer of links"));
  setToolTip(tr(
      "A layer of links joins two columns of neurons; each is sparse and rewired on its own, except the last, which is dense."));
  setSizeAdjustPolicy(QComboBox::AdjustToContents);
  setMinimumContentsLength(8);  // the least width; the preferred one is that of the longest entry
  addItem(tr("all layers"));
}

void LayerChooser::setLayers(std::size_t layers) {
  if (layers == m_layers) return;
  m_layers = layers;
  const QSignalBlocker quiet(this);
  const int chosen = currentIndex();
  while (count() > 1) removeItem(1);
  for (std::size_t layer = 0; layer < layers; ++layer) addItem(layerName(layer, layers));
  setCurrentIndex(chosen < count() ? chosen : 0);
}

std::optional<std::size_t> LayerChooser::layer() const {
  if (currentIndex() <= 0) return std::nullopt;
  return static_cast<std::size_t>(currentIndex() - 1);
}

}  // namespace rewire

#pragma once

#include "core/run/snapshot.h"

#include <QComboBox>

#include <optional>

namespace rewire {

/// "input → hidden 1", "hidden 3 → output": the two layers that a layer of links joins. `shortly`: "in → h1", "h3 → out".
QString layerName(std::size_t layer, std::size_t layers, bool shortly = false);

/// Chooses one layer of links, or all of them. It follows the network: another number of layers makes another list.
class LayerChooser : public QComboBox {
  Q_OBJECT

 public:
  explicit LayerChooser(QWidget* parent = nullptr);

  void setLayers(std::size_t layers);
  /// Nothing: all layers.
  std::optional<std::size_t> layer() const;

 private:
  std::size_t m_layers = 0;
};

}  // namespace rewire

#include "ui/connectivity/connectivity_csv.h"

#include "ui/picture/removed_counts.h"

#include <QByteArray>

namespace rewire {
namespace {

void appendRow(QByteArray& text, std::size_t layer, std::int64_t from, std::int64_t to, float weight, int born) {
  text += QByteArray::number(static_cast<qulonglong>(layer)) + ',' + QByteArray::number(static_cast<qlonglong>(from)) + ',' +
          QByteArray::number(static_cast<qlonglong>(to)) + ',' + QByteArray::number(static_cast<double>(weight), 'g', 9) + ',' +
          QByteArray::number(born) + '\n';
}

void appendLayer(QByteArray& text, const ShownNetwork& network, std::size_t index) {
  const LayerState& layer = network.layers[index];
  const bool perturbed = !removedLinks(network, index).empty();
  std::size_t at = 0;
  for (int to = 0; to < layer.outputs; ++to) {
    const std::size_t end = layer.dense() ? at + static_cast<std::size_t>(layer.inputs)
                                          : static_cast<std::size_t>(layer.topology->indptr[static_cast<std::size_t>(to) + 1]);
    for (std::int64_t from = 0; at < end; ++at, ++from) {
      if (perturbed && layer.dense() && (*layer.weights)[at] == 0.0f) continue;
      appendRow(text, index, layer.dense() ? from : layer.topology->indices[at], to, (*layer.weights)[at],
                layer.dense() ? 0 : layer.topology->born[at]);
    }
  }
}

}  // namespace

QString csvOfLinks(const ShownNetwork& network) {
  QByteArray text = "layer,from,to,weight,born\n";
  for (std::size_t layer = 0; layer < network.layers.size(); ++layer) appendLayer(text, network, layer);
  return QString::fromLatin1(text);
}

}  // namespace rewire

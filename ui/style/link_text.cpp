#include "ui/style/link_text.h"

#include "ui/style/number_text.h"

#include <QCoreApplication>

namespace rewire {

HiddenLinks hiddenLinksOf(const std::vector<LayerState>& layers) {
  HiddenLinks hidden;
  for (std::size_t i = 0; i + 1 < layers.size(); ++i) {
    hidden.links += layers[i].links();
    hidden.pairs += static_cast<double>(layers[i].inputs) * layers[i].outputs;
    hidden.sparse = hidden.sparse || !layers[i].dense();
  }
  return hidden;
}

QString hiddenLinksInWords(std::int64_t links, bool sparse) {
  const char* words = sparse ? "%1 sparse links" : "%1 hidden links";
  return QCoreApplication::translate("rewire::LinkText", words).arg(groupedNumber(links));
}

QString allLinksInWords(std::int64_t links) {
  return QCoreApplication::translate("rewire::LinkText", "%1 links with the output layer").arg(groupedNumber(links));
}

}  // namespace rewire

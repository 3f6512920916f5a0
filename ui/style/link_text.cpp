#include "ui/style/link_text.h"

#include "ui/style/number_text.h"

#include <QCoreApplication>

namespace rewire {
namespace {

class LinkText {
  Q_DECLARE_TR_FUNCTIONS(rewire::LinkText)
};

}  // namespace

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
  const QString words = sparse ? LinkText::tr("%1 sparse links") : LinkText::tr("%1 hidden links");
  return words.arg(groupedNumber(links));
}

QString allLinksInWords(std::int64_t links) {
  return LinkText::tr("%1 links with the output layer").arg(groupedNumber(links));
}

}  // namespace rewire

#include "ui/statistics/path_search.h"

#include <utility>

namespace rewire {

namespace {

constexpr std::int64_t kFewLinks = 300'000;  // two milliseconds or less

std::int64_t linksOf(const ShownNetwork& network) {
  std::int64_t links = 0;
  for (const LayerState& layer : network.layers) links += layer.links();
  return links;
}

std::vector<LayerLinks> layersToWalk(const ShownNetwork& network) {
  std::vector<LayerLinks> layers;
  for (const LayerState& layer : network.layers) {
    LayerLinks links{layer.inputs, layer.outputs, {}, {}, *layer.weights};
    if (!layer.dense()) {
      links.indptr = layer.topology->indptr;
      links.indices = layer.topology->indices;
    }
    layers.push_back(links);
  }
  return layers;
}

std::shared_ptr<const FoundPaths> pathsIn(const ShownNetworkPtr& network) {
  return std::make_shared<const FoundPaths>(FoundPaths{network, StrongestPaths(layersToWalk(*network))});
}

}  // namespace

std::vector<PathLink> FoundPaths::linksFrom(std::span<const std::int32_t> pixels, int classIndex) const {
  return paths.pathsFrom(pixels, classIndex, layersToWalk(*network));
}

PathSearch::PathSearch(QObject* parent)
    : QObject(parent), m_requests([this](const Request& request, const auto&) {
        QMetaObject::invokeMethod(
            this, [this, number = request.number, paths = pathsIn(request.network)] { tell(number, paths); },
            Qt::QueuedConnection);
      }) {}

void PathSearch::ask(const ShownNetworkPtr& network) {
  ++m_asked;
  if (m_atOnce || linksOf(*network) <= kFewLinks) {
    m_requests.drop();
    tell(m_asked, pathsIn(network));
  } else {
    m_requests.ask({network, m_asked});
  }
}

/// An answer that comes late says nothing of the network that was answered since.
void PathSearch::tell(std::uint64_t number, const std::shared_ptr<const FoundPaths>& paths) {
  if (number <= m_told) return;
  m_told = number;
  Q_EMIT found(paths);
}

}  // namespace rewire

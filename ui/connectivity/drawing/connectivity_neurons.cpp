#include "ui/connectivity/drawing/connectivity_neurons.h"

#include "ui/connectivity/drawing/connectivity_text.h"
#include "ui/picture/removed_counts.h"
#include "ui/style/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace rewire {
namespace {

void add(std::vector<std::int32_t>& sums, const std::vector<std::int32_t>& degrees) {
  for (std::size_t neuron = 0; neuron < sums.size(); ++neuron) sums[neuron] += degrees[neuron];
}

/// In a dense layer a link that was removed is a weight of 0.
bool wasRemoved(const LayerState& layer, float weight) {
  return layer.dense() && weight == 0.0f;
}

/// Keeps at most kMostRemoved of the links that were removed at one end of the neuron, evenly spread.
void addRemoved(NeuronFacts& facts, const std::vector<NeuronLink>& removed) {
  const std::size_t shown = std::min(removed.size(), NeuronFacts::kMostRemoved);
  for (std::size_t index = 0; index < shown; ++index) facts.removed.push_back(removed[index * removed.size() / shown]);
}

void findLinksIn(NeuronFacts& facts, const ShownNetwork& network, std::size_t index) {
  const LayerState& layer = network.layers[index];
  const auto to = static_cast<std::size_t>(facts.id.neuron);
  const double typical = typicalWeight(layer);
  const auto first =
      layer.dense() ? to * static_cast<std::size_t>(layer.inputs) : static_cast<std::size_t>(layer.topology->indptr[to]);
  const auto links = static_cast<std::size_t>(layer.dense() ? layer.inputs : layer.topology->inDegree[to]);
  double sum = 0.0;
  for (std::size_t i = 0; i < links; ++i) {
    const int from = layer.dense() ? static_cast<int>(i) : layer.topology->indices[first + i];
    const float weight = (*layer.weights)[first + i];
    if (wasRemoved(layer, weight)) continue;
    sum += std::abs(weight);
    ++facts.linksIn;
    facts.lifted.push_back({{facts.id.layer - 1, from}, facts.id, weight, linkStrength(weight, typical)});
  }
  facts.meanIn = sum / static_cast<double>(std::max<std::int64_t>(1, facts.linksIn));
  std::vector<NeuronLink> removed;
  for (const Link& link : removedLinks(network, index))
    if (link.to == facts.id.neuron) removed.push_back({{facts.id.layer - 1, link.from}, facts.id, link.weight, 0.0f});
  facts.removedIn = static_cast<std::int64_t>(removed.size());
  addRemoved(facts, removed);
}

/// Calls visit(to, at) for every link that leaves `from`. Sparse layers are stored by output neuron, so all of their links are
/// looked through.
template <typename Visit>
void forLinksOut(const LayerState& layer, int from, Visit visit) {
  for (int to = 0; to < layer.outputs; ++to) {
    if (layer.dense()) {
      visit(to, static_cast<std::size_t>(to) * static_cast<std::size_t>(layer.inputs) + static_cast<std::size_t>(from));
      continue;
    }
    const auto begin = layer.topology->indices.begin() + layer.topology->indptr[static_cast<std::size_t>(to)];
    const auto end = layer.topology->indices.begin() + layer.topology->indptr[static_cast<std::size_t>(to) + 1];
    const auto link = std::lower_bound(begin, end, from);
    if (link != end && *link == from) visit(to, static_cast<std::size_t>(link - layer.topology->indices.begin()));
  }
}

void findLinksOut(NeuronFacts& facts, const ShownNetwork& network, std::size_t index) {
  const LayerState& layer = network.layers[index];
  const double typical = typicalWeight(layer);
  double sum = 0.0;
  forLinksOut(layer, facts.id.neuron, [&](int to, std::size_t at) {
    const float weight = (*layer.weights)[at];
    if (wasRemoved(layer, weight)) return;
    sum += std::abs(weight);
    ++facts.linksOut;
    facts.lifted.push_back({facts.id, {facts.id.layer + 1, to}, weight, linkStrength(weight, typical)});
  });
  facts.meanOut = sum / static_cast<double>(std::max<std::int64_t>(1, facts.linksOut));
  std::vector<NeuronLink> removed;
  for (const Link& link : removedLinks(network, index))
    if (link.from == facts.id.neuron) removed.push_back({facts.id, {facts.id.layer + 1, link.to}, link.weight, 0.0f});
  facts.removedOut = static_cast<std::int64_t>(removed.size());
  addRemoved(facts, removed);
}

/// As SilentNeurons has it, of one neuron.
bool isSilent(const ShownNetwork& network, const NeuronFacts& facts) {
  const auto layer = static_cast<std::size_t>(facts.id.layer);
  const bool beforeOutput = layer + 1 == network.layers.size() && network.layers[layer].dense();
  return facts.linksIn == 0 || (facts.linksOut == 0 && !beforeOutput);
}

QString linksLine(std::int64_t links, std::int64_t removed, double mean, const char* one, const char* many) {
  QString line = links == 1 ? ConnectivityText::tr(one) : ConnectivityText::tr(many).arg(groupedNumber(links));
  if (removed > 0) line = ConnectivityText::tr("%1, %2 cut").arg(line, groupedNumber(removed));
  if (links == 0) return line;
  return ConnectivityText::tr("%1 · mean |weight| %2").arg(line, fixedText(mean, 3));
}

}  // namespace

NeuronDegrees neuronDegrees(const ShownNetwork& network) {
  NeuronDegrees degrees;
  const auto& layers = network.layers;
  for (std::size_t column = 0; !layers.empty() && column <= layers.size(); ++column) {
    const int neurons = column == 0 ? layers.front().inputs : layers[column - 1].outputs;
    std::vector<std::int32_t> sums(static_cast<std::size_t>(neurons));
    if (column > 0) add(sums, degreesLeft(network, column - 1, LinkEnd::In));
    if (column < layers.size()) add(sums, degreesLeft(network, column, LinkEnd::Out));
    degrees.most.push_back(std::max(1, sums.empty() ? 1 : *std::max_element(sums.begin(), sums.end())));
    degrees.of.push_back(std::move(sums));
  }
  degrees.silent = std::make_shared<const SilentNeurons>(silentNeurons(network));
  return degrees;
}

std::optional<HiddenNeuron> hiddenNeuron(const ShownNetwork& network, NeuronId id) {
  if (id.layer < 1 || id.layer >= static_cast<int>(network.layers.size())) return std::nullopt;
  return HiddenNeuron{id.layer - 1, id.neuron};
}

std::optional<NeuronId> neuronAfterKey(int key, const ConnectivityLayout& layout, std::optional<NeuronId> current) {
  constexpr int kFar = std::numeric_limits<int>::max() / 2;
  static const std::map<int, NeuronId> kSteps = {{Qt::Key_BracketLeft, {0, -1}}, {Qt::Key_BracketRight, {0, 1}},
                                                 {Qt::Key_PageUp, {-1, 0}},      {Qt::Key_PageDown, {1, 0}},
                                                 {Qt::Key_Home, {0, -kFar}},     {Qt::Key_End, {0, kFar}}};
  const auto step = kSteps.find(key);
  if (step == kSteps.end() || layout.layers() == 0) return std::nullopt;
  const auto first = [&](int layer) {
    return layout.drawn(layer) > 0 ? std::optional(layout.neuronAtPlace(layer, 0)) : std::nullopt;
  };
  if (!current || !layout.draws(*current)) return first(std::min(1, layout.layers() - 1));
  const int from = current->layer;
  const int layer = std::clamp(from + step->second.layer, 0, layout.layers() - 1);
  if (layout.drawn(layer) == 0) return current;
  int place = layout.placeOf(*current);
  if (layer != from) place = static_cast<int>((place + 0.5) / layout.drawn(from) * layout.drawn(layer));
  return layout.neuronAtPlace(layer, std::clamp(place + step->second.neuron, 0, layout.drawn(layer) - 1));
}

NeuronFacts neuronFacts(const ShownNetwork& network, NeuronId id) {
  NeuronFacts facts;
  facts.id = id;
  const auto layer = static_cast<std::size_t>(id.layer);
  if (layer > 0) findLinksIn(facts, network, layer - 1);
  if (layer < network.layers.size()) findLinksOut(facts, network, layer);
  // The strongest last: they are drawn over the others, and stay when there are too many.
  std::sort(facts.lifted.begin(), facts.lifted.end(), [](const auto& a, const auto& b) { return a.strength < b.strength; });
  if (facts.lifted.size() > NeuronFacts::kMostLifted)
    facts.lifted.erase(facts.lifted.begin(), facts.lifted.end() - static_cast<std::ptrdiff_t>(NeuronFacts::kMostLifted));
  return facts;
}

QString neuronName(const ShownNetwork& network, const ConnectivityLayout& layout, NeuronId id) {
  if (id.layer == 0) {
    if (!layout.isImage()) return ConnectivityText::tr("input %1").arg(groupedNumber(id.neuron));
    return ConnectivityText::tr("pixel row %1, column %2")
        .arg(id.neuron / layout.imageWidth())
        .arg(id.neuron % layout.imageWidth());
  }
  if (id.layer + 1 < layout.layers())
    return ConnectivityText::tr("hidden %1, neuron %2").arg(id.layer).arg(groupedNumber(id.neuron));
  const auto neuron = static_cast<std::size_t>(id.neuron);
  if (!network.dataset || neuron >= network.dataset->classes.size()) return ConnectivityText::tr("output %1").arg(id.neuron);
  return ConnectivityText::tr("output %1, class “%2”")
      .arg(id.neuron)
      .arg(QString::fromStdString(network.dataset->classes[neuron]));
}

QStringList neuronText(const ShownNetwork& network, const ConnectivityLayout& layout, const NeuronFacts& facts) {
  QStringList lines{neuronName(network, layout, facts.id)};
  const auto hidden = hiddenNeuron(network, facts.id);
  if (hidden && isRemoved(network, *hidden))
    lines.front() += ConnectivityText::tr(" · silenced");
  else if (hidden && isSilent(network, facts))
    lines.front() += ConnectivityText::tr(" · silent");
  if (facts.id.layer > 0)
    lines << linksLine(facts.linksIn, facts.removedIn, facts.meanIn, QT_TRANSLATE_NOOP("rewire::ConnectivityView", "1 link in"),
                       QT_TRANSLATE_NOOP("rewire::ConnectivityView", "%1 links in"));
  if (facts.id.layer + 1 < layout.layers())
    lines << linksLine(facts.linksOut, facts.removedOut, facts.meanOut,
                       QT_TRANSLATE_NOOP("rewire::ConnectivityView", "1 link out"),
                       QT_TRANSLATE_NOOP("rewire::ConnectivityView", "%1 links out"));
  const auto shown = static_cast<std::int64_t>(facts.lifted.size());
  if (shown < facts.linksIn + facts.linksOut)
    lines << ConnectivityText::tr("the strongest %1 are shown").arg(groupedNumber(shown));
  return lines;
}

}  // namespace rewire

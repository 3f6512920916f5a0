#include "ui/connectivity/drawing/connectivity_picture.h"

#include "ui/connectivity/drawing/connectivity_text.h"
#include "ui/picture/removed_counts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rewire {
namespace {

constexpr std::int64_t kMostLinks = 100'000;  // drawn of one layer
constexpr std::int64_t kMostMarked = 60;      // links of a layer that are marked one by one while the past is held
constexpr float kStrongest = 3.2f;
constexpr float kBornThickness = 1.5f;  // logical pixels: the born must be seen from the last row
constexpr float kStrandedThickness = 1.5f;
constexpr float kLiftedThickness = 1.6f;
constexpr double kRemovedWhiteShare = 0.96;
constexpr double kMarkedWhiteShare = 0.6;  // a single line is seen
constexpr double kMarkedKindsWhiteShare = 0.99;
constexpr double kWhiteShare = 0.999;  // share of the pixels below full strength
constexpr float kKnee = 8.0f;
constexpr float kCrowd = 4.0f;  // lifted links at one pixel

/// Turns neurons into rows of one canvas.
class Rows {
 public:
  explicit Rows(const PictureRequest& request) : m_request(request) {}

  bool draw(NeuronId from, NeuronId to) const { return m_request.layout.draws(from) && m_request.layout.draws(to); }

  float at(NeuronId id) const {
    const double y = m_request.transform.map(QPointF(0.0, m_request.layout.linkHeight(id))).y();
    return static_cast<float>((y - m_request.area.top()) * m_request.pixelRatio);
  }

  LinkSpan span(int layer) const {
    const LinkSpan gap = m_request.layout.gapAfter(layer, m_request.transform);
    const auto left = static_cast<float>(m_request.area.left());
    const auto ratio = static_cast<float>(m_request.pixelRatio);
    return {(gap.left - left) * ratio, (gap.right - left) * ratio};
  }

 private:
  const PictureRequest& m_request;
};

// Links gather where they reach few neurons, so the counts half-way between the columns decide the brightness.
float whiteOf(const LinkCanvas& canvas, const LinkSpan& span, double share) {
  const float quarter = 0.25f * (span.right - span.left);
  const float between = canvas.quantile({span.left + quarter, span.right - quarter}, share);
  return between > 0 ? between : canvas.quantile(span, share);
}

struct SignedLines {
  LinkLines positive;
  LinkLines negative;
};

SignedLines linesOf(const PictureRequest& request, int layerIndex, double typical) {
  const LayerState& layer = request.network->layers[static_cast<std::size_t>(layerIndex)];
  const Rows rows(request);
  const auto isSilent = [&](NeuronId id) { return request.silent && request.silent->isSilent(id.layer, id.neuron); };
  SignedLines lines;
  forEachSampledLink(layer, linkStep(layer), [&](std::size_t at, int fromNeuron, int toNeuron) {
    const NeuronId from{layerIndex, fromNeuron}, to{layerIndex + 1, toNeuron};
    if (!rows.draw(from, to)) return;
    const float weight = (*layer.weights)[at];
    const float share = isSilent(from) || isSilent(to) ? static_cast<float>(kSilentShare) : 1.0f;
    (weight < 0 ? lines.negative : lines.positive).add(rows.at(from), rows.at(to), share * linkStrength(weight, typical));
  });
  return lines;
}

/// In logical pixels.
float thicknessAt(double zoom) {
  return static_cast<float>(std::clamp(std::sqrt(zoom), 1.0, 2.5));
}

void drawLinks(PictureImages& images, LinkCanvas& canvas, QSize size, const std::stop_token& stop) {
  const PictureRequest& request = images.request;
  images.links = QImage(size, QImage::Format_RGB32);
  images.links.fill(request.theme.plot);
  canvas.reset(size.width(), size.height());
  const LinkColours colours = signColours(request.theme);
  const Rows rows(request);
  const float thickness = thicknessAt(request.transform.zoom) * static_cast<float>(request.pixelRatio);
  for (int layer = 0; layer + 1 < request.layout.layers() && !stop.stop_requested(); ++layer) {
    const auto index = static_cast<std::size_t>(layer);
    const bool given = index < request.scales.size();
    LinkScale scale = given ? request.scales[index] : LinkScale{typicalWeight(request.network->layers[index]), 0.0f};
    const LinkSpan span = rows.span(layer);
    if (canvas.firstColumn(span) < canvas.endColumn(span)) {
      const SignedLines lines = linesOf(request, layer, scale.typical);
      canvas.add(LinkCanvas::kPositive, span, lines.positive, thickness);
      canvas.add(LinkCanvas::kNegative, span, lines.negative, thickness);
      if (!given) scale.white = whiteOf(canvas, span, kWhiteShare);
      if (scale.white > 0) canvas.paint(images.links, span, {.white = scale.white, .knee = kKnee}, colours);
    }
    images.scales.push_back(scale);
  }
}

/// Lines of one kind as an image to be laid over the others: `linesOf(layer)` are those of a layer.
template <typename LinesOf>
QImage drawOverlay(const PictureRequest& request, LinkCanvas& canvas, QSize size, LinesOf linesOf, const LinkColours& colours,
                   float thickness, double whiteShare) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  canvas.reset(size.width(), size.height());
  const Rows rows(request);
  for (int layer = 0; layer + 1 < request.layout.layers(); ++layer) {
    const LinkSpan span = rows.span(layer);
    canvas.add(LinkCanvas::kPositive, span, linesOf(layer), thickness * static_cast<float>(request.pixelRatio));
    const float white = whiteOf(canvas, span, whiteShare);
    if (white > 0) canvas.paint(image, span, {.white = white, .knee = 2.0f}, colours);
  }
  return image;
}

/// Lines of a list of links of a layer, all of which count alike: at most `most`.
LinkLines linesOfList(const PictureRequest& request, int layer, const std::vector<Link>& links, std::int64_t most) {
  const Rows rows(request);
  const auto count = static_cast<std::int64_t>(links.size());
  const std::int64_t step = std::max<std::int64_t>(1, (count + most - 1) / most);
  LinkLines lines;
  for (std::int64_t index = 0; index * step < count; ++index) {
    const Link& link = links[static_cast<std::size_t>(std::min(sampledLink(index, step), count - 1))];
    const NeuronId from{layer, link.from}, to{layer + 1, link.to};
    if (rows.draw(from, to)) lines.add(rows.at(from), rows.at(to), 1.0f);
  }
  return lines;
}

/// Lines of the links of a layer that are not marked, as positive ones, and of those that are. The rarer kind counts more, so
/// that it is seen among the others.
SignedLines linesMarked(const PictureRequest& request, int layerIndex) {
  const auto index = static_cast<std::size_t>(layerIndex);
  const LayerState& layer = request.network->layers[index];
  const bool flagged = index < request.marks->marked.size();
  const Rows rows(request);
  SignedLines lines;
  forEachSampledLink(layer, linkStep(layer), [&](std::size_t at, int fromNeuron, int toNeuron) {
    const NeuronId from{layerIndex, fromNeuron}, to{layerIndex + 1, toNeuron};
    const bool marked = flagged && request.marks->marked[index][at];
    if (rows.draw(from, to)) (marked ? lines.negative : lines.positive).add(rows.at(from), rows.at(to), 1.0f);
  });
  const auto plain = static_cast<float>(lines.positive.size()), mark = static_cast<float>(lines.negative.size());
  LinkLines& rarer = mark < plain ? lines.negative : lines.positive;
  if (plain > 0 && mark > 0)
    std::fill(rarer.strength.begin(), rarer.strength.end(), std::sqrt(std::max(plain, mark) / std::min(plain, mark)));
  return lines;
}

void drawMarked(PictureImages& images, LinkCanvas& canvas, QSize size, const std::stop_token& stop) {
  const PictureRequest& request = images.request;
  QImage overlay(size, QImage::Format_ARGB32_Premultiplied);
  overlay.fill(Qt::transparent);
  canvas.reset(size.width(), size.height());
  const LinkColours colours = mixedColours(request.marks->mark, request.marks->plain);
  const Rows rows(request);
  const float thickness = thicknessAt(request.transform.zoom) * static_cast<float>(request.pixelRatio);
  for (int layer = 0; layer + 1 < request.layout.layers() && !stop.stop_requested(); ++layer) {
    const LinkSpan span = rows.span(layer);
    const SignedLines lines = linesMarked(request, layer);
    canvas.add(LinkCanvas::kPositive, span, lines.positive, thickness);
    canvas.add(LinkCanvas::kNegative, span, lines.negative, thickness);
    const float white = whiteOf(canvas, span, kMarkedKindsWhiteShare);
    if (white > 0) canvas.paint(overlay, span, {.white = white, .knee = kKnee}, colours);
  }
  images.links = QImage(size, QImage::Format_RGB32);
  images.links.fill(request.theme.plot);
  QPainter(&images.links).drawImage(0, 0, overlay);
}

int contrast(QRgb a, QRgb b) {
  return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

// Each pixel shows the stronger of the two: links that are left cover removed ones and keep their colour.
void layRemovedUnder(QImage& links, const PictureRequest& request, LinkCanvas& canvas) {
  const auto removed = [&](int layer) {
    return linesOfList(request, layer, removedLinks(*request.network, static_cast<std::size_t>(layer)), kMostLinks);
  };
  const QImage image = drawOverlay(request, canvas, links.size(), removed, overlayColours(removedColour(request.theme)),
                                   thicknessAt(request.transform.zoom), kRemovedWhiteShare);
  QImage grey(links.size(), QImage::Format_RGB32);
  grey.fill(request.theme.plot);
  QPainter(&grey).drawImage(0, 0, image);
  const QRgb plot = request.theme.plot.rgb();
  for (int y = 0; y < links.height(); ++y) {
    auto* left = reinterpret_cast<QRgb*>(links.scanLine(y));
    const auto* removedHere = reinterpret_cast<const QRgb*>(grey.constScanLine(y));
    for (int x = 0; x < links.width(); ++x)
      if (contrast(removedHere[x], plot) > contrast(left[x], plot)) left[x] = removedHere[x];
  }
}

/// The links that a rewiring brought, without those of them that the lab removed.
std::vector<Link> bornAndLeft(const ShownNetwork& network, std::size_t layer) {
  if (layer >= network.lastRewiring->layers.size()) return {};
  std::vector<Link> born = network.lastRewiring->layers[layer].born;
  std::vector<Link> removed = removedLinks(network, layer);
  const auto sooner = [](const Link& a, const Link& b) { return std::pair(a.to, a.from) < std::pair(b.to, b.from); };
  std::sort(removed.begin(), removed.end(), sooner);
  if (!removed.empty())
    std::erase_if(born, [&](const Link& link) { return std::binary_search(removed.begin(), removed.end(), link, sooner); });
  return born;
}

/// The lists of a rewiring that are told apart in the picture, by layer.
struct Rewired {
  std::vector<std::vector<Link>> died, stranded, born;
};

Rewired rewiredOf(const ShownNetwork& network) {
  Rewired lists;
  for (std::size_t layer = 0; layer < network.layers.size(); ++layer) {
    lists.born.push_back(bornAndLeft(network, layer));
    lists.died.emplace_back();
    lists.stranded.emplace_back();
    if (layer >= network.lastRewiring->layers.size()) continue;
    const Rewiring::Layer& change = network.lastRewiring->layers[layer];
    for (std::size_t link = 0, next = 0; link < change.died.size(); ++link) {
      const bool stranded = next < change.percolated.size() && change.percolated[next] == static_cast<std::int32_t>(link);
      next += stranded ? 1 : 0;
      (stranded ? lists.stranded : lists.died).back().push_back(change.died[link]);
    }
  }
  if (goesBack(network)) std::swap(lists.born, lists.died);  // links that only the later epoch has are drawn as born
  return lists;
}

/// Leaves dashes of links that run from left to right.
void cutIntoDashes(QImage& image, double pixelRatio) {
  const int dash = static_cast<int>(std::lround(kStrandedDash * pixelRatio));
  const int gap = static_cast<int>(std::lround(kStrandedGap * pixelRatio));
  for (int y = 0; y < image.height(); ++y) {
    auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = dash; x < image.width(); x += dash + gap) std::fill_n(pixels + x, std::min(gap, image.width() - x), 0u);
  }
}

void drawRewired(PictureImages& images, LinkCanvas& canvas, QSize size) {
  const PictureRequest& request = images.request;
  const Rewired lists = rewiredOf(*request.network);
  const bool held = request.network->past;
  const double white = held ? kMarkedWhiteShare : 0.99;
  const std::int64_t most = held ? kMostMarked : kMostLinks;
  const auto overlay = [&](const std::vector<std::vector<Link>>& links, const QColor& colour, float thickness) {
    const auto of = [&](int layer) { return linesOfList(request, layer, links[static_cast<std::size_t>(layer)], most); };
    return drawOverlay(request, canvas, size, of, overlayColours(colour), thickness, white);
  };
  images.died = overlay(lists.died, held ? removedColour(request.theme) : request.theme.died, 1.0f);
  if (hasStranded(*request.network->lastRewiring)) {
    QImage stranded = overlay(lists.stranded, strandedColour(request.theme, held), kStrandedThickness);
    cutIntoDashes(stranded, request.pixelRatio);
    QPainter(&images.died).drawImage(0, 0, stranded);
  }
  images.born = overlay(lists.born, request.theme.born, held ? 1.0f : kBornThickness);
  images.died.setDevicePixelRatio(request.pixelRatio);
  images.born.setDevicePixelRatio(request.pixelRatio);
}

}  // namespace

std::int64_t linkStep(const LayerState& layer) {
  return std::max<std::int64_t>(1, (layer.links() + kMostLinks - 1) / kMostLinks);
}

std::int64_t sampledLink(std::int64_t index, std::int64_t step) {
  auto hash = static_cast<std::uint64_t>(index) * 0x9E3779B97F4A7C15u;
  hash ^= hash >> 32;
  return index * step + static_cast<std::int64_t>(hash % static_cast<std::uint64_t>(step));
}

double typicalWeight(const LayerState& layer) {
  const std::int64_t step = linkStep(layer);
  double squares = 0.0;
  std::int64_t count = 0;
  for (std::int64_t at = 0; at < layer.links(); at += step) {
    const double weight = (*layer.weights)[static_cast<std::size_t>(at)];
    if (layer.dense() && weight == 0.0) continue;
    squares += weight * weight;
    ++count;
  }
  return squares > 0.0 && std::isfinite(squares) ? std::sqrt(squares / static_cast<double>(count)) : 1.0;
}

float linkStrength(float weight, double typical) {
  const float ratio = std::abs(weight) / static_cast<float>(typical);
  const float limited = ratio < kStrongest ? ratio : kStrongest;  // a weight that is not a number counts as strongest
  return limited * limited * limited;
}

bool hasStranded(const Rewiring& rewiring) {
  return std::any_of(rewiring.layers.begin(), rewiring.layers.end(), [](const auto& layer) { return !layer.percolated.empty(); });
}

bool marksFew(const Rewiring& rewiring) {
  return std::any_of(rewiring.layers.begin(), rewiring.layers.end(), [](const Rewiring::Layer& layer) {
    return std::ssize(layer.died) > kMostMarked || std::ssize(layer.born) > kMostMarked;
  });
}

double liftedOpacity(const NeuronLink& link) {
  return 0.3 + 0.7 * std::min(1.0, std::cbrt(static_cast<double>(link.strength)) / 2.2);
}

QImage drawLifted(const PictureRequest& request, const std::vector<NeuronLink>& links, LinkCanvas& canvas) {
  const QSize size = (request.area.size() * request.pixelRatio).toSize();
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  canvas.reset(size.width(), size.height());
  const LinkColours colours = liftedColours(request.theme);
  const Rows rows(request);
  for (int layer = 0; layer + 1 < request.layout.layers(); ++layer) {
    SignedLines lines;
    for (const NeuronLink& link : links)
      if (link.from.layer == layer && rows.draw(link.from, link.to))
        (link.weight < 0 ? lines.negative : lines.positive)
            .add(rows.at(link.from), rows.at(link.to), static_cast<float>(liftedOpacity(link)));
    if (lines.positive.size() + lines.negative.size() == 0) continue;
    const LinkSpan span = rows.span(layer);
    const float thickness = kLiftedThickness * static_cast<float>(request.pixelRatio);
    canvas.add(LinkCanvas::kPositive, span, lines.positive, thickness);
    canvas.add(LinkCanvas::kNegative, span, lines.negative, thickness);
    // A few are told one by one; where thousands cross, full strength is kept for the pixels where most do.
    const float white = std::max(1.0f, whiteOf(canvas, span, kWhiteShare));
    canvas.paint(image, span, {.white = white, .knee = white > kCrowd ? kKnee : 0.5f}, colours);
  }
  image.setDevicePixelRatio(request.pixelRatio);
  return image;
}

QRectF shownArea(const PictureRequest& request, const PictureTransform& now, const QRectF& room) {
  if (request.transform == now) return room;
  return now.map(QRectF(request.transform.unmap(request.area.topLeft()), request.area.size() / request.transform.zoom));
}

PictureImages drawPicture(const PictureRequest& request, LinkCanvas& canvas, std::stop_token stop) {
  PictureImages images{.request = request, .links = {}, .died = {}, .born = {}};
  const QSize size = (request.area.size() * request.pixelRatio).toSize();
  if (size.isEmpty() || request.layout.layers() == 0) return images;
  if (request.marks) {
    drawMarked(images, canvas, size, stop);
    images.links.setDevicePixelRatio(request.pixelRatio);
    return images;
  }
  drawLinks(images, canvas, size, stop);
  if (linksRemoved(*request.network) > 0 && !stop.stop_requested()) layRemovedUnder(images.links, request, canvas);
  images.links.setDevicePixelRatio(request.pixelRatio);
  if (!request.withRewiring || !request.network->lastRewiring || stop.stop_requested()) return images;
  drawRewired(images, canvas, size);
  return images;
}

}  // namespace rewire

#include "ui/views/connectivity_picture.h"

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr std::int64_t kMostLinks = 100'000;  // drawn of one layer
constexpr float kStrongest = 3.2f;
constexpr float kBornThickness = 1.5f;  // logical pixels: the born must be seen from the last row
constexpr float kLiftedThickness = 1.6f;
constexpr double kWhiteShare = 0.999;  // of the pixels are below full strength
constexpr float kKnee = 8.0f;

QColor blend(const QColor& from, const QColor& to, double share) {
  const auto mix = [share](float a, float b) { return static_cast<float>(a + share * (b - a)); };
  return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

QColor signColour(const Theme& theme, double strength, double mix) {
  const QColor neutral = blend(theme.plot, theme.text, 0.35 + 0.25 * strength);
  // A little excess of one sign already shows: thousands of links nearly cancel everywhere.
  const double purity = std::pow(std::abs(mix), 0.6);
  QColor full = blend(neutral, mix > 0 ? theme.positive : theme.negative, purity);
  if (theme.dark && strength > 0.75) full = blend(full, Qt::white, 1.6 * (strength - 0.75));
  return blend(theme.plot, full, std::min(1.0, 1.25 * strength));
}

/// Turns neurons into rows of one canvas.
class Rows {
 public:
  explicit Rows(const PictureRequest& request) : m_request(request) {}

  float at(NeuronPlace place) const {
    const double y = m_request.transform.map(QPointF(0.0, m_request.layout.linkHeight(place))).y();
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

// Links gather where they reach few neurons; what they are like between the columns decides how bright they are drawn.
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
  const LayerState& layer = request.snapshot->layers[static_cast<std::size_t>(layerIndex)];
  const Rows rows(request);
  SignedLines lines;
  const std::int64_t step = linkStep(layer);
  int to = 0;
  for (std::int64_t index = 0; index * step < layer.links(); ++index) {
    const std::int64_t at = sampledLink(index, step);
    if (at >= layer.links()) break;
    if (layer.dense())
      to = static_cast<int>(at / layer.inputs);
    else
      while (layer.topology->indptr[static_cast<std::size_t>(to) + 1] <= at) ++to;
    const int from = layer.dense() ? static_cast<int>(at % layer.inputs) : layer.topology->indices[static_cast<std::size_t>(at)];
    const float weight = (*layer.weights)[static_cast<std::size_t>(at)];
    (weight < 0 ? lines.negative : lines.positive)
        .add(rows.at({layerIndex, from}), rows.at({layerIndex + 1, to}), linkStrength(weight, typical));
  }
  return lines;
}

QImage drawLinks(const PictureRequest& request, LinkCanvas& canvas, QSize size, const std::stop_token& stop) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(request.theme.plot);
  canvas.reset(size.width(), size.height());
  const LinkColours colours = signColours(request.theme);
  const Rows rows(request);
  const auto thickness = static_cast<float>(request.pixelRatio * std::clamp(std::sqrt(request.transform.zoom), 1.0, 2.5));
  for (int layer = 0; layer + 1 < request.layout.layers() && !stop.stop_requested(); ++layer) {
    const LinkSpan span = rows.span(layer);
    if (canvas.firstColumn(span) >= canvas.endColumn(span)) continue;
    const double typical = typicalWeight(request.snapshot->layers[static_cast<std::size_t>(layer)]);
    const SignedLines lines = linesOf(request, layer, typical);
    canvas.add(LinkCanvas::kPositive, span, lines.positive, thickness);
    canvas.add(LinkCanvas::kNegative, span, lines.negative, thickness);
    const float white = whiteOf(canvas, span, kWhiteShare);
    if (white > 0) canvas.paint(image, span, {.white = white, .knee = kKnee}, colours);
  }
  image.setDevicePixelRatio(request.pixelRatio);
  return image;
}

LinkColours liftedColours(const Theme& theme) {
  LinkColours table;
  for (int strength = 0; strength < LinkColours::kStrengths; ++strength)
    for (int mix = 0; mix < LinkColours::kMixes; ++mix) {
      const QColor colour = blend(theme.negative, theme.positive, mix / (LinkColours::kMixes - 1.0));
      table.colours[static_cast<std::size_t>(strength)][static_cast<std::size_t>(mix)] =
          qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), strength));
    }
  return table;
}

using LinksOf = const std::vector<Link>& (*)(const Rewiring::Layer&);

QImage drawRewired(const PictureRequest& request, LinkCanvas& canvas, QSize size, LinksOf linksOf, const QColor& colour,
                   float thickness) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  canvas.reset(size.width(), size.height());
  const LinkColours colours = overlayColours(colour);
  const Rows rows(request);
  const auto& layers = request.snapshot->lastRewiring->layers;
  const int gaps = std::min(static_cast<int>(layers.size()), request.layout.layers() - 1);
  for (int layer = 0; layer < gaps; ++layer) {
    LinkLines lines;
    for (const Link& link : linksOf(layers[static_cast<std::size_t>(layer)]))
      lines.add(rows.at({layer, link.from}), rows.at({layer + 1, link.to}), 1.0f);
    const LinkSpan span = rows.span(layer);
    canvas.add(LinkCanvas::kPositive, span, lines, thickness * static_cast<float>(request.pixelRatio));
    const float white = whiteOf(canvas, span, 0.99);
    if (white > 0) canvas.paint(image, span, {.white = white, .knee = 2.0f}, colours);
  }
  image.setDevicePixelRatio(request.pixelRatio);
  return image;
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
  for (std::int64_t at = 0; at < layer.links(); at += step, ++count) {
    const double weight = (*layer.weights)[static_cast<std::size_t>(at)];
    squares += weight * weight;
  }
  return squares > 0.0 && std::isfinite(squares) ? std::sqrt(squares / static_cast<double>(count)) : 1.0;
}

float linkStrength(float weight, double typical) {
  const float ratio = std::abs(weight) / static_cast<float>(typical);
  const float limited = ratio < kStrongest ? ratio : kStrongest;  // a weight that is not a number counts as strongest
  return limited * limited * limited;
}

LinkColours signColours(const Theme& theme) {
  LinkColours table;
  for (int strength = 0; strength < LinkColours::kStrengths; ++strength)
    for (int mix = 0; mix < LinkColours::kMixes; ++mix)
      table.colours[static_cast<std::size_t>(strength)][static_cast<std::size_t>(mix)] =
          signColour(theme, strength / (LinkColours::kStrengths - 1.0), 2.0 * mix / (LinkColours::kMixes - 1.0) - 1.0).rgb();
  return table;
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
      if (link.from.layer == layer)
        (link.weight < 0 ? lines.negative : lines.positive)
            .add(rows.at(link.from), rows.at(link.to), static_cast<float>(liftedOpacity(link)));
    if (lines.positive.size() + lines.negative.size() == 0) continue;
    const LinkSpan span = rows.span(layer);
    const float thickness = kLiftedThickness * static_cast<float>(request.pixelRatio);
    canvas.add(LinkCanvas::kPositive, span, lines.positive, thickness);
    canvas.add(LinkCanvas::kNegative, span, lines.negative, thickness);
    canvas.paint(image, span, {.white = 1.0f, .knee = 0.5f}, colours);
  }
  image.setDevicePixelRatio(request.pixelRatio);
  return image;
}

LinkColours overlayColours(const QColor& colour) {
  LinkColours table;
  for (int strength = 0; strength < LinkColours::kStrengths; ++strength)
    table.colours[static_cast<std::size_t>(strength)].fill(
        qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), strength)));
  return table;
}

PictureImages drawPicture(const PictureRequest& request, LinkCanvas& canvas, std::stop_token stop) {
  PictureImages images{.request = request, .links = {}, .died = {}, .born = {}};
  const QSize size = (request.area.size() * request.pixelRatio).toSize();
  if (size.isEmpty() || request.layout.layers() == 0) return images;
  images.links = drawLinks(request, canvas, size, stop);
  if (!request.withRewiring || !request.snapshot->lastRewiring || stop.stop_requested()) return images;
  images.died = drawRewired(
      request, canvas, size, [](const Rewiring::Layer& layer) -> const std::vector<Link>& { return layer.died; },
      request.theme.died, 1.0f);
  images.born = drawRewired(
      request, canvas, size, [](const Rewiring::Layer& layer) -> const std::vector<Link>& { return layer.born; },
      request.theme.born, kBornThickness);
  return images;
}

}  // namespace rewire

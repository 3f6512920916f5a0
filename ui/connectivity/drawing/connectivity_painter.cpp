#include "ui/connectivity/drawing/connectivity_painter.h"

#include "ui/connectivity/drawing/column_captions.h"
#include "ui/connectivity/drawing/connectivity_legend.h"
#include "ui/connectivity/drawing/connectivity_picture.h"
#include "ui/connectivity/drawing/connectivity_text.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/removed_counts.h"
#include "ui/style/link_text.h"
#include "ui/style/number_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kSmallestMark = 3.5;  // half the width of the cross on a silenced neuron
constexpr double kDotsFrom = 3.5;      // pixels between neurons above which each is drawn on its own
constexpr int kMostRows = 8000;        // rows of the image of a strip

QColor transparent(QColor colour, double opacity) {
  colour.setAlphaF(static_cast<float>(opacity));
  return colour;
}

/// Colours of the neurons that stand at one row of a strip.
struct RowColour {
  std::int64_t red = 0, green = 0, blue = 0, neurons = 0;

  void add(QRgb colour) {
    red += qRed(colour);
    green += qGreen(colour);
    blue += qBlue(colour);
    ++neurons;
  }
  QRgb mean(QRgb none) const {
    const auto of = [&](std::int64_t sum) { return static_cast<int>((sum + neurons / 2) / neurons); };
    return neurons == 0 ? none : qRgb(of(red), of(green), of(blue));
  }
};

}  // namespace

ConnectivityPainter::ConnectivityPainter(QPainter& painter, const ConnectivityScene& scene, const QFont& font)
    : m_painter(painter), m_scene(scene), m_font(font), m_boldFont(font) {
  m_boldFont.setBold(true);
  for (std::size_t shade = 0; shade < m_dimmed.size(); ++shade)
    m_dimmed[shade] = dimmed(QColor(scene.theme.density[shade]), scene.theme).rgb();
}

double ConnectivityPainter::lineHeight() const {
  return std::ceil(QFontMetricsF(m_font).height());
}

double ConnectivityPainter::textWidth(const QString& text, bool bold) const {
  return QFontMetricsF(bold ? m_boldFont : m_font).horizontalAdvance(text);
}

void ConnectivityPainter::setText(const QColor& colour, bool bold) {
  m_painter.setFont(bold ? m_boldFont : m_font);
  m_painter.setPen(colour);
}

QRgb ConnectivityPainter::colourOf(NeuronId id) const {
  const auto layer = static_cast<std::size_t>(id.layer);
  const std::int64_t degree = m_scene.degrees.of[layer][static_cast<std::size_t>(id.neuron)], most = m_scene.degrees.most[layer];
  const auto shade = static_cast<std::size_t>((510 * degree + most) / (2 * most));
  return m_scene.degrees.silent->isSilent(id.layer, id.neuron) ? m_dimmed[shade] : m_scene.theme.density[shade];
}

void ConnectivityPainter::paintNeurons() {
  m_painter.save();
  m_painter.setClipRect(m_scene.frame.picture);
  paintInput();
  for (int layer = 1; layer < m_scene.layout.layers(); ++layer) {
    const bool dots = m_scene.layout.spacing(layer) * m_scene.transform.zoom >= kDotsFrom;
    if (dots)
      paintDots(layer);
    else
      paintStrip(layer);
  }
  paintSilenced();
  m_painter.restore();
  paintClassNames(m_scene.layout.layers() - 1);
}

void ConnectivityPainter::paintAll(const Rewiring* moment) {
  paintNeurons();
  ColumnCaptions(m_painter, m_scene, m_font).paint();
  paintCounts();
  ConnectivityLegend(m_painter, m_scene, m_font).paint();
  paintStatus(moment);
}

void ConnectivityPainter::paintInput() {
  const ConnectivityLayout& layout = m_scene.layout;
  QImage image(layout.imageWidth(), layout.imageHeight(), QImage::Format_RGB32);
  image.fill(m_scene.theme.plot);
  for (int pixel = 0; pixel < layout.neurons(0); ++pixel)
    image.setPixel(pixel % layout.imageWidth(), pixel / layout.imageWidth(), colourOf({0, pixel}));
  const QRectF area = layout.area(0, m_scene.transform);
  drawPixels(m_painter, area, image);
  m_painter.setPen(QPen(m_scene.theme.frame, 1.0));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRect(area);
}

// A pixel row of the strip shows the mean of the neurons that stand there.
void ConnectivityPainter::paintStrip(int layer) {
  const ConnectivityLayout& layout = m_scene.layout;
  const QRectF whole = layout.area(layer), area = layout.area(layer, m_scene.transform);
  const int rows = std::clamp(static_cast<int>(std::lround(2 * area.height())), 1, kMostRows);
  std::vector<RowColour> colours(static_cast<std::size_t>(rows));
  const double scale = rows / std::max(1e-9, whole.height());
  for (int place = 0; place < layout.drawn(layer); ++place) {
    const NeuronId id = layout.neuronAtPlace(layer, place);
    const double top = (layout.centre(id).y() - 0.5 * layout.spacing(layer) - whole.top()) * scale + 1e-6;
    const int first = std::clamp(static_cast<int>(top), 0, rows - 1);
    const int end = std::clamp(static_cast<int>(top + layout.spacing(layer) * scale), first + 1, rows);
    const QRgb colour = colourOf(id);
    for (int row = first; row < end; ++row) colours[static_cast<std::size_t>(row)].add(colour);
  }
  QImage image(1, rows, QImage::Format_RGB32);
  for (int row = 0; row < rows; ++row)
    image.setPixel(0, row, colours[static_cast<std::size_t>(row)].mean(m_scene.theme.plot.rgb()));
  drawPixels(m_painter, area, image);
  m_painter.setPen(QPen(transparent(m_scene.theme.frame, 0.7), 1.0));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRect(area);
}

void ConnectivityPainter::paintDots(int layer) {
  const ConnectivityLayout& layout = m_scene.layout;
  const double spacing = layout.spacing(layer) * m_scene.transform.zoom;
  const double radius = std::min({0.42 * spacing, 8.0, 0.5 * layout.area(layer, m_scene.transform).width()});
  const bool output = layer + 1 == layout.layers();
  m_painter.setRenderHint(QPainter::Antialiasing);
  const QColor rim = radius > 2.5 ? m_scene.theme.mutedText : QColor(Qt::transparent);
  for (int place = 0; place < layout.drawn(layer); ++place) {
    const NeuronId id = layout.neuronAtPlace(layer, place);
    const QPointF at = m_scene.transform.map(layout.centre(id));
    const bool below = at.y() > m_scene.frame.picture.bottom() + radius;
    if (below && !layout.isMoving()) break;
    if (below || at.y() < m_scene.frame.picture.top() - radius) continue;
    const bool silent = m_scene.degrees.silent->isSilent(layer, id.neuron);
    m_painter.setPen(QPen(silent ? transparent(rim, kSilentShare * rim.alphaF()) : rim, 1.0));
    m_painter.setBrush(output ? m_scene.theme.text : QColor(colourOf(id)));
    m_painter.drawEllipse(at, radius, radius);
  }
  m_painter.setRenderHint(QPainter::Antialiasing, false);
}

// Each is crossed out; where they stand too close for that, each is a dash across the column.
void ConnectivityPainter::paintSilenced() {
  const ConnectivityLayout& layout = m_scene.layout;
  std::vector<double> columns(static_cast<std::size_t>(layout.layers()));
  for (const HiddenNeuron& neuron : removedNeurons(m_scene.network))
    if (neuron.layer + 2 < layout.layers()) ++columns[static_cast<std::size_t>(neuron.layer) + 1];
  for (const HiddenNeuron& neuron : removedNeurons(m_scene.network)) {
    const NeuronId id{neuron.layer + 1, neuron.neuron};
    if (id.layer + 1 >= layout.layers() || id.neuron >= layout.neurons(id.layer) || !layout.draws(id)) continue;
    const QPointF at = m_scene.transform.map(layout.centre(id));
    const QRectF area = layout.area(id.layer, m_scene.transform);
    const double half = std::clamp(0.42 * layout.spacing(id.layer) * m_scene.transform.zoom, kSmallestMark, 7.0);
    if (columns[static_cast<std::size_t>(id.layer)] * 2 * half < 0.5 * area.height()) {
      paintSilencedMark(m_painter, at, half, m_scene.theme);
      continue;
    }
    m_painter.setPen(QPen(transparent(m_scene.theme.mutedText, 0.7), 1.0));
    m_painter.drawLine(QPointF(area.left() - 2, at.y()), QPointF(area.right() + 2, at.y()));
  }
}

void ConnectivityPainter::paintClassNames(int layer) {
  if (!m_scene.network.dataset) return;
  const ConnectivityLayout& layout = m_scene.layout;
  const auto& classes = m_scene.network.dataset->classes;
  const double spacing = std::max(1e-6, layout.spacing(layer) * m_scene.transform.zoom);
  const int every = std::max(1, static_cast<int>(std::ceil(0.85 * lineHeight() / spacing)));
  const double left = layout.area(layer, m_scene.transform).right() + 6.0;
  const QFontMetricsF metrics(m_font);
  setText(m_scene.theme.text);
  m_painter.save();
  m_painter.setClipRect(m_scene.frame.picture);
  const int named = std::min(layout.neurons(layer), static_cast<int>(classes.size()));
  for (int neuron = 0; neuron < named; neuron += every) {
    const double y = m_scene.transform.map(layout.centre({layer, neuron})).y();
    const QRectF box(left, y - lineHeight() / 2, m_scene.frame.labelWidth + 14, lineHeight());
    const QString name = QString::fromStdString(classes[static_cast<std::size_t>(neuron)]);
    m_painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, box.width()));
  }
  m_painter.restore();
}

void ConnectivityPainter::paintCounts() {
  setText(m_scene.theme.mutedText);
  for (int gap = 0; gap + 1 < m_scene.layout.layers(); ++gap) {
    const QStringList texts = countTexts(gap);
    const LinkSpan span = m_scene.layout.gapAfter(gap, m_scene.transform);
    const double room = span.right - span.left - 2;
    const auto text = std::find_if(texts.begin(), texts.end() - 1, [&](const QString& t) { return textWidth(t) <= room; });
    const QRectF box(span.left, m_scene.frame.counts.top(), span.right - span.left, lineHeight());
    m_painter.drawText(box, Qt::AlignCenter, *text);
  }
}

/// Texts for the room under the links of a layer, from the longest to an empty one.
QStringList ConnectivityPainter::countTexts(int gap) const {
  const auto index = static_cast<std::size_t>(gap);
  const LayerState& layer = m_scene.network.layers[index];
  const auto links = static_cast<double>(linksLeft(m_scene.network, index));
  const QString number = groupedNumber(linksLeft(m_scene.network, index));
  const double cells = std::max(1.0, static_cast<double>(layer.inputs) * layer.outputs);
  const auto removed = static_cast<qint64>(removedLinks(m_scene.network, index).size());
  const QString share = layer.dense() && removed == 0 ? ConnectivityText::tr("dense") : percentText(links / cells);
  const std::int64_t step = linkStep(layer);
  const QString drawn = ConnectivityText::tr("1 in %1 drawn").arg(step);
  QStringList texts{ConnectivityText::tr("%1 links · %2").arg(number, step > 1 ? drawn : share)};
  if (step > 1)
    texts << drawn << ConnectivityText::tr("1 in %1").arg(step);
  else
    texts << ConnectivityText::tr("%1 · %2").arg(number, share) << number;
  if (removed > 0) {
    const QString before = groupedNumber(linksLeft(m_scene.network, index) + removed);
    texts.prepend(ConnectivityText::tr("%1 → %2").arg(before, number));
    texts.prepend(ConnectivityText::tr("%1 → %2 links · %3").arg(before, number, step > 1 ? drawn : share));
  }
  return texts << QString();
}

/// In the past the epoch stands at the end of the line (PastSign).
double ConnectivityPainter::statusEnd() const {
  const double sign = m_scene.network.past ? textWidth(ConnectivityText::tr("epoch 1000 of 1000")) + 14 : 0.0;
  return m_scene.frame.status.right() - sign;
}

/// Words that do not fit are left out, but for the first.
double ConnectivityPainter::paintWords(double left, const QString& text, const QColor& colour, bool bold) {
  setText(colour, bold);
  const double width = textWidth(text, bold);
  if (left > m_scene.frame.status.left() && left + width > statusEnd()) return left;
  m_painter.drawText(QRectF(left, m_scene.frame.status.top(), width + 2, m_scene.frame.status.height()), Qt::AlignVCenter, text);
  return left + width;
}

double ConnectivityPainter::paintCalmStatus() {
  const Theme& theme = m_scene.theme;
  const QString links = hiddenLinksInWords(hiddenLinksLeft(m_scene.network), hiddenLinksOf(m_scene.network.layers).sparse);
  const std::int64_t removed = hiddenLinksRemoved(m_scene.network);
  double left = paintWords(m_scene.frame.status.left(), epochText(m_scene.network), theme.text, true);
  if (removed > 0) {
    left = paintWords(left, ConnectivityText::tr("   %1 → ").arg(groupedNumber(hiddenLinksLeft(m_scene.network) + removed)),
                      theme.mutedText, false);
    left = paintWords(left, links, theme.text, true);
  } else {
    left = paintWords(left, QStringLiteral("   ") + links, theme.mutedText, false);
  }
  if (const auto silenced = static_cast<qint64>(removedNeurons(m_scene.network).size()); silenced > 0) {
    const QString number = groupedNumber(silenced);
    left = paintWords(
        left,
        silenced == 1 ? ConnectivityText::tr("   1 neuron silenced") : ConnectivityText::tr("   %1 neurons silenced").arg(number),
        theme.text, false);
  }
  if (const QString silent = m_scene.network.lastRewiring ? bornToSilentText(*m_scene.network.lastRewiring) : QString();
      !silent.isEmpty()) {
    const double before = left;
    left = paintWords(left, ConnectivityText::tr("   last rewiring: %1").arg(silent), theme.mutedText, false);
    if (left == before) left = paintWords(left, QStringLiteral("   ") + silent, theme.mutedText, false);
  }
  if (m_scene.transform.zoom > 1.0)
    left =
        paintWords(left, ConnectivityText::tr("   zoom %1 ×").arg(fixedText(m_scene.transform.zoom, 1)), theme.mutedText, false);
  return left;
}

/// The earlier epoch comes first, whichever of the two the head is at.
double ConnectivityPainter::paintComparison(const Rewiring& difference) {
  const Theme& theme = m_scene.theme;
  const auto [there, here] = countsOf(difference);
  const auto only = [](int epoch, qint64 links) {
    return ConnectivityText::tr("only in epoch %1: %2").arg(epoch).arg(groupedNumber(links));
  };
  const qint64 both = hiddenLinksLeft(m_scene.network) - here;
  const QString before = only(difference.epoch, there), now = only(m_scene.network.epoch, here);
  const bool back = goesBack(m_scene.network);
  double left = m_scene.frame.status.left();
  if (difference.epoch == m_scene.network.epoch) {
    left = paintWords(left, ConnectivityText::tr("epoch %1, compared with itself").arg(difference.epoch), theme.text, true);
  } else {
    left = paintWords(left, back ? now : before, theme.mutedText, true);
    left = paintWords(left, QStringLiteral("   ") + (back ? before : now), theme.born, true);
  }
  const QString rest = ConnectivityText::tr("   both: %1").arg(groupedNumber(both));
  return paintWords(left, rest, theme.text, true);
}

// The order of the neurons comes last, for those who find the picture in a paper.
void ConnectivityPainter::paintStatus(const Rewiring* moment) {
  const double left = !moment ? paintCalmStatus() : compares(m_scene.network) ? paintComparison(*moment) : paintRewiring(*moment);
  const QString sorting = sortingText(m_scene.layout.sorting());
  if (!sorting.isEmpty()) paintWords(left, ConnectivityText::tr("   neurons %1").arg(sorting), m_scene.theme.mutedText, false);
}

double ConnectivityPainter::paintRewiring(const Rewiring& moment) {
  const Theme& theme = m_scene.theme;
  const RewiringWords words = rewiringWords(moment, m_scene.network.past, m_scene.rewired);
  double left = m_scene.frame.status.left();
  left = paintWords(left, ConnectivityText::tr("epoch %1 → %2:   ").arg(moment.epoch).arg(moment.epoch + 1), theme.text, true);
  left = paintWords(left, words.died, theme.mutedText, true);
  left = paintWords(left, QStringLiteral(",  ") + words.born, theme.born, true);
  return words.more.isEmpty() ? left : paintWords(left, QStringLiteral(",  ") + words.more, theme.mutedText, false);
}

// The picture's curves are cubic Bézier curves with level thirds: the same smooth step, now as one stroke each.
void ConnectivityPainter::paintLink(const NeuronLink& link, const QPen& pen) {
  const ConnectivityLayout& layout = m_scene.layout;
  if (!layout.draws(link.from) || !layout.draws(link.to)) return;
  const LinkSpan span = layout.gapAfter(link.from.layer, m_scene.transform);
  const QPointF from(span.left, m_scene.transform.map(QPointF(0, layout.linkHeight(link.from))).y());
  const QPointF to(span.right, m_scene.transform.map(QPointF(0, layout.linkHeight(link.to))).y());
  const double third = (to.x() - from.x()) / 3;
  QPainterPath path(from);
  path.cubicTo(QPointF(from.x() + third, from.y()), QPointF(to.x() - third, to.y()), to);
  m_painter.save();
  m_painter.setClipRect(m_scene.frame.picture);
  m_painter.setRenderHint(QPainter::Antialiasing);
  m_painter.setBrush(Qt::NoBrush);
  m_painter.setPen(pen);
  m_painter.drawPath(path);
  m_painter.restore();
}

void ConnectivityPainter::paintLiftedLinks(const std::vector<NeuronLink>& links) {
  for (const NeuronLink& link : links) {
    const double opacity = liftedOpacity(link);
    const QColor colour = link.weight < 0 ? m_scene.theme.negative : m_scene.theme.positive;
    paintLink(link, QPen(transparent(colour, opacity), 0.4 + 2.0 * opacity));
  }
}

void ConnectivityPainter::paintRemovedLinks(const std::vector<NeuronLink>& links) {
  for (const NeuronLink& link : links) paintLink(link, removedPen(m_scene.theme));
}

void ConnectivityPainter::paintMark(NeuronId id) {
  const ConnectivityLayout& layout = m_scene.layout;
  if (!layout.draws(id)) return;
  const QPointF at = m_scene.transform.map(layout.centre(id));
  const double half = std::max(id.layer == 0 ? 0.5 * layout.spacing(0) * m_scene.transform.zoom : 0.0, 5.0);
  m_painter.save();
  m_painter.setClipRect(m_scene.frame.picture);
  m_painter.setRenderHint(QPainter::Antialiasing);
  m_painter.setPen(QPen(m_scene.theme.text, 2.0));
  m_painter.setBrush(id.layer > 0 ? QBrush(m_scene.theme.plot) : QBrush(Qt::NoBrush));
  if (id.layer == 0)
    m_painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
  else
    m_painter.drawEllipse(at, half, half);
  const auto hidden = hiddenNeuron(m_scene.network, id);
  if (hidden && isRemoved(m_scene.network, *hidden)) paintSilencedMark(m_painter, at, half, m_scene.theme);
  m_painter.restore();
}

}  // namespace rewire

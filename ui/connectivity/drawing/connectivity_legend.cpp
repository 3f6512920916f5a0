#include "ui/connectivity/drawing/connectivity_legend.h"

#include "ui/connectivity/drawing/connectivity_picture.h"
#include "ui/connectivity/drawing/connectivity_text.h"
#include "ui/picture/removed_counts.h"
#include "ui/style/number_text.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kRoomForAll = 16.0;  // lines; with less, what the lab has removed comes before a rewiring

QPen flat(const QColor& colour, double width) {
  return {colour, width, Qt::SolidLine, Qt::FlatCap};
}

}  // namespace

void paintSilencedMark(QPainter& painter, QPointF at, double half, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.text, half > 3.0 ? 1.4 : 1.0));
  painter.setBrush(theme.plot);
  painter.drawEllipse(at, half, half);
  const double arm = 0.7 * half;
  painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm));
  painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
  painter.restore();
}

QPen removedPen(const Theme& theme) {
  QPen pen(removedColour(theme), 1.6);
  pen.setDashPattern({3.0, 2.0});
  pen.setCapStyle(Qt::FlatCap);
  return pen;
}

QPen strandedPen(const Theme& theme, bool past) {
  QPen pen(strandedColour(theme, past), 2.0);
  pen.setDashPattern({kStrandedDash / 2.0, kStrandedGap / 2.0});
  pen.setCapStyle(Qt::FlatCap);
  return pen;
}

ConnectivityLegend::ConnectivityLegend(QPainter& painter, const ConnectivityScene& scene, const QFont& font)
    : m_painter(painter), m_scene(scene), m_font(font) {}

double ConnectivityLegend::lineHeight() const {
  return std::ceil(QFontMetricsF(m_font).height());
}

double ConnectivityLegend::textWidth(const QString& text) const {
  return QFontMetricsF(m_font).horizontalAdvance(text);
}

void ConnectivityLegend::setText(const QColor& colour) {
  m_painter.setFont(m_font);
  m_painter.setPen(colour);
}

double ConnectivityLegend::paintRamp(QPointF at, const Ramp& ramp, double width) {
  const double line = lineHeight();
  setText(m_scene.theme.mutedText);
  const double low = textWidth(ramp.low);
  m_painter.drawText(QRectF(at.x(), at.y(), low + 2, line), Qt::AlignVCenter, ramp.low);
  const QRectF bar(at.x() + low + 7, std::round(at.y() + line / 2 - 4.5), width, 9.0);
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  for (std::size_t i = 0; i < ramp.colours.size(); ++i)
    gradient.setColorAt(static_cast<double>(i) / (static_cast<double>(ramp.colours.size()) - 1.0), ramp.colours[i]);
  m_painter.fillRect(bar, gradient);
  m_painter.setPen(QPen(m_scene.theme.frame, 1.0));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRect(bar);
  setText(m_scene.theme.mutedText);
  m_painter.drawText(QRectF(bar.right() + 7, at.y(), textWidth(ramp.high) + 2, line), Qt::AlignVCenter, ramp.high);
  return bar.right() + 7 + textWidth(ramp.high);
}

double ConnectivityLegend::paintKey(double right, const QString& text, const QPen& pen) {
  const QRectF legend = m_scene.frame.legend;
  const double width = textWidth(text);
  const double left = right - width - 24;
  if (left < m_left) return right;  // no room: it would be drawn over the scale of the degrees
  setText(m_scene.theme.mutedText);
  m_painter.drawText(QRectF(right - width, legend.top(), width + 2, legend.height()), Qt::AlignVCenter, text);
  const double y = std::round(legend.center().y());
  m_painter.setPen(pen);
  m_painter.drawLine(QPointF(left, y), QPointF(left + 18, y));
  return left - 16;
}

namespace {

QString unitOfRamp(bool pixels, bool wide) {
  if (pixels) return wide ? ConnectivityText::tr("%1 links per pixel") : ConnectivityText::tr("%1 per pixel");
  return wide ? ConnectivityText::tr("%1 links per input") : ConnectivityText::tr("%1 per input");
}

}  // namespace

// Right under the input image when that is wide enough and where it belongs, else in the legend's row.
double ConnectivityLegend::paintDegreeRamp(bool wide) {
  const QString most = groupedNumber(m_scene.degrees.most.front());
  Ramp ramp{"0", unitOfRamp(m_scene.layout.isImage(), wide).arg(most), {}};
  for (std::size_t i = 0; i < m_scene.theme.density.size(); i += 15) ramp.colours.emplace_back(m_scene.theme.density[i]);
  const QRectF image = m_scene.layout.area(0, m_scene.transform);
  const double room = image.width() - textWidth(ramp.low) - textWidth(ramp.high) - 16;
  if (m_scene.transform.zoom == 1.0 && room >= 24) {
    paintRamp(QPointF(image.left(), image.bottom() + 8), ramp, room);
    return m_scene.frame.legend.left();
  }
  return paintRamp(m_scene.frame.legend.topLeft(), ramp, wide ? 84.0 : 46.0) + 14;
}

/// Names of the colours of what died and what was born, or of what only the earlier and only the later of two epochs has.
std::pair<QString, QString> ConnectivityLegend::rewiredKeys(bool wide) const {
  const ShownNetwork& network = m_scene.network;
  const bool few = wide && network.past && network.lastRewiring && marksFew(*network.lastRewiring);
  if (!compares(network) && few) return {ConnectivityText::tr("a few that died"), ConnectivityText::tr("a few born")};
  if (!compares(network)) return {ConnectivityText::tr("died"), ConnectivityText::tr("born")};
  const auto [first, second] = std::minmax(network.lastRewiring->epoch, network.epoch);
  const QString words = wide ? ConnectivityText::tr("only in epoch %1") : ConnectivityText::tr("only in %1");
  return {words.arg(first), words.arg(second)};
}

// Removed links come before those of a rewiring, which are seen for a moment only.
double ConnectivityLegend::paintKeys(bool wide) {
  const Theme& theme = m_scene.theme;
  const bool past = m_scene.network.past;
  const auto silenced = static_cast<qint64>(removedNeurons(m_scene.network).size());
  double right = m_scene.frame.legend.right();
  if (right - m_left > kRoomForAll * lineHeight() || (silenced == 0 && hiddenLinksRemoved(m_scene.network) == 0)) {
    const auto [before, after] = rewiredKeys(wide);
    right = paintKey(right, after, flat(theme.born, 3.0));
    if (m_scene.network.lastRewiring && hasStranded(*m_scene.network.lastRewiring))
      right = paintKey(right, ConnectivityText::tr("stranded"), strandedPen(theme, past));
    right = paintKey(right, before, flat(past ? removedColour(theme) : theme.died, 2.0));
  }
  if (silenced > 0) right = paintSilencedKey(right, groupedNumber(silenced), wide);
  const std::int64_t removed = hiddenLinksRemoved(m_scene.network);
  if (removed > 0)
    right = paintKey(right, wide ? ConnectivityText::tr("%1 cut").arg(groupedNumber(removed)) : ConnectivityText::tr("cut"),
                     removedPen(theme));
  return right;
}

double ConnectivityLegend::paintSilencedKey(double right, const QString& number, bool wide) {
  const QRectF legend = m_scene.frame.legend;
  const QString text = wide ? ConnectivityText::tr("%1 silenced").arg(number) : ConnectivityText::tr("silenced");
  const double width = textWidth(text);
  setText(m_scene.theme.mutedText);
  m_painter.drawText(QRectF(right - width, legend.top(), width + 2, legend.height()), Qt::AlignVCenter, text);
  paintSilencedMark(m_painter, {right - width - 12, legend.center().y()}, 4.0, m_scene.theme);
  return right - width - 20 - 16;
}

/// Paints the colours of the weights between two edges, in the middle if there is room; tells whether there is any.
bool ConnectivityLegend::paintSigns(double left, double right, bool wide) {
  const QRectF legend = m_scene.frame.legend;
  const double bar = wide ? 126.0 : 70.0;
  const LinkColours table = signColours(m_scene.theme);
  Ramp signs{wide ? ConnectivityText::tr("negative") : QStringLiteral("−"),
             wide ? ConnectivityText::tr("positive weight") : ConnectivityText::tr("+ weight"),
             {}};
  for (int i = -12; i <= 12; ++i)
    signs.colours.emplace_back(table.colours[static_cast<std::size_t>(std::abs(i) * 15)][i < 0 ? 0 : LinkColours::kMixes - 1]);
  const double width = textWidth(signs.low) + textWidth(signs.high) + 14 + bar;
  const double from = std::max(left, std::min((legend.left() + legend.right() - width) / 2, right - width));
  if (from + width > right) return false;
  paintRamp({from, legend.top()}, signs, bar);
  return true;
}

void ConnectivityLegend::paint() {
  const double width = m_scene.frame.legend.width();
  const bool wide = width > 36 * lineHeight();
  const double left = m_left = paintDegreeRamp(wide);
  const double right = paintKeys(width > 50 * lineHeight());
  if (!wide || !paintSigns(left, right, true)) paintSigns(left, right, false);
}

}  // namespace rewire

#include "ui/examples/confusion_painter.h"

#include "ui/style/number_text.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kMatrixMargin = 12.0;
constexpr double kMatrixGap = 6.0;
constexpr double kBarWidth = 170.0;  // with its numbers at both ends
constexpr double kLeastWidthForBar = 380.0;
constexpr double kMostStretch = 2.0;
constexpr double kSmallestCount = 7.0;  // pixels of a letter's height that can be read

class ConfusionText {
  Q_DECLARE_TR_FUNCTIONS(rewire::ConfusionView)
};

QString countText(std::int64_t images, bool difference) {
  if (!difference || images == 0) return groupedNumber(images);
  return (images < 0 ? QStringLiteral("−") : QStringLiteral("+")) + groupedNumber(std::abs(images));
}

double widest(const QStringList& names, const QFontMetricsF& metrics) {
  double width = 0.0;
  for (const QString& name : names) width = std::max(width, metrics.horizontalAdvance(name));
  return std::ceil(width);
}

/// Black or white, whichever is read more easily on this colour: W3C's relative luminance, roughly.
QColor inkOn(const QColor& colour) {
  const auto linear = [](float channel) { return std::pow(static_cast<double>(channel), 2.2); };
  const double light = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
  return light > 0.18 ? QColor(QRgb{0xff101216}) : QColor(QRgb{0xfff4f6f8});
}

}  // namespace

double ConfusionTable::strengthAt(int label, int predicted) const {
  const auto number = static_cast<double>(at(label, predicted));
  const std::int64_t whole = difference ? largest() : ofClass[static_cast<std::size_t>(label)];
  return whole > 0 ? number / static_cast<double>(whole) : 0.0;
}

std::int64_t ConfusionTable::largest() const {
  std::int64_t most = 0;
  for (const std::int64_t number : images) most = std::max(most, std::abs(number));
  return most;
}

ConfusionFrame::ConfusionFrame(const QRectF& area, const ConfusionTable& table, const QFont& font) {
  const QFontMetricsF metrics(font);
  const double line = std::ceil(metrics.height());
  heading = {area.left() + kMatrixMargin, area.top() + 8, area.width() - 2 * kMatrixMargin, 2 * line};
  if (area.width() >= kLeastWidthForBar) bar = {heading.right() - kBarWidth, heading.top() + line, kBarWidth, line};
  names = std::min(widest(table.classes, metrics), area.width() * 0.25);
  const double left = area.left() + kMatrixMargin + line + kMatrixGap + names + kMatrixGap;
  const double top = heading.bottom() + 2 * kMatrixGap;
  const double width = std::max(0.0, area.right() - kMatrixMargin - left);
  upright = names > width / std::max(1, table.size()) - 4.0;
  namesBelow = upright ? std::min(names, area.height() * 0.2) : line;
  const double height = std::max(0.0, area.bottom() - 2 * kMatrixGap - line - namesBelow - top);
  // Cells are as wide as they can be, for their numbers, but never strips.
  matrix = {left, top, std::min(width, kMostStretch * height), std::min(height, kMostStretch * width)};
}

QRectF ConfusionFrame::cell(int label, int predicted, int size) const {
  const QSizeF one = matrix.size() / std::max(1, size);
  return QRectF(QPointF(matrix.left() + predicted * one.width(), matrix.top() + label * one.height()), one);
}

ConfusionPainter::ConfusionPainter(QPainter& painter, const ConfusionTable& table, const QRectF& area, const Theme& theme,
                                   const QFont& font)
    : m_painter(painter), m_table(table), m_frame(area, table, font), m_theme(theme), m_font(font) {}

void ConfusionPainter::paint() {
  paintHeading();
  paintCells();
  paintCounts();
  paintNames();
  paintBar();
}

QColor ConfusionPainter::colourOf(double strength) const {
  if (!m_table.difference)
    return QColor(m_theme.density[static_cast<std::size_t>(std::lround(255.0 * std::clamp(strength, 0.0, 1.0)))]);
  return mixed(m_theme.plot, strength < 0 ? m_theme.negative : m_theme.positive, std::min(1.0, std::abs(strength)));
}

void ConfusionPainter::paintHeading() {
  const double line = std::ceil(QFontMetricsF(m_font).height());
  const double room = m_frame.heading.width() - m_frame.bar.width();
  QFont bold = m_font;
  bold.setBold(true);
  m_painter.setFont(bold);
  m_painter.setPen(m_theme.text);
  m_painter.drawText(m_frame.heading, Qt::AlignTop | Qt::AlignLeft,
                     QFontMetricsF(bold).elidedText(m_table.heading, Qt::ElideRight, room));
  m_painter.setFont(m_font);
  m_painter.setPen(m_theme.mutedText);
  m_painter.drawText(m_frame.heading.translated(0, line), Qt::AlignTop | Qt::AlignLeft,
                     QFontMetricsF(m_font).elidedText(m_table.subheading, Qt::ElideRight, room));
}

void ConfusionPainter::paintCells() {
  m_painter.setRenderHint(QPainter::Antialiasing, false);
  for (int label = 0; label < m_table.size(); ++label)
    for (int predicted = 0; predicted < m_table.size(); ++predicted)
      m_painter.fillRect(m_frame.cell(label, predicted, m_table.size()), colourOf(m_table.strengthAt(label, predicted)));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.setPen(QPen(m_theme.grid, 1.0));
  for (int i = 1; i < m_table.size(); ++i) {
    const QRectF cell = m_frame.cell(i, i, m_table.size());
    m_painter.drawLine(QPointF(m_frame.matrix.left(), cell.top()), QPointF(m_frame.matrix.right(), cell.top()));
    m_painter.drawLine(QPointF(cell.left(), m_frame.matrix.top()), QPointF(cell.left(), m_frame.matrix.bottom()));
  }
  m_painter.setPen(QPen(m_theme.frame, 1.0));
  m_painter.drawRect(m_frame.matrix);
}

// The counts are as large as the widest one has room, and left out if that is too small to read. An empty cell off the diagonal
// stays empty.
void ConfusionPainter::paintCounts() {
  const QSizeF room = m_frame.cell(0, 0, m_table.size()).size();
  const QString longest = countText(m_table.difference ? -m_table.largest() : m_table.largest(), m_table.difference);
  const double width = QFontMetricsF(m_font).horizontalAdvance(longest);
  const double tall = QFontMetricsF(m_font).capHeight() + 4.0;
  const double scale = std::min({1.0, (room.width() - 4.0) / std::max(1.0, width), room.height() / tall});
  QFont font = m_font;
  font.setPixelSize(std::max(1, static_cast<int>(QFontInfo(m_font).pixelSize() * scale)));
  if (QFontMetricsF(font).capHeight() < kSmallestCount * 0.72) return;
  m_painter.setFont(font);
  for (int label = 0; label < m_table.size(); ++label)
    for (int predicted = 0; predicted < m_table.size(); ++predicted) {
      const std::int64_t images = m_table.at(label, predicted);
      if (images == 0 && (label != predicted || m_table.difference)) continue;
      m_painter.setPen(inkOn(colourOf(m_table.strengthAt(label, predicted))));
      m_painter.drawText(m_frame.cell(label, predicted, m_table.size()), Qt::AlignCenter, countText(images, m_table.difference));
    }
  m_painter.setFont(m_font);
}

void ConfusionPainter::paintUpright(const QRectF& area, const QString& text, Qt::Alignment alignment) {
  m_painter.save();
  m_painter.translate(area.left(), area.bottom());
  m_painter.rotate(-90);
  m_painter.drawText(QRectF(0, 0, area.height(), area.width()), static_cast<int>(alignment), text);
  m_painter.restore();
}

void ConfusionPainter::paintNames() {
  const double line = std::ceil(QFontMetricsF(m_font).height());
  const QSizeF cell = m_frame.cell(0, 0, m_table.size()).size();
  // Every second, third … name if there is no room for all of them.
  const auto every = [line](double side) { return std::max(1, static_cast<int>(std::ceil((line - 2) / std::max(1.0, side)))); };
  const double below = m_frame.matrix.bottom() + kMatrixGap / 2;
  m_painter.setFont(m_font);
  m_painter.setPen(m_theme.mutedText);
  for (int label = 0; label < m_table.size(); label += every(cell.height())) {
    const double middle = m_frame.cell(label, 0, m_table.size()).center().y();
    m_painter.drawText(QRectF(m_frame.matrix.left() - kMatrixGap - m_frame.names, middle - line / 2, m_frame.names, line),
                       Qt::AlignVCenter | Qt::AlignRight, nameOf(label, m_frame.names));
  }
  for (int label = 0; label < m_table.size(); label += every(cell.width())) {
    const double middle = m_frame.cell(0, label, m_table.size()).center().x();
    if (m_frame.upright) {
      paintUpright(QRectF(middle - line / 2, below, line, m_frame.namesBelow), nameOf(label, m_frame.namesBelow),
                   Qt::AlignVCenter | Qt::AlignRight);
    } else {
      m_painter.drawText(QRectF(middle - 60, below, 120, line), Qt::AlignCenter, m_table.classes[label]);
    }
  }
  paintTitles(below + m_frame.namesBelow + kMatrixGap / 2);
}

QString ConfusionPainter::nameOf(int label, double room) const {
  return QFontMetricsF(m_font).elidedText(m_table.classes[label], Qt::ElideRight, room + 1.0);
}

void ConfusionPainter::paintTitles(double below) {
  const double line = std::ceil(QFontMetricsF(m_font).height());
  m_painter.setPen(m_theme.text);
  m_painter.drawText(QRectF(m_frame.matrix.left() - 40, below, m_frame.matrix.width() + 80, line), Qt::AlignCenter,
                     ConfusionText::tr("taken for"));
  const double left = m_frame.matrix.left() - 2 * kMatrixGap - m_frame.names - line;
  paintUpright(QRectF(left, m_frame.matrix.top(), line, m_frame.matrix.height()), ConfusionText::tr("true class"),
               Qt::AlignCenter);
}

void ConfusionPainter::paintBar() {
  if (m_frame.bar.isEmpty()) return;
  const QString least = m_table.difference ? countText(-m_table.largest(), true) : QStringLiteral("0 %");
  const QString most = m_table.difference ? countText(m_table.largest(), true) : QStringLiteral("100 %");
  const QFontMetricsF metrics(m_font);
  const QRectF bar =
      m_frame.bar.adjusted(metrics.horizontalAdvance(least) + kMatrixGap, 4, -metrics.horizontalAdvance(most) - kMatrixGap, -3);
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  for (int step = 0; step <= 16; ++step)
    gradient.setColorAt(step / 16.0, colourOf(m_table.difference ? step / 8.0 - 1.0 : step / 16.0));
  m_painter.fillRect(bar, gradient);
  m_painter.setPen(QPen(m_theme.frame, 1.0));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRect(bar);
  m_painter.setPen(m_theme.mutedText);
  m_painter.drawText(m_frame.bar, Qt::AlignVCenter | Qt::AlignLeft, least);
  m_painter.drawText(m_frame.bar, Qt::AlignVCenter | Qt::AlignRight, most);
  m_painter.drawText(
      m_frame.bar.translated(0, -m_frame.bar.height()), Qt::AlignVCenter | Qt::AlignRight,
      m_table.difference ? ConfusionText::tr("images more or fewer") : ConfusionText::tr("share of the true class"));
}

}  // namespace rewire

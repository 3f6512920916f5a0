#include "ui/statistics/input_map_painter.h"

#include "ui/picture/picture_export.h"
#include "ui/style/number_text.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace rewire {
namespace {

constexpr double kMargin = 12.0;
constexpr int kSmallestImage = 4;  // fewer rows or columns are no image

class InputMapText {
  Q_DECLARE_TR_FUNCTIONS(rewire::InputMapView)
};

/// 1, 2, 5, 10, 20 …: the smallest such step that divides `range` into at most `most` parts.
int niceStep(int range, int most) {
  int decade = 1;
  while (true) {
    for (const int digit : {1, 2, 5})
      if (range / (digit * decade) < most) return digit * decade;
    decade *= 10;
  }
}

double lineHeight(const QFont& font) {
  return std::ceil(QFontMetricsF(font).height());
}

}  // namespace

InputMapShape shapeOfInputs(const ShownNetwork& network) {
  const int inputs = network.layers.front().inputs;
  const auto& dataset = network.dataset;
  InputMapShape shape;
  shape.isImage = dataset && dataset->height >= kSmallestImage && dataset->width >= kSmallestImage &&
                  dataset->height * dataset->width == inputs;
  shape.width = shape.isImage ? dataset->width : static_cast<int>(std::ceil(std::sqrt(inputs)));
  shape.height = shape.isImage ? dataset->height : (inputs + shape.width - 1) / shape.width;
  return shape;
}

QString inputName(const InputMapShape& shape, int input) {
  return shape.isImage ? InputMapText::tr("pixel row %1, column %2").arg(input / shape.width).arg(input % shape.width)
                       : InputMapText::tr("input %1").arg(groupedNumber(input));
}

void paintDensityBar(QPainter& painter, const QRectF& bar, const Theme& theme) {
  QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
  for (std::size_t i = 0; i < theme.density.size(); i += 15)
    gradient.setColorAt(static_cast<double>(i) / 255.0, QColor(theme.density[i]));
  painter.fillRect(bar, gradient);
  painter.setPen(QPen(theme.frame, 1.0));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(bar);
}

double shareWithHalf(std::vector<std::int32_t> links) {
  std::sort(links.begin(), links.end(), std::greater<>());
  const auto total = std::accumulate(links.begin(), links.end(), std::int64_t{0});
  std::int64_t sum = 0;
  std::size_t pixels = 0;
  while (pixels < links.size() && 2 * sum < total) sum += links[pixels++];
  return std::round(100.0 * static_cast<double>(pixels) / static_cast<double>(std::max<std::size_t>(1, links.size()))) / 100.0;
}

InputMapFrame::InputMapFrame(const QRectF& area, const InputMapShape& shape, const QFont& font) {
  const double line = lineHeight(font);
  const double number = QFontMetricsF(font).horizontalAdvance("000");
  heading = {area.left() + kMargin, area.top() + 8, area.width() - 2 * kMargin, 2 * line};
  const double left = area.left() + kMargin + line + number + 10;
  const double barRoom = 18 + 14 + 8 + QFontMetricsF(font).horizontalAdvance(groupedNumber(shape.most)) + 6 + line + kMargin;
  const double top = heading.bottom() + 8;
  const QSizeF most(area.right() - barRoom - left, area.bottom() - 2 * line - 14 - top);
  const double side = std::max(0.0, std::min(most.width() / shape.width, most.height() / shape.height));
  const double spare = (most.width() - side * shape.width) / 2;
  image = {left + spare, top, side * shape.width, side * shape.height};
  bar = {image.right() + 18, top, 14, image.height()};
}

InputMapPainter::InputMapPainter(QPainter& painter, const InputMapShape& shape, const QRectF& area, const Theme& theme,
                                 const QFont& font)
    : m_painter(painter), m_shape(shape), m_frame(area, shape, font), m_theme(theme), m_font(font) {}

void InputMapPainter::paint(const QString& when, const std::vector<std::int32_t>& links, bool perturbed) {
  paintPixels(links);
  const QString heading = InputMapText::tr("links %1").arg(when);
  paintHeading(perturbed ? InputMapText::tr("%1, perturbed in the lab").arg(heading) : heading, links);
  paintAxes();
  paintBar();
}

void InputMapPainter::paintPixels(const std::vector<std::int32_t>& links) {
  QImage image(m_shape.width, m_shape.height, QImage::Format_RGB32);
  image.fill(m_theme.plot);
  for (int pixel = 0; pixel < static_cast<int>(links.size()); ++pixel) {
    const double share = static_cast<double>(links[static_cast<std::size_t>(pixel)]) / m_shape.most;
    const auto shade = static_cast<std::size_t>(std::lround(255.0 * share));
    image.setPixel(pixel % m_shape.width, pixel / m_shape.width, m_theme.density[shade]);
  }
  drawPixels(m_painter, m_frame.image, image);
  m_painter.setPen(QPen(m_theme.frame, 1.0));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRect(m_frame.image);
}

void InputMapPainter::paintHeading(const QString& when, const std::vector<std::int32_t>& links) {
  const double line = lineHeight(m_font);
  QFont bold = m_font;
  bold.setBold(true);
  m_painter.setFont(bold);
  m_painter.setPen(m_theme.text);
  m_painter.drawText(m_frame.heading, Qt::AlignTop | Qt::AlignLeft, when);
  m_painter.setFont(m_font);
  m_painter.setPen(m_theme.mutedText);
  const QString half = m_shape.isImage ? InputMapText::tr("half of all links leave %1 of the pixels")
                                       : InputMapText::tr("half of all links leave %1 of the inputs");
  const QString text = half.arg(percentText(shareWithHalf(links)));
  m_painter.drawText(m_frame.heading.translated(0, line), Qt::AlignTop | Qt::AlignLeft,
                     QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, m_frame.heading.width()));
}

void InputMapPainter::paintAxes() {
  const double line = lineHeight(m_font);
  const double side = m_frame.image.width() / m_shape.width;
  m_painter.setPen(m_theme.mutedText);
  const int columns = niceStep(m_shape.width, std::max(2, static_cast<int>(m_frame.image.width() / 34)));
  for (int column = 0; column < m_shape.width; column += columns)
    m_painter.drawText(QRectF(m_frame.image.left() + (column + 0.5) * side - 30, m_frame.image.bottom() + 2, 60, line),
                       Qt::AlignCenter, QString::number(column));
  const int rows = niceStep(m_shape.height, std::max(2, static_cast<int>(m_frame.image.height() / (1.8 * line))));
  for (int row = 0; row < m_shape.height; row += rows)
    m_painter.drawText(QRectF(m_frame.image.left() - 64, m_frame.image.top() + (row + 0.5) * side - line / 2, 60, line),
                       Qt::AlignVCenter | Qt::AlignRight, QString::number(row));
  m_painter.setPen(m_theme.text);
  const QString columnTitle =
      m_shape.isImage ? InputMapText::tr("pixel column") : InputMapText::tr("input, folded into rows of %1").arg(m_shape.width);
  m_painter.drawText(QRectF(m_frame.image.left() - 40, m_frame.image.bottom() + line + 3, m_frame.image.width() + 80, line),
                     Qt::AlignCenter, columnTitle);
  m_painter.save();
  m_painter.translate(m_frame.image.left() - QFontMetricsF(m_font).horizontalAdvance("000") - 8 - line,
                      m_frame.image.center().y());
  m_painter.rotate(-90);
  m_painter.drawText(QRectF(-m_frame.image.height() / 2 - 20, 0, m_frame.image.height() + 40, line), Qt::AlignCenter,
                     m_shape.isImage ? InputMapText::tr("pixel row") : InputMapText::tr("row"));
  m_painter.restore();
}

void InputMapPainter::paintBar() {
  const double line = lineHeight(m_font);
  paintDensityBar(m_painter, m_frame.bar, m_theme);
  m_painter.setPen(m_theme.mutedText);
  const int step = niceStep(m_shape.most, std::max(2, static_cast<int>(m_frame.bar.height() / (2.2 * line))));
  for (int links = 0; links <= m_shape.most; links += step)
    m_painter.drawText(
        QRectF(m_frame.bar.right() + 6, m_frame.bar.bottom() - m_frame.bar.height() * links / m_shape.most - line / 2, 120, line),
        Qt::AlignVCenter, groupedNumber(links));
  m_painter.setPen(m_theme.text);
  m_painter.save();
  m_painter.translate(m_frame.bar.right() + 12 + QFontMetricsF(m_font).horizontalAdvance(groupedNumber(m_shape.most)),
                      m_frame.bar.center().y());
  m_painter.rotate(-90);
  m_painter.drawText(QRectF(-m_frame.bar.height() / 2 - 20, 0, m_frame.bar.height() + 40, line), Qt::AlignCenter,
                     m_shape.isImage ? InputMapText::tr("links per pixel") : InputMapText::tr("links per input"));
  m_painter.restore();
}

}  // namespace rewire

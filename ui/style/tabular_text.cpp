#include "ui/style/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace rewire {
namespace {

double digitWidth(const QFontMetricsF& metrics) {
  double width = 0.0;
  for (char digit = '0'; digit <= '9'; ++digit) width = std::max(width, metrics.horizontalAdvance(QLatin1Char(digit)));
  return width;
}

}  // namespace

double tabularWidth(const QString& text, const QFont& font) {
  const QFontMetricsF metrics(font);
  const double cell = digitWidth(metrics);
  double width = 0.0;
  for (const QChar letter : text) width += letter.isDigit() ? cell : metrics.horizontalAdvance(letter);
  return width;
}

void drawTabular(QPainter& painter, QPointF at, const QString& text) {
  const QFontMetricsF metrics(painter.font());
  const double cell = digitWidth(metrics);
  for (const QChar letter : text) {
    const double own = metrics.horizontalAdvance(letter);
    const double width = letter.isDigit() ? cell : own;
    painter.drawText(at + QPointF((width - own) / 2.0, 0.0), QString(letter));
    at.rx() += width;
  }
}

}  // namespace rewire

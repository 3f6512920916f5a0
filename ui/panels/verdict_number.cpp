#include "ui/panels/verdict_number.h"

#include "ui/panels/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace rewire {
namespace {

constexpr int kAfterPixels = 40;
constexpr int kBeforePixels = 22;
constexpr double kGap = 10.0;

QFont ofSize(QFont font, int pixels) {
  font.setPixelSize(pixels);
  font.setWeight(QFont::DemiBold);
  return font;
}

QString inPerCent(double share) {
  return QString::number(share * 100.0, 'f', 1);
}

}  // namespace

VerdictNumber::VerdictNumber(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("verdictNumber"));
  setToolTip(tr(
      "The share of the test images that the network names rightly: as it is, and after the damage. Guessing among ten classes "
      "gives 10 %."));
  connect(&m_after, &CountedNumber::moved, this, qOverload<>(&QWidget::update));
}

void VerdictNumber::setAccuracy(std::optional<double> before, double after) {
  m_before = before;
  m_after.countTo(after);
  setAccessibleName(before ? tr("test accuracy %1 %, after the damage %2 %").arg(inPerCent(*before), inPerCent(after))
                           : tr("test accuracy %1 %").arg(inPerCent(after)));
  update();
}

QString VerdictNumber::beforeText() const {
  return m_before ? inPerCent(*m_before) + QStringLiteral(" →") : QString();
}

QString VerdictNumber::afterText() const {
  return inPerCent(m_after.shown()) + QStringLiteral(" %");
}

QString VerdictNumber::text() const {
  return m_before ? beforeText() + QLatin1Char(' ') + afterText() : afterText();
}

QSize VerdictNumber::sizeHint() const {
  const double width = tabularWidth(QStringLiteral("100.0 →"), ofSize(font(), kBeforePixels)) + kGap +
                       tabularWidth(QStringLiteral("100.0 %"), ofSize(font(), kAfterPixels));
  return {static_cast<int>(width) + 2, static_cast<int>(QFontMetricsF(ofSize(font(), kAfterPixels)).capHeight()) + 16};
}

void VerdictNumber::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const double baseline = (height() + QFontMetricsF(ofSize(font(), kAfterPixels)).capHeight()) / 2.0;
  double x = 0.0;
  if (m_before) {
    painter.setFont(ofSize(font(), kBeforePixels));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    drawTabular(painter, QPointF(0.0, baseline), beforeText());
    x = tabularWidth(beforeText(), painter.font()) + kGap;
  }
  painter.setFont(ofSize(font(), kAfterPixels));
  painter.setPen(palette().color(QPalette::WindowText));
  drawTabular(painter, QPointF(x, baseline), afterText());
}

}  // namespace rewire

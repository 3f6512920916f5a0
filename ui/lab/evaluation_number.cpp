#include "ui/lab/evaluation_number.h"

#include "ui/style/number_text.h"
#include "ui/style/tabular_text.h"
#include "ui/style/text_size.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace rewire {
namespace {

constexpr int kAfterPixels = 36;
constexpr int kBeforePixels = 22;
constexpr double kGap = 10.0;

QFont ofSize(QFont font, int pixels) {
  font.setPixelSize(pixels);
  font.setWeight(QFont::DemiBold);
  return font;
}

QString digitsOf(double share) {
  return fixedText(share * 100.0, 1);
}

}  // namespace

EvaluationNumber::EvaluationNumber(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("evaluationNumber"));
  setToolTip(
      tr("The share of the test images that the network names rightly: as it is, and after the perturbations. Guessing among ten "
         "classes "
         "gives 10 %."));
  connect(&m_after, &CountedNumber::moved, this, qOverload<>(&QWidget::update));
}

void EvaluationNumber::setAccuracy(std::optional<double> before, double after, bool estimate) {
  m_before = before;
  m_estimate = estimate;
  m_after.countTo(after);
  const QString words = estimate ? tr("test accuracy %1 %, after the perturbations about %2 %")
                                 : tr("test accuracy %1 %, after the perturbations %2 %");
  setAccessibleName(before ? words.arg(digitsOf(*before), digitsOf(after)) : tr("test accuracy %1 %").arg(digitsOf(after)));
  update();
}

QString EvaluationNumber::beforeText() const {
  return m_before ? digitsOf(*m_before) + QStringLiteral(" →") : QString();
}

QString EvaluationNumber::afterText() const {
  return (m_estimate ? QStringLiteral("≈ ") : QString()) + inPerCent(digitsOf(m_after.shown()));
}

QString EvaluationNumber::text() const {
  return m_before ? beforeText() + QLatin1Char(' ') + afterText() : afterText();
}

QSize EvaluationNumber::sizeHint() const {
  const double width = tabularWidth(QStringLiteral("100.0 →"), ofSize(font(), byTextSize(kBeforePixels))) + kGap +
                       tabularWidth(QStringLiteral("100.0 %"), ofSize(font(), numberPixels(kAfterPixels)));
  return {static_cast<int>(width) + 2,
          static_cast<int>(QFontMetricsF(ofSize(font(), numberPixels(kAfterPixels))).capHeight()) + 16};
}

void EvaluationNumber::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const double before = m_before ? tabularWidth(beforeText(), ofSize(font(), byTextSize(kBeforePixels))) + kGap : 0.0;
  const double whole = before + tabularWidth(afterText(), ofSize(font(), numberPixels(kAfterPixels)));
  const double fit = std::min(1.0, width() / whole);  // an estimate of two long numbers, in a narrow panel
  painter.scale(fit, fit);
  const double baseline = (height() / fit + QFontMetricsF(ofSize(font(), numberPixels(kAfterPixels))).capHeight()) / 2.0;
  if (m_before) {
    painter.setFont(ofSize(font(), byTextSize(kBeforePixels)));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    drawTabular(painter, QPointF(0.0, baseline), beforeText());
  }
  painter.setFont(ofSize(font(), numberPixels(kAfterPixels)));
  painter.setPen(palette().color(QPalette::WindowText));
  drawTabular(painter, QPointF(before, baseline), afterText());
}

}  // namespace rewire

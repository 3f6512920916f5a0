#include "ui/window/bars/accuracy_display.h"

#include "ui/style/number_text.h"
#include "ui/style/tabular_text.h"
#include "ui/style/text_size.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace rewire {
namespace {

constexpr int kNumberPixels = 38;
constexpr int kLabelGap = 10;
const QString kNothing = QStringLiteral("– %");

double labelWidth(const QFontMetricsF& label) {
  return std::max({label.horizontalAdvance(AccuracyDisplay::tr("test accuracy")),
                   label.horizontalAdvance(AccuracyDisplay::tr("not measured yet")),
                   label.horizontalAdvance(AccuracyDisplay::tr("after epoch 1000"))});
}

}  // namespace

AccuracyDisplay::AccuracyDisplay(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("accuracy"));
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  setToolTip(
      tr("The share of the test images that the network names rightly. It never learns from these images, so this tells how it "
         "does on what is "
         "new to it. Guessing among ten classes gives 10 %."));
  connect(&m_number, &CountedNumber::moved, this, qOverload<>(&QWidget::update));
  setAccuracy(std::nullopt);
}

void AccuracyDisplay::setAccuracy(std::optional<double> share, const QString& when) {
  const bool first = !m_target;
  if (share && m_target == share && m_when == when) return;
  m_when = share ? when : tr("not measured yet");
  m_target = share;
  if (!share || first) {
    m_number.jumpTo(share.value_or(0.0));
  } else {
    m_number.countTo(*share);
  }
  setAccessibleName(share ? tr("test accuracy %1 % %2").arg(fixedText(*share * 100.0, 1)).arg(when).trimmed()
                          : tr("test accuracy: not measured yet"));
  update();
}

QString AccuracyDisplay::text() const {
  return m_target ? percentText(m_number.shown(), 1) : kNothing;
}

QFont AccuracyDisplay::numberFont() const {
  QFont number = font();
  number.setPixelSize(numberPixels(kNumberPixels));
  number.setWeight(QFont::DemiBold);
  return number;
}

QSize AccuracyDisplay::sizeHint() const {
  const QFontMetricsF number(numberFont());
  const QFontMetricsF label(font());
  const double width = tabularWidth(QStringLiteral("100.0 %"), numberFont()) + kLabelGap + labelWidth(label);
  return QSize(static_cast<int>(width) + 2, static_cast<int>(number.capHeight()) + 20);
}

QSize AccuracyDisplay::minimumSizeHint() const {
  return {static_cast<int>(tabularWidth(QStringLiteral("100.0 %"), numberFont())) + 2, sizeHint().height()};
}

void AccuracyDisplay::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::TextAntialiasing);
  const QFontMetricsF label(font());
  const double baseline = (height() + QFontMetricsF(numberFont()).capHeight()) / 2.0;

  const bool labelled = width() >= sizeHint().width();
  if (labelled) {
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const double left = width() - labelWidth(label);
    painter.drawText(QPointF(left, baseline - label.height()), tr("test accuracy"));
    painter.drawText(QPointF(left, baseline), m_when);
  }
  painter.setFont(numberFont());
  painter.setPen(palette().color(m_target ? QPalette::WindowText : QPalette::PlaceholderText));
  const double numberWidth = tabularWidth(text(), painter.font());
  drawTabular(painter, QPointF(width() - (labelled ? labelWidth(label) + kLabelGap : 0.0) - numberWidth, baseline), text());
}

}  // namespace rewire

#include "ui/widgets/counted_number.h"

namespace rewire {

namespace {
constexpr int kMilliseconds = 150;
}

CountedNumber::CountedNumber(QObject* parent) : QObject(parent) {
  m_counting.setDuration(kMilliseconds);
  m_counting.setEasingCurve(QEasingCurve::OutCubic);
  connect(&m_counting, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) { show(value.toDouble()); });
}

void CountedNumber::countTo(double value) {
  const bool hurried = m_sinceLast.isValid() && m_sinceLast.elapsed() < kMilliseconds;
  m_sinceLast.start();
  if (m_reduceMotion || hurried) {
    jumpTo(value);
  } else if (value != m_shown) {
    m_counting.setStartValue(m_shown);
    m_counting.setEndValue(value);
    m_counting.start();
  }
}

void CountedNumber::jumpTo(double value) {
  m_counting.stop();
  show(value);
}

void CountedNumber::show(double value) {
  if (value == m_shown) return;
  m_shown = value;
  Q_EMIT moved();
}

}  // namespace rewire

#include "ui/widgets/number_box.h"

#include "ui/style/number_text.h"

#include <QLocale>
#include <QWheelEvent>

namespace rewire {

namespace {
constexpr double kAnything = 1e9;
}

NumberBox::NumberBox(int digits, double step, QWidget* parent) : QDoubleSpinBox(parent) {
  setLocale(QLocale::c());
  setDecimals(digits);
  setRange(-kAnything, kAnything);
  setSingleStep(step);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumWidth(60);
}

QString NumberBox::textFromValue(double value) const {
  const QString shortest = textOfNumber(value);
  const qsizetype point = shortest.indexOf(QLatin1Char('.'));
  const qsizetype digits = point < 0 ? 0 : shortest.size() - point - 1;
  return value == 0.0 || digits >= m_leastDigits ? shortest : QString::number(value, 'f', m_leastDigits);
}

void NumberBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) {
    QDoubleSpinBox::wheelEvent(event);
  } else {
    event->ignore();
  }
}

}  // namespace rewire

#include "ui/panels/number_box.h"

#include "ui/number_text.h"

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
  return textOfNumber(value);
}

void NumberBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) {
    QDoubleSpinBox::wheelEvent(event);
  } else {
    event->ignore();
  }
}

}  // namespace rewire

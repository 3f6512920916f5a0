#include "ui/number_text.h"

#include <QLocale>

namespace rewire {

QString groupedNumber(qint64 number) {
  return QLocale(QLocale::English).toString(number);
}

QString percentText(double share) {
  return QLocale(QLocale::English).toString(100.0 * share, 'g', 3) + QStringLiteral(" %");
}

QString textOfNumber(double value) {
  QLocale locale(QLocale::English);
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

}  // namespace rewire

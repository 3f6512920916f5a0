#include "ui/style/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

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

QString durationInWords(double seconds) {
  const auto whole = std::llround(seconds);
  if (whole < 60) return QCoreApplication::translate("rewire::Duration", "%1 s").arg(whole);
  if (whole < 3600) return QCoreApplication::translate("rewire::Duration", "%1 min %2 s").arg(whole / 60).arg(whole % 60);
  return QCoreApplication::translate("rewire::Duration", "%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

}  // namespace rewire

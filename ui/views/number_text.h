#pragma once

#include <QLocale>
#include <QString>

namespace rewire {

/// "37,840": counts as every view writes them, whatever the machine's language.
inline QString groupedNumber(qint64 number) {
  return QLocale(QLocale::English).toString(static_cast<qlonglong>(number));
}

/// "1 %", "0.25 %": a share with at most three significant digits.
inline QString percentText(double share) {
  return QLocale(QLocale::English).toString(100.0 * share, 'g', 3) + " %";
}

}  // namespace rewire

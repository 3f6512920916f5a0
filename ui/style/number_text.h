#pragma once

#include <QString>

namespace rewire {

// Numbers as the whole window writes them, whatever the machine's language.

/// A count with its thousands apart: "37,840".
QString groupedNumber(qint64 number);

/// A share with at most three significant digits: "1 %", "0.25 %".
QString percentText(double share);

/// The shortest decimal that reads back as `value`, never in powers of ten: "0.0005".
QString textOfNumber(double value);

/// "9 s", "2 min 30 s", "1 h 5 min".
QString durationInWords(double seconds);

}  // namespace rewire

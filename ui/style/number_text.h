#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace rewire {

// Numbers as the whole window writes them, with the signs of its language: "37,840" and "0.5", or "37.840" and "0,5".

/// A count with its thousands apart: "37,840".
QString groupedNumber(qint64 number);

/// A share with at most three significant digits: "1 %", "0.25 %".
QString percentText(double share);

/// A share with so many digits after the point: "89.4 %".
QString percentText(double share, int digits);

/// So many per cent, with the sign where the language has it: "89.4 %".
QString inPerCent(const QString& number);

/// A number with so many digits after the point, and nothing between its thousands: "1392.50".
QString fixedText(double value, int digits);

/// A number that is written in English, with the signs of the window.
QString inWindow(QString english);

/// The shortest decimal that reads back as `value`, never in powers of ten: "0.0005".
QString textOfNumber(double value);

/// A number as people type it.
struct TypedNumber {
  std::optional<double> value;  ///< none: it is no number, or has two meanings
  bool twoMeanings = false;     ///< "1,000" is a thousand to some and one to others, and not as the window writes it
};

/// Reads "0.025", "0,025", "1e-3", "60,000", "1.000,5". A point or comma is the decimal sign or sets thousands apart, where only
/// one of the two is possible. Where both are, the decimal sign of the window is one. `whole`: a whole number, where the other
/// sign before three digits sets thousands apart.
TypedNumber readNumber(const QString& text, bool whole = false);

/// A seed as people type it: whole, 0 or more, all 64 bits of it in plain digits; else as readNumber() reads it.
std::optional<std::uint64_t> readSeed(const QString& text);

/// "9 s", "2 min 30 s", "1 h 5 min".
QString durationInWords(double seconds);

}  // namespace rewire

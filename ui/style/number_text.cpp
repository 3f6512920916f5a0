#include "ui/style/number_text.h"

#include "ui/style/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace rewire {
namespace {

bool matches(const QString& text, const QString& pattern) {
  return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// Digits in groups of three with `sign` between: "37,840".
bool isGrouped(const QString& digits, QChar sign) {
  return matches(digits, QStringLiteral("[1-9]\\d{0,2}(%1\\d{3})+").arg(QRegularExpression::escape(sign)));
}

QLocale ungrouped() {
  QLocale locale = windowLocale();
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale;
}

/// The digits with a point for the decimal sign and nothing else between them; none: they make no number.
std::optional<QString> plainDigits(QString digits, bool whole, bool* twoMeanings) {
  const qsizetype points = digits.count(QLatin1Char('.'));
  const qsizetype commas = digits.count(QLatin1Char(','));
  const qsizetype last = std::max(digits.lastIndexOf(QLatin1Char('.')), digits.lastIndexOf(QLatin1Char(',')));
  if (points == 0 && commas == 0) return digits;
  const QChar sign = digits[last];
  if (points > 0 && commas > 0) {
    const QChar other = sign == QLatin1Char('.') ? QLatin1Char(',') : QLatin1Char('.');
    if (digits.count(sign) > 1 || !isGrouped(digits.left(last), other)) return std::nullopt;
    return digits.remove(other).replace(sign, QLatin1Char('.'));
  }
  const bool grouped = isGrouped(digits, sign);
  if (points + commas > 1) return grouped ? std::optional(digits.remove(sign)) : std::nullopt;
  const bool decimal = QString(sign) == windowLocale().decimalPoint();
  *twoMeanings = grouped && decimal == whole;
  if (*twoMeanings) return std::nullopt;
  return grouped && whole ? digits.remove(sign) : digits.replace(sign, QLatin1Char('.'));
}

}  // namespace

TypedNumber readNumber(const QString& text, bool whole) {
  static const QRegularExpression shape(QStringLiteral("^([+-]?)((?=[.,]?\\d)[\\d.,]+)(e[+-]?\\d+)?$"),
                                        QRegularExpression::CaseInsensitiveOption);
  const auto parts = shape.match(text.trimmed().replace(QChar(0x2212), QLatin1Char('-')));  // the sign that is set in print
  if (!parts.hasMatch()) return {};
  TypedNumber read;
  const auto digits = plainDigits(parts.captured(2), whole, &read.twoMeanings);
  if (!digits) return read;
  bool fine = false;
  const double value = (parts.captured(1) + *digits + parts.captured(3)).toDouble(&fine);
  if (fine && std::isfinite(value) && (!whole || value == std::floor(value))) read.value = value;
  return read;
}

std::optional<std::uint64_t> readSeed(const QString& text) {
  constexpr double kMostExact = 9007199254740992.0;  // 2^53: from there on a double is not exact
  bool fine = false;
  const qulonglong plain = text.trimmed().toULongLong(&fine);
  if (fine) return plain;
  const auto number = readNumber(text, true).value;
  return number && *number >= 0.0 && *number <= kMostExact ? std::optional(static_cast<std::uint64_t>(*number)) : std::nullopt;
}

QString groupedNumber(qint64 number) {
  return windowLocale().toString(number);
}

QString percentText(double share) {
  return inPerCent(windowLocale().toString(100.0 * share, 'g', 3));
}

QString percentText(double share, int digits) {
  return inPerCent(fixedText(100.0 * share, digits));
}

QString inPerCent(const QString& number) {
  return QCoreApplication::translate("rewire::Number", "%1 %").arg(number);
}

QString fixedText(double value, int digits) {
  return ungrouped().toString(value, 'f', digits);
}

QString inWindow(QString english) {
  if (windowLocale().decimalPoint() != QLatin1String(",")) return english;
  for (QChar& sign : english)
    sign = sign == QLatin1Char(',') ? QLatin1Char('.') : sign == QLatin1Char('.') ? QLatin1Char(',') : sign;
  return english;
}

QString textOfNumber(double value) {
  return ungrouped().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString durationInWords(double seconds) {
  const auto whole = std::llround(seconds);
  if (whole < 60) return QCoreApplication::translate("rewire::Duration", "%1 s").arg(whole);
  if (whole < 3600) return QCoreApplication::translate("rewire::Duration", "%1 min %2 s").arg(whole / 60).arg(whole % 60);
  return QCoreApplication::translate("rewire::Duration", "%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

}  // namespace rewire

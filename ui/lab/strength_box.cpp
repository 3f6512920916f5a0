#include "ui/lab/strength_box.h"

#include <QKeyEvent>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace rewire {
namespace {

constexpr int kDigitsKept = 17;  // as many as a double has
constexpr int kDigitsShown = 3;

std::optional<double> numberIn(const QString& text) {
  bool fine = false;
  const double number = text.trimmed().toDouble(&fine);
  return fine && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// "0.05" or "8/255".
std::optional<double> numberOrFractionIn(const QString& text) {
  const QStringList parts = text.split(QLatin1Char('/'));
  const auto above = numberIn(parts.front());
  if (parts.size() == 1 || !above) return above;
  const auto below = numberIn(parts.back());
  return parts.size() == 2 && below && *below > 0.0 ? std::optional(*above / *below) : std::nullopt;
}

}  // namespace

StrengthBox::StrengthBox(QWidget* parent) : NumberBox(kDigitsKept, 1.0, parent) {
  setKeyboardTracking(false);  // 2 on the way to 20 is not the value
}

QString StrengthBox::textFromValue(double value) const {
  return NumberBox::textFromValue(QString::number(value, 'f', kDigitsShown).toDouble());
}

QString StrengthBox::bare(const QString& text) const {
  QString number = text;
  if (!suffix().isEmpty()) number.remove(suffix().trimmed());
  return number.trimmed();
}

// Unchanged text stands for the value itself, with all of its digits.
double StrengthBox::valueFromText(const QString& text) const {
  const QString typed = bare(text);
  return typed == textFromValue(value()) ? value() : numberOrFractionIn(typed).value_or(value());
}

QValidator::State StrengthBox::validate(QString& text, int&) const {
  return refusalOf(text).isEmpty() ? QValidator::Acceptable : QValidator::Intermediate;
}

void StrengthBox::fixup(QString& text) const {
  if (const auto number = numberOrFractionIn(bare(text))) text = textFromValue(std::clamp(*number, minimum(), maximum()));
}

QString StrengthBox::refusalOf(const QString& text) const {
  const QString typed = bare(text);
  const auto number = numberOrFractionIn(typed);
  if (!number) return tr("“%1” is no number: write 0.05, say, or 8/255.").arg(typed);
  if (*number > maximum()) return tr("%1 is too much: the most is %2.").arg(typed, textFromValue(maximum()) + suffix());
  if (*number < minimum()) return tr("%1 is too little: the least is %2.").arg(typed, textFromValue(minimum()) + suffix());
  return {};
}

void StrengthBox::keyPressEvent(QKeyEvent* event) {
  const bool done = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const QString refusal = done ? refusalOf(text()) : QString();
  NumberBox::keyPressEvent(event);
  if (done) Q_EMIT entered(refusal);
}

void StrengthBox::focusOutEvent(QFocusEvent* event) {
  const QString refusal = refusalOf(text());
  NumberBox::focusOutEvent(event);
  if (!refusal.isEmpty()) Q_EMIT entered(refusal);
}

}  // namespace rewire

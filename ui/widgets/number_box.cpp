#include "ui/widgets/number_box.h"

#include "ui/style/language.h"
#include "ui/style/number_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

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
  connect(lineEdit(), &QLineEdit::textEdited, this, [this] { m_typing = true; });
  connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    if (!m_typing) m_before = value;
  });
}

QString NumberBox::textFromValue(double value) const {
  const QString shortest = textOfNumber(value);
  const qsizetype point = shortest.indexOf(windowLocale().decimalPoint());
  const qsizetype digits = point < 0 ? 0 : shortest.size() - point - 1;
  return value == 0.0 || digits >= m_leastDigits ? shortest : fixedText(value, m_leastDigits);
}

QString NumberBox::bare(const QString& text) const {
  QString number = text;
  if (!suffix().isEmpty()) number.remove(suffix().trimmed());
  return number.trimmed();
}

std::optional<double> NumberBox::read(const QString& bare) const {
  return readNumber(bare, decimals() == 0).value;
}

QString NumberBox::noNumber(const QString& bare) const {
  const bool whole = decimals() == 0;
  if (!readNumber(bare, whole).twoMeanings)
    return whole ? tr("“%1” is no whole number: write 60, say.").arg(bare) : tr("“%1” is no number: write 0.05, say.").arg(bare);
  QString digits = bare, other = bare;
  digits.remove(QLatin1Char(',')).remove(QLatin1Char('.'));
  other.replace(QRegularExpression(QStringLiteral("[.,]")), windowLocale().decimalPoint());
  return whole ? tr("“%1” has two meanings: write %2 without a point.").arg(bare, digits)
               : tr("“%1” has two meanings: write %2 or %3.").arg(bare, digits, other);
}

// Unchanged text stands for the value itself, with all of its digits.
double NumberBox::valueFromText(const QString& text) const {
  const QString typed = bare(text);
  if (!specialValueText().isEmpty() && typed == specialValueText()) return minimum();
  return typed == textFromValue(value()) ? value() : read(typed).value_or(value());
}

QValidator::State NumberBox::validate(QString& text, int&) const {
  return problemOf(text).isEmpty() ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberBox::fixup(QString& text) const {
  if (const auto number = read(bare(text))) text = textFromValue(std::clamp(*number, minimum(), maximum()));
}

void NumberBox::stepBy(int steps) {
  m_typing = false;
  QDoubleSpinBox::stepBy(steps);
  m_before = value();
  Q_EMIT stepped();
}

void NumberBox::setValue(double value) {
  m_typing = false;
  QDoubleSpinBox::setValue(value);
  m_before = this->value();
}

QString NumberBox::problem() const {
  return problemOf(text());
}

QString NumberBox::problemOf(const QString& text) const {
  const QString typed = bare(text);
  if (!specialValueText().isEmpty() && typed == specialValueText()) return {};
  const auto number = read(typed);
  if (!number) return noNumber(typed);
  if (*number > maximum()) return tr("%1 is too much: the most is %2.").arg(typed, textFromValue(maximum()) + suffix());
  if (*number < minimum()) return tr("%1 is too little: the least is %2.").arg(typed, textFromValue(minimum()) + suffix());
  return {};
}

/// Ends the typing, before anybody is told. Of a text that cannot be read nothing stays, not even its beginning.
QString NumberBox::endTyping() {
  const QString refusal = problem();
  m_typing = false;
  if (!refusal.isEmpty() && !read(bare(text()))) QDoubleSpinBox::setValue(m_before);
  return refusal;
}

/// The keys of the timeline work here too: a number has no words to go through.
bool NumberBox::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool timeline = key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right);
    if (timeline) {
      event->ignore();
      return false;
    }
  }
  return QDoubleSpinBox::event(event);
}

void NumberBox::keyPressEvent(QKeyEvent* event) {
  const bool done = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const QString refusal = done ? endTyping() : QString();
  QDoubleSpinBox::keyPressEvent(event);
  if (!done) return;
  m_before = value();
  Q_EMIT entered(refusal);
}

void NumberBox::focusOutEvent(QFocusEvent* event) {
  const QString refusal = endTyping();
  QDoubleSpinBox::focusOutEvent(event);
  m_before = value();
  if (!refusal.isEmpty()) Q_EMIT entered(refusal);
}

}  // namespace rewire

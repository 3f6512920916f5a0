#include "ui/lab/strength_box.h"

#include "ui/style/number_text.h"

#include <QStringList>

namespace rewire {
namespace {

constexpr int kDigitsKept = 17;  // as many as a double has
constexpr int kDigitsShown = 3;

}  // namespace

StrengthBox::StrengthBox(QWidget* parent) : NumberBox(kDigitsKept, 1.0, parent) {
  setKeyboardTracking(false);  // 2 on the way to 20 is not the value
}

QString StrengthBox::textFromValue(double value) const {
  return NumberBox::textFromValue(QString::number(value, 'f', kDigitsShown).toDouble());
}

/// "0.05" or "8/255".
std::optional<double> StrengthBox::read(const QString& bare) const {
  const QStringList parts = bare.split(QLatin1Char('/'));
  const auto above = readNumber(parts.front()).value;
  if (parts.size() == 1 || !above) return above;
  const auto below = readNumber(parts.back()).value;
  return parts.size() == 2 && below && *below > 0.0 ? std::optional(*above / *below) : std::nullopt;
}

QString StrengthBox::noNumber(const QString& bare) const {
  return readNumber(bare).twoMeanings ? NumberBox::noNumber(bare) : tr("“%1” is no number: write 0.05, say, or 8/255.").arg(bare);
}

}  // namespace rewire

#pragma once

#include "ui/widgets/number_box.h"

namespace rewire {

/// The number field of a strength. It takes fractions as well: 8/255 is kept exactly, and written with three digits.
class StrengthBox : public NumberBox {
  Q_OBJECT

 public:
  explicit StrengthBox(QWidget* parent = nullptr);

  QString textFromValue(double value) const override;

 protected:
  std::optional<double> read(const QString& bare) const override;
  QString noNumber(const QString& bare) const override;
};

}  // namespace rewire

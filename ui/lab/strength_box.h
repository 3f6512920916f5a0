#pragma once

#include "ui/widgets/number_box.h"

namespace rewire {

/// The number field of a strength. It takes fractions as well: 8/255 is kept exactly, and written with three digits. Anything can
/// be typed; what is no number is given up, what lies outside the range becomes its end, and either way it says why.
class StrengthBox : public NumberBox {
  Q_OBJECT

 public:
  explicit StrengthBox(QWidget* parent = nullptr);

  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& place) const override;
  void fixup(QString& text) const override;

 Q_SIGNALS:
  /// What is typed has been read. `refusal`: a sentence on what is wrong and what is right; empty: nothing is wrong.
  void entered(const QString& refusal);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QString bare(const QString& text) const;
  QString refusalOf(const QString& text) const;
};

}  // namespace rewire

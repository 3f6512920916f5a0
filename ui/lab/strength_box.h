#pragma once

#include "ui/widgets/number_box.h"

namespace rewire {

/// The number field of a strength. It takes fractions as well: 8/255 is kept exactly, and written with three digits. Anything can
/// be typed. Text that is no number is dropped, and a number outside the range becomes its end; both times it says why.
class StrengthBox : public NumberBox {
  Q_OBJECT

 public:
  explicit StrengthBox(QWidget* parent = nullptr);

  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& cursor) const override;
  void fixup(QString& text) const override;

 Q_SIGNALS:
  /// The typed text has been read. `refusal`: a sentence on what is wrong and what would be right; empty: nothing is wrong.
  void entered(const QString& refusal);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QString bare(const QString& text) const;
  QString refusalOf(const QString& text) const;
};

}  // namespace rewire

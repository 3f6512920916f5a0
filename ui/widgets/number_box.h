#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace rewire {

/// A number with arrows. Anything can be typed, with a point or a comma (see readNumber). Text that is no number is dropped, the
/// last number stays, and a number outside the range becomes its end; both times it says why. Written as short as it reads back.
class NumberBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  /// `digits` after the point at most; 0: whole numbers. The range is as good as none: forms check it by validate().
  NumberBox(int digits, double step, QWidget* parent = nullptr);

  /// Written with at least so many digits after the point, unless it is 0: 0.050.
  void setLeastDigits(int digits) { m_leastDigits = digits; }

  /// Shows a number that comes from elsewhere. It ends the typing: of a text half typed nothing is remembered.
  void setValue(double value);

  /// Tells whether the text is being typed, so that the value may be half of one: 0 on the way to 0,05.
  bool isBeingTyped() const { return m_typing; }

  /// A sentence on what is wrong with the text as it stands, and what would be right; empty: nothing is wrong.
  QString problem() const;

  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& cursor) const override;
  void fixup(QString& text) const override;
  void stepBy(int steps) override;

 Q_SIGNALS:
  /// The typed text has been read. `refusal`: the problem that it had; empty: none.
  void entered(const QString& refusal);
  void stepped();  ///< by an arrow or the wheel

 protected:
  /// The number in a text without the unit; none: it is no number.
  virtual std::optional<double> read(const QString& bare) const;
  virtual QString noNumber(const QString& bare) const;  ///< a sentence for a text that is no number

  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QString bare(const QString& text) const;
  QString problemOf(const QString& text) const;
  QString endTyping();

  int m_leastDigits = 0;
  bool m_typing = false;
  double m_before = 0.0;  ///< the value before the typing
};

}  // namespace rewire

#pragma once

#include <QDoubleSpinBox>

namespace rewire {

/// A number with arrows. It takes any number that can be typed: the limits are checked by validate() and told in words beside the
/// field. Written as short as it reads back; the wheel turns it only when it has the cursor.
class NumberBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  /// `digits` after the point at most; 0: whole numbers.
  NumberBox(int digits, double step, QWidget* parent = nullptr);

  /// Written with at least so many digits after the point, unless it is 0: 0.050.
  void setLeastDigits(int digits) { m_leastDigits = digits; }

  QString textFromValue(double value) const override;

 protected:
  void wheelEvent(QWheelEvent* event) override;

 private:
  int m_leastDigits = 0;
};

}  // namespace rewire

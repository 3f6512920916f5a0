#pragma once

#include "ui/panels/counted_number.h"

#include <QWidget>

#include <optional>

namespace rewire {

/// "89.4 → 71.2 %": the accuracy before, small, and after, large; or one number alone. It counts to what comes after.
class VerdictNumber : public QWidget {
  Q_OBJECT

 public:
  explicit VerdictNumber(QWidget* parent = nullptr);

  /// Shares, 0 … 1; no `before`: there is nothing to compare.
  void setAccuracy(std::optional<double> before, double after);
  void setReduceMotion(bool reduce) { m_after.setReduceMotion(reduce); }

  QString text() const;  ///< what stands there at this moment
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString beforeText() const;
  QString afterText() const;

  std::optional<double> m_before;
  CountedNumber m_after;
};

}  // namespace rewire

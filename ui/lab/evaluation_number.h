#pragma once

#include "ui/widgets/counted_number.h"

#include <QWidget>

#include <optional>

namespace rewire {

/// "89.4 → 71.2 %": the accuracy before, small, and after, large; or one number alone. An estimate is marked: "89.4 → ≈ 71.2 %".
/// It counts to what comes after.
class EvaluationNumber : public QWidget {
  Q_OBJECT

 public:
  explicit EvaluationNumber(QWidget* parent = nullptr);

  /// Shares, 0 … 1; no `before`: there is nothing to compare.
  void setAccuracy(std::optional<double> before, double after, bool estimate = false);
  void setReduceMotion(bool reduce) { m_after.setReduceMotion(reduce); }

  QString text() const;  ///< as shown at this moment
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString beforeText() const;
  QString afterText() const;

  std::optional<double> m_before;
  bool m_estimate = false;
  CountedNumber m_after;
};

}  // namespace rewire

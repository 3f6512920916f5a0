#pragma once

#include "ui/widgets/counted_number.h"

#include <QWidget>

#include <optional>

namespace rewire {

/// The big test accuracy: per cent with one digit, figures of one width, so that nothing moves while it climbs. It counts to a
/// new value within 150 ms, unless motion is reduced.
class AccuracyDisplay : public QWidget {
  Q_OBJECT

 public:
  explicit AccuracyDisplay(QWidget* parent = nullptr);

  /// A share, 0 … 1, and when it was measured, in words; nothing: none has been measured yet.
  void setAccuracy(std::optional<double> share, const QString& when = {});
  void setReduceMotion(bool reduce) { m_number.setReduceMotion(reduce); }

  QString text() const;  ///< as shown at this moment
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;  ///< the number alone

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QFont numberFont() const;

  std::optional<double> m_target;
  QString m_when;
  CountedNumber m_number;
};

}  // namespace rewire

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QVariantAnimation>

namespace rewire {

/// A number on a display that is counted to its new value within 150 ms, unless motion is reduced. New values that
/// come faster, as while a slider is dragged, are shown at once: the display never lags behind.
class CountedNumber : public QObject {
  Q_OBJECT

 public:
  explicit CountedNumber(QObject* parent = nullptr);

  void countTo(double value);
  void jumpTo(double value);
  void setReduceMotion(bool reduce) { m_reduceMotion = reduce; }
  double shown() const { return m_shown; }  ///< at this moment

 Q_SIGNALS:
  void moved();

 private:
  void show(double value);

  QVariantAnimation m_counting;
  QElapsedTimer m_sinceLast;  // value
  double m_shown = 0.0;
  bool m_reduceMotion = false;
};

}  // namespace rewire

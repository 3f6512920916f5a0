#include "ui/picture/axis_ticker.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr int kFewest = 4;
constexpr double kShortRange = 2.6;  // decades, below which a tick a decade is too little to read by

int ticksWithin(const QCPRange& range, double step) {
  constexpr double kRounding = 1e-9;
  return static_cast<int>(std::floor(range.upper / step + kRounding) - std::ceil(range.lower / step - kRounding)) + 1;
}

class ValueTicker : public QCPAxisTicker {
 protected:
  /// Goes from coarse steps to fine ones, until there are enough ticks or the next would be too many.
  double getTickStep(const QCPRange& range) override {
    double chosen = std::pow(10.0, std::ceil(std::log10(range.size())));
    for (double decade = chosen;; decade /= 10.0) {
      for (const double share : {1.0, 0.5, 0.25, 0.2}) {
        const bool enough = ticksWithin(range, chosen) >= std::min(kFewest, mTickCount);
        if (enough && ticksWithin(range, share * decade) > mTickCount) return chosen;
        chosen = share * decade;
        if (ticksWithin(range, chosen) >= mTickCount) return chosen;
      }
    }
  }
};

class LogarithmicCountTicker : public QCPAxisTicker {
 protected:
  double getTickStep(const QCPRange&) override { return 1.0; }
  int getSubTickCount(double) override { return 0; }
  QVector<double> createTickVector(double, const QCPRange& range) override {
    const double decades = std::log10(range.upper / range.lower);
    const bool few = decades < kShortRange && mTickCount >= kFewest;
    const int stride = std::max(1, static_cast<int>(std::ceil(decades / std::max(2, mTickCount))));
    QVector<double> ticks;
    for (int power = static_cast<int>(std::floor(std::log10(range.lower))); power <= std::log10(range.upper); ++power) {
      if (power < 0 || power % stride != 0) continue;  // a count is whole
      for (const double times : {1.0, 2.0, 5.0})
        if (times == 1.0 || few) ticks << times * std::pow(10.0, power);
    }
    return ticks;
  }
};

}  // namespace

QSharedPointer<QCPAxisTicker> valueTicker() {
  return QSharedPointer<QCPAxisTicker>(new ValueTicker);
}

QSharedPointer<QCPAxisTicker> logarithmicCountTicker() {
  return QSharedPointer<QCPAxisTicker>(new LogarithmicCountTicker);
}

}  // namespace rewire

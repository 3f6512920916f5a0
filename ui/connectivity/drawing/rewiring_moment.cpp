#include "ui/connectivity/drawing/rewiring_moment.h"

#include <algorithm>

namespace rewire {
namespace {

constexpr double kCalmDim = 0.82;
constexpr double kBriskDim = 0.55;
constexpr double kDimmed = 90.0;  // milliseconds until everything else has stepped back
constexpr double kFaded = 420.0;  // the died are gone: a third of a second after the dimming
constexpr double kBornFrom = 200.0;
constexpr double kBornFull = 400.0;
constexpr double kJoin = 850.0;  // from here on the born join the rest

/// 0 before `from`, 1 after `to`, smooth between.
double rise(double now, double from, double to) {
  const double share = std::clamp((now - from) / (to - from), 0.0, 1.0);
  return share * share * (3.0 - 2.0 * share);
}

bool over(double milliseconds) {
  return milliseconds < 0.0 || milliseconds >= RewiringMoment::kDuration;
}

}  // namespace

double RewiringMoment::dimAt(double milliseconds) const {
  if (over(milliseconds)) return 0.0;
  if (pace == Pace::Still) return kCalmDim;
  const double most = pace == Pace::Calm ? kCalmDim : kBriskDim;
  const double dimmed = startDim + (most - startDim) * rise(milliseconds, 0.0, kDimmed);
  return dimmed * (1.0 - rise(milliseconds, kJoin, kDuration));
}

double RewiringMoment::diedAt(double milliseconds) const {
  if (over(milliseconds)) return 0.0;
  if (pace == Pace::Still) return 0.8;
  return (pace == Pace::Calm ? 1.0 : 0.6) * (1.0 - rise(milliseconds, kDimmed, kFaded));
}

double RewiringMoment::bornAt(double milliseconds) const {
  if (over(milliseconds)) return 0.0;
  if (pace == Pace::Still) return 1.0;
  const double most = pace == Pace::Calm ? 1.0 : 0.6;
  return most * rise(milliseconds, kBornFrom, kBornFull) * (1.0 - rise(milliseconds, kJoin, kDuration));
}

}  // namespace rewire

#include "ui/connectivity/rewiring/rewiring_moment.h"

#include <algorithm>
#include <array>

namespace rewire {
namespace {

/// An opacity over time, milliseconds: it rises, stays, and falls.
struct Swell {
  double from, full, until, gone;
  double most;

  double at(double now) const;
};

struct Course {
  Swell died, born;
  int next, duration;
};

// Half of the network's light comes through at least. Slow: one after the other, and nothing jumps. Calm: the died are gone
// after a third of a second. Steady: never bright, and it stays for the next to come.
constexpr std::array<Course, 3> kCourses = {{
    {.died = {-1, 0, 90, 420, 0.6}, .born = {200, 400, 850, 1350, 0.5}, .next = 1350, .duration = 1350},
    {.died = {0, 300, 700, 1500, 0.6}, .born = {1300, 1900, 2500, 3200, 0.5}, .next = 3200, .duration = 3200},
    {.died = {0, 1000, 5000, 6000, 0.2}, .born = {0, 1000, 5000, 6000, 0.25}, .next = 2000, .duration = 6000},
}};
static_assert(kCourses[static_cast<std::size_t>(RewiringMoment::Pace::Slow)].duration == Pace::kSlowRewiring.count());

/// 0 before `from`, 1 after `to`, smooth between.
double rise(double now, double from, double to) {
  const double share = std::clamp((now - from) / (to - from), 0.0, 1.0);
  return share * share * (3.0 - 2.0 * share);
}

double Swell::at(double now) const {
  return most * rise(now, from, full) * (1.0 - rise(now, until, gone));
}

const Course& courseOf(RewiringMoment::Pace pace) {
  return kCourses[static_cast<std::size_t>(pace)];
}

}  // namespace

int RewiringMoment::duration() const {
  return courseOf(pace).duration;
}

int RewiringMoment::next() const {
  return courseOf(pace).next;
}

double RewiringMoment::diedAt(double milliseconds) const {
  return milliseconds < 0.0 ? 0.0 : courseOf(pace).died.at(milliseconds);
}

double RewiringMoment::bornAt(double milliseconds) const {
  return milliseconds < 0.0 ? 0.0 : courseOf(pace).born.at(milliseconds);
}

double RewiringMoment::leftAt(double milliseconds) {
  const Swell& marking = courseOf(Pace::Steady).born;
  return 1.0 - rise(milliseconds, marking.from, marking.full);
}

}  // namespace rewire

#pragma once

#include "core/run/pace.h"

namespace rewire {

/// Course of a rewiring on the screen, against the milliseconds since it was shown. It lies over the network, which stays in
/// sight. The links that died fade, those born light up, and then they join the rest. Opacities are shares.
struct RewiringMoment {
  /// Pace of the moment. Slow: training halts for it. Steady: rewirings follow each other fast, or motion is reduced; both kinds
  /// are marked faintly, and one marking turns into the next.
  enum class Pace { Calm, Slow, Steady };

  static constexpr int kBriskInterval = 1800;  ///< milliseconds between two rewirings below which they are marked steadily

  Pace pace = Pace::Calm;

  int duration() const;
  /// From here on another rewiring may take the place of this one.
  int next() const;

  double diedAt(double milliseconds) const;
  double bornAt(double milliseconds) const;
  /// The share that is left of the marking before: one fades as the other comes.
  static double leftAt(double milliseconds);
};

}  // namespace rewire

#pragma once

namespace rewire {

/// What is seen of a rewiring, against the milliseconds since it was shown: everything else steps back, the links that died fade
/// within a third of a second, those born light up, and then join the rest. Opacities and dimming are shares.
struct RewiringMoment {
  /// How the moment runs. Brisk: rewirings follow each other so fast that the picture would flash; it stays half dimmed instead.
  /// Still: no motion, everything shown at once for the whole time.
  enum class Pace { Calm, Brisk, Still };

  static constexpr int kDuration = 1350;       ///< milliseconds
  static constexpr int kBriskInterval = 1600;  ///< milliseconds between two rewirings below which they are brisk

  Pace pace = Pace::Calm;
  double startDim = 0.0;  ///< how far the last moment still dims: no jump from one to the next

  double dimAt(double milliseconds) const;
  double diedAt(double milliseconds) const;
  double bornAt(double milliseconds) const;
};

}  // namespace rewire

#pragma once

namespace rewire {

/// Course of a rewiring on the screen, against the milliseconds since it was shown. Everything else steps back, and the links
/// that died fade within a third of a second. Those born light up, and then join the rest. Opacities and dimming are shares.
struct RewiringMoment {
  /// Pace of the moment. Brisk: rewirings follow each other so fast that the picture would flash; it stays half dimmed instead.
  /// Still: no motion, everything shown at once for the whole time.
  enum class Pace { Calm, Brisk, Still };

  static constexpr int kDuration = 1350;       ///< milliseconds
  static constexpr int kBriskInterval = 1600;  ///< milliseconds between two rewirings below which they are brisk

  Pace pace = Pace::Calm;
  double startDim = 0.0;  ///< dimming left by the last moment: no jump from one to the next

  double dimAt(double milliseconds) const;
  double diedAt(double milliseconds) const;
  double bornAt(double milliseconds) const;
};

}  // namespace rewire

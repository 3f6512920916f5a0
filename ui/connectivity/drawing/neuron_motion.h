#pragma once

#include "ui/connectivity/drawing/connectivity_layout.h"

#include <QElapsedTimer>

#include <optional>

namespace rewire {

/// Neurons on their way from one layout to another, for a third of a second. The pictures of the links set its pace: each is
/// drawn for the moment at which it is asked for, and asks for the next.
class NeuronMotion {
 public:
  static constexpr int kDuration = 330;  ///< milliseconds

  void begin(const ConnectivityLayout& from, const ConnectivityLayout& to);
  void stop() { m_to.reset(); }
  bool isOn() const { return m_to.has_value(); }

  /// The layout of this moment; the last one once the time is over. Only while it is on.
  ConnectivityLayout now() const;
  const ConnectivityLayout& end() const { return *m_to; }

 private:
  ConnectivityLayout m_from;
  std::optional<ConnectivityLayout> m_to;
  QElapsedTimer m_clock;
};

}  // namespace rewire

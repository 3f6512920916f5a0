#include "ui/connectivity/drawing/neuron_motion.h"

#include <algorithm>

namespace rewire {

void NeuronMotion::begin(const ConnectivityLayout& from, const ConnectivityLayout& to) {
  m_from = from;
  m_to = to;
  m_clock.start();
}

ConnectivityLayout NeuronMotion::now() const {
  const double share = std::min(1.0, static_cast<double>(m_clock.elapsed()) / kDuration);
  return ConnectivityLayout::between(m_from, *m_to, share * share * (3.0 - 2.0 * share));
}

}  // namespace rewire

#include "ui/window/bridge.h"

namespace rewire {

void Bridge::wake() {
  if (m_waiting.exchange(true)) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        m_waiting = false;
        Q_EMIT woken();
      },
      Qt::QueuedConnection);
}

}  // namespace rewire

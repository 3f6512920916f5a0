#include "ui/window/curve_bridge.h"

namespace rewire {

CurveBridge::CurveBridge(int threads, QObject* parent)
    : QObject(parent), m_run(threads, [this] {
        if (m_waiting.exchange(true)) return;
        QMetaObject::invokeMethod(
            this,
            [this] {
              m_waiting = false;
              Q_EMIT curvesArrived(m_run.latest());
            },
            Qt::QueuedConnection);
      }) {}

}  // namespace rewire

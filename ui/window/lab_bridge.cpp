#include "ui/window/lab_bridge.h"

namespace rewire {

LabBridge::LabBridge(int threads, QObject* parent)
    : QObject(parent), m_lab(threads, [this] {
        if (m_waiting.exchange(true)) return;
        QMetaObject::invokeMethod(
            this,
            [this] {
              m_waiting = false;
              Q_EMIT resultArrived(m_lab.latest());
            },
            Qt::QueuedConnection);
      }) {}

}  // namespace rewire

#include "ui/window/engine_bridge.h"

#include <utility>

namespace rewire {

EngineBridge::EngineBridge(Engine::Options options, QObject* parent)
    : QObject(parent), m_engine(std::move(options), [this] {
        if (m_waiting.exchange(true)) return;
        QMetaObject::invokeMethod(
            this,
            [this] {
              m_waiting = false;
              Q_EMIT snapshotArrived(m_engine.latest());
            },
            Qt::QueuedConnection);
      }) {}

}  // namespace rewire

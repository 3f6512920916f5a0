#include "app/commands/quit_on_interrupt.h"

#include "app/commands/interrupt.h"

#include <QCoreApplication>
#include <QTimer>

namespace rewire {

void quitOnInterrupt(QObject& context) {
  auto* watch = new QTimer(&context);
  QObject::connect(watch, &QTimer::timeout, watch, [interrupt = interruptToken()] {
    if (interrupt.stop_requested()) QCoreApplication::quit();
  });
  watch->start(50);
}

}  // namespace rewire

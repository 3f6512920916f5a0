#include "app/commands/qt_process.h"

#include "app/commands/interrupt.h"

#include <QCoreApplication>
#include <QString>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace rewire {

void quitOnInterrupt(QObject& context) {
  auto* watch = new QTimer(&context);
  QObject::connect(watch, &QTimer::timeout, watch, [interrupt = interruptToken()] {
    if (interrupt.stop_requested()) QCoreApplication::quit();
  });
  watch->start(50);
}

void handleQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (message.startsWith(QLatin1String("QThread::start: Thread creation error"))) {
    std::fputs("rewire: error: so many threads cannot be started here; allow this user more of them (threads)\n", stderr);
    std::_Exit(1);
  }
  if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

}  // namespace rewire

#pragma once

#include <QtGlobal>

class QObject;
class QString;

namespace rewire {

/// Leaves Qt's event loop when interruptToken() is requested, for as long as `context` lives. Call interruptToken() before the
/// application object is made: Qt's threads then leave the signals to the thread that waits for them.
void quitOnInterrupt(QObject& context);

/// Handles Qt's messages: prints the grave ones, and keeps its remarks on missing features out of the progress. Where Qt cannot
/// start a thread, it would wait for it for ever: then the program ends in one line.
void handleQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message);

}  // namespace rewire

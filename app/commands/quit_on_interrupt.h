#pragma once

class QObject;

namespace rewire {

/// Leaves Qt's event loop when interruptToken() is requested, for as long as `context` lives. Call interruptToken() before the
/// application object is made: Qt's threads then leave the signals to the thread that waits for them.
void quitOnInterrupt(QObject& context);

}  // namespace rewire

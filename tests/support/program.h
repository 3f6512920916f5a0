#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace rewire::test {

/// The end of a run of the `rewire` executable, and its output.
struct ProgramEnd {
  int status = -1;  ///< exit status; -1: it crashed or did not end
  QByteArray out;
  QByteArray error;

  /// Tells whether it failed with this status and one line "rewire: error: … (…)".
  bool failedInOneLine(int expected) const;
};

/// Runs the executable with these arguments to its end.
ProgramEnd runProgram(const QString& executable, const QStringList& arguments);

/// Starts it and returns once its standard error shows `text`.
void startUntil(QProcess& process, const QString& executable, const QStringList& arguments, const QByteArray& text);

}  // namespace rewire::test

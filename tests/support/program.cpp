#include "tests/support/program.h"

namespace rewire::test {

bool ProgramEnd::failedInOneLine(int expected) const {
  return status == expected && error.startsWith("rewire: error: ") && error.endsWith(")\n") && error.count('\n') == 1 &&
         out.isEmpty();
}

ProgramEnd runProgram(const QString& executable, const QStringList& arguments) {
  QProcess process;
  process.start(executable, arguments);
  if (!process.waitForFinished(120'000)) process.kill();
  const bool ended = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
  return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

void startUntil(QProcess& process, const QString& executable, const QStringList& arguments, const QByteArray& text) {
  process.start(executable, arguments);
  process.setReadChannel(QProcess::StandardError);
  QByteArray seen;
  while (!seen.contains(text) && process.waitForReadyRead(60'000)) seen += process.readAllStandardError();
}

}  // namespace rewire::test

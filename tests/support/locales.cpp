#include "tests/support/locales.h"

#include <QProcess>
#include <QTemporaryDir>

namespace rewire::test {

QByteArray localeWithCommas() {
  static const QTemporaryDir folder;
  static const QByteArray name = [] {
    const int status =
        QProcess::execute("localedef", {"--no-archive", "-i", "de_DE", "-f", "UTF-8", folder.filePath("de_DE.UTF-8")});
    return status == 0 ? QByteArray("de_DE.UTF-8") : QByteArray();
  }();
  if (!name.isEmpty()) qputenv("LOCPATH", folder.path().toUtf8());
  return name;
}

}  // namespace rewire::test

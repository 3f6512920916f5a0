#include "app/commands/pictures/offscreen_qt.h"

#include "app/commands/qt_process.h"
#include "app/process/display_start.h"

#include <QHashSeed>
#include <QSettings>

namespace rewire {

OffscreenQt::OffscreenQt() {
  QHashSeed::setDeterministicGlobalSeed();
  m_application = startOffscreen(m_arguments, m_argument);
  qInstallMessageHandler(handleQtMessage);
  QCoreApplication::setApplicationName(QStringLiteral("rewire"));
  QCoreApplication::setApplicationVersion(QStringLiteral(REWIRE_VERSION));
  QApplication::setStyle(QStringLiteral("Fusion"));
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

}  // namespace rewire

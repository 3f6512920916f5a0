#include "app/process/bundled_keyboards.h"

#include "core/data/catalogue.h"

#include <QFile>
#include <QFileInfo>

namespace rewire {
namespace {

constexpr auto kKeyboardsVariable = "XKB_CONFIG_ROOT";

}  // namespace

QString bundledKeyboards() {
  return QString::fromStdString((sharedFolder() / "xkb").string());
}

void useBundledKeyboards(const QString& keyboards, const QString& systemKeyboards) {
  if (qEnvironmentVariableIsSet(kKeyboardsVariable) || QFileInfo::exists(systemKeyboards)) return;
  if (QFileInfo::exists(keyboards)) qputenv(kKeyboardsVariable, QFile::encodeName(keyboards));
}

}  // namespace rewire

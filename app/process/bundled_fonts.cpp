#include "app/process/bundled_fonts.h"

#include "core/data/catalogue.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>

#include <array>
#include <utility>

namespace rewire {
namespace {

// Greek stands for both alphabets that the window writes: Qt says of every system that it has Latin.
constexpr std::array kScripts = {std::pair("latin", QFontDatabase::Greek),
                                 std::pair("chinese", QFontDatabase::SimplifiedChinese)};

int addFontsIn(const QDir& folder) {
  int added = 0;
  for (const QFileInfo& file : folder.entryInfoList({"*.ttf"}, QDir::Files, QDir::Name))
    if (QFontDatabase::addApplicationFont(file.filePath()) >= 0) ++added;
  return added;
}

}  // namespace

QString bundledFonts() {
  return QString::fromStdString((sharedFolder() / "fonts").string());
}

void useBundledFontSettings(const QString& fonts, const QString& systemSettings) {
  const QString bundled = fonts + "/fonts.conf";
  const bool isSettled = qEnvironmentVariableIsSet("FONTCONFIG_FILE") || qEnvironmentVariableIsSet("FONTCONFIG_PATH");
  if (!isSettled && !QFileInfo::exists(systemSettings) && QFileInfo::exists(bundled))
    qputenv("FONTCONFIG_FILE", QFile::encodeName(bundled));
}

int addMissingFonts(const QString& fonts) {
  int added = 0;
  for (const auto& [name, script] : kScripts) {
    const QDir folder(fonts + '/' + name);
    if (folder.exists() && QFontDatabase::families(script).isEmpty()) added += addFontsIn(folder);
  }
  return added;
}

}  // namespace rewire

#pragma once

#include <QString>

namespace rewire {

/// The folder of keyboard layouts that the archive brings beside the program; other installations have none.
QString bundledKeyboards();

/// Gives xkbcommon the layouts in `keyboards` where the system has none and the user names no others: on Wayland, Qt crashes
/// without. It is called before Qt starts, and does nothing where `keyboards` does not exist.
void useBundledKeyboards(const QString& keyboards, const QString& systemKeyboards = "/usr/share/X11/xkb");

}  // namespace rewire

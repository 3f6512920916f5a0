#pragma once

#include <QString>

namespace rewire {

/// The folder of fonts that the archive brings beside the program; other installations have none.
QString bundledFonts();

/// Gives Fontconfig the settings in `fonts` where the system has none at `systemSettings` and the user names no others. It is
/// called before Qt starts, and does nothing where `fonts` does not exist.
void useBundledFontSettings(const QString& fonts, const QString& systemSettings = "/etc/fonts/fonts.conf");

/// Adds the bundled fonts of every script for which the system has no font: the folders `latin` (with Greek) and `chinese` in
/// `fonts`. Returns the number of files added. Qt runs already.
int addMissingFonts(const QString& fonts);

}  // namespace rewire

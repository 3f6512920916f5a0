#pragma once

#include <QApplication>

#include <memory>
#include <string>

namespace rewire {

/// Makes the program's QApplication. Numbers keep their decimal point, whatever the locale. Where the platform cannot start (a
/// display that is dead, absent or silent, a plugin that is missing), Qt would abort: the program ends with status 1 and the line
/// "rewire: error: `failure` (DISPLAY …)" instead.
std::unique_ptr<QApplication> startOnDisplay(int& argc, char** argv, const std::string& failure);

/// The same without a display, whatever the environment asks for; pictures do not depend on the desktop's settings.
std::unique_ptr<QApplication> startOffscreen(int& argc, char** argv);

/// Takes back what a QCoreApplication does to the C library: numbers are written and read with a decimal point again.
void keepDecimalPoint();

}  // namespace rewire

#pragma once

#include <QByteArray>

namespace rewire::test {

/// A locale whose numbers have a decimal comma, for LC_ALL, where the C library finds it by LOCPATH from now on. Empty where it
/// can be neither found nor made.
QByteArray localeWithCommas();

}  // namespace rewire::test

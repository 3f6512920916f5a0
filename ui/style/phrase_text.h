#pragma once

#include "core/phrase.h"

#include <QString>

#include <exception>

namespace rewire {

/// A phrase of core in the language of the window, as one line: names and paths in it are shown escaped.
QString textOf(const Phrase& phrase);

/// The words of an error in the language of the window.
QString textOf(const std::exception& error);

}  // namespace rewire

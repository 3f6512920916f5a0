#pragma once

#include <string>
#include <string_view>

#include "core/phrase.h"

namespace rewire {

/// Text out of a file, made fit for a one-line message: in double quotes, control characters shown escaped, cut after 60 bytes.
std::string inQuotes(std::string_view text);

/// The words for an errno, for the user: "the disk is full".
Phrase reasonInWords(int errorNumber);

}  // namespace rewire

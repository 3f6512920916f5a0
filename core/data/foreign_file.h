#pragma once

#include "core/phrase.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace rewire {

inline constexpr std::size_t kTellingBytes =
    512;  ///< so many bytes from the beginning tell every kind of file that is known here

/// The words for a file that is no IDX file, by its first bytes: its kind and what would be right, as "a zip archive; unpack it".
Phrase foreignKind(std::span<const std::uint8_t> begin);

}  // namespace rewire

#pragma once

#include <cstdint>
#include <string_view>

namespace rewire {

/// CRC-32C (Castagnoli), which TensorFlow's records have; zlib has another polynomial.
std::uint32_t crc32c(std::string_view bytes);

/// The form in which TFRecord files keep it.
std::uint32_t maskedCrc32c(std::string_view bytes);

}  // namespace rewire

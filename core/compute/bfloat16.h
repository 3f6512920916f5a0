#pragma once

#include <bit>
#include <cstdint>

namespace rewire {

/// The upper half of a 32-bit float: its sign and exponent, and 8 bits of precision.
struct Bfloat16 {
  std::uint16_t bits = 0;
  bool operator==(const Bfloat16&) const = default;
};

inline float asFloat(Bfloat16 value) {
  return std::bit_cast<float>(std::uint32_t{value.bits} << 16);
}

/// The nearest value, and the even one of two that are as near (IEEE 754). Infinity stays what it is; for what is not a number,
/// any value.
inline Bfloat16 toBfloat16(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  return {static_cast<std::uint16_t>((bits + 0x7fffu + (bits >> 16 & 1u)) >> 16)};
}

}  // namespace rewire

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace rewire {

/// Bytes as zlib packs them. Integers are searched for repeats; the bits of weights have none, and the search would cost half of
/// the time.
std::vector<std::uint8_t> packed(std::span<const std::int32_t> values);
std::vector<std::uint8_t> packed(std::span<const float> values);

/// The values again. `isPacked`: zlib made the bytes, else they are the values. Memory grows with what comes out, up to `most`
/// values. Throws InputError naming `where` for bytes that zlib did not make, more values, or a part of one.
std::vector<std::int32_t> unpackedIntegers(std::span<const std::uint8_t> bytes, bool isPacked, std::size_t most,
                                           const std::string& where);
std::vector<float> unpackedFloats(std::span<const std::uint8_t> bytes, bool isPacked, std::size_t most, const std::string& where);

}  // namespace rewire

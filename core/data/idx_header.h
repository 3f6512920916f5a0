#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/data/byte_source.h"

namespace rewire {

/// The types of values in an IDX file, by the third byte of the file.
enum class IdxType : std::uint8_t {
  Bytes = 0x08,
  SignedBytes = 0x09,
  Shorts = 0x0B,
  Integers = 0x0C,
  Floats = 0x0D,
  Doubles = 0x0E
};

/// The header of an IDX file: two zero bytes, the type of the values, the number of dimensions, and 32 bits a dimension.
struct IdxHeader {
  IdxType type = IdxType::Bytes;
  std::vector<int> dims;  ///< 1 to 4, all positive; their product is at most 2^31 - 1
  std::uint64_t values = 1;
  std::uint64_t bytes = 0;  ///< size of the whole file, inflated

  std::uint64_t payloadBytes() const;
};

std::uint64_t bytesPerValue(IdxType type);

/// "60000 x 28 x 28".
std::string dimsInWords(const std::vector<int>& dims);

/// Reads and checks the header. Its promise is compared with the size of a plain file, or with the most that deflate can pack
/// into a gzipped one, and with the memory of this computer. Throws InputError that says what the file is instead.
IdxHeader readIdxHeader(ByteSource& source);

}  // namespace rewire

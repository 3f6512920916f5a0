#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/data/idx_header.h"

namespace rewire {

/// One IDX file, the format of MNIST: a header (see idx_header.h), then the values, big-endian, the last dimension running
/// fastest. Exactly one of `bytes`, `integers` and `floats` is filled.
struct IdxFile {
  IdxType type = IdxType::Bytes;
  std::vector<int> dims;               ///< 1 to 4, all positive; their product is at most 2^31 - 1
  std::vector<std::uint8_t> bytes;     ///< values of unsigned bytes
  std::vector<std::int32_t> integers;  ///< values of signed bytes, and integers of 16 and 32 bits
  std::vector<float> floats;           ///< values of floats of 32 and 64 bits, all finite
};

/// The numbers that bytes become at once: as they are stored, labels (integers), or pixels (floats if they are signed).
enum class IdxBytesAs { Stored, Labels, Pixels };

/// Throws InputError if the lower bytes of all integers are 0, as they are when the lowest byte of each small number was written
/// first. `where` is the file.
void refuseTurned(const IdxFile& file, const std::string& where);

/// Reads an IDX file, plain or gzipped. The promise of the header is never believed: memory grows only as values really arrive,
/// to at most four times the bytes that hold them.
/// Throws InputError for everything else than a complete, well-formed file, Cancelled when `stop` is requested on the way
/// (checked about every MiB).
IdxFile readIdx(const std::filesystem::path& path, std::stop_token stop = {}, IdxBytesAs bytesAs = IdxBytesAs::Stored);

}  // namespace rewire

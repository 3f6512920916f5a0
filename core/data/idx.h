#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace rewire {

/// One IDX file, the format of MNIST: a big-endian header (two zero bytes, the type of the values, the number of dimensions, 32
/// bits a dimension), then the values, the last dimension running fastest. Exactly one of `bytes` and `floats` is filled.
struct IdxFile {
  std::vector<int> dims;            ///< 1 to 3, all positive; their product is at most 2^31 - 1
  std::vector<std::uint8_t> bytes;  ///< type 0x08
  std::vector<float> floats;        ///< type 0x0D, all finite
};

/// Reads an IDX file, plain or gzipped. What the header promises is never believed: a plain file's size is compared with it, a
/// gzipped one's with the most that deflate can pack, and memory grows only as values really arrive.
/// Throws InputError for everything else than a complete, well-formed file, Cancelled when `stop` is asked for on the way
/// (looked at about every MiB).
IdxFile readIdx(const std::filesystem::path& path, std::stop_token stop = {});

}  // namespace rewire

#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace rewire {

/// One IDX file, the format of MNIST: a big-endian header, then the values, the last dimension running fastest. The header has
/// two zero bytes, the type of the values, the number of dimensions, and 32 bits a dimension. Exactly one of `bytes` and `floats`
/// is filled.
struct IdxFile {
  std::vector<int> dims;            ///< 1 to 3, all positive; their product is at most 2^31 - 1
  std::vector<std::uint8_t> bytes;  ///< type 0x08
  std::vector<float> floats;        ///< type 0x0D, all finite
};

/// Reads an IDX file, plain or gzipped. The promise of the header is never believed. It is compared with the size of a plain
/// file, or with the most that deflate can pack into a gzipped one. Memory grows only as values really arrive.
/// Throws InputError for everything else than a complete, well-formed file, Cancelled when `stop` is requested on the way
/// (checked about every MiB).
IdxFile readIdx(const std::filesystem::path& path, std::stop_token stop = {});

}  // namespace rewire

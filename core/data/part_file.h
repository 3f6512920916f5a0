#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/data/dataset_names.h"
#include "core/phrase.h"

namespace rewire {

/// A sum over the content of a file, inflated: equal for files of equal content.
struct ContentSum {
  std::uint64_t bytes = 0;
  std::uint32_t crc = 0;  ///< the CRC-32 of gzip
  bool operator==(const ContentSum&) const = default;
};

/// Reads the header of a file. Throws InputError when its content cannot be that part of a dataset.
void checkHeader(const std::filesystem::path& path, DatasetPart part);

/// The same, and throws InputError for a file that is not complete. A gzip file that ends with the right length is believed, any
/// other one is inflated to its end.
void checkWhole(const std::filesystem::path& path, DatasetPart part);

/// The words of checkWhole for a file that is not whole, without its path; empty for one that is.
Phrase flawOf(const std::filesystem::path& path, DatasetPart part);

/// The sum of a file that is whole. That of a gzip file stands at its end; a plain file is read.
ContentSum contentSum(const std::filesystem::path& path);

}  // namespace rewire

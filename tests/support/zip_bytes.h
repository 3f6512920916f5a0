#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace rewire::test {

/// An entry of a zip that is put together byte by byte, so that it may lie.
struct ZipPart {
  std::string name;
  std::string content = {};
  std::uint32_t mode = 0100644;  ///< kind of file and permissions, as Unix has them
  bool encrypted = false;        ///< says that it is
  bool deflated = false;
  std::uint16_t method = 0;      ///< other than 0: says this instead of how it is
  std::int64_t size = -1;        ///< it says to inflate to; -1: the truth
  std::int64_t compressed = -1;  ///< bytes it says to have; -1: the truth
};

/// The bytes of a zip.
std::string zipOf(const std::vector<ZipPart>& parts);

/// A project: the parts after a manifest that tells the truth of them, but for `lies`.
std::string projectOf(const std::vector<ZipPart>& parts, const std::vector<std::pair<std::string, std::uint64_t>>& lies = {});

}  // namespace rewire::test

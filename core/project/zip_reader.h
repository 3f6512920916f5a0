#pragma once

#include "core/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace rewire {

/// A file in a zip, as the zip's directory tells of it.
struct ZipEntry {
  std::string name;
  std::uint64_t index = 0;       ///< in the zip
  std::uint64_t size = 0;        ///< bytes when it is inflated
  std::uint64_t compressed = 0;  ///< bytes in the zip
};

/// The content of one entry cannot be read; the others may be whole.
class BrokenEntry : public InputError {
 public:
  using InputError::InputError;
};

/// Reads a zip that anybody may have made. The constructor looks at its directory and refuses what no project has: names that
/// lead elsewhere, links, encryption, one name twice, and sizes that no honest content has. Nothing is inflated before it is
/// asked for, and never as a whole. Throws InputError, or WorkError where the disk fails.
class ZipReader {
 public:
  explicit ZipReader(std::filesystem::path file);

  const std::vector<ZipEntry>& entries() const { return m_entries; }  ///< files only, in the zip's order
  const ZipEntry* find(std::string_view name) const;                  ///< null: there is none

  /// Hands an entry on in pieces. One that inflates to more than `most` bytes, or to another size than the directory tells, is
  /// refused as soon as that is known. Throws BrokenEntry for a content that is not what was packed.
  void inflate(const ZipEntry& entry, std::uint64_t most, const std::function<void(std::string_view piece)>& take) const;
  std::string text(const ZipEntry& entry, std::uint64_t most) const;

  const std::filesystem::path& path() const { return m_file; }
  zip* archive() const { return m_archive.get(); }  ///< for a writer that copies entries as they are

 private:
  struct Close {
    void operator()(zip* archive) const;
  };

  void open();
  void readDirectory();
  std::optional<ZipEntry> entryAt(std::uint64_t index) const;
  void demandPlain(const ZipEntry& entry) const;
  void demandHonestSizes(std::uint64_t bytesOfFile) const;
  [[noreturn]] void refuse(const Phrase& what) const;

  std::filesystem::path m_file;
  std::unique_ptr<zip, Close> m_archive;
  std::vector<ZipEntry> m_entries;
};

}  // namespace rewire

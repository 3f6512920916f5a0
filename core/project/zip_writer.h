#pragma once

#include "core/project/zip_reader.h"

#include <deque>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace rewire {

/// Writes a zip: entries in the order given, without times and owners, so that the same content gives the same bytes. Everything
/// is read and written by finish(), which replaces the file. Throws WorkError, or InputError for a file that cannot be read.
class ZipWriter {
 public:
  explicit ZipWriter(std::filesystem::path file);
  ~ZipWriter();
  ZipWriter(const ZipWriter&) = delete;
  ZipWriter& operator=(const ZipWriter&) = delete;

  void add(const std::string& name, std::string content);
  void addFile(const std::string& name, const std::filesystem::path& file);
  /// Copies an entry under this name, as it is compressed. `from` must live until finish().
  void copy(const ZipReader& from, const ZipEntry& entry, const std::string& name);
  void finish();

 private:
  struct Archive;

  template <class Source>
  void addSource(const std::string& name, Source* source);
  [[noreturn]] void fail() const;

  std::filesystem::path m_file;
  std::unique_ptr<Archive> m_archive;
  std::deque<std::string> m_contents;  ///< until finish()
};

}  // namespace rewire

#pragma once

#include "core/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace rewire {

/// A file that could not be written, and the errno of the reason.
class WriteError : public WorkError {
 public:
  WriteError(int errorNumber, const std::string& where);
  WriteError(int errorNumber, const Phrase& what, const std::string& where)
      : WorkError(what, where), m_errorNumber(errorNumber) {}
  int errorNumber() const { return m_errorNumber; }

 private:
  int m_errorNumber;
};

/// The file that is written by this name: the end of a chain of symbolic links. There need not be one yet. Throws WriteError.
std::filesystem::path targetOf(const std::filesystem::path& path);

/// A name in the same folder, `.NAME` and the ending: hidden, and never longer than a name may be.
std::filesystem::path hiddenBeside(const std::filesystem::path& target, const std::string& ending);

/// The ending of a file that was set aside because it cannot be read; a second one is NAME.broken-2.
inline constexpr const char* kSetAside = ".broken";

/// A free name in the same folder for a file that is set aside.
std::filesystem::path nameAside(const std::filesystem::path& file);

/// A file that is replaced whole or not at all. Bytes go to a temporary file in the same folder. commit() brings it to the disk
/// and gives it the name of the target. So a reader, or a program started after a kill, finds the old file or the new one and
/// nothing between. Without commit() the temporary file is removed and the old file stays.
///
/// The temporary file is called `.NAME.0.tmp` (`.1.tmp` while another process writes the same file). It is locked while its
/// writer lives. The next writer takes over a file that a killed process left behind, so that they do not pile up.
///
/// A symbolic link stays, and the file it leads to is replaced. Devices, pipes and folders are refused.
///
/// Some files can be written and not replaced: one that is mounted by itself, or one in a folder where nothing may be made. There
/// commit() writes over the old content, once it knows that there is room for the new one.
class AtomicFile {
 public:
  /// Begins to write `target`. Throws WriteError ("cannot write, its folder does not exist (PATH)"), as do write() and commit().
  explicit AtomicFile(const std::filesystem::path& target);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(const void* data, std::size_t bytes);
  void write(std::string_view text) { write(text.data(), text.size()); }
  void commit();

 private:
  bool tryTemporary(int number);
  void openTemporary(bool targetExists);
  void takeNamelessTemporary();
  void writeOver();
  void demandWritableInPlace() const;
  [[noreturn]] void fail(int errorNumber) const;

  std::filesystem::path m_target;     ///< symbolic links followed
  std::filesystem::path m_temporary;  ///< beside the target, while m_descriptor is open; empty: a file without a name, elsewhere
  int m_descriptor = -1;
};

/// Writes a whole file at once. Throws WorkError.
void writeFile(const std::filesystem::path& file, std::string_view content);

}  // namespace rewire

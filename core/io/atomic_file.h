#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace rewire {

/// A file that is replaced whole or not at all. Bytes go to a temporary file in the same folder. commit() brings it to the disk
/// and gives it the name of the target. So a reader, or a program started after a kill, finds the old file or the new one and
/// nothing between. Without commit() the temporary file is removed and the old file stays.
///
/// The temporary file is called `.NAME.0.tmp` (`.1.tmp` while another process writes the same file). It is locked while its
/// writer lives. The next writer takes over a file that a killed process left behind, so that they do not pile up.
///
/// A symbolic link stays, and the file it leads to is replaced. Devices, pipes and folders are refused.
class AtomicFile {
 public:
  /// Begins to write `target`. Throws WorkError ("cannot write, its folder does not exist (PATH)"), as do write() and commit().
  explicit AtomicFile(const std::filesystem::path& target);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(const void* data, std::size_t bytes);
  void write(std::string_view text) { write(text.data(), text.size()); }
  void commit();

 private:
  bool tryTemporary(int number);
  [[noreturn]] void fail(int errorNumber) const;

  std::filesystem::path m_target;     ///< symbolic links followed
  std::filesystem::path m_temporary;  ///< beside the target; exists while m_descriptor is open
  int m_descriptor = -1;
};

/// Writes a whole file at once. Throws WorkError.
void writeFile(const std::filesystem::path& file, std::string_view content);

}  // namespace rewire

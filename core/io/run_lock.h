#pragma once

#include <filesystem>

namespace rewire {

/// Holds a run folder for the one program that writes to it: a lock of the system on the open file `run.lock`, which network
/// drives know. A program that is killed leaves no lock behind. The file goes with the lock.
class RunLock {
 public:
  /// Throws InputError naming host and process of the program that holds the folder, WorkError where the file cannot be made.
  explicit RunLock(const std::filesystem::path& folder);
  RunLock(RunLock&& other) noexcept;
  RunLock& operator=(RunLock&& other) noexcept;
  ~RunLock();

  /// Tells whether a program holds the folder, this one included.
  static bool isHeld(const std::filesystem::path& folder);

 private:
  std::filesystem::path m_file;
  int m_descriptor = -1;
};

}  // namespace rewire

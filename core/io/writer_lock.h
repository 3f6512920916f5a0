#pragma once

#include "core/error.h"
#include "core/phrase.h"

#include <filesystem>

namespace rewire {

/// Another program holds what is to be written.
class HeldElsewhere : public InputError {
 public:
  using InputError::InputError;
};

/// Holds a run folder or a file for the one program that writes to it. It is a lock of the system on an open file, which network
/// drives know: `run.lock` in the folder, `.NAME.lock` beside the file. A program that is killed leaves no lock behind. The
/// lock's file goes with the lock.
class WriterLock {
 public:
  // They throw HeldElsewhere naming host and process of the program that holds it, InputError where nothing may be written, and
  // WorkError when the disk fails.
  static WriterLock ofFolder(const std::filesystem::path& folder);
  static WriterLock ofFile(const std::filesystem::path& file);  ///< locks it itself where nothing can be made beside it

  WriterLock(WriterLock&& other) noexcept;
  WriterLock& operator=(WriterLock&& other) noexcept;
  ~WriterLock();

  /// Tells whether a program holds the folder, this one included.
  static bool isHeld(const std::filesystem::path& folder);

  static constexpr const char* kNameInFolder = "run.lock";

 private:
  /// The path that is locked, and the words of the refusal.
  struct Locked {
    std::filesystem::path path;
    const char* refusal;  ///< id of a phrase about the holder
  };

  WriterLock(std::filesystem::path lock, const Locked& what);
  bool tryLock(const Locked& what);
  void lockItself(int reason, const Locked& what);

  std::filesystem::path m_file;  ///< the lock's own, removed with it; empty: the file that is written is locked itself
  int m_descriptor = -1;
};

}  // namespace rewire

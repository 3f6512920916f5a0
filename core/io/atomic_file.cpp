#include "core/io/atomic_file.h"

#include "core/error.h"
#include "core/io/message_text.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr int kMostWriters = 100;  ///< at one file at one time
constexpr int kMostLinks = 40;     ///< symbolic links followed, as in Linux

/// The end of a chain of symbolic links; there need not be a file yet.
fs::path followLinks(fs::path path) {
  std::error_code error;
  for (int followed = 0; fs::is_symlink(fs::symlink_status(path, error)); ++followed) {
    if (followed == kMostLinks) throw WorkError("cannot write, " + reasonInWords(ELOOP), path.string());
    path = path.parent_path() / fs::read_symlink(path, error);  // an absolute target replaces the folder
    if (error) throw WorkError("cannot write, " + reasonInWords(error.value()), path.string());
  }
  return path;
}

/// True while `path` still names the file of `descriptor`. Its last owner may have renamed that file since it was opened.
bool stillNamed(int descriptor, const fs::path& path) {
  struct stat opened = {};
  struct stat named = {};
  if (fstat(descriptor, &opened) != 0 || lstat(path.c_str(), &named) != 0) return false;
  return S_ISREG(opened.st_mode) && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

}  // namespace

AtomicFile::AtomicFile(const fs::path& target) : m_target(followLinks(target)) {
  std::error_code error;
  const fs::file_status status = fs::status(m_target, error);
  if (fs::is_directory(status)) fail(EISDIR);
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw WorkError("cannot write, it is a device or a pipe; give an ordinary file", m_target.string());
  for (int number = 0; number < kMostWriters; ++number) {
    if (!tryTemporary(number)) continue;
    // The new file is as open to others as the old one was. If that cannot be, it is still written.
    if (fs::exists(status)) static_cast<void>(fchmod(m_descriptor, static_cast<mode_t>(status.permissions()) & 07777));
    return;
  }
  throw WorkError("cannot write, too many programs write it or leftovers " + m_temporary.string() + " are in the way",
                  m_target.string());
}

AtomicFile::~AtomicFile() {
  if (m_descriptor < 0) return;
  unlink(m_temporary.c_str());
  close(m_descriptor);
}

/// Opens and locks the temporary file of this number; false when another writer or another user has it.
bool AtomicFile::tryTemporary(int number) {
  m_temporary = m_target;
  m_temporary.replace_filename(std::string(".").append(m_target.filename()) + '.' + std::to_string(number) + ".tmp");
  const int descriptor = open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
  if (descriptor < 0) {
    const int reason = errno;
    struct stat present = {};
    if (lstat(m_temporary.c_str(), &present) == 0) return false;
    fail(reason);
  }
  // A file system without locks answers with another error. Then other writers cannot be noticed.
  const bool taken = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  if (taken || !stillNamed(descriptor, m_temporary) || ftruncate(descriptor, 0) != 0) {
    close(descriptor);
    return false;
  }
  m_descriptor = descriptor;
  return true;
}

void AtomicFile::write(const void* data, std::size_t bytes) {
  const char* from = static_cast<const char*>(data);
  while (bytes > 0) {
    constexpr std::size_t kAtOnce = std::size_t{1} << 30;  // Linux writes less than 2 GiB in one call
    const ssize_t written = ::write(m_descriptor, from, std::min(bytes, kAtOnce));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(errno);
    from += written;
    bytes -= static_cast<std::size_t>(written);
  }
}

void AtomicFile::commit() {
  // The content must be on the disk before the rename is. The rename may reach it late, as both files are whole.
  if (fsync(m_descriptor) != 0 && errno != EINVAL) fail(errno);
  if (rename(m_temporary.c_str(), m_target.c_str()) != 0) fail(errno);
  close(m_descriptor);
  m_descriptor = -1;
}

void AtomicFile::fail(int errorNumber) const {
  throw WorkError("cannot write, " + reasonInWords(errorNumber), m_target.string());
}

void writeFile(const fs::path& file, std::string_view content) {
  AtomicFile output(file);
  output.write(content);
  output.commit();
}

}  // namespace rewire

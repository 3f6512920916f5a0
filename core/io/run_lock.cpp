#include "core/io/run_lock.h"

#include "core/error.h"
#include "core/io/message_text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

namespace rewire {

namespace {

constexpr const char* kLock = "run.lock";

// Locks of an open file, not of a process: to read the file elsewhere in the program gives up nothing.
#ifdef F_OFD_SETLK
constexpr int kSetLock = F_OFD_SETLK;
constexpr int kGetLock = F_OFD_GETLK;
#else
constexpr int kSetLock = F_SETLK;
constexpr int kGetLock = F_GETLK;
#endif

struct flock wholeFile(short type) {
  struct flock lock = {};
  lock.l_type = type;
  lock.l_whence = SEEK_SET;
  return lock;
}

std::string holderOf(int descriptor) {
  char text[300];
  const ssize_t length = pread(descriptor, text, sizeof text, 0);
  std::string holder(text, length > 0 ? static_cast<std::size_t>(length) : 0);
  while (!holder.empty() && holder.back() == '\n') holder.pop_back();
  return holder.empty() ? "another program" : inQuotes(holder);
}

std::string thisProgram() {
  char host[256] = "";
  gethostname(host, sizeof host - 1);
  return "process " + std::to_string(getpid()) + " on " + host;
}

/// Tells whether the open file is still the one of that name. Whoever held it before may have removed it.
bool isCurrent(int descriptor, const std::filesystem::path& file) {
  struct stat opened = {};
  struct stat named = {};
  return fstat(descriptor, &opened) == 0 && stat(file.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
         opened.st_dev == named.st_dev;
}

}  // namespace

RunLock::RunLock(const std::filesystem::path& folder) : m_file(folder / kLock) {
  while (m_descriptor < 0) {
    m_descriptor = open(m_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (m_descriptor < 0) throw WorkError("cannot write, " + reasonInWords(errno), m_file.string());
    struct flock lock = wholeFile(F_WRLCK);
    if (fcntl(m_descriptor, kSetLock, &lock) != 0 && (errno == EACCES || errno == EAGAIN)) {
      const std::string holder = holderOf(m_descriptor);
      close(m_descriptor);
      throw InputError("this run is being written by " + holder + "; wait for it, or name another folder", folder.string());
    }
    if (isCurrent(m_descriptor, m_file)) break;
    close(std::exchange(m_descriptor, -1));
  }
  const std::string holder = thisProgram() + "\n";
  if (ftruncate(m_descriptor, 0) != 0 || pwrite(m_descriptor, holder.data(), holder.size(), 0) < 0) {
    // A full disk: the lock holds, and others are told of no name.
  }
}

RunLock::RunLock(RunLock&& other) noexcept
    : m_file(std::move(other.m_file)), m_descriptor(std::exchange(other.m_descriptor, -1)) {}

RunLock& RunLock::operator=(RunLock&& other) noexcept {
  std::swap(m_file, other.m_file);
  std::swap(m_descriptor, other.m_descriptor);
  return *this;
}

RunLock::~RunLock() {
  if (m_descriptor < 0) return;
  std::error_code ignored;
  std::filesystem::remove(m_file, ignored);
  close(m_descriptor);
}

bool RunLock::isHeld(const std::filesystem::path& folder) {
  const int descriptor = open((folder / kLock).c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return false;
  struct flock lock = wholeFile(F_RDLCK);  // conflicts with a writer's
  const bool held = fcntl(descriptor, kGetLock, &lock) == 0 && lock.l_type != F_UNLCK;
  close(descriptor);
  return held;
}

}  // namespace rewire

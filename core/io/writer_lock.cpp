#include "core/io/writer_lock.h"

#include "core/error.h"
#include "core/failure.h"
#include "core/io/atomic_file.h"
#include "core/io/message_text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

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

bool setLock(int descriptor) {
  struct flock lock = wholeFile(F_WRLCK);
  return fcntl(descriptor, kSetLock, &lock) == 0 || (errno != EACCES && errno != EAGAIN);
}

Phrase holderOf(int descriptor) {
  char text[300];
  const ssize_t length = pread(descriptor, text, sizeof text, 0);
  std::string holder(text, length > 0 ? static_cast<std::size_t>(length) : 0);
  while (!holder.empty() && holder.back() == '\n') holder.pop_back();
  return holder.empty() ? phrase("another program") : Phrase(inQuotes(holder));
}

std::string thisProgram() {
  char host[256] = "";
  gethostname(host, sizeof host - 1);
  return "process " + std::to_string(getpid()) + " on " + host;
}

/// Tells whether the open file is still the one of that name. Whoever held it before may have removed it.
bool isCurrent(int descriptor, const fs::path& file) {
  struct stat opened = {};
  struct stat named = {};
  return fstat(descriptor, &opened) == 0 && stat(file.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
         opened.st_dev == named.st_dev;
}

/// The program that holds the lock of this name; empty: none.
Phrase holderOfLock(const fs::path& lock) {
  const int descriptor = open(lock.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) return {};
  struct flock reading = wholeFile(F_RDLCK);  // conflicts with a writer's
  const bool held = fcntl(descriptor, kGetLock, &reading) == 0 && reading.l_type != F_UNLCK;
  const Phrase holder = held ? holderOf(descriptor) : Phrase();
  close(descriptor);
  return holder;
}

}  // namespace

WriterLock WriterLock::ofFolder(const fs::path& folder) {
  return {folder / kNameInFolder, {folder, phraseId("this run is being written by %1; wait for it, or name another folder")}};
}

WriterLock WriterLock::ofFile(const fs::path& file) {
  const fs::path target = targetOf(file);
  return {hiddenBeside(target, ".lock"),
          {target, phraseId("this file is being written by %1; wait for it, or name another file")}};
}

WriterLock::WriterLock(fs::path lock, const Locked& what) : m_file(std::move(lock)) {
  while (!tryLock(what)) continue;
  if (m_file.empty()) return;
  const std::string holder = thisProgram() + "\n";
  if (ftruncate(m_descriptor, 0) != 0 || pwrite(m_descriptor, holder.data(), holder.size(), 0) < 0) {
    // A full disk: the lock holds, and others are told of no name.
  }
}

/// Locks the file of the lock; false when that file has gone meanwhile.
bool WriterLock::tryLock(const Locked& what) {
  const auto refuse = [&what](const Phrase& holder) {
    throw HeldElsewhere(Phrase::of(what.refusal, {holder}), what.path.string());
  };
  m_descriptor = open(m_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
  if (m_descriptor < 0) {
    const int reason = errno;
    if (const Phrase holder = holderOfLock(m_file); !holder.empty()) refuse(holder);
    lockItself(reason, what);
  }
  if (!setLock(m_descriptor)) {
    const Phrase holder = m_file.empty() ? phrase("another program") : holderOf(m_descriptor);
    close(std::exchange(m_descriptor, -1));
    refuse(holder);
  }
  if (m_file.empty() || isCurrent(m_descriptor, m_file)) return true;
  close(std::exchange(m_descriptor, -1));
  return false;
}

/// A folder may let its files be written and none be made.
void WriterLock::lockItself(int reason, const Locked& what) {
  if (reason == EACCES || reason == EPERM || reason == EROFS) m_descriptor = open(what.path.c_str(), O_RDWR | O_CLOEXEC);
  if (m_descriptor < 0) throwFailure(reason, phrase("cannot write, %1", reasonInWords(reason)), what.path.string());
  m_file.clear();
}

WriterLock::WriterLock(WriterLock&& other) noexcept
    : m_file(std::exchange(other.m_file, {})), m_descriptor(std::exchange(other.m_descriptor, -1)) {}

WriterLock& WriterLock::operator=(WriterLock&& other) noexcept {
  std::swap(m_file, other.m_file);
  std::swap(m_descriptor, other.m_descriptor);
  return *this;
}

WriterLock::~WriterLock() {
  if (m_descriptor < 0) return;
  std::error_code ignored;
  if (!m_file.empty()) fs::remove(m_file, ignored);
  close(m_descriptor);
}

bool WriterLock::isHeld(const fs::path& folder) {
  return !holderOfLock(folder / kNameInFolder).empty();
}

}  // namespace rewire

#include "core/io/atomic_file.h"

#include "core/io/message_text.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr int kMostWriters = 100;          ///< at one file at one time
constexpr int kMostLinks = 40;             ///< symbolic links followed, as in Linux
constexpr std::size_t kLongestName = 255;  ///< bytes of a name, in nearly every file system
constexpr std::size_t kBytesAtOnce = 1 << 20;

/// True while `path` still names the file of `descriptor`. Its last owner may have renamed that file since it was opened.
bool stillNamed(int descriptor, const fs::path& path) {
  struct stat opened = {};
  struct stat named = {};
  if (fstat(descriptor, &opened) != 0 || lstat(path.c_str(), &named) != 0) return false;
  return S_ISREG(opened.st_mode) && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

std::string hexOf(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  char digits[17];
  std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hash));
  return digits;
}

/// Tells whether the folder lets nobody but the owner of a file replace it: the sticky bit, as of /tmp.
bool mayBeReplacedByOwnerAlone(const fs::path& file) {
  struct stat of = {};
  struct stat folder = {};
  const fs::path parent = file.has_parent_path() ? file.parent_path() : fs::path(".");
  if (stat(file.c_str(), &of) != 0 || stat(parent.c_str(), &folder) != 0) return false;
  const uid_t user = geteuid();
  return (folder.st_mode & S_ISVTX) != 0 && user != 0 && user != of.st_uid && user != folder.st_uid;
}

bool forbidsNewFiles(int reason) {
  return reason == EACCES || reason == EPERM || reason == EROFS;
}

}  // namespace

WriteError::WriteError(int errorNumber, const std::string& where)
    : WriteError(errorNumber, phrase("cannot write, %1", reasonInWords(errorNumber)), where) {}

fs::path targetOf(const fs::path& path) {
  fs::path target = path;
  std::error_code error;
  for (int followed = 0; fs::is_symlink(fs::symlink_status(target, error)); ++followed) {
    if (followed == kMostLinks) throw WriteError(ELOOP, target.string());
    target = target.parent_path() / fs::read_symlink(target, error);  // an absolute target replaces the folder
    if (error) throw WriteError(error.value(), target.string());
  }
  return target;
}

fs::path hiddenBeside(const fs::path& target, const std::string& ending) {
  std::string name = target.filename().string();
  constexpr std::size_t kLongestEnding = 8;
  if (1 + name.size() + kLongestEnding > kLongestName) {
    const std::string hash = hexOf(name);
    std::size_t end = kLongestName - kLongestEnding - hash.size() - 2;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;  // whole characters of UTF-8
    name = name.substr(0, end) + '~' + hash;
  }
  fs::path beside = target;
  return beside.replace_filename('.' + name + ending);
}

fs::path nameAside(const fs::path& file) {
  const std::string first = file.string() + kSetAside;
  fs::path name = first;
  std::error_code error;
  for (int number = 2; fs::exists(fs::symlink_status(name, error)); ++number) name = first + '-' + std::to_string(number);
  return name;
}

AtomicFile::AtomicFile(const fs::path& target) : m_target(targetOf(target)) {
  std::error_code error;
  const fs::file_status status = fs::status(m_target, error);
  if (m_target.filename().string().size() > kLongestName) fail(ENAMETOOLONG);
  if (fs::is_directory(status)) fail(EISDIR);
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw WriteError(EINVAL, phrase("cannot write, it is a device or a pipe; give an ordinary file"), m_target.string());
  demandWritableInPlace();
  openTemporary(fs::exists(status));
  // The new file is as open to others as the old one was. If that cannot be, it is still written.
  if (fs::exists(status) && !m_temporary.empty())
    static_cast<void>(fchmod(m_descriptor, static_cast<mode_t>(status.permissions()) & 07777));
}

void AtomicFile::openTemporary(bool targetExists) {
  for (int number = 0; number < kMostWriters; ++number) {
    try {
      if (tryTemporary(number)) return;
    } catch (const WriteError& error) {
      if (!targetExists || !forbidsNewFiles(error.errorNumber()) || access(m_target.c_str(), W_OK) != 0) throw;
      return takeNamelessTemporary();
    }
  }
  throw WriteError(EEXIST,
                   phrase("cannot write, too many programs write it or leftovers %1 are in the way", m_temporary.string()),
                   m_target.string());
}

/// A file that cannot be replaced must be one that can be written. That is told before anything is computed for it.
void AtomicFile::demandWritableInPlace() const {
  if (access(m_target.c_str(), W_OK) == 0 || errno == ENOENT) return;
  if (errno != EACCES || mayBeReplacedByOwnerAlone(m_target)) fail(errno);
}

AtomicFile::~AtomicFile() {
  if (m_descriptor < 0) return;
  if (!m_temporary.empty()) unlink(m_temporary.c_str());
  close(m_descriptor);
}

/// Opens and locks the temporary file of this number; false when another writer or another user has it.
bool AtomicFile::tryTemporary(int number) {
  m_temporary = hiddenBeside(m_target, '.' + std::to_string(number) + ".tmp");
  const int descriptor = open(m_temporary.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
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

void AtomicFile::takeNamelessTemporary() {
  std::error_code error;
  std::string name = (fs::temp_directory_path(error) / "rewire.XXXXXX").string();
  m_descriptor = mkostemp(name.data(), O_CLOEXEC);
  if (m_descriptor < 0) throw WriteError(errno, name);
  unlink(name.c_str());
  m_temporary.clear();
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
  if (m_temporary.empty()) return writeOver();
  // The content must be on the disk before the rename is. The rename may reach it late, as both files are whole.
  if (fsync(m_descriptor) != 0 && errno != EINVAL) fail(errno);
  if (rename(m_temporary.c_str(), m_target.c_str()) != 0) {
    if (errno != EBUSY && errno != EPERM && errno != EACCES) fail(errno);
    return writeOver();  // a mounted file, or one of another user
  }
  close(m_descriptor);
  m_descriptor = -1;
}

/// Copies the content into the file that is there.
void AtomicFile::writeOver() {
  struct Opened {
    ~Opened() { close(descriptor); }
    int descriptor;
  } const target{open(m_target.c_str(), O_WRONLY | O_CLOEXEC)};
  if (target.descriptor < 0) fail(errno);
  const off_t size = lseek(m_descriptor, 0, SEEK_END);
  const int room = size > 0 ? posix_fallocate(target.descriptor, 0, size) : 0;  // or the old content would be lost for nothing
  if (room != 0 && room != EOPNOTSUPP && room != EINVAL) fail(room);
  std::vector<char> piece(kBytesAtOnce);
  for (off_t done = 0; done < size;) {
    const ssize_t got = pread(m_descriptor, piece.data(), piece.size(), done);
    const ssize_t put = got > 0 ? pwrite(target.descriptor, piece.data(), static_cast<std::size_t>(got), done) : -1;
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) fail(got == 0 ? EIO : errno);
    done += put;
  }
  if (ftruncate(target.descriptor, size) != 0 || (fsync(target.descriptor) != 0 && errno != EINVAL)) fail(errno);
}

void AtomicFile::fail(int errorNumber) const {
  throw WriteError(errorNumber, m_target.string());
}

void writeFile(const fs::path& file, std::string_view content) {
  AtomicFile output(file);
  output.write(content);
  output.commit();
}

}  // namespace rewire

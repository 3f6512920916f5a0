#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace rewire {

/// The bytes of one regular file from first to last. A gzip file is inflated; its first two bytes tell it, whatever its name.
/// Several gzip members behind one another count as one stream, as in RFC 1952, and zeros behind them are overlooked. Memory
/// stays constant whatever the size of the file. Belongs to one thread.
class ByteSource {
 public:
  /// Throws InputError when the path is absent, not a regular file or cannot be read.
  explicit ByteSource(const std::filesystem::path& path);
  ~ByteSource();
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  /// Fills `into` and returns the number of bytes that it got: fewer only at the end of the data. Throws InputError when the gzip
  /// data is corrupt (checksums included), cut short, or followed by something else, and when the disk fails.
  std::size_t read(std::span<std::uint8_t> into);

  bool isGzip() const { return m_inflater != nullptr; }
  std::uint64_t fileSize() const { return m_fileSize; }  ///< bytes on disk
  std::string where() const { return m_path.string(); }

 private:
  struct Inflater;
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  std::size_t readPlain(std::span<std::uint8_t> into);
  std::size_t readInflated(std::span<std::uint8_t> into);
  bool refill();
  bool startNextMember();

  std::filesystem::path m_path;
  std::uint64_t m_fileSize = 0;
  std::unique_ptr<std::FILE, Close> m_file;
  std::unique_ptr<Inflater> m_inflater;  ///< only for gzip
};

}  // namespace rewire

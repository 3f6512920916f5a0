#pragma once

#include "core/error.h"

#include <cstdint>
#include <exception>
#include <filesystem>
#include <map>
#include <memory>
#include <system_error>
#include <utility>

namespace rewire {

/// Throws the InputError of a file system that does not tell.
[[noreturn]] void refuseToRead(const std::error_code& error, const std::filesystem::path& path);

/// Time and size of a file, by which it is seen that it has changed.
using FileStamp = std::pair<std::filesystem::file_time_type, std::uintmax_t>;

/// Throws InputError where the file system does not tell of the file.
FileStamp stampOf(const std::filesystem::path& file);

/// Values that were read from files, by their names. A file is read again where its time or size has changed.
template <class Value>
class FileMemory {
 public:
  struct Kept {
    std::shared_ptr<const Value> value;  ///< null: it cannot be read
    Phrase problem;
  };

  /// The value of a file, which `make` reads. Throws InputError where the file system does not tell of the file.
  template <class Make>
  const Kept& of(const std::filesystem::path& file, const Make& make) {
    const FileStamp stamp = stampOf(file);
    const auto [found, isNew] = m_entries.try_emplace(file);
    Entry& entry = found->second;
    entry.round = m_round;
    if (!isNew && entry.stamp == stamp) return entry.kept;
    entry.stamp = stamp;
    try {
      entry.kept = {std::make_shared<const Value>(make()), {}};
    } catch (const std::exception& error) {
      entry.kept = {nullptr, toldBy(error)};
    }
    return entry.kept;
  }

  void beginRound() { ++m_round; }
  /// Forgets the files that nobody has asked for in this round.
  void forgetUnused() {
    std::erase_if(m_entries, [this](const auto& each) { return each.second.round != m_round; });
  }

 private:
  struct Entry {
    Kept kept;
    FileStamp stamp = {};
    std::uint64_t round = 0;
  };

  std::map<std::filesystem::path, Entry> m_entries;
  std::uint64_t m_round = 0;
};

}  // namespace rewire

#pragma once

#include "core/error.h"

#include <sanitizer/allocator_interface.h>
#include <sanitizer/common_interface_defs.h>

#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

// What the fuzzers share. Each gives one input to the readers of one kind of file, as a file, and holds them to the rule that
// all which they allocate is at most four times the inflated input and a floor.

namespace rewire::fuzz {

using Bytes = std::span<const std::uint8_t>;

/// What readers may take whatever the input: SQLite's page cache (2 MB), the pieces in which files are read (1 MiB of an IDX
/// file, 256 KiB of gzip and zip), 30,000 values of JSON, rows of metrics and column indices (see the limits there).
inline constexpr std::int64_t kFloor = 4 << 20;

/// Inflation that counts at most: the readers refuse or count what inflates further.
inline constexpr std::uint64_t kMostInflated = 256 << 20;

/// Bytes that a stream of gzip or zlib, or several of them, inflates to, and at least its own bytes.
inline std::uint64_t inflatedBytes(Bytes bytes) {
  constexpr int kGzipOrZlib = MAX_WBITS + 32;
  z_stream stream{};
  if (inflateInit2(&stream, kGzipOrZlib) != Z_OK) std::abort();
  std::array<std::uint8_t, 1 << 16> out;
  stream.next_in = const_cast<std::uint8_t*>(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::uint64_t sum = 0;
  for (int state = Z_OK; state == Z_OK && stream.avail_in > 0 && sum < kMostInflated;) {
    stream.next_out = out.data();
    stream.avail_out = static_cast<uInt>(out.size());
    state = inflate(&stream, Z_NO_FLUSH);
    sum += out.size() - stream.avail_out;
    if (state == Z_STREAM_END) state = inflateReset(&stream);
  }
  inflateEnd(&stream);
  return std::max<std::uint64_t>(sum, bytes.size());
}

/// Watches every allocation while it lives, and ends the program where too much is held at once.
class AllocationGuard {
 public:
  explicit AllocationGuard(std::uint64_t inflated) {
    static const bool kHooked = __sanitizer_install_malloc_and_free_hooks(&allocated, &freed) != 0;
    if (!kHooked) std::abort();
    s_held = s_peak = 0;
    s_most = 4 * static_cast<std::int64_t>(inflated) + kFloor;
    s_on = true;
  }
  ~AllocationGuard() {
    s_on = false;
    static const bool kShown = std::getenv("REWIRE_FUZZ_PEAK") != nullptr;
    if (kShown) std::fprintf(stderr, "held at most %lld of %lld bytes\n", shown(s_peak), shown(s_most));
  }
  AllocationGuard(const AllocationGuard&) = delete;
  AllocationGuard& operator=(const AllocationGuard&) = delete;

 private:
  static long long shown(std::int64_t bytes) { return bytes; }

  static void allocated(const volatile void*, std::size_t size) {
    if (!s_on) return;
    const std::int64_t held = s_held += static_cast<std::int64_t>(size);
    if (held > s_peak) s_peak = held;
    if (held <= s_most) return;
    s_on = false;
    std::fprintf(stderr, "==ALLOCATION== the reader holds %lld bytes; 4 times the inflated input and the floor are %lld\n",
                 shown(held), shown(s_most));
    __sanitizer_print_stack_trace();
    std::abort();
  }
  static void freed(const volatile void* pointer) {
    if (s_on && pointer) s_held -= static_cast<std::int64_t>(__sanitizer_get_allocated_size(pointer));
  }

  inline static std::atomic<bool> s_on = false;
  inline static std::atomic<std::int64_t> s_held = 0, s_peak = 0, s_most = 0;
};

/// A folder in memory that goes with the program.
class ScratchFolder {
 public:
  ScratchFolder() {
    const bool memory = ::access("/dev/shm", W_OK) == 0;
    std::string name = (memory ? "/dev/shm" : std::filesystem::temp_directory_path().string()) + "/rewire-fuzz-XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) std::abort();
    m_path = name;
  }
  ~ScratchFolder() {
    std::error_code error;
    std::filesystem::remove_all(m_path, error);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path& path() const { return m_path; }

  /// A file of this name with these bytes.
  std::filesystem::path file(const char* name, Bytes bytes) const {
    const std::filesystem::path path = m_path / name;
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!out.flush()) std::abort();
    return path;
  }

 private:
  std::filesystem::path m_path;
};

inline Bytes bytesOf(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// Calls a reader. It may refuse its input, with an error that is one line; whatever else it throws ends the program.
template <class Read>
void reading(std::uint64_t inflated, Read read) {
  const AllocationGuard guard(inflated);
  try {
    read();
  } catch (const InputError& error) {
    if (std::string_view(error.what()).find('\n') != std::string_view::npos) std::abort();
  }
}

}  // namespace rewire::fuzz

#include "core/data/byte_source.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>
#include <new>

#include "core/error.h"
#include "core/failure.h"

namespace rewire {
namespace {

constexpr std::array<std::uint8_t, 2> kGzipMagic{0x1f, 0x8b};

void requireRegularFile(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) throw InputError(phrase("there is no such file"), path.string());
  if (error) throw InputError(phrase("the file cannot be looked at: %1", error.message()), path.string());
  if (std::filesystem::is_directory(status)) throw InputError(phrase("this is a folder; a file is needed"), path.string());
  if (!std::filesystem::is_regular_file(status)) throw InputError(phrase("this is not an ordinary file"), path.string());
}

}  // namespace

struct ByteSource::Inflater {
  z_stream stream{};
  std::vector<std::uint8_t> input = std::vector<std::uint8_t>(256 * 1024);
  bool memberEnded = false;
  bool ended = false;

  Inflater() {
    constexpr int kGzipOnly = 15 + 16;  // zlib: the largest window, plus 16 for a gzip wrapper
    if (inflateInit2(&stream, kGzipOnly) != Z_OK) throw std::bad_alloc();
  }
  ~Inflater() { inflateEnd(&stream); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
};

ByteSource::ByteSource(const std::filesystem::path& path) : m_path(path) {
  requireRegularFile(path);
  m_file.reset(std::fopen(path.c_str(), "rb"));
  if (!m_file) throwFailure(errno, phrase("the file cannot be opened: %1", std::strerror(errno)), where());
  std::error_code error;
  m_fileSize = std::filesystem::file_size(path, error);
  if (error) throw InputError(phrase("the file cannot be looked at: %1", error.message()), where());

  std::array<std::uint8_t, 2> first{};
  const auto got = readPlain(first);
  std::rewind(m_file.get());
  if (got == first.size() && first == kGzipMagic) m_inflater = std::make_unique<Inflater>();
}

ByteSource::~ByteSource() = default;

std::size_t ByteSource::read(std::span<std::uint8_t> into) {
  return m_inflater ? readInflated(into) : readPlain(into);
}

std::size_t ByteSource::readPlain(std::span<std::uint8_t> into) {
  const auto got = std::fread(into.data(), 1, into.size(), m_file.get());
  if (got < into.size() && std::ferror(m_file.get()) != 0) {
    throwFailure(errno, phrase("the file cannot be read: %1", std::strerror(errno)), where());
  }
  return got;
}

/// Gives zlib more input when it has used up what it had; false at the end of the file.
bool ByteSource::refill() {
  auto& stream = m_inflater->stream;
  if (stream.avail_in > 0) return true;
  stream.next_in = m_inflater->input.data();
  stream.avail_in = static_cast<uInt>(readPlain(m_inflater->input));
  return stream.avail_in > 0;
}

/// Begins the next gzip member after the end of one; false when the file ends there too. Zeros between are padding, as tapes and
/// copies of whole blocks leave it; gunzip overlooks them too.
bool ByteSource::startNextMember() {
  auto& stream = m_inflater->stream;
  while (refill() && *stream.next_in == 0) {
    ++stream.next_in;
    --stream.avail_in;
  }
  if (stream.avail_in == 0) return false;
  if (*stream.next_in != kGzipMagic[0]) {
    throw InputError(
        phrase("the gzip data end, but the file goes on with something else; unpack it with gunzip, or fetch it again"), where());
  }
  inflateReset(&stream);
  m_inflater->memberEnded = false;
  return true;
}

std::size_t ByteSource::readInflated(std::span<std::uint8_t> into) {
  auto& inflater = *m_inflater;
  auto& stream = inflater.stream;
  std::size_t got = 0;
  while (got < into.size() && !inflater.ended) {
    if (inflater.memberEnded && !startNextMember()) {
      inflater.ended = true;
      break;
    }
    if (!refill()) throw InputError(phrase("the gzip data is cut short; the file is not complete"), where());
    const auto room = std::min<std::size_t>(into.size() - got, std::numeric_limits<uInt>::max());
    stream.next_out = into.data() + got;
    stream.avail_out = static_cast<uInt>(room);
    const int status = inflate(&stream, Z_NO_FLUSH);
    got += room - stream.avail_out;
    if (status == Z_STREAM_END) {
      inflater.memberEnded = true;
    } else if (status == Z_MEM_ERROR) {
      throw std::bad_alloc();
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
      throw InputError(phrase("the gzip data is corrupt: %1", stream.msg ? stream.msg : phrase("it cannot be inflated")),
                       where());
    }
  }
  return got;
}

}  // namespace rewire

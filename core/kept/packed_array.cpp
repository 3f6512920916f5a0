#include "core/kept/packed_array.h"

#include "core/error.h"

#include <zlib.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <new>

namespace rewire {

static_assert(std::endian::native == std::endian::little, "arrays are kept as they lie in memory: little-endian");

namespace {

constexpr std::size_t kFirstPiece = std::size_t{1} << 16;

/// A zlib stream takes at most 4 GB at a time.
uInt portion(std::size_t bytes) {
  return static_cast<uInt>(std::min<std::size_t>(bytes, std::numeric_limits<uInt>::max()));
}

std::vector<std::uint8_t> deflated(std::span<const std::uint8_t> bytes, int level, int strategy) {
  z_stream stream{};
  if (deflateInit2(&stream, level, Z_DEFLATED, MAX_WBITS, MAX_MEM_LEVEL, strategy) != Z_OK) throw std::bad_alloc();
  std::vector<std::uint8_t> result(deflateBound(&stream, bytes.size()));
  std::size_t read = 0, written = 0;
  int state = Z_OK;
  while (state == Z_OK) {
    stream.next_in = const_cast<std::uint8_t*>(bytes.data()) + read;
    stream.avail_in = portion(bytes.size() - read);
    stream.next_out = result.data() + written;
    stream.avail_out = portion(result.size() - written);
    const uInt in = stream.avail_in, out = stream.avail_out;
    state = deflate(&stream, read + in == bytes.size() ? Z_FINISH : Z_NO_FLUSH);
    read += in - stream.avail_in;
    written += out - stream.avail_out;
  }
  deflateEnd(&stream);
  result.resize(written);
  return result;
}

[[noreturn]] void refuse(const Phrase& what, const std::string& where) {
  throw InputError(phrase("an array of the history is malformed: %1", what), where);
}

/// Ends the stream on every way out.
struct Inflating {
  Inflating() {
    if (inflateInit(&stream) != Z_OK) throw std::bad_alloc();
  }
  ~Inflating() { inflateEnd(&stream); }
  Inflating(const Inflating&) = delete;
  Inflating& operator=(const Inflating&) = delete;
  z_stream stream{};
};

/// Bytes that come out, with the room doubled as often as needed: what the file claims is not believed.
std::vector<std::uint8_t> inflated(std::span<const std::uint8_t> bytes, std::size_t most, const std::string& where) {
  Inflating inflating;
  z_stream& stream = inflating.stream;
  std::vector<std::uint8_t> result(std::min(most + 1, kFirstPiece));
  std::size_t read = 0, written = 0;
  for (int state = Z_OK; state != Z_STREAM_END;) {
    if (written == result.size()) {
      if (written > most) refuse(phrase("it holds more values than its layer"), where);
      result.resize(std::min(most + 1, written * 2));
    }
    stream.next_in = const_cast<std::uint8_t*>(bytes.data()) + read;
    stream.avail_in = portion(bytes.size() - read);
    stream.next_out = result.data() + written;
    stream.avail_out = portion(result.size() - written);
    const uInt in = stream.avail_in, out = stream.avail_out;
    state = inflate(&stream, Z_NO_FLUSH);
    read += in - stream.avail_in;
    written += out - stream.avail_out;
    if (state != Z_OK && state != Z_STREAM_END) refuse(phrase("zlib cannot inflate it"), where);
  }
  if (read != bytes.size()) refuse(phrase("bytes follow what zlib made"), where);
  result.resize(written);
  return result;
}

template <typename Number>
std::vector<Number> unpacked(std::span<const std::uint8_t> bytes, bool isPacked, std::size_t most, const std::string& where) {
  std::vector<std::uint8_t> content;
  if (isPacked) {
    content = inflated(bytes, most * sizeof(Number), where);
    bytes = content;
  }
  if (bytes.size() % sizeof(Number) != 0) refuse(phrase("it ends within a value"), where);
  if (bytes.size() / sizeof(Number) > most) refuse(phrase("it holds more values than its layer"), where);
  std::vector<Number> values(bytes.size() / sizeof(Number));
  if (!values.empty()) std::memcpy(values.data(), bytes.data(), bytes.size());
  return values;
}

template <typename Number>
std::span<const std::uint8_t> bytesOf(std::span<const Number> values) {
  return {reinterpret_cast<const std::uint8_t*>(values.data()), values.size_bytes()};
}

}  // namespace

std::vector<std::uint8_t> packed(std::span<const std::int32_t> values) {
  return deflated(bytesOf(values), 1, Z_DEFAULT_STRATEGY);
}

std::vector<std::uint8_t> packed(std::span<const float> values) {
  return deflated(bytesOf(values), 6, Z_RLE);
}

std::vector<std::int32_t> unpackedIntegers(std::span<const std::uint8_t> bytes, bool isPacked, std::size_t most,
                                           const std::string& where) {
  return unpacked<std::int32_t>(bytes, isPacked, most, where);
}

std::vector<float> unpackedFloats(std::span<const std::uint8_t> bytes, bool isPacked, std::size_t most,
                                  const std::string& where) {
  return unpacked<float>(bytes, isPacked, most, where);
}

}  // namespace rewire

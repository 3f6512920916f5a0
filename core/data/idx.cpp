#include "core/data/idx.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <new>
#include <span>
#include <string>

#include "core/data/byte_source.h"
#include "core/error.h"

namespace rewire {
namespace {

constexpr std::size_t kChunk = 1024 * 1024;
constexpr std::uint64_t kUsualRatio = 4;  // most images pack less than that: memory for so much is reserved at once

/// Reserves memory at once for as many values as a file of this size usually holds. Those are all of them if the file is plain,
/// or packed as images are. `counted`: they are known to be there.
template <typename Value>
void makeRoom(std::vector<Value>& values, const ByteSource& source, const IdxHeader& header, bool counted) {
  const bool sure = counted || !source.isGzip();
  values.reserve(sure ? header.values : std::min(header.values, kUsualRatio * source.fileSize() / sizeof(Value)));
}

/// Makes room for `extra` more values, doubling, but never beyond the promise of the header.
template <typename Value>
void growBy(std::vector<Value>& values, std::size_t extra, std::uint64_t promised) {
  const auto needed = values.size() + extra;
  if (needed > values.capacity()) values.reserve(std::min<std::uint64_t>(promised, std::max(needed, values.capacity() * 2)));
}

/// The bits of a value of `Size` bytes, the highest byte first.
template <std::size_t Size>
std::uint64_t bitsAt(const std::uint8_t* at) {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < Size; ++i) bits = bits << 8 | at[i];
  return bits;
}

template <typename Stored, typename Value>
void appendIntegers(std::vector<Value>& values, std::span<const std::uint8_t> chunk) {
  for (std::size_t at = 0; at < chunk.size(); at += sizeof(Stored)) {
    values.push_back(static_cast<Value>(static_cast<Stored>(bitsAt<sizeof(Stored)>(chunk.data() + at))));
  }
}

[[noreturn]] void refuseValue(std::size_t index, const Phrase& what, const std::string& where) {
  throw InputError(phrase("value %1 (counted from 0) is %2", index, what), where);
}

float finite(float value, std::size_t index, const std::string& where) {
  if (!std::isfinite(value))
    refuseValue(index, phrase("not a finite number; is the highest byte of each first (big-endian)?"), where);
  return value;
}

/// A double that 32 bits can hold. Nobody stores numbers as small as little-endian doubles read the wrong way round.
float narrowed(double value, std::size_t index, const std::string& where) {
  if (std::fpclassify(value) == FP_SUBNORMAL) {
    refuseValue(index, phrase("below 1e-307; is the highest byte of each first (big-endian)?"), where);
  }
  return finite(static_cast<float>(value), index, where);
}

void append(IdxFile& file, std::span<const std::uint8_t> chunk, IdxBytesAs bytesAs, const std::string& where) {
  switch (file.type) {
    case IdxType::Bytes:
      if (bytesAs == IdxBytesAs::Labels) return appendIntegers<std::uint8_t>(file.integers, chunk);
      file.bytes.insert(file.bytes.end(), chunk.begin(), chunk.end());
      return;
    case IdxType::SignedBytes:
      if (bytesAs == IdxBytesAs::Pixels) return appendIntegers<std::int8_t>(file.floats, chunk);
      return appendIntegers<std::int8_t>(file.integers, chunk);
    case IdxType::Shorts:
      return appendIntegers<std::int16_t>(file.integers, chunk);
    case IdxType::Integers:
      return appendIntegers<std::int32_t>(file.integers, chunk);
    case IdxType::Floats:
      for (std::size_t at = 0; at < chunk.size(); at += 4) {
        const auto bits = static_cast<std::uint32_t>(bitsAt<4>(chunk.data() + at));
        file.floats.push_back(finite(std::bit_cast<float>(bits), file.floats.size(), where));
      }
      return;
    case IdxType::Doubles:
      for (std::size_t at = 0; at < chunk.size(); at += 8) {
        file.floats.push_back(narrowed(std::bit_cast<double>(bitsAt<8>(chunk.data() + at)), file.floats.size(), where));
      }
      return;
  }
}

[[noreturn]] void refuseCut(const ByteSource& source, const IdxHeader& header) {
  throw InputError(phrase("the file is cut short: its header promises %1 values", header.values), source.where());
}

/// Reads a file to the end of its values, and keeps none.
void demandValues(const std::filesystem::path& path, const std::stop_token& stop) {
  ByteSource source(path);
  const auto header = readIdxHeader(source);
  std::vector<std::uint8_t> chunk(kChunk);
  for (auto left = header.payloadBytes(); left > 0;) {
    if (stop.stop_requested()) throw Cancelled();
    const auto wanted = std::span(chunk).first(static_cast<std::size_t>(std::min<std::uint64_t>(chunk.size(), left)));
    if (source.read(wanted) < wanted.size()) refuseCut(source, header);
    left -= wanted.size();
  }
}

/// Reads all values into `values`, which is the member of `file` that they fill. Room that doubles would be too much for values
/// that take more memory than bytes in the file, so those are counted before.
template <typename Value>
void readValues(ByteSource& source, const IdxHeader& header, IdxFile& file, std::vector<Value>& values, IdxBytesAs bytesAs,
                const std::stop_token& stop) {
  const bool counted = source.isGzip() && sizeof(Value) > bytesPerValue(header.type);
  if (counted) demandValues(source.where(), stop);
  std::vector<std::uint8_t> chunk(static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, header.payloadBytes())));
  const auto size = bytesPerValue(header.type);
  makeRoom(values, source, header, counted);
  while (values.size() < header.values) {
    if (stop.stop_requested()) throw Cancelled();
    const auto left = (header.values - values.size()) * size;
    const auto wanted = std::span(chunk).first(static_cast<std::size_t>(std::min<std::uint64_t>(chunk.size(), left)));
    if (source.read(wanted) < wanted.size()) refuseCut(source, header);
    growBy(values, wanted.size() / size, header.values);
    append(file, wanted, bytesAs, source.where());
  }
  std::array<std::uint8_t, 1> beyond{};  // reading on also makes zlib compare the checksum at the end
  if (source.read(beyond) != 0) {
    throw InputError(phrase("the file is too long: it goes on after the %1 values of its header", header.values), source.where());
  }
}

}  // namespace

void refuseTurned(const IdxFile& file, const std::string& where) {
  if (file.type != IdxType::Shorts && file.type != IdxType::Integers) return;
  const int lowestFirst = file.type == IdxType::Shorts ? 1 << 8 : 1 << 24;
  const auto& values = file.integers;
  const auto other = std::find_if(values.begin(), values.end(), [](auto value) { return value != 0; });
  if (other == values.end()) return;
  if (!std::all_of(other, values.end(), [&](auto value) { return value % lowestFirst == 0; })) return;
  throw InputError(phrase("every number is a multiple of %1, as %2: they are little-endian; an IDX file has the highest byte of "
                          "each first (big-endian)",
                          lowestFirst, *other),
                   where);
}

IdxFile readIdx(const std::filesystem::path& path, std::stop_token stop, IdxBytesAs bytesAs) {
  try {
    if (stop.stop_requested()) throw Cancelled();
    ByteSource source(path);
    auto header = readIdxHeader(source);
    IdxFile file;
    file.type = header.type;
    const bool isFloat = header.type == IdxType::Floats || header.type == IdxType::Doubles;
    if (isFloat || (header.type == IdxType::SignedBytes && bytesAs == IdxBytesAs::Pixels)) {
      readValues(source, header, file, file.floats, bytesAs, stop);
    } else if (header.type == IdxType::Bytes && bytesAs != IdxBytesAs::Labels) {
      readValues(source, header, file, file.bytes, bytesAs, stop);
    } else {
      readValues(source, header, file, file.integers, bytesAs, stop);
    }
    file.dims = std::move(header.dims);
    return file;
  } catch (const std::bad_alloc&) {
    throw WorkError(phrase("the file does not fit into memory"), path.string());
  }
}

}  // namespace rewire

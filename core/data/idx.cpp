#include "core/data/idx.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>
#include <new>
#include <span>
#include <string>

#include "core/data/byte_source.h"
#include "core/error.h"

namespace rewire {
namespace {

constexpr std::uint8_t kBytes = 0x08;
constexpr std::uint8_t kFloats = 0x0D;
constexpr std::size_t kMaxDims = 3;
constexpr std::uint64_t kMaxValues = std::numeric_limits<std::int32_t>::max();
constexpr std::size_t kChunk = 1024 * 1024;
constexpr std::uint64_t kDeflateRatio = 1032;  // deflate packs at most 258 bytes into 2 bits
constexpr std::uint64_t kUsualRatio = 8;       // images pack less than that: memory for so much is reserved at once

struct Header {
  std::uint8_t type = 0;
  std::vector<int> dims;
  std::uint64_t values = 1;
  std::uint64_t headerBytes = 0;
  std::uint64_t payloadBytes = 0;
};

std::string inHex(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (const auto byte : bytes) {
    std::array<char, 4> digits{};
    std::snprintf(digits.data(), digits.size(), "%02x", byte);
    text += (text.empty() ? "" : " ") + std::string(digits.data());
  }
  return text;
}

std::string typeName(std::uint8_t type) {
  switch (type) {
    case 0x09:
      return "signed bytes, ";
    case 0x0B:
      return "16-bit integers, ";
    case 0x0C:
      return "32-bit integers, ";
    case 0x0E:
      return "64-bit floats, ";
    default:
      return "unknown, ";
  }
}

std::uint32_t bigEndian(const std::uint8_t* at) {
  return std::uint32_t{at[0]} << 24 | std::uint32_t{at[1]} << 16 | std::uint32_t{at[2]} << 8 | std::uint32_t{at[3]};
}

void checkMagic(std::span<const std::uint8_t, 4> magic, const std::string& where) {
  if (magic[0] != 0 || magic[1] != 0) {
    throw InputError("this is not an IDX file: it begins with " + inHex(magic) + ", an IDX file with 00 00", where);
  }
  if (magic[2] != kBytes && magic[2] != kFloats) {
    throw InputError("type byte 0x" + inHex(magic.subspan(2, 1)) + " (" + typeName(magic[2]) +
                         "not supported); it should be 0x08, unsigned bytes, or 0x0d, 32-bit floats",
                     where);
  }
  if (magic[3] == 0 || magic[3] > kMaxDims) {
    throw InputError("the header announces " + std::to_string(magic[3]) + " dimensions; there should be 1, 2 or 3", where);
  }
}

/// Reads and checks the dimensions; `header.type` is known already.
void readDims(ByteSource& source, std::size_t count, Header& header) {
  std::array<std::uint8_t, kMaxDims * 4> bytes{};
  if (source.read(std::span(bytes).first(count * 4)) < count * 4) {
    throw InputError("the file is cut short: it ends within its header", source.where());
  }
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint64_t dim = bigEndian(bytes.data() + i * 4);
    if (dim == 0) {
      throw InputError("dimension " + std::to_string(i + 1) + " of " + std::to_string(count) + " is 0; it should be at least 1",
                       source.where());
    }
    if (dim > kMaxValues / header.values) {
      throw InputError("the header promises more than " + std::to_string(kMaxValues) + " values, the most that is read",
                       source.where());
    }
    header.values *= dim;
    header.dims.push_back(static_cast<int>(dim));
  }
}

Header readHeader(ByteSource& source) {
  std::array<std::uint8_t, 4> magic{};
  const auto got = source.read(magic);
  if (got == 0) throw InputError("the file is empty; an IDX file has a header at least", source.where());
  if (got < magic.size()) throw InputError("the file is cut short: it ends within its header", source.where());
  checkMagic(magic, source.where());

  Header header;
  header.type = magic[2];
  readDims(source, magic[3], header);
  header.headerBytes = 4 + 4 * header.dims.size();
  header.payloadBytes = header.values * (header.type == kFloats ? sizeof(float) : 1);
  return header;
}

/// Compares the promise of the header with what the file, by its size, and this computer can hold.
void checkPromise(const ByteSource& source, const Header& header) {
  const auto promised = header.headerBytes + header.payloadBytes;
  const auto size = source.fileSize();
  if (!source.isGzip() && promised != size) {
    throw InputError(std::string(size < promised ? "the file is cut short" : "the file is too long") + ": its header promises " +
                         std::to_string(promised) + " bytes, it has " + std::to_string(size),
                     source.where());
  }
  if (promised > kDeflateRatio * size) {
    throw InputError("the header promises " + std::to_string(promised) + " bytes, more than " + std::to_string(size) +
                         " bytes of gzip data can hold",
                     source.where());
  }
  const auto memory = static_cast<std::uint64_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
  if (promised > memory) {
    throw InputError("the file needs " + std::to_string(promised) + " bytes, this computer has " + std::to_string(memory),
                     source.where());
  }
}

/// Reserves memory at once for as much of the promised data as a file of this size usually holds. That is all of it if the file
/// is plain, or packed as images are.
template <typename Value>
void makeRoom(std::vector<Value>& values, const ByteSource& source, std::uint64_t promised) {
  values.reserve(std::min(promised, kUsualRatio * source.fileSize() / sizeof(Value)));
}

/// Makes room for `extra` more values, doubling, but never beyond the promise of the header.
template <typename Value>
void growBy(std::vector<Value>& values, std::size_t extra, std::uint64_t promised) {
  const auto needed = values.size() + extra;
  if (needed > values.capacity()) values.reserve(std::min<std::uint64_t>(promised, std::max(needed, values.capacity() * 2)));
}

void append(std::vector<std::uint8_t>& values, std::span<const std::uint8_t> chunk, const std::string&) {
  values.insert(values.end(), chunk.begin(), chunk.end());
}

void append(std::vector<float>& values, std::span<const std::uint8_t> chunk, const std::string& where) {
  for (std::size_t at = 0; at < chunk.size(); at += sizeof(float)) {
    const auto value = std::bit_cast<float>(bigEndian(chunk.data() + at));
    if (!std::isfinite(value)) {
      throw InputError("value " + std::to_string(values.size()) + " (counted from 0) is not a finite number", where);
    }
    values.push_back(value);
  }
}

template <typename Value>
void readValues(ByteSource& source, const Header& header, std::vector<Value>& values, const std::stop_token& stop) {
  std::vector<std::uint8_t> chunk(static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, header.payloadBytes)));
  makeRoom(values, source, header.values);
  while (values.size() < header.values) {
    if (stop.stop_requested()) throw Cancelled();
    const auto left = (header.values - values.size()) * sizeof(Value);
    const auto wanted = std::span(chunk).first(static_cast<std::size_t>(std::min<std::uint64_t>(chunk.size(), left)));
    if (source.read(wanted) < wanted.size()) {
      throw InputError("the file is cut short: its header promises " + std::to_string(header.values) + " values", source.where());
    }
    growBy(values, wanted.size() / sizeof(Value), header.values);
    append(values, wanted, source.where());
  }
  std::array<std::uint8_t, 1> beyond{};  // reading on also makes zlib compare the checksum at the end
  if (source.read(beyond) != 0) {
    throw InputError("the file is too long: it goes on after the " + std::to_string(header.values) + " values of its header",
                     source.where());
  }
}

}  // namespace

IdxFile readIdx(const std::filesystem::path& path, std::stop_token stop) {
  try {
    if (stop.stop_requested()) throw Cancelled();
    ByteSource source(path);
    auto header = readHeader(source);
    checkPromise(source, header);
    IdxFile file;
    if (header.type == kFloats) {
      readValues(source, header, file.floats, stop);
    } else {
      readValues(source, header, file.bytes, stop);
    }
    file.dims = std::move(header.dims);
    return file;
  } catch (const std::bad_alloc&) {
    throw WorkError("the file does not fit into memory", path.string());
  }
}

}  // namespace rewire

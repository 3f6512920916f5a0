#include "core/data/part_file.h"

#include <zlib.h>

#include <array>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "core/data/byte_source.h"
#include "core/data/idx_header.h"
#include "core/data/image_file.h"
#include "core/data/labels.h"
#include "core/error.h"

namespace rewire {
namespace {

namespace fs = std::filesystem;

IdxHeader headerOf(ByteSource& source, DatasetPart part) {
  auto header = readIdxHeader(source);
  if (isImages(part)) {
    imageShape(header.dims, source.where());
  } else {
    labelCount(header.dims, header.type, source.where());
  }
  return header;
}

std::uint32_t littleEndian(const unsigned char* at) {
  return std::uint32_t{at[0]} | std::uint32_t{at[1]} << 8 | std::uint32_t{at[2]} << 16 | std::uint32_t{at[3]} << 24;
}

/// The sum that a gzip file of one member has at its end (RFC 1952: CRC-32, length), or nothing where the length is not `bytes`.
std::optional<ContentSum> sumAtEnd(const fs::path& path, std::uint64_t bytes) {
  std::array<unsigned char, 8> end{};
  std::ifstream file(path, std::ios::binary);
  file.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
  if (!file.read(reinterpret_cast<char*>(end.data()), end.size())) return std::nullopt;
  if (littleEndian(end.data() + 4) != static_cast<std::uint32_t>(bytes)) return std::nullopt;
  return ContentSum{bytes, littleEndian(end.data())};
}

ContentSum sumOfAll(const fs::path& path) {
  ByteSource source(path);
  std::vector<std::uint8_t> piece(1024 * 1024);
  ContentSum sum;
  for (std::size_t got = piece.size(); got == piece.size();) {
    got = source.read(piece);
    sum.bytes += got;
    sum.crc = static_cast<std::uint32_t>(crc32(sum.crc, piece.data(), static_cast<uInt>(got)));
  }
  return sum;
}

}  // namespace

void checkHeader(const fs::path& path, DatasetPart part) {
  ByteSource source(path);
  headerOf(source, part);
}

void checkWhole(const fs::path& path, DatasetPart part) {
  ByteSource source(path);
  const auto header = headerOf(source, part);
  if (!source.isGzip() || sumAtEnd(path, header.bytes)) return;
  const auto bytes = sumOfAll(path).bytes;
  if (bytes == header.bytes) return;
  throw InputError(
      phrase("%1: its header promises %2 bytes, it has %3",
             bytes < header.bytes ? phrase("the file is cut short") : phrase("the file is too long"), header.bytes, bytes),
      path.string());
}

Phrase flawOf(const fs::path& path, DatasetPart part) {
  try {
    checkWhole(path, part);
    return {};
  } catch (const InputError& error) {
    const std::string line = error.what();
    return line.substr(0, line.rfind(" (" + shown(path.string()) + ")"));
  }
}

ContentSum contentSum(const fs::path& path) {
  ByteSource source(path);
  const auto header = readIdxHeader(source);
  if (source.isGzip()) {
    if (const auto sum = sumAtEnd(path, header.bytes)) return *sum;
  }
  return sumOfAll(path);
}

}  // namespace rewire

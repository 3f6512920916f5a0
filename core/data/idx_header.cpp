#include "core/data/idx_header.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <optional>
#include <span>

#include "core/data/foreign_file.h"
#include "core/error.h"

namespace rewire {
namespace {

constexpr std::size_t kMaxDims = 4;
constexpr std::uint64_t kMaxValues = std::numeric_limits<std::int32_t>::max();
constexpr std::uint64_t kDeflateRatio = 1032;  // deflate packs at most 258 bytes into 2 bits

using RawDims = std::vector<std::uint32_t>;

std::uint32_t bigEndian(const std::uint8_t* at) {
  return std::uint32_t{at[0]} << 24 | std::uint32_t{at[1]} << 16 | std::uint32_t{at[2]} << 8 | std::uint32_t{at[3]};
}

[[noreturn]] void refuseForeign(ByteSource& source, std::span<const std::uint8_t> magic) {
  std::array<std::uint8_t, kTellingBytes> begin{};
  std::copy(magic.begin(), magic.end(), begin.begin());
  const auto more = source.read(std::span(begin).subspan(magic.size()));
  const Phrase kind = foreignKind(std::span(begin).first(magic.size() + more));
  throw InputError(source.isGzip() ? phrase("the gzip data hold %1", kind) : phrase("this is %1", kind), source.where());
}

void checkType(const std::array<std::uint8_t, 4>& magic, const std::string& where) {
  const bool known = (magic[2] >= 0x08 && magic[2] <= 0x09) || (magic[2] >= 0x0B && magic[2] <= 0x0E);
  if (!known) {
    char type[8];
    std::snprintf(type, sizeof type, "0x%02x", magic[2]);
    throw InputError(phrase("the type byte is %1, which no IDX file has; it should be 0x08 (unsigned bytes), 0x09, 0x0b, 0x0c "
                            "(integers of 8, 16 and 32 bits), 0x0d or 0x0e (floats of 32 and 64 bits)",
                            type),
                     where);
  }
  if (magic[3] == 0 || magic[3] > kMaxDims) {
    throw InputError(phrase("the header announces %1 dimensions; there should be 1 to 4", magic[3]), where);
  }
}

/// The number of values, or nothing where a dimension is 0 or there are more values than are read.
std::optional<std::uint64_t> productOf(const RawDims& dims) {
  std::uint64_t product = 1;
  for (const std::uint64_t dim : dims) {
    if (dim == 0 || dim > kMaxValues / product) return std::nullopt;
    product *= dim;
  }
  return product;
}

RawDims turnedRound(RawDims dims) {
  for (auto& dim : dims) dim = dim >> 24 | (dim >> 8 & 0xFF00) | (dim << 8 & 0xFF0000) | dim << 24;
  return dims;
}

bool canHold(const ByteSource& source, std::uint64_t promised) {
  return source.isGzip() ? promised <= kDeflateRatio * source.fileSize() : promised == source.fileSize();
}

std::uint64_t promiseOf(IdxType type, std::size_t dims, std::uint64_t values) {
  return 4 + 4 * dims + values * bytesPerValue(type);
}

/// Throws if the sizes of the header make sense with their bytes turned round alone.
void refuseTurnedDims(const ByteSource& source, IdxType type, const RawDims& dims) {
  const auto turned = turnedRound(dims);
  const auto values = productOf(turned);
  if (!values || !canHold(source, promiseOf(type, dims.size(), *values))) return;
  throw InputError(phrase("the sizes in the header are little-endian (%1); an IDX file has the highest byte first (big-endian)",
                          dimsInWords(std::vector<int>(turned.begin(), turned.end()))),
                   source.where());
}

RawDims readDims(ByteSource& source, std::size_t count) {
  std::array<std::uint8_t, kMaxDims * 4> bytes{};
  if (source.read(std::span(bytes).first(count * 4)) < count * 4) {
    throw InputError(phrase("the file is cut short: it ends within its header"), source.where());
  }
  RawDims dims;
  for (std::size_t i = 0; i < count; ++i) dims.push_back(bigEndian(bytes.data() + i * 4));
  return dims;
}

[[noreturn]] void refuseDims(const ByteSource& source, const RawDims& dims) {
  const auto zero = std::find(dims.begin(), dims.end(), 0u);
  if (zero != dims.end()) {
    throw InputError(phrase("dimension %1 of %2 is 0; it should be at least 1", zero - dims.begin() + 1, dims.size()),
                     source.where());
  }
  throw InputError(phrase("the header promises more than %1 values, the most that is read", kMaxValues), source.where());
}

[[noreturn]] void refusePromise(const ByteSource& source, std::uint64_t promised) {
  const auto size = source.fileSize();
  if (source.isGzip()) {
    throw InputError(phrase("the header promises %1 bytes, more than %2 bytes of gzip data can hold", promised, size),
                     source.where());
  }
  throw InputError(phrase("%1: its header promises %2 bytes, it has %3",
                          size < promised ? phrase("the file is cut short") : phrase("the file is too long"), promised, size),
                   source.where());
}

void checkMemory(std::uint64_t promised, const std::string& where) {
  const auto memory = static_cast<std::uint64_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
  if (promised <= memory) return;
  throw InputError(phrase("the file needs %1 bytes, this computer has %2", promised, memory), where);
}

}  // namespace

std::uint64_t bytesPerValue(IdxType type) {
  switch (type) {
    case IdxType::Bytes:
    case IdxType::SignedBytes:
      return 1;
    case IdxType::Shorts:
      return 2;
    case IdxType::Integers:
    case IdxType::Floats:
      return 4;
    case IdxType::Doubles:
      break;
  }
  return 8;
}

std::uint64_t IdxHeader::payloadBytes() const {
  return values * bytesPerValue(type);
}

std::string dimsInWords(const std::vector<int>& dims) {
  std::string words;
  for (const int dim : dims) words += (words.empty() ? "" : " x ") + std::to_string(dim);
  return words;
}

IdxHeader readIdxHeader(ByteSource& source) {
  std::array<std::uint8_t, 4> magic{};
  const auto got = source.read(magic);
  if (got == 0) throw InputError(phrase("the file is empty; an IDX file has a header at least"), source.where());
  const bool foreign = magic[0] != 0 || magic[1] != 0 || (got == magic.size() && magic[2] == 0);
  if (foreign) refuseForeign(source, std::span(magic).first(got));
  if (got < magic.size()) throw InputError(phrase("the file is cut short: it ends within its header"), source.where());
  checkType(magic, source.where());

  IdxHeader header;
  header.type = static_cast<IdxType>(magic[2]);
  const auto dims = readDims(source, magic[3]);
  const auto values = productOf(dims);
  const auto promised = promiseOf(header.type, dims.size(), values.value_or(0));
  if (!values || !canHold(source, promised)) {
    refuseTurnedDims(source, header.type, dims);
    if (!values) refuseDims(source, dims);
    refusePromise(source, promised);
  }
  checkMemory(promised, source.where());
  header.dims.assign(dims.begin(), dims.end());
  header.values = *values;
  header.bytes = promised;
  return header;
}

}  // namespace rewire

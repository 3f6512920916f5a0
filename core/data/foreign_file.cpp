#include "core/data/foreign_file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <string_view>

#include "core/shown_text.h"

namespace rewire {
namespace {

using namespace std::string_view_literals;

/// Bytes at a place in a file that tell its kind.
struct Signature {
  std::string_view bytes;
  std::size_t at;
  std::string_view words;
};

constexpr auto kUnpack = "; unpack it first"sv;
constexpr auto kConvert = "; write its images or labels as an IDX file"sv;
constexpr auto kFetch = ", as a server sends in place of a file; fetch the file again"sv;

constexpr std::array kSignatures{
    Signature{"version https://git-lfs.github.com/"sv, 0,
              "a Git LFS pointer, not the file itself; fetch it with: git lfs pull"sv},
    Signature{"/annex/objects/"sv, 0, "a git-annex pointer, not the file itself; fetch it with: git annex get"sv},
    Signature{"\x1f\x8b"sv, 0, "gzip data once more; unpack it once with gunzip"sv},
    Signature{"PK\3\4"sv, 0, "a zip archive (or .npz)"sv},
    Signature{"PK\5\6"sv, 0, "an empty zip archive"sv},
    Signature{"\xfd\x37zXZ\0"sv, 0, "xz data"sv},
    Signature{"BZh"sv, 0, "bzip2 data"sv},
    Signature{"\x28\xb5\x2f\xfd"sv, 0, "Zstandard data"sv},
    Signature{"\x04\x22\x4d\x18"sv, 0, "LZ4 data"sv},
    Signature{"7z\xbc\xaf\x27\x1c"sv, 0, "a 7z archive"sv},
    Signature{"Rar!"sv, 0, "a RAR archive"sv},
    Signature{"\x1f\x9d"sv, 0, "data of compress (.Z)"sv},
    Signature{"ustar"sv, 257, "a tar archive"sv},
    Signature{"\x89PNG"sv, 0, "a PNG picture"sv},
    Signature{"\xff\xd8\xff"sv, 0, "a JPEG picture"sv},
    Signature{"GIF8"sv, 0, "a GIF picture"sv},
    Signature{"BM"sv, 0, "a BMP picture"sv},
    Signature{"II*\0"sv, 0, "a TIFF picture"sv},
    Signature{"MM\0*"sv, 0, "a TIFF picture"sv},
    Signature{"\x93NUMPY"sv, 0, "a NumPy array (.npy)"sv},
    Signature{"MATLAB 5.0"sv, 0, "a MATLAB file (.mat)"sv},
    Signature{"\x89HDF"sv, 0, "an HDF5 file (or a newer .mat)"sv},
    Signature{"PAR1"sv, 0, "a Parquet file"sv},
    Signature{"SQLite format 3"sv, 0, "an SQLite database"sv},
    Signature{"%PDF"sv, 0, "a PDF document"sv},
    Signature{"\x80\x02"sv, 0, "a Python pickle"sv},
    Signature{"\x80\x03"sv, 0, "a Python pickle"sv},
    Signature{"\x80\x04"sv, 0, "a Python pickle"sv},
    Signature{"\x80\x05"sv, 0, "a Python pickle"sv},
    Signature{"\xff\xfe"sv, 0, "a text in UTF-16"sv},
    Signature{"\xfe\xff"sv, 0, "a text in UTF-16"sv},
};

constexpr std::size_t kFirstArchive = 3;   // those before have their advice in their words
constexpr std::size_t kFirstContent = 13;  // archives end here, and files with other content begin

bool holdsAt(std::string_view text, const Signature& signature) {
  return text.size() >= signature.at + signature.bytes.size() &&
         text.substr(signature.at, signature.bytes.size()) == signature.bytes;
}

bool isText(std::string_view text) {
  while (text.size() > 3) {  // a character may be cut at the end
    const auto length = characterLength(text);
    const auto first = static_cast<unsigned char>(text.front());
    if (length == 0 || (first < 0x20 && std::isspace(first) == 0)) return false;
    text.remove_prefix(length);
  }
  return true;
}

std::string textKind(std::string_view text) {
  const bool marked = text.starts_with("\xef\xbb\xbf");
  if (marked) text.remove_prefix(3);
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  std::string small(text.substr(0, 15));
  std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (small.starts_with("<?xml")) return "an XML document" + std::string(kFetch);
  if (small.starts_with("<")) return "an HTML page" + std::string(kFetch);
  if (small.starts_with("{") || small.starts_with("[")) return "a JSON text" + std::string(kConvert);
  const auto line = text.substr(0, text.find_first_of("\r\n"));
  if (line.find_first_of(",;\t") != std::string_view::npos) return "a table as text (CSV)" + std::string(kConvert);
  return std::string(marked ? "a text with a byte order mark" : "a text") + " that begins with \"" + shown(line.substr(0, 40)) +
         "\"" + std::string(kConvert);
}

/// The header of an IDX file with its four bytes turned round, as a machine writes them that begins with the lowest.
bool isTurnedHeader(std::span<const std::uint8_t> begin) {
  return begin.size() >= 4 && begin[2] == 0 && begin[3] == 0 && begin[0] >= 1 && begin[0] <= 4 && begin[1] >= 0x08 &&
         begin[1] <= 0x0E;
}

std::string inHex(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (const auto byte : bytes) {
    std::array<char, 4> digits{};
    std::snprintf(digits.data(), digits.size(), "%02x", byte);
    text += (text.empty() ? "" : " ") + std::string(digits.data());
  }
  return text;
}

}  // namespace

std::string foreignKind(std::span<const std::uint8_t> begin) {
  const std::string_view text(reinterpret_cast<const char*>(begin.data()), begin.size());
  for (std::size_t i = 0; i < kSignatures.size(); ++i) {
    if (!holdsAt(text, kSignatures[i])) continue;
    const auto advice = i < kFirstArchive ? ""sv : i < kFirstContent ? kUnpack : kConvert;
    return std::string(kSignatures[i].words) + std::string(advice);
  }
  if (isTurnedHeader(begin))
    return "a little-endian IDX file; its header and numbers should begin with the highest byte (big-endian)";
  if (std::all_of(begin.begin(), begin.end(), [](auto byte) { return byte == 0; })) {
    return "a file that begins with zeros only, as a download that was not finished; fetch it again";
  }
  if (isText(text)) return textKind(text);
  return "no IDX file: it begins with " + inHex(begin.first(std::min<std::size_t>(4, begin.size()))) +
         ", an IDX file with 00 00 and a type, as 00 00 08 03";
}

}  // namespace rewire

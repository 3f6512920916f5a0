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
  const char* words;  ///< id of a phrase
};

Phrase toConvert(const Phrase& kind) {
  return phrase("%1; write its images or labels as an IDX file", kind);
}

Phrase sentByServer(const Phrase& kind) {
  return phrase("%1, as a server sends in place of a file; fetch the file again", kind);
}

constexpr std::array kSignatures{
    Signature{"version https://git-lfs.github.com/"sv, 0,
              phraseId("a Git LFS pointer, not the file itself; fetch it with: git lfs pull")},
    Signature{"/annex/objects/"sv, 0, phraseId("a git-annex pointer, not the file itself; fetch it with: git annex get")},
    Signature{"\x1f\x8b"sv, 0, phraseId("gzip data once more; unpack it once with gunzip")},
    Signature{"PK\3\4"sv, 0, phraseId("a zip archive (or .npz)")},
    Signature{"PK\5\6"sv, 0, phraseId("an empty zip archive")},
    Signature{"\xfd\x37zXZ\0"sv, 0, phraseId("xz data")},
    Signature{"BZh"sv, 0, phraseId("bzip2 data")},
    Signature{"\x28\xb5\x2f\xfd"sv, 0, phraseId("Zstandard data")},
    Signature{"\x04\x22\x4d\x18"sv, 0, phraseId("LZ4 data")},
    Signature{"7z\xbc\xaf\x27\x1c"sv, 0, phraseId("a 7z archive")},
    Signature{"Rar!"sv, 0, phraseId("a RAR archive")},
    Signature{"\x1f\x9d"sv, 0, phraseId("data of compress (.Z)")},
    Signature{"ustar"sv, 257, phraseId("a tar archive")},
    Signature{"\x89PNG"sv, 0, phraseId("a PNG picture")},
    Signature{"\xff\xd8\xff"sv, 0, phraseId("a JPEG picture")},
    Signature{"GIF8"sv, 0, phraseId("a GIF picture")},
    Signature{"BM"sv, 0, phraseId("a BMP picture")},
    Signature{"II*\0"sv, 0, phraseId("a TIFF picture")},
    Signature{"MM\0*"sv, 0, phraseId("a TIFF picture")},
    Signature{"\x93NUMPY"sv, 0, phraseId("a NumPy array (.npy)")},
    Signature{"MATLAB 5.0"sv, 0, phraseId("a MATLAB file (.mat)")},
    Signature{"\x89HDF"sv, 0, phraseId("an HDF5 file (or a newer .mat)")},
    Signature{"PAR1"sv, 0, phraseId("a Parquet file")},
    Signature{"SQLite format 3"sv, 0, phraseId("an SQLite database")},
    Signature{"%PDF"sv, 0, phraseId("a PDF document")},
    Signature{"\x80\x02"sv, 0, phraseId("a Python pickle")},
    Signature{"\x80\x03"sv, 0, phraseId("a Python pickle")},
    Signature{"\x80\x04"sv, 0, phraseId("a Python pickle")},
    Signature{"\x80\x05"sv, 0, phraseId("a Python pickle")},
    Signature{"\xff\xfe"sv, 0, phraseId("a text in UTF-16")},
    Signature{"\xfe\xff"sv, 0, phraseId("a text in UTF-16")},
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

Phrase textKind(std::string_view text) {
  const bool marked = text.starts_with("\xef\xbb\xbf");
  if (marked) text.remove_prefix(3);
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  std::string small(text.substr(0, 15));
  std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (small.starts_with("<?xml")) return sentByServer(phrase("an XML document"));
  if (small.starts_with("<")) return sentByServer(phrase("an HTML page"));
  if (small.starts_with("{") || small.starts_with("[")) return toConvert(phrase("a JSON text"));
  const auto line = text.substr(0, text.find_first_of("\r\n"));
  if (line.find_first_of(",;\t") != std::string_view::npos) return toConvert(phrase("a table as text (CSV)"));
  const std::string begin = shown(line.substr(0, 40));
  return toConvert(marked ? phrase("a text with a byte order mark that begins with \"%1\"", begin)
                          : phrase("a text that begins with \"%1\"", begin));
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

Phrase foreignKind(std::span<const std::uint8_t> begin) {
  const std::string_view text(reinterpret_cast<const char*>(begin.data()), begin.size());
  for (std::size_t i = 0; i < kSignatures.size(); ++i) {
    if (!holdsAt(text, kSignatures[i])) continue;
    const Phrase kind = Phrase::of(kSignatures[i].words);
    return i < kFirstArchive ? kind : i < kFirstContent ? phrase("%1; unpack it first", kind) : toConvert(kind);
  }
  if (isTurnedHeader(begin))
    return phrase("a little-endian IDX file; its header and numbers should begin with the highest byte (big-endian)");
  if (std::all_of(begin.begin(), begin.end(), [](auto byte) { return byte == 0; })) {
    return phrase("a file that begins with zeros only, as a download that was not finished; fetch it again");
  }
  if (isText(text)) return textKind(text);
  return phrase("no IDX file: it begins with %1, an IDX file with 00 00 and a type, as 00 00 08 03",
                inHex(begin.first(std::min<std::size_t>(4, begin.size()))));
}

}  // namespace rewire

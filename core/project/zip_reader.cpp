#include "core/project/zip_reader.h"

#include "core/error.h"
#include "core/failure.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"

#include <sys/stat.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <new>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMostEntries = 10'000;
constexpr std::size_t kLongestEntryName = 255;
constexpr std::size_t kPiece = 256 << 10;
// Deflate makes 1 byte of up to 1032 alike. No model, table or picture comes near to this; a bomb needs it.
constexpr std::uint64_t kMostInflation = 200;
constexpr std::uint64_t kFreeInflation = 1 << 20;  ///< so many bytes may come of nothing

/// Why nothing may be unpacked by this name; null: it may.
Phrase dangerOf(std::string_view name) {
  if (name.empty() || name.size() > kLongestEntryName || !isUtf8(name)) return phrase("names must be UTF-8 of at most 255 bytes");
  if (std::any_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
    return phrase("names have no control characters");
  if (name.front() == '/' || name.find('\\') != name.npos || name.find(':') != name.npos)
    return phrase("names must be relative, with / between their parts");
  std::string_view rest = name.ends_with('/') ? name.substr(0, name.size() - 1) : name;
  while (true) {
    const std::string_view part = rest.substr(0, rest.find('/'));
    if (part.empty() || part == "." || part == "..") return phrase("names must not lead elsewhere");
    if (part.size() == rest.size()) return Phrase();
    rest.remove_prefix(part.size() + 1);
  }
}

/// The number of entries by the record at the end of a zip, looked up before anything is allocated for them. Nothing: it has no
/// end.
std::optional<std::uint64_t> entriesByEnd(InputFile& input) {
  constexpr std::uint64_t kEndRecord = 22, kLongestComment = 65535;
  std::string tail(std::min<std::uint64_t>(input.size, kEndRecord + kLongestComment), '\0');
  input.stream.seekg(static_cast<std::streamoff>(input.size - tail.size()));
  input.stream.read(tail.data(), static_cast<std::streamsize>(tail.size()));
  const std::size_t at = tail.rfind("PK\5\6");
  if (!input.stream || at == tail.npos || tail.size() - at < kEndRecord) return std::nullopt;
  const auto byte = [&](std::size_t offset) { return static_cast<std::uint64_t>(static_cast<unsigned char>(tail[at + offset])); };
  return byte(10) | byte(11) << 8;
}

[[noreturn]] void failWith(zip_error_t* error, const fs::path& file) {
  if (zip_error_code_zip(error) == ZIP_ER_MEMORY) throw std::bad_alloc();
  const int reason = zip_error_code_system(error);
  if (zip_error_system_type(error) == ZIP_ET_SYS && isFaultOfMachine(reason))
    throwFailure(reason, phrase("cannot read, %1", reasonInWords(reason)), file.string());
  throw InputError(
      phrase("this is no whole project file (%1); it was cut off or changed, take another copy", zip_error_strerror(error)),
      file.string());
}

}  // namespace

void ZipReader::Close::operator()(zip* archive) const {
  zip_discard(archive);
}

ZipReader::ZipReader(fs::path file) : m_file(std::move(file)) {
  InputFile input = openInput(m_file);
  const auto count = entriesByEnd(input);
  if (!count) refuse(phrase("this is no project file: it is no zip, or it was cut off; take another copy"));
  if (*count > kMostEntries) refuse(phrase("a project has at most 10,000 entries, and this file has more"));
  open();
  readDirectory();
  demandHonestSizes(input.size);
}

void ZipReader::open() {
  int code = 0;
  m_archive.reset(zip_open(m_file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
  if (m_archive) return;
  if (code == ZIP_ER_EXISTS) refuse(phrase("an entry is there twice; each must be there once"));
  const int reason = errno;
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  if (zip_error_system_type(&error) == ZIP_ET_SYS) zip_error_set(&error, code, reason);
  failWith(&error, m_file);
}

void ZipReader::readDirectory() {
  const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
  if (count < 0 || static_cast<std::uint64_t>(count) > kMostEntries)
    refuse(phrase("a project has at most 10,000 entries, and this file has more"));
  for (zip_int64_t i = 0; i < count; ++i) {
    std::optional<ZipEntry> entry = entryAt(static_cast<std::uint64_t>(i));
    if (entry) m_entries.push_back(*std::move(entry));
  }
}

/// Nothing: a folder, which other programs add.
std::optional<ZipEntry> ZipReader::entryAt(std::uint64_t index) const {
  zip_stat_t stat;
  if (zip_stat_index(m_archive.get(), index, ZIP_FL_ENC_RAW, &stat) != 0) failWith(zip_get_error(m_archive.get()), m_file);
  const zip_uint64_t needed =
      ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
  if ((stat.valid & needed) != needed) refuse(phrase("the zip's directory is incomplete; take another copy"));
  ZipEntry entry{stat.name, index, stat.size, stat.comp_size};
  if (const Phrase danger = dangerOf(entry.name); !danger.empty())
    refuse(phrase("the entry %1 is refused: %2", inQuotes(entry.name), danger));
  demandPlain(entry);
  if (stat.encryption_method != ZIP_EM_NONE)
    refuse(phrase("the entry %1 is encrypted; save the project without a password", inQuotes(entry.name)));
  if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
    refuse(phrase("the entry %1 is compressed in a way that is not known here; it must be deflated or stored",
                  inQuotes(entry.name)));
  if (!entry.name.ends_with('/')) return entry;
  if (entry.size != 0) refuse(phrase("the entry %1 is a folder with content", inQuotes(entry.name)));
  return std::nullopt;
}

/// The upper half of the attributes is the mode of Unix, or zero.
void ZipReader::demandPlain(const ZipEntry& entry) const {
  zip_uint8_t system = 0;
  zip_uint32_t attributes = 0;
  if (zip_file_get_external_attributes(m_archive.get(), entry.index, 0, &system, &attributes) != 0)
    failWith(zip_get_error(m_archive.get()), m_file);
  const mode_t kind = (attributes >> 16) & S_IFMT;
  const bool plain = kind == 0 || kind == S_IFREG || (kind == S_IFDIR && entry.name.ends_with('/'));
  if (!plain) refuse(phrase("the entry %1 is a link or a device; a project has ordinary files", inQuotes(entry.name)));
}

void ZipReader::demandHonestSizes(std::uint64_t bytesOfFile) const {
  std::uint64_t sum = 0;
  for (const ZipEntry& entry : m_entries) {
    const bool bomb = entry.compressed > bytesOfFile || entry.size > entry.compressed * kMostInflation + kFreeInflation;
    if (bomb)
      refuse(phrase("the entry %1 would inflate to %2 bytes; that is no honest content", inQuotes(entry.name), entry.size));
    sum += entry.size;
  }
  if (sum > bytesOfFile * kMostInflation + kFreeInflation)
    refuse(phrase("the file would inflate to %1 bytes; that is no honest content", sum));
}

const ZipEntry* ZipReader::find(std::string_view name) const {
  const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const ZipEntry& entry) { return entry.name == name; });
  return found == m_entries.end() ? nullptr : &*found;
}

void ZipReader::inflate(const ZipEntry& entry, std::uint64_t most, const std::function<void(std::string_view)>& take) const {
  const auto tooLarge = [&] { refuse(phrase("the entry %1 inflates to more than %2 bytes", inQuotes(entry.name), most)); };
  if (entry.size > most) tooLarge();
  const auto close = [](zip_file_t* open) { zip_fclose(open); };
  const std::unique_ptr<zip_file_t, decltype(close)> open(zip_fopen_index(m_archive.get(), entry.index, 0), close);
  if (!open) failWith(zip_get_error(m_archive.get()), m_file);
  std::string piece(std::min<std::uint64_t>(kPiece, entry.size + 1), '\0');
  std::uint64_t done = 0;
  while (true) {
    const zip_int64_t got = zip_fread(open.get(), piece.data(), piece.size());
    if (got < 0 && zip_error_system_type(zip_file_get_error(open.get())) != ZIP_ET_SYS)
      throw BrokenEntry(phrase("the entry %1 was changed or cut; take another copy", inQuotes(entry.name)), m_file.string());
    if (got < 0) failWith(zip_file_get_error(open.get()), m_file);
    if (got == 0) break;
    done += static_cast<std::uint64_t>(got);
    if (done > entry.size) tooLarge();
    take(std::string_view(piece).substr(0, static_cast<std::size_t>(got)));
  }
  if (done != entry.size)
    throw BrokenEntry(phrase("the entry %1 ends early; take another copy", inQuotes(entry.name)), m_file.string());
}

std::string ZipReader::text(const ZipEntry& entry, std::uint64_t most) const {
  std::string text;
  inflate(entry, most, [&](std::string_view piece) { text += piece; });
  return text;
}

void ZipReader::refuse(const Phrase& what) const {
  throw InputError(what, m_file.string());
}

}  // namespace rewire

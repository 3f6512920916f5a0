#include "core/project/zip_writer.h"

#include "core/io/atomic_file.h"
#include "core/io/message_text.h"

#include <sys/stat.h>
#include <zip.h>

#include <cerrno>
#include <new>
#include <utility>

namespace rewire {

namespace {

constexpr zip_uint16_t kNoTime = 0;
constexpr zip_uint16_t kFirstDay = 1 << 5 | 1;  ///< 1 January 1980, the first that a zip can tell
constexpr zip_uint32_t kOrdinaryFile = (S_IFREG | 0644U) << 16;
constexpr zip_uint32_t kLevel = 6;  ///< level of deflate: the usual one, named so that no library changes it

[[noreturn]] void failAs(zip_error_t* error, const std::filesystem::path& file) {
  if (zip_error_code_zip(error) == ZIP_ER_MEMORY) throw std::bad_alloc();
  if (zip_error_system_type(error) == ZIP_ET_SYS) throw WriteError(zip_error_code_system(error), file.string());
  throw WorkError(phrase("cannot write, %1", zip_error_strerror(error)), file.string());
}

}  // namespace

struct ZipWriter::Archive {
  zip_t* zip = nullptr;
};

ZipWriter::ZipWriter(std::filesystem::path file) : m_file(std::move(file)), m_archive(std::make_unique<Archive>()) {
  int code = 0;
  m_archive->zip = zip_open(m_file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
  if (m_archive->zip != nullptr) return;
  const int reason = errno;
  throw WriteError(reason != 0 ? reason : EIO, m_file.string());
}

ZipWriter::~ZipWriter() {
  if (m_archive->zip != nullptr) zip_discard(m_archive->zip);
}

void ZipWriter::fail() const {
  failAs(zip_get_error(m_archive->zip), m_file);
}

template <class Source>
void ZipWriter::addSource(const std::string& name, Source* source) {
  if (source == nullptr) fail();
  const zip_int64_t index = zip_file_add(m_archive->zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    fail();
  }
  const auto at = static_cast<zip_uint64_t>(index);
  const bool set = zip_set_file_compression(m_archive->zip, at, ZIP_CM_DEFLATE, kLevel) == 0 &&
                   zip_file_set_dostime(m_archive->zip, at, kNoTime, kFirstDay, 0) == 0 &&
                   zip_file_set_external_attributes(m_archive->zip, at, 0, ZIP_OPSYS_UNIX, kOrdinaryFile) == 0;
  if (!set) fail();
}

void ZipWriter::add(const std::string& name, std::string content) {
  const std::string& kept = m_contents.emplace_back(std::move(content));
  addSource(name, zip_source_buffer(m_archive->zip, kept.data(), kept.size(), 0));
}

void ZipWriter::addFile(const std::string& name, const std::filesystem::path& file) {
  addSource(name, zip_source_file(m_archive->zip, file.c_str(), 0, -1));
}

void ZipWriter::copy(const ZipReader& from, const ZipEntry& entry, const std::string& name) {
  zip_source_t* source = zip_source_zip(m_archive->zip, from.archive(), entry.index, ZIP_FL_COMPRESSED, 0, -1);
  if (source == nullptr) fail();
  const zip_int64_t index = zip_file_add(m_archive->zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    fail();
  }
  // By itself libzip would deflate what is stored, perhaps further than a reader takes for honest.
  const bool stored = entry.compressed == entry.size;
  if (stored && zip_set_file_compression(m_archive->zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0) != 0) fail();
}

void ZipWriter::finish() {
  if (zip_close(m_archive->zip) != 0) fail();
  m_archive->zip = nullptr;
}

}  // namespace rewire

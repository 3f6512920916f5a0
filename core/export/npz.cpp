#include "core/export/npz.h"

#include "core/error.h"
#include "core/io/atomic_file.h"

#include <zip.h>

#include <bit>
#include <memory>
#include <new>
#include <utility>

namespace rewire {

namespace {

static_assert(std::endian::native == std::endian::little, "arrays are written as they lie in memory");

constexpr std::size_t kHeaderAlignment = 64;
constexpr std::size_t kBytesBeforeHeader = 10;  ///< magic, version and length
constexpr std::size_t kZipBytesAtOnce = 1 << 20;
constexpr zip_uint16_t kFirstDosDay = 1 << 5 | 1;  ///< 1 January 1980

/// The header of an array in NumPy's format, version 1.0.
std::string npyHeader(const std::string& type, const NpzArchive::Shape& shape) {
  std::string extents;
  for (const std::uint64_t extent : shape) extents += std::to_string(extent) + (shape.size() == 1 ? "," : ", ");
  if (shape.size() > 1) extents.resize(extents.size() - 2);
  std::string text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + extents + "), }";
  text.append(kHeaderAlignment - 1 - (kBytesBeforeHeader + text.size()) % kHeaderAlignment, ' ');
  text += '\n';
  std::string header("\x93NUMPY\x01\x00", 8);
  header += static_cast<char>(text.size() & 0xFF);
  header += static_cast<char>(text.size() >> 8);
  return header + text;
}

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

/// A zip file in memory: its source is kept by the caller too.
Archive archiveIn(zip_source_t* memory) {
  zip_source_keep(memory);
  Archive archive(zip_open_from_source(memory, ZIP_CREATE | ZIP_TRUNCATE, nullptr));
  if (!archive) {
    zip_source_free(memory);
    throw std::bad_alloc();
  }
  return archive;
}

void addTo(zip_t* archive, const std::string& name, std::string_view header, std::span<const std::byte> data) {
  // libzip takes both pieces as they lie and writes to neither.
  const zip_buffer_fragment_t pieces[] = {{reinterpret_cast<zip_uint8_t*>(const_cast<char*>(header.data())), header.size()},
                                          {reinterpret_cast<zip_uint8_t*>(const_cast<std::byte*>(data.data())), data.size()}};
  Source source(zip_source_buffer_fragment(archive, pieces, data.empty() ? 1 : 2, 0));
  if (!source) throw std::bad_alloc();
  const zip_int64_t index = zip_file_add(archive, (name + ".npy").c_str(), source.get(), ZIP_FL_ENC_UTF_8);
  if (index < 0) throw std::bad_alloc();
  source.release();  // the archive has it
  const auto at = static_cast<zip_uint64_t>(index);
  zip_set_file_compression(archive, at, ZIP_CM_STORE, 0);
  zip_file_set_dostime(archive, at, 0, kFirstDosDay, 0);
}

void copy(zip_source_t* memory, AtomicFile& file, const std::string& where) {
  if (zip_source_open(memory) != 0) throw WorkError(phrase("the archive cannot be read back"), where);
  std::string piece(kZipBytesAtOnce, '\0');
  for (zip_int64_t got = 1; got > 0;) {
    got = zip_source_read(memory, piece.data(), piece.size());
    if (got < 0) throw WorkError(phrase("the archive cannot be read back"), where);
    file.write(piece.data(), static_cast<std::size_t>(got));
  }
  zip_source_close(memory);
}

}  // namespace

void NpzArchive::add(const std::string& name, std::span<const float> values, const Shape& shape) {
  addMember(name, "<f4", shape, std::as_bytes(values));
}

void NpzArchive::add(const std::string& name, std::span<const std::int32_t> values, const Shape& shape) {
  addMember(name, "<i4", shape, std::as_bytes(values));
}

void NpzArchive::addShape(const std::string& name, const std::vector<std::int64_t>& extents) {
  const auto bytes = std::as_bytes(std::span(extents));
  addMember(name, "<i8", {extents.size()}, kept({reinterpret_cast<const char*>(bytes.data()), bytes.size()}));
}

/// NumPy's Unicode has four bytes a character.
void NpzArchive::addText(const std::string& name, std::string_view ascii) {
  std::string wide;
  wide.reserve(4 * ascii.size());
  for (const char c : ascii) wide.append({c, '\0', '\0', '\0'});
  addMember(name, "<U" + std::to_string(ascii.size()), {}, kept(std::move(wide)));
}

void NpzArchive::addBytes(const std::string& name, std::string_view ascii) {
  addMember(name, "|S" + std::to_string(ascii.size()), {}, kept(std::string(ascii)));
}

void NpzArchive::addMember(const std::string& name, const std::string& type, const Shape& shape,
                           std::span<const std::byte> data) {
  m_members.push_back({name, npyHeader(type, shape), data});
}

std::span<const std::byte> NpzArchive::kept(std::string bytes) {
  return std::as_bytes(std::span(m_kept.emplace_back(std::move(bytes))));
}

void NpzArchive::write(const std::filesystem::path& file) const {
  AtomicFile output(file);  // first: a file that cannot be written takes no memory
  const Source memory(zip_source_buffer_create(nullptr, 0, 0, nullptr));
  if (!memory) throw std::bad_alloc();
  Archive archive = archiveIn(memory.get());
  for (const Member& member : m_members) addTo(archive.get(), member.name, member.header, member.data);
  if (zip_close(archive.get()) != 0)
    throw WorkError(phrase("cannot make the archive: %1", zip_strerror(archive.get())), file.string());
  archive.release();
  copy(memory.get(), output, file.string());
  output.commit();
}

}  // namespace rewire

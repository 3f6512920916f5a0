#include "tests/support/npz_reader.h"

#include <zip.h>

namespace rewire::test {

namespace {

NpyArray arrayFrom(const std::string& bytes) {
  constexpr std::size_t kBegin = 10;  // magic, version and length
  if (bytes.size() < kBegin || bytes.substr(0, 8) != std::string("\x93NUMPY\x01\x00", 8)) return {};
  const std::size_t length = static_cast<unsigned char>(bytes[8]) + 256U * static_cast<unsigned char>(bytes[9]);
  return {bytes.substr(kBegin, length), bytes.substr(kBegin + length)};
}

}  // namespace

std::map<std::string, NpyArray> readNpz(const std::filesystem::path& file) {
  std::map<std::string, NpyArray> members;
  zip_t* archive = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
  if (!archive) return members;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    const auto at = static_cast<zip_uint64_t>(i);
    zip_stat_t stat;
    zip_stat_index(archive, at, 0, &stat);
    std::string bytes(stat.size, '\0');
    zip_file_t* member = zip_fopen_index(archive, at, 0);
    zip_fread(member, bytes.data(), bytes.size());
    zip_fclose(member);
    const std::string name = stat.name;
    members[name.substr(0, name.size() - 4)] = arrayFrom(bytes);
  }
  zip_discard(archive);
  return members;
}

}  // namespace rewire::test

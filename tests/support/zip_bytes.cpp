#include "tests/support/zip_bytes.h"

#include <zlib.h>

#include <map>

namespace rewire::test {

namespace {

void put(std::string& into, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) into += static_cast<char>(value >> (8 * i) & 0xff);
}

std::string deflated(const std::string& content) {
  z_stream stream = {};
  deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string bytes(compressBound(content.size()) + 16, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
  stream.avail_in = static_cast<uInt>(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_out = static_cast<uInt>(bytes.size());
  deflate(&stream, Z_FINISH);
  bytes.resize(stream.total_out);
  deflateEnd(&stream);
  return bytes;
}

/// The fields that a local header and the directory share: versions to extra length.
std::string sharedHeader(const ZipPart& part, const std::string& stored) {
  std::string header;
  put(header, 20, 2);
  put(header, part.encrypted ? 1 : 0, 2);
  put(header, part.method != 0 ? part.method : part.deflated ? 8U : 0U, 2);
  put(header, 0, 2);
  put(header, 33, 2);
  const auto* content = reinterpret_cast<const Bytef*>(part.content.data());
  put(header, crc32(0, content, static_cast<uInt>(part.content.size())), 4);
  put(header, part.compressed < 0 ? stored.size() : static_cast<std::uint64_t>(part.compressed), 4);
  put(header, part.size < 0 ? part.content.size() : static_cast<std::uint64_t>(part.size), 4);
  put(header, part.name.size(), 2);
  put(header, 0, 2);
  return header;
}

}  // namespace

std::string zipOf(const std::vector<ZipPart>& parts) {
  std::string zip, directory;
  for (const ZipPart& part : parts) {
    const std::string stored = part.deflated ? deflated(part.content) : part.content;
    const std::size_t at = zip.size();
    zip += "PK\3\4" + sharedHeader(part, stored) + part.name + stored;
    directory += std::string("PK\1\2\x14\3", 6) + sharedHeader(part, stored);
    put(directory, 0, 2);  // no comment
    put(directory, 0, 2);  // first disk
    put(directory, 0, 2);
    put(directory, static_cast<std::uint64_t>(part.mode) << 16, 4);
    put(directory, at, 4);
    directory += part.name;
  }
  const std::size_t at = zip.size();
  zip += directory + "PK\5\6";
  put(zip, 0, 4);
  put(zip, parts.size(), 2);
  put(zip, parts.size(), 2);
  put(zip, directory.size(), 4);
  put(zip, at, 4);
  put(zip, 0, 2);
  return zip;
}

std::string projectOf(const std::vector<ZipPart>& parts, const std::vector<std::pair<std::string, std::uint64_t>>& lies) {
  std::map<std::string, std::uint64_t> sizes;
  for (const ZipPart& part : parts) sizes[part.name] = part.content.size();
  for (const auto& [name, size] : lies) sizes[name] = size;
  std::string manifest = R"({"format": "rewire-project", "version": 1, "program": "a test", "entries": {)";
  for (const auto& [name, size] : sizes)
    manifest += (manifest.ends_with('{') ? "\"" : ", \"") + name + "\": " + std::to_string(size);
  std::vector<ZipPart> all = {{.name = "manifest.json", .content = manifest + "}}"}};
  all.insert(all.end(), parts.begin(), parts.end());
  return zipOf(all);
}

}  // namespace rewire::test

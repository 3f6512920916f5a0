// Project files. An input that begins like a zip is read as it is. Any other is a list of files, which become a zip: checksums
// and a manifest that tell the truth, so that changes reach the readers of what is inside.
#include "core/project/project_file.h"
#include "tests/fuzz/fuzz_support.h"
#include "tests/support/zip_bytes.h"

#include <zip.h>

#include <memory>

using namespace rewire;

namespace {

constexpr std::string_view kNext = "\n=== ";  ///< before the name of a file, which is the rest of the line

std::vector<test::ZipPart> partsIn(std::string_view text) {
  std::vector<test::ZipPart> parts;
  for (std::size_t at = text.find(kNext); at != text.npos;) {
    const std::size_t next = text.find(kNext, at + 1);
    const std::string_view part = text.substr(at + kNext.size(), next == text.npos ? next : next - at - kNext.size());
    const std::size_t line = std::min(part.find('\n'), part.size());
    parts.push_back({.name = std::string(part.substr(0, line)),
                     .content = std::string(part.substr(std::min(line + 1, part.size()))),
                     .deflated = parts.size() % 2 == 1});
    at = next;
  }
  return parts;
}

/// The file, and what its entries inflate to.
std::uint64_t inflatedProject(const std::filesystem::path& file, std::uint64_t sum) {
  const std::unique_ptr<zip_t, decltype(&zip_discard)> zip(zip_open(file.c_str(), ZIP_RDONLY, nullptr), &zip_discard);
  std::array<char, 1 << 16> piece;
  for (zip_int64_t entry = 0; zip && entry < zip_get_num_entries(zip.get(), 0); ++entry) {
    zip_file_t* open = zip_fopen_index(zip.get(), static_cast<zip_uint64_t>(entry), 0);
    zip_int64_t got = 0;
    while (open && sum < fuzz::kMostInflated && (got = zip_fread(open, piece.data(), piece.size())) > 0)
      sum += static_cast<std::uint64_t>(got);
    if (open) zip_fclose(open);
  }
  return sum;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::ScratchFolder folder;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::string made = text.starts_with("PK") ? std::string(text) : test::projectOf(partsIn(text));
  const auto file = folder.file("project.rewire", fuzz::bytesOf(made));
  const auto into = folder.path() / "unpacked";
  std::filesystem::create_directory(into);
  fuzz::reading(inflatedProject(file, made.size()), [&] { unpackProject(file, into); });
  std::filesystem::remove_all(into);
  return 0;
}

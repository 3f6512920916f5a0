#include "core/project/project_file.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"
#include "core/kept/run_folder.h"
#include "core/project/lab_state.h"
#include "core/project/manifest.h"
#include "core/project/project_entries.h"
#include "core/project/zip_reader.h"
#include "core/project/zip_writer.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <optional>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr const char* kPacked = ".packed.zip";
constexpr const char* kLeftAlone = "left-alone/";
constexpr std::size_t kCopiedAtOnce = 1 << 20;

/// The files of a folder that go into a project, as names of entries, in their order there.
std::vector<std::string> namesToPack(const fs::path& folder) {
  std::vector<std::string> names, many;
  std::error_code error;
  for (const std::string_view name : kSingleEntries)
    if (fs::is_regular_file(folder / name, error)) names.emplace_back(name);
  for (const char* inner : {kCurvesName, RunFolder::kDrawingsName}) {
    for (fs::directory_iterator entry(folder / inner, error), end; !error && entry != end; entry.increment(error))
      if (const std::string name = std::string(inner) + '/' + entry->path().filename().string(); isOneOfMany(name))
        many.push_back(name);
  }
  std::sort(many.begin(), many.end());
  names.insert(names.end(), many.begin(), many.end());
  return names;
}

/// A project whose entries are to be kept; null where there is none that can be read.
std::optional<ZipReader> readableProject(const fs::path& file) {
  if (file.empty()) return std::nullopt;
  try {
    ZipReader zip(file);
    manifestOf(zip);
    return zip;
  } catch (const InputError&) {
    return std::nullopt;
  }
}

void copyWhole(const fs::path& from, const fs::path& to) {
  InputFile input = openInput(from);
  AtomicFile output(to);
  std::string piece(kCopiedAtOnce, '\0');
  for (std::uint64_t left = input.size; left > 0;) {
    const auto bytes = static_cast<std::size_t>(std::min<std::uint64_t>(left, piece.size()));
    input.stream.read(piece.data(), static_cast<std::streamsize>(bytes));
    if (!input.stream) failToRead(input, phrase("the file could not be read to its end"), from.string());
    output.write(piece.data(), bytes);
    left -= bytes;
  }
  output.commit();
}

/// An entry of the project before, and its name in the next one.
struct KeptEntry {
  ZipEntry entry;
  std::string name;
};

/// Tells whether a file to pack has nothing that somebody would miss, so that an entry that could not be used keeps its place.
bool hasNoWork(const std::string& name, const fs::path& folder, bool runChanged) {
  if (name == RunFolder::kWindowName) return true;
  if (name == RunFolder::kMetricsName || name == HistoryWriter::kName) return !runChanged;
  if (name != RunFolder::kSpecimenName) return false;
  const std::string file = (folder / name).string();
  return specimenFromJson(readText(file, *mostBytesOf(name)), std::numeric_limits<int>::max(), file) == SpecimenState();
}

/// Chooses what is taken over, and leaves out of `names` what it takes the place of.
std::vector<KeptEntry> entriesToKeep(const ZipReader& old, const ProjectBefore& before, const fs::path& folder,
                                     std::vector<std::string>& names) {
  const auto has = [](const std::vector<std::string>& all, const std::string& name) {
    return std::find(all.begin(), all.end(), name) != all.end();
  };
  std::vector<KeptEntry> kept;
  for (const ZipEntry& entry : old.entries()) {
    const bool known = isKnownEntry(entry.name);
    if (known && !has(before.leftAlone, entry.name)) continue;
    std::string name = entry.name;
    if (has(names, name) && hasNoWork(name, folder, before.runChanged)) std::erase(names, name);
    if (has(names, name)) name = kLeftAlone + name;
    while (name != entry.name && (old.find(name) || has(names, name))) name += '~';
    kept.push_back({entry, name});
  }
  return kept;
}

}  // namespace

bool isProjectName(std::string_view path) {
  const std::string_view ending = kProjectEnding;
  if (path.size() <= ending.size()) return false;
  return std::equal(ending.begin(), ending.end(), path.end() - static_cast<std::ptrdiff_t>(ending.size()),
                    [](char a, char b) { return a == static_cast<char>(std::tolower(static_cast<unsigned char>(b))); });
}

std::vector<std::string> packProject(const fs::path& folder, const fs::path& target, const std::string& program,
                                     const ProjectBefore& before) {
  Manifest manifest{program, {}};
  std::vector<std::string> names = namesToPack(folder), inPlace;
  const std::optional<ZipReader> old = readableProject(before.file);
  const std::vector<KeptEntry> kept = old ? entriesToKeep(*old, before, folder, names) : std::vector<KeptEntry>();
  for (const std::string& name : names) manifest.sizes[name] = openInput(folder / name).size;
  for (const auto& [entry, name] : kept) manifest.sizes[name] = entry.size;
  const fs::path packed = folder / kPacked;
  ZipWriter zip(packed);
  zip.add(Manifest::kName, toJson(manifest));
  for (const std::string& name : names) zip.addFile(name, folder / name);
  for (const auto& [entry, name] : kept) zip.copy(*old, entry, name);
  zip.finish();
  copyWhole(packed, target);
  for (const auto& [entry, name] : kept)
    if (isKnownEntry(name)) inPlace.push_back(name);
  return inPlace;
}

}  // namespace rewire

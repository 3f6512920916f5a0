#include "core/project/project_file.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/curve_file.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"
#include "core/io/metrics_file.h"
#include "core/io/output_path.h"
#include "core/kept/history.h"
#include "core/kept/run_folder.h"
#include "core/project/lab_state.h"
#include "core/project/manifest.h"
#include "core/project/zip_reader.h"
#include "core/project/zip_writer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>
#include <optional>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr const char* kPacked = ".packed.zip";
constexpr std::size_t kCopiedAtOnce = 1 << 20;
// The model comes last: until it is there, the folder is no run that somebody could go on with.
constexpr std::array<std::string_view, 6> kSingle = {RunFolder::kExperimentName, RunFolder::kMetricsName, HistoryWriter::kName,
                                                     RunFolder::kSpecimenName,   RunFolder::kWindowName,  RunFolder::kModelName};

/// An entry of a folder of many: "curves/first.csv".
bool isOneOf(std::string_view name, std::string_view folder, std::string_view ending) {
  if (!name.starts_with(folder) || !name.ends_with(ending) || name.size() <= folder.size() + 1 + ending.size()) return false;
  const std::string_view file = name.substr(folder.size());
  return file.front() == '/' && file[1] != '.' && file.find('/', 1) == file.npos;
}

bool isMany(std::string_view name) {
  return isOneOf(name, kCurvesName, ".csv") || isOneOf(name, RunFolder::kDrawingsName, ".png");
}

bool isKnown(std::string_view name) {
  return name == Manifest::kName || isMany(name) || std::find(kSingle.begin(), kSingle.end(), name) != kSingle.end();
}

/// The files of a folder that go into a project, as names of entries, in their order there.
std::vector<std::string> namesToPack(const fs::path& folder) {
  std::vector<std::string> names, many;
  std::error_code error;
  for (const std::string_view name : kSingle)
    if (fs::is_regular_file(folder / name, error)) names.emplace_back(name);
  for (const char* inner : {kCurvesName, RunFolder::kDrawingsName}) {
    for (fs::directory_iterator entry(folder / inner, error), end; !error && entry != end; entry.increment(error))
      if (const std::string name = std::string(inner) + '/' + entry->path().filename().string(); isMany(name))
        many.push_back(name);
  }
  std::sort(many.begin(), many.end());
  names.insert(names.end(), many.begin(), many.end());
  return names;
}

Manifest manifestOf(const ZipReader& zip) {
  const ZipEntry* entry = zip.find(Manifest::kName);
  if (entry == nullptr) throw InputError("this zip is no Rewire project: it has no manifest.json", zip.path().string());
  return manifestFromJson(zip.text(*entry, Manifest::kMostBytes), zip.path().string());
}

/// A project whose unknown entries are to be kept; null where there is none that can be read.
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
    if (!input.stream) failToRead(input, "the file could not be read to its end", from.string());
    output.write(piece.data(), bytes);
    left -= bytes;
  }
  output.commit();
}

/// Unpacks entries within what the manifest says of them.
class Unpacking {
 public:
  Unpacking(const ZipReader& zip, const Manifest& manifest, const fs::path& folder)
      : m_zip(zip), m_manifest(manifest), m_folder(folder) {}

  void unpack(const ZipEntry& entry) const {
    const std::uint64_t most = mostOf(entry);
    const fs::path target = m_folder / entry.name;
    makeFolder(target.parent_path());
    AtomicFile output(target);
    m_zip.inflate(entry, most, [&](std::string_view piece) { output.write(piece); });
    output.commit();
  }

 private:
  std::uint64_t mostOf(const ZipEntry& entry) const {
    const auto said = m_manifest.sizes.find(entry.name);
    if (said == m_manifest.sizes.end())
      throw InputError("manifest.json does not say what " + inQuotes(entry.name) + " inflates to", m_zip.path().string());
    const std::uint64_t right = mostBytesOf(entry.name).value_or(std::numeric_limits<std::uint64_t>::max());
    return std::min(said->second, right);
  }

  const ZipReader& m_zip;
  const Manifest& m_manifest;
  const fs::path& m_folder;
};

/// Sees to it that the folder's model can go on, and meets it as whoever goes on will. Returns whether there is a run.
bool checkRun(const fs::path& folder) {
  std::error_code error;
  const fs::path model = folder / RunFolder::kModelName, experiment = folder / RunFolder::kExperimentName;
  if (!fs::exists(experiment, error)) {
    if (!fs::exists(model, error)) return false;
    writeFile(experiment, toJson(readModelFacts(model).experiment));
  }
  RunFolder::read(folder);
  if (fs::exists(folder / RunFolder::kMetricsName, error)) readMetrics(folder / RunFolder::kMetricsName);
  return true;
}

void checkTheRest(const fs::path& folder, bool run) {
  const int hidden = run ? static_cast<int>(RunFolder::readExperiment(folder).hidden.size()) : std::numeric_limits<int>::max();
  readLab(folder, hidden);
  std::error_code error;
  if (fs::exists(folder / HistoryWriter::kName, error)) HistoryReader(folder / HistoryWriter::kName).epochs();
  for (fs::directory_iterator entry(folder / kCurvesName, error), end; !error && entry != end; entry.increment(error))
    readCurve(entry->path());
}

}  // namespace

bool isProjectName(std::string_view path) {
  const std::string_view ending = kProjectEnding;
  if (path.size() <= ending.size()) return false;
  return std::equal(ending.begin(), ending.end(), path.end() - static_cast<std::ptrdiff_t>(ending.size()),
                    [](char a, char b) { return a == static_cast<char>(std::tolower(static_cast<unsigned char>(b))); });
}

void packProject(const fs::path& folder, const fs::path& target, const std::string& program, const fs::path& before) {
  Manifest manifest{program, {}};
  const std::vector<std::string> names = namesToPack(folder);
  for (const std::string& name : names) manifest.sizes[name] = openInput(folder / name).size;
  const std::optional<ZipReader> old = readableProject(before);
  std::vector<ZipEntry> kept;
  if (old) {
    const auto& all = old->entries();
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [](const ZipEntry& entry) { return !isKnown(entry.name); });
  }
  for (const ZipEntry& entry : kept) manifest.sizes[entry.name] = entry.size;
  const fs::path packed = folder / kPacked;
  ZipWriter zip(packed);
  zip.add(Manifest::kName, toJson(manifest));
  for (const std::string& name : names) zip.addFile(name, folder / name);
  for (const ZipEntry& entry : kept) zip.copy(*old, entry);
  zip.finish();
  copyWhole(packed, target);
}

UnpackedProject unpackProject(const fs::path& file, const fs::path& folder) {
  const ZipReader zip(file);
  const Manifest manifest = manifestOf(zip);
  const Unpacking unpacking(zip, manifest, folder);
  UnpackedProject result;
  const bool model = zip.find(RunFolder::kModelName) != nullptr;
  for (const ZipEntry& entry : zip.entries()) {
    if (isMany(entry.name)) unpacking.unpack(entry);
    if (!isKnown(entry.name)) result.leftAlone.push_back(entry.name);
  }
  for (const std::string_view name : kSingle) {
    const ZipEntry* entry = zip.find(name);
    const bool ofModel = name == RunFolder::kMetricsName || name == HistoryWriter::kName;  // without it they belong to no network
    if (entry == nullptr) continue;
    if (ofModel && !model) {
      result.leftAlone.emplace_back(name);
    } else {
      unpacking.unpack(*entry);
    }
  }
  result.run = checkRun(folder);
  if (!result.run && zip.find(RunFolder::kSpecimenName)) result.leftAlone.emplace_back(RunFolder::kSpecimenName);
  checkTheRest(folder, result.run);
  return result;
}

}  // namespace rewire

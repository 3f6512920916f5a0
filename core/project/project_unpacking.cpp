// The other half of project_file.h: what comes out of a project.
#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/curve_file.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"
#include "core/io/metrics_file.h"
#include "core/io/output_path.h"
#include "core/kept/history.h"
#include "core/kept/run_parts.h"
#include "core/project/lab_state.h"
#include "core/project/project_entries.h"
#include "core/project/project_file.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

/// Refuses rows and epochs of a later time than the model's: they are of a run that lost its model. A kill leaves one.
void demandOfModel(int last, const ModelFacts& model, const fs::path& file) {
  if (last > model.epoch + 1)
    throw InputError(phrase("it goes on to epoch %1, and model.safetensors ends at %2", last, model.epoch), file.string());
}

/// Unpacks entries within what the manifest says of them, and leaves alone what cannot be used.
class Unpacking {
 public:
  Unpacking(const ZipReader& zip, const Manifest& manifest, const fs::path& folder)
      : m_zip(zip), m_manifest(manifest), m_folder(folder) {}

  UnpackedProject unpackAll() {
    const bool model = m_zip.find(RunFolder::kModelName) != nullptr;
    unpackMany();
    for (const std::string_view name : kSingleEntries) {
      const ZipEntry* entry = m_zip.find(name);
      const bool ofModel = name == RunFolder::kMetricsName || name == HistoryWriter::kName;
      if (entry && ofModel && !model) leaveAlone(entry->name, phrase("it belongs to a model, which is missing"));
      if (entry && (model || !ofModel)) unpack(*entry);
    }
    m_result.run = checkRun();
    checkLab();
    return std::move(m_result);
  }

 private:
  fs::path file(const std::string& name) const { return m_folder / name; }
  bool isThere(const std::string& name) const {
    std::error_code error;
    return fs::exists(file(name), error);
  }

  void leaveAlone(const std::string& name, const Phrase& reason) {
    std::error_code error;
    fs::remove(file(name), error);
    m_result.leftAlone.push_back({name, reason});
  }

  /// Meets a file as whoever reads it will.
  template <class Check>
  void check(const std::string& name, Check read) {
    if (!isThere(name)) return;
    try {
      read(file(name));
    } catch (const InputError& error) {
      leaveAlone(name, error.reason());
    }
  }

  void unpackMany() {
    std::size_t drawings = 0;
    for (const ZipEntry& entry : m_zip.entries()) {
      if (!isKnownEntry(entry.name)) m_result.leftAlone.push_back({entry.name});
      if (!isOneOfMany(entry.name)) continue;
      if (isDrawing(entry.name) && ++drawings > kMostDrawings) {
        leaveAlone(entry.name, phrase("a project shows %1 drawings at most", kMostDrawings));
        continue;
      }
      unpack(entry);
      if (!isDrawing(entry.name)) check(entry.name, [](const fs::path& curve) { readCurve(curve); });
    }
  }

  void unpack(const ZipEntry& entry) {
    const std::uint64_t said = saidOf(entry), right = mostBytesOf(entry.name).value_or(said);
    if (entry.size > right && entry.size <= said) return leaveAlone(entry.name, phrase("it has more than %1 bytes", right));
    const fs::path target = file(entry.name);
    makeFolder(target.parent_path());
    try {
      AtomicFile output(target);
      m_zip.inflate(entry, said, [&](std::string_view piece) { output.write(piece); });
      output.commit();
    } catch (const BrokenEntry& error) {
      if (entry.name == RunFolder::kModelName || entry.name == RunFolder::kExperimentName) throw;
      leaveAlone(entry.name, phrase("it was changed or cut"));
    }
  }

  std::uint64_t saidOf(const ZipEntry& entry) const {
    const auto said = m_manifest.sizes.find(entry.name);
    if (said == m_manifest.sizes.end())
      throw InputError(phrase("manifest.json does not say what %1 inflates to", inQuotes(entry.name)), m_zip.path().string());
    return said->second;
  }

  /// Sees to it that the folder's model can go on, and meets it as whoever goes on will. Returns whether there is a run.
  bool checkRun() {
    const bool model = isThere(RunFolder::kModelName);
    if (!isThere(RunFolder::kExperimentName)) {
      if (!model) return false;
      writeFile(file(RunFolder::kExperimentName), toJson(readModelFacts(file(RunFolder::kModelName)).experiment));
    }
    check(RunFolder::kMetricsName, [&](const fs::path& metrics) {
      Model facts;
      static_cast<ModelFacts&>(facts) = readModelFacts(file(RunFolder::kModelName));
      const std::vector<EpochMetrics> rows = readMetrics(metrics);
      if (!rows.empty()) demandOfModel(rows.back().epoch, facts, metrics);
      rowsBeside(metrics, facts);
    });
    const Model run = RunFolder::read(m_folder);
    check(HistoryWriter::kName, [&](const fs::path& history) {
      const HistoryReader reader(history);
      reader.demandWhole();
      const std::vector<int> epochs = reader.epochs();
      if (!epochs.empty()) demandOfModel(epochs.back(), run, history);
      if (const auto problem = problemOfHistory(m_folder, run)) throw *problem;
    });
    return true;
  }

  void checkLab() {
    const bool specimen = isThere(RunFolder::kSpecimenName);
    if (specimen && !m_result.run) leaveAlone(RunFolder::kSpecimenName, phrase("it belongs to a run, which is missing"));
    const int hidden = m_result.run ? static_cast<int>(RunFolder::readExperiment(m_folder).hidden.size()) : 0;
    check(RunFolder::kSpecimenName, [&](const fs::path& text) {
      specimenFromJson(readText(text, *mostBytesOf(RunFolder::kSpecimenName)), hidden, text.string());
    });
    check(RunFolder::kWindowName,
          [](const fs::path& text) { demandWindow(readText(text, *mostBytesOf(RunFolder::kWindowName)), text); });
  }

  const ZipReader& m_zip;
  const Manifest& m_manifest;
  const fs::path& m_folder;
  UnpackedProject m_result;
};

/// The folder is a temporary one: an entry that is refused is told by its name, and its project.
[[noreturn]] void refuseProject(const InputError& error, const fs::path& folder, const fs::path& project) {
  const std::string where = error.where(), before = folder.string() + '/';
  const std::size_t at = where.rfind(before);
  if (at == where.npos) throw error;
  throw InputError(error.reason(), phrase("%1 in %2", where.substr(at + before.size()), project.string()));
}

}  // namespace

UnpackedProject unpackProject(const fs::path& file, const fs::path& folder) {
  const ZipReader zip(file);
  const Manifest manifest = manifestOf(zip);
  try {
    return Unpacking(zip, manifest, folder).unpackAll();
  } catch (const InputError& error) {
    refuseProject(error, folder, file);
  }
}

}  // namespace rewire

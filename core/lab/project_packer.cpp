#include "core/lab/project_packer.h"

#include "core/compute/newest_value.h"
#include "core/error.h"
#include "core/io/output_path.h"
#include "core/kept/kept_runs.h"
#include "core/lab/every_request.h"
#include "core/project/project_file.h"
#include "core/run/run_keeper.h"
#include "core/run/staging.h"

#include <algorithm>
#include <exception>
#include <limits>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

/// A folder that goes with this, whatever happens, unless it is kept.
class FolderForNow {
 public:
  explicit FolderForNow(fs::path folder) : m_folder(std::move(folder)) {}
  FolderForNow(const FolderForNow&) = delete;
  FolderForNow& operator=(const FolderForNow&) = delete;
  ~FolderForNow() {
    std::error_code ignored;
    if (!m_folder.empty()) fs::remove_all(m_folder, ignored);
  }

  const fs::path& path() const { return m_folder; }
  void keep() { m_folder.clear(); }

 private:
  fs::path m_folder;
};

/// Curves that tell too little of themselves to be shown are left alone.
std::vector<CurveStatePtr> curvesIn(const fs::path& folder, std::vector<LeftAlone>& leftAlone) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    files.push_back(entry->path());
  std::sort(files.begin(), files.end());
  std::vector<CurveStatePtr> curves;
  for (const fs::path& file : files) try {
      curves.push_back(std::make_shared<const CurveState>(stateOf(readCurve(file), file.string())));
    } catch (const InputError& problem) {
      leftAlone.push_back({std::string(kCurvesName) + '/' + file.filename().string(), problem.reason()});
    }
  return curves;
}

}  // namespace

/// The requests, and the thread that works them off.
class ProjectPacker::Worker {
 public:
  Worker(fs::path runs, std::string program, std::function<void()> onNews)
      : m_runs(std::move(runs)),
        m_program(std::move(program)),
        m_states(std::move(onNews), std::make_shared<PackerState>()),
        m_requests([this](const PackerRequest& request) {
          std::visit([this](const auto& wanted) { answer(wanted); }, request);
          m_states.put(std::make_shared<PackerState>(m_state));
        }) {}

  void ask(PackerRequest request) { m_requests.ask(std::move(request)); }
  PackerStatePtr latest() const { return m_states.newest(); }

 private:
  void answer(const PackProject& wanted) {
    const FolderForNow staged(wanted.staged);
    m_state.packError = {};
    try {
      if (!wanted.curves.empty()) makeFolder(staged.path() / kCurvesName);
      for (const CurveStatePtr& curves : wanted.curves) {
        const std::string id = curves->id.empty() ? idOf(*curves) : curves->id;
        writeCurve(fileOf(*curves, {"Robustness curves of a project of Rewire."}, m_program),
                   staged.path() / kCurvesName / (id + ".csv"));
      }
      m_state.leftAlone = packProject(staged.path(), wanted.path, m_program, wanted.before);
    } catch (const std::exception& error) {
      m_state.packError = toldBy(error);
    }
    m_state.packed = wanted.id;
  }

  void answer(const OpenProject& wanted) try {
    m_state.opened = opened(wanted.path);
    ++m_state.openings;
  } catch (const std::exception& error) {
    m_state.openError = toldBy(error);
    ++m_state.failures;
  }

  OpenedProject opened(const std::string& path) {
    removeOldRuns(m_runs, RunKeeper::kMostRuns - 1);
    FolderForNow folder(newRunFolder(m_runs));
    UnpackedProject unpacked = unpackProject(path, folder.path());
    OpenedProject project{path, {}, curvesIn(folder.path() / kCurvesName, unpacked.leftAlone), nullptr, {}};
    project.leftAlone = std::move(unpacked.leftAlone);
    std::error_code error;
    fs::remove_all(folder.path() / kCurvesName, error);  // they are kept among the others
    if (unpacked.run) {
      markAsCopy(folder.path());
      project.run = folder.path().string();
      folder.keep();
    } else {
      project.lab = readLab(folder.path(), std::numeric_limits<int>::max());
    }
    return project;
  }

  fs::path m_runs;
  std::string m_program;
  PackerState m_state;  // used by the thread alone
  NewestValue<PackerState> m_states;
  EveryRequest<PackerRequest> m_requests;  // last: its thread uses everything above
};

ProjectPacker::ProjectPacker(fs::path runs, std::string program, std::function<void()> onNews) {
  removeOldStaging(runs);
  m_worker = std::make_unique<Worker>(std::move(runs), std::move(program), std::move(onNews));
}
ProjectPacker::~ProjectPacker() = default;

void ProjectPacker::ask(PackerRequest request) {
  m_worker->ask(std::move(request));
}
PackerStatePtr ProjectPacker::latest() const {
  return m_worker->latest();
}

}  // namespace rewire

#include "core/lab/curve_shelf.h"

#include "core/compute/newest_value.h"
#include "core/error.h"
#include "core/lab/every_request.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr const char* kCurveEnding = ".csv";

/// The curve files of a folder, the newest first; none where there is no folder.
std::vector<fs::path> filesIn(const fs::path& folder) {
  std::error_code error;
  std::vector<std::pair<fs::file_time_type, fs::path>> found;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const bool hidden = entry.path().filename().string().starts_with('.');  // the rest of a write that was cut off
    if (!hidden && entry.path().extension() == kCurveEnding) found.emplace_back(entry.last_write_time(error), entry.path());
  }
  std::sort(found.rbegin(), found.rend());
  std::vector<fs::path> files;
  files.reserve(found.size());
  for (auto& [time, file] : found) files.push_back(std::move(file));
  return files;
}

}  // namespace

/// The kept curves, the requests that change them, and the thread that works them off.
class CurveShelf::Worker {
 public:
  Worker(fs::path folder, std::string program, std::function<void()> onNews)
      : m_folder(std::move(folder)),
        m_program(std::move(program)),
        m_states(std::move(onNews), std::make_shared<ShelfState>()),
        m_requests([this](const std::optional<ShelfRequest>& request) { work(request); }) {
    m_requests.ask(std::nullopt);
  }

  void ask(ShelfRequest request) { m_requests.ask(std::move(request)); }

  ShelfStatePtr latest() const { return m_states.newest(); }

 private:
  /// Without a request: reads what is kept.
  void work(const std::optional<ShelfRequest>& request) {
    if (!request) return loadAll();
    attempt([&] { std::visit([&](const auto& wanted) { answer(wanted); }, *request); });
    publish();
  }

  template <class Work>
  void attempt(const Work& work) {
    try {
      work();
    } catch (const std::exception& error) {
      m_state.error = toldBy(error);
      ++m_state.failures;
    }
  }

  void loadAll() {
    for (const fs::path& file : filesIn(m_folder)) attempt([&] { m_state.curves.push_back(read(file, file.stem().string())); });
    publish();
  }

  static CurveStatePtr read(const fs::path& file, const std::string& id) {
    auto state = std::make_shared<CurveState>(stateOf(readCurve(file), file.string()));
    state->id = id.empty() ? idOf(*state) : id;
    return state;
  }

  fs::path fileNamed(const std::string& id) const { return m_folder / (id + kCurveEnding); }

  void answer(const KeepCurves& wanted) {
    auto kept = std::make_shared<CurveState>(*wanted.curves);
    kept->id = idOf(*kept);
    kept->running = false;
    kept->secondsLeft = 0.0;
    kept->error = {};
    keep(kept);
  }

  void answer(const OpenCurves& wanted) {
    const CurveStatePtr opened = read(wanted.path, {});
    m_state.opened = opened->id;
    m_state.openedPath = wanted.path;
    ++m_state.openings;
    keep(opened);
  }

  void answer(const ShowCurves& wanted) {
    auto shown = std::make_shared<CurveState>(*wanted.curves);
    shown->id = idOf(*shown);
    m_state.opened = shown->id;
    m_state.openedPath.clear();
    ++m_state.openings;
    keep(shown);
  }

  void answer(const RemoveCurves& wanted) {
    std::erase_if(m_state.curves, [&](const CurveStatePtr& curves) { return curves->id == wanted.id; });
    std::error_code error;
    fs::remove(fileNamed(wanted.id), error);
    if (error) throw WorkError(phrase("cannot remove, %1", error.message()), fileNamed(wanted.id).string());
  }

  /// They are shown as kept even where the folder cannot be written, for as long as the program runs.
  void keep(const CurveStatePtr& curves) {
    std::erase_if(m_state.curves, [&](const CurveStatePtr& old) { return old->id == curves->id; });
    m_state.curves.insert(m_state.curves.begin(), curves);
    std::error_code error;
    fs::create_directories(m_folder, error);
    writeCurve(
        fileOf(*curves, {"Robustness curves that the window of Rewire keeps; `rewire curve` writes the same form."}, m_program),
        fileNamed(curves->id));
  }

  void publish() { m_states.put(std::make_shared<ShelfState>(m_state)); }

  fs::path m_folder;
  std::string m_program;
  ShelfState m_state;  // used by the thread alone

  NewestValue<ShelfState> m_states;
  EveryRequest<std::optional<ShelfRequest>> m_requests;  // last: its thread uses everything above
};

CurveShelf::CurveShelf(fs::path folder, std::string program, std::function<void()> onNews)
    : m_worker(std::make_unique<Worker>(std::move(folder), std::move(program), std::move(onNews))) {}
CurveShelf::~CurveShelf() = default;

void CurveShelf::ask(ShelfRequest request) {
  m_worker->ask(std::move(request));
}
ShelfStatePtr CurveShelf::latest() const {
  return m_worker->latest();
}

}  // namespace rewire

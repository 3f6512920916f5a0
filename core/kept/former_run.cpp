#include "core/kept/former_run.h"

#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/kept/history_writer.h"
#include "core/kept/run_folder.h"

#include <limits>

namespace rewire {

namespace fs = std::filesystem;

FormerRun::File FormerRun::fileOf(fs::path path) {
  std::error_code error;
  File file{std::move(path), std::nullopt};
  if (fs::is_regular_file(file.path, error)) file.content = readText(file.path, std::numeric_limits<std::uint64_t>::max());
  return file;
}

FormerRun::FormerRun(const fs::path& folder)
    : m_experiment(fileOf(folder / RunFolder::kExperimentName)),
      m_metrics(fileOf(folder / RunFolder::kMetricsName)),
      m_history(folder / HistoryWriter::kName) {}

void FormerRun::takeHistoryAway() {
  std::error_code error;
  if (!fs::exists(m_history, error)) return;
  const fs::path away = hiddenBeside(m_history, ".old");
  renameHistory(m_history, away);
  m_historyAway = away;
}

void FormerRun::putBack() noexcept {
  for (const File* file : {&m_experiment, &m_metrics}) try {
      if (file->content) writeFile(file->path, *file->content);
    } catch (const std::exception&) {  // the failure that came before is told
    }
  if (!m_historyAway.empty()) try {
      renameHistory(m_historyAway, m_history);
    } catch (const std::exception&) {
    }
}

void FormerRun::forget() noexcept {
  if (m_historyAway.empty()) return;
  std::error_code error;
  fs::remove(m_historyAway.string() + "-journal", error);
  fs::remove(m_historyAway, error);
}

}  // namespace rewire

#include "core/kept/former_run.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"
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
  fs::rename(m_history, away, error);
  if (error) throw WorkError("cannot be replaced, " + reasonInWords(error.value()), m_history.string());
  m_historyAway = away;
}

void FormerRun::putBack() noexcept {
  for (const File* file : {&m_experiment, &m_metrics}) try {
      if (file->content) writeFile(file->path, *file->content);
    } catch (const std::exception&) {  // the failure that came before is told
    }
  std::error_code error;
  if (!m_historyAway.empty()) fs::rename(m_historyAway, m_history, error);
}

void FormerRun::forget() noexcept {
  std::error_code error;
  if (!m_historyAway.empty()) fs::remove(m_historyAway, error);
}

}  // namespace rewire

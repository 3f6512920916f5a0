#include "core/kept/metrics_recording.h"

#include "core/io/atomic_file.h"
#include "core/io/metrics_file.h"
#include "core/train/metrics_csv.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <utility>

namespace rewire {

namespace {

constexpr std::size_t kMostChanged = 2;  ///< rows at the end that may differ from those in the file

/// metrics.csv, open to be written.
class OpenMetrics {
 public:
  explicit OpenMetrics(const std::filesystem::path& file)
      : m_where(file.string()), m_descriptor(open(file.c_str(), O_WRONLY | O_CLOEXEC)) {}
  ~OpenMetrics() {
    if (m_descriptor >= 0) close(m_descriptor);
  }
  OpenMetrics(const OpenMetrics&) = delete;
  OpenMetrics& operator=(const OpenMetrics&) = delete;

  /// Tells whether it is there, and as long as it was left.
  bool hasSize(std::uint64_t bytes) const {
    struct stat status = {};
    return m_descriptor >= 0 && fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
           static_cast<std::uint64_t>(status.st_size) == bytes;
  }

  /// Ends the file with `text` from there on. Of rows that find no room, whole ones stay.
  void endWith(std::string_view text, std::uint64_t from) {
    std::size_t done = 0;
    while (done < text.size()) {
      const ssize_t put = pwrite(m_descriptor, text.data() + done, text.size() - done, static_cast<off_t>(from + done));
      if (put < 0 && errno == EINTR) continue;
      if (put < 0) fail(text.substr(0, done), from);
      done += static_cast<std::size_t>(put);
    }
    if (ftruncate(m_descriptor, static_cast<off_t>(from + done)) != 0) throw WriteError(errno, m_where);
  }

 private:
  [[noreturn]] void fail(std::string_view written, std::uint64_t from) {
    const int reason = errno;
    const std::size_t whole = written.rfind('\n') + 1;  // none: 0
    static_cast<void>(ftruncate(m_descriptor, static_cast<off_t>(from + whole)) == 0);
    throw WriteError(reason, m_where);
  }

  std::string m_where;
  int m_descriptor;
};

}  // namespace

void MetricsRecording::write(const std::vector<EpochMetrics>& history) {
  if (!tryAppend(history)) writeWhole(history);
}

void MetricsRecording::writeWhole(const std::vector<EpochMetrics>& history) {
  writeMetrics(history, m_file);
  m_rows.clear();
  remember(history, 0, metricsAsCsv({}).size());
}

/// False where the rows are not those in the file and more.
bool MetricsRecording::tryAppend(const std::vector<EpochMetrics>& history) {
  if (m_size == 0 || history.size() < m_rows.size()) return false;
  const std::size_t first = firstChanged(history);
  if (first + 1 < m_rows.size()) return false;
  OpenMetrics file(m_file);
  if (!file.hasSize(m_size)) return false;
  std::string text;
  for (std::size_t i = first; i < history.size(); ++i) text += rowAsCsv(history[i]);
  const std::uint64_t at = first < m_rows.size() ? m_lastAt : m_size;
  m_size = 0;  // until it is known again: a failed write is followed by a whole one
  file.endWith(text, at);
  remember(history, first, at);
  return true;
}

/// The number of the first row that is not in the file as it is now. Rows before the last two do not change.
std::size_t MetricsRecording::firstChanged(const std::vector<EpochMetrics>& history) const {
  std::size_t row = m_rows.size() - std::min(m_rows.size(), kMostChanged);
  while (row < m_rows.size() && history[row] == m_rows[row]) ++row;
  return row;
}

/// Keeps the rows from `first` on, which begin at byte `at`.
void MetricsRecording::remember(const std::vector<EpochMetrics>& history, std::size_t first, std::uint64_t at) {
  m_rows.resize(first);
  for (std::size_t i = first; i < history.size(); ++i) {
    m_rows.push_back(history[i]);
    m_lastAt = at;
    at += rowAsCsv(history[i]).size();
  }
  m_size = at;
}

}  // namespace rewire

#pragma once

#include "core/train/metrics.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace rewire {

/// metrics.csv while its run trains: a finished epoch costs the writing of its row, however many rows there are. A kill may leave
/// the last line torn; readTornMetrics() does without it.
class MetricsRecording {
 public:
  explicit MetricsRecording(std::filesystem::path file) : m_file(std::move(file)) {}

  /// Brings the file to hold these rows. Those that it held are expected to stand in `history` as they were, but for the last,
  /// which is written anew where the rewiring after it has changed it. Throws WorkError.
  void write(const std::vector<EpochMetrics>& history);

  const std::vector<EpochMetrics>& rows() const { return m_rows; }  ///< as they were written last

 private:
  void writeWhole(const std::vector<EpochMetrics>& history);
  bool tryAppend(const std::vector<EpochMetrics>& history);
  std::size_t firstChanged(const std::vector<EpochMetrics>& history) const;
  void remember(const std::vector<EpochMetrics>& history, std::size_t first, std::uint64_t at);

  std::filesystem::path m_file;
  std::vector<EpochMetrics> m_rows;
  std::uint64_t m_lastAt = 0;  ///< the byte at which the last row begins
  std::uint64_t m_size = 0;    ///< bytes of the file; 0: it must be written whole
};

}  // namespace rewire

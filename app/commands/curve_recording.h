#pragma once

#include "core/io/curve_file.h"
#include "core/robustness/curve.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace rewire {

/// A curve file that grows while its points are computed. It takes up what the file holds already, where that is the same curve,
/// and writes the whole of it from time to time, so that a stopped sweep has lost next to nothing.
class CurveRecording {
 public:
  /// `file` without rows says what the points are of; names and strengths are those of the sweep's models. Throws InputError when
  /// the file there is no curve or another one, unless it is to be replaced.
  CurveRecording(std::filesystem::path path, CurveFile file, const Sweep& sweep, std::vector<std::string> names,
                 std::vector<std::vector<double>> strengths, bool replace);

  /// By model, step and repeat.
  std::vector<CurvePoint> points() const;

  /// Keeps a point, and saves when the last time is two seconds ago. Throws WorkError.
  void add(const CurvePoint& point);

  /// Writes the file where there is something new.
  void save();

 private:
  struct Entry {
    CurvePoint point;
    CurveRow row;  ///< as it was read: what is in the file stays as it is
  };

  void takeUp(const CurveFile& present);

  std::filesystem::path m_path;
  CurveFile m_file;
  const Sweep& m_sweep;
  std::vector<std::string> m_names;
  std::vector<std::vector<double>> m_strengths;
  std::map<std::tuple<int, int, int>, Entry> m_entries;  // by model, step, repeat
  std::chrono::steady_clock::time_point m_saved = std::chrono::steady_clock::now();
  bool m_unsaved = false;
};

}  // namespace rewire

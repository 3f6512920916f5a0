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

/// A curve file that grows while its points are computed. It takes over the points of a present file that holds the same curve.
/// It writes the whole file from time to time, so that a stopped sampling loses next to nothing. Without a path it prints the
/// file once, at the end.
class CurveRecording {
 public:
  /// `file`, without rows, describes the curve; names and strengths are those of the sampling's models. Throws InputError when
  /// the present file is no curve or another one, unless it is to be replaced.
  CurveRecording(std::filesystem::path path, CurveFile file, const Sampling& sampling, std::vector<std::string> names,
                 std::vector<std::vector<double>> strengths, bool replace);

  /// The points by model, step and repeat.
  std::vector<CurvePoint> points() const;

  /// Keeps a point, and saves if the last save was two seconds ago. Throws WorkError.
  void add(const CurvePoint& point);

  /// Writes the file if there is something new, or prints it.
  void save();

 private:
  struct Entry {
    CurvePoint point;
    CurveRow row;  ///< as it was read: rows of the file stay as they are
  };

  void takeUp(const CurveFile& present);

  std::filesystem::path m_path;
  CurveFile m_file;
  const Sampling& m_sampling;
  std::vector<std::string> m_names;
  std::vector<std::vector<double>> m_strengths;
  std::map<std::tuple<int, int, int>, Entry> m_entries;  // by model, step, repeat
  std::chrono::steady_clock::time_point m_saved = std::chrono::steady_clock::now();
  bool m_unsaved = false;
};

}  // namespace rewire

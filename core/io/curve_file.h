#pragma once

#include "core/robustness/curve_csv.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rewire {

/// The content of a curve file.
struct CurveFile {
  std::vector<std::string> notes;  ///< comment lines for people, without "# "
  std::string origin;              ///< the comment line that is JSON; see originJson()
  std::vector<CurveRow> rows;
};

/// Writes a curve file whole or not at all. Throws WorkError.
void writeCurve(const CurveFile& curve, const std::filesystem::path& file);

/// Reads a curve file. Throws InputError for another header, a cell that is no number or out of range, open quotes, and cells
/// missing or left over.
CurveFile readCurve(const std::filesystem::path& file);

}  // namespace rewire

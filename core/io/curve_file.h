#pragma once

#include "core/robustness/curve_csv.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rewire {

/// What a curve file holds.
struct CurveFile {
  std::vector<std::string> notes;  ///< comment lines for people, without "# "
  std::string origin;              ///< the comment line that is JSON; see originJson()
  std::vector<CurveRow> rows;
};

/// Writes a curve file whole or not at all. Throws WorkError.
void writeCurve(const CurveFile& curve, const std::filesystem::path& file);

/// Reads it back. Throws InputError for whatever does not hold: another header, a cell that is no number or out of range, quotes
/// that do not close, cells missing or left over.
CurveFile readCurve(const std::filesystem::path& file);

}  // namespace rewire

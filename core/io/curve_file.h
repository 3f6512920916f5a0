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
  bool moreColumns = false;  ///< the file has columns beside these, which are not kept
};

/// Writes a curve file whole or not at all. Throws WorkError.
void writeCurve(const CurveFile& curve, const std::filesystem::path& file);

/// Reads a curve file. Other columns beside those of a curve and comments among the rows are passed over. Throws InputError for a
/// header without a column, a cell that is no number or out of range, open quotes, and cells
/// missing or left over.
CurveFile readCurve(const std::filesystem::path& file);

}  // namespace rewire

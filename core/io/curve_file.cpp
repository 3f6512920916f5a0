#include "core/io/curve_file.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <string_view>
#include <utility>

namespace rewire {

namespace {

constexpr std::uint64_t kMostCurveBytes = std::uint64_t{1} << 30;

/// Reads the text of a curve file from left to right, cell by cell. A row may be longer than a line: a quoted cell holds
/// everything that the name of a file may hold.
class CurveReader {
 public:
  CurveReader(std::string_view text, std::string where) : m_rest(text), m_where(std::move(where)) {}

  CurveFile read() {
    CurveFile curve;
    while (m_rest.starts_with('#')) takeComment(curve);
    if (takeLine() != kCurveColumns)
      throw InputError("this is no curve: after the comment lines must come " + std::string(kCurveColumns), m_where);
    while (!m_rest.empty()) {
      ++m_row;
      curve.rows.push_back(takeRow());
    }
    return curve;
  }

 private:
  [[noreturn]] void refuse(const std::string& what) const {
    throw InputError("row " + std::to_string(m_row) + " is malformed: " + what, m_where);
  }

  /// The next line, without its LF or CR LF.
  std::string_view takeLine() {
    const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
    std::string_view line = m_rest.substr(0, end);
    m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
  }

  void takeComment(CurveFile& curve) {
    std::string_view line = takeLine().substr(1);
    if (line.starts_with(' ')) line.remove_prefix(1);
    if (curve.origin.empty() && line.starts_with('{')) {
      curve.origin = line;
    } else {
      curve.notes.emplace_back(line);
    }
  }

  std::string takeQuoted(const char* column) {
    std::string cell;
    while (true) {
      const std::size_t quote = m_rest.find('"', 1);
      if (quote == std::string_view::npos) refuse(std::string(column) + " begins with a quote that does not close");
      cell += m_rest.substr(1, quote - 1);
      m_rest.remove_prefix(quote + 1);
      if (!m_rest.starts_with('"')) return cell;
      cell += '"';  // two quotes stand for one
    }
  }

  std::string takeText(const char* column) {
    std::string cell;
    if (m_rest.starts_with('"')) {
      cell = takeQuoted(column);
    } else {
      cell = m_rest.substr(0, m_rest.find_first_of(",\r\n"));
      m_rest.remove_prefix(cell.size());
    }
    return cell;
  }

  void takeComma(const char* column) {
    if (!m_rest.starts_with(',')) refuse(std::string("after ") + column + " must come a comma and the next cell");
    m_rest.remove_prefix(1);
  }

  void takeEndOfRow() {
    if (m_rest.starts_with("\r\n")) m_rest.remove_prefix(1);
    if (!m_rest.empty() && !m_rest.starts_with('\n')) refuse("after loss must come the end of the line");
    if (!m_rest.empty()) m_rest.remove_prefix(1);
  }

  template <typename Number>
  Number takeNumber(const char* column, const char* right, Number least, Number most) {
    const std::string cell = takeText(column);
    Number number = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    const bool whole = error == std::errc() && end == cell.data() + cell.size();
    if (!whole || !(number >= least && number <= most))
      refuse(std::string(column) + " must be " + right + ", not " + inQuotes(cell));
    return number;
  }

  /// Noise on weights may take the loss out of the range of numbers; such a point is valid as well.
  double takeLoss() {
    const std::string_view cell = m_rest.substr(0, m_rest.find_first_of(",\r\n"));
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (cell != "nan" && cell != "-nan") return takeNumber("loss", "a number", -kInfinity, kInfinity);
    m_rest.remove_prefix(cell.size());
    return std::numeric_limits<double>::quiet_NaN();
  }

  CurveRow takeRow() {
    constexpr double kLargest = std::numeric_limits<double>::max();
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    CurveRow row;
    row.model = takeText("model");
    takeComma("model");
    row.kind = takeText("kind");
    takeComma("kind");
    row.strength = takeNumber("strength", "a number from 0 on", 0.0, kLargest);
    takeComma("strength");
    row.repeat = takeNumber("repeat", "a whole number from 0 on", 0, std::numeric_limits<int>::max());
    takeComma("repeat");
    row.seed = takeNumber("seed", "a whole number from 0 on", std::uint64_t{0}, std::numeric_limits<std::uint64_t>::max());
    takeComma("seed");
    row.correct = takeNumber("correct", "a whole number from 0 on", std::int64_t{0}, kMost);
    takeComma("correct");
    row.samples = takeNumber("samples", "a whole number, not below correct", row.correct, kMost);
    takeComma("samples");
    row.accuracy = takeNumber("accuracy", "a share from 0 to 1", 0.0, 1.0);
    takeComma("accuracy");
    row.loss = takeLoss();
    takeEndOfRow();
    return row;
  }

  std::string_view m_rest;
  std::string m_where;
  std::size_t m_row = 0;
};

}  // namespace

void writeCurve(const CurveFile& curve, const std::filesystem::path& file) {
  writeFile(file, curveAsCsv(curve.notes, curve.origin, curve.rows));
}

CurveFile readCurve(const std::filesystem::path& file) {
  const std::string text = readText(file, kMostCurveBytes);
  return CurveReader(text, file.string()).read();
}

}  // namespace rewire

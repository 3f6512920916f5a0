#include "core/io/curve_file.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string_view>
#include <utility>

namespace rewire {

namespace {

constexpr std::uint64_t kMostCurveBytes = std::uint64_t{1} << 30;
// A line takes more memory than a file needs to pretend to it, so a large file must have lines of the length that curves have.
constexpr std::size_t kFewLines = 10'000;
constexpr std::size_t kShortestLine = 40;  ///< bytes, on average
constexpr std::size_t kMostCurveColumns = 1000;
constexpr std::size_t kMostNotes = 10'000;

/// The columns of a curve, in the order of kCurveColumns.
enum CurveColumn {
  kModelCell,
  kKindCell,
  kStrengthCell,
  kRepeatCell,
  kSeedCell,
  kCorrectCell,
  kSamplesCell,
  kAccuracyCell,
  kLossCell
};
constexpr std::array<std::string_view, 9> kColumns = {"model",   "kind",    "strength", "repeat", "seed",
                                                      "correct", "samples", "accuracy", "loss"};

/// Reads the text of a curve file from left to right, cell by cell. A row may be longer than a line: a quoted cell holds
/// everything that the name of a file may hold. Other programs may have added columns, moved them, or left comments among rows.
class CurveReader {
 public:
  CurveReader(std::string_view text, std::string where) : m_rest(text), m_where(std::move(where)) {}

  CurveFile read() {
    CurveFile curve;
    if (m_rest.starts_with("\xEF\xBB\xBF")) m_rest.remove_prefix(3);  // the mark of UTF-8 that spreadsheets write
    const std::size_t lines = demandFewLines();
    takeComments(curve);
    takeColumns();
    curve.moreColumns = m_columns.size() > std::size(kColumns);
    curve.rows.reserve(lines);
    for (takeComments(curve); !m_rest.empty(); takeComments(curve)) {
      ++m_row;
      takeCells();
      curve.rows.push_back(row());
    }
    return curve;
  }

 private:
  [[noreturn]] void refuse(const Phrase& what) const {
    throw InputError(phrase("row %1 is malformed: %2", m_row, what), m_where);
  }

  /// Returns the number of lines, of which each may be a row.
  std::size_t demandFewLines() const {
    const auto lines = static_cast<std::size_t>(std::count(m_rest.begin(), m_rest.end(), '\n')) + 1;
    if (lines > kFewLines + m_rest.size() / kShortestLine)
      throw InputError(phrase("its %1 lines are shorter than those of any curve", lines), m_where);
    return lines;
  }

  /// The next line, without its LF or CR LF.
  std::string_view takeLine() {
    const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
    std::string_view line = m_rest.substr(0, end);
    m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
  }

  void takeComments(CurveFile& curve) {
    while (m_rest.starts_with('#')) takeComment(curve);
  }

  void takeComment(CurveFile& curve) {
    std::string_view line = takeLine().substr(1);
    if (line.starts_with(' ')) line.remove_prefix(1);
    if (curve.origin.empty() && line.starts_with('{')) {
      curve.origin = line;
    } else {
      if (curve.notes.size() == kMostNotes)
        throw InputError(phrase("this is no curve: it has more than 10,000 lines of comment"), m_where);
      curve.notes.emplace_back(line);
    }
  }

  std::string takeQuoted(const Phrase& column) {
    std::string cell;
    while (true) {
      const std::size_t quote = m_rest.find('"', 1);
      if (quote == std::string_view::npos) refuse(phrase("%1 begins with a quote that does not close", column));
      cell += m_rest.substr(1, quote - 1);
      m_rest.remove_prefix(quote + 1);
      if (!m_rest.starts_with('"')) return cell;
      cell += '"';  // two quotes stand for one
    }
  }

  std::string takeText(const Phrase& column) {
    std::string cell;
    if (m_rest.starts_with('"')) {
      cell = takeQuoted(column);
    } else {
      cell = m_rest.substr(0, m_rest.find_first_of(",\r\n"));
      m_rest.remove_prefix(cell.size());
    }
    return cell;
  }

  bool takeEndOfRow() {
    if (m_rest.starts_with("\r\n")) m_rest.remove_prefix(1);
    if (!m_rest.empty() && !m_rest.starts_with('\n')) return false;
    m_rest.remove_prefix(std::min<std::size_t>(1, m_rest.size()));
    return true;
  }

  /// The line of the columns: all that a curve has, in any order, beside any others.
  void takeColumns() {
    while (!m_rest.empty()) {
      if (m_columns.size() == kMostCurveColumns)
        throw InputError(phrase("this is no curve: it has more than 1,000 columns"), m_where);
      m_columns.push_back(takeText(phrase("a column")));
      if (takeEndOfRow() || !m_rest.starts_with(',')) break;
      m_rest.remove_prefix(1);
    }
    for (std::size_t i = 0; i < std::size(kColumns); ++i) {
      const auto found = std::find(m_columns.begin(), m_columns.end(), kColumns[i]);
      if (found == m_columns.end())
        throw InputError(phrase("this is no curve: after the comment lines must come %1", kCurveColumns), m_where);
      m_places[i] = static_cast<std::size_t>(found - m_columns.begin());
    }
  }

  void takeCells() {
    m_cells.clear();
    for (const std::string& column : m_columns) {
      if (!m_cells.empty()) {
        if (!m_rest.starts_with(','))
          refuse(phrase("after %1 must come a comma and the next cell", m_columns[m_cells.size() - 1]));
        m_rest.remove_prefix(1);
      }
      m_cells.push_back(takeText(column));
    }
    if (!takeEndOfRow()) refuse(phrase("after %1 must come the end of the line", m_columns.back()));
  }

  const std::string& cell(CurveColumn column) const { return m_cells[m_places[column]]; }

  template <typename Number>
  Number number(CurveColumn column, const Phrase& right, Number least, Number most) const {
    const std::string& text = cell(column);
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    if (!whole || !(number >= least && number <= most))
      refuse(phrase("%1 must be %2, not %3", kColumns[column], right, inQuotes(text)));
    return number;
  }

  /// Noise on weights may take the loss out of the range of numbers; such a point is valid as well.
  double loss() const {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const std::string& text = cell(kLossCell);
    if (text == "nan" || text == "-nan") return std::numeric_limits<double>::quiet_NaN();
    return number(kLossCell, phrase("a number"), -kInfinity, kInfinity);
  }

  CurveRow row() const {
    constexpr double kLargest = std::numeric_limits<double>::max();
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    CurveRow row;
    row.model = cell(kModelCell);
    row.kind = cell(kKindCell);
    row.strength = number(kStrengthCell, phrase("a number from 0 on"), 0.0, kLargest);
    row.repeat = number(kRepeatCell, phrase("a whole number from 0 on"), 0, std::numeric_limits<int>::max());
    row.seed = number(kSeedCell, phrase("a whole number from 0 on"), std::uint64_t{0}, std::numeric_limits<std::uint64_t>::max());
    row.correct = number(kCorrectCell, phrase("a whole number from 0 on"), std::int64_t{0}, kMost);
    row.samples = number(kSamplesCell, phrase("a whole number, not below correct"), row.correct, kMost);
    row.accuracy = number(kAccuracyCell, phrase("a share from 0 to 1"), 0.0, 1.0);
    row.loss = loss();
    return row;
  }

  std::string_view m_rest;
  std::string m_where;
  std::size_t m_row = 0;
  std::vector<std::string> m_columns;                       // as the file has them
  std::array<std::size_t, std::size(kColumns)> m_places{};  // among them, those of kColumns
  std::vector<std::string> m_cells;                         // cells of the row that is read
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

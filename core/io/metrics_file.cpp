#include "core/io/metrics_file.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"
#include "core/train/metrics_csv.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <string_view>

namespace rewire {

namespace {

constexpr std::uint64_t kMostMetricsBytes = std::uint64_t{1} << 30;
constexpr std::size_t kMostMetricsColumns = 1000;  ///< beside those that every file has

/// Takes the next line off the front of `text`, without its LF or CR LF.
std::string_view takeLine(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// Reads the cells of one row from left to right.
class RowReader {
 public:
  RowReader(std::string_view line, std::size_t row, const std::string& where) : m_rest(line), m_row(row), m_where(where) {}

  [[noreturn]] void refuse(const Phrase& what) const { throw InputError(phrase("row %1 %2", m_row, what), m_where); }

  std::string_view takeCell() {
    const std::string_view cell = m_rest.substr(0, m_rest.find(','));
    m_rest.remove_prefix(std::min(cell.size() + 1, m_rest.size()));
    return cell;
  }

  template <typename Number>
  void take(Number& number, std::string_view column, const Phrase& right, Number least, Number most) {
    read(takeCell(), number, column, right, least, most);
  }

  template <typename Number>
  void read(std::string_view cell, Number& number, std::string_view column, const Phrase& right, Number least, Number most) {
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    const bool whole = error == std::errc() && end == cell.data() + cell.size();
    if (whole && number >= least && number <= most) return;
    refuse(phrase("is malformed: %1 must be %2, not %3", column, right, inQuotes(cell)));
  }

 private:
  std::string_view m_rest;
  std::size_t m_row;
  const std::string& m_where;
};

constexpr double kLargest = std::numeric_limits<double>::max();

/// A measure's cell; an empty one is unknown.
void readMeasure(RowReader& row, Measure measure, std::string_view cell, Measures& measures) {
  if (cell.empty()) return;
  std::int64_t count = 0;
  double number = 0.0;
  if (isCount(measure)) {
    row.read(cell, count, nameOf(measure), phrase("a whole number from 0 on"), std::int64_t{0}, std::int64_t{1} << 53);
    number = static_cast<double>(count);
  } else if (isShare(measure)) {
    row.read(cell, number, nameOf(measure), phrase("a share from 0 to 1"), 0.0, 1.0);
  } else {
    row.read(cell, number, nameOf(measure), phrase("a number"), -kLargest, kLargest);
  }
  measures[measure] = number;
}

/// The measures of the columns that follow; nothing for a column of another name.
using MeasureColumns = std::vector<std::optional<Measure>>;

MeasureColumns measureColumns(std::string_view names, const std::string& where) {
  MeasureColumns columns;
  while (!names.empty()) {
    if (columns.size() == kMostMetricsColumns) throw InputError(phrase("metrics have at most 1,000 further columns"), where);
    names.remove_prefix(1);  // the comma
    const std::string_view name = names.substr(0, names.find(','));
    names.remove_prefix(name.size());
    columns.push_back(measureNamed(name));
  }
  return columns;
}

EpochMetrics readRow(RowReader& row, const MeasureColumns& columns) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  EpochMetrics metrics;
  row.take(metrics.epoch, "epoch", phrase("a whole number from 1 on"), 1, std::numeric_limits<int>::max());
  row.take(metrics.trainLoss, "train_loss", phrase("a number"), -kLargest, kLargest);
  row.take(metrics.trainAccuracy, "train_accuracy", phrase("a share from 0 to 1"), 0.0, 1.0);
  row.take(metrics.testLoss, "test_loss", phrase("a number"), -kLargest, kLargest);
  row.take(metrics.testAccuracy, "test_accuracy", phrase("a share from 0 to 1"), 0.0, 1.0);
  row.take(metrics.learningRate, "learning_rate", phrase("a number"), -kLargest, kLargest);
  row.take(metrics.links, "links", phrase("a whole number from 0 on"), std::int64_t{0}, kMost);
  row.take(metrics.linksRewired, "links_rewired", phrase("a whole number from 0 on"), std::int64_t{0}, kMost);
  row.take(metrics.seconds, "seconds", phrase("a number"), -kLargest, kLargest);
  for (const std::optional<Measure>& column : columns) {
    const std::string_view cell = row.takeCell();
    if (column) readMeasure(row, *column, cell, metrics.topology);
  }
  return metrics;
}

/// Returns the number of lines, of which each may be a row.
std::size_t demandFewLines(std::string_view text, const std::string& where) {
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  if (lines > mostMetricsRows(text.size()))
    throw InputError(phrase("its %1 rows are shorter than those of any run", lines), where);
  return lines;
}

}  // namespace

void writeMetrics(const std::vector<EpochMetrics>& history, const std::filesystem::path& file) {
  writeFile(file, metricsAsCsv(history));
}

std::vector<EpochMetrics> readMetrics(const std::filesystem::path& file) {
  return metricsFromText(readText(file, kMostMetricsBytes), file.string());
}

std::vector<EpochMetrics> readTornMetrics(const std::filesystem::path& file) {
  const std::string whole = readText(file, kMostMetricsBytes);
  std::string_view text = whole;
  const auto leaveOutLast = [&] { text = text.substr(0, text.substr(0, text.size() - 1).rfind('\n') + 1); };
  const bool torn = !text.ends_with('\n') && text.find('\n') != text.npos;
  if (torn) leaveOutLast();  // its last number may lack digits
  try {
    return metricsFromText(text, file.string());
  } catch (const InputError&) {
    if (torn || text.empty()) throw;
    leaveOutLast();
    return metricsFromText(text, file.string());
  }
}

std::vector<EpochMetrics> metricsFromText(std::string_view text, const std::string& where) {
  std::string_view rest = text;
  const std::string_view header = takeLine(rest);
  if (header != kMetricsColumns && !header.starts_with(std::string(kMetricsColumns) + ","))
    throw InputError(phrase("the first line must begin with %1", kMetricsColumns), where);

  const MeasureColumns columns = measureColumns(header.substr(kMetricsColumns.size()), where);
  std::vector<EpochMetrics> history;
  history.reserve(demandFewLines(rest, where));
  for (std::size_t number = 1; !rest.empty(); ++number) {
    RowReader row(takeLine(rest), number, where);
    const EpochMetrics metrics = readRow(row, columns);
    if (!history.empty() && metrics.epoch != history.back().epoch + 1) {
      row.refuse(
          phrase("has epoch %1; after %2 comes the next, %3", metrics.epoch, history.back().epoch, history.back().epoch + 1));
    }
    history.push_back(metrics);
  }
  return history;
}

}  // namespace rewire

#include "core/sweep/sweep_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <functional>
#include <map>
#include <string_view>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;

/// A cell in quotes where it must be (RFC 4180).
std::string cell(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

std::string cell(double number) {
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}

/// ",n,mean,sd,low,high"; one value has no deviation.
std::string cells(const SampleMean& mean) {
  const std::string text = "," + std::to_string(mean.count) + "," + cell(mean.mean);
  if (mean.count < 2) return text + ",,,";
  return text + "," + cell(mean.deviation) + "," + cell(mean.mean - mean.half) + "," + cell(mean.mean + mean.half);
}

std::string words(const std::vector<std::string>& sets) {
  std::string text;
  for (const std::string& set : sets) text += (text.empty() ? "" : " ") + set;
  return text;
}

std::string inPercent(double share) {
  char digits[32];
  std::snprintf(digits, sizeof digits, "%.1f", 100.0 * share);
  return digits;
}

/// "n", "mean ± sd", "low to high"; one value has no deviation.
void addCells(std::vector<std::string>& row, const SampleMean& mean) {
  const bool known = mean.count > 1;
  row.push_back(std::to_string(mean.count));
  row.push_back(inPercent(mean.mean) + (known ? " ± " + inPercent(mean.deviation) : ""));
  row.push_back(known ? inPercent(mean.mean - mean.half) + " to " + inPercent(mean.mean + mean.half) : "");
}

std::string replaced(const std::string& text, const std::map<std::string_view, std::string_view>& signs) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;
    std::string_view sign = std::string_view(text).substr(at, 1);
    for (const auto& [from, to] : signs) {
      if (text.compare(at, from.size(), from) != 0) continue;
      length = from.size();
      sign = to;
    }
    result += sign;
    at += length;
  }
  return result;
}

std::string inLatex(const std::string& text) {
  return replaced(text, {{"±", "$\\pm$"},
                         {" -", " $-$"},
                         {"%", "\\%"},
                         {"_", "\\_"},
                         {"&", "\\&"},
                         {"#", "\\#"},
                         {"$", "\\$"},
                         {"{", "\\{"},
                         {"}", "\\}"},
                         {"~", "\\textasciitilde{}"},
                         {"^", "\\textasciicircum{}"},
                         {"\\", "\\textbackslash{}"}});
}

/// Cells with a sign between them.
std::string joined(const std::vector<std::string>& cells, const std::string& between,
                   const std::function<std::string(const std::string&)>& change) {
  std::string line = cells.empty() ? "" : change(cells.front());
  for (std::size_t i = 1; i < cells.size(); ++i) line += between + change(cells[i]);
  return line;
}

Json asJson(const SampleMean& mean) {
  const bool known = mean.count > 1;
  const auto orNull = [known](double number) { return known ? Json(number) : Json(nullptr); };
  return {{"n", mean.count},
          {"mean", mean.mean},
          {"sd", orNull(mean.deviation)},
          {"ci95_low", orNull(mean.mean - mean.half)},
          {"ci95_high", orNull(mean.mean + mean.half)}};
}

Json asJson(const TableRow& row, const TableRequest& request) {
  Json json;
  for (std::size_t i = 0; i < request.by.size(); ++i) json[request.by[i]] = Json::parse(row.values[i]);
  json["metric"] = row.metric;
  json.update(asJson(row.mean));
  json["instruction_sets"] = row.instructionSets;
  if (!request.paired.empty()) json["difference"] = row.difference ? asJson(*row.difference) : Json(nullptr);
  return json;
}

}  // namespace

std::string asCsv(const SweepTable& table) {
  const bool paired = !table.request.paired.empty();
  std::string text;
  for (const std::string& key : table.request.by) text += key + ',';
  text += "metric,n,mean,sd,ci95_low,ci95_high,instruction_sets";
  text += paired ? ",pairs,difference,difference_sd,difference_ci95_low,difference_ci95_high\n" : "\n";
  for (const TableRow& row : table.rows) {
    for (const std::string& value : row.values) text += cell(asOptionText(value)) + ',';
    text += cell(row.metric) + cells(row.mean) + "," + words(row.instructionSets);
    if (paired) text += row.difference ? cells(*row.difference) : std::string(",,,,,");
    text += '\n';
  }
  return text;
}

TableText asText(const SweepTable& table) {
  const bool paired = !table.request.paired.empty();
  TableText text{.headings = table.request.by, .rows = {}, .words = table.request.by.size() + 1};
  for (const char* heading : {"metric", "n", "mean ± sd (%)", "95 % interval (%)"}) text.headings.emplace_back(heading);
  if (paired)
    for (const char* heading : {"pairs", "difference ± sd (points)", "95 % interval (points)"})
      text.headings.emplace_back(heading);
  for (const TableRow& row : table.rows) {
    std::vector<std::string>& cells = text.rows.emplace_back();
    for (const std::string& value : row.values) cells.push_back(asOptionText(value));
    cells.push_back(row.metric);
    addCells(cells, row.mean);
    if (row.difference) addCells(cells, *row.difference);
    cells.resize(text.headings.size());
  }
  return text;
}

std::string asMarkdown(const SweepTable& table) {
  const TableText text = asText(table);
  const auto line = [](const std::vector<std::string>& cells) {
    std::string all = "|";
    for (const std::string& each : cells) all += " " + replaced(each, {{"|", "\\|"}, {"\n", " "}}) + " |";
    return all + "\n";
  };
  std::string ruler = "|";
  for (std::size_t i = 0; i < text.headings.size(); ++i) ruler += i < text.words ? " --- |" : " ---: |";
  std::string all = line(text.headings) + ruler + "\n";
  for (const auto& row : text.rows) all += line(row);
  return all;
}

std::string asLatex(const SweepTable& table) {
  const TableText text = asText(table);
  std::string columns(text.headings.size(), 'r');
  std::fill_n(columns.begin(), text.words, 'l');
  const auto line = [](const std::vector<std::string>& cells) { return joined(cells, " & ", inLatex) + " \\\\\n"; };
  std::string all = "\\begin{tabular}{" + columns + "}\n\\toprule\n" + line(text.headings) + "\\midrule\n";
  for (const auto& row : text.rows) all += line(row);
  return all + "\\bottomrule\n\\end{tabular}\n";
}

std::string asJson(const SweepTable& table) {
  Json json = {{"by", table.request.by}, {"over", table.request.over}};
  if (!table.request.paired.empty()) json["paired"] = table.request.paired;
  json["runs"] = table.runs;
  json["finished"] = table.finished;
  json["instruction_sets"] = table.instructionSets;
  json["rows"] = Json::array();
  for (const TableRow& row : table.rows) json["rows"].push_back(asJson(row, table.request));
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace rewire

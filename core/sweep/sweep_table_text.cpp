#include "core/sweep/sweep_table.h"

#include <nlohmann/json.hpp>

#include <charconv>

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

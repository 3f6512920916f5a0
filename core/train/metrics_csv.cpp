#include "core/train/metrics_csv.h"

#include <charconv>
#include <cstdint>

namespace rewire {

namespace {

template <typename Number>
void append(std::string& text, Number number) {
  char digits[32];
  text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

template <typename Number>
void append(std::string& text, Number number, char after) {
  append(text, number);
  text += after;
}

void append(std::string& text, const EpochMetrics& row) {
  append(text, row.epoch, ',');
  append(text, row.trainLoss, ',');
  append(text, row.trainAccuracy, ',');
  append(text, row.testLoss, ',');
  append(text, row.testAccuracy, ',');
  append(text, row.learningRate, ',');
  append(text, row.links, ',');
  append(text, row.linksRewired, ',');
  append(text, row.seconds);
  for (const Measure measure : allMeasures()) {
    text += ',';
    const std::optional<double>& value = row.topology[measure];
    if (value && isCount(measure)) append(text, static_cast<std::int64_t>(*value));
    if (value && !isCount(measure)) append(text, *value);
  }
  text += '\n';
}

}  // namespace

std::string metricsHeader() {
  std::string text(kMetricsColumns);
  for (const Measure measure : allMeasures()) (text += ',') += nameOf(measure);
  return text;
}

std::string rowAsCsv(const EpochMetrics& row) {
  std::string text;
  append(text, row);
  return text;
}

std::string metricsAsCsv(const std::vector<EpochMetrics>& history) {
  std::string text = metricsHeader() + '\n';
  for (const EpochMetrics& row : history) append(text, row);
  return text;
}

}  // namespace rewire

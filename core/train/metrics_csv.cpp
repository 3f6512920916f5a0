#include "core/train/metrics_csv.h"

#include <charconv>

namespace rewire {

namespace {

template <typename Number>
void append(std::string& text, Number number, char after) {
  char digits[32];
  text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
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
  append(text, row.seconds, '\n');
}

}  // namespace

std::string rowAsCsv(const EpochMetrics& row) {
  std::string text;
  append(text, row);
  return text;
}

std::string metricsAsCsv(const std::vector<EpochMetrics>& history) {
  std::string text(kMetricsColumns);
  text += '\n';
  for (const EpochMetrics& row : history) append(text, row);
  return text;
}

}  // namespace rewire

#include "ui/runs/compared_degrees.h"

#include <algorithm>
#include <set>

namespace rewire {

namespace {

using Counts = std::vector<const DegreeCounts*>;

Counts countsOf(const ComparedRuns& line, const DegreesOfRuns& degrees, const DegreeChoice& choice) {
  Counts counts;
  for (const ListedRun& run : line.runs) {
    const auto kept = degrees.runs.find(run.folder);
    if (kept == degrees.runs.end()) continue;
    if (const DegreeCounts* found = degreesOf(*kept->second, choice)) counts.push_back(found);
  }
  return counts;
}

/// P(degree >= k) at each of the degrees, which ascend.
std::vector<double> tailAt(const DegreeCounts& counts, const std::set<std::int64_t>& degrees) {
  const auto tail = degreeTail(counts);
  std::vector<double> shares;
  auto next = tail.begin();
  for (const std::int64_t degree : degrees) {
    while (next != tail.end() && next->first < degree) ++next;
    shares.push_back(next == tail.end() ? 0.0 : next->second);
  }
  return shares;
}

/// Layers differ in their mean degrees, which is no hub: of several layers it is the mean of theirs.
double dispersionOf(const KeptDegrees& kept, const DegreeChoice& choice) {
  if (choice.layer || kept.layers.size() < 2) return degreesOf(kept, choice)->dispersion();
  double sum = 0.0;
  for (std::size_t layer = 0; layer + 1 < kept.layers.size(); ++layer) sum += degreesOf(kept, {choice.out, layer})->dispersion();
  return sum / static_cast<double>(kept.layers.size() - 1);
}

}  // namespace

const DegreeCounts* degreesOf(const KeptDegrees& kept, const DegreeChoice& choice) {
  if (choice.layer && *choice.layer >= kept.layers.size()) return nullptr;
  const KeptDegrees::Layer& layer = choice.layer ? kept.layers[*choice.layer] : kept.hidden;
  return choice.out ? &layer.out : &layer.in;
}

std::vector<ComparedPoint> tailsOf(const ComparedRuns& line, const DegreesOfRuns& degrees, const DegreeChoice& choice) {
  const Counts counts = countsOf(line, degrees, choice);
  std::set<std::int64_t> occurring;
  for (const DegreeCounts* each : counts)
    for (const auto& [degree, neurons] : each->bins)
      if (degree > 0) occurring.insert(degree);
  std::vector<std::vector<double>> tails;
  for (const DegreeCounts* each : counts) tails.push_back(tailAt(*each, occurring));
  std::vector<ComparedPoint> points;
  for (const std::int64_t degree : occurring) {
    std::vector<double> shares;
    for (const std::vector<double>& tail : tails) shares.push_back(tail[points.size()]);
    points.push_back({static_cast<double>(degree), sampleMean(shares)});
  }
  return points;
}

DegreeSpread spreadOf(const ComparedRuns& line, const DegreesOfRuns& degrees, const DegreeChoice& choice) {
  std::vector<double> largest, dispersions;
  for (const ListedRun& run : line.runs) {
    const auto kept = degrees.runs.find(run.folder);
    const DegreeCounts* counts = kept == degrees.runs.end() ? nullptr : degreesOf(*kept->second, choice);
    if (!counts) continue;
    largest.push_back(static_cast<double>(counts->largest));
    dispersions.push_back(dispersionOf(*kept->second, choice));
  }
  return largest.empty() ? DegreeSpread() : DegreeSpread{sampleMean(largest), sampleMean(dispersions)};
}

std::size_t layersOf(const Comparison& comparison, const DegreesOfRuns& degrees) {
  std::size_t most = 0;
  for (const ComparedRuns& line : comparison.lines)
    for (const ListedRun& run : line.runs)
      if (const auto kept = degrees.runs.find(run.folder); kept != degrees.runs.end())
        most = std::max(most, kept->second->layers.size());
  return most;
}

std::vector<std::filesystem::path> begunIn(const Comparison& comparison) {
  std::vector<std::filesystem::path> folders;
  for (const ComparedRuns& line : comparison.lines)
    for (const ListedRun& run : line.runs)
      if (run.stage != RunState::Stage::Waiting) folders.push_back(run.folder);
  return folders;
}

}  // namespace rewire

#include "ui/robustness/curve_lines.h"

#include "ui/robustness/curve_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace rewire {

namespace {

void addGap(CurveLines& lines, double position) {
  lines.positions << position;
  for (QVector<double>* values : {&lines.means, &lines.lows, &lines.highs}) *values << std::numeric_limits<double>::quiet_NaN();
}

/// A curve of a state that may not be finished: the finished strengths and their means.
StepMeans stepMeansOf(const CurveState& state, int model) {
  std::set<int> steps;
  for (const CurvePoint& point : state.points)
    if (point.model == model) steps.insert(point.step);
  StepMeans means;
  auto step = steps.begin();  // both are in the order of the steps
  for (const CurveMean& mean : meansOf(state.points, model)) means.emplace(*step++, mean);
  return means;
}

}  // namespace

std::vector<StepMeans> meansOfAll(const CurveState& state) {
  std::vector<StepMeans> all;
  for (int model = 0; model < static_cast<int>(state.models.size()); ++model) all.push_back(stepMeansOf(state, model));
  return all;
}

// Positions that count links are the same for all models.
int nearestStep(const CurveState& state, double position) {
  std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
  for (const ModelDescription& model : state.models) fewest = std::min(fewest, model.links());
  std::map<int, double> positions;  // files of other programs may have strengths of no even grid
  for (const CurvePoint& point : state.points) {
    const std::int64_t links = state.models[static_cast<std::size_t>(point.model)].links();
    positions.try_emplace(point.step, positionOf(state.sampling, point.strength, links));
  }
  const auto distance = [&](int step) {
    const auto found = positions.find(step);
    const double at =
        found == positions.end() ? positionOf(state.sampling, strengthAt(state.sampling, step), fewest) : found->second;
    return std::abs(at - position);
  };
  int nearest = 0;
  for (int step = 1; step < state.sampling.steps; ++step)
    if (distance(step) < distance(nearest)) nearest = step;
  return nearest;
}

CurveLines linesOf(const CurveState& state, int model, const StepMeans& means) {
  const std::int64_t links = state.models[static_cast<std::size_t>(model)].links();
  CurveLines lines;
  int before = -1;
  for (const auto& [step, mean] : means) {
    const double position = positionOf(state.sampling, mean.strength, links);
    if (before >= 0 && step > before + 1) addGap(lines, (lines.positions.back() + position) / 2.0);
    before = step;
    lines.positions << position;
    lines.means << 100.0 * mean.mean;
    lines.lows << 100.0 * mean.low;
    lines.highs << 100.0 * mean.high;
  }
  for (const CurvePoint& point : state.points) {
    if (point.model != model) continue;
    lines.drawPositions << positionOf(state.sampling, point.strength, links);
    lines.draws << 100.0 * point.evaluation.accuracy();
  }
  return lines;
}

}  // namespace rewire

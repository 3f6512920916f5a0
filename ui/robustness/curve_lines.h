#pragma once

#include "core/lab/curve_state.h"

#include <QVector>

#include <map>
#include <vector>

namespace rewire {

// Robustness curves as they are drawn, also while they are not finished.

/// Means of the finished strengths, by step.
using StepMeans = std::map<int, CurveMean>;

/// One list for each model of the state.
std::vector<StepMeans> meansOfAll(const CurveState& state);

/// A curve's numbers in the units of the axes: positions, and per cent. If a strength between two others is not done, a position
/// without values (NaN) keeps lines and bands apart.
struct CurveLines {
  QVector<double> positions, means, lows, highs;  ///< a number a strength
  QVector<double> drawPositions, draws;           ///< a number a draw
};
CurveLines linesOf(const CurveState& state, int model, const StepMeans& means);

/// The step whose strength is nearest to a position on the axis.
int nearestStep(const CurveState& state, double position);

}  // namespace rewire

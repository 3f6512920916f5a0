#pragma once

#include "core/topology/degree_counts.h"

#include <QVector>

namespace rewire {

struct Points {
  QVector<double> x;
  QVector<double> y;
};

/// The corners of a histogram with bins of 1, for a line with its steps half-way between the points. They include the zeros
/// beside each bin.
Points histogramOf(const DegreeCounts& counts);
/// P(degree >= k), as degreeTail() has it.
Points tailOf(const DegreeCounts& counts);
/// The same of a power law fitted to them, from the beginning of its tail to the largest degree.
Points tailOf(const ZetaTail& fit, const DegreeCounts& counts);

}  // namespace rewire

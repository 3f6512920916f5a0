#pragma once

#include "ui/robustness/curve_lines.h"
#include "ui/robustness/curve_looks.h"

#include <qcustomplot.h>

namespace rewire {

// The parts of robustness curves as plottables and items.

/// The 95 % interval of the means.
void addBand(QCPAxisRect& rect, const CurveLines& lines, const QColor& colour);

/// Single draws, faint.
void addDots(QCPAxisRect& rect, const CurveLines& lines, const QColor& colour);

/// The line of the means with its marks. In one with gaps every mark is drawn: a point that stands alone has no line.
QCPGraph* addLine(QCPAxisRect& rect, const CurveLines& lines, const CurveLook& look, bool gaps);

/// A line at the accuracy of guessing, for each number of classes.
void addChance(QCustomPlot& plot, const CurveState& state, const Theme& theme);

}  // namespace rewire

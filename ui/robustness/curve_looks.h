#pragma once

#include "core/lab/curve_state.h"
#include "ui/style/theme.h"

#include <qcustomplot.h>

namespace rewire {

/// The look of one model's curve, in the plot and in the table under it. The colour is that of its rule. Models of one rule
/// differ in its lightness and in their dashes, and all models of a plot in their marks, so that a grey print tells them apart
/// too.
struct CurveLook {
  QPen pen;
  QCPScatterStyle mark;  ///< none for a model that is alone
};
CurveLook lookOf(const CurveState& state, int model, const Theme& theme);

/// The steps between two marks of a line: as many marks as can be told apart.
int stepsBetweenMarks(int steps);

/// The colours of the band around a line of this colour, and of the single draws beside it: the line is seen through them.
QColor bandColour(QColor line);
QColor drawColour(QColor line);

}  // namespace rewire

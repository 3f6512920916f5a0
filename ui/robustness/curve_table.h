#pragma once

#include "core/lab/curve_state.h"
#include "ui/robustness/curve_looks.h"

#include <qcustomplot.h>
#include <QString>

#include <vector>

namespace rewire {

struct Theme;

/// A row of the table under robustness curves: the line, its model, and its summary.
struct CurveRowText {
  CurveLook look;  ///< draws the line
  QColor band;     ///< around it
  QString model;   ///< shortened if there is no room
  QString rule;
  QString epoch;
  QString atZero;
  QString area;
  QString halfway;
  bool complete = true;  ///< false: the summary may still change, and is written faintly
};

/// The row of a model: its name, making and summary, as far as its curve is done.
CurveRowText rowOf(const CurveState& state, int model, const Theme& theme);

/// A share as text: "61.2 %".
QString perCent(double share);

/// Fills a layout under the plot with the rows: legend and summary in one, as text that every file format keeps. The room is
/// `width` × `height`; rows that find none are counted in a last line.
void fillCurveTable(QCPLayoutGrid& table, const std::vector<CurveRowText>& rows, QSize room, const Theme& theme);

/// The meaning of the columns, for the mouse.
QString curveTableHint();

}  // namespace rewire

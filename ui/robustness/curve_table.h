#pragma once

#include "core/lab/curve_run.h"

#include <qcustomplot.h>
#include <QString>

#include <vector>

namespace rewire {

struct Theme;

/// A row of the table under robustness curves: which line it is, whose, and what it comes to.
struct CurveRowText {
  QPen pen;       ///< of the line
  QColor band;    ///< around it
  QString model;  ///< shortened where there is no room
  QString rule;
  QString epoch;
  QString atZero;
  QString area;
  QString halfway;
  bool complete = true;  ///< false: what it comes to may still change, and is written faintly
};

/// Fills a layout under the plot with the rows: legend and summary in one, as text that every file format keeps. `width`,
/// `height`: what there is room for; rows that find none are counted in a last line.
void fillCurveTable(QCPLayoutGrid& table, const std::vector<CurveRowText>& rows, QSize room, const Theme& theme);

/// What the columns mean, for the mouse.
QString curveTableHint();

}  // namespace rewire

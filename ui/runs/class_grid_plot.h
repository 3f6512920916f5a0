#pragma once

#include "ui/runs/class_grid.h"

#include <QPointF>

class QCPAxisRect;

namespace rewire {

struct Theme;

/// Draws a square a pair, classes along both axes, in the scale of densities, with its number in it.
void drawClassGrid(QCPAxisRect& rect, const ClassGrid& grid, const ComparedValue& value, const Theme& theme);

/// Lines about the pair under a point of the plot; empty: there is none.
QString classGridHint(const QCPAxisRect& rect, const ClassGrid& grid, const ComparedValue& value, QPointF position);

}  // namespace rewire

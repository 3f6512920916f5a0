#pragma once

#include "ui/examples/gallery_samples.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPen;

namespace rewire {

struct Theme;

/// Blue for right, orange for answers that the perturbations made wrong, grey for the rest.
QColor changeColour(PredictionChange change, const Theme& theme);
/// Thin if the answer is right, thick if it has become wrong, dotted or dashed if it was wrong before.
QPen changeFrame(PredictionChange change, const Theme& theme);
/// A tick, a cross, a struck-out ring (wrong before and after), a ringed tick (wrong before, now right) or three dots (unknown).
void paintChangeSymbol(QPainter& painter, const QRectF& area, PredictionChange change, const Theme& theme);

}  // namespace rewire

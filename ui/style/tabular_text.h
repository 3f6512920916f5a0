#pragma once

#include <QPointF>
#include <QString>

class QFont;
class QPainter;

namespace rewire {

// Text whose figures are all of one width, so that nothing dances while a number climbs. Qt 6.4 cannot switch a font's tabular
// figures on, so every digit gets the room of the widest one.

double tabularWidth(const QString& text, const QFont& font);

/// Draws with the painter's font and pen; `at` is the left end of the baseline.
void drawTabular(QPainter& painter, QPointF at, const QString& text);

}  // namespace rewire

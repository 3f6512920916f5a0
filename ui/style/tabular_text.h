#pragma once

#include <QPointF>
#include <QString>

class QFont;
class QPainter;

namespace rewire {

// Text with figures of one width, so that nothing moves while a number climbs. Qt 6.4 cannot switch on the tabular figures of a
// font, so every digit gets the room of the widest one.

double tabularWidth(const QString& text, const QFont& font);

/// Draws with the painter's font and pen; `at` is the left end of the baseline.
void drawTabular(QPainter& painter, QPointF at, const QString& text);

}  // namespace rewire

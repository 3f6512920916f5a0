#pragma once

#include "ui/style/theme.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace rewire {

/// Draws a label with these lines beside a point, the first line bold, moved so that nothing of it lies outside `room`.
void paintHoverLabel(QPainter& painter, const QStringList& lines, QPointF beside, const QRectF& room, const Theme& theme,
                     const QFont& font);

}  // namespace rewire

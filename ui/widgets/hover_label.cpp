#include "ui/widgets/hover_label.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

QRectF labelBox(QSizeF size, QPointF beside, const QRectF& room) {
  QRectF box(beside + QPointF(16, 12), size);
  if (box.right() > room.right()) box.moveRight(beside.x() - 14);
  if (box.bottom() > room.bottom()) box.moveBottom(beside.y() - 10);
  box.moveLeft(std::max(std::min(box.left(), room.right() - size.width()), room.left()));
  box.moveTop(std::max(std::min(box.top(), room.bottom() - size.height()), room.top()));
  return box;
}

}  // namespace

void paintHoverLabel(QPainter& painter, const QStringList& lines, QPointF beside, const QRectF& room, const Theme& theme,
                     const QFont& font) {
  QFont bold = font;
  bold.setBold(true);
  const double height = std::ceil(QFontMetricsF(font).height());
  double width = 0.0;
  for (int i = 0; i < lines.size(); ++i) width = std::max(width, QFontMetricsF(i == 0 ? bold : font).horizontalAdvance(lines[i]));
  const QRectF box = labelBox({width + 20, static_cast<double>(lines.size()) * height + 14}, beside, room);
  QColor panel = theme.panel;
  panel.setAlphaF(0.96f);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.frame, 1.0));
  painter.setBrush(panel);
  painter.drawRoundedRect(box, 5, 5);
  QRectF line(box.left() + 10, box.top() + 7, width + 2, height);
  for (int i = 0; i < lines.size(); ++i, line.translate(0, height)) {
    painter.setFont(i == 0 ? bold : font);
    painter.setPen(i == 0 ? theme.text : theme.mutedText);
    painter.drawText(line, Qt::AlignVCenter, lines[i]);
  }
}

}  // namespace rewire

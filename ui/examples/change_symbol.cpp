#include "ui/views/fate_symbol.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace rewire {
namespace {

QPainterPath tick() {
  QPainterPath path;
  path.moveTo(0.18, 0.55);
  path.lineTo(0.42, 0.8);
  path.lineTo(0.84, 0.24);
  return path;
}

QPainterPath smallTick() {
  QPainterPath path;
  path.moveTo(0.3, 0.53);
  path.lineTo(0.45, 0.68);
  path.lineTo(0.71, 0.34);
  return path;
}

QPainterPath cross() {
  QPainterPath path;
  path.moveTo(0.2, 0.2);
  path.lineTo(0.8, 0.8);
  path.moveTo(0.8, 0.2);
  path.lineTo(0.2, 0.8);
  return path;
}

QPainterPath ring(const QPainterPath& inside) {
  QPainterPath path = inside;
  path.addEllipse(QPointF(0.5, 0.5), 0.42, 0.42);
  return path;
}

QPainterPath slash() {
  QPainterPath path;
  path.moveTo(0.22, 0.78);
  path.lineTo(0.78, 0.22);
  return path;
}

QPainterPath dots() {
  QPainterPath path;
  for (const double at : {0.2, 0.5, 0.8}) path.addEllipse(QPointF(at, 0.5), 0.03, 0.03);
  return path;
}

QPainterPath pathOf(Fate fate) {
  switch (fate) {
    case Fate::StillRight:
      return tick();
    case Fate::NowWrong:
      return cross();
    case Fate::StillWrong:
      return ring(slash());
    case Fate::NowRight:
      return ring(smallTick());
    case Fate::Unknown:
      break;
  }
  return dots();
}

}  // namespace

QColor fateColour(Fate fate, const Theme& theme) {
  switch (fate) {
    case Fate::StillRight:
    case Fate::NowRight:
      return theme.positive;
    case Fate::NowWrong:
      return theme.negative;
    case Fate::StillWrong:
    case Fate::Unknown:
      break;
  }
  return theme.mutedText;
}

QPen fateFrame(Fate fate, const Theme& theme) {
  QPen pen(fateColour(fate, theme), 1.2);
  if (fate == Fate::NowWrong) pen.setWidthF(2.6);
  if (fate == Fate::StillWrong) pen.setStyle(Qt::DotLine);
  if (fate == Fate::NowRight) pen.setStyle(Qt::DashLine);
  if (fate == Fate::Unknown) pen.setColor(theme.frame);
  return pen;
}

void paintFateSymbol(QPainter& painter, const QRectF& area, Fate fate, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(area.topLeft());
  painter.scale(area.width(), area.height());
  const bool ringed = fate == Fate::StillWrong || fate == Fate::NowRight;
  painter.setPen(QPen(fateColour(fate, theme), ringed ? 0.1 : 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(pathOf(fate));
  painter.restore();
}

}  // namespace rewire

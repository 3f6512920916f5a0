#include "ui/examples/change_symbol.h"

#include "ui/style/theme.h"

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

QPainterPath pathOf(PredictionChange change) {
  switch (change) {
    case PredictionChange::StillRight:
      return tick();
    case PredictionChange::NowWrong:
      return cross();
    case PredictionChange::StillWrong:
      return ring(slash());
    case PredictionChange::NowRight:
      return ring(smallTick());
    case PredictionChange::Unknown:
      break;
  }
  return dots();
}

}  // namespace

QColor changeColour(PredictionChange change, const Theme& theme) {
  switch (change) {
    case PredictionChange::StillRight:
    case PredictionChange::NowRight:
      return theme.positive;
    case PredictionChange::NowWrong:
      return theme.negative;
    case PredictionChange::StillWrong:
    case PredictionChange::Unknown:
      break;
  }
  return theme.mutedText;
}

QPen changeFrame(PredictionChange change, const Theme& theme) {
  QPen pen(changeColour(change, theme), 1.2);
  if (change == PredictionChange::NowWrong) pen.setWidthF(2.6);
  if (change == PredictionChange::StillWrong) pen.setStyle(Qt::DotLine);
  if (change == PredictionChange::NowRight) pen.setStyle(Qt::DashLine);
  if (change == PredictionChange::Unknown) pen.setColor(theme.frame);
  return pen;
}

void paintChangeSymbol(QPainter& painter, const QRectF& area, PredictionChange change, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(area.topLeft());
  painter.scale(area.width(), area.height());
  const bool ringed = change == PredictionChange::StillWrong || change == PredictionChange::NowRight;
  painter.setPen(QPen(changeColour(change, theme), ringed ? 0.1 : 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(pathOf(change));
  painter.restore();
}

}  // namespace rewire

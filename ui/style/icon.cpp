#include "ui/style/icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace rewire {
namespace {

// All symbols live on a grid of 24 × 24. Filled shapes and strokes are kept apart: a stroke keeps its round ends.
QPainterPath playPath() {
  QPainterPath path;
  path.moveTo(7, 4.5);
  path.lineTo(19.5, 12);
  path.lineTo(7, 19.5);
  path.closeSubpath();
  return path;
}

QPainterPath pausePath() {
  QPainterPath path;
  path.addRoundedRect(QRectF(6.5, 5, 4, 14), 1, 1);
  path.addRoundedRect(QRectF(13.5, 5, 4, 14), 1, 1);
  return path;
}

QPainterPath stepPath() {
  QPainterPath path;
  path.moveTo(5, 5.5);
  path.lineTo(15, 12);
  path.lineTo(5, 18.5);
  path.closeSubpath();
  path.addRoundedRect(QRectF(16, 5, 3, 14), 1, 1);
  return path;
}

void drawReset(QPainter& painter) {
  QPainterPath arc;
  const QRectF circle(5, 5.5, 14, 14);
  arc.arcMoveTo(circle, 130);
  arc.arcTo(circle, 130, 290);
  painter.drawPath(arc);
  QPainterPath head;
  head.moveTo(9.5, 2.5);
  head.lineTo(3.8, 7.2);
  head.lineTo(10.6, 10.2);
  head.closeSubpath();
  painter.fillPath(head, painter.pen().color());
}

void drawDice(QPainter& painter) {
  painter.drawRoundedRect(QRectF(4, 4, 16, 16), 3, 3);
  painter.setBrush(painter.pen().color());
  const QPen pen = painter.pen();
  painter.setPen(Qt::NoPen);
  for (const QPointF at : {QPointF(8.5, 8.5), QPointF(15.5, 8.5), QPointF(12, 12), QPointF(8.5, 15.5), QPointF(15.5, 15.5)})
    painter.drawEllipse(at, 1.5, 1.5);
  painter.setPen(pen);
}

void drawWarning(QPainter& painter) {
  QPainterPath triangle;
  triangle.moveTo(12, 3.5);
  triangle.lineTo(21.5, 20);
  triangle.lineTo(2.5, 20);
  triangle.closeSubpath();
  painter.drawPath(triangle);
  painter.drawLine(QPointF(12, 9.5), QPointF(12, 14));
  painter.drawPoint(QPointF(12, 17));
}

void drawInformation(QPainter& painter) {
  painter.drawEllipse(QPointF(12, 12), 9, 9);
  painter.drawLine(QPointF(12, 11.5), QPointF(12, 16.5));
  painter.drawPoint(QPointF(12, 7.8));
}

void drawClose(QPainter& painter) {
  painter.drawLine(QPointF(6.5, 6.5), QPointF(17.5, 17.5));
  painter.drawLine(QPointF(17.5, 6.5), QPointF(6.5, 17.5));
}

void drawFolder(QPainter& painter) {
  QPainterPath path;
  path.moveTo(3.5, 18.5);
  path.lineTo(3.5, 6);
  path.lineTo(9.5, 6);
  path.lineTo(11.5, 8.5);
  path.lineTo(20.5, 8.5);
  path.lineTo(20.5, 18.5);
  path.closeSubpath();
  painter.drawPath(path);
}

void drawDownload(QPainter& painter) {
  painter.drawLine(QPointF(12, 4), QPointF(12, 14.5));
  painter.drawPolyline(QPolygonF({QPointF(7, 10), QPointF(12, 15), QPointF(17, 10)}));
  painter.drawLine(QPointF(5, 19.5), QPointF(19, 19.5));
}

void drawSymbol(QPainter& painter, Symbol symbol, const QColor& colour, const QRectF& into) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(into.topLeft());
  painter.scale(into.width() / 24.0, into.height() / 24.0);
  painter.setPen(QPen(colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  switch (symbol) {
    case Symbol::Play:
      painter.fillPath(playPath(), colour);
      break;
    case Symbol::Pause:
      painter.fillPath(pausePath(), colour);
      break;
    case Symbol::StepEpoch:
      painter.fillPath(stepPath(), colour);
      break;
    case Symbol::Reset:
      drawReset(painter);
      break;
    case Symbol::Dice:
      drawDice(painter);
      break;
    case Symbol::Warning:
      drawWarning(painter);
      break;
    case Symbol::Information:
      drawInformation(painter);
      break;
    case Symbol::Close:
      drawClose(painter);
      break;
    case Symbol::Folder:
      drawFolder(painter);
      break;
    case Symbol::Download:
      drawDownload(painter);
      break;
  }
  painter.restore();
}

/// Draws a symbol whenever Qt asks for it, so that it is sharp at every pixel ratio.
class SymbolEngine : public QIconEngine {
 public:
  SymbolEngine(Symbol symbol, QColor colour) : m_symbol(symbol), m_colour(std::move(colour)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    QColor colour = m_colour;
    if (mode == QIcon::Disabled) colour.setAlphaF(colour.alphaF() * 0.33f);
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    drawSymbol(*painter, m_symbol, colour, square);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return picture;
  }

  QIconEngine* clone() const override { return new SymbolEngine(*this); }

 private:
  Symbol m_symbol;
  QColor m_colour;
};

}  // namespace

QIcon symbolIcon(Symbol symbol, const QColor& colour) {
  return QIcon(new SymbolEngine(symbol, colour));
}

QPixmap symbolPixmap(Symbol symbol, const QColor& colour, int size, qreal pixelRatio) {
  QPixmap picture(QSize(size, size) * pixelRatio);
  picture.setDevicePixelRatio(pixelRatio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  drawSymbol(painter, symbol, colour, QRectF(0, 0, size, size));
  return picture;
}

}  // namespace rewire

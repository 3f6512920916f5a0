#include "ui/examples/draw_pad.h"

#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace rewire {
namespace {

constexpr double kMostUnevenSides = 3.0;  // ratio of the paper's sides: nobody can draw on a narrower strip

QImage bare(QSize size) {
  QImage ink(size, QImage::Format_Grayscale8);
  ink.fill(0);
  return ink;
}

}  // namespace

DrawPad::DrawPad(QWidget* parent)
    : QWidget(parent), m_ink(bare({kInkSize, kInkSize})), m_before(m_ink), m_theme(&Theme::light()) {
  setObjectName(QStringLiteral("drawPad"));
  setMouseTracking(true);
  setFocusPolicy(Qt::ClickFocus);  // so that Ctrl+Z is the panel's after a stroke
  setCursor(Qt::CrossCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setAccessibleName(tr("Paper to draw on"));
  setToolTip(tr(
      "Draw with the mouse or a pen, as large as you like: what you draw is scaled into a box of 20/28 of the image's sides and "
      "moved so that its centre of mass is in the middle, as MNIST's digits were. Images of other kinds are treated alike."));
}

void DrawPad::setShape(int height, int width) {
  const double ratio = std::clamp(static_cast<double>(width) / std::max(1, height), 1.0 / kMostUnevenSides, kMostUnevenSides);
  const QSize size(static_cast<int>(std::lround(kInkSize * std::min(1.0, ratio))),
                   static_cast<int>(std::lround(kInkSize * std::min(1.0, 1.0 / ratio))));
  if (size == m_ink.size()) return;
  m_marks.clear();
  m_ink = bare(size);
  drawAnew();
}

void DrawPad::setBrush(double share) {
  m_brush = share;
  update();
}

void DrawPad::setHint(const QString& hint) {
  m_hint = hint;
  update();
}

void DrawPad::setTheme(const Theme& theme) {
  m_theme = theme.dark ? &Theme::darkTheme() : &Theme::light();
  update();
}

bool DrawPad::isBlank() const {
  return m_marks.empty() || (m_marks.back().wipes() && m_marks.back().picture.isNull());
}

void DrawPad::showPicture(const QImage& ink) {
  const QImage fitted =
      ink.convertToFormat(QImage::Format_Grayscale8).scaled(m_ink.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
  QImage picture = bare(m_ink.size());
  QPainter painter(&picture);
  painter.drawImage((picture.width() - fitted.width()) / 2, (picture.height() - fitted.height()) / 2, fitted);
  painter.end();
  Mark mark;
  mark.picture = picture;
  m_marks.push_back(mark);
  drawAnew();
}

void DrawPad::undo() {
  if (m_marks.empty()) return;
  m_marks.pop_back();
  drawAnew();
}

void DrawPad::clear() {
  if (isBlank()) return;
  m_marks.emplace_back();
  drawAnew();
}

void DrawPad::apply(const Mark& mark) {
  if (mark.wipes()) {
    if (mark.picture.isNull())
      m_ink.fill(0);
    else
      m_ink = mark.picture;
    return;
  }
  QPainter painter(&m_ink);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Qt::white, mark.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  if (mark.stroke.size() == 1)
    painter.drawPoint(mark.stroke.front());
  else
    painter.drawPolyline(mark.stroke);
}

void DrawPad::drawAnew() {
  m_drawing = false;  // the stroke that was being drawn is gone, or no longer the last mark
  m_ink = bare(m_ink.size());
  for (const Mark& mark : m_marks) apply(mark);
  m_before = m_ink;
  update();
  Q_EMIT inkChanged();
}

QRectF DrawPad::paper() const {
  const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
  const QSizeF size = QSizeF(m_ink.size()).scaled(room.size(), Qt::KeepAspectRatio);
  QRectF paper(QPointF(0, 0), size);
  paper.moveCenter(room.center());
  return paper;
}

QPointF DrawPad::inkPoint(QPointF position) const {
  const QRectF area = paper();
  const double scale = m_ink.width() / std::max(1.0, area.width());
  return (position - area.topLeft()) * scale;
}

void DrawPad::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !paper().contains(event->position())) return QWidget::mousePressEvent(event);
  Mark mark;
  mark.stroke << inkPoint(event->position());
  mark.width = m_brush * kInkSize;
  m_before = m_ink;
  m_marks.push_back(mark);
  m_drawing = true;
  apply(m_marks.back());
  update();
  Q_EMIT inkChanged();
}

void DrawPad::mouseMoveEvent(QMouseEvent* event) {
  m_pointer = event->position();
  if (m_drawing) {
    m_marks.back().stroke << inkPoint(event->position());
    m_ink = m_before;
    apply(m_marks.back());
    Q_EMIT inkChanged();
  }
  update();
}

void DrawPad::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) m_drawing = false;
}

void DrawPad::leaveEvent(QEvent*) {
  m_pointer.reset();
  update();
}

void DrawPad::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const QRectF area = paper();
  // The same ink, read with other colours: nothing is copied.
  QImage shown(m_ink.constBits(), m_ink.width(), m_ink.height(), m_ink.bytesPerLine(), QImage::Format_Indexed8);
  QList<QRgb> colours;
  for (int ink = 0; ink < 256; ++ink) colours << mixed(m_theme->plot, m_theme->dark ? Qt::white : Qt::black, ink / 255.0).rgb();
  shown.setColorTable(colours);
  painter.drawImage(area, shown);
  painter.setPen(QPen(isEnabled() ? m_theme->frame : m_theme->grid, 1.0));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(area);
  if (isBlank()) {
    painter.setPen(m_theme->mutedText);
    painter.drawText(area.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
  }
  if (!m_pointer || !isEnabled() || !area.contains(*m_pointer)) return;
  const double radius = 0.5 * m_brush * std::max(area.width(), area.height());
  painter.setPen(QPen(m_theme->accent, 1.5));
  painter.drawEllipse(*m_pointer, radius, radius);
}

}  // namespace rewire

#include "ui/lab/strength_slider.h"

#include "ui/style/text_size.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kRadius = 7.0;
constexpr double kGroove = 4.0;
constexpr int kHeight = 28;  // height of a number field beside it

QFont markFont(QFont font) {
  font.setPointSizeF(font.pointSizeF() * 0.8);
  return font;
}

}  // namespace

StrengthSlider::StrengthSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthSlider::setMarks(std::vector<Mark> marks) {
  m_marks = std::move(marks);
  updateGeometry();
  update();
}

QSize StrengthSlider::sizeHint() const {
  const int marks = m_marks.empty() ? 0 : QFontMetrics(markFont(font())).height() - 2;
  return {100, byTextSize(kHeight) + marks};
}

QSize StrengthSlider::minimumSizeHint() const {
  return {52, sizeHint().height()};
}

QPointF StrengthSlider::handleAt(int value) const {
  const double share = maximum() > minimum() ? static_cast<double>(value - minimum()) / (maximum() - minimum()) : 0.0;
  return {kRadius + 1.0 + share * (width() - 2.0 * kRadius - 2.0), byTextSize(kHeight) / 2.0};
}

int StrengthSlider::valueAt(double x) const {
  const double room = width() - 2.0 * kRadius - 2.0;
  const double share = std::clamp((x - kRadius - 1.0) / std::max(1.0, room), 0.0, 1.0);
  return minimum() + static_cast<int>(std::lround(share * (maximum() - minimum())));
}

void StrengthSlider::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QPointF handle = handleAt(value());
  const double left = handleAt(minimum()).x();
  const QRectF groove(left - kGroove / 2, handle.y() - kGroove / 2, handleAt(maximum()).x() - left + kGroove, kGroove);
  paintMarks(painter);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Mid));
  painter.drawRoundedRect(groove, kGroove / 2, kGroove / 2);
  const QColor strong = palette().color(QPalette::Highlight);
  painter.setBrush(strong);
  painter.drawRoundedRect(QRectF(groove.topLeft(), QPointF(handle.x(), groove.bottom())), kGroove / 2, kGroove / 2);
  const bool nothing = value() == minimum();
  painter.setPen(QPen(hasFocus() || !nothing ? strong : palette().color(QPalette::Mid), hasFocus() ? 2.0 : 1.5));
  painter.setBrush(nothing || !isEnabled() ? palette().color(QPalette::Base) : strong);
  painter.drawEllipse(handle, kRadius - 1.0, kRadius - 1.0);
  if (!hasFocus() || nothing) return;
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawEllipse(handle, 2.5, 2.5);
}

void StrengthSlider::paintMarks(QPainter& painter) const {
  painter.setFont(markFont(font()));
  painter.setPen(palette().color(QPalette::PlaceholderText));
  for (const Mark& mark : m_marks) {
    const QPointF at = handleAt(mark.value);
    painter.drawLine(at + QPointF(0, kRadius - 2), at + QPointF(0, kRadius + 3));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(mark.text) + 2.0;
    const double from = std::clamp(at.x() - width / 2, 0.0, this->width() - width);
    painter.drawText(QRectF(from, at.y() + kRadius + 2, width, height() - at.y() - kRadius - 2), Qt::AlignHCenter | Qt::AlignTop,
                     mark.text);
  }
}

void StrengthSlider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  setSliderDown(true);
  setValue(valueAt(event->position().x()));
}

void StrengthSlider::mouseMoveEvent(QMouseEvent* event) {
  if (isSliderDown()) setValue(valueAt(event->position().x()));
}

void StrengthSlider::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) setSliderDown(false);
}

}  // namespace rewire

// Actions of the mouse and the keys in the gallery.
#include "ui/examples/gallery_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace rewire {

namespace {
constexpr int kWheelStep = 120;  // eighths of a degree: one notch of a wheel
}  // namespace

bool GalleryView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return View::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const QPointF at(help->pos());
  const std::optional<int> sample = m_followed && followedArea().contains(at) ? m_followed : sampleAt(at);
  if (!sample) return View::event(event);
  const QString click = sample == m_followed ? tr("Click to let it go.") : tr("Click to follow it while the sliders move.");
  QToolTip::showText(help->globalPos(), cardText(*sample) + ' ' + click, this);
  return true;
}

void GalleryView::resizeEvent(QResizeEvent* event) {
  View::resizeEvent(event);
  arrange();
}

void GalleryView::showEvent(QShowEvent* event) {
  View::showEvent(event);
  tellRequested();
}

void GalleryView::hideEvent(QHideEvent* event) {
  View::hideEvent(event);
  tellRequested();
}

void GalleryView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return View::mousePressEvent(event);
  m_pressed = sampleAt(event->position());
  m_pressedFollowed = m_followed && followedArea().contains(event->position());
}

void GalleryView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return View::mouseReleaseEvent(event);
  if (m_pressedFollowed && followedArea().contains(event->position())) {
    follow(std::nullopt);
  } else if (const auto sample = sampleAt(event->position()); sample && sample == m_pressed) {
    m_current = sample;
    follow(sample == m_followed ? std::nullopt : sample);
  }
  m_pressed.reset();
  m_pressedFollowed = false;
}

void GalleryView::mouseMoveEvent(QMouseEvent* event) {
  const std::optional<int> sample = sampleAt(event->position());
  setCursor(sample || (m_followed && followedArea().contains(event->position())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
  if (sample == m_hovered) return;
  m_hovered = sample;
  update();
}

void GalleryView::leaveEvent(QEvent*) {
  m_hovered.reset();
  update();
}

void GalleryView::wheelEvent(QWheelEvent* event) {
  m_wheel += event->angleDelta().y();
  const int rows = m_wheel / kWheelStep;
  m_wheel -= rows * kWheelStep;
  m_scroll->setValue(m_scroll->value() - rows * m_scroll->singleStep());
  event->accept();
}

void GalleryView::keyPressEvent(QKeyEvent* event) {
  const int columns = m_scroll->singleStep();
  switch (event->key()) {
    case Qt::Key_Left:
      return moveCurrent(-1);
    case Qt::Key_Right:
      return moveCurrent(1);
    case Qt::Key_Up:
      return moveCurrent(-columns);
    case Qt::Key_Down:
      return moveCurrent(columns);
    case Qt::Key_PageUp:
      return m_scroll->setValue(m_scroll->value() - m_scroll->pageStep());
    case Qt::Key_PageDown:
      return m_scroll->setValue(m_scroll->value() + m_scroll->pageStep());
    case Qt::Key_Home:
      return m_scroll->setValue(0);
    case Qt::Key_End:
      return m_scroll->setValue(m_scroll->maximum());
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_current) return follow(m_current == m_followed ? std::nullopt : m_current);
      break;
    default:
      break;
  }
  View::keyPressEvent(event);
}

void GalleryView::focusInEvent(QFocusEvent* event) {
  View::focusInEvent(event);
  update();
}

void GalleryView::focusOutEvent(QFocusEvent* event) {
  View::focusOutEvent(event);
  update();
}

std::optional<int> GalleryView::sampleAt(QPointF position) const {
  const std::vector<int> visible = visibleSamples();
  const GalleryLayout layout = layoutIn(pictureArea());
  for (std::size_t index = 0; index < visible.size(); ++index)
    if (layout.card(static_cast<int>(index)).contains(position)) return visible[index];
  return std::nullopt;
}

void GalleryView::moveCurrent(int by) {
  if (m_chosen.empty()) return;
  const auto here = m_current ? std::lower_bound(m_chosen.begin(), m_chosen.end(), *m_current) - m_chosen.begin() : -1;
  const int last = static_cast<int>(m_chosen.size()) - 1;
  const int index = here < 0 ? m_scroll->value() : std::clamp(static_cast<int>(here) + by, 0, last);
  m_current = m_chosen[static_cast<std::size_t>(index)];
  const GalleryLayout layout = layoutIn(pictureArea());
  const int columns = layout.columns(), first = m_scroll->value();
  if (index < first) m_scroll->setValue(first - (first - index + columns - 1) / columns * columns);
  if (index >= first + layout.cards()) m_scroll->setValue(first + (index - first - layout.cards() + columns) / columns * columns);
  describe();
  update();
}

}  // namespace rewire

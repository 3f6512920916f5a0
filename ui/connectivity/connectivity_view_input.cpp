// Mouse and keys of the connectivity view.
#include "ui/connectivity/connectivity_view.h"
#include "ui/connectivity/cutting/cut_tool.h"
#include "ui/connectivity/drawing/connectivity_text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>

#include <cmath>

namespace rewire {
namespace {

constexpr double kReach = 6.0;  // pixels beside a strip that still count as on it

}  // namespace

std::optional<NeuronId> ConnectivityView::neuronUnder(QPointF point) const {
  const bool inside = hasNetwork() && m_frame.picture.contains(point);
  return inside ? m_layout.neuronAt(point, m_navigation.transform(), kReach) : std::nullopt;
}

bool ConnectivityView::actByKey(int key) {
  if (m_cutter.handleKey(key)) return true;
  if (key == Qt::Key_Escape) {
    if (!m_current) Q_EMIT pathsLetGo();
    choose(std::nullopt, {});
  } else if (key == Qt::Key_C) {
    if (m_shown.has("links")) m_cutTool->toggle();
  } else if ((key == Qt::Key_Delete || key == Qt::Key_S) && m_current) {
    toggleSilence(*m_current);
  } else if (PictureNavigation::knows(key)) {
    if (m_navigation.moveByKey(key)) pictureChanged();
  } else if (const auto id = neuronAfterKey(key, m_layout, m_current)) {
    m_chosenByMouse = false;
    choose(id, positionOf(*id));
  } else {
    return false;
  }
  return true;
}

void ConnectivityView::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
  if (!hasNetwork() || !plain || !actByKey(event->key())) {
    View::keyPressEvent(event);
    return;
  }
  if (m_current && !m_chosenByMouse) m_labelAt = positionOf(*m_current);
}

void ConnectivityView::wheelEvent(QWheelEvent* event) {
  const double factor = std::pow(PictureNavigation::kStep, event->angleDelta().y() / 120.0);
  if (m_navigation.zoomAround(event->position(), factor)) pictureChanged();
  event->accept();
}

// A drag draws a rectangle if there is nothing to move, or if one is asked for. Else it moves the picture.
void ConnectivityView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
  const bool left = event->button() == Qt::LeftButton;
  const bool cuts =
      m_shown.has("links") && (zoom() == 1.0 || m_cutTool->isChecked() || event->modifiers().testFlag(Qt::ShiftModifier));
  m_pressedAt = event->position();
  m_drag = left ? Drag::None : Drag::Pan;
  m_nextDrag = left && cuts ? Drag::Cut : Drag::Pan;
}

void ConnectivityView::startDrag(QPointF point) {
  if ((point - *m_pressedAt).manhattanLength() < QApplication::startDragDistance()) return;
  m_drag = m_nextDrag;
  if (m_drag != Drag::Cut || !hasNetwork() || !m_frame.picture.contains(*m_pressedAt)) return;
  m_chosenByMouse = false;
  choose(std::nullopt, point);
  m_cutter.begin(*m_pressedAt);
}

void ConnectivityView::mouseMoveEvent(QMouseEvent* event) {
  if (m_pressedAt && m_drag == Drag::None) startDrag(event->position());
  if (m_drag == Drag::Pan) {
    if (m_navigation.pan(event->position() - *m_pressedAt)) pictureChanged();
    m_pressedAt = event->position();
  } else if (m_drag == Drag::Cut) {
    m_cutter.dragTo(event->position());
  }
  adaptCursor(event->position());
  if (m_pressedAt || m_cutter.isActive()) return;
  const auto id = neuronUnder(event->position());
  if (!id && !m_chosenByMouse) return;  // a neuron chosen with the keys stays until another is pointed at
  m_chosenByMouse = id.has_value();
  choose(id, event->position());
}

void ConnectivityView::mouseReleaseEvent(QMouseEvent* event) {
  const bool clicked = m_pressedAt && m_drag == Drag::None && event->button() == Qt::LeftButton;
  if (m_drag == Drag::Cut) {
    m_labelAt = event->position();
    m_cutter.release();
    describe();
  }
  m_pressedAt.reset();
  m_drag = Drag::None;
  if (clicked) click(event->position());
  adaptCursor(event->position());
}

void ConnectivityView::click(QPointF point) {
  if (m_cutter.isActive()) {
    m_cutter.cancel();
    return;
  }
  const auto id = neuronUnder(point);
  if (!id) return;
  m_chosenByMouse = true;
  choose(id, point);
  toggleSilence(*id);
}

void ConnectivityView::toggleSilence(NeuronId id) {
  if (!m_shown.has("neurons")) return;
  if (const auto neuron = hiddenNeuron(*network(), id)) {
    Q_EMIT silenceToggled(*neuron);
    return;
  }
  showHint(notSilencedText(id), m_labelAt);
}

// Two quick clicks on a neuron are two clicks.
void ConnectivityView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  if (neuronUnder(event->position()))
    mousePressEvent(event);
  else if (m_navigation.fit())
    pictureChanged();
}

void ConnectivityView::adaptCursor(QPointF point) {
  const auto id = neuronUnder(point);
  if (m_drag == Drag::Pan && zoom() > 1.0)
    setCursor(Qt::ClosedHandCursor);
  else if (!hasNetwork() || !m_frame.picture.contains(point))
    unsetCursor();
  else if (m_drag != Drag::Cut && id && hiddenNeuron(*network(), *id))
    setCursor(Qt::PointingHandCursor);
  else
    setCursor(zoom() == 1.0 || m_cutTool->isChecked() || m_drag == Drag::Cut ? Qt::CrossCursor : Qt::OpenHandCursor);
}

void ConnectivityView::leaveEvent(QEvent*) {
  if (m_chosenByMouse) choose(std::nullopt, {});
  m_chosenByMouse = false;
}

// Over the picture the neurons speak for themselves; the help comes above and below it.
bool ConnectivityView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && hasNetwork() && m_frame.picture.contains(static_cast<QHelpEvent*>(event)->pos())) {
    event->ignore();
    return true;
  }
  return View::event(event);
}

}  // namespace rewire

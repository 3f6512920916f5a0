#include "ui/picture/picture_navigation.h"

#include <Qt>

#include <algorithm>
#include <map>

namespace rewire {
namespace {

constexpr double kMostZoom = 60.0;
constexpr double kPanStep = 48.0;

const std::map<int, QPointF>& arrows() {
  static const std::map<int, QPointF> steps = {{Qt::Key_Left, {kPanStep, 0}},
                                               {Qt::Key_Right, {-kPanStep, 0}},
                                               {Qt::Key_Up, {0, kPanStep}},
                                               {Qt::Key_Down, {0, -kPanStep}}};
  return steps;
}

}  // namespace

bool PictureNavigation::setRoom(const QRectF& room) {
  m_room = room;
  return set(m_transform);
}

bool PictureNavigation::set(PictureTransform transform) {
  transform.zoom = std::clamp(transform.zoom, 1.0, kMostZoom);
  const auto held = [&](double offset, double low, double high) {
    return std::clamp(offset, high * (1 - transform.zoom), low * (1 - transform.zoom));
  };
  transform.offset = {held(transform.offset.x(), m_room.left(), m_room.right()),
                      held(transform.offset.y(), m_room.top(), m_room.bottom())};
  const bool moved = transform != m_transform;
  m_transform = transform;
  return moved;
}

bool PictureNavigation::zoomAround(QPointF point, double factor) {
  const double zoom = std::clamp(m_transform.zoom * factor, 1.0, kMostZoom);
  return set({zoom, point - m_transform.unmap(point) * zoom});
}

bool PictureNavigation::pan(QPointF by) {
  return set({m_transform.zoom, m_transform.offset + by});
}

bool PictureNavigation::fit() {
  return set({});
}

bool PictureNavigation::knows(int key) {
  return key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0 || arrows().count(key) > 0;
}

bool PictureNavigation::moveByKey(int key) {
  if (const auto arrow = arrows().find(key); arrow != arrows().end()) return pan(arrow->second);
  if (key == Qt::Key_0) return fit();
  if (key == Qt::Key_Minus) return zoomAround(m_room.center(), 1.0 / kStep);
  return (key == Qt::Key_Plus || key == Qt::Key_Equal) && zoomAround(m_room.center(), kStep);
}

}  // namespace rewire

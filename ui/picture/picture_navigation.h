#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace rewire {

/// Zoom and pan: where a point of the whole picture is drawn.
struct PictureTransform {
  double zoom = 1.0;
  QPointF offset;

  QPointF map(QPointF point) const { return point * zoom + offset; }
  QPointF unmap(QPointF point) const { return (point - offset) / zoom; }
  QRectF map(const QRectF& area) const { return {map(area.topLeft()), area.size() * zoom}; }
  bool operator==(const PictureTransform&) const = default;
};

/// Zooms and moves a picture within its room: by wheel, mouse and the keys + − 0 and the arrows. The picture never leaves a
/// part of its room empty. Every function that moves tells whether anything has moved.
class PictureNavigation {
 public:
  static constexpr double kStep = 1.3;  ///< factor of the zoom, a key or a notch of the wheel

  const PictureTransform& transform() const { return m_transform; }
  double zoom() const { return m_transform.zoom; }

  /// The room in which the picture is shown and held.
  bool setRoom(const QRectF& room);

  /// Zooms; what is at `point` stays there.
  bool zoomAround(QPointF point, double factor);
  bool pan(QPointF by);
  /// All of the picture.
  bool fit();

  /// Tells whether a key zooms or moves the picture.
  static bool knows(int key);
  bool moveByKey(int key);

 private:
  bool set(PictureTransform transform);

  PictureTransform m_transform;
  QRectF m_room;
};

}  // namespace rewire

#pragma once

#include "ui/connectivity/drawing/connectivity_picture.h"
#include "ui/connectivity/drawing/rewiring_moment.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QPainter;

namespace rewire {

/// Shows a rewiring in the connectivity view. It waits for the picture of the links that died and were born, and lays it over
/// the others for a RewiringMoment. The view asks it what the next picture must hold.
class RewiringDisplay : public QObject {
  Q_OBJECT

 public:
  explicit RewiringDisplay(QObject* parent = nullptr);

  /// Rewirings are shown without motion, for the same time.
  void setReduceMotion(bool reduce) { m_reduceMotion = reduce; }

  /// Shows this rewiring as soon as its picture is there.
  void request(std::shared_ptr<const Rewiring> rewiring) { m_requested = std::move(rewiring); }

  /// Tells whether the next picture, drawn with this transform, must hold the links of the rewiring.
  bool needsPicture(const PictureTransform& transform) const;

  /// Takes a new picture; one with the requested rewiring begins its moment.
  void take(const PictureImages& images);

  /// Ends the moment at once.
  void stop();
  /// Ends the moment and drops the request: another network has begun.
  void forget();

  /// The rewiring on the screen; null: none.
  const Rewiring* shown() const { return m_shown.get(); }

  /// Dims what `room` holds and lays the rewiring over it, as far as its moment has come.
  void paint(QPainter& painter, const PictureTransform& transform, const QRectF& room, const QColor& background) const;

 Q_SIGNALS:
  void moved();           ///< it looks different from now on
  void began(int epoch);  ///< the links changed by the rewiring after this epoch light up
  void ended(int epoch);  ///< they have joined the picture

 private:
  RewiringMoment::Pace pace() const;

  PictureImages m_overlays;
  std::shared_ptr<const Rewiring> m_requested;
  std::shared_ptr<const Rewiring> m_shown;
  RewiringMoment m_moment;
  QElapsedTimer m_clock;        // since the moment began
  QElapsedTimer m_sinceNewest;  // since the last rewiring arrived
  QTimer m_frameTimer;
  bool m_reduceMotion = false;
};

}  // namespace rewire

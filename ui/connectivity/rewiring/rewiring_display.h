#pragma once

#include "ui/connectivity/drawing/connectivity_picture.h"
#include "ui/connectivity/rewiring/rewiring_moment.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QPainter;

namespace rewire {

/// Lays the links that died and were born over the picture of the same request, as they look while they are held.
void paintHeldRewiring(QPainter& painter, const PictureImages& images, const QRectF& room);

/// Shows rewirings in the connectivity view, one at a time. It waits for the picture of the links that died and were born, and
/// lays it over the network for a RewiringMoment. Those that come in the meantime wait; only the newest is shown after it. The
/// view asks it what the next picture must hold.
class RewiringDisplay : public QObject {
  Q_OBJECT

 public:
  explicit RewiringDisplay(QObject* parent = nullptr);

  /// Rewirings are marked steadily and faintly.
  void setReduceMotion(bool reduce) { m_reduceMotion = reduce; }

  /// Training halts at every rewiring, so that it can be followed.
  void setSlow(bool slow) { m_slow = slow; }

  /// Links that died and were born stay marked until another rewiring is shown, or none is held.
  void hold(std::shared_ptr<const Rewiring> rewiring);

  /// Shows this rewiring as soon as its picture is there and the one before has been seen.
  void request(std::shared_ptr<const Rewiring> rewiring);

  /// Tells whether the next picture, drawn with this transform, must hold the links of the rewiring.
  bool needsPicture(const PictureRequest& now) const;

  /// Takes a new picture; one with the requested rewiring begins its moment.
  void take(const PictureImages& images);

  /// Ends the moment at once.
  void stop();
  /// Ends the moment and drops the request: another network has begun.
  void forget();

  /// The rewiring on the screen; null: none.
  const Rewiring* shown() const { return m_shown.get(); }

  /// Lays the rewiring over the picture in `room`, as far as its moment has come.
  void paint(QPainter& painter, const PictureTransform& transform, const QRectF& room) const;

 Q_SIGNALS:
  void moved();           ///< it looks different from now on
  void pictureNeeded();   ///< another rewiring has waited and may be shown now
  void began(int epoch);  ///< the links changed by the rewiring after this epoch light up
  void ended(int epoch);  ///< they have joined the picture

 private:
  struct Opacities {
    double died = 0.0, born = 0.0;
    double diedBefore = 0.0, bornBefore = 0.0;
    bool operator==(const Opacities&) const = default;
  };

  RewiringMoment::Pace pace() const;
  bool mayBegin() const;
  void begin(const PictureImages& images);
  void advance();
  Opacities opacities() const;

  PictureImages m_overlays;
  PictureImages m_before;  // the marking before, as long as it fades
  Opacities m_fadesFrom;   // opacities of m_before when it began to
  Opacities m_painted;
  std::shared_ptr<const Rewiring> m_requested;
  std::shared_ptr<const Rewiring> m_shown;
  RewiringMoment m_moment;
  QElapsedTimer m_clock;        // since the moment began
  QElapsedTimer m_sinceNewest;  // since the last rewiring was requested
  bool m_asked = false;         // for the picture of a rewiring that has waited
  bool m_brisk = false;         // the last two were requested soon after each other
  QTimer m_frameTimer;
  bool m_reduceMotion = false;
  bool m_slow = false;
  bool m_held = false;
};

}  // namespace rewire

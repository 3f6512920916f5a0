#include "ui/connectivity/drawing/rewiring_display.h"

#include <QPainter>

namespace rewire {
namespace {

constexpr int kFrameInterval = 16;  // milliseconds

QColor veil(QColor colour, double opacity) {
  colour.setAlphaF(static_cast<float>(opacity));
  return colour;
}

}  // namespace

RewiringDisplay::RewiringDisplay(QObject* parent) : QObject(parent) {
  m_frameTimer.setInterval(kFrameInterval);
  m_frameTimer.setTimerType(Qt::PreciseTimer);
  connect(&m_frameTimer, &QTimer::timeout, this, [this] {
    if (m_clock.elapsed() >= RewiringMoment::kDuration) stop();
    Q_EMIT moved();
  });
}

bool RewiringDisplay::needsPicture(const PictureTransform& transform) const {
  return m_requested != nullptr || (m_shown && m_overlays.request.transform != transform);
}

RewiringMoment::Pace RewiringDisplay::pace() const {
  if (m_reduceMotion) return RewiringMoment::Pace::Still;
  const bool brisk = m_sinceNewest.isValid() && m_sinceNewest.elapsed() < RewiringMoment::kBriskInterval;
  return brisk ? RewiringMoment::Pace::Brisk : RewiringMoment::Pace::Calm;
}

void RewiringDisplay::take(const PictureImages& images) {
  if (images.born.isNull()) return;
  m_overlays = images;
  const auto& rewiring = images.request.network->lastRewiring;
  if (!m_requested || m_shown == rewiring) return;  // only drawn anew, at another zoom
  const double dim = m_shown ? m_moment.dimAt(static_cast<double>(m_clock.elapsed())) : 0.0;
  if (m_shown) stop();
  m_moment.pace = pace();
  m_moment.startDim = dim;
  m_overlays = images;
  m_shown = rewiring;
  if (m_requested == rewiring) m_requested = nullptr;
  m_sinceNewest.start();
  m_clock.start();
  m_frameTimer.start();
  Q_EMIT began(rewiring->epoch);
}

void RewiringDisplay::stop() {
  m_frameTimer.stop();
  m_overlays = {};
  if (!m_shown) return;
  const int epoch = m_shown->epoch;
  m_shown = nullptr;
  Q_EMIT ended(epoch);
}

void RewiringDisplay::forget() {
  stop();
  m_requested = nullptr;
}

void RewiringDisplay::paint(QPainter& painter, const PictureTransform& transform, const QRectF& room,
                            const QColor& background) const {
  if (!m_shown || m_overlays.born.isNull()) return;
  const auto now = static_cast<double>(m_clock.elapsed());
  const QRectF at = shownArea(m_overlays.request, transform, room);
  painter.fillRect(room, veil(background, m_moment.dimAt(now)));
  painter.setOpacity(m_moment.diedAt(now));
  painter.drawImage(at, m_overlays.died);
  painter.setOpacity(m_moment.bornAt(now));
  painter.drawImage(at, m_overlays.born);
  painter.setOpacity(1.0);
}

}  // namespace rewire

#include "ui/connectivity/rewiring/rewiring_display.h"

#include <QPainter>

#include <utility>

namespace rewire {
namespace {

constexpr int kFrameInterval = 16;  // milliseconds
constexpr double kHeldDim = 0.4;    // marked links stand out from all others

void lay(QPainter& painter, const QImage& image, const QRectF& area, double opacity) {
  if (opacity <= 0.0 || image.isNull()) return;
  painter.setOpacity(opacity);
  painter.drawImage(area, image);
  painter.setOpacity(1.0);
}

}  // namespace

void paintHeldRewiring(QPainter& painter, const PictureImages& images, const QRectF& room) {
  if (images.born.isNull()) return;
  QColor dim = images.request.theme.plot;
  dim.setAlphaF(static_cast<float>(kHeldDim));
  painter.fillRect(room, dim);
  lay(painter, images.died, room, 1.0);
  lay(painter, images.born, room, 1.0);
}

RewiringDisplay::RewiringDisplay(QObject* parent) : QObject(parent) {
  m_frameTimer.setInterval(kFrameInterval);
  m_frameTimer.setTimerType(Qt::PreciseTimer);
  connect(&m_frameTimer, &QTimer::timeout, this, &RewiringDisplay::advance);
}

void RewiringDisplay::request(std::shared_ptr<const Rewiring> rewiring) {
  m_brisk = m_sinceNewest.isValid() && m_sinceNewest.elapsed() < RewiringMoment::kBriskInterval;
  m_sinceNewest.start();
  m_requested = std::move(rewiring);
}

void RewiringDisplay::hold(std::shared_ptr<const Rewiring> rewiring) {
  if (!rewiring) return forget();
  m_held = true;
  if (rewiring != m_shown) m_requested = std::move(rewiring);
}

bool RewiringDisplay::needsPicture(const PictureRequest& now) const {
  const PictureRequest& drawn = m_overlays.request;
  const bool same = m_shown && drawn.transform == now.transform && drawn.area == now.area && drawn.pixelRatio == now.pixelRatio &&
                    drawn.theme.dark == now.theme.dark && drawn.layout == now.layout &&
                    drawn.network->removed == now.network->removed;
  return (m_requested && mayBegin()) || (m_shown && !same);
}

bool RewiringDisplay::mayBegin() const {
  return !m_shown || m_held || m_clock.elapsed() >= m_moment.next();
}

RewiringMoment::Pace RewiringDisplay::pace() const {
  if (m_reduceMotion || (m_brisk && !m_slow)) return RewiringMoment::Pace::Steady;
  return m_slow ? RewiringMoment::Pace::Slow : RewiringMoment::Pace::Calm;
}

void RewiringDisplay::take(const PictureImages& images) {
  if (images.born.isNull()) return;
  const auto& rewiring = images.request.network->lastRewiring;
  if (m_shown == rewiring) m_overlays = images;  // only drawn anew, at another zoom
  if (m_requested && m_shown != rewiring && mayBegin()) begin(images);
}

void RewiringDisplay::begin(const PictureImages& images) {
  const Opacities before = opacities();
  PictureImages fading = m_shown ? std::move(m_overlays) : PictureImages{};
  stop();
  m_before = std::move(fading);
  m_fadesFrom = before;
  m_overlays = images;
  m_shown = images.request.network->lastRewiring;
  m_asked = false;
  m_moment.pace = pace();
  if (m_requested == m_shown) m_requested = nullptr;
  m_clock.start();
  m_frameTimer.start();
  Q_EMIT began(m_shown->epoch);
}

// Nothing is painted again while nothing moves.
void RewiringDisplay::advance() {
  if (m_held) return m_frameTimer.stop();
  if (m_clock.elapsed() >= m_moment.duration()) stop();
  if (m_requested && mayBegin() && !std::exchange(m_asked, true)) Q_EMIT pictureNeeded();
  const Opacities now = opacities();
  if (now == m_painted) return;
  m_painted = now;
  Q_EMIT moved();
}

RewiringDisplay::Opacities RewiringDisplay::opacities() const {
  if (!m_shown) return {};
  if (m_held) return {.died = 1.0, .born = 1.0};
  const auto now = static_cast<double>(m_clock.elapsed());
  const double left = m_before.born.isNull() ? 0.0 : RewiringMoment::leftAt(now);
  return {m_moment.diedAt(now), m_moment.bornAt(now), left * m_fadesFrom.died, left * m_fadesFrom.born};
}

void RewiringDisplay::stop() {
  m_frameTimer.stop();
  m_overlays = {};
  m_before = {};
  if (!m_shown) return;
  const int epoch = m_shown->epoch;
  m_shown = nullptr;
  Q_EMIT ended(epoch);
}

void RewiringDisplay::forget() {
  m_held = false;
  m_requested = nullptr;
  m_sinceNewest.invalidate();
  stop();
}

void RewiringDisplay::paint(QPainter& painter, const PictureTransform& transform, const QRectF& room) const {
  if (!m_shown) return;
  const QRectF before = shownArea(m_before.request, transform, room), area = shownArea(m_overlays.request, transform, room);
  if (m_held) return paintHeldRewiring(painter, m_overlays, area);
  const Opacities now = opacities();
  lay(painter, m_before.died, before, now.diedBefore);
  lay(painter, m_before.born, before, now.bornBefore);
  lay(painter, m_overlays.died, area, now.died);
  lay(painter, m_overlays.born, area, now.born);
}

}  // namespace rewire

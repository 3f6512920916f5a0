#include "ui/connectivity/drawing/connectivity_renderer.h"

#include <utility>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace rewire {

namespace {

/// Lets the calling thread step back behind the others: a picture may come a moment later, a number or a mini-batch should not.
void stepBack() {
#ifdef __linux__
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 10);  // on Linux a thread has a nice value of its own
#endif
}

}  // namespace

ConnectivityRenderer::ConnectivityRenderer(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

void ConnectivityRenderer::request(PictureRequest request) {
  {
    const std::lock_guard lock(m_mutex);
    m_next = std::move(request);
  }
  m_wake.notify_one();
}

void ConnectivityRenderer::work(const std::stop_token& stop) {
  LinkCanvas canvas;
  while (true) {
    std::unique_lock lock(m_mutex);
    if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); })) return;
    const PictureRequest request = std::move(*m_next);
    m_next.reset();
    lock.unlock();
    PictureImages images = drawPicture(request, canvas, stop);
    if (stop.stop_requested()) return;
    QMetaObject::invokeMethod(
        this, [this, images = std::move(images)] { Q_EMIT pictureReady(images); }, Qt::QueuedConnection);
    stepBack();  // not before the first: the window is empty without it
  }
}

}  // namespace rewire

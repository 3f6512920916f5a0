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
    : QObject(parent), m_requests([this](const PictureRequest& request, const auto& stops) { draw(request, stops.closing); }) {}

void ConnectivityRenderer::request(PictureRequest request) {
  m_requests.ask(std::move(request));
}

/// A picture that was begun is finished: a view that changes all the time still shows some.
void ConnectivityRenderer::draw(const PictureRequest& request, const std::stop_token& closing) {
  PictureImages images = drawPicture(request, m_canvas, closing);
  if (closing.stop_requested()) return;
  QMetaObject::invokeMethod(
      this, [this, images = std::move(images)] { Q_EMIT pictureReady(images); }, Qt::QueuedConnection);
  stepBack();  // not before the first: the window is empty without it
}

}  // namespace rewire

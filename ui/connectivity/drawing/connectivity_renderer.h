#pragma once

#include "core/compute/newest_request.h"
#include "ui/connectivity/drawing/connectivity_picture.h"

#include <QObject>

namespace rewire {

/// Draws pictures of the links on a thread of its own, so that the window answers while 38,000 links are counted. Only the newest
/// request is kept; destruction waits for at most one layer of links.
class ConnectivityRenderer : public QObject {
  Q_OBJECT

 public:
  explicit ConnectivityRenderer(QObject* parent = nullptr);

  /// Asks for a picture; one that waits and has not been begun is forgotten.
  void request(PictureRequest request);

 Q_SIGNALS:
  void pictureReady(const rewire::PictureImages& images);

 private:
  void draw(const PictureRequest& request, const std::stop_token& closing);

  LinkCanvas m_canvas;                       // used by the thread alone
  NewestRequest<PictureRequest> m_requests;  // last: its thread uses everything above
};

}  // namespace rewire

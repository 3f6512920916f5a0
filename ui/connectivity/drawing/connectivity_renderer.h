#pragma once

#include "ui/connectivity/drawing/connectivity_picture.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

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
  void work(const std::stop_token& stop);

  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::optional<PictureRequest> m_next;
  std::jthread m_thread;  // last: it uses everything above until it has ended
};

}  // namespace rewire

#pragma once

#include "core/compute/newest_request.h"
#include "core/run/shown_network.h"
#include "core/topology/strongest_paths.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace rewire {

/// The strongest paths of a network, with the network that they were found in.
struct FoundPaths {
  ShownNetworkPtr network;
  StrongestPaths paths;

  /// The links that a choice of pixels uses on its way to a class.
  std::vector<PathLink> linksFrom(std::span<const std::int32_t> pixels, int classIndex) const;
};

/// Finds the strongest paths. A network of few links, as the default one, takes a fraction of a millisecond and is answered at
/// once. One with millions would take longer than the window may wait: a thread looks at it, the newest of those that wait.
class PathSearch : public QObject {
  Q_OBJECT

 public:
  explicit PathSearch(QObject* parent = nullptr);

  /// The network has layers.
  void ask(const ShownNetworkPtr& network);
  void setAtOnce() { m_atOnce = true; }  ///< from now on whoever asks waits: for pictures without a window

 Q_SIGNALS:
  void found(const std::shared_ptr<const rewire::FoundPaths>& paths);

 private:
  struct Request {
    ShownNetworkPtr network;
    std::uint64_t number = 0;
  };

  void tell(std::uint64_t number, const std::shared_ptr<const FoundPaths>& paths);

  bool m_atOnce = false;
  std::uint64_t m_asked = 0;          // requests so far
  std::uint64_t m_told = 0;           // the newest that was answered
  NewestRequest<Request> m_requests;  // last: its thread uses everything above
};

}  // namespace rewire

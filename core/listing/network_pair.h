#pragma once

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/run/shown_network.h"
#include "core/topology/overlap.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace rewire {

/// The folders of two runs that are held against each other.
struct PairRequest {
  std::filesystem::path left, right;
  bool operator==(const PairRequest&) const = default;
};

/// The newest networks of two runs, and the links that they share. Never changed after it is made.
struct NetworkPair {
  PairRequest request;
  ShownNetworkPtr left, right;       ///< null where there is an error
  std::vector<LayerOverlap> layers;  ///< empty: their layers have not the same shapes
  Phrase error = {};                 ///< not empty: a network cannot be read
};
using NetworkPairPtr = std::shared_ptr<const NetworkPair>;

/// Height and width of the images of datasets, by their names; 0: the data cannot be read.
using ImageShapes = std::map<std::string, std::pair<int, int>>;

/// Reads both networks. Shapes that are not known yet are found out and added. Throws Cancelled.
NetworkPair pairOf(const PairRequest& request, ImageShapes& shapes, std::stop_token stop = {});

/// Reads pairs of networks on a thread of its own. All functions may be called from any thread and none of them waits.
class PairReader {
 public:
  /// `onNews` is called on its thread whenever `latest()` has changed; it must only wake somebody.
  explicit PairReader(std::function<void()> onNews);

  void ask(PairRequest request) { m_requests.ask(std::move(request)); }
  NetworkPairPtr latest() const { return m_pairs.newest(); }  ///< null before the first

 private:
  NewestValue<NetworkPair> m_pairs;
  ImageShapes m_shapes;
  NewestRequest<PairRequest> m_requests;  // last: its thread uses the others
};

}  // namespace rewire

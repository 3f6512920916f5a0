#include "core/run/shown_network.h"

namespace rewire {

ShownNetworkPtr shownNetworkOf(const Snapshot& snapshot) {
  auto network = std::make_shared<ShownNetwork>();
  network->run = snapshot.run;
  network->dataset = snapshot.dataset;
  network->layers = snapshot.layers;
  network->epoch = snapshot.epoch;
  network->lastRewiring = snapshot.lastRewiring;
  return network;
}

}  // namespace rewire

#pragma once

#include "core/perturb/perturbations.h"
#include "core/run/snapshot.h"
#include "core/topology/change.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace rewire {

/// The links that the lab removed from the network that is shown, and the neurons that it silenced.
struct Removed {
  std::vector<std::vector<Link>> links;  ///< a list a layer, in the order of the rows, with the weights they had
  std::vector<HiddenNeuron> neurons;     ///< by hand or by share
};

/// The network that views draw: the one that trains, or a specimen after its perturbations. A value of its own beside the
/// Snapshot of the run, so that a picture never mixes the two. It never changes, and shares its layers with their source.
struct ShownNetwork {
  std::uint64_t run = 0;  ///< that of the snapshot: another run has another network
  std::shared_ptr<const DatasetInfo> dataset;
  std::vector<LayerState> layers;
  int epoch = 0;                                 ///< finished epochs: those of the run, or of the specimen while it is pinned
  bool past = false;                             ///< an epoch of the history, while the run stands elsewhere
  bool pinned = false;                           ///< a specimen that stays as it was while the run goes on
  std::shared_ptr<const Rewiring> lastRewiring;  ///< the one that led to these layers; null before the first
  std::shared_ptr<const Removed> removed;        ///< null where nothing is
  std::shared_ptr<const Perturbations> perturbations;  ///< those that the lab made; null: none
};

using ShownNetworkPtr = std::shared_ptr<const ShownNetwork>;

/// The network of a snapshot as it trains. Time: layers; links and weights are shared.
ShownNetworkPtr shownNetworkOf(const Snapshot& snapshot);

}  // namespace rewire

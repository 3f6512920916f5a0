#pragma once

#include "core/compute/activations.h"
#include "core/data/dataset.h"
#include "core/network/gradients.h"
#include "core/network/loader.h"
#include "core/network/loss.h"
#include "core/network/network.h"
#include "core/network/pass.h"

#include <span>
#include <vector>

namespace rewire {

/// Trains a network on one mini-batch after the other, and keeps the memory for it. How a mini-batch is cut up depends on its
/// size and on the network, never on the threads; sums are added in a fixed order.
///
/// Networks that fit into the caches are trained in tiles of samples. Each thread takes its tile all the way forwards and
/// backwards and so finds it in its own cache. The tiles' gradients are added up afterwards. Larger networks, those with wide
/// dense layers, and mini-batches of a single tile go layer by layer, parallel over neurons. Every gradient then descends as soon
/// as it is known, so no memory is needed for the gradients of links. One MiniBatch is for networks of the same widths.
class MiniBatch {
 public:
  /// One step of descent along the mean gradient of the cross-entropy over the samples `chosen` (at least one). Returns
  /// the sum of their losses before the step, nats. If it is not finite, the network has not changed.
  double descend(Network& network, const Loader& loader, const Samples& samples, std::span<const std::int32_t> chosen,
                 const Descent& descent);

  /// Inputs and derivatives of all layers over the samples `chosen`, of which the gradients of links are made: that of layer i is
  /// dy[i + 1] · x[i] transposed. The network stays as it is. Throws WorkError when the loss is not finite.
  struct Passes {
    std::vector<Activations> x;
    std::vector<Activations> dy;
  };
  static Passes passes(const Network& network, const Loader& loader, const Samples& samples,
                       std::span<const std::int32_t> chosen);

 private:
  using Chosen = std::span<const std::int32_t>;

  double inTiles(Network& network, const Loader& loader, const Samples& samples, Chosen chosen, const Descent& descent);
  double layerByLayer(Network& network, const Loader& loader, const Samples& samples, Chosen chosen, const Descent& descent);
  double tileGradients(const Network& network, const Loader& loader, const Samples& samples, Chosen tile, std::size_t batch,
                       Gradients& gradients);

  /// The memory that a thread works in.
  struct Workspace {
    std::vector<Activations> x;        ///< a tile or mini-batch, layer by layer; in tiles, derivatives take their place
    std::vector<Activations> dy;       ///< derivatives by them; not in tiles
    std::vector<std::int32_t> labels;  ///< one a sample
  };
  static Evaluation forwards(Workspace& workspace, const Network& network, const Loader& loader, const Samples& samples,
                             Chosen chosen);
  static void fit(Workspace& workspace, const Network& network, const Samples& samples, Chosen chosen, bool inTiles);

  std::vector<Workspace> m_workspaces;  // one a thread
  std::vector<Gradients> m_gradients;   // one a tile
  std::vector<double> m_losses;         // one a tile
};

}  // namespace rewire

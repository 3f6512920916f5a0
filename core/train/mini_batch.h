#pragma once

#include "core/compute/activations.h"
#include "core/data/dataset.h"
#include "core/network/gradients.h"
#include "core/network/loader.h"
#include "core/network/loss.h"
#include "core/network/network.h"
#include "core/network/pass.h"
#include "core/train/precision.h"

#include <functional>
#include <span>
#include <vector>

namespace rewire {

/// A mini-batch's work with rows of one type of value, float or Bfloat16, and the memory for it. See MiniBatch.
template <class Value>
class BatchSteps {
 public:
  using Chosen = std::span<const std::int32_t>;
  double descend(Network& network, const Loader& loader, const Samples& samples, Chosen chosen, const Descent& descent);

 private:
  /// The memory for a tile or mini-batch.
  struct Workspace {
    std::vector<SampleRows<Value>> x;  ///< [layers] inputs of layers; where nobody else works on it, derivatives take their place
    Activations logits{1, 1};          ///< and then the derivatives by them
    std::vector<SampleRows<Value>> dz;  ///< the same as Bfloat16: one, or none if they are floats
    std::vector<SampleRows<Value>> dx;  ///< [layers] derivatives by the inputs, the first unused; none where they replace them
    std::vector<std::int32_t> labels;   ///< one a sample

    const SampleRows<Value>& derivatives(std::size_t layer) const;  ///< by the outputs of a layer
  };
  friend class MiniBatch;

  double inTiles(Network& network, const Loader& loader, const Samples& samples, Chosen chosen, const Descent& descent);
  double together(Network& network, const Loader& loader, const Samples& samples, Chosen chosen, const Descent& descent);
  double tileGradients(const Network& network, const Loader& loader, const Samples& samples, Chosen tile, std::size_t batch,
                       Gradients& gradients);
  double forwards(const Network& network, const Loader& loader, const Samples& samples, Chosen chosen);
  void forEachTile(const std::function<void(std::size_t, Divisible&)>& add);
  static void fit(Workspace& workspace, const Network& network, const Samples& samples, Chosen chosen, bool inPlace);

  std::size_t m_tiles = 1;
  std::vector<Workspace> m_workspaces;  // one a thread in tiles, else one a tile
  std::vector<Gradients> m_gradients;   // one a tile
  std::vector<double> m_losses;         // one a tile
};

/// Trains a network on one mini-batch after the other, and keeps the memory for it. How a mini-batch is cut up depends on its
/// size, on the precision and on the network, never on the threads; sums are added in a fixed order.
///
/// Networks that fit into the caches are trained in tiles of samples, whose gradients are added up. Where there are no more
/// threads than tiles, each takes a tile all the way forwards and backwards and so finds it in its own cache. More threads go
/// through the tiles together, layer by layer, and share out the neurons. Larger networks and mini-batches of a single tile go
/// layer by layer as well. Every gradient then descends as soon as it is known, so no memory is needed for the gradients of
/// links. One MiniBatch is for networks of the same widths.
class MiniBatch {
 public:
  /// One step of descent along the mean gradient of the cross-entropy over the samples `chosen` (at least one). Returns
  /// the sum of their losses before the step, nats. If it is not finite, the network has not changed. Bfloat16 is for networks
  /// whose layers are sparse but for the last, which has at most 64 outputs.
  double descend(Network& network, const Loader& loader, const Samples& samples, std::span<const std::int32_t> chosen,
                 const Descent& descent, Precision precision = Precision::Float32);

  /// Inputs of all layers over the samples `chosen`, and derivatives by their outputs, of which the gradients of links are made:
  /// that of layer i is dy[i] · x[i] transposed. The network stays as it is. Throws WorkError when the loss is not finite.
  struct Passes {
    std::vector<Activations> x;
    std::vector<Activations> dy;
  };
  static Passes passes(const Network& network, const Loader& loader, const Samples& samples,
                       std::span<const std::int32_t> chosen);

 private:
  BatchSteps<float> m_floats;
  BatchSteps<Bfloat16> m_halves;
};

}  // namespace rewire

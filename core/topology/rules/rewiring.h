#pragma once

#include "core/compute/activations.h"
#include "core/compute/random.h"
#include "core/network/active_neurons.h"
#include "core/network/network.h"
#include "core/topology/cells.h"
#include "core/topology/change.h"
#include "core/topology/rules/rule_options.h"

#include <cstdint>
#include <span>
#include <vector>

namespace rewire {

/// Takes the links of these indices (ascending) out of the layer and returns them, in the order of the rows. The others keep
/// their order, weight, momentum and birth.
std::vector<Link> prune(SparseLayer& layer, const std::vector<std::int32_t>& indices);

/// Adds links at these free cells (ascending), with weight 0, momentum 0 and `epoch` as their birth. Returns them in the order of
/// the rows.
std::vector<Link> grow(SparseLayer& layer, const std::vector<Cell>& cells, int epoch);

/// The settings of a rewiring, the same for every layer.
struct RewiringSettings {
  std::uint64_t seed = 1;  ///< the random streams follow from it
  double zeta = 0.3;       ///< share of links to replace at this rewiring
  int epoch = 0;           ///< the last finished one, in which new links are born
  int epochs = 1;          ///< epochs of the whole run
  RuleOptions options = {};
};

/// The values that the gradient of every link of a layer is made of: DW = DY Xᵀ, over the samples of a mini-batch.
struct GradientParts {
  const Activations& x;   ///< inputs of the layer
  const Activations& dy;  ///< derivatives of the loss by its outputs, before relu
};

/// The facts that a rule is told of the layer that it rewires. A coming rule that needs more adds a member: the rules that do
/// without stay as they are.
struct LayerToRewire {
  const SparseLayer& layer;  ///< in growth the removed links are gone from the rows; the column index still has them
  const RewiringSettings& settings;
  Random& random;                           ///< the stream of this epoch and layer; removal draws from it first, then growth
  const GradientParts* gradient = nullptr;  ///< that of the network before the removal, for rules that read it
};

/// A rule as the two choices it makes in a layer: the links that go, and the cells in which as many grow.
struct RuleSteps {
  /// The number of links that removal() will take, as far as that is known before it.
  std::int64_t (*removalCount)(const LayerToRewire& asked);
  /// The indices of the links that go, ascending.
  std::vector<std::int32_t> (*removal)(const LayerToRewire& asked);
  /// `count` free cells, ascending.
  std::vector<Cell> (*growth)(const LayerToRewire& asked, std::int64_t count);
  bool percolates = false;       ///< links that the removal strands go too (strandedLinks)
  bool readsGradients = false;   ///< growth needs the gradients of the first mini-batch of the next epoch
  bool growsInParallel = false;  ///< growth has parallel loops of its own, so layers grow one after the other
};

/// The sum of removalCount() over the sparse layers.
std::int64_t linksToRemove(const Network& network, const RuleSteps& steps, const RewiringSettings& settings);

/// Counts in each layer the born links that end at a silent neuron or begin at a silent hidden one.
void countBornToSilent(Rewiring& change, const ActiveNeurons& active);

/// The links that a rewiring of this network takes out, those stranded by the others among them; `born` is empty. It is the first
/// half of rewireNetwork(), and takes the same ones.
Rewiring removalOf(Network network, const RuleSteps& steps, const RewiringSettings& settings);

/// Removal and growth in every sparse layer; layers run in parallel. `more` links a layer grow beside those that replace others;
/// empty: none. Growth begins when removal, and the percolation that may follow, has ended in all layers. `gradients`: one a
/// layer, where the rule reads gradients. `active`: null where links grow anywhere; else those whose neurons are active come
/// first (growthAmongActive). The columns of a layer are indexed once; scratch, beside the lists that are returned
/// and what a rule needs, is less than the network itself.
Rewiring rewireNetwork(Network& network, const RuleSteps& steps, const RewiringSettings& settings,
                       std::span<const std::int64_t> more = {}, std::span<const GradientParts> gradients = {},
                       const ActiveNeurons* active = nullptr);

}  // namespace rewire

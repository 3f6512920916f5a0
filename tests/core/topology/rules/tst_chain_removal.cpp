#include "core/topology/rules/chain_removal.h"

#include "core/topology/initial.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

#include <set>

using namespace rewire;
using namespace rewire::test;

namespace {

using Lists = std::vector<std::vector<std::int32_t>>;

Network networkOfLayers(std::vector<SparseLayer> layers, int classes = 2) {
  Network network;
  for (SparseLayer& layer : layers) network.layers.emplace_back(std::move(layer));
  Random weights(1, Purpose::Weights);
  network.layers.emplace_back(randomDenseLayer(outputsOf(network.layers.back()), classes, weights));
  return network;
}

/// Takes one stranded link after another until none is left.
Lists naivelyStranded(const Network& network) {
  std::vector<std::set<std::int32_t>> gone(network.layers.size());
  const auto sparse = [&](std::size_t i) { return std::get_if<SparseLayer>(&network.layers[i]); };
  const auto isInput = [&](std::size_t i, std::int32_t neuron) {  // some link of layer i begins there
    if (!sparse(i)) return true;
    for (std::int32_t at = 0; at < sparse(i)->links(); ++at)
      if (sparse(i)->indices[at] == neuron && !gone[i].contains(at)) return true;
    return false;
  };
  const auto isOutput = [&](std::size_t i, std::int32_t neuron) {
    for (std::int32_t at = sparse(i)->indptr[neuron]; at < sparse(i)->indptr[neuron + 1]; ++at)
      if (!gone[i].contains(at)) return true;
    return false;
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
      if (!sparse(i)) continue;
      for (int row = 0; row < sparse(i)->outputs; ++row)
        for (std::int32_t at = sparse(i)->indptr[row]; at < sparse(i)->indptr[row + 1]; ++at) {
          const bool reached = i == 0 || isOutput(i - 1, sparse(i)->indices[at]);
          if ((!reached || !isInput(i + 1, row)) && gone[i].insert(at).second) changed = true;
        }
    }
  }
  Lists lists;
  for (const auto& layer : gone) lists.emplace_back(layer.begin(), layer.end());
  return lists;
}

}  // namespace

class TestChainRemoval : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aChainGoesWhole() {
    // 0 → 0 → 0 leads to the classes; 1 → 1 ends at neuron 1, which leads nowhere; neuron 2 is reached by nothing.
    const Network network =
        networkOfLayers({layerFromText("0-0 1-1", 2, 3), layerFromText("0-0 2-1", 3, 2), layerFromText("0-0 1-1", 2, 2)});
    QCOMPARE(strandedLinks(network), (Lists{{1}, {1}, {1}, {}}));
  }

  void whatLiesOnAPathStays() {
    const Network network = networkOfLayers({layerFromText("0-0 0-1", 1, 2), layerFromText("0-0 1-0", 2, 1)});
    QCOMPARE(strandedLinks(network), (Lists{{}, {}, {}}));
  }

  void allMayGo() {
    const Network network = networkOfLayers({layerFromText("0-0", 2, 2), layerFromText("1-1", 2, 2)});
    QCOMPARE(strandedLinks(network), (Lists{{0}, {0}, {}}));
  }

  void itIsWhatIsLeftWhenNothingMoreGoes() {
    for (int seed = 1; seed <= 30; ++seed) {
      std::vector<SparseLayer> layers;
      for (int i = 0; i < 3; ++i) {
        Random topology(seed, Purpose::Topology, 0, i), weights(seed, Purpose::Weights, 0, i);
        layers.push_back(randomSparseLayer(20, 20, 14 + seed, topology, weights));
      }
      const Network network = networkOfLayers(std::move(layers));
      QCOMPARE(strandedLinks(network), naivelyStranded(network));
    }
  }
};

REWIRE_TEST(TestChainRemoval)
#include "tst_chain_removal.moc"

#include "core/topology/rules/rewiring.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <string>

#include "core/topology/initial.h"
#include "core/topology/rules/set_rule.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"
#include "tests/support/tied_layer.h"

using namespace rewire;
using test::layerFromText;
using test::layerWithTies;
using test::linksAsText;
using test::weightsAsText;

/// Links removed and grown: what becomes of a layer, and that a rule decides which and where.
class TestRewiring : public QObject {
  Q_OBJECT

  using Indices = std::vector<std::int32_t>;

  struct State {
    float weight, momentum;
    std::int32_t born;
    bool operator==(const State&) const = default;
  };
  static std::map<std::pair<int, int>, State> statesOf(const SparseLayer& layer) {
    std::map<std::pair<int, int>, State> states;
    for (int row = 0; row < layer.outputs; ++row) {
      for (int i = layer.indptr[row]; i < layer.indptr[row + 1]; ++i)
        states[{row, layer.indices[i]}] = {layer.values[i], layer.momentum[i], layer.born[i]};
    }
    return states;
  }

  static std::vector<Link> linksAt(const SparseLayer& layer, const Indices& indices) {
    std::vector<Link> all, links;
    for (const auto& [ends, state] : statesOf(layer)) all.push_back({ends.second, ends.first, state.weight});
    for (const std::int32_t index : indices) links.push_back(all[index]);
    return links;
  }
  static bool inOrderOfRows(const Link& a, const Link& b) { return std::pair(a.to, a.from) < std::pair(b.to, b.from); }

  /// A made-up rule: the share zeta of the links goes from the first on, and the last free cells are linked.
  static std::int64_t firstCount(const LayerToRewire& asked) {
    return std::llround(asked.settings.zeta * static_cast<double>(asked.layer.links()));
  }
  static Indices firstLinks(const LayerToRewire& asked) {
    Indices indices(static_cast<std::size_t>(firstCount(asked)));
    std::iota(indices.begin(), indices.end(), 0);
    return indices;
  }
  static std::vector<Cell> lastFreeCells(const LayerToRewire& asked, std::int64_t count) {
    std::vector<Cell> cells;
    for (int row = 0; row < asked.layer.outputs; ++row) {
      for (int column = 0; column < asked.layer.inputs; ++column) {
        if (!statesOf(asked.layer).contains({row, column})) cells.push_back(static_cast<Cell>(row * asked.layer.inputs + column));
      }
    }
    return {cells.end() - count, cells.end()};
  }
  static constexpr RuleSteps kMadeUp{firstCount, firstLinks, lastFreeCells};

  static std::vector<Cell> drawn(const SparseLayer& layer, std::int64_t count, Random& random) {
    return sampleFreeCells(layer, static_cast<std::uint64_t>(count), random);
  }
  static Random stream(std::uint32_t epoch) { return Random(1, Purpose::Rewiring, epoch); }

 private Q_SLOTS:
  void birthsThatCannotLearnAreCounted() {
    Random topology(1, Purpose::Topology), weights(1, Purpose::Weights);
    Network network;
    network.layers.emplace_back(randomSparseLayer(4, 3, 6, topology, weights));
    network.layers.emplace_back(randomSparseLayer(3, 3, 4, topology, weights));
    network.layers.emplace_back(randomDenseLayer(3, 2, weights));
    for (std::size_t layer = 0; layer < 2; ++layer) std::get<SparseLayer>(network.layers[layer]).bias.assign(3, 1.0f);
    std::vector<Activations> x;
    for (const int neurons : {4, 3, 3, 2}) {
      x.emplace_back(neurons, 1);
      std::fill_n(x.back().data(), x.back().values(), 0.0f);
    }
    x[1].row(0)[0] = x[1].row(1)[0] = x[2].row(2)[0] =
        1.0f;  // neuron 2 of the first hidden layer is silent, 0 and 1 of the second
    ActiveNeurons active(network);
    active.add(x);
    Rewiring change;
    change.layers.resize(3);
    change.layers[0].born = {{3, 0}, {0, 2}, {1, 2}};          // two end at the silent one; inputs are never silent
    change.layers[1].born = {{0, 2}, {2, 2}, {1, 0}, {2, 1}};  // one begins at a silent one, one ends at one, one does both
    countBornToSilent(change, active);
    QCOMPARE(change.layers[0].bornToSilent, std::optional<std::int64_t>(2));
    QCOMPARE(change.layers[1].bornToSilent, std::optional<std::int64_t>(3));
    QVERIFY(!change.layers[2].bornToSilent);  // dense
  }

  void survivorsKeepEverythingAndNewLinksBeginAtZero() {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      SparseLayer layer = layerWithTies(seed);
      const SparseLayer before = layer;
      auto survivors = statesOf(layer);
      const Indices weakest = weakestLinks(layer, 0.4);
      const std::vector<Link> dying = linksAt(layer, weakest);
      for (const Link& link : dying) survivors.erase({link.to, link.from});

      QVERIFY(prune(layer, weakest) == dying);
      QCOMPARE(checkInvariants(layer), std::string());
      QVERIFY(statesOf(layer) == survivors);

      Random random = stream(7);
      const std::vector<Link> grown = grow(layer, drawn(layer, std::ssize(weakest), random), 7);
      QCOMPARE(checkInvariants(layer), std::string());
      QCOMPARE(layer.links(), before.links());
      QVERIFY(layer.bias == before.bias && layer.biasMomentum == before.biasMomentum);
      auto expected = survivors;
      QVERIFY(std::is_sorted(grown.begin(), grown.end(), inOrderOfRows));
      for (const Link& link : grown) {
        QCOMPARE(link.weight, 0.0f);
        QVERIFY(!survivors.contains({link.to, link.from}));
        expected[{link.to, link.from}] = {0.0f, 0.0f, 7};
      }
      QCOMPARE(expected.size(), survivors.size() + weakest.size());
      QVERIFY(statesOf(layer) == expected);
    }
  }

  void rewiringALayerIsToPruneAndThenToGrow() {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      SparseLayer layer = layerWithTies(seed);
      SparseLayer expected = layer;
      const Indices weakest = weakestLinks(expected, 0.4);
      const std::int64_t more = std::min<std::int64_t>(static_cast<std::int64_t>(seed) % 4, 13 * 11 - layer.links());
      Random random = stream(7);
      const std::vector<Link> died = prune(expected, weakest);
      const std::vector<Link> born = grow(expected, drawn(expected, std::ssize(weakest) + more, random), 7);

      const RewiringSettings settings{.seed = 1, .zeta = 0.4, .epoch = 7, .epochs = 9};
      Network network{{std::move(layer)}};
      QCOMPARE(linksToRemove(network, *kSetRule.steps, settings), std::ssize(died));
      const Rewiring change = rewireNetwork(network, *kSetRule.steps, settings, std::vector{more});
      const SparseLayer& rewired = std::get<SparseLayer>(network.layers[0]);
      QCOMPARE(checkInvariants(rewired), std::string());
      QCOMPARE(change.epoch, 7);
      QVERIFY(change.layers[0].died == died);
      QVERIFY(change.layers[0].born == born);
      QVERIFY(rewired.indptr == expected.indptr);
      QVERIFY(statesOf(rewired) == statesOf(expected));
    }
  }

  void aRuleDecidesWhatGoesAndWhatGrows() {
    const RewiringSettings settings{.seed = 1, .zeta = 0.5, .epoch = 3, .epochs = 9};
    Network network{{layerFromText("0-0:1 1-0:2 2-1:3 0-2:4", 3, 3), layerFromText("0-0:5 2-0:6", 3, 2),
                     DenseLayer{2, 1, {1.0f, 1.0f}, {0.0f, 0.0f}, {0.0f}, {0.0f}}}};
    QCOMPARE(linksToRemove(network, kMadeUp, settings), std::int64_t{3});
    const Rewiring change = rewireNetwork(network, kMadeUp, settings, std::vector<std::int64_t>{0, 2, 0});
    QVERIFY(change.layers[0].died == (std::vector<Link>{{0, 0, 1.0f}, {1, 0, 2.0f}}));
    QVERIFY(change.layers[0].born == (std::vector<Link>{{1, 2}, {2, 2}}));
    QVERIFY(change.layers[1].died == (std::vector<Link>{{0, 0, 5.0f}}));
    QVERIFY(change.layers[1].born == (std::vector<Link>{{0, 1}, {1, 1}, {2, 1}}));
    QVERIFY(change.layers[2].died.empty() && change.layers[2].born.empty());
    QCOMPARE(weightsAsText(std::get<SparseLayer>(network.layers[0])), std::string("0-2:4 1-2:0 2-1:3 2-2:0"));
    QCOMPARE(weightsAsText(std::get<SparseLayer>(network.layers[1])), std::string("0-1:0 1-1:0 2-0:6 2-1:0"));
    QVERIFY(std::get<SparseLayer>(network.layers[1]).born == (std::vector<std::int32_t>{0, 3, 3, 3}));
    for (int layer = 0; layer < 2; ++layer)
      QCOMPARE(checkInvariants(std::get<SparseLayer>(network.layers[layer])), std::string());
  }

  void aRuleIsToldTheMomentAndItsOwnStream() {
    static std::vector<std::string> told;
    told.clear();
    const RuleSteps listening{firstCount,
                              [](const LayerToRewire& asked) {
                                told.push_back(linksAsText(asked.layer) + " " + std::to_string(asked.random.bits()));
                                return firstLinks(asked);
                              },
                              [](const LayerToRewire& asked, std::int64_t count) {
                                const RewiringSettings& s = asked.settings;
                                told.push_back(linksAsText(asked.layer) + " " + std::to_string(asked.random.bits()) + " " +
                                               std::to_string(s.epoch) + " of " + std::to_string(s.epochs));
                                return lastFreeCells(asked, count);
                              }};
    Network network{{layerFromText("0-0 1-1", 2, 2), layerFromText("0-1 1-0", 2, 2)}};
    rewireNetwork(network, listening, {.seed = 5, .zeta = 0.5, .epoch = 3, .epochs = 9});
    Random first(5, Purpose::Rewiring, 3, 0), second(5, Purpose::Rewiring, 3, 1);
    const auto next = [](Random& random) { return std::to_string(random.bits()); };
    std::vector<std::string> expected = {"0-0 1-1 " + next(first), "0-1 1-0 " + next(second)};
    expected.push_back("1-1 " + next(first) + " 3 of 9");
    expected.push_back("0-1 " + next(second) + " 3 of 9");
    QCOMPARE(told, expected);
  }

  void whatDiesIsNamedByItsEnds() {
    const SparseLayer layer = layerFromText("0-0:1 3-0:2 1-2:3 2-2:4 0-3:5", 4, 4);
    const auto died = [&](const Indices& indices) {
      SparseLayer perturbed = layer;
      return prune(perturbed, indices);
    };
    QVERIFY(died({1, 2, 4}) == (std::vector<Link>{{3, 0, 2.0f}, {1, 2, 3.0f}, {0, 3, 5.0f}}));
    QVERIFY(died({}).empty());
  }

  void growingFillsTheLastFreeCells() {
    SparseLayer layer = layerFromText("0-0 1-0 2-1 0-2", 3, 3);
    Random random = stream(1);
    QVERIFY(grow(layer, drawn(layer, 0, random), 1).empty());
    QCOMPARE(linksAsText(layer), std::string("0-0 0-2 1-0 2-1"));
    QVERIFY(grow(layer, drawn(layer, 5, random), 1) == (std::vector<Link>{{2, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 2}}));
    QCOMPARE(linksAsText(layer), std::string("0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2"));
    QCOMPARE(checkInvariants(layer), std::string());
  }

  void aFullLayerRegrowsExactlyWhatItLost() {
    Random random(1, Purpose::Topology);
    Random weights(1, Purpose::Weights);
    SparseLayer layer = randomSparseLayer(20, 30, 600, random, weights);
    const std::string links = linksAsText(layer);
    const Indices weakest = weakestLinks(layer, 0.3);
    std::vector<Link> lost = prune(layer, weakest);
    for (Link& link : lost) link.weight = 0.0f;
    Random growing = stream(1);
    QVERIFY(grow(layer, drawn(layer, std::ssize(weakest), growing), 1) == lost);
    QCOMPARE(linksAsText(layer), links);
  }

  void theStreamDecidesWhereLinksGrow() {
    const auto grown = [](std::uint32_t epoch) {
      SparseLayer layer = layerFromText("0-0 1-1 2-2", 50, 50);
      Random random = stream(epoch);
      grow(layer, drawn(layer, 20, random), 1);
      return linksAsText(layer);
    };
    QCOMPARE(grown(3), grown(3));
    QVERIFY(grown(3) != grown(4));
  }
};

REWIRE_TEST(TestRewiring)
#include "tst_rewiring.moc"

#include "core/perturb/kinds/swap_links.h"
#include "core/perturb/perturbed_network.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>

#include "core/perturb/kinds/random_order.h"
#include "core/topology/initial.h"
#include "tests/support/networks.h"
#include "tests/support/perturbed_networks.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::denseNetwork;
using test::inDegrees;
using test::layerFromText;
using test::networkWith;
using test::outDegrees;
using test::problemOf;
using test::randomNetwork;
using test::sameBits;
using test::statesOf;
using test::weightsAsText;

/// Links that exchange partners under a degree sequence that stays.
class TestLinkSwapping : public QObject {
  Q_OBJECT

  struct Swapped {
    Network network;
    std::vector<double> share;
  };
  static Swapped swapped(Network network, double fraction, std::uint64_t seed = 1, LayerChoice layers = {}) {
    PerturbedNetwork after = perturb(network, SwapLinks{fraction, std::move(layers)}, seed);
    return {std::move(after.network), std::move(after.swapped)};
  }

  /// The links that each neuron receives: weight and birth of its links, in the order of the weights.
  static std::map<int, std::vector<std::pair<float, int>>> received(const Layer& layer) {
    std::map<int, std::vector<std::pair<float, int>>> result;
    for (const auto& [ends, state] : statesOf(layer)) result[ends.first].push_back({state.weight, state.born});
    for (auto& [neuron, links] : result) std::sort(links.begin(), links.end());
    return result;
  }

  /// The links that lead where none led before.
  static int fresh(const Layer& after, const Layer& before) {
    const auto then = statesOf(before);
    int count = 0;
    for (const auto& [ends, state] : statesOf(after)) count += !then.contains(ends);
    return count;
  }

  struct NaiveLink {
    int from, to;
    float weight;
  };

  /// The links of the first hidden layer after the same draws, each looked for among all of them, by (output, input).
  static std::map<std::pair<int, int>, float> naivelySwapped(const Network& network, double fraction, std::uint64_t seed) {
    std::vector<NaiveLink> links;
    for (const auto& [ends, state] : statesOf(network.layers[0])) links.push_back({ends.second, ends.first, state.weight});
    const auto linked = [&](int from, int to) {
      return std::any_of(links.begin(), links.end(), [&](const NaiveLink& l) { return l.from == from && l.to == to; });
    };
    Random random(seed, Purpose::LinkSwapping);
    RandomOrder order(std::ssize(links), random);
    for (std::int64_t k = 0; k < std::llround(fraction * static_cast<double>(links.size())); ++k) {
      NaiveLink& one = links[order.next()];
      for (int tries = 0; tries < 16 && k > 0; ++tries) {
        NaiveLink& other = links[order.drawn()[random.below(static_cast<std::uint64_t>(k))]];
        if (linked(other.from, one.to) || linked(one.from, other.to)) continue;
        std::swap(one.from, other.from);
        break;
      }
    }
    std::map<std::pair<int, int>, float> result;
    for (const NaiveLink& link : links) result[{link.to, link.from}] = link.weight;
    return result;
  }

  /// 400 links in 1000 x 300 cells: too few for a bit a cell.
  static Network veryThinNetwork() {
    Random topology(3, Purpose::Topology);
    Random weights(3, Purpose::Weights);
    return networkWith({randomSparseLayer(1000, 300, 400, topology, weights)});
  }

 private Q_SLOTS:
  void degreesAndWeightsStay() {
    for (const Network& whole : {randomNetwork(), randomNetwork(0.6), veryThinNetwork()}) {
      for (const double fraction : {0.05, 0.4, 1.0}) {
        const auto [after, share] = swapped(whole, fraction);
        QCOMPARE(problemOf(after), std::string());  // rows ascend strictly: no link is double
        QCOMPARE(share.size(), whole.layers.size() - 1);
        for (std::size_t i = 0; i + 1 < whole.layers.size(); ++i) {
          QVERIFY(inDegrees(after.layers[i]) == inDegrees(whole.layers[i]));
          QVERIFY(outDegrees(after.layers[i]) == outDegrees(whole.layers[i]));
          QVERIFY(received(after.layers[i]) == received(whole.layers[i]));
          QCOMPARE(std::get<SparseLayer>(after.layers[i]).bias, std::get<SparseLayer>(whole.layers[i]).bias);
          const auto links = static_cast<double>(std::get<SparseLayer>(whole.layers[i]).links());
          QCOMPARE(share[i], fresh(after.layers[i], whole.layers[i]) / links);
          QVERIFY(share[i] > 0.0);
        }
        QVERIFY(sameBits({{after.layers.back()}}, {{whole.layers.back()}}));
      }
    }
  }

  void nearlyEverythingMovesInTheEnd() {
    QVERIFY(swapped(randomNetwork(), 1.0).share[0] > 0.7);  // a fifth of the cells is taken: some links lead back by chance
    QVERIFY(swapped(veryThinNetwork(), 1.0).share[0] > 0.95);
    const double half = swapped(veryThinNetwork(), 0.5).share[0];
    QVERIFY(half > 0.4 && half < 0.6);
  }

  void twoLinksExchangeTheirInputs() {
    SparseLayer layer = layerFromText("0-0:1 1-1:2", 2, 2);
    layer.momentum = {5, 6};
    layer.born = {3, 4};
    const auto [after, share] = swapped(networkWith({layer}), 1.0);
    const auto& now = std::get<SparseLayer>(after.layers[0]);
    QCOMPARE(weightsAsText(now), std::string("0-1:2 1-0:1"));
    QCOMPARE(now.momentum, (std::vector<float>{0, 0}));
    QCOMPARE(now.born, (std::vector<std::int32_t>{3, 4}));
    QCOMPARE(share, std::vector<double>{1.0});
  }

  void aNaiveVersionEndsWithTheSameLinks() {
    for (const Network& whole : {randomNetwork(0.1), randomNetwork(0.6), randomNetwork(0.95), veryThinNetwork()}) {
      for (const double fraction : {0.3, 1.0}) {
        std::map<std::pair<int, int>, float> links;
        for (const auto& [ends, state] : statesOf(swapped(whole, fraction, 4).network.layers[0])) links[ends] = state.weight;
        QVERIFY(links == naivelySwapped(whole, fraction, 4));
      }
    }
  }

  void momentumStaysWithLinksThatStay() {
    const Network whole = randomNetwork();
    const Network after = swapped(whole, 0.2).network;
    int stayed = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const auto then = statesOf(whole.layers[i]);
      for (const auto& [ends, state] : statesOf(after.layers[i])) {
        const auto found = then.find(ends);
        const bool same = found != then.end() && found->second.weight == state.weight;
        QCOMPARE(state.momentum, same ? found->second.momentum : 0.0f);
        stayed += same;
      }
    }
    QVERIFY(stayed > 100);
  }

  void whereNothingCanBeSwappedNothingIs() {
    const std::vector<SparseLayer> stuck = {
        layerFromText("0-0 1-0 2-0 0-1 1-1 2-1", 3, 2),  // full
        layerFromText("0-0 0-1 0-2", 1, 3),              // one input
        layerFromText("0-0 1-0 2-0", 3, 1),              // one output
        layerFromText("0-0 1-0 0-1", 2, 2),              // the only graph with these degrees
        layerFromText("1-1", 3, 3),                      // one link
        layerFromText("", 2, 2),                         // none
    };
    for (const SparseLayer& layer : stuck) {
      const Network network = networkWith({layer});
      const auto [after, share] = swapped(network, 1.0);
      QVERIFY(sameBits(after, network));
      QCOMPARE(share, std::vector<double>{0.0});
    }
  }

  void aDenseLayerHasNothingToSwap() {
    const auto [after, share] = swapped(denseNetwork(), 1.0);
    QVERIFY(sameBits(after, denseNetwork()));
    QCOMPARE(share, (std::vector<double>{0.0, 0.0}));
    QVERIFY(swapped(Network{}, 1.0).share.empty());
  }

  void oneLinkMoreMovesAtMostTwoLinks() {
    const Network whole = randomNetwork();
    const auto links = static_cast<int>(std::get<SparseLayer>(whole.layers[0]).links());
    Network before = whole;
    for (int k = 1; k <= links; ++k) {
      const Network after = swapped(whole, static_cast<double>(k) / links, 1, {0}).network;
      QVERIFY(test::differingLinks(before.layers[0], after.layers[0]) <= 2);
      before = after;
    }
  }

  void theSeedDecides() {
    for (const Network& whole : {randomNetwork(), veryThinNetwork()}) {
      QVERIFY(sameBits(swapped(whole, 0.3, 5).network, swapped(whole, 0.3, 5).network));
      QVERIFY(!sameBits(swapped(whole, 0.3, 5).network, swapped(whole, 0.3, 6).network));
      QVERIFY(sameBits(swapped(whole, 0.0).network, whole));
    }
  }

  void threeLinksGoRoundEitherWay() {
    // The second link that comes up swaps with the first, the third with one of both: a cycle of three.
    const Network network = networkWith({layerFromText("0-0 1-1 2-2", 3, 3)});
    std::map<std::string, int> counts;
    for (std::uint64_t seed = 0; seed < 600; ++seed)
      ++counts[test::linksAsText(std::get<SparseLayer>(swapped(network, 1.0, seed).network.layers[0]))];
    QCOMPARE(counts["0-1 1-2 2-0"] + counts["0-2 1-0 2-1"], 600);
    QVERIFY(counts["0-1 1-2 2-0"] > 220 && counts["0-2 1-0 2-1"] > 220);
  }

  void onlyChosenLayersAreTouched() {
    const Network whole = randomNetwork();
    const auto [after, share] = swapped(whole, 1.0, 1, {1, 7});
    QVERIFY(sameBits({{after.layers[0], after.layers[2]}}, {{whole.layers[0], whole.layers[2]}}));
    QVERIFY(share[0] == 0.0 && share[1] > 0.5 && share[2] == 0.0);
  }
};

REWIRE_TEST(TestLinkSwapping)
#include "tst_swap_links.moc"

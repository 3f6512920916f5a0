#include "core/topology/rewiring.h"

#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "core/topology/initial.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::layerFromText;
using test::linksAsText;
using test::weightsAsText;

/// SET's prune and grow: small layers as text, and random ones against a naive version.
class TestRewiring : public QObject {
  Q_OBJECT

  using Places = std::vector<std::int32_t>;

  static std::string pruned(const char* text, double zeta, int inputs = 4, int outputs = 4) {
    SparseLayer layer = layerFromText(text, inputs, outputs);
    prune(layer, weakestLinks(layer, zeta));
    const std::string problem = checkInvariants(layer);
    return problem.empty() ? weightsAsText(layer) : problem;
  }

  /// Weights from a handful of values, zeros of both signs among them, so that many are equal; momentum and birth all different.
  static SparseLayer layerWithTies(std::uint64_t seed) {
    Random random(seed, Purpose::Topology);
    Random weights(seed, Purpose::Weights);
    SparseLayer layer = randomSparseLayer(13, 11, static_cast<std::int64_t>(random.below(144)), random, weights);
    const float values[] = {0.0f, -0.0f, 0.5f, -0.5f, 1.0f, -1.0f, 1e-40f, -2.0f};
    for (std::size_t i = 0; i < layer.values.size(); ++i) {
      if (random.below(4) > 0) layer.values[i] = values[random.below(8)];
      layer.momentum[i] = static_cast<float>(i) + 0.5f;
      layer.born[i] = static_cast<std::int32_t>(i % 5);
    }
    return layer;
  }

  /// Of the links with this sign, the weakest one again and again; the first of equal ones.
  static void takeWeakest(const SparseLayer& layer, bool negative, double zeta, std::set<std::int32_t>& taken) {
    std::int64_t links = 0;
    for (const float w : layer.values) links += (w < 0.0f) == negative;
    for (auto left = static_cast<std::int64_t>(std::floor(zeta * static_cast<double>(links) + 0.5)); left > 0; --left) {
      std::int32_t weakest = -1;
      for (std::int32_t i = 0; i < std::ssize(layer.values); ++i) {
        if ((layer.values[i] < 0.0f) != negative || taken.contains(i)) continue;
        if (weakest < 0 || std::abs(layer.values[i]) < std::abs(layer.values[weakest])) weakest = i;
      }
      taken.insert(weakest);
    }
  }
  static Places naiveWeakest(const SparseLayer& layer, double zeta) {
    std::set<std::int32_t> taken;
    takeWeakest(layer, false, zeta, taken);
    takeWeakest(layer, true, zeta, taken);
    return {taken.begin(), taken.end()};
  }

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

  static std::vector<Link> linksAt(const SparseLayer& layer, const Places& places) {
    std::vector<Link> all, links;
    for (const auto& [ends, state] : statesOf(layer)) all.push_back({ends.second, ends.first, state.weight});
    for (const std::int32_t place : places) links.push_back(all[place]);
    return links;
  }
  static bool inOrderOfRows(const Link& a, const Link& b) { return std::pair(a.to, a.from) < std::pair(b.to, b.from); }

  static Random stream(std::uint32_t epoch) { return Random(1, Purpose::Rewiring, epoch); }

 private Q_SLOTS:
  void theWeakestOfEachSignGo() {
    QCOMPARE(pruned("0-0:0.1 1-0:0.2 2-0:0.3 3-0:0.4 0-1:-1 1-1:-2 2-1:-3 3-1:-4", 0.5),
             std::string("2-0:0.3 2-1:-3 3-0:0.4 3-1:-4"));
    QCOMPARE(pruned("0-0:0.1 1-1:-0.2 2-2:0.3 3-3:-0.4", 0.5), std::string("2-2:0.3 3-3:-0.4"));
    QCOMPARE(pruned("0-0:5 1-1:4 2-2:3", 0.34), std::string("0-0:5 1-1:4"));
  }

  void zeroCountsAsPositive() {
    QCOMPARE(pruned("0-0:0 1-0:1 0-1:-1", 0.5), std::string("1-0:1"));  // -1: round(0.5) = 1 of the one negative
    QCOMPARE(pruned("0-0:-0 1-0:1 2-0:2 0-1:-1", 0.4), std::string("0-1:-1 1-0:1 2-0:2"));
    const PruneCount count = pruneCount(layerFromText("0-0:0 1-0:-0 2-0:3 0-1:-1", 4, 4), 1.0);
    QCOMPARE(count.positive, std::int64_t{3});
    QCOMPARE(count.negative, std::int64_t{1});
    QCOMPARE(count.total(), std::int64_t{4});
  }

  void equalWeightsGoInTheOrderOfTheirPlaces() {
    QCOMPARE(pruned("0-0:1 1-0:1 2-0:1 0-1:1", 0.5), std::string("0-1:1 2-0:1"));
    QCOMPARE(pruned("0-0:-1 1-0:-1 2-0:-1 0-1:-1", 0.25), std::string("0-1:-1 1-0:-1 2-0:-1"));
    QCOMPARE(pruned("0-0:-0 1-0:0 2-0:-0 3-0:0", 0.5), std::string("2-0:-0 3-0:0"));
  }

  void countsAreRoundedToTheNearest() {
    const SparseLayer layer = layerFromText("0-0:1 1-0:1 2-0:1 3-0:1 0-1:1 1-1:-1 2-1:-1 3-1:-1", 4, 4);
    const auto counts = [&](double zeta) {
      return std::pair(pruneCount(layer, zeta).positive, pruneCount(layer, zeta).negative);
    };
    QCOMPARE(counts(0.0), (std::pair<std::int64_t, std::int64_t>(0, 0)));
    QCOMPARE(counts(0.09), (std::pair<std::int64_t, std::int64_t>(0, 0)));  // 0.45, 0.27
    QCOMPARE(counts(0.1), (std::pair<std::int64_t, std::int64_t>(1, 0)));   // 0.5, 0.3
    QCOMPARE(counts(0.3), (std::pair<std::int64_t, std::int64_t>(2, 1)));   // 1.5, 0.9
    QCOMPARE(counts(0.5), (std::pair<std::int64_t, std::int64_t>(3, 2)));   // 2.5, 1.5
    QCOMPARE(counts(1.0), (std::pair<std::int64_t, std::int64_t>(5, 3)));
  }

  void zetaZeroTakesNothingAndZetaOneAll() {
    QCOMPARE(pruned("0-0:1 1-0:-1 0-1:0", 0.0), std::string("0-0:1 0-1:0 1-0:-1"));
    QCOMPARE(pruned("0-0:1 1-0:-1 0-1:0", 1.0), std::string());
    QCOMPARE(pruned("", 0.3), std::string());
  }

  void theWeakestAreThoseOfANaiveSearch() {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      const SparseLayer layer = layerWithTies(seed);
      for (const double zeta : {0.0, 0.05, 0.3, 0.5, 0.77, 1.0}) {
        QCOMPARE(weakestLinks(layer, zeta), naiveWeakest(layer, zeta));
        QCOMPARE(pruneCount(layer, zeta).total(), std::int64_t(naiveWeakest(layer, zeta).size()));
      }
    }
  }

  void survivorsKeepEverythingAndNewLinksBeginAtZero() {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      SparseLayer layer = layerWithTies(seed);
      const SparseLayer before = layer;
      auto survivors = statesOf(layer);
      const Places weakest = weakestLinks(layer, 0.4);
      const std::vector<Link> dying = linksAt(layer, weakest);
      for (const Link& link : dying) survivors.erase({link.to, link.from});

      QVERIFY(prune(layer, weakest) == dying);
      QCOMPARE(checkInvariants(layer), std::string());
      QVERIFY(statesOf(layer) == survivors);

      Random random = stream(7);
      const std::vector<Link> grown = grow(layer, std::ssize(weakest), 7, random);
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

  // One of many equal weights, one of each kind of number, and weights that share all but their last bits.
  void theWeakestAreChosenToTheLastBit() {
    Random random(1, Purpose::Topology);
    Random weights(1, Purpose::Weights);
    SparseLayer layer = randomSparseLayer(60, 50, 1500, random, weights);
    for (float& weight : layer.values) weight = std::bit_cast<float>(std::bit_cast<std::uint32_t>(1.5f) + random.bits() % 700);
    for (std::size_t i = 0; i < layer.values.size(); i += 3) layer.values[i] = -layer.values[i];
    const float odd[] = {std::numeric_limits<float>::denorm_min(),
                         std::numeric_limits<float>::max(),
                         -std::numeric_limits<float>::max(),
                         std::numeric_limits<float>::infinity(),
                         -1e-45f,
                         -0.0f,
                         0.0f};
    std::copy(std::begin(odd), std::end(odd), layer.values.begin() + 7);
    for (const double zeta : {0.001, 0.003, 0.3, 0.9, 0.999, 1.0}) QCOMPARE(weakestLinks(layer, zeta), naiveWeakest(layer, zeta));
    std::fill(layer.values.begin(), layer.values.end(), -0.25f);
    QCOMPARE(weakestLinks(layer, 0.3), naiveWeakest(layer, 0.3));
  }

  void rewiringALayerIsToPruneAndThenToGrow() {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      SparseLayer layer = layerWithTies(seed);
      SparseLayer expected = layer;
      const Places weakest = weakestLinks(expected, 0.4);
      const std::int64_t more = std::min<std::int64_t>(static_cast<std::int64_t>(seed) % 4, 13 * 11 - layer.links());
      Random random = stream(7), same = stream(7);
      const std::vector<Link> died = prune(expected, weakest);
      const std::vector<Link> born = grow(expected, std::ssize(weakest) + more, 7, same);

      const Rewiring::Layer change = rewireLayer(layer, 0.4, more, 7, random);
      QCOMPARE(checkInvariants(layer), std::string());
      QVERIFY(change.died == died);
      QVERIFY(change.born == born);
      QVERIFY(layer.indptr == expected.indptr);
      QVERIFY(statesOf(layer) == statesOf(expected));
      QCOMPARE(random.bits(), same.bits());
    }
  }

  void whatDiesIsNamedByItsEnds() {
    const SparseLayer layer = layerFromText("0-0:1 3-0:2 1-2:3 2-2:4 0-3:5", 4, 4);
    const auto died = [&](const Places& places) {
      SparseLayer perturbed = layer;
      return prune(perturbed, places);
    };
    QVERIFY(died({1, 2, 4}) == (std::vector<Link>{{3, 0, 2.0f}, {1, 2, 3.0f}, {0, 3, 5.0f}}));
    QVERIFY(died({}).empty());
  }

  void growingFillsTheLastFreePlaces() {
    SparseLayer layer = layerFromText("0-0 1-0 2-1 0-2", 3, 3);
    Random random = stream(1);
    QVERIFY(grow(layer, 0, 1, random).empty());
    QCOMPARE(linksAsText(layer), std::string("0-0 0-2 1-0 2-1"));
    QVERIFY(grow(layer, 5, 1, random) == (std::vector<Link>{{2, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 2}}));
    QCOMPARE(linksAsText(layer), std::string("0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2"));
    QCOMPARE(checkInvariants(layer), std::string());
  }

  void aFullLayerRegrowsExactlyWhatItLost() {
    Random random(1, Purpose::Topology);
    Random weights(1, Purpose::Weights);
    SparseLayer layer = randomSparseLayer(20, 30, 600, random, weights);
    const std::string links = linksAsText(layer);
    const Places weakest = weakestLinks(layer, 0.3);
    std::vector<Link> lost = prune(layer, weakest);
    for (Link& link : lost) link.weight = 0.0f;
    Random growing = stream(1);
    QVERIFY(grow(layer, std::ssize(weakest), 1, growing) == lost);
    QCOMPARE(linksAsText(layer), links);
  }

  void theStreamDecidesWhereLinksGrow() {
    const auto grown = [](std::uint32_t epoch) {
      SparseLayer layer = layerFromText("0-0 1-1 2-2", 50, 50);
      Random random = stream(epoch);
      grow(layer, 20, 1, random);
      return linksAsText(layer);
    };
    QCOMPARE(grown(3), grown(3));
    QVERIFY(grown(3) != grown(4));
  }

  // Where nearly all places are free, two topologies a rewiring apart share (1 - zeta) / (1 + zeta) of their union.
  void consecutiveTopologiesOverlapAsExpected() {
    Random topology(1, Purpose::Topology);
    Random weights(1, Purpose::Weights);
    SparseLayer layer = randomSparseLayer(1000, 1000, 10'000, topology, weights);
    std::uint32_t epoch = 0;
    for (const double zeta : {0.1, 0.3, 0.5}) {
      const auto before = statesOf(layer);
      const Places weakest = weakestLinks(layer, zeta);
      prune(layer, weakest);
      Random random = stream(++epoch);
      grow(layer, std::ssize(weakest), 1, random);
      double shared = 0.0;
      for (const auto& [cell, state] : statesOf(layer)) shared += before.contains(cell) ? 1.0 : 0.0;
      QVERIFY(std::abs(shared / (20'000.0 - shared) - (1.0 - zeta) / (1.0 + zeta)) < 0.01);
      for (std::size_t i = 0; i < layer.values.size(); ++i) layer.values[i] = static_cast<float>(weights.normal());
    }
  }
};

REWIRE_TEST(TestRewiring)
#include "tst_rewiring.moc"

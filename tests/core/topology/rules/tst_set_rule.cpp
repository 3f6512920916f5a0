#include "core/topology/rules/set_rule.h"

#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <set>

#include "core/topology/initial.h"
#include "core/topology/rules/rewiring.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"
#include "tests/support/tied_layer.h"

using namespace rewire;
using test::layerFromText;
using test::layerWithTies;
using test::weightsAsText;

/// Removal and growth by SET: small layers as text, and random ones against a naive version.
class TestSetRule : public QObject {
  Q_OBJECT

  using Indices = std::vector<std::int32_t>;

  static std::string pruned(const char* text, double zeta, int inputs = 4, int outputs = 4) {
    SparseLayer layer = layerFromText(text, inputs, outputs);
    prune(layer, weakestLinks(layer, zeta));
    const std::string problem = checkInvariants(layer);
    return problem.empty() ? weightsAsText(layer) : problem;
  }

  /// Takes the weakest link of this sign again and again; the first of equal ones.
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
  static Indices naiveWeakest(const SparseLayer& layer, double zeta) {
    std::set<std::int32_t> taken;
    takeWeakest(layer, false, zeta, taken);
    takeWeakest(layer, true, zeta, taken);
    return {taken.begin(), taken.end()};
  }

  static std::set<std::pair<int, int>> cellsOf(const SparseLayer& layer) {
    std::set<std::pair<int, int>> cells;
    for (int row = 0; row < layer.outputs; ++row) {
      for (int i = layer.indptr[row]; i < layer.indptr[row + 1]; ++i) cells.insert({row, layer.indices[i]});
    }
    return cells;
  }

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

  void equalWeightsGoByIndex() {
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

  void theRuleTakesTheWeakestAndDrawsFreeCells() {
    const RuleSteps& set = *kSetRule.steps;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      const SparseLayer layer = layerWithTies(seed);
      const RewiringSettings settings{.seed = seed, .zeta = 0.4, .epoch = 7, .epochs = 9};
      Random random(seed, Purpose::Rewiring, 7), same(seed, Purpose::Rewiring, 7);
      const LayerToRewire asked{layer, settings, random};
      QCOMPARE(set.removalCount(asked), pruneCount(layer, 0.4).total());
      QCOMPARE(set.removal(asked), weakestLinks(layer, 0.4));
      const std::int64_t count = std::min<std::int64_t>(5, 13 * 11 - layer.links());
      QCOMPARE(set.growth(asked, count), sampleFreeCells(layer, static_cast<std::uint64_t>(count), same));
      QCOMPARE(random.bits(), same.bits());
    }
  }

  // If nearly all cells are free, two topologies a rewiring apart share (1 - zeta) / (1 + zeta) of their union.
  void consecutiveTopologiesOverlapAsExpected() {
    Random topology(1, Purpose::Topology);
    Random weights(1, Purpose::Weights);
    SparseLayer layer = randomSparseLayer(1000, 1000, 10'000, topology, weights);
    std::uint32_t epoch = 0;
    for (const double zeta : {0.1, 0.3, 0.5}) {
      const auto before = cellsOf(layer);
      const Indices weakest = weakestLinks(layer, zeta);
      prune(layer, weakest);
      Random random(1, Purpose::Rewiring, ++epoch);
      grow(layer, sampleFreeCells(layer, weakest.size(), random), 1);
      double shared = 0.0;
      for (const auto& cell : cellsOf(layer)) shared += before.contains(cell) ? 1.0 : 0.0;
      QVERIFY(std::abs(shared / (20'000.0 - shared) - (1.0 - zeta) / (1.0 + zeta)) < 0.01);
      for (std::size_t i = 0; i < layer.values.size(); ++i) layer.values[i] = static_cast<float>(weights.normal());
    }
  }
};

REWIRE_TEST(TestSetRule)
#include "tst_set_rule.moc"

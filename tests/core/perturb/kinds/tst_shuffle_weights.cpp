#include "core/perturb/kinds/shuffle_weights.h"
#include "core/perturb/perturbed_network.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>

#include "tests/support/networks.h"
#include "tests/support/perturbed_networks.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::denseNetwork;
using test::differingLinks;
using test::layerFromText;
using test::networkWith;
using test::problemOf;
using test::randomNetwork;
using test::sameBits;
using test::sortedWeights;
using test::statesOf;

/// Weights permuted on a topology that stays.
class TestWeightShuffling : public QObject {
  Q_OBJECT

  static constexpr ShuffleScope kScopes[] = {ShuffleScope::Layer, ShuffleScope::Incoming, ShuffleScope::Outgoing,
                                             ShuffleScope::Network};

  static Network shuffled(Network network, const ShuffleWeights& shuffle, std::uint64_t seed = 1) {
    network = perturb(network, shuffle, seed).network;
    return network;
  }
  static ShuffleWeights within(ShuffleScope scope, double fraction, bool keepSign = false) {
    return {fraction, scope, keepSign, {}};
  }

  /// Tells whether the same links are there, with the same births, and momentum 0 where the weight is another.
  static bool linksStay(const Layer& before, const Layer& after) {
    const auto then = statesOf(before);
    const auto now = statesOf(after);
    return std::equal(then.begin(), then.end(), now.begin(), now.end(), [](const auto& a, const auto& b) {
      const bool moved = a.second.weight != b.second.weight;
      return a.first == b.first && a.second.born == b.second.born && b.second.momentum == (moved ? 0.0f : a.second.momentum);
    });
  }

  /// The weights of each neuron on one side, ascending.
  static std::map<int, std::vector<float>> byNeuron(const Layer& layer, ShuffleScope scope) {
    std::map<int, std::vector<float>> weights;
    for (const auto& [ends, state] : statesOf(layer))
      weights[scope == ShuffleScope::Incoming ? ends.first : ends.second].push_back(state.weight);
    for (auto& [neuron, own] : weights) std::sort(own.begin(), own.end());
    return weights;
  }
  static std::vector<float> allWeights(const Network& network) {
    std::vector<float> all;
    for (std::size_t i = 0; i + 1 < network.layers.size(); ++i) {
      const std::vector<float> own = sortedWeights(network.layers[i]);
      all.insert(all.end(), own.begin(), own.end());
    }
    std::sort(all.begin(), all.end());
    return all;
  }
  static double chiSquare(const std::map<std::vector<float>, int>& counts, double expected) {
    double sum = 0.0;
    for (const auto& [end, count] : counts) sum += (count - expected) * (count - expected) / expected;
    return sum;
  }

 private Q_SLOTS:
  void linksStayAndWeightsAreOnlyPermuted() {
    for (const Network& whole : {randomNetwork(), denseNetwork()}) {
      for (const ShuffleScope scope : kScopes) {
        for (const bool keepSign : {false, true}) {
          for (const double fraction : {0.1, 0.5, 1.0}) {
            const Network after = shuffled(whole, within(scope, fraction, keepSign));
            QCOMPARE(problemOf(after), std::string());
            QVERIFY(allWeights(after) == allWeights(whole));
            QVERIFY(fraction < 1.0 || !sameBits(after, whole));
            for (std::size_t i = 0; i < whole.layers.size(); ++i) QVERIFY(linksStay(whole.layers[i], after.layers[i]));
            QVERIFY(sameBits({{after.layers.back()}}, {{whole.layers.back()}}));
          }
        }
      }
    }
  }

  void weightsStayWithinTheirGroup() {
    const Network whole = randomNetwork();
    for (std::size_t i = 0; i < 3; ++i) {
      const Layer& before = whole.layers[i];
      const auto after = [&](ShuffleScope scope) { return shuffled(whole, within(scope, 1.0)).layers[i]; };
      QVERIFY(sortedWeights(after(ShuffleScope::Layer)) == sortedWeights(before));
      QVERIFY(sortedWeights(after(ShuffleScope::Network)) != sortedWeights(before));
      for (const ShuffleScope scope : {ShuffleScope::Incoming, ShuffleScope::Outgoing}) {
        QVERIFY(byNeuron(after(scope), scope) == byNeuron(before, scope));
        QVERIFY(byNeuron(after(ShuffleScope::Layer), scope) != byNeuron(before, scope));
      }
      QVERIFY(byNeuron(after(ShuffleScope::Incoming), ShuffleScope::Outgoing) != byNeuron(before, ShuffleScope::Outgoing));
    }
  }

  void signsAreKeptWhereThatIsRequested() {
    Network whole = randomNetwork();
    auto& weights = std::get<SparseLayer>(whole.layers[0]).values;
    weights[3] = 0.0f;
    weights[4] = -0.0f;
    for (const ShuffleScope scope : kScopes) {
      int turned = 0;
      for (const bool keepSign : {true, false}) {
        const Network after = shuffled(whole, within(scope, 1.0, keepSign));
        for (std::size_t i = 0; i < 3; ++i) {
          const auto& then = std::get<SparseLayer>(whole.layers[i]).values;
          const auto& now = std::get<SparseLayer>(after.layers[i]).values;
          for (std::size_t index = 0; index < then.size(); ++index) turned += (then[index] < 0.0f) != (now[index] < 0.0f);
        }
        if (keepSign) QCOMPARE(turned, 0);
      }
      QVERIFY(turned > 50);
    }
  }

  void oneLinkMoreMovesAtMostTwoWeights() {
    const Network whole = randomNetwork();
    const auto links = static_cast<int>(std::get<SparseLayer>(whole.layers[0]).links());
    for (const ShuffleScope scope : {ShuffleScope::Layer, ShuffleScope::Incoming, ShuffleScope::Outgoing}) {
      Network before = whole;
      for (int k = 1; k <= links; ++k) {
        const Network after = shuffled(whole, {static_cast<double>(k) / links, scope, true, {0}});
        QVERIFY(differingLinks(before.layers[0], after.layers[0]) <= 2);
        QVERIFY(differingLinks(whole.layers[0], after.layers[0]) <= k);
        before = after;
      }
      QVERIFY(differingLinks(whole.layers[0], before.layers[0]) > links / 3);
    }
  }

  void everyPermutationIsAsLikely() {
    const Network network = networkWith({layerFromText("0-0:1 1-0:2 0-1:3 1-1:4", 2, 2)});
    std::map<std::vector<float>, int> counts;
    const int draws = 12000;
    for (int seed = 0; seed < draws; ++seed) {
      const Network after = shuffled(network, within(ShuffleScope::Layer, 1.0), static_cast<std::uint64_t>(seed));
      ++counts[std::get<SparseLayer>(after.layers[0]).values];
    }
    QCOMPARE(counts.size(), std::size_t{24});
    const double found = chiSquare(counts, draws / 24.0);
    QVERIFY2(found < 50.0, qPrintable(QString::number(found)));  // 23 degrees of freedom: beyond this once in 1,000
  }

  void everyPermutationThatKeepsSignsIsAsLikely() {
    const Network network = networkWith({layerFromText("0-0:1 1-0:-2 0-1:-3 1-1:4 2-1:-5", 3, 2)});
    std::map<std::vector<float>, int> counts;
    const int draws = 12000;
    for (int seed = 0; seed < draws; ++seed) {
      const Network after = shuffled(network, within(ShuffleScope::Layer, 1.0, true), static_cast<std::uint64_t>(seed));
      ++counts[std::get<SparseLayer>(after.layers[0]).values];
    }
    QCOMPARE(counts.size(), std::size_t{12});  // two positive weights, three negative ones
    const double found = chiSquare(counts, draws / 12.0);
    QVERIFY2(found < 31.3, qPrintable(QString::number(found)));  // 11 degrees of freedom: beyond this once in 1,000
  }

  void everyPrefixIsPermutedEvenly() {
    // Two of three links are drawn: each of the three pairs, exchanged or not; so in half of the draws nothing moves.
    const Network network = networkWith({layerFromText("0-0:1 1-0:2 0-1:3", 2, 2)});
    std::map<std::vector<float>, int> counts;
    const int draws = 6000;
    for (int seed = 0; seed < draws; ++seed) {
      const Network after = shuffled(network, within(ShuffleScope::Layer, 2.0 / 3), static_cast<std::uint64_t>(seed));
      ++counts[std::get<SparseLayer>(after.layers[0]).values];
    }
    QCOMPARE(counts.size(), std::size_t{4});
    QVERIFY(std::abs((counts[{1, 2, 3}]) - draws / 2) < 195);  // 5 standard deviations
    for (const std::vector<float>& exchanged : {std::vector<float>{2, 1, 3}, {3, 2, 1}, {1, 3, 2}})
      QVERIFY(std::abs(counts[exchanged] - draws / 6) < 145);
  }

  void theSeedDecides() {
    for (const ShuffleScope scope : kScopes) {
      const ShuffleWeights shuffle = within(scope, 0.4);
      QVERIFY(sameBits(shuffled(randomNetwork(), shuffle, 5), shuffled(randomNetwork(), shuffle, 5)));
      QVERIFY(!sameBits(shuffled(randomNetwork(), shuffle, 5), shuffled(randomNetwork(), shuffle, 6)));
      QVERIFY(sameBits(shuffled(randomNetwork(), within(scope, 0.0)), randomNetwork()));
    }
  }

  void onlyChosenLayersAreTouched() {
    const Network whole = randomNetwork();
    for (const ShuffleScope scope : kScopes) {
      const Network after = shuffled(whole, {1.0, scope, false, {0, 2, 8}});
      QVERIFY(sameBits({{after.layers[1], after.layers[3]}}, {{whole.layers[1], whole.layers[3]}}));
      QVERIFY(differingLinks(after.layers[0], whole.layers[0]) > 0 && differingLinks(after.layers[2], whole.layers[2]) > 0);
    }
  }

  void nothingToPermuteIsFine() {
    const Network lonely = networkWith({layerFromText("", 3, 2), layerFromText("1-0:2", 2, 1)});
    for (const ShuffleScope scope : kScopes) {
      QVERIFY(sameBits(shuffled(lonely, within(scope, 1.0)), lonely));
      QVERIFY(shuffled(Network{}, within(scope, 1.0)).layers.empty());
    }
  }
};

REWIRE_TEST(TestWeightShuffling)
#include "tst_shuffle_weights.moc"

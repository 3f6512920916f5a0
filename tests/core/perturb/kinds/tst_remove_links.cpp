#include "core/perturb/hand_removal.h"
#include "core/perturb/kinds/remove_links.h"
#include "core/perturb/perturbed_network.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "tests/support/networks.h"
#include "tests/support/perturbed_networks.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::denseNetwork;
using test::layerFromText;
using test::linksAsText;
using test::networkWith;
using test::problemOf;
using test::randomNetwork;
using test::sameBits;
using test::statesOf;

/// Links taken away: in each order, by hand.
class TestLinkRemoval : public QObject {
  Q_OBJECT

  static Network without(Network network, const RemoveLinks& removal, std::uint64_t seed = 1) {
    network = perturb(network, removal, seed).network;
    return network;
  }
  static Network cut(Network network, const std::vector<LinkId>& links) {
    removeLinks(network, links);
    return network;
  }
  static const SparseLayer& sparse(const Network& network, int layer) { return std::get<SparseLayer>(network.layers[layer]); }
  static RemoveLinks by(LinkOrder order, double fraction) { return {fraction, order, {}}; }
  static std::string left(const Network& network, LinkOrder order, double fraction) {
    return linksAsText(sparse(without(network, by(order, fraction)), 0));
  }

  /// Tells whether every link of `smaller` is in `larger`, as it is there.
  static bool within(const Layer& smaller, const Layer& larger) {
    const auto some = statesOf(smaller);
    const auto all = statesOf(larger);
    return std::all_of(some.begin(), some.end(), [&](const auto& link) {
      const auto found = all.find(link.first);
      return found != all.end() && found->second == link.second;
    });
  }

 private Q_SLOTS:
  void eachLayerLosesItsShare_data() {
    QTest::addColumn<int>("order");
    QTest::newRow("random") << static_cast<int>(LinkOrder::Random);
    QTest::newRow("weakest") << static_cast<int>(LinkOrder::Weakest);
    QTest::newRow("strongest") << static_cast<int>(LinkOrder::Strongest);
    QTest::newRow("hubs") << static_cast<int>(LinkOrder::Hubs);
  }
  void eachLayerLosesItsShare() {
    QFETCH(int, order);
    const Network whole = randomNetwork();
    Network before = whole;
    for (const double fraction : {0.0, 0.013, 0.2, 0.5, 0.77, 1.0}) {
      const Network after = without(whole, by(static_cast<LinkOrder>(order), fraction));
      QCOMPARE(problemOf(after), std::string());
      for (int layer = 0; layer < 3; ++layer) {
        const auto links = static_cast<double>(sparse(whole, layer).links());
        QCOMPARE(sparse(whole, layer).links() - sparse(after, layer).links(),
                 static_cast<std::int64_t>(std::round(fraction * links)));
        QVERIFY(within(after.layers[layer], before.layers[layer]));  // nested, and what stays is as it was
        QCOMPARE(sparse(after, layer).bias, sparse(whole, layer).bias);
      }
      QVERIFY(sameBits({{after.layers[3]}}, {{whole.layers[3]}}));
      before = after;
    }
    QVERIFY(sameBits(without(whole, by(static_cast<LinkOrder>(order), 0.0)), whole));
  }

  void theSeedDecides() {
    const Network whole = randomNetwork();
    for (const LinkOrder order : {LinkOrder::Random, LinkOrder::Hubs}) {
      QVERIFY(sameBits(without(whole, by(order, 0.3), 7), without(whole, by(order, 0.3), 7)));
      QVERIFY(!sameBits(without(whole, by(order, 0.3), 7), without(whole, by(order, 0.3), 8)));
    }
    QVERIFY(sameBits(without(whole, by(LinkOrder::Weakest, 0.3), 7), without(whole, by(LinkOrder::Weakest, 0.3), 8)));
  }

  void everyLinkIsAsLikelyToGo() {
    const Network network = networkWith({layerFromText("0-0 1-0 2-0 0-1 1-1 2-1", 3, 2)});
    std::map<std::pair<int, int>, int> survived;
    const int draws = 6000;
    for (int seed = 0; seed < draws; ++seed) {
      const Network after = without(network, by(LinkOrder::Random, 0.5), static_cast<std::uint64_t>(seed));
      for (const auto& [ends, state] : statesOf(after.layers[0])) ++survived[ends];
    }
    QCOMPARE(survived.size(), std::size_t{6});
    for (const auto& [ends, count] : survived) QVERIFY(std::abs(count - draws / 2) < 190);  // 5 standard deviations
  }

  void layersDrawApart() {
    const SparseLayer layer = layerFromText("0-0 1-0 2-0 3-0 0-1 1-1 2-1 3-1 0-2 1-2 2-2 3-2 0-3 1-3 2-3 3-3", 4, 4);
    const Network after = without(networkWith({layer, layer}), by(LinkOrder::Random, 0.5));
    QVERIFY(linksAsText(sparse(after, 0)) != linksAsText(sparse(after, 1)));
  }

  void theWeakestGoFirstAndEqualOnesByIndex() {
    const Network network = networkWith({layerFromText("0-0:0.5 1-0:-0.1 0-1:0.1 1-1:-2 2-1:0", 3, 2)});
    QCOMPARE(left(network, LinkOrder::Weakest, 0.2), std::string("0-0 0-1 1-0 1-1"));
    QCOMPARE(left(network, LinkOrder::Weakest, 0.4), std::string("0-0 0-1 1-1"));  // 0.1 and −0.1: the first in the rows goes
    QCOMPARE(left(network, LinkOrder::Weakest, 0.8), std::string("1-1"));
    QCOMPARE(left(network, LinkOrder::Strongest, 0.2), std::string("0-0 0-1 1-0 2-1"));
    QCOMPARE(left(network, LinkOrder::Strongest, 0.6), std::string("0-1 2-1"));
  }

  void hubsLoseTheirLinksFirst() {
    // Pixel 1 has four links, output 0 three, counting the one that leads on; the others have fewer.
    const SparseLayer first = layerFromText("1-0 1-1 1-2 1-3 0-0 2-3", 3, 4);
    const Network network = networkWith({first, layerFromText("0-0", 4, 1)});
    QCOMPARE(left(network, LinkOrder::Hubs, 1.0 / 6), std::string("0-0 1-1 1-2 1-3 2-3"));  // between the two hubs
    QCOMPARE(left(network, LinkOrder::Hubs, 2.0 / 6), std::string("0-0 1-1 1-2 2-3"));      // to the next best, output 3
    QCOMPARE(left(network, LinkOrder::Hubs, 4.0 / 6), std::string("0-0 2-3"));
    QCOMPARE(left(network, LinkOrder::Hubs, 5.0 / 6), std::string("2-3"));
  }

  void onlyChosenLayersAreTouched() {
    const Network whole = randomNetwork();
    const Network after = without(whole, {0.5, LinkOrder::Random, {1, 9}});
    QVERIFY(
        sameBits({{after.layers[0], after.layers[2], after.layers[3]}}, {{whole.layers[0], whole.layers[2], whole.layers[3]}}));
    QCOMPARE(sparse(after, 1).links(),
             sparse(whole, 1).links() - std::llround(0.5 * static_cast<double>(sparse(whole, 1).links())));
    const Network all = without(whole, by(LinkOrder::Random, 0.5));
    QVERIFY(sameBits({{after.layers[1]}}, {{all.layers[1]}}));  // the choice changes nothing in what is drawn
  }

  void aDenseHiddenLayerLosesWeightsToZero() {
    const Network whole = denseNetwork();
    for (const LinkOrder order : {LinkOrder::Random, LinkOrder::Weakest, LinkOrder::Strongest, LinkOrder::Hubs}) {
      const Network after = without(whole, by(order, 0.4));
      QCOMPARE(problemOf(after), std::string());
      QCOMPARE(statesOf(after.layers[0]).size(), std::size_t{30 - 12});
      QCOMPARE(statesOf(after.layers[1]).size(), std::size_t{20 - 8});
      QVERIFY(within(after.layers[0], whole.layers[0]));
      QVERIFY(sameBits({{after.layers[2]}}, {{whole.layers[2]}}));
      const auto& layer = std::get<DenseLayer>(after.layers[0]);
      for (std::size_t index = 0; index < layer.weight.size(); ++index)
        QCOMPARE(layer.weight[index] == 0.0f, layer.momentum[index] == 0.0f);
    }
  }

  void layersWithNothingToTakeAreLeftInPeace() {
    for (const LinkOrder order : {LinkOrder::Random, LinkOrder::Weakest, LinkOrder::Strongest, LinkOrder::Hubs}) {
      const Network empty = networkWith({layerFromText("", 3, 2), layerFromText("0-0", 2, 1)});
      const Network after = without(empty, by(order, 1.0));
      QCOMPARE(problemOf(after), std::string());
      QCOMPARE(sparse(after, 0).links() + sparse(after, 1).links(), 0);
    }
    QVERIFY(without(Network{}, by(LinkOrder::Hubs, 1.0)).layers.empty());
  }

  void linksAreCutByHand() {
    const Network network = networkWith({layerFromText("0-0:1 1-0:2 2-0:3 0-1:4", 3, 2), layerFromText("0-0 1-0", 2, 1)});
    const Network after = cut(network, {{0, 2, 0}, {1, 0, 0}, {0, 0, 1}, {0, 2, 0}});
    QCOMPARE(problemOf(after), std::string());
    QCOMPARE(test::weightsAsText(sparse(after, 0)), std::string("0-0:1 1-0:2"));
    QCOMPARE(linksAsText(sparse(after, 1)), std::string("1-0"));
  }

  void cutsThatHitNothingArePassedOver() {
    const Network network = networkWith({layerFromText("0-0 1-0 0-1", 3, 2)});
    const std::vector<LinkId> misses = {{0, 1, 1},  {0, 3, 0}, {0, 0, 2}, {0, -1, 0},
                                        {0, 0, -1}, {1, 0, 0}, {2, 0, 0}, {-1, 0, 0}};
    QVERIFY(sameBits(cut(network, misses), network));
    QVERIFY(sameBits(cut(denseNetwork(), {{2, 0, 0}, {0, 6, 0}}), denseNetwork()));
  }

  void aDenseHiddenLayerIsCutToZero() {
    const Network after = cut(denseNetwork(), {{1, 4, 3}, {1, 4, 3}});
    auto expected = statesOf(denseNetwork().layers[1]);
    expected.erase({3, 4});
    QVERIFY(statesOf(after.layers[1]) == expected);
    QCOMPARE(std::get<DenseLayer>(after.layers[1]).momentum.back(), 0.0f);
  }
};

REWIRE_TEST(TestLinkRemoval)
#include "tst_remove_links.moc"

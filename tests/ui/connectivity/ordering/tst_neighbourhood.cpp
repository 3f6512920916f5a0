#include "ui/connectivity/ordering/neighbourhood.h"

#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/shown_networks.h"
#include "tests/support/snapshots.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <string>

using namespace rewire;
using namespace rewire::test;

namespace {

using List = std::vector<std::int32_t>;

/// Sixteen inputs, two hidden layers of twelve: neurons of even index read and feed the upper half, the others the lower one.
ShownNetworkPtr twoCommunities() {
  std::string first, second;
  for (int neuron = 0; neuron < 12; ++neuron) {
    const int half = neuron % 2 == 0 ? 0 : 8;
    for (int i = 0; i < 4; ++i) first += std::to_string(half + (neuron + 3 * i) % 8) + '-' + std::to_string(neuron) + ' ';
    for (int i = 0; i < 3; ++i) second += std::to_string(neuron) + '-' + std::to_string((neuron + 2 * i + 2) % 12) + ' ';
  }
  return shownFromText({16, 12, 12, 2}, {first, second});
}

int changesOfCommunity(const List& list) {
  int changes = 0;
  for (std::size_t i = 1; i < list.size(); ++i) changes += (list[i] - list[i - 1]) % 2 != 0;
  return changes;
}

}  // namespace

class TestNeighbourhood : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void communitiesStandTogether() {
    const ShownNetworkPtr network = twoCommunities();
    const auto lists = neighbourhoodOrder(*network, activeNow(*network));
    QVERIFY(lists.front().empty() && lists.back().empty());
    for (const std::size_t column : {std::size_t{1}, std::size_t{2}}) {
      QCOMPARE(changesOfCommunity(lists[column]), 1);
      QCOMPARE(lists[column].front() % 2, 0);  // the upper half of the image leads to the upper neurons
      List sorted = lists[column];
      std::sort(sorted.begin(), sorted.end());
      List all(12);
      std::iota(all.begin(), all.end(), 0);
      QCOMPARE(sorted, all);
    }
  }

  void strongLinksPullMost() {
    const ShownNetworkPtr network = shownFromText({9, 2, 2}, {"0-0:0.1 8-0:2 0-1:2 8-1:-0.1"});
    QCOMPARE(neighbourhoodOrder(*network, activeNow(*network))[1], (List{1, 0}));
  }

  // All have the same mean, so that a sum in another order would change places by its rounding.
  void removalsMoveNobodyByARounding() {
    std::string text;
    for (int neuron = 0; neuron < 12; ++neuron)
      for (int input = 0; input < 7; ++input)
        text += std::to_string(input) + '-' + std::to_string(neuron) + ":0." + std::to_string(13 + 17 * input % 71) + ' ';
    const ShownNetworkPtr network = shownFromText({7, 12, 2}, {text});
    auto run = std::make_shared<Snapshot>();
    run->layers = network->layers;
    List byIndex(12);
    std::iota(byIndex.begin(), byIndex.end(), 0);
    QCOMPARE(neighbourhoodOrder(*network, activeNow(*network))[1], byIndex);
    for (const int every : {2, 3, 5, 9}) {
      const ShownNetworkPtr cut = withRemoved(run, every);
      QCOMPARE(neighbourhoodOrder(*cut, activeNow(*cut))[1], byIndex);
    }
  }

  void comparedEpochsPullTogether() {
    auto network = std::make_shared<ShownNetwork>(*shownFromText({9, 3, 2}, {"1-0 7-1"}));
    auto rewiring = std::make_shared<Rewiring>();
    rewiring->layers.resize(2);
    rewiring->layers[0].died = {{8, 2, 1.0f}};
    network->lastRewiring = rewiring;
    network->past = true;
    QCOMPARE(neighbourhoodOrder(*network, activeNowOrBefore(*network))[1], (List{0, 1, 2}));
    rewiring->layers[0].died = {{0, 2, 1.0f}};
    QCOMPARE(neighbourhoodOrder(*network, activeNowOrBefore(*network))[1], (List{2, 0, 1}));
  }

  void theSilentStandLastByIndex() {
    const ShownNetworkPtr network = shownFromText({9, 4, 2, 2}, {"8-0 0-1 1-2 0-3", "0-0 3-1"});
    QCOMPARE(neighbourhoodOrder(*network, activeNow(*network))[1], (List{3, 0, 1, 2}));
  }

  void removalsOfTheLabMoveNobody() {
    const SnapshotPtr whole = makeSnapshot({64, 40, 30, 4}, 0.2);
    const ShownNetworkPtr network = shownNetworkOf(*whole), cut = withRemoved(whole, 3, {{0, 7}});
    const auto lists = neighbourhoodOrder(*network, activeNow(*network));
    QCOMPARE(neighbourhoodOrder(*network, activeNow(*network)), lists);
    QCOMPARE(neighbourhoodOrder(*cut, activeNow(*cut)), lists);
    const SnapshotPtr dense = makeSnapshot({16, 20, 20, 2}, 1.0);
    const ShownNetworkPtr all = shownNetworkOf(*dense), less = withRemoved(dense, 3, {{0, 7}});
    QCOMPARE(neighbourhoodOrder(*less, activeNow(*less)), neighbourhoodOrder(*all, activeNow(*all)));
  }

  void aStopEndsItSoon() {
    std::stop_source stop;
    stop.request_stop();
    const ShownNetworkPtr network = twoCommunities();
    QCOMPARE(neighbourhoodOrder(*network, activeNow(*network), stop.get_token())[1].size(), std::size_t{12});
    QVERIFY(neighbourhoodOrder(ShownNetwork{}, {}).empty());
  }

  void anyShapeIsOrdered_data() {
    QTest::addColumn<std::vector<int>>("widths");
    QTest::addColumn<double>("density");
    QTest::newRow("no hidden layer") << std::vector<int>{16, 2} << 0.5;
    QTest::newRow("dense") << std::vector<int>{16, 20, 20, 2} << 1.0;
    QTest::newRow("one input") << std::vector<int>{1, 3, 2} << 0.7;
    QTest::newRow("very wide") << std::vector<int>{10000, 100000, 100} << 1e-6;
  }

  void anyShapeIsOrdered() {
    QFETCH(std::vector<int>, widths);
    QFETCH(double, density);
    const ShownNetworkPtr network = shownNetworkOf(*freshSnapshot(widths, density));
    const auto lists = neighbourhoodOrder(*network, activeNow(*network));
    QCOMPARE(lists.size(), widths.size());
    for (std::size_t column = 1; column + 1 < widths.size(); ++column)
      QCOMPARE(lists[column].size(), static_cast<std::size_t>(widths[column]));
  }
};

REWIRE_TEST(TestNeighbourhood)
#include "tst_neighbourhood.moc"

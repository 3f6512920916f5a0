#include "core/perturb/kinds/link_order.h"

#include <QTest>
#include <numeric>

#include "core/perturb/kinds/layer_links.h"
#include "tests/support/networks.h"
#include "tests/support/perturbed_networks.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::layerFromText;
using test::randomNetwork;

/// Which links come first.
class TestLinkOrder : public QObject {
  Q_OBJECT

  static Random stream() { return {1, Purpose::LinkRemoval}; }

 private Q_SLOTS:
  void weightsOrderByTheirSizeAndEqualOnesByIndex() {
    const Layer layer = layerFromText("0-0:-3 1-0:1 0-1:-1 1-1:2", 2, 2);  // by row: -3 1 | -1 2
    QCOMPARE(markFirst(layer, 2, WeightOrder::Weakest, stream()), (Marks{0, 1, 1, 0}));
    QCOMPARE(markFirst(layer, 1, WeightOrder::Weakest, stream()), (Marks{0, 1, 0, 0}));
    QCOMPARE(markFirst(layer, 2, WeightOrder::Strongest, stream()), (Marks{1, 0, 0, 1}));
  }

  void linksOfHubsComeFirst() {
    const Layer layer = layerFromText("0-0 1-0 2-0 2-1", 3, 2);  // output 0 has three links, input 2 has two
    const EndDegrees degrees{{1, 1, 2}, {3, 1}};
    QCOMPARE(markFirst(layer, 1, LinkOrder::Hubs, stream(), degrees), (Marks{0, 0, 1, 0}));
    QCOMPARE(markFirst(layer, 3, LinkOrder::Hubs, stream(), degrees), (Marks{1, 1, 1, 0}));
  }

  void everyOrderIsNested() {
    const Network network = randomNetwork();
    const Degrees all = totalDegrees(network);
    const EndDegrees degrees{all[1], all[2]};
    for (const LinkOrder order : {LinkOrder::Random, LinkOrder::Weakest, LinkOrder::Strongest, LinkOrder::Hubs}) {
      Marks before(weightsOf(network.layers[1]).size(), 0);
      for (const std::int64_t count : {0, 1, 20, 75, 150}) {
        const Marks marks = markFirst(network.layers[1], count, order, stream(), degrees);
        QCOMPARE(std::accumulate(marks.begin(), marks.end(), std::int64_t{0}), count);
        for (std::size_t i = 0; i < marks.size(); ++i) QVERIFY(marks[i] >= before[i]);
        before = marks;
      }
    }
  }
};

REWIRE_TEST(TestLinkOrder)
#include "tst_link_order.moc"

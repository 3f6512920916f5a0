#include "ui/connectivity/ordering/column_order.h"

#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/shown_networks.h"
#include "tests/support/snapshots.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

using List = std::vector<std::int32_t>;

constexpr NeuronChoice kByDegree{NeuronSorting::Degree, false};
constexpr NeuronChoice kActive{NeuronSorting::Degree, true};

/// Hidden 1: neuron 0 has two links, 1 is silent, 2 has four, 3 two, 4 is silent with three links in.
ShownNetworkPtr fiveNeurons() {
  return shownFromText({3, 5, 2, 2}, {"0-0 0-2 1-2 2-3 0-4 1-4 2-4", "0-0 2-0 2-1 3-1"});
}

}  // namespace

class TestColumnOrder : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void byIndexThereIsNoOrder() {
    QVERIFY(!orderOf(*fiveNeurons(), {}));
    QVERIFY(!orderOf(ShownNetwork{}, kActive));
  }

  void hubsStandAtTheTopAndTheSilentLast() {
    const ColumnOrderPtr order = orderOf(*fiveNeurons(), kByDegree);
    QCOMPARE(order->columns.size(), std::size_t{4});
    QVERIFY(!order->columns[0].listed && !order->columns[3].listed);
    QCOMPARE(order->columns[1].neurons, (List{2, 0, 3, 4, 1}));
    QCOMPARE(order->columns[1].places, (List{1, 4, 0, 2, 3}));
    QCOMPARE(order->sorting, NeuronSorting::Degree);
  }

  void closedGapsLeaveTheActiveOnes() {
    const ColumnOrderPtr byIndex = orderOf(*fiveNeurons(), {NeuronSorting::Index, true});
    QCOMPARE(byIndex->columns[1].neurons, (List{0, 2, 3}));
    QCOMPARE(byIndex->columns[1].places, (List{0, -1, 1, 2, -1}));
    QCOMPARE(orderOf(*fiveNeurons(), kActive)->columns[1].neurons, (List{2, 0, 3}));
    QCOMPARE(orderOf(*fiveNeurons(), {NeuronSorting::Neighbourhood, true})->columns[1].neurons.size(), std::size_t{3});
  }

  void silencedByHandAreStillDrawn() {
    const SnapshotPtr whole = makeSnapshot({64, 40, 30, 4}, 0.2);
    const ColumnOrderPtr before = orderOf(*shownNetworkOf(*whole), kActive);
    const ColumnOrderPtr after = orderOf(*withRemoved(whole, 0, {{0, 3}}), kActive);
    QVERIFY(after->columns[1].places[3] >= 0);
    QCOMPARE(after->columns[1].neurons, before->columns[1].neurons);
  }

  void comparedEpochsDrawWhoIsActiveInOneOfThem() {
    auto past = std::make_shared<ShownNetwork>(*fiveNeurons());
    auto rewiring = std::make_shared<Rewiring>();
    rewiring->layers.resize(3);
    rewiring->layers[1].died = {{4, 0, 0.5f}};
    past->lastRewiring = rewiring;
    QCOMPARE(orderOf(*past, {NeuronSorting::Index, true})->columns[1].neurons, (List{0, 2, 3}));
    past->past = true;
    QCOMPARE(orderOf(*past, {NeuronSorting::Index, true})->columns[1].neurons, (List{0, 2, 3, 4}));
  }

  void aKeptOrderAddsWhoBecameActive() {
    const ColumnOrderPtr order = orderOf(*fiveNeurons(), kActive);
    QVERIFY(keptFor(*fiveNeurons(), order) == order);
    const ShownNetworkPtr later =
        shownFromText({3, 5, 2, 2}, {"0-1 0-2 1-2 2-3 0-4", "1-0 2-0 2-1 3-1"});  // 1 lives, 0 is silent
    const ColumnOrderPtr kept = keptFor(*later, order);
    QCOMPARE(kept->columns[1].neurons, (List{2, 0, 3, 1}));
    QCOMPARE(kept->columns[1].places[1], 3);
    QVERIFY(keptFor(*later, orderOf(*fiveNeurons(), kByDegree))->columns[1].neurons.size() == 5);
    QVERIFY(!keptFor(*shownFromText({3, 5, 2}, {"0-0"}), order));  // of another shape
    QVERIFY(!keptFor(*later, nullptr));
  }

  void ordersAreJoined() {
    const ColumnOrderPtr few = orderOf(*fiveNeurons(), kActive), all = orderOf(*fiveNeurons(), kByDegree);
    QCOMPARE(withAllOf(few, all)->columns[1].neurons, (List{2, 0, 3, 4, 1}));
    QCOMPARE(withAllOf(few, nullptr), few);
    QVERIFY(!withAllOf(nullptr, few));
  }
};

REWIRE_TEST(TestColumnOrder)
#include "tst_column_order.moc"

#include "ui/connectivity/ordering/order_keeper.h"

#include "tests/support/registry.h"
#include "tests/support/shown_networks.h"
#include "tests/support/snapshots.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

using List = std::vector<std::int32_t>;

constexpr NeuronChoice kDegree{NeuronSorting::Degree, false};
constexpr NeuronChoice kGapsClosed{NeuronSorting::Degree, true};

ShownNetworkPtr before() {
  return shownFromText({3, 3, 2}, {"0-0 1-0 0-1"});  // 2 is silent
}

ShownNetworkPtr after() {
  return shownFromText({3, 3, 2}, {"0-0 0-1 1-1 2-1 0-2"});
}

}  // namespace

class TestOrderKeeper : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aChoiceIsComputedAtOnce() {
    OrderKeeper keeper;
    keeper.begin(before());
    QVERIFY(!keeper.order());
    QSignalSpy changed(&keeper, &OrderKeeper::changed);
    keeper.choose(kDegree);
    QVERIFY(changed.wait());
    QCOMPARE(keeper.order()->columns[1].neurons, (List{0, 1, 2}));
    keeper.choose({});
    QVERIFY(!keeper.order());  // by index there is nothing to wait for
    QCOMPARE(changed.size(), 2);
  }

  void whileLinksChangeTheOrderStaysUntilTheyStandStill() {
    OrderKeeper keeper;
    QSignalSpy changed(&keeper, &OrderKeeper::changed);
    keeper.choose(kDegree);
    keeper.begin(before());
    QVERIFY(changed.wait());
    const ColumnOrderPtr kept = keeper.order();
    keeper.follow(after(), true);
    QVERIFY(keeper.order() == kept);
    QVERIFY(changed.wait(4 * OrderKeeper::kStill));
    QCOMPARE(keeper.order()->columns[1].neurons, (List{1, 0, 2}));
    keeper.follow(before(), false);  // only weights have changed
    QVERIFY(!changed.wait(2 * OrderKeeper::kStill));
  }

  void whoBecomesActiveIsDrawnAtOnce() {
    OrderKeeper keeper;
    QSignalSpy changed(&keeper, &OrderKeeper::changed);
    keeper.choose(kGapsClosed);
    keeper.begin(before());
    QVERIFY(changed.wait());
    QCOMPARE(keeper.order()->columns[1].neurons, (List{0, 1}));
    keeper.follow(after(), true);
    QCOMPARE(keeper.order()->columns[1].neurons, (List{0, 1, 2}));
    QCOMPARE(changed.size(), 2);
  }

  void anotherNetworkForgetsTheOrder() {
    OrderKeeper keeper;
    QSignalSpy changed(&keeper, &OrderKeeper::changed);
    keeper.choose(kGapsClosed);
    keeper.begin(before());
    QVERIFY(changed.wait());
    keeper.begin(shownFromText({3, 5, 2}, {"0-4"}));
    QVERIFY(!keeper.order());
    QVERIFY(changed.wait());
    QCOMPARE(keeper.order()->columns[1].neurons, (List{4}));
  }

  void aPictureNobodyLooksAtHasItsOrderAtOnce() {
    OrderKeeper keeper;
    keeper.choose(kGapsClosed);
    keeper.begin(before());
    QCOMPARE(keeper.orderFor(after())->columns[1].neurons, (List{1, 0, 2}));
    QTRY_VERIFY(keeper.order());
    QVERIFY(keeper.orderFor(after()) == keeper.order());  // as on the screen
  }

  void closesWhileItComputes() {
    const ShownNetworkPtr wide = shownNetworkOf(*freshSnapshot({784, 1000, 1000, 10}, 0.1));
    for (int i = 0; i < 3; ++i) {
      OrderKeeper keeper;
      keeper.begin(wide);
      keeper.choose({NeuronSorting::Neighbourhood, false});
    }
  }
};

REWIRE_TEST(TestOrderKeeper)
#include "tst_order_keeper.moc"

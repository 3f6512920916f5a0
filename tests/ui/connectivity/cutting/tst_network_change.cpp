#include "ui/connectivity/cutting/network_change.h"

#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/snapshots.h"

#include <QTest>

using namespace rewire;

namespace {

NetworkChange changeBetween(const SnapshotPtr& before, const SnapshotPtr& now) {
  return {*shownNetworkOf(*before), *shownNetworkOf(*now)};
}

}  // namespace

class TstNetworkChange : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsNew() {
    const SnapshotPtr snapshot = makeSnapshot({16, 9, 9, 3}, 0.3);
    const NetworkChange change = changeBetween(snapshot, snapshot);
    QVERIFY(!change.network && !change.perturbed && !change.relinked && !change.reweighted && !change.rewired);
  }

  void trainingMovesWeights() {
    const SnapshotPtr snapshot = makeSnapshot({16, 9, 9, 3}, 0.3);
    const NetworkChange change = changeBetween(snapshot, trainedFurther(snapshot));
    QVERIFY(change.reweighted);
    QVERIFY(!change.relinked && !change.rewired && !change.network);
  }

  void aRewiringIsLaterOrItIsNone() {
    const SnapshotPtr first = makeSnapshot({16, 9, 9, 3}, 0.3);
    const SnapshotPtr second = rewired(first);
    QVERIFY(changeBetween(first, second).rewired);
    QVERIFY(changeBetween(first, rewired(second)).rewired);  // one in between was dropped
    const NetworkChange back = changeBetween(second, first);
    QVERIFY(back.relinked);
    QVERIFY(!back.rewired);
    QVERIFY(changeBetween(freshSnapshot({16, 9, 9, 3}, 0.3), first).rewired);
  }

  void theLabRelinksWithoutRewiring() {
    const SnapshotPtr snapshot = makeSnapshot({16, 9, 9, 3}, 0.3);
    const ShownNetworkPtr whole = shownNetworkOf(*snapshot);
    const ShownNetworkPtr perturbed = withRemoved(snapshot, 3);
    for (const NetworkChange& change : {NetworkChange(*whole, *perturbed), NetworkChange(*perturbed, *whole)}) {
      QVERIFY(change.perturbed && change.relinked);
      QVERIFY(!change.rewired && !change.network);
    }
    QVERIFY(NetworkChange(*perturbed, *withRemoved(rewired(snapshot), 3)).rewired);
  }

  void anotherRunOrShapeIsAnotherNetwork() {
    const SnapshotPtr snapshot = makeSnapshot({16, 9, 9, 3}, 0.3, 1);
    QVERIFY(changeBetween(snapshot, makeSnapshot({16, 9, 9, 3}, 0.3, 2)).network);
    QVERIFY(changeBetween(snapshot, makeSnapshot({16, 9, 3}, 0.3, 1)).network);
    QVERIFY(changeBetween(snapshot, snapshotWithoutNetwork(Phase::Empty)).network);
  }
};

REWIRE_TEST(TstNetworkChange)
#include "tst_network_change.moc"

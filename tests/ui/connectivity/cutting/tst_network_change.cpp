#include "ui/connectivity/cutting/network_change.h"

#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/snapshots.h"

#include <QTest>

using namespace rewire;

class TstNetworkChange : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsNew() {
    const SnapshotPtr snapshot = makeSnapshot({16, 9, 9, 3}, 0.3);
    const NetworkChange change(*snapshot, Snapshot(*snapshot));
    QVERIFY(!change.network && !change.perturbed && !change.relinked && !change.reweighted && !change.rewired);
  }

  void trainingMovesWeights() {
    const SnapshotPtr snapshot = makeSnapshot({16, 9, 9, 3}, 0.3);
    const NetworkChange change(*snapshot, *trainedFurther(snapshot));
    QVERIFY(change.reweighted);
    QVERIFY(!change.relinked && !change.rewired && !change.network);
  }

  void aRewiringIsLaterOrItIsNone() {
    const SnapshotPtr first = makeSnapshot({16, 9, 9, 3}, 0.3);
    const SnapshotPtr second = rewired(first);
    QVERIFY(NetworkChange(*first, *second).rewired);
    QVERIFY(NetworkChange(*first, *rewired(second)).rewired);  // one in between was dropped
    const NetworkChange back(*second, *first);
    QVERIFY(back.relinked);
    QVERIFY(!back.rewired);
    QVERIFY(NetworkChange(*freshSnapshot({16, 9, 9, 3}, 0.3), *first).rewired);
  }

  void theLabRelinksWithoutRewiring() {
    const SnapshotPtr whole = makeSnapshot({16, 9, 9, 3}, 0.3);
    const SnapshotPtr perturbed = withRemoved(whole, 3);
    for (const NetworkChange& change : {NetworkChange(*whole, *perturbed), NetworkChange(*perturbed, *whole)}) {
      QVERIFY(change.perturbed && change.relinked);
      QVERIFY(!change.rewired && !change.network);
    }
    QVERIFY(NetworkChange(*perturbed, *withRemoved(rewired(whole), 3)).rewired);
  }

  void anotherRunOrShapeIsAnotherNetwork() {
    const SnapshotPtr snapshot = makeSnapshot({16, 9, 9, 3}, 0.3, 1);
    QVERIFY(NetworkChange(*snapshot, *makeSnapshot({16, 9, 9, 3}, 0.3, 2)).network);
    QVERIFY(NetworkChange(*snapshot, *makeSnapshot({16, 9, 3}, 0.3, 1)).network);
    QVERIFY(NetworkChange(*snapshot, *snapshotWithoutNetwork(Phase::Empty)).network);
  }
};

REWIRE_TEST(TstNetworkChange)
#include "tst_network_change.moc"

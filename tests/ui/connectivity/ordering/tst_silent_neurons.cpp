#include "ui/connectivity/ordering/silent_neurons.h"

#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/shown_networks.h"
#include "tests/support/snapshots.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

using Marks = std::vector<std::uint8_t>;

}  // namespace

class TestSilentNeurons : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Hidden 1: 0 has both, 1 has no link out, 2 none in, 3 nothing. Hidden 2: the output is a link out of all.
  void aNeuronIsSilentWithoutALinkInOrOneOut() {
    const ShownNetworkPtr network = shownFromText({2, 4, 3, 2}, {"0-0 1-0 1-1", "0-0 2-1"});
    const SilentNeurons silent = silentNeurons(*network);
    QVERIFY(silent.marks[0].empty() && silent.marks[3].empty());
    QCOMPARE(silent.marks[1], (Marks{0, 1, 1, 1}));
    QCOMPARE(silent.marks[2], (Marks{0, 0, 1}));
    QCOMPARE(silent.counts, (std::vector<int>{0, 3, 1, 0}));
    QVERIFY(silent.isSilent(1, 3) && !silent.isSilent(1, 0) && !silent.isSilent(0, 1) && !silent.isSilent(7, 0));
    QCOMPARE(silent.count(7), 0);
    QVERIFY(silentNeurons(ShownNetwork{}).marks.empty());
  }

  void theLabMakesNeuronsSilentAndLeavesThemActiveBefore() {
    const SnapshotPtr whole = makeSnapshot({64, 40, 30, 4}, 0.2);
    const ShownNetworkPtr cut = withRemoved(whole, 0, {{0, 3}, {1, 2}});
    const int before = silentNeurons(*shownNetworkOf(*whole)).count(2);
    QVERIFY(silentNeurons(*cut).isSilent(1, 3));
    QCOMPARE(silentNeurons(*cut).count(2), before + 1);
    QCOMPARE(activeNow(*cut), activeNow(*shownNetworkOf(*whole)));
  }

  void whoDiedInTheRewiringWasActiveBefore() {
    auto network = std::make_shared<ShownNetwork>(*shownFromText({2, 3, 2, 2}, {"0-0 1-2", "0-0 2-1"}));
    QCOMPARE(activeNow(*network)[1], (Marks{1, 0, 1}));
    QCOMPARE(activeNowOrBefore(*network)[1], (Marks{1, 0, 1}));
    auto rewiring = std::make_shared<Rewiring>();
    rewiring->layers.resize(3);
    rewiring->layers[0].died = {{1, 1, 0.5f}};
    rewiring->layers[0].born = {{1, 2, 0.5f}};  // 2 was silent before
    rewiring->layers[1].died = {{1, 0, 0.5f}};
    network->lastRewiring = rewiring;
    QCOMPARE(activeNowOrBefore(*network)[1], (Marks{1, 1, 1}));
    QCOMPARE(activeNow(*network)[1], (Marks{1, 0, 1}));
  }
};

REWIRE_TEST(TestSilentNeurons)
#include "tst_silent_neurons.moc"

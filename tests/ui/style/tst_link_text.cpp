#include "ui/style/link_text.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/style/experiment_text.h"

#include <QTest>

using namespace rewire;

/// Two counts of links, and the word of each.
class TestLinkText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachCountHasItsWord() {
    QCOMPARE(hiddenLinksInWords(27'840, true), QString("27,840 sparse links"));
    QCOMPARE(hiddenLinksInWords(7'840, false), QString("7,840 hidden links"));
    QCOMPARE(allLinksInWords(37'840), QString("37,840 links with the output layer"));
  }

  void theHiddenLayersAreCounted() {
    const SnapshotPtr snapshot = makeSnapshot({784, 1000, 1000, 1000, 10}, 0.01);
    const HiddenLinks hidden = hiddenLinksOf(snapshot->layers);
    QVERIFY(hidden.sparse);
    QCOMPARE(hidden.links, snapshot->links() - 10'000);
    QCOMPARE(hidden.pairs, 784e3 + 1e6 + 1e6);
    QCOMPARE(hiddenLinksOf({}).links, std::int64_t{0});
  }

  // 97.5 % of 100 × 400, the hidden layer alone; with the output layer of 400 × 10 it would be 88.6 %.
  void sparsityIsThatOfTheHiddenLayers() {
    Experiment experiment;
    experiment.hidden = {400};
    experiment.density = {0.025};
    QVERIFY2(networkInWords(experiment, 100, 10).endsWith("1,000 sparse links · 97.5 % sparse"),
             qPrintable(networkInWords(experiment, 100, 10)));
  }
};

REWIRE_TEST(TestLinkText)
#include "tst_link_text.moc"

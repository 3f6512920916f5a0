#include "core/live/lab.h"

#include "tests/support/news.h"
#include "tests/support/specimens.h"

#include <QTest>

#include <memory>

using namespace rewire;
using namespace rewire::test;

namespace {

/// A lab and somebody who waits for its answers.
class WatchedLab {
 public:
  explicit WatchedLab(int threads = 1) : m_lab(threads, [this] { m_news.arrived(); }) {}

  Lab& lab() { return m_lab; }
  LabResultPtr await(std::uint64_t wish, bool complete = true) {
    LabResultPtr result;
    const bool came = m_news.await([&] {
      result = m_lab.latest();
      return result && result->wish == wish && (result->complete || !complete);
    });
    return came ? result : nullptr;
  }

 private:
  News m_news;
  Lab m_lab;  // last: its thread calls back until it is gone
};

Damage removal(double fraction) {
  Damage damage;
  damage.removeLinks.fraction = fraction;
  return damage;
}

/// An attack that would take minutes.
Damage endless() {
  Damage damage;
  damage.attack.method = AttackMethod::Pgd;
  damage.attack.epsilon = 0.1;
  damage.attack.steps = 1'000'000;
  return damage;
}

/// One that shows an estimate soon and would then take long.
Damage lengthy() {
  Damage damage = endless();
  damage.attack.steps = 5000;
  return damage;
}

}  // namespace

class TestLab : public QObject {
  Q_OBJECT

  SnapshotPtr m_specimen;

  LabWish wish(std::uint64_t id, const Damage& damage) const { return {id, m_specimen, damage, {}, {}}; }

 private Q_SLOTS:
  void initTestCase() { m_specimen = trainedSpecimen(tinyDataset(5000)); }

  void beforeTheFirstWishThereIsNothing() {
    WatchedLab watched;
    QVERIFY(!watched.lab().latest());
  }

  void aWishIsAnswered() {
    WatchedLab watched;
    watched.lab().ask(wish(1, removal(0.5)));
    const LabResultPtr result = watched.await(1);
    QVERIFY(result);
    QVERIFY(result->complete);
    QCOMPARE(result->damaged->score.samples, std::int64_t{5000});
  }

  void aHundredWishesEndWithTheLast() {
    WatchedLab watched;
    for (std::uint64_t id = 1; id <= 100; ++id) watched.lab().ask(wish(id, removal(static_cast<double>(id) / 100.0)));
    const LabResultPtr result = watched.await(100);
    QVERIFY(result);
    QCOMPARE(result->damage, removal(1.0));
    QCOMPARE(result->linksAfter, (std::vector<std::int64_t>{0, 0}));
  }

  void aNewerWishEndsAnAttack_data() {
    QTest::addColumn<bool>("estimateSeen");
    QTest::newRow("while its estimate is being made") << false;
    QTest::newRow("after its estimate") << true;
  }
  void aNewerWishEndsAnAttack() {
    QFETCH(bool, estimateSeen);
    WatchedLab watched;
    watched.lab().ask(wish(1, {}));
    const LabResultPtr clean = watched.await(1);
    QVERIFY(clean);
    watched.lab().ask(wish(2, estimateSeen ? lengthy() : endless()));
    if (estimateSeen) {
      const LabResultPtr estimate = watched.await(2, false);
      QVERIFY(estimate);
      QCOMPARE(estimate->damaged->score.samples, std::int64_t{256});
      QVERIFY(!estimate->complete);
    }
    watched.lab().ask(wish(3, removal(0.1)));
    const LabResultPtr next = watched.await(3);
    QVERIFY(next);
    QCOMPARE(next->clean, clean->clean);  // what was known before it is still known
  }

  void closingEndsAnAttack() {
    auto watched = std::make_unique<WatchedLab>();
    watched->lab().ask(wish(1, removal(0.1)));
    QVERIFY(watched->await(1));
    watched->lab().ask(wish(2, endless()));
    watched.reset();  // must return; CTest ends a test that does not
  }

  void aWishThatHasNoAnswerHoldsNothingUp() {
    WatchedLab watched;
    watched.lab().ask({1, std::make_shared<Snapshot>(), removal(0.1), {}, {}});
    watched.lab().ask(wish(2, removal(0.1)));
    QVERIFY(watched.await(2));
  }

  void theNumberOfThreadsDoesNotMatter() {
    std::vector<LabResultPtr> results;
    Damage damage = removal(0.2);
    damage.attack = endless().attack;
    damage.attack.steps = 3;
    for (const int threads : {1, 2}) {
      WatchedLab watched(threads);
      watched.lab().ask(wish(1, damage));
      results.push_back(watched.await(1));
      QVERIFY(results.back());
    }
    QCOMPARE(results[0]->damaged->predicted, results[1]->damaged->predicted);
    QCOMPARE(results[0]->damaged->score.loss, results[1]->damaged->score.loss);
    QCOMPARE(results[0]->maxL2, results[1]->maxL2);
  }
};

QTEST_GUILESS_MAIN(TestLab)
#include "tst_lab.moc"

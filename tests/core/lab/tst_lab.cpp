#include "core/lab/lab.h"

#include "tests/support/news.h"
#include "tests/support/registry.h"
#include "tests/support/specimens.h"
#include "tests/support/steps.h"

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
  LabResultPtr await(std::uint64_t request, bool complete = true) {
    LabResultPtr result;
    const bool came = m_news.await([&] {
      result = m_lab.latest();
      return result && result->request == request && (result->complete || !complete);
    });
    return came ? result : nullptr;
  }

 private:
  News m_news;
  Lab m_lab;  // last: its thread calls back until it is gone
};

/// An attack that would take minutes.
Perturbations endless() {
  Perturbations perturbations;
  perturbations.step<Attack>().method = AttackMethod::Pgd;
  perturbations.step<Attack>().epsilon = 0.1;
  perturbations.step<Attack>().steps = 1'000'000;
  return perturbations;
}

/// One that shows an estimate soon and would then take long.
Perturbations lengthy() {
  Perturbations perturbations = endless();
  perturbations.step<Attack>().steps = 5000;
  return perturbations;
}

}  // namespace

class TestLab : public QObject {
  Q_OBJECT

  SnapshotPtr m_specimen;

  LabRequest request(std::uint64_t id, const Perturbations& perturbations) const {
    return {id, m_specimen, perturbations, {}, {}};
  }

 private Q_SLOTS:
  void initTestCase() { m_specimen = trainedSpecimen(tinyDataset(5000)); }

  void beforeTheFirstRequestThereIsNothing() {
    WatchedLab watched;
    QVERIFY(!watched.lab().latest());
  }

  void aRequestIsAnswered() {
    WatchedLab watched;
    watched.lab().ask(request(1, removing(0.5)));
    const LabResultPtr result = watched.await(1);
    QVERIFY(result);
    QVERIFY(result->complete);
    QCOMPARE(result->perturbed->evaluation.samples, std::int64_t{5000});
  }

  void aHundredRequestsEndWithTheLast() {
    WatchedLab watched;
    for (std::uint64_t id = 1; id <= 100; ++id) watched.lab().ask(request(id, removing(static_cast<double>(id) / 100.0)));
    const LabResultPtr result = watched.await(100);
    QVERIFY(result);
    QCOMPARE(result->perturbations, removing(1.0));
    QCOMPARE(result->linksAfter, (std::vector<std::int64_t>{0, 0}));
  }

  void aNewerRequestEndsAnAttack_data() {
    QTest::addColumn<bool>("estimateSeen");
    QTest::newRow("while its estimate is being made") << false;
    QTest::newRow("after its estimate") << true;
  }
  void aNewerRequestEndsAnAttack() {
    QFETCH(bool, estimateSeen);
    WatchedLab watched;
    watched.lab().ask(request(1, {}));
    const LabResultPtr clean = watched.await(1);
    QVERIFY(clean);
    watched.lab().ask(request(2, estimateSeen ? lengthy() : endless()));
    if (estimateSeen) {
      const LabResultPtr estimate = watched.await(2, false);
      QVERIFY(estimate);
      QCOMPARE(estimate->perturbed->evaluation.samples, std::int64_t{64});
      QVERIFY(!estimate->complete);
    }
    watched.lab().ask(request(3, removing(0.1)));
    const LabResultPtr next = watched.await(3);
    QVERIFY(next);
    QCOMPARE(next->clean, clean->clean);  // the clean evaluation is kept
  }

  void closingEndsAnAttack() {
    auto watched = std::make_unique<WatchedLab>();
    watched->lab().ask(request(1, removing(0.1)));
    QVERIFY(watched->await(1));
    watched->lab().ask(request(2, endless()));
    watched.reset();  // must return; CTest ends a test that does not
  }

  void aRequestThatHasNoAnswerHoldsNothingUp() {
    WatchedLab watched;
    watched.lab().ask({1, std::make_shared<Snapshot>(), removing(0.1), {}, {}});
    watched.lab().ask(request(2, removing(0.1)));
    QVERIFY(watched.await(2));
  }

  void theNumberOfThreadsDoesNotMatter() {
    std::vector<LabResultPtr> results;
    Perturbations perturbations = removing(0.2);
    perturbations.step<Attack>() = endless().step<Attack>();
    perturbations.step<Attack>().steps = 3;
    for (const int threads : {1, 2}) {
      WatchedLab watched(threads);
      watched.lab().ask(request(1, perturbations));
      results.push_back(watched.await(1));
      QVERIFY(results.back());
    }
    QCOMPARE(results[0]->perturbed->predicted, results[1]->perturbed->predicted);
    QCOMPARE(results[0]->perturbed->evaluation.loss, results[1]->perturbed->evaluation.loss);
    QCOMPARE(results[0]->maxL2, results[1]->maxL2);
  }
};

REWIRE_TEST(TestLab)
#include "tst_lab.moc"

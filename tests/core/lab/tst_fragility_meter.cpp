#include "core/lab/fragility_meter.h"

#include "core/run/layer_states.h"
#include "tests/support/registry.h"
#include "tests/support/specimens.h"

#include <QTest>

using namespace rewire;

class TestFragilityMeter : public QObject {
  Q_OBJECT

  SnapshotPtr m_specimen;

  TestedModel model() const {
    TestedModel model;
    model.network = networkOf(m_specimen->layers);
    model.normalisation = m_specimen->normalisation;
    model.dataset = m_specimen->samples;
    return model;
  }

  static bool isDone(const FragilityMeter& meter) {
    const FragilityStatePtr state = meter.latest();
    return state && !state->running;
  }

 private Q_SLOTS:
  void initTestCase() { m_specimen = test::trainedSpecimen(test::tinyDataset(100)); }

  void theAnswerIsThatOfTheCommandLine() {
    const FragilityTest test{0.3, 0.5, 0.1, 3, 4};
    FragilityMeter meter(2, [] {});
    QVERIFY(!meter.latest());
    meter.ask({m_specimen, test});
    QTRY_VERIFY(isDone(meter));
    const FragilityStatePtr state = meter.latest();
    QVERIFY(state->error.empty());
    QCOMPARE(state->specimen, m_specimen);
    QVERIFY(state->fragility.isComplete());
    const Fragility expected = measureFragility(model(), test);
    QCOMPARE(state->fragility.layers.size(), expected.layers.size());
    for (std::size_t i = 0; i < expected.layers.size(); ++i) {
      QCOMPARE(state->fragility.layers[i].firstOrder, expected.layers[i].firstOrder);
      for (std::size_t kind = 0; kind < kFragilityKinds; ++kind)
        QCOMPARE(state->fragility.layers[i].accuracy[kind]->mean, expected.layers[i].accuracy[kind]->mean);
    }
  }

  /// So many draws would take minutes.
  void aNewerRequestGivesUpTheOneThatRuns() {
    FragilityMeter meter(1, [] {});
    meter.ask({m_specimen, {0.3, 0.5, 0.1, 10'000, 1}});
    QTRY_VERIFY(meter.latest() && !meter.latest()->fragility.layers.empty());
    meter.ask({m_specimen, {0.1, 0.1, 0.1, 1, 1}});
    QTRY_VERIFY(isDone(meter) && meter.latest()->fragility.isComplete());
    QCOMPARE(meter.latest()->fragility.test.draws, 1);
  }

  void aStopKeepsWhatIsMeasured() {
    FragilityMeter meter(1, [] {});
    meter.ask({m_specimen, {0.3, 0.5, 0.1, 10'000, 1}});
    QTRY_VERIFY(meter.latest() && !meter.latest()->fragility.layers.empty());
    meter.stop();
    QTRY_VERIFY(isDone(meter));
    QVERIFY(meter.latest()->error.empty());
    QVERIFY(!meter.latest()->fragility.isComplete());
    QCOMPARE(meter.latest()->fragility.layers.size(), m_specimen->layers.size());
  }

  void closingDoesNotWaitForTheDraws() {
    FragilityMeter meter(1, [] {});
    meter.ask({m_specimen, {0.3, 0.5, 0.1, 10'000, 1}});
    QTRY_VERIFY(meter.latest() && !meter.latest()->fragility.layers.empty());
  }

  void withoutANetworkItSaysWhatIsMissing() {
    FragilityMeter meter(1, [] {});
    meter.ask({std::make_shared<const Snapshot>(), {}});
    QTRY_VERIFY(isDone(meter));
    QVERIFY(meter.latest()->error.english().find("no network yet") != std::string::npos);
    QVERIFY(meter.latest()->fragility.layers.empty());
  }
};

REWIRE_TEST(TestFragilityMeter)
#include "tst_fragility_meter.moc"

#include "ui/statistics/topology_series.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;

class TestTopologySeries : public QObject {
  Q_OBJECT

  /// Two epochs; layer 0 is known of the second alone, layer 1 is dense.
  static Snapshot run() {
    EpochMetrics first, second;
    first.epoch = 1;
    first.topology[Measure::JaccardFirst] = 1.0;
    first.topology[Measure::DeadNeurons] = 100000.0;
    second.epoch = 2;
    second.topology[Measure::JaccardFirst] = 0.5385;
    LayerMeasures layers{2, {Measures(), std::nullopt}};
    (*layers.layers[0])[Measure::JaccardFirst] = 0.25;
    Snapshot snapshot;
    snapshot.history = std::make_shared<std::vector<EpochMetrics>>(std::vector{first, second});
    snapshot.layerMeasures = std::make_shared<std::vector<LayerMeasures>>(std::vector{layers});
    return snapshot;
  }

 private Q_SLOTS:
  void theWholeComesFromTheHistory() {
    const auto rows = measuredEpochs(run(), std::nullopt);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[1].epoch, 2);
    QCOMPARE(rows[1].measures[Measure::JaccardFirst], std::optional(0.5385));
  }

  void aLayerIsKnownWhereItWasTrainedHere() {
    const auto rows = measuredEpochs(run(), 0);
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows[0].measures[Measure::JaccardFirst], std::optional(0.25));
    QVERIFY(measuredEpochs(run(), 1).empty());
    QVERIFY(measuredEpochs(run(), 7).empty());
    QVERIFY(measuredEpochs(Snapshot(), std::nullopt).empty());
  }

  void numbersAreThoseOfTheMetricsFile() {
    const std::vector<Measure> chosen = {Measure::JaccardFirst, Measure::DeadNeurons};
    QCOMPARE(measuresCsv(measuredEpochs(run(), std::nullopt), std::nullopt, chosen),
             QString("epoch,layer,jaccard_first,dead_neurons\n1,,1,100000\n2,,0.5385,\n"));
    QCOMPARE(measuresCsv(measuredEpochs(run(), 0), 0, chosen), QString("epoch,layer,jaccard_first,dead_neurons\n2,0,0.25,\n"));
  }

  void wordsLeaveOutWhatIsUnknown() {
    const auto rows = measuredEpochs(run(), std::nullopt);
    const std::vector<Measure> chosen = {Measure::JaccardFirst, Measure::DeadNeurons, Measure::Itop};
    QCOMPARE(measuresInWords(rows[0].measures, chosen), QString("same as at the start 100.0 %, dead neurons 100,000"));
    QCOMPARE(measuresInWords(Measures(), chosen), QString());
  }
};

REWIRE_TEST(TestTopologySeries)
#include "tst_topology_series.moc"

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

  /// Epochs of the history and those that were trained here make one curve; what was measured here also has dead neurons.
  void theHistoryTellsOfEarlierEpochs() {
    Snapshot opened = run();
    opened.run = 5;
    opened.epoch = 2;
    KeptRunMeasures kept{5, {}};
    for (const int epoch : {0, 1, 2, 3}) {
      MeasuredLayer layer;
      layer.measures[Measure::JaccardFirst] = 0.75;
      layer.inDegreeDispersion = 1.5 + epoch;
      kept.epochs.push_back({epoch, {layer, std::nullopt}});
    }
    const auto rows = measuredEpochs(opened, 0, &kept);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].measures[Measure::JaccardFirst], std::optional(0.75));
    QCOMPARE(rows[1].measures[Measure::JaccardFirst], std::optional(0.25));
    QCOMPARE(measuresCsv(rows, 0, topologyCurvesNamed({"in_degree_dispersion"})),
             QString("epoch,layer,in_degree_dispersion\n1,0,2.5\n2,0,3.5\n"));
    ++kept.run;
    QCOMPARE(measuredEpochs(opened, 0, &kept).size(), std::size_t{1});  // another run
  }

  void rewiredLinksAreThoseOfTheMetrics() {
    EpochMetrics row;
    row.epoch = 10;
    row.linksRewired = 8352;
    Snapshot snapshot;
    snapshot.history = std::make_shared<std::vector<EpochMetrics>>(std::vector{row});
    const auto rows = measuredEpochs(snapshot, std::nullopt);
    QCOMPARE(measuresInWords(rows[0], topologyCurvesNamed({"links_rewired"})), QString("links rewired 8,352"));
    QCOMPARE(measuresCsv(rows, std::nullopt, topologyCurvesNamed({"links_rewired"})),
             QString("epoch,layer,links_rewired\n10,,8352\n"));
  }

  void numbersAreThoseOfTheMetricsFile() {
    const auto chosen = topologyCurvesNamed({"jaccard_first", "dead_neurons"});
    QCOMPARE(measuresCsv(measuredEpochs(run(), std::nullopt), std::nullopt, chosen),
             QString("epoch,layer,jaccard_first,dead_neurons\n1,,1,100000\n2,,0.5385,\n"));
    QCOMPARE(measuresCsv(measuredEpochs(run(), 0), 0, chosen), QString("epoch,layer,jaccard_first,dead_neurons\n2,0,0.25,\n"));
  }

  void wordsLeaveOutWhatIsUnknown() {
    const auto rows = measuredEpochs(run(), std::nullopt);
    const auto chosen = topologyCurvesNamed({"jaccard_first", "dead_neurons", "itop"});
    QCOMPARE(measuresInWords(rows[0], chosen), QString("same as at the start 100.0 %, dead neurons 100,000"));
    QCOMPARE(measuresInWords(MeasuredEpoch(), chosen), QString());
  }
};

REWIRE_TEST(TestTopologySeries)
#include "tst_topology_series.moc"

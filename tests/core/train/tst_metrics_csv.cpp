#include "core/train/metrics_csv.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;

class TestMetricsCsv : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutEpochsItIsTheHeaderAlone() {
    QCOMPARE(metricsAsCsv({}),
             std::string("epoch,train_loss,train_accuracy,test_loss,test_accuracy,learning_rate,links,links_rewired,seconds,"
                         "active_neurons,itop,jaccard_first,jaccard_last,link_age,max_in_degree,max_out_degree,"
                         "gini_in_degree,gini_out_degree,assortativity,silent_links,dead_neurons\n"));
  }

  void aRowAnEpochInTheShortestFormThatReadsBack() {
    const std::string text = metricsAsCsv({{1, 0.5, 0.8955, 1.0 / 3.0, 0.9, 0.025, 27840, 8352, 1e-7},  //
                                           {2, 0.25, 0.93, 0.4, 0.9, 0.0125, 27840, 0, 0.3}});
    QCOMPARE(text.substr(metricsHeader().size() + 1),
             std::string("1,0.5,0.8955,0.3333333333333333,0.9,0.025,27840,8352,1e-07,,,,,,,,,,,,\n"
                         "2,0.25,0.93,0.4,0.9,0.0125,27840,0,0.3,,,,,,,,,,,,\n"));
  }

  void measuresFollowAndUnknownOnesAreEmpty() {
    EpochMetrics row{1, 0.5, 0.75, 0.5, 0.75, 0.025, 9, 3, 1.5};
    row.topology[Measure::ActiveNeurons] = 100000.0;  // not 1e+05
    row.topology[Measure::JaccardFirst] = 1.0;
    row.topology[Measure::Assortativity] = -0.125;
    row.topology[Measure::DeadNeurons] = 0.0;
    QCOMPARE(rowAsCsv(row), std::string("1,0.5,0.75,0.5,0.75,0.025,9,3,1.5,100000,,1,,,,,,,-0.125,,0\n"));
  }
};

REWIRE_TEST(TestMetricsCsv)
#include "tst_metrics_csv.moc"

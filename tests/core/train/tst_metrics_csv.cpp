#include "core/train/metrics_csv.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;

class TestMetricsCsv : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutEpochsItIsTheHeaderAlone() {
    QCOMPARE(metricsAsCsv({}),
             std::string("epoch,train_loss,train_accuracy,test_loss,test_accuracy,learning_rate,links,links_rewired,seconds\n"));
  }

  void aRowAnEpochInTheShortestFormThatReadsBack() {
    const std::string text = metricsAsCsv({{1, 0.5, 0.8955, 1.0 / 3.0, 0.9, 0.025, 27840, 8352, 1e-7},  //
                                           {2, 0.25, 0.93, 0.4, 0.9, 0.0125, 27840, 0, 0.3}});
    QCOMPARE(text.substr(kMetricsColumns.size() + 1), std::string("1,0.5,0.8955,0.3333333333333333,0.9,0.025,27840,8352,1e-07\n"
                                                                  "2,0.25,0.93,0.4,0.9,0.0125,27840,0,0.3\n"));
  }
};

REWIRE_TEST(TestMetricsCsv)
#include "tst_metrics_csv.moc"

#include "tests/support/registry.h"
#include "ui/statistics/history_lines.h"

#include <QTest>

using namespace rewire;

namespace {

const std::vector<EpochMetrics> kThreeRows = {{1, 0.5, 0.85, 0.6, 0.82, 0.025, 26000, 7800, 0.31},
                                              {2, 0.25, 0.93, 0.4, 0.9, 0.0125, 26000, 7800, 0.29},
                                              {3, 0.25, 0.95, 0.3, 0.92, 0.01, 26000, 0, 0.29}};

Event appliedAt(double epoch) {
  Perturbations perturbations;
  perturbations.step<RemoveLinks>() = {0.05, LinkOrder::Hubs, {0, 2}};
  return {.epoch = epoch, .applied = AppliedPerturbations{perturbations, false, 0.9, 0.5, 0.4, 1.5}};
}

Event changeAt(double epoch, Rule before) {
  return {.epoch = epoch, .text = "rule", .ruleBefore = before};
}

/// "set 1:82 2:90 | static 2:90 3:92": per cent at epochs, applied perturbations in brackets.
QString asText(const std::vector<TestStretch>& stretches) {
  QStringList texts;
  for (const TestStretch& stretch : stretches) {
    QStringList points = {QString::fromUtf8(nameOf(stretch.rule).data(), static_cast<int>(nameOf(stretch.rule).size()))};
    for (const HistoryPoint& point : stretch.points) points << QString("%1:%2").arg(point.epoch).arg(100.0 * point.accuracy);
    for (const HistoryPoint& point : stretch.applied) points << QString("(%1:%2)").arg(point.epoch).arg(100.0 * point.accuracy);
    texts << points.join(' ');
  }
  return texts.join(" | ");
}

}  // namespace

class TestHistoryLines : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aStretchForEachRule() {
    QCOMPARE(asText(testStretches(kThreeRows, {}, Rule::Static)), QString("static 1:82 2:90 3:92"));
    QCOMPARE(asText(testStretches(kThreeRows, {changeAt(2.0, Rule::Set)}, Rule::Static)),
             QString("set 1:82 2:90 | static 2:90 3:92"));
    QCOMPARE(asText(testStretches(kThreeRows, {changeAt(3.0, Rule::Set)}, Rule::Static)), QString("set 1:82 2:90 3:92"));
    QCOMPARE(asText(testStretches({}, {changeAt(0.0, Rule::Set)}, Rule::Static)), QString());
  }

  void appliedPerturbationsStandBetweenTheRows() {
    QCOMPARE(asText(testStretches(kThreeRows, {appliedAt(1.5)}, Rule::Set)),
             QString("set 1:82 1.5:90 1.5:50 2:90 3:92 (1.5:50)"));
    QCOMPARE(asText(testStretches(kThreeRows, {appliedAt(2.0)}, Rule::Set)), QString("set 1:82 2:90 2:90 2:50 3:92 (2:50)"));
    QCOMPARE(asText(testStretches(kThreeRows, {appliedAt(3.0)}, Rule::Set)), QString("set 1:82 2:90 3:92 3:90 3:50 (3:50)"));
  }

  void aPerturbationBelongsToTheRuleOfItsTime() {
    QCOMPARE(asText(testStretches(kThreeRows, {appliedAt(1.5), changeAt(1.75, Rule::Set), appliedAt(2.5)}, Rule::Static)),
             QString("set 1:82 1.5:90 1.5:50 (1.5:50) | static 1.5:50 2:90 2.5:90 2.5:50 3:92 (2.5:50)"));
  }

  void theTrainingLine() {
    const auto points = trainPoints(kThreeRows);
    QCOMPARE(points.size(), 3u);
    QCOMPARE(points[1].accuracy, 0.93);
    QCOMPARE(points[1].loss, 0.25);
  }

  void wordsTellWhatAPerturbationCost() {
    QCOMPARE(eventInWords({.epoch = 1.0, .text = "zeta"}), QString("zeta"));
    QCOMPARE(eventInWords(appliedAt(1.0)),
             QString("applied: 5 % of links into hidden 1, 3 removed hubs first\ntest 90.0 % → 50.0 %, loss 0.400 → 1.500"));
  }

  void theTableHasARowAChange() {
    const QString metrics = historyCsv(kThreeRows, {});
    QVERIFY(metrics.startsWith("epoch,train_loss,") && !metrics.contains("event"));
    const QStringList lines = historyCsv(kThreeRows, {{.epoch = 2.5, .text = "zeta 0.3 → 0.1"}}).split('\n');
    QVERIFY(lines[0].endsWith(",dead_neurons,event"));
    QCOMPARE(lines[3], QString("2.5,,,,,,,,,,,,,,,,,,,,,\"zeta 0.3 → 0.1\""));
    for (int row = 0; row < 5; ++row) QCOMPARE(lines[row].count(','), 21);
  }

  void theTableHasTwoRowsAPerturbation() {
    QCOMPARE(historyCsv(kThreeRows, {appliedAt(2.25)}),
             QString("epoch,train_loss,train_accuracy,test_loss,test_accuracy,learning_rate,links,links_rewired,seconds,"
                     "active_neurons,itop,jaccard_first,jaccard_last,link_age,max_in_degree,max_out_degree,"
                     "gini_in_degree,gini_out_degree,assortativity,silent_links,dead_neurons,event\n"
                     "1,0.5,0.85,0.6,0.82,0.025,26000,7800,0.31,,,,,,,,,,,,,\n"
                     "2,0.25,0.93,0.4,0.9,0.0125,26000,7800,0.29,,,,,,,,,,,,,\n"
                     "2.25,,,0.4,0.9,,,,,,,,,,,,,,,,,before the perturbations\n"
                     "2.25,,,1.5,0.5,,,,,,,,,,,,,,,,,\"applied: 5 % of links into hidden 1, 3 removed hubs first\"\n"
                     "3,0.25,0.95,0.3,0.92,0.01,26000,0,0.29,,,,,,,,,,,,,\n"));
  }
};

REWIRE_TEST(TestHistoryLines)
#include "tst_history_lines.moc"

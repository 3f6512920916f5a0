#include "tests/support/registry.h"
#include "ui/style/experiment_text.h"

#include <QtTest>

using namespace rewire;

class TestExperimentText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hiddenWidthsAreReadWithAnySeparator() {
    const std::vector<int> three = {1000, 500, 20};
    QCOMPARE(hiddenFromText("1000, 500, 20"), std::optional(three));
    QCOMPARE(hiddenFromText("1000 500;20"), std::optional(three));
    QVERIFY(!hiddenFromText("1000, x"));
    QCOMPARE(hiddenFromText("1e3"), std::optional(std::vector<int>{1000}));  // a number is read alike in every field
    QVERIFY(!hiddenFromText("1.5"));
    QCOMPARE(hiddenFromText(textOfHidden(three)), std::optional(three));
  }

  void classesAreNamesOrLabels() {
    using Classes = std::vector<std::string>;
    QCOMPARE(classesFromText("3, Ankle boot;8"), (Classes{"3", "Ankle boot", "8"}));
    QCOMPARE(classesFromText(" All "), Classes());
    QCOMPARE(textOfClasses({"3", "Ankle boot"}), QString("3, Ankle boot"));
    QCOMPARE(classesFromText(textOfClasses({})), Classes());
  }

  void densityIsReadAsPerCentAndAsShare() {
    QCOMPARE(densityFromText("1 %"), std::optional(std::vector<double>{0.01}));
    QCOMPARE(densityFromText("0.01"), std::optional(std::vector<double>{0.01}));
    QCOMPARE(densityFromText("1%, 0.5"), std::optional(std::vector<double>{0.01, 0.5}));
    QCOMPARE(densityFromText("1,5 %"), std::optional(std::vector<double>{0.015}));
    QCOMPARE(densityFromText("1,5 %; 5 %"), std::optional(std::vector<double>{0.015, 0.05}));
    QCOMPARE(densityFromText("0,01, 0,5"), std::optional(std::vector<double>{0.01, 0.5}));
    QCOMPARE(densityFromText("1%,2%"), std::optional(std::vector<double>{0.01, 0.02}));
    QCOMPARE(densityFromText("0.01,0.02"), std::optional(std::vector<double>{0.01, 0.02}));
    QVERIFY(!densityFromText("1, 5 %"));  // the unit may stand for both
    QVERIFY(!densityFromText("1,000 %"));
    QVERIFY(!densityFromText(""));
    QVERIFY(!densityFromText("few"));
  }

  void densityIsWrittenWithoutRoundingNoise() {
    QCOMPARE(textOfDensity({0.07}), QStringLiteral("7 %"));
    QCOMPARE(textOfDensity({0.01, 0.005}), QStringLiteral("1 %, 0.5 %"));
  }

  void aNetworkInWords() {
    QCOMPARE(networkInWords(Experiment{}, 784, 10), QStringLiteral("784–1000–1000–1000–10 · 27,840 sparse links · 99 % sparse"));
    QCOMPARE(networkInWords(Experiment{}, std::nullopt, std::nullopt), QStringLiteral("…–1000–1000–1000–…"));
    Experiment dense;
    dense.rule = Rule::Dense;
    dense.hidden = {10};
    QCOMPARE(networkInWords(dense, 784, 10), QStringLiteral("784–10–10 · 7,840 hidden links · dense"));
  }

  /// 96.1 % after epoch 5 and 96.5 % within epoch 6 are two numbers: each says when it was.
  void accuraciesSayWhenTheyWereMeasured() {
    Snapshot snapshot;
    QCOMPARE(momentInWords(snapshot), QStringLiteral("at the start"));
    QCOMPARE(measuredInWords(snapshot), QString());
    EpochMetrics row;
    row.epoch = snapshot.epoch = 5;
    snapshot.history = std::make_shared<std::vector<EpochMetrics>>(std::vector{row});
    QCOMPARE(momentInWords(snapshot), QStringLiteral("after epoch 5"));
    QCOMPARE(measuredInWords(snapshot), QStringLiteral("after epoch 5"));
    snapshot.rewired = true;
    QCOMPARE(momentInWords(snapshot), QStringLiteral("after epoch 5, rewired"));
    snapshot.batch = 40;
    QCOMPARE(momentInWords(snapshot), QStringLiteral("in epoch 6"));
    QCOMPARE(measuredInWords(snapshot), QStringLiteral("after epoch 5"));
    snapshot.events =
        std::make_shared<std::vector<Event>>(std::vector<Event>{{.epoch = 5.02, .applied = AppliedPerturbations{}}});
    QCOMPARE(measuredInWords(snapshot), QStringLiteral("in epoch 6"));
  }

  void sparsityNeverClaimsToBeComplete() {
    QCOMPARE(textOfSparsity(1, 100.0), QStringLiteral("99"));
    QCOMPARE(textOfSparsity(1, 1000.0), QStringLiteral("99.9"));
    QCOMPARE(textOfSparsity(1, 10000.0), QStringLiteral("99.99"));
    QCOMPARE(textOfSparsity(50, 100.0), QStringLiteral("50"));
  }
};

REWIRE_TEST(TestExperimentText)
#include "tst_experiment_text.moc"

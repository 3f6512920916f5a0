#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "tests/support/steps.h"
#include "ui/lab/evaluation_display.h"
#include "ui/lab/evaluation_number.h"
#include "ui/widgets/counted_number.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

QString lineOf(const EvaluationDisplay& evaluation, const char* name) {
  return evaluation.findChild<QLabel*>(name)->text();
}

QString numberOf(const EvaluationDisplay& evaluation) {
  return evaluation.findChild<EvaluationNumber*>("evaluationNumber")->text();
}

}  // namespace

class TestEvaluationDisplay : public QObject {
  Q_OBJECT

 private:
  SnapshotPtr m_specimen = withSamples(makeSnapshot({16, 20, 10}, 0.25), 1000);

 private Q_SLOTS:
  void itSaysWhatIsLost() {
    EvaluationDisplay evaluation;
    evaluation.setReduceMotion(true);
    evaluation.showResult(*labResult(m_specimen, removing(0.2), 0.894, 0.712));
    QCOMPARE(numberOf(evaluation), QString("89.4 → 71.2 %"));
    QCOMPARE(lineOf(evaluation, "evaluationChange"), QString("−18.2 points · 182 images lost"));
    QCOMPARE(lineOf(evaluation, "evaluationSamples"), QString("of 1,000 test images · one draw, seed 1"));
    QCOMPARE(lineOf(evaluation, "evaluationLinks"), QString("80 → 64 sparse links, in epoch 4"));
    QCOMPARE(lineOf(evaluation, "evaluationControl"), QString());
  }

  void whatIsNotRandomIsNoDraw() {
    EvaluationDisplay evaluation;
    Perturbations perturbations = removing(0.2);
    perturbations.step<RemoveLinks>().order = LinkOrder::Weakest;
    evaluation.showResult(*labResult(m_specimen, perturbations));
    QCOMPARE(lineOf(evaluation, "evaluationSamples"), QString("of 1,000 test images"));
  }

  void itSaysWhatIsWonOrUnchanged() {
    EvaluationDisplay evaluation;
    evaluation.showResult(*labResult(m_specimen, removing(0.01), 0.894, 0.896));
    QCOMPARE(lineOf(evaluation, "evaluationChange"), QString("+0.2 points · 2 images won"));
    evaluation.showResult(*labResult(m_specimen, removing(0.01), 0.894, 0.894));
    QCOMPARE(lineOf(evaluation, "evaluationChange"), QString("±0.0 points · no image lost or won"));
  }

  void lostAndWonAreCountedApart() {
    EvaluationDisplay evaluation;
    auto result = std::make_shared<LabResult>(*labResult(m_specimen, removing(0.2), 0.894, 0.712));
    auto perturbed = std::make_shared<LabEvaluation>(*result->perturbed);
    const auto& labels = m_specimen->samples->test.labels;
    int won = 0;
    for (std::size_t image = 0; image < labels.size() && won < 17; ++image) {
      if (result->clean->predicted[image] == labels[image]) continue;
      perturbed->predicted[image] = labels[image];
      ++perturbed->evaluation.correct;
      ++won;
    }
    result->perturbed = perturbed;
    evaluation.showResult(*result);
    QCOMPARE(lineOf(evaluation, "evaluationChange"), QString("−16.5 points · 182 lost, 17 won"));
    auto* line = evaluation.findChild<QLabel*>("evaluationChange");
    QVERIFY(QFontMetrics(line->font()).horizontalAdvance("−88.2 points · 8,834 lost, 1,017 won") <= 276);
  }

  void whatReadsAsNothingHasNoColour() {
    const SnapshotPtr specimen = withSamples(makeSnapshot({16, 20, 10}, 0.25), 10000);
    EvaluationDisplay evaluation;
    evaluation.showResult(*labResult(specimen, removing(0.01), 0.894, 0.8944));
    QCOMPARE(lineOf(evaluation, "evaluationChange"), QString("±0.0 points · 4 images won"));
    QCOMPARE(evaluation.findChild<QLabel*>("evaluationChange")->palette().color(QPalette::WindowText), Theme::light().text);
  }

  void anEstimateIsCalledOne() {
    EvaluationDisplay evaluation;
    evaluation.showResult(*estimateOf(labResult(m_specimen, removing(0.2)), 256));
    QCOMPARE(lineOf(evaluation, "evaluationSamples"), QString("estimate on 256 images, refining …"));
    QVERIFY2(lineOf(evaluation, "evaluationChange").endsWith(" points"), "how many images is not known yet");
    QVERIFY2(numberOf(evaluation).contains("→ ≈ "), qPrintable(numberOf(evaluation)));
    QVERIFY(evaluation.findChild<EvaluationNumber*>("evaluationNumber")->accessibleName().contains("about"));
    evaluation.showResult(*labResult(m_specimen, removing(0.2)));
    QVERIFY(!numberOf(evaluation).contains("≈"));
  }

  void anEstimateIsComparedWithTheSameImages() {
    EvaluationDisplay evaluation;
    auto same = std::make_shared<LabResult>(*labResult(m_specimen, removing(0.01), 0.894, 0.894));
    same->perturbed = same->clean;
    evaluation.showResult(*estimateOf(same, 37));
    QCOMPARE(lineOf(evaluation, "evaluationChange"), QString("±0.0 points"));
  }

  void besideAnAttackStandsItsControl() {
    EvaluationDisplay evaluation;
    Perturbations perturbations;
    perturbations.step<Attack>().epsilon = 0.05;
    evaluation.showResult(*labResult(m_specimen, perturbations, 0.886, 0.29));
    QCOMPARE(lineOf(evaluation, "evaluationControl"), QString("random noise of the same size: 88.1 %"));
    QCOMPARE(lineOf(evaluation, "evaluationLinks"), QString("80 sparse links, as before, in epoch 4"));
  }

  void itsHeightNeverChanges() {
    EvaluationDisplay evaluation;
    const int empty = evaluation.sizeHint().height();
    evaluation.showClean(*labResult(m_specimen, {}));
    const int whole = evaluation.sizeHint().height();
    Perturbations perturbations = removing(0.1);
    perturbations.step<Attack>().epsilon = 0.05;
    evaluation.showResult(*labResult(m_specimen, perturbations));
    QCOMPARE(evaluation.sizeHint().height(), whole);
    QCOMPARE(empty, whole);
  }

  void lossAndGainDifferInColour() {
    EvaluationDisplay evaluation;
    const auto colour = [&] { return evaluation.findChild<QLabel*>("evaluationChange")->palette().color(QPalette::WindowText); };
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
      evaluation.setTheme(*theme);
      evaluation.showResult(*labResult(m_specimen, removing(0.1), 0.9, 0.5));
      const QColor loss = colour();
      evaluation.showResult(*labResult(m_specimen, removing(0.1), 0.5, 0.9));
      QVERIFY(colour() != loss);
      QCOMPARE(colour(), theme->positive);
    }
  }

  void aNumberIsCountedTo() {
    CountedNumber number;
    QSignalSpy spy(&number, &CountedNumber::moved);
    number.countTo(0.8);
    QVERIFY(number.shown() < 0.8);
    QTRY_COMPARE_WITH_TIMEOUT(number.shown(), 0.8, 1000);
    QVERIFY(spy.size() > 1);
  }

  void ofManyNumbersTheNewestIsThereAtOnce() {
    CountedNumber number;
    number.countTo(0.8);
    for (const double value : {0.7, 0.6, 0.5}) {
      number.countTo(value);
      QCOMPARE(number.shown(), value);
    }
  }

  void withoutMotionEachIsThereAtOnce() {
    CountedNumber number;
    number.setReduceMotion(true);
    number.countTo(0.8);
    QCOMPARE(number.shown(), 0.8);
  }
};

REWIRE_WIDGET_TEST(TestEvaluationDisplay)
#include "tst_evaluation_display.moc"

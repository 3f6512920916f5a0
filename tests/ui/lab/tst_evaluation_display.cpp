#include "tests/support/lab_results.h"
#include "tests/support/snapshots.h"
#include "ui/panels/counted_number.h"
#include "ui/panels/verdict_display.h"
#include "ui/panels/verdict_number.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace rewire;

namespace {

Damage removing(double fraction) {
  Damage damage;
  damage.removeLinks.fraction = fraction;
  return damage;
}

QString lineOf(const VerdictDisplay& verdict, const char* name) {
  return verdict.findChild<QLabel*>(name)->text();
}

QString numberOf(const VerdictDisplay& verdict) {
  return verdict.findChild<VerdictNumber*>("verdictNumber")->text();
}

}  // namespace

class TestVerdictDisplay : public QObject {
  Q_OBJECT

 private:
  SnapshotPtr m_specimen = withSamples(makeSnapshot({16, 20, 10}, 0.25), 1000);

 private Q_SLOTS:
  void itSaysWhatIsLost() {
    VerdictDisplay verdict;
    verdict.setReduceMotion(true);
    verdict.showResult(*labResult(m_specimen, removing(0.2), 0.894, 0.712));
    QCOMPARE(numberOf(verdict), QString("89.4 → 71.2 %"));
    QCOMPARE(lineOf(verdict, "verdictChange"), QString("−18.2 points · 182 images lost"));
    QCOMPARE(lineOf(verdict, "verdictSamples"), QString("of 1,000 test images · one draw, seed 1"));
    QCOMPARE(lineOf(verdict, "verdictLinks"), QString("80 → 64 links"));
    QCOMPARE(lineOf(verdict, "verdictControl"), QString());
  }

  void whatIsNotRandomIsNoDraw() {
    VerdictDisplay verdict;
    Damage damage = removing(0.2);
    damage.removeLinks.order = LinkOrder::Weakest;
    verdict.showResult(*labResult(m_specimen, damage));
    QCOMPARE(lineOf(verdict, "verdictSamples"), QString("of 1,000 test images"));
  }

  void itSaysWhatIsWonOrUnchanged() {
    VerdictDisplay verdict;
    verdict.showResult(*labResult(m_specimen, removing(0.01), 0.894, 0.896));
    QCOMPARE(lineOf(verdict, "verdictChange"), QString("+0.2 points · 2 images won"));
    verdict.showResult(*labResult(m_specimen, removing(0.01), 0.894, 0.894));
    QCOMPARE(lineOf(verdict, "verdictChange"), QString("±0.0 points · no image lost or won"));
  }

  void lostAndWonAreCountedApart() {
    VerdictDisplay verdict;
    auto result = std::make_shared<LabResult>(*labResult(m_specimen, removing(0.2), 0.894, 0.712));
    auto damaged = std::make_shared<Verdict>(*result->damaged);
    const auto& labels = m_specimen->samples->test.labels;
    int won = 0;
    for (std::size_t image = 0; image < labels.size() && won < 17; ++image) {
      if (result->clean->predicted[image] == labels[image]) continue;
      damaged->predicted[image] = labels[image];
      ++damaged->score.correct;
      ++won;
    }
    result->damaged = damaged;
    verdict.showResult(*result);
    QCOMPARE(lineOf(verdict, "verdictChange"), QString("−16.5 points · 182 lost, 17 won"));
    auto* line = verdict.findChild<QLabel*>("verdictChange");
    QVERIFY(QFontMetrics(line->font()).horizontalAdvance("−88.2 points · 8,834 lost, 1,017 won") <= 276);
  }

  void whatReadsAsNothingHasNoColour() {
    const SnapshotPtr specimen = withSamples(makeSnapshot({16, 20, 10}, 0.25), 10000);
    VerdictDisplay verdict;
    verdict.showResult(*labResult(specimen, removing(0.01), 0.894, 0.8944));
    QCOMPARE(lineOf(verdict, "verdictChange"), QString("±0.0 points · 4 images won"));
    QCOMPARE(verdict.findChild<QLabel*>("verdictChange")->palette().color(QPalette::WindowText), Theme::light().text);
  }

  void anEstimateIsCalledOne() {
    VerdictDisplay verdict;
    verdict.showResult(*estimateOf(labResult(m_specimen, removing(0.2)), 256));
    QCOMPARE(lineOf(verdict, "verdictSamples"), QString("estimate on 256 images, refining …"));
    QVERIFY2(lineOf(verdict, "verdictChange").endsWith(" points"), "how many images is not known yet");
    QVERIFY2(numberOf(verdict).contains("→ ≈ "), qPrintable(numberOf(verdict)));
    QVERIFY(verdict.findChild<VerdictNumber*>("verdictNumber")->accessibleName().contains("about"));
    verdict.showResult(*labResult(m_specimen, removing(0.2)));
    QVERIFY(!numberOf(verdict).contains("≈"));
  }

  void anEstimateIsComparedWithTheSameImages() {
    VerdictDisplay verdict;
    auto same = std::make_shared<LabResult>(*labResult(m_specimen, removing(0.01), 0.894, 0.894));
    same->damaged = same->clean;
    verdict.showResult(*estimateOf(same, 37));
    QCOMPARE(lineOf(verdict, "verdictChange"), QString("±0.0 points"));
  }

  void besideAnAttackStandsItsControl() {
    VerdictDisplay verdict;
    Damage damage;
    damage.attack.epsilon = 0.05;
    verdict.showResult(*labResult(m_specimen, damage, 0.886, 0.29));
    QCOMPARE(lineOf(verdict, "verdictControl"), QString("random noise of the same size: 88.1 %"));
    QCOMPARE(lineOf(verdict, "verdictLinks"), QString("80 links, as before"));
  }

  void itsHeightNeverChanges() {
    VerdictDisplay verdict;
    const int empty = verdict.sizeHint().height();
    verdict.showUnharmed(*labResult(m_specimen, {}));
    const int whole = verdict.sizeHint().height();
    Damage damage = removing(0.1);
    damage.attack.epsilon = 0.05;
    verdict.showResult(*labResult(m_specimen, damage));
    QCOMPARE(verdict.sizeHint().height(), whole);
    QCOMPARE(empty, whole);
  }

  void lossAndGainDifferInColour() {
    VerdictDisplay verdict;
    const auto colour = [&] { return verdict.findChild<QLabel*>("verdictChange")->palette().color(QPalette::WindowText); };
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
      verdict.setTheme(*theme);
      verdict.showResult(*labResult(m_specimen, removing(0.1), 0.9, 0.5));
      const QColor loss = colour();
      verdict.showResult(*labResult(m_specimen, removing(0.1), 0.5, 0.9));
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

QTEST_MAIN(TestVerdictDisplay)
#include "tst_verdict_display.moc"

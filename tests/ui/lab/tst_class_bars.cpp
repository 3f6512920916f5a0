#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/lab/class_bars.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace rewire;

namespace {

// Two classes of ten images: 8 and 6 right before, 4 and 10 after.
LabEvaluation labEvaluationOf(std::vector<std::int32_t> confusion) {
  LabEvaluation evaluation;
  evaluation.confusion = std::move(confusion);
  return evaluation;
}

const LabEvaluation kBefore = labEvaluationOf({8, 2, 4, 6});
const LabEvaluation kAfter = labEvaluationOf({4, 6, 0, 10});

}  // namespace

class TestClassBars : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aBarTellsItsNumbers() {
    ClassBars bars;
    bars.showEvaluations(kBefore, kAfter, {"cat", "dog"}, true);
    QCOMPARE(bars.sentenceOf(0), QString("cat: 80.0 → 40.0 %, −40.0 points (4 of 10 images)"));
    QCOMPARE(bars.sentenceOf(1), QString("dog: 60.0 → 100.0 %, +40.0 points (10 of 10 images)"));
    QVERIFY(bars.accessibleDescription().contains(bars.sentenceOf(1)));
  }

  void aClassNotLookedAtYetSaysSo() {
    ClassBars bars;
    bars.showEvaluations(kBefore, labEvaluationOf({1, 0, 0, 0}), {"cat", "dog"}, false);
    QVERIFY(bars.sentenceOf(1).contains("none of its images"));
  }

  void pointingAtABarTellsIt() {
    ClassBars bars;
    bars.resize(296, 90);
    bars.showEvaluations(kBefore, kAfter, {"cat", "dog"}, true);
    bars.show();
    const QPoint at = bars.cellOf(1).center().toPoint();
    QHelpEvent event(QEvent::ToolTip, at, bars.mapToGlobal(at));
    QApplication::sendEvent(&bars, &event);
    QCOMPARE(QToolTip::text(), bars.sentenceOf(1));
  }

  void barsAreAsLongAsTheirShares() {
    ClassBars bars;
    bars.resize(200, 90);
    bars.showEvaluations(kBefore, kAfter, {"a", "b"}, true);
    const QImage image = bars.grab().toImage();
    const int y = static_cast<int>(bars.cellOf(0).center().y());
    const QRgb full = Theme::light().accent.rgb();
    int filled = 0;
    for (int x = 0; x < image.width(); ++x) filled += image.pixel(x, y) == full;
    const double whole = bars.cellOf(0).width() - 20.0;  // without the name
    QVERIFY2(filled > 0.3 * whole && filled < 0.5 * whole, qPrintable(QString("%1 of %2").arg(filled).arg(whole)));
  }

  void allClassesHaveTheirArea_data() {
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("width");
    QTest::newRow("ten in the panel") << 10 << 296;
    QTest::newRow("letters and digits") << 62 << 296;
    QTest::newRow("narrow") << 10 << 100;
    QTest::newRow("two") << 2 << 296;
  }

  void allClassesHaveTheirArea() {
    QFETCH(int, classes);
    QFETCH(int, width);
    std::vector<std::string> names;
    for (int label = 0; label < classes; ++label) names.push_back(std::to_string(label));
    const LabEvaluation evaluation = labEvaluationOf(std::vector<std::int32_t>(static_cast<std::size_t>(classes * classes), 1));
    ClassBars bars;
    bars.resize(width, 10);
    bars.showEvaluations(evaluation, evaluation, names, true);
    bars.resize(width, bars.sizeHint().height());
    for (int label = 0; label < classes; ++label) {
      QVERIFY(width < 296 || QRectF(bars.rect()).contains(bars.cellOf(label)));
      for (int other = 0; other < label; ++other) QVERIFY(!bars.cellOf(label).intersects(bars.cellOf(other)));
    }
  }
};

REWIRE_WIDGET_TEST(TestClassBars)
#include "tst_class_bars.moc"

#include "ui/runs/comparison_view.h"

#include "tests/support/registry.h"
#include "tests/support/run_lists.h"

#include <qcustomplot.h>
#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolTip>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

/// A view that is seen.
struct ShownComparison {
  ShownComparison() {
    view.resize(700, 420);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
  }

  void compare(const RunListPtr& list, bool grouped) { view.compare(comparisonOf(list, rowsOf(*list, {}, grouped, looks))); }
  QCustomPlot& plot() { return *view.findChild<QCustomPlot*>("plot"); }
  QComboBox& chooser() { return *view.findChild<QComboBox*>("comparedValue"); }

  RunLooks looks;
  ComparisonView view;
};

class TestComparisonView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QSettings().clear(); }

  void withoutRunsItIsASentence() {
    ShownComparison shown;
    QVERIFY(shown.view.isEmpty());
    QTRY_COMPARE(shown.plot().itemCount(), 1);
    QVERIFY(shown.view.subject().isEmpty());
    QCOMPARE(shown.view.csv().count('\n'), 1);
  }

  void runsAreThinLines() {
    ShownComparison shown;
    shown.compare(madeGrid(10), false);
    QTRY_COMPARE(shown.plot().graphCount(), 40);
    QCOMPARE(shown.plot().graph(0)->pen().color(), Theme::light().ofRule(Rule::Set));
    QCOMPARE(shown.plot().graph(0)->dataCount(), 3);
    QCOMPARE(shown.plot().graph(0)->data()->at(2)->value, 72.0);
    QCOMPARE(shown.plot().axisRect()->insetLayout()->elementCount(), 0);  // forty names would cover the lines
    QVERIFY(!shown.view.isEmpty());
  }

  void groupsAreMeansWithBands() {
    ShownComparison shown;
    shown.compare(madeGrid(3), true);
    QTRY_COMPARE(shown.plot().graphCount(), 12);  // two edges and a mean each
    QVERIFY(shown.plot().graph(1)->channelFillGraph() == shown.plot().graph(0));
    const QCPGraph& mean = *shown.plot().graph(8);
    QVERIFY(std::abs(mean.data()->at(2)->value - 73.0) < 1e-9);
    QCOMPARE(mean.name(), QString("set, 1 %"));
    QVERIFY(shown.plot().graph(1)->data()->at(2)->value > mean.data()->at(2)->value);
    QVERIFY(shown.view.accessibleDescription().contains("from static, 1 %: 73.0 ± 1.0 to set, 2 %: 74.0 ± 1.0"));
  }

  void anotherNumberIsChosenWithTheKeyboard() {
    ShownComparison shown;
    shown.compare(madeGrid(1), false);
    QTRY_COMPARE(shown.plot().graphCount(), 4);
    QTest::keyClicks(&shown.chooser(), "test l");
    QCOMPARE(shown.chooser().currentText(), QString("test loss"));
    QTRY_COMPARE(shown.plot().axisRect()->axis(QCPAxis::atLeft)->label(), QString("loss (nats)"));
    QVERIFY(shown.view.csv().contains(",1,1,0.5,,,"));
    QCOMPARE(shown.view.suggestedName(), QString("comparison-test-loss"));
  }

  void curvesComeAndGoAndTheChoiceStays() {
    ShownComparison shown;
    shown.compare(madeGrid(1), false);
    const int before = shown.chooser().count();
    shown.chooser().setCurrentText("test loss");
    ListedRun run = madeListedRun(Rule::Set, 0.01, 1, {0.5, 0.6, 0.7});
    run.curves = {std::make_shared<const KeptCurve>(
        KeptCurve{"curve shuffle", {{.strength = 0.0, .mean = 0.7}, {.strength = 0.5, .mean = 0.4}}})};
    shown.compare(madeRunList({run}), false);
    QCOMPARE(shown.chooser().count(), before + 1);
    QCOMPARE(shown.chooser().currentText(), QString("test loss"));
    shown.chooser().setCurrentText("curve shuffle");
    QTRY_COMPARE(shown.plot().graphCount(), 1);
    QTRY_COMPARE(shown.plot().graph(0)->data()->at(1)->value, 40.0);
    QVERIFY(shown.view.csv().startsWith("runs,strength,"));
    shown.compare(madeGrid(1), false);
    QCOMPARE(shown.chooser().count(), before);
  }

  void degreesAreReadAndDrawnOnLogarithmicAxes() {
    ShownComparison shown;
    std::vector<std::filesystem::path> asked;
    QObject::connect(&shown.view, &ComparisonView::degreesRequested, &shown.view, [&](const auto& runs) { asked = runs; });
    shown.compare(madeGrid(2), true);
    QVERIFY(asked.empty());
    auto& layer = *shown.view.findChild<QComboBox*>("layer");
    QVERIFY(!layer.isVisible());
    QTest::keyClicks(&shown.chooser(), "in-d");
    QCOMPARE(shown.chooser().currentText(), QString("in-degree"));
    QVERIFY(layer.isVisible());
    QCOMPARE(asked.size(), std::size_t{8});
    DegreesOfRuns degrees;
    for (const auto& run : asked) {
      const KeptDegrees::Layer each{countDegrees({1, 2, 2, 9}), countDegrees({3, 3, 4})};
      degrees.runs[run] = std::make_shared<const KeptDegrees>(KeptDegrees{3, {each, each}, each});
    }
    degrees.problems = {"no network of this run is kept yet"};
    shown.view.showDegrees(std::make_shared<const DegreesOfRuns>(degrees));
    QTRY_COMPARE(shown.plot().graphCount(), 12);
    QCOMPARE(shown.plot().axisRect()->axis(QCPAxis::atBottom)->scaleType(), QCPAxis::stLogarithmic);
    QCOMPARE(shown.plot().graph(8)->data()->at(2)->key, 9.0);
    QCOMPARE(shown.plot().graph(8)->data()->at(2)->value, 0.25);
    QCOMPARE(layer.count(), 3);
    QVERIFY(shown.view.accessibleDescription().contains("9.0 ± 0.0, variance ÷ mean"));
    QVERIFY(shown.view.accessibleDescription().contains("Left out: no network"));
    QVERIFY(shown.view.csv().startsWith("runs,degree,n,"));
    QTest::keyClick(&shown.chooser(), Qt::Key_Home);
    QTRY_COMPARE(shown.plot().axisRect()->axis(QCPAxis::atBottom)->scaleType(), QCPAxis::stLinear);
    QVERIFY(!layer.isVisible());
  }

  void pairsOfClassesAreAHeatMap() {
    ShownComparison shown;
    shown.view.resize(700, 500);
    const int before = shown.chooser().count();
    shown.compare(madeRunList({madePairRun({"7", "9"}, 1, 0.98, 0.66), madePairRun({"4", "9"}, 1, 0.98, 0.9)}), false);
    QCOMPARE(shown.chooser().count(), before + 2);
    QTest::keyClick(&shown.chooser(), Qt::Key_End);
    QCOMPARE(shown.chooser().currentText(), QString("pairs of classes: lost by perturb binarize"));
    QTRY_COMPARE(shown.plot().itemCount(), 8);  // a square and a number, on both sides of the diagonal
    QCOMPARE(shown.plot().graphCount(), 0);
    QStringList numbers;
    for (int i = 0; i < 8; ++i)
      if (const auto* text = qobject_cast<QCPItemText*>(shown.plot().item(i))) numbers << text->text();
    QCOMPARE(numbers, (QStringList{"8.0", "8.0", "32.0", "32.0"}));
    QVERIFY(shown.view.accessibleDescription().contains("8.0 (4 and 9) to 32.0 (7 and 9)"));
    QVERIFY(shown.view.csv().startsWith("class_a,class_b,"));
    const QCPAxisRect& rect = *shown.plot().axisRect();
    const QPointF at(rect.axis(QCPAxis::atBottom)->coordToPixel(1.0), rect.axis(QCPAxis::atLeft)->coordToPixel(2.0));
    QTest::mouseMove(&shown.plot(), at.toPoint());
    QTRY_VERIFY2(QToolTip::text().startsWith("7 and 9\npoints lost: 32.0"), qPrintable(QToolTip::text()));
    QTest::keyClick(&shown.chooser(), Qt::Key_Home);
    QTRY_COMPARE(shown.plot().graphCount(), 2);
    QVERIFY(!rect.axis(QCPAxis::atLeft)->rangeReversed());
  }

  void itIsSavedAsPictureAndNumbers() {
    const QTemporaryDir folder;
    ShownComparison shown;
    shown.compare(madeGrid(3), true);
    QVERIFY(shown.view.savePictureTo(folder.filePath("a.svg")));
    QVERIFY(shown.view.savePictureTo(folder.filePath("a.png")));
    QVERIFY(QImage(folder.filePath("a.png")).width() > 100);
    shown.view.saveNumbersTo(folder.filePath("a.csv"));
    QFile file(folder.filePath("a.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("# Value: test_accuracy"));
    QVERIFY(text.contains("runs,epoch,n,mean,sd,ci95_low,ci95_high"));
  }

  void theMouseTellsTheNearestLine() {
    ShownComparison shown;
    shown.compare(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5, 0.6, 0.7})}), false);
    QTRY_COMPARE(shown.plot().graphCount(), 1);
    const QPointF at = shown.plot().graph(0)->coordsToPixels(2.0, 60.0);
    QTest::mouseMove(&shown.plot(), at.toPoint());
    QTRY_VERIFY(QToolTip::text().contains("epoch 2: 60.0"));
  }
};

REWIRE_WIDGET_TEST(TestComparisonView)
#include "tst_comparison_view.moc"

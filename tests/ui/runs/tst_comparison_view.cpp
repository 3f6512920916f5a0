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

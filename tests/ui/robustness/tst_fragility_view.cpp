#include "ui/robustness/fragility_view.h"

#include "tests/support/fragility_states.h"
#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/picture/past_sign.h"
#include "ui/picture/picture_export.h"
#include "ui/robustness/fragility_controls.h"
#include "ui/widgets/number_box.h"

#include <qcustomplot.h>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rewire;

namespace {

SnapshotPtr specimen(unsigned seed = 1) {
  return withSamples(makeSnapshot({64, 40, 30, 4}, 0.1, seed));
}

struct Shown {
  explicit Shown(const SnapshotPtr& snapshot) {
    view.resize(900, 400);
    view.setSpecimen(snapshot);
    showAlone(view, snapshot);
    view.show();
  }
  QPushButton* button() { return view.findChild<QPushButton*>("fragilityStart"); }
  NumberBox* box(const char* name) { return view.findChild<NumberBox*>(name); }
  QCustomPlot& plot() { return *view.findChild<QCustomPlot*>("plot"); }

  FragilityView view;
  QSignalSpy asked{&view, &FragilityView::measureRequested};
  QSignalSpy stopped{&view, &FragilityView::stopRequested};
};

}  // namespace

class TestFragilityView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theButtonAsksForWhatIsChosen() {
    const SnapshotPtr snapshot = specimen();
    Shown shown(snapshot);
    shown.box("fragilityShare")->setValue(0.35);
    shown.box("fragilitySigma")->setValue(1.5);
    shown.box("fragilityEpsilon")->setValue(0.05);
    shown.box("fragilityDraws")->setValue(3);
    shown.box("fragilitySeed")->setValue(7);
    QTest::mouseClick(shown.button(), Qt::LeftButton);
    QCOMPARE(shown.asked.count(), 1);
    const auto request = shown.asked.last().at(0).value<FragilityRequest>();
    QCOMPARE(request.specimen, snapshot);
    QVERIFY((request.test == FragilityTest{0.35, 1.5, 0.05, 3, 7}));
    QCOMPARE(shown.button()->text(), QString("Stop"));
    QTest::mouseClick(shown.button(), Qt::LeftButton);  // before the first answer
    QCOMPARE(shown.stopped.count(), 1);
    QCOMPARE(shown.button()->text(), QString("Measure"));
  }

  void whatIsWrongIsSaidBesideItsField() {
    Shown shown(specimen());
    shown.box("fragilityShare")->setValue(1.2);
    QVERIFY(!shown.button()->isEnabled());
    QVERIFY(shown.view.findChild<QLabel*>("fragilityShareProblem")->text().contains("between 0 and 1"));
    shown.box("fragilityShare")->setValue(0.5);
    QVERIFY(shown.button()->isEnabled());
    shown.box("fragilityDraws")->setValue(0);
    QVERIFY(!shown.button()->isEnabled());
  }

  void withoutANetworkThereIsNothingToMeasure() {
    Shown shown(snapshotWithoutNetwork(Phase::Empty));
    QVERIFY(!shown.button()->isEnabled());
    QVERIFY(shown.view.isEmpty());
    QVERIFY(shown.view.accessibleDescription().contains("one layer at a time"));
    QCOMPARE(shown.view.csv(), QString("layer,measure,draws,mean,sd,ci95_low,ci95_high\n"));
  }

  void barsAreThePointsLost() {
    const SnapshotPtr snapshot = specimen();
    Shown shown(snapshot);
    shown.view.showState(test::madeFragility(snapshot, 9, false));
    QCOMPARE(shown.plot().axisRectCount(), 2);
    QList<QCPBars*> bars;
    QList<QCPErrorBars*> bands;
    for (int i = 0; i < shown.plot().plottableCount(); ++i) {
      if (auto* found = qobject_cast<QCPBars*>(shown.plot().plottable(i))) bars << found;
      if (auto* found = qobject_cast<QCPErrorBars*>(shown.plot().plottable(i))) bands << found;
    }
    QCOMPARE(bars.size(), 4);
    QCOMPARE(bands.size(), 3);
    for (int layer = 0; layer < 3; ++layer) {
      QVERIFY(std::abs(bars[0]->data()->at(layer)->value - 10.0 * (layer + 1)) < 1e-9);
      QVERIFY(std::abs(bars[1]->data()->at(layer)->value - 2.0) < 1e-9);
      QVERIFY(std::abs(bands[2]->data()->at(layer).errorPlus - 1.0) < 1e-9);
      QVERIFY(std::abs(bars[3]->data()->at(layer)->value - 0.25 * (layer + 1)) < 1e-12);
    }
    QVERIFY(shown.view.accessibleDescription().contains("links removed: most in"));
    QVERIFY(shown.view.accessibleDescription().contains("30.0 points, between 29.0 and 31.0"));
  }

  void numbersAreARowALayerAndMeasure() {
    const SnapshotPtr snapshot = specimen();
    Shown shown(snapshot);
    shown.view.showState(test::madeFragility(snapshot, 4, true));
    const QStringList rows = shown.view.csv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 1 + 4 + 3);
    QCOMPARE(rows[1], QString("0,remove-links,5,0.8,0.008,0.79,0.81"));
    QCOMPARE(rows[4], QString("0,first_order_rise,,0.25,,,"));
    QCOMPARE(rows[5], QString("1,remove-links,5,0.7,0.008,0.69,0.71"));
  }

  void progressIsShownUntilAllIsMeasured() {
    const SnapshotPtr snapshot = specimen();
    Shown shown(snapshot);
    auto* progress = shown.view.findChild<QProgressBar*>("fragilityProgress");
    QVERIFY(!progress->isVisible());
    shown.view.showState(test::madeFragility(snapshot, 4, true));
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->maximum(), 9);
    QCOMPARE(progress->value(), 4);
    QCOMPARE(shown.button()->text(), QString("Stop"));
    shown.view.showState(test::madeFragility(snapshot, 9, false));
    QVERIFY(!progress->isVisible());
  }

  void aFailureIsToldInWords() {
    const SnapshotPtr snapshot = specimen();
    Shown shown(snapshot);
    auto state = std::make_shared<FragilityState>(*test::madeFragility(snapshot, 0, false));
    state->fragility.layers.clear();
    state->error = Phrase("no room");
    shown.view.showState(state);
    QVERIFY(shown.view.findChild<QLabel*>("fragilityError")->isVisible());
    QCOMPARE(shown.view.findChild<QLabel*>("fragilityError")->text(), QString("no room"));
  }

  void theSignNamesTheEpochThatWasMeasured() {
    const SnapshotPtr snapshot = specimen();
    Shown shown(snapshot);
    const auto* sign = shown.view.findChild<PastSign*>();
    shown.view.showState(test::madeFragility(snapshot, 9, false));
    QCOMPARE(sign->text(), QString());
    QVERIFY(shown.view.findChild<QLabel*>("caption")->text().startsWith("epoch 3, accuracy 90.0 %"));
    showAlone(shown.view, rewired(snapshot));  // the run goes on
    QVERIFY2(sign->text().startsWith("epoch 3 of "), qPrintable(sign->text()));
  }

  void anotherRunForgets() {
    const SnapshotPtr snapshot = specimen();
    Shown shown(snapshot);
    shown.view.showState(test::madeFragility(snapshot, 9, false));
    QVERIFY(!shown.view.isEmpty());
    auto other = std::make_shared<Snapshot>(*specimen(2));
    ++other->run;
    showAlone(shown.view, other);
    QVERIFY(shown.view.isEmpty());
  }

  void exportsAtAnySize() {
    const SnapshotPtr snapshot = specimen();
    Shown shown(snapshot);
    shown.view.showState(test::madeFragility(snapshot, 9, false));
    QCOMPARE(renderImage(shown.view, QSize(700, 400), Theme::darkTheme(), 1.0).size(), QSize(700, 400));
    QVERIFY(shown.view.subject().contains("epoch 3"));
    bool told = false;
    for (const auto& [name, text] : shown.view.notes())
      told = told || (name == "Test of the layers" && text.contains("share 0.2"));
    QVERIFY(told);
  }
};

REWIRE_WIDGET_TEST(TestFragilityView)
#include "tst_fragility_view.moc"

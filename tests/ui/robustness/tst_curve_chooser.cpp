#include "ui/robustness/curve_chooser.h"

#include "tests/support/curves.h"
#include "tests/support/registry.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

/// The list of the curves that are kept.
class TestCurveChooser : public QObject {
  Q_OBJECT

  static CurveStatePtr kept(const Sampling& sampling) {
    auto curves = madeCurves(sampling);
    curves->id = idOf(*curves);
    return curves;
  }
  static ShelfStatePtr shelf() {
    auto state = std::make_shared<ShelfState>();
    Sampling noise = smallSampling();
    noise.kind = WeightNoise{};
    noise.to = 2.0;
    state->curves = {kept(smallSampling()), kept(noise)};
    return state;
  }
  static QComboBox& box(const CurveChooser& chooser) { return *chooser.findChild<QComboBox*>("curveChosen"); }
  static QPushButton& remove(const CurveChooser& chooser) { return *chooser.findChild<QPushButton*>("curveRemove"); }

 private Q_SLOTS:
  void withoutKeptCurvesItIsAway() {
    CurveChooser chooser;
    QVERIFY(chooser.isHidden());
    chooser.showShelf(shelf());
    QVERIFY(!chooser.isHidden());
    chooser.showShelf(std::make_shared<ShelfState>());
    QVERIFY(chooser.isHidden());
  }

  void namesSayWhatTheyAre() {
    CurveChooser chooser;
    chooser.showShelf(shelf());
    chooser.showChosen(shelf()->curves[1]);
    QCOMPARE(box(chooser).count(), 2);
    QCOMPARE(box(chooser).itemText(0), QString("Links removed at random, 0 to 1, 5 steps × 3, seed 7 · 3 models"));
    QVERIFY2(box(chooser).itemText(1).contains("0 to 2"), qPrintable(box(chooser).itemText(1)));
    QCOMPARE(box(chooser).currentIndex(), 1);
  }

  void anotherIsChosenByKey() {
    CurveChooser chooser;
    chooser.showShelf(shelf());
    chooser.showChosen(shelf()->curves[0]);
    QSignalSpy chosen(&chooser, &CurveChooser::chosen);
    QTest::keyClick(&box(chooser), Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(std::holds_alternative<WeightNoise>(chosen[0][0].value<CurveStatePtr>()->sampling.kind));
  }

  void removalAsksOnce() {
    CurveChooser chooser;
    chooser.showShelf(shelf());
    chooser.showChosen(shelf()->curves[1]);
    chooser.show();
    QSignalSpy removed(&chooser, &CurveChooser::removeRequested);
    QTest::mouseClick(&remove(chooser), Qt::LeftButton);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(remove(chooser).text(), QString("For good?"));
    QTest::mouseClick(&remove(chooser), Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toString().toStdString(), shelf()->curves[1]->id);
  }

  void whileCurvesAreComputedNothingElseIsChosen() {
    CurveChooser chooser;
    chooser.showShelf(shelf());
    chooser.showChosen(partOf(*madeCurves(), 3, true));
    QVERIFY(!box(chooser).isEnabled());
    QVERIFY(!remove(chooser).isEnabled());
  }
};

REWIRE_WIDGET_TEST(TestCurveChooser)
#include "tst_curve_chooser.moc"

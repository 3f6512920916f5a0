#include "tests/support/registry.h"
#include "ui/lab/strength_row.h"
#include "ui/widgets/wheel_filter.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

using namespace rewire;

namespace {

StrengthScale perCent() {
  return {.most = 1.0, .steps = 100, .page = 10, .unit = 0.01, .suffix = " %", .digits = 0, .marks = {}};
}

struct Row {
  Row() : row("links", "Remove links", "Takes links away.", perCent()), spy(&row, &StrengthRow::edited) {
    row.resize(300, 40);
    row.show();
  }
  StrengthSlider* slider() { return row.findChild<StrengthSlider*>("linksSlider"); }
  QDoubleSpinBox* number() { return row.findChild<QDoubleSpinBox*>("linksNumber"); }
  QToolButton* name() { return row.findChild<QToolButton*>("linksOptions"); }
  bool further(int at) { return spy[at][1].toBool(); }

  StrengthRow row;
  QSignalSpy spy;
};

void turnWheel(QWidget* widget) {
  QWheelEvent event(widget->rect().center(), widget->mapToGlobal(widget->rect().center()), {}, {0, 120}, Qt::NoButton,
                    Qt::NoModifier, Qt::NoScrollPhase, false);
  QApplication::sendEvent(widget, &event);
}

}  // namespace

class TestStrengthRow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aDragTellsWhereItGoesAsOneMovement() {
    Row row;
    const auto at = [&](int value) { return row.slider()->handleAt(value).toPoint(); };
    QTest::mousePress(row.slider(), Qt::LeftButton, {}, at(20));
    QTest::mouseMove(row.slider(), at(40));
    QTest::mouseMove(row.slider(), at(70));
    QTest::mouseRelease(row.slider(), Qt::LeftButton, {}, at(70));
    QVERIFY(row.spy.size() >= 3);
    QVERIFY(!row.further(0));
    for (int step = 1; step < row.spy.size(); ++step) QVERIFY(row.further(step));
    QVERIFY(std::abs(row.row.strength() - 0.7) < 0.02);  // a pixel is more than a step
    const int before = row.spy.size();
    QTest::mousePress(row.slider(), Qt::LeftButton, {}, at(10));
    QTest::mouseRelease(row.slider(), Qt::LeftButton, {}, at(10));
    QCOMPARE(row.spy.size(), before + 1);
    QVERIFY(!row.further(before));  // another drag, however soon
  }

  void keysStepSensibly() {
    Row row;
    row.slider()->setFocus();
    QTest::keyClick(row.slider(), Qt::Key_Right);
    QCOMPARE(row.row.strength(), 0.01);
    for (int i = 0; i < 6; ++i) QTest::keyClick(row.slider(), Qt::Key_Right);
    QCOMPARE(row.row.strength(), 0.07);  // not 0.07000000000000001
    QTest::keyClick(row.slider(), Qt::Key_PageUp);
    QCOMPARE(row.row.strength(), 0.17);
    QTest::keyClick(row.slider(), Qt::Key_End);
    QCOMPARE(row.row.strength(), 1.0);
    QTest::keyClick(row.slider(), Qt::Key_Home);
    QCOMPARE(row.row.strength(), 0.0);
    QVERIFY(!row.further(0));
    QVERIFY(row.further(1));
  }

  void theFieldTakesWhatIsTypedOnce() {
    Row row;
    row.number()->setFocus();
    row.number()->selectAll();
    QTest::keyClicks(row.number(), "12.5");
    QCOMPARE(row.spy.size(), 0);  // 1 is on the way, not meant
    QTest::keyClick(row.number(), Qt::Key_Return);
    QCOMPARE(row.spy.size(), 1);
    QCOMPARE(row.row.strength(), 0.125);
    QCOMPARE(row.number()->text(), QString("12.5 %"));
    QCOMPARE(row.slider()->value(), 13);
  }

  void whatItIsToldItDoesNotSay() {
    Row row;
    row.row.setStrength(0.35);
    QCOMPARE(row.spy.size(), 0);
    QCOMPARE(row.slider()->value(), 35);
    QCOMPARE(row.number()->value(), 35.0);
    row.row.setScale({.most = 0.3, .steps = 60, .page = 10, .unit = 1.0, .suffix = {}, .digits = 3, .marks = {0.1}});
    QCOMPARE(row.spy.size(), 0);
    QCOMPARE(row.row.strength(), 0.3);
    QCOMPARE(row.number()->text(), QString("0.300"));
    row.row.setStrength(0.0123);
    QCOMPARE(row.number()->text(), QString("0.012"));  // the field has no more
    row.row.setStrength(0.0);
    QCOMPARE(row.number()->text(), QString("0"));
  }

  void aDoubleClickOnTheNamePutsItBack() {
    Row row;
    row.row.setStrength(0.35);
    QTest::mouseClick(row.name(), Qt::LeftButton);  // as a mouse does it: a click, and then the second one
    QTest::mouseDClick(row.name(), Qt::LeftButton);
    QCOMPARE(row.row.strength(), 0.0);
    QCOMPARE(row.spy.size(), 1);
    QVERIFY(!row.further(0));
    QVERIFY(!row.name()->isChecked());  // its two clicks open and close nothing
  }

  void aClickOnTheNameShowsWhatItIs() {
    Row row;
    auto* option = new QLabel("option");
    row.row.addOption(option);
    QVERIFY(!option->isVisible());
    QTest::mouseClick(row.name(), Qt::LeftButton);
    QVERIFY(option->isVisible());
    QTest::keyClick(row.name(), Qt::Key_Space);
    QVERIFY(!option->isVisible());
  }

  void theWheelScrollsThePanelUnlessTheSliderHasTheCursor() {
    const WheelFilter filter(nullptr);
    Row row;
    row.row.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&row.row));
    row.name()->setFocus();
    turnWheel(row.slider());
    QCOMPARE(row.row.strength(), 0.0);
    row.slider()->setFocus();
    turnWheel(row.slider());
    QVERIFY(row.row.strength() > 0.0);
  }

  void itsPartsAreNamed() {
    Row row;
    QCOMPARE(row.slider()->accessibleName(), QString("Remove links"));
    QCOMPARE(row.number()->accessibleName(), QString("Remove links"));
    QVERIFY(row.name()->toolTip().contains("Takes links away."));
  }
};

REWIRE_WIDGET_TEST(TestStrengthRow)
#include "tst_strength_row.moc"

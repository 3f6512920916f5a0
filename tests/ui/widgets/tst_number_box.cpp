#include "tests/support/registry.h"
#include "ui/style/language.h"
#include "ui/widgets/field.h"
#include "ui/widgets/number_box.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace rewire;

namespace {

void type(NumberBox& box, const QString& text) {
  box.selectAll();
  QTest::keyClicks(&box, text);
}

}  // namespace

class TestNumberBox : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Keys that the timeline has everywhere are not taken for steps from word to word.
  void theKeysOfTheTimelineAreLeftToTheWindow() {
    QWidget window;
    NumberBox box(0, 1, &window);
    auto* back = new QAction(&window);
    back->setShortcut(Qt::CTRL | Qt::Key_Left);
    window.addAction(back);
    const QSignalSpy triggered(back, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    box.setFocus();
    QTRY_VERIFY(box.hasFocus());
    QTest::keyClick(&box, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 1);
  }

  void whatIsTypedIsReadOrRefused_data() {
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("point") << 10 << "0.025" << 0.025 << "";
    QTest::newRow("comma") << 10 << "0,025" << 0.025 << "";
    QTest::newRow("power of ten") << 10 << "1e-3" << 0.001 << "";
    QTest::newRow("both signs") << 10 << "1.000,5" << 1000.5 << "";
    QTest::newRow("thousands") << 0 << "60,000" << 60000.0 << "";
    QTest::newRow("two meanings") << 10 << "1,000" << 5.0 << "“1,000” has two meanings: write 1000 or 1.000.";
    QTest::newRow("two, whole") << 0 << "1.000" << 5.0 << "“1.000” has two meanings: write 1000 without a point.";
    QTest::newRow("a word") << 10 << "few" << 5.0 << "“few” is no number: write 0.05, say.";
    QTest::newRow("half an epoch") << 0 << "1,5" << 5.0 << "“1,5” is no whole number: write 60, say.";
    QTest::newRow("nothing") << 10 << "." << 5.0 << "“.” is no number: write 0.05, say.";
    QTest::newRow("too much") << 10 << "1e12" << 1e9 << "1e12 is too much: the most is 1000000000.";
  }

  void whatIsTypedIsReadOrRefused() {
    QFETCH(int, digits);
    QFETCH(QString, typed);
    QFETCH(double, value);
    QFETCH(QString, refusal);
    NumberBox box(digits, 1.0);
    box.setValue(5.0);
    const QSignalSpy entered(&box, &NumberBox::entered);
    type(box, typed);
    QCOMPARE(box.problem(), refusal);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), value);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered[0][0].toString(), refusal);
    QVERIFY(box.problem().isEmpty());  // the text is that of the value again
  }

  void germanIsShownAndTypedWithCommas() {
    speak("de");
    NumberBox box(10, 0.05);
    box.setValue(0.3);
    const QString shown = box.text();
    type(box, "0,05");
    QTest::keyClick(&box, Qt::Key_Return);
    const double value = box.value();
    const QString after = box.text();
    QTest::keyClick(&box, Qt::Key_Up);
    const QString stepped = box.text();
    type(box, "1.000");  // a thousand to those who write 0,05
    const QString problem = box.problem();
    QTest::keyClick(&box, Qt::Key_Return);
    const QString kept = box.text();
    speak("en");
    QCOMPARE(shown, "0,3");
    QCOMPARE(value, 0.05);
    QCOMPARE(after, "0,05");
    QCOMPARE(stepped, "0,1");
    QVERIFY2(problem.contains("1000") && problem.contains("1,000"), qPrintable(problem));
    QCOMPARE(kept, "0,1");
  }

  void leavingTheFieldRefusesAsWell() {
    QWidget window;
    auto* box = new NumberBox(10, 1.0, &window);
    box->setObjectName("rate");
    Field field("learning rate", box, "How large a correction is.");
    QLineEdit elsewhere;
    field.show();
    elsewhere.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    box->setValue(0.5);
    box->setFocus();
    type(*box, "1,000");
    box->clearFocus();
    QCOMPARE(box->value(), 0.5);
    QCOMPARE(box->text(), QString("0.5"));
    QCOMPARE(field.problem(), QString("“1,000” has two meanings: write 1000 or 1.000."));
  }

  void anArrowEndsTheTyping() {
    NumberBox box(0, 1.0);
    box.setValue(2.0);
    type(box, "5");
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(box.value(), 6.0);
    type(box, "1.000");
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 6.0);
  }

  void theWordForNoneIsTaken() {
    NumberBox box(6, 0.1);
    box.setRange(0.0, 1.0);
    box.setSpecialValueText("auto");
    box.setValue(0.0);
    QVERIFY(box.problem().isEmpty());
    type(box, "0,25");
    QCOMPARE(box.value(), 0.25);
    type(box, "auto");
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 0.0);
  }

  void aNumberFromElsewhereEndsTheTyping() {
    NumberBox box(10, 0.1);
    box.setValue(0.5);
    type(box, "0.0");
    QVERIFY(box.isBeingTyped());
    box.setValue(0.7);
    QVERIFY(!box.isBeingTyped());
    QCOMPARE(box.text(), QString("0.7"));
    type(box, "much");
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 0.7);  // and not 0.5, which was there before
  }

  void anArrowIsTold() {
    NumberBox box(0, 1.0);
    const QSignalSpy stepped(&box, &NumberBox::stepped);
    type(box, "5");
    QCOMPARE(stepped.size(), 0);
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(stepped.size(), 1);
  }
};

REWIRE_WIDGET_TEST(TestNumberBox)
#include "tst_number_box.moc"

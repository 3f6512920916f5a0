#include "tests/support/registry.h"
#include "ui/lab/strength_box.h"

#include <QSignalSpy>
#include <QtTest>

using namespace rewire;

class TestStrengthBox : public QObject {
  Q_OBJECT

 private:
  static void type(StrengthBox& box, const QString& text) {
    box.selectAll();
    QTest::keyClicks(&box, text);
    QTest::keyClick(&box, Qt::Key_Return);
  }

 private Q_SLOTS:
  void itReadsNumbersAndFractions_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("number") << "0.05" << 0.05 << "0.050"
                            << "";
    QTest::newRow("fraction") << "8/255" << 8.0 / 255.0 << "0.031"
                              << "";
    QTest::newRow("half a step") << "25.5/255" << 0.1 << "0.100"
                                 << "";
    QTest::newRow("too much") << "0.5" << 0.3 << "0.300"
                              << "0.5 is too much: the most is 0.300.";
    QTest::newRow("too little") << "-1" << 0.0 << "0"
                                << "-1 is too little: the least is 0.";
    QTest::newRow("word") << "much" << 0.2 << "0.200"
                          << "“much” is no number: write 0.05, say, or 8/255.";
    QTest::newRow("by nothing") << "1/0" << 0.2 << "0.200"
                                << "“1/0” is no number: write 0.05, say, or 8/255.";
    QTest::newRow("half typed") << "8/" << 0.2 << "0.200"
                                << "“8/” is no number: write 0.05, say, or 8/255.";
  }

  void itReadsNumbersAndFractions() {
    QFETCH(QString, typed);
    QFETCH(double, value);
    QFETCH(QString, shown);
    QFETCH(QString, refusal);
    StrengthBox box;
    box.setRange(0.0, 0.3);
    box.setLeastDigits(3);
    box.setValue(0.2);
    const QSignalSpy entered(&box, &StrengthBox::entered);
    type(box, typed);
    QCOMPARE(box.value(), value);
    QCOMPARE(box.text(), shown);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered[0][0].toString(), refusal);
  }

  void whatItWritesRoundedItKeepsExactly() {
    StrengthBox box;
    box.setRange(0.0, 1.0);
    box.setValue(8.0 / 255.0);
    QCOMPARE(box.text(), QString("0.031"));
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(box.value() == 8.0 / 255.0);
    type(box, "0.031");
    QVERIFY(box.value() == 8.0 / 255.0);
  }

  void theUnitBelongsToIt() {
    StrengthBox box;
    box.setRange(0.0, 100.0);
    box.setSuffix(" %");
    type(box, "12.5");
    QCOMPARE(box.value(), 12.5);
    QCOMPARE(box.text(), QString("12.5 %"));
    const QSignalSpy entered(&box, &StrengthBox::entered);
    type(box, "120 %");
    QCOMPARE(box.value(), 100.0);
    QCOMPARE(entered[0][0].toString(), QString("120 is too much: the most is 100 %."));
  }
};

REWIRE_WIDGET_TEST(TestStrengthBox)
#include "tst_strength_box.moc"

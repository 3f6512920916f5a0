#include "tests/support/registry.h"
#include "ui/style/number_text.h"

#include <QtTest>

using namespace rewire;

class TestNumberText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::German));  // writes 37.840 and 0,5: ours do not follow
  }

  void countsHaveTheirThousandsApart() {
    QCOMPARE(groupedNumber(37840), QStringLiteral("37,840"));
    QCOMPARE(groupedNumber(0), QStringLiteral("0"));
  }

  void sharesArePerCentOfThreeDigits() {
    QCOMPARE(percentText(0.01), QStringLiteral("1 %"));
    QCOMPARE(percentText(0.0025), QStringLiteral("0.25 %"));
    QCOMPARE(percentText(0.12345), QStringLiteral("12.3 %"));
  }

  void numbersAreShortAndNeverInPowersOfTen() {
    QCOMPARE(textOfNumber(0.0005), QStringLiteral("0.0005"));
    QCOMPARE(textOfNumber(60.0), QStringLiteral("60"));
    QCOMPARE(textOfNumber(100000.0), QStringLiteral("100000"));
  }
};

REWIRE_TEST(TestNumberText)
#include "tst_number_text.moc"

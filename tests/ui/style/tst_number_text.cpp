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

  void aNumberIsReadWhereItHasOneMeaning_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");  // as C writes it; empty: refused
    QTest::addColumn<QString>("whole");
    const auto row = [](const char* typed, const char* number, const char* whole) {
      QTest::newRow(typed) << typed << number << whole;
    };
    row("0.025", "0.025", "");
    row("0,025", "0.025", "");
    row(",5", "0.5", "");
    row("1e-3", "0.001", "");
    row("1,5e2", "150", "150");
    row("-0,1", "-0.1", "");
    row("\u22120.1", "-0.1", "");
    row(" 60 ", "60", "60");
    row("1.000,5", "1000.5", "");
    row("1,000.5", "1000.5", "");
    row("1,234,567", "1234567", "1234567");
    row("1.234.567", "1234567", "1234567");
    row("60,000", "", "60000");  // sixty, to some
    row("60.000", "60", "");     // the window writes a point so; a whole number needs none
    row("1.0000", "1", "1");
    row("0,000", "0", "0");
    row("1234,567", "1234.567", "");
    row("12,34,567", "", "");
    row("1.00,5", "", "");
    row("1,5.000,5", "", "");
    row("1e999", "", "");
    row("nan", "", "");
    row("0x10", "", "");
    row("1 000", "", "");
    row("1.", "1", "1");
    row(".", "", "");
    row("", "", "");
  }

  void aNumberIsReadWhereItHasOneMeaning() {
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QFETCH(QString, whole);
    const auto wanted = [](const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text.toDouble()); };
    QVERIFY(readNumber(typed).value == wanted(number));
    QVERIFY(readNumber(typed, true).value == wanted(whole));
  }

  void twoMeaningsAreTold() {
    QVERIFY(readNumber("60,000").twoMeanings);
    QVERIFY(readNumber("60.000", true).twoMeanings);
    QVERIFY(!readNumber("sixty").twoMeanings);
    QVERIFY(!readNumber("0,025").twoMeanings);
  }

  void numbersAreShortAndNeverInPowersOfTen() {
    QCOMPARE(textOfNumber(0.0005), QStringLiteral("0.0005"));
    QCOMPARE(textOfNumber(60.0), QStringLiteral("60"));
    QCOMPARE(textOfNumber(100000.0), QStringLiteral("100000"));
  }

  void seedsHaveAllTheirDigits_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("plain") << " 42 " << true << quint64{42};
    QTest::newRow("all 64 bits") << "18446744073709551615" << true << quint64{18446744073709551615u};
    QTest::newRow("a power of ten") << "1e3" << true << quint64{1000};
    QTest::newRow("less than none") << "-1" << false << quint64{0};
    QTest::newRow("a part") << "1.5" << false << quint64{0};
    QTest::newRow("too much to be exact") << "1e17" << false << quint64{0};
    QTest::newRow("a word") << "luck" << false << quint64{0};
  }
  void seedsHaveAllTheirDigits() {
    QFETCH(QString, text);
    QFETCH(bool, fine);
    QFETCH(quint64, seed);
    QCOMPARE(readSeed(text).has_value(), fine);
    QCOMPARE(readSeed(text).value_or(0), seed);
  }
};

REWIRE_TEST(TestNumberText)
#include "tst_number_text.moc"

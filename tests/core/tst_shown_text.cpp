#include "core/shown_text.h"

#include "core/error.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace rewire;

/// Names and texts that would break a line.
class TestShownText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ordinaryTextStaysAsItIs() {
    for (const std::string text : {"", "train-images (1).gz", "Übung/手書き/😀", "C:\\n"}) {
      QCOMPARE(shown(text), text);
      QVERIFY(isUtf8(text));
    }
  }

  void whatBreaksALineIsEscaped() {
    QCOMPARE(shown("a\nb\r\tc\x1b[31m\x7f"), std::string(R"(a\nb\r\tc\x1b[31m\x7f)"));
    QCOMPARE(shown("\xe2\x80\xa8|\xe2\x80\xae|\xc2\x85"), std::string(R"(\u2028|\u202e|\u0085)"));
  }

  void bytesThatAreNoUtf8AreEscaped_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("Latin-1") << QByteArray("gr\xfc\xdf") << R"(gr\xfc\xdf)";
    QTest::newRow("cut") << QByteArray("\xe2\x80") << R"(\xe2\x80)";
    QTest::newRow("overlong") << QByteArray("\xc0\xaf|\xe0\x80\xaf|\xf0\x80\x80\xaf")
                              << R"(\xc0\xaf|\xe0\x80\xaf|\xf0\x80\x80\xaf)";
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << R"(\xed\xa0\x80)";
    QTest::newRow("beyond the last") << QByteArray("\xf4\x90\x80\x80") << R"(\xf4\x90\x80\x80)";
  }
  void bytesThatAreNoUtf8AreEscaped() {
    QFETCH(QByteArray, text);
    QFETCH(QString, escaped);
    QCOMPARE(shown(text.toStdString()), escaped.toStdString());
    QVERIFY(!isUtf8(text.toStdString()));
  }

  void shownTextStaysAsItIs() { QCOMPARE(shown(shown("a\n\xff")), shown("a\n\xff")); }

  void everyErrorIsOneLine() {
    QCOMPARE(test::thrown<InputError>([] { throw InputError("no file", "a\nb\xff"); }), QString(R"(no file (a\nb\xff))"));
    QCOMPARE(test::thrown<WorkError>([] { throw WorkError("disk\rfull", "a"); }), QString(R"(disk\rfull (a))"));
  }
};

REWIRE_TEST(TestShownText)
#include "tst_shown_text.moc"

#include "core/io/message_text.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cerrno>

using namespace rewire;

class TestMessageText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatCouldBreakALineIsEscaped() { QCOMPARE(inQuotes("a\nb\x1b[31m\tc"), std::string("\"a\\nb\\x1b[31m\\tc\"")); }

  void aLongTextIsCutBetweenCharacters() {
    QCOMPARE(inQuotes(std::string(61, 'x')), "\"" + std::string(60, 'x') + "…\"");
    QCOMPARE(inQuotes(std::string(60, 'x')), "\"" + std::string(60, 'x') + "\"");
    QCOMPARE(inQuotes(std::string(59, 'x') + "öx"), "\"" + std::string(59, 'x') + "…\"");
  }

  void reasonsAreWords() {
    QCOMPARE(reasonInWords(ENOSPC), std::string("the disk is full"));
    QVERIFY(!reasonInWords(EMFILE).empty());
  }
};

REWIRE_TEST(TestMessageText)
#include "tst_message_text.moc"

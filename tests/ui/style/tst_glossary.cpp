#include "ui/style/glossary.h"

#include "core/lesson/terms.h"
#include "tests/support/registry.h"

#include <QSet>
#include <QTest>

using namespace rewire;

class TestGlossary : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTermHasOneSentence() {
    QSet<QString> sentences;
    for (const std::string_view name : termNames()) {
      const QString words = termInWords(name);
      QVERIFY2(words.endsWith('.') && words.count(". ") == 0 && words[0].isUpper(), std::string(name).c_str());
      sentences << words;
    }
    QCOMPARE(sentences.size(), static_cast<qsizetype>(termNames().size()));
  }

  void whatIsNoTermHasNone() {
    for (const char* other : {"", "Hub", "hubs", "https"}) QVERIFY(termInWords(other).isEmpty());
  }
};

REWIRE_TEST(TestGlossary)
#include "tst_glossary.moc"

#include "core/phrase_json.h"

#include "tests/support/registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace rewire;

class TestPhraseJson : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aPhraseComesBackAsItWas() {
    const Phrase inner = phrase("epoch %1 of %2", 3, Phrase::number("60,000"));
    const Phrase all = phrase("%1 (%2)", inner, "a \"file\"");
    const auto back = phraseFromText(phraseToJson(all).dump());
    QVERIFY(back);
    QVERIFY(back->english() == all.english());
    QVERIFY(back->kind() == Phrase::Kind::Template);
    QCOMPARE(QString(back->id()), QString("%1 (%2)"));
    QVERIFY(back->arguments()[0].arguments()[0].kind() == Phrase::Kind::Whole);
    QVERIFY(back->arguments()[0].arguments()[1].kind() == Phrase::Kind::Decimal);
    QVERIFY(back->arguments()[1].kind() == Phrase::Kind::Text);
  }

  void whatIsNoPhraseIsNothing() {
    for (const char* text :
         {"", "7", "[]", "{", "{\"id\": 3, \"arguments\": []}", "{\"id\": \"a\"}", "{\"id\": \"a\", \"arguments\": [7]}"})
      QVERIFY2(!phraseFromText(text), text);
    std::string deep = "\"x\"";
    for (int i = 0; i < 20; ++i) deep = "{\"id\": \"%1\", \"arguments\": [" + deep + "]}";
    QVERIFY(!phraseFromText(deep));
  }
};

REWIRE_TEST(TestPhraseJson)
#include "tst_phrase_json.moc"

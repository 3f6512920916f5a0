#include "core/lesson/terms.h"

#include "core/lesson/shipped_lessons.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace rewire;

class TestTerms : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void linksToTermsAreFoundAndTakenOut() {
    const char* text = "Silence [hubs](term:hub) first; see [the page](https://a.b/c) and [two words](term:test-image).";
    QCOMPARE(termsIn(text), (std::vector<std::string>{"hub", "test-image"}));
    QCOMPARE(withoutTermLinks(text), std::string("Silence hubs first; see [the page](https://a.b/c) and two words."));
  }

  void textWithoutLinksStays() {
    for (const char* text : {"", "plain", "[a] (term:hub)", "[open](term:hub", "*x* [1]", "](term"}) {
      QCOMPARE(withoutTermLinks(text), std::string(text));
      QVERIFY2(termsIn(text).empty(), text);
    }
  }

  void bracketsThatNobodyOpenedAreText() {
    QCOMPARE(withoutTermLinks("a](term:hub) [b](term:link)"), std::string("a](term:hub) b"));
    QCOMPARE(termsIn("a](term:hub) [b](term:link)"), std::vector<std::string>{"link"});
    QCOMPARE(withoutTermLinks("[[a](term:hub)"), std::string("[a"));
    QCOMPARE(termsIn("[](term:)"), std::vector<std::string>{""});  // is refused as unknown
  }

  void namesAscendAndStandOnce() {
    const auto names = termNames();
    QVERIFY(std::ranges::is_sorted(names));
    QCOMPARE(std::set(names.begin(), names.end()).size(), names.size());
  }

  void theLessonsThatShipExplainTheirTerms() {
    const auto lessons = shippedLessons();
    QVERIFY(!lessons.empty());
    for (const Lesson& lesson : lessons) {
      std::size_t terms = 0;
      for (const LessonStep& step : lesson.steps) terms += termsIn(step.text).size();
      QVERIFY2(terms > 0, lesson.name.c_str());
    }
  }
};

REWIRE_TEST(TestTerms)
#include "tst_terms.moc"

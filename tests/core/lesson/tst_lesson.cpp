#include "core/lesson/lesson.h"

#include "tests/support/registry.h"

#include <QTest>

#include <limits>

using namespace rewire;

class TestLesson : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aBandHoldsItsEndsAndNothingUnknown() {
    const LessonBand band{.what = "accuracy", .from = 0.25, .to = 0.75};
    QVERIFY(band.holds(0.25) && band.holds(0.75) && band.holds(0.5));
    QVERIFY(!band.holds(0.249) && !band.holds(0.751));
    QVERIFY(!band.holds(std::nullopt));
    QVERIFY(!band.holds(std::numeric_limits<double>::quiet_NaN()));
  }

  void aStepBeginsWhereTheLastStartIs() {
    Lesson lesson;
    lesson.steps.resize(5);
    lesson.steps[0].start.from = LessonStart::From::Experiment;
    lesson.steps[3].start.from = LessonStart::From::Model;
    QCOMPARE(beginningOf(lesson, 0), std::size_t{0});
    QCOMPARE(beginningOf(lesson, 2), std::size_t{0});
    QCOMPARE(beginningOf(lesson, 3), std::size_t{3});
    QCOMPARE(beginningOf(lesson, 4), std::size_t{3});
  }

  void controlsAreKindsSettingsAndButtons() {
    for (const char* known : {"remove-links", "attack", "zeta", "learning_rate", "play", "heal"})
      QVERIFY2(isLessonControl(known), known);
    for (const char* unknown : {"", "remove_links", "hidden", "Play"}) QVERIFY2(!isLessonControl(unknown), unknown);
  }
};

REWIRE_TEST(TestLesson)
#include "tst_lesson.moc"

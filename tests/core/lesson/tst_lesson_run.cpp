#include "core/lesson/lesson_run.h"

#include "core/error.h"
#include "core/lesson/lesson_file.h"
#include "tests/support/made_lesson.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestLessonRun : public QObject {
  Q_OBJECT

  QTemporaryDir m_temporary;
  int m_made = 0;

  Lesson lesson(const std::string& steps = {}) {
    const fs::path folder = fs::path(m_temporary.path().toStdString()) / ("lesson-" + std::to_string(++m_made));
    return readLesson(makeLesson(folder, steps.empty() ? "" : lessonJsonWith(steps)));
  }
  static double accuracyOf(LessonStates& states, const Lesson& lesson, std::size_t step, std::uint64_t seed) {
    return states.after(lesson, step, seed).model->history.back().testAccuracy;
  }

 private Q_SLOTS:
  void bandsAreMeasuredBesideTheirControls() {
    const Lesson made = lesson();
    LessonStates states;
    std::vector<std::size_t> told;
    const auto results =
        runLesson(made, states, std::nullopt, {}, [&](const BandResult& result) { told.push_back(result.step); });
    QCOMPARE(results.size(), std::size_t{2});
    QCOMPARE(told, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(*results[1].value, accuracyOf(states, made, 1, 1));
    QCOMPARE(*results[0].control, *results[1].value);  // each is the control of the other
    QCOMPARE(*results[1].control, *results[0].value);
    QVERIFY(results[0].holds() && results[1].holds());
  }

  void aBandFailsWithoutItsValueOrWithItsControl() {
    Lesson made = lesson();
    LessonStates states;
    made.steps[1].expect[0].from = 0.999999;
    made.steps[1].expect[0].to = 0.9999999;
    QVERIFY(!runLesson(made, states).at(1).holds());
    made.steps[1].expect[0].from = 0.0;
    made.steps[1].expect[0].to = 1.0;
    const BandResult wide = runLesson(made, states).at(1);
    QVERIFY(wide.band.holds(wide.value) && !wide.holds());
  }

  void anotherSeedIsMeasured() {
    const Lesson made = lesson();
    LessonStates states;
    QCOMPARE(*runLesson(made, states, 5).at(1).value, accuracyOf(states, made, 1, 5));
  }

  void seedsAreComparedFromTheLessonsOwnOn() {
    const Lesson made = lesson(R"([{"text": "before.md", "actions": [{"train_to": 1}],
        "expect": [{"what": "seed_spread", "seeds": 3, "from": 0, "to": 1, "control": {"actions": [{"train_to": 6}]}}]}])");
    LessonStates states;
    const BandResult result = runLesson(made, states, 4).at(0);
    const auto spread = [&](int epoch) {
      LessonControl control{.actions = std::vector<LessonAction>{TrainTo{epoch}}};
      std::vector<double> values;
      for (std::uint64_t seed = 4; seed < 7; ++seed)
        values.push_back(states.after(made, 0, seed, &control).model->history.back().testAccuracy);
      return *std::ranges::max_element(values) - *std::ranges::min_element(values);
    };
    QCOMPARE(*result.value, spread(1));
    QCOMPARE(*result.control, spread(6));
    QVERIFY(*result.value > 0.0);
  }

  void aStopEndsIt() {
    const Lesson made = lesson();
    std::stop_source source;
    LessonStates states(source.get_token());
    source.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, runLesson(made, states, std::nullopt, source.get_token()));
  }
};

REWIRE_TEST(TestLessonRun)
#include "tst_lesson_run.moc"

#include "core/lab/lesson_meter.h"

#include "core/lesson/lesson_file.h"
#include "core/lesson/lesson_run.h"
#include "core/run/session.h"
#include "tests/support/idx_writer.h"
#include "tests/support/made_lesson.h"
#include "tests/support/registry.h"
#include "tests/support/sessions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

/// The numbers of a step in the window are those that `rewire lesson check` measures.
class TestLessonMeter : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  static MeterAnswerPtr answerOf(const LessonMeter& meter, std::uint64_t id, std::size_t values) {
    const bool there = QTest::qWaitFor([&] {
      const MeterAnswerPtr latest = meter.latest();
      return latest && latest->id == id && latest->values.size() == values && latest->values.back().done;
    });
    return there ? meter.latest() : nullptr;
  }

 private Q_SLOTS:
  void valuesAreThoseOfTheCheck() {
    const fs::path folder = fs::path(m_folder.path().toStdString()) / "lesson";
    const Lesson lesson = readLesson(makeLesson(folder, lessonJsonWith(R"([
      {"text": "before.md", "actions": [{"train_to": 6},
         {"perturb": [{"kind": "remove-links", "parameters": {"fraction": 0.4}}]}],
       "expect": [{"what": "accuracy", "from": 0, "to": 1, "control": {"actions": []}},
                  {"what": "drop", "from": -1, "to": 1, "control": {"actions": []}},
                  {"what": "links", "from": 0, "to": 9999, "control": {"actions": []}},
                  {"what": "spread", "draws": 4, "from": 0, "to": 1, "control": {"actions": []}},
                  {"what": "in_dispersion", "from": 0, "to": 99, "control": {"actions": []}}]},
      {"text": "after.md", "actions": [{"heal": true}],
       "expect": [{"what": "itop", "from": 0, "to": 1, "control": {"actions": []}},
                  {"what": "seed_spread", "seeds": 2, "from": 0, "to": 1, "control": {"actions": []}}]}])")));
    LessonStates states;
    const auto checked = runLesson(lesson, states);

    Session session({1, {}}, [] {});
    session.apply(StartExperiment{experimentOf(lesson, lesson.steps[0].start)}, {});
    play(session);
    const SnapshotPtr snapshot = session.snapshot();
    QCOMPARE(snapshot->epoch, 6);
    LessonMeter meter(2, [] {});
    const auto& cut = std::get<PerturbSpecimen>(lesson.steps[0].actions[1]).steps;
    meter.ask({1, snapshot, asSliders(cut, snapshot->experiment.seed), lesson.steps[0].expect});
    const MeterAnswerPtr first = answerOf(meter, 1, 5);
    QVERIFY(first);
    for (std::size_t i = 0; i < 5; ++i) QCOMPARE(*first->values[i].value, *checked[i].value);
    meter.ask({2, snapshot, {}, lesson.steps[1].expect});
    const MeterAnswerPtr second = answerOf(meter, 2, 2);
    QVERIFY(second);
    QCOMPARE(*second->values[0].value, *checked[5].value);
    QVERIFY(!second->values[1].value);  // other networks would have to be trained
  }
};

REWIRE_TEST(TestLessonMeter)
#include "tst_lesson_meter.moc"

#include "core/lesson/shipped_lessons.h"

#include "core/data/catalogue.h"
#include "core/error.h"
#include "core/lesson/lesson_file.h"
#include "tests/support/files.h"
#include "tests/support/made_lesson.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestShippedLessons : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nineShipAndEachSaysSomethingThatCanBeMeasured() {
    const std::vector<Lesson> lessons = shippedLessons();
    QCOMPARE(lessons.size(), std::size_t{9});
    QCOMPARE(lessons.front().name, std::string("one-link-in-a-hundred"));
    QCOMPARE(lessons.back().name, std::string("how-sure-are-we"));
    std::set<std::string> names, titles;
    for (const Lesson& lesson : lessons) names.insert(lesson.name);
    for (const Lesson& lesson : lessons) {
      const char* name = lesson.name.c_str();
      QVERIFY2(titles.insert(lesson.title).second, name);
      QVERIFY2(lesson.minutes >= 5 && lesson.minutes <= 10, name);
      QVERIFY2(lesson.steps.size() >= 4 && lesson.steps.size() <= 8, name);
      for (const std::string& before : lesson.prerequisites) QVERIFY2(names.contains(before), before.c_str());
      const auto bands = std::ranges::count_if(lesson.steps, [](const LessonStep& step) { return !step.expect.empty(); });
      QVERIFY2(bands >= 3, name);
      for (const LessonStep& step : lesson.steps) QVERIFY2(!step.show.empty(), step.title.c_str());
    }
  }

  void everyTextIsThereInEveryLanguage() {
    const std::vector<Lesson> english = shippedLessons();
    for (const char* language : {"de", "es", "zh_CN"}) {
      for (const Lesson& lesson : english) {
        const Lesson translated = readLesson(lesson.folder, language);  // throws where a text is too long
        QVERIFY2(translated.summary != lesson.summary, lesson.name.c_str());
        for (std::size_t i = 0; i < lesson.steps.size(); ++i)
          QVERIFY2(translated.steps[i].text != lesson.steps[i].text, lesson.steps[i].title.c_str());
      }
    }
  }

  void nothingThatShipsIsLarge() {
    std::uintmax_t all = 0;
    for (const Lesson& lesson : shippedLessons()) {
      std::uintmax_t bytes = 0;
      for (const auto& entry : fs::recursive_directory_iterator(lesson.folder))
        if (entry.is_regular_file()) bytes += entry.file_size();
      QVERIFY2(bytes <= 4'000'000, lesson.name.c_str());
      all += bytes;
    }
    QVERIFY(all <= 8'000'000);
  }

  void foldersThatAreNoLessonsAreLeftOut() {
    const QTemporaryDir folder;
    const fs::path path = folder.path().toStdString();
    makeLesson(path / "b");
    makeLesson(path / "a");
    QString json = QString::fromStdString(madeLessonJson());
    makeLesson(path / "c", json.replace("\"minutes\"", "\"order\": 2, \"minutes\"").toStdString());
    makeLesson(path / "later", R"({"format": "rewire-lesson", "version": 2})");
    fs::create_directories(path / "empty");
    writeBytes(path / "note.txt", "words");
    const std::vector<Lesson> lessons = lessonsIn(path);
    QCOMPARE(lessons.size(), std::size_t{3});
    QCOMPARE(lessons[0].name, std::string("c"));
    QCOMPARE(lessons[1].name, std::string("a"));
    QVERIFY(lessonsIn(path / "absent").empty());
  }

  void aLessonIsFoundByItsNameOrItsFolder() {
    const QTemporaryDir folder;
    const fs::path path = makeLesson(fs::path(folder.path().toStdString()) / "mine");
    QCOMPARE(lessonNamed(path.string()).title, std::string("A tiny lesson"));
    QCOMPARE(lessonNamed("hubs").folder, sharedFolder() / "lessons" / "hubs");
    const QString line = thrown<InputError>([] { lessonNamed("no-such-lesson"); });
    QVERIFY2(line.contains("rewire lesson list") && line.contains("(no-such-lesson)"), qPrintable(line));
    QVERIFY(!thrown<InputError>([] { lessonNamed("../lessons/hubs"); }).isEmpty());
  }
};

REWIRE_TEST(TestShippedLessons)
#include "tst_shipped_lessons.moc"

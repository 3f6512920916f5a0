#include "ui/offscreen/lesson_sheet.h"

#include "core/error.h"
#include "core/lesson/lesson_file.h"
#include "tests/support/made_lesson.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestLessonSheet : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

 private Q_SLOTS:
  void everyStepIsOnIt() {
    const Lesson lesson = readLesson(makeLesson(m_folder.path().toStdString()));
    std::vector<std::size_t> steps;
    const QByteArray pdf = lessonSheet(lesson, 2, {}, [&](std::size_t step) { steps.push_back(step); });
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.size() > 30'000);
    QCOMPARE(steps, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(lessonSheet(lesson, 1, {}), pdf);  // on any number of threads
  }

  void itCanBeStopped() {
    const Lesson lesson = readLesson(makeLesson(m_folder.path().toStdString()));
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(lessonSheet(lesson, 1, source.get_token()), Cancelled);
  }
};

REWIRE_WIDGET_TEST(TestLessonSheet)
#include "tst_lesson_sheet.moc"

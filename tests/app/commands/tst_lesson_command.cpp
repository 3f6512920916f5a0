// `rewire lesson` from outside: its output, its exit status and its refusals.
#include "tests/support/files.h"
#include "tests/support/made_lesson.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>

using namespace rewire::test;
using Json = nlohmann::ordered_json;

class TestLessonCommand : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  static ProgramEnd lesson(const QStringList& arguments) {
    return runProgram(REWIRE_EXECUTABLE, QStringList{"lesson"} + arguments);
  }

 private Q_SLOTS:
  void initTestCase() { makeLesson(path("spots").toStdString()); }

  void thoseThatShipAreListed() {
    const ProgramEnd end = lesson({"list"});
    QCOMPARE(end.status, 0);
    QCOMPARE(end.out.count('\n'), 9);
    QVERIFY2(end.out.startsWith("one-link-in-a-hundred "), end.out.constData());
    const Json json = Json::parse(lesson({"list", "--json"}).out.toStdString());
    QCOMPARE(json["lessons"].size(), std::size_t{9});
    QVERIFY(json["lessons"][0]["name"] == Json("one-link-in-a-hundred"));
    QVERIFY(json["lessons"][0]["minutes"].is_number_integer());
  }

  void aLessonIsPrintedForReading() {
    const ProgramEnd end = lesson({path("spots")});
    QCOMPARE(end.status, 0);
    QCOMPARE(QString(end.out),
             QString("A tiny lesson (6 minutes)\n\nFour bright spots,\nand who tells them apart.\n\nAfter: the-first\n"
                     "\n1. Before training\n\n   The network guesses. **One in four** is right.\n"
                     "\n2. After training\n\n   Press play.\n"));
    QVERIFY(lesson({"hubs"}).out.contains("1. "));
  }

  void bandsThatHoldAreOk() {
    const ProgramEnd end = lesson({"check", path("spots")});
    QVERIFY2(end.status == 0, end.error.constData());
    const QList<QByteArray> lines = end.out.split('\n');
    QCOMPARE(lines[0], QByteArray("spots: A tiny lesson"));
    QVERIFY2(lines[1].startsWith("  step 1: accuracy ") && lines[1].endsWith(": ok"), lines[1].constData());
    QVERIFY2(lines[2].startsWith("  step 2: accuracy ") && lines[2].contains("(0.6 to 1), control "), lines[2].constData());
  }

  void aBandThatDoesNotHoldIsStatusOne() {
    QString json = QString::fromStdString(madeLessonJson());
    makeLesson(path("wrong").toStdString(), json.replace("\"from\": 0.6", "\"from\": 0").toStdString());
    const ProgramEnd end = lesson({"check", path("spots"), path("wrong")});
    QCOMPARE(end.status, 1);
    QCOMPARE(end.error, QByteArray("rewire: error: 1 band does not hold (lesson check)\n"));
    QCOMPARE(end.out.count("WRONG"), 1);
    QVERIFY2(end.out.contains("WRONG, the band holds for the control too"), end.out.constData());
  }

  void theResultIsOneJsonObjectWithTheSeed() {
    const auto of = [&](const QStringList& more) {
      return Json::parse(lesson(QStringList{"check", path("spots"), "--json"} + more).out.toStdString());
    };
    const Json own = of({}), seventh = of({"--seed", "7", "--threads", "1"});
    QVERIFY(own["seed"].is_null());
    QVERIFY(seventh["seed"] == Json(7));
    const Json& band = own["lessons"][0]["bands"][1];
    QVERIFY(own["lessons"][0]["name"] == Json("spots"));
    QVERIFY(own["lessons"][0]["holds"] == Json(true));
    QVERIFY(band["step"] == Json(2));
    QVERIFY(band["what"] == Json("accuracy"));
    QVERIFY(band["control"] == own["lessons"][0]["bands"][0]["value"]);
    QVERIFY(own["lessons"][0]["bands"][0]["value"] != seventh["lessons"][0]["bands"][0]["value"]);
    QVERIFY(of({"--threads", "2"}) == own);
  }

  void aWrongRequestIsStatusTwo() {
    for (const QStringList& wrong : {QStringList{},
                                     {"no-such-lesson"},
                                     {"check", "no-such-lesson"},
                                     {"check", path("spots"), "--seed", "x"},
                                     {"list", "hubs"}}) {
      const ProgramEnd end = lesson(wrong);
      QVERIFY2(end.failedInOneLine(2), end.error.constData());
    }
    makeLesson(path("broken").toStdString(), "{}");
    const ProgramEnd end = lesson({"check", path("broken")});
    QVERIFY2(end.failedInOneLine(2) && end.error.contains("broken/lesson.json"), end.error.constData());
  }

  void ctrlCStopsIt() {
    QProcess process;
    process.start(REWIRE_EXECUTABLE, {"lesson", "check", "--threads", "1"});
    QVERIFY(process.waitForReadyRead(60'000));  // the title of the first
    kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
  }
};

REWIRE_TEST(TestLessonCommand)
#include "tst_lesson_command.moc"

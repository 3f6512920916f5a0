#include "core/sweep/run_marks.h"

#include "core/compute/instruction_set.h"
#include "tests/support/files.h"
#include "tests/support/instruction_sets.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestRunMarks : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;

  fs::path folder(const char* name) const { return m_dir.filePath(name).toStdString(); }

 private Q_SLOTS:
  void failuresAreCounted() {
    const fs::path run = folder("failed");
    QVERIFY(!failureIn(run));
    recordFailure(run, "the loss is no longer finite (epoch 3)");
    QCOMPARE(failureIn(run)->line.english(), std::string("the loss is no longer finite (epoch 3)"));
    QCOMPARE(failureIn(run)->attempts, 1);
    recordFailure(run, "another reason");
    QCOMPARE(failureIn(run)->line.english(), std::string("another reason"));
    QCOMPARE(failureIn(run)->attempts, 2);
    recordFailure(run, phrase("%1 of %2 runs have failed", 1, 2));
    QVERIFY(failureIn(run)->line.kind() == Phrase::Kind::Template);  // it can be said in another language
    QCOMPARE(failureIn(run)->line.english(), std::string("1 of 2 runs have failed"));
    forgetFailure(run);
    QVERIFY(!failureIn(run));
    forgetFailure(run);  // nothing to forget
  }

  void aMarkThatCannotBeReadIsAFailureAllTheSame() {
    fs::create_directories(folder("broken"));
    for (const char* content : {"", "{", "[]", "{\"attempts\": -5}", "{\"error\": 1, \"attempts\": 99999999999999999999}"}) {
      writeBytes(folder("broken") / "failed.json", content);
      const auto failure = failureIn(folder("broken"));
      QVERIFY2(failure && failure->attempts == 1 && failure->line.english().find("cannot be read") != std::string::npos, content);
    }
  }

  void instructionSetsAddUp() {
    const fs::path run = folder("computed");
    fs::create_directories(run);
    QVERIFY(instructionSetsOf(run).empty());
    writeBytes(run / "computed-with.json", R"({"instruction_sets": ["zzz", 7]})");
    recordInstructionSet(run);
    const std::string used(wordFor(instructionSet()));
    QCOMPARE(instructionSetsOf(run), (std::vector<std::string>{used, "zzz"}));
    const std::string bytes = readBytes(run / "computed-with.json");
    recordInstructionSet(run);
    QCOMPARE(readBytes(run / "computed-with.json"), bytes);
    writeBytes(run / "computed-with.json", "{");
    QVERIFY(instructionSetsOf(run).empty());
  }
};

REWIRE_TEST(TestRunMarks)
#include "tst_run_marks.moc"

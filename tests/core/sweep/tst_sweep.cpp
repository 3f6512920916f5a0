#include "core/sweep/sweep.h"

#include "core/error.h"
#include "core/io/writer_lock.h"
#include "tests/support/files.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

namespace {

SweepPlan seeds(const char* values) {
  return {.grids = {{{}, {{"seed", {std::string("\"") + values + '"'}}}}}, .then = {}};
}

}  // namespace

class TestSweep : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;
  fs::path m_folder;

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_folder = fs::path(m_dir->path().toStdString()) / "deep" / "sweep";
  }

  void aPlanIsWrittenAndGrows() {
    QCOMPARE(addToSweep(m_folder, seeds("1..2")).runs.size(), 2u);
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"plan.json"});
    const std::string first = readSweep(m_folder).runs[1].name;
    const Sweep grown = addToSweep(m_folder, seeds("2..4"));
    QCOMPARE(grown.runs.size(), 4u);
    QCOMPARE(grown.runs[1].name, first);
    QCOMPARE(grown.folderOf(grown.runs[1]), m_folder / first);
    QCOMPARE(readSweep(m_folder).runs.size(), 4u);
    const std::string bytes = readBytes(m_folder / "plan.json");
    addToSweep(m_folder, seeds("2..4"));
    QCOMPARE(readBytes(m_folder / "plan.json"), bytes);
  }

  void itIsSeenThatAPlanHasGrown() {
    const Sweep before = addToSweep(m_folder, seeds("1..2"));
    QVERIFY(!hasGrown(before, readSweep(m_folder)));
    const Sweep more = addToSweep(m_folder, seeds("2..3"));
    QVERIFY(hasGrown(before, more) && !hasGrown(more, before));
    SweepPlan tested = seeds("1..2");
    tested.then = {"perturb remove-links --fraction 0.5"};
    QVERIFY(hasGrown(more, addToSweep(m_folder, tested)));
  }

  void tryingWritesNothing() {
    QCOMPARE(sweepWith(m_folder, seeds("1..3")).runs.size(), 3u);
    QVERIFY(!fs::exists(m_folder.parent_path()));
  }

  void foldersOfOthersAreRefused() {
    const auto refusal = [&] { return thrown<InputError>([&] { addToSweep(m_folder, seeds("1..2")); }); };
    fs::create_directories(m_folder);
    writeBytes(m_folder / "letter.txt", "mine");
    QVERIFY(refusal().contains("something else"));
    writeBytes(m_folder / "experiment.json", "{}");
    QVERIFY(refusal().contains("holds a run"));
    QCOMPARE(namesIn(m_folder), (std::vector<std::string>{"experiment.json", "letter.txt"}));
    QVERIFY(thrown<InputError>([&] { readSweep(m_folder); }).contains("plan.json is missing"));
    QVERIFY(thrown<InputError>([&] { readSweep(m_folder / "absent"); }).contains("plan.json is missing"));
  }

  void aPlanThatSomebodyWritesIsRefused() {
    addToSweep(m_folder, seeds("1..2"));
    const WriterLock lock = WriterLock::ofFile(m_folder / "plan.json");
    QVERIFY(!thrown<HeldElsewhere>([&] { addToSweep(m_folder, seeds("3..3")); }).isEmpty());
    QCOMPARE(readSweep(m_folder).runs.size(), 2u);
  }

  void plansThatCannotBeRunAreRefused() {
    fs::create_directories(m_folder);
    writeBytes(m_folder / "plan.json", R"({"format": "rewire-sweep", "version": 1, "grids": [{"values": {"zeta": [0.1, 7]}}]})");
    const QString message = thrown<InputError>([&] { readSweep(m_folder); });
    QVERIFY2(message.contains("zeta must lie between") && message.contains("plan.json"), qPrintable(message));
  }

  void aFolderThatCannotBeWrittenIsToldInOneLine() {
    addToSweep(m_folder, seeds("1..2"));
    fs::permissions(m_folder, fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    fs::permissions(m_dir->path().toStdString(), fs::perms::others_read | fs::perms::others_exec, fs::perm_options::add);
    QVERIFY(holdsForOrdinaryUser([&] {
      const QString message = thrown<std::runtime_error>([&] { addToSweep(m_folder, seeds("3..3")); });
      return message.startsWith("cannot write") && message.contains("plan.json");
    }));
    fs::permissions(m_folder, fs::perms::owner_all);
  }

  void runsAreToldByWhatDiffers() {
    const Sweep sweep = addToSweep(
        m_folder,
        {.grids = {{{}, {{"density", {"0.01", "[0.1,0.2,0.3]"}}, {"rule", {"\"set\"", "\"rigl\""}}, {"epochs", {"5"}}}}},
         .then = {}});
    const std::vector<std::string> keys = keysThatDiffer(sweep.runs);
    QCOMPARE(keys, (std::vector<std::string>{"density", "rule"}));
    QCOMPARE(nameForPeople(sweep.runs[3], {"rule", "density"}), std::string("rigl, density 0.1,0.2,0.3"));
    QCOMPARE(nameForPeople(sweep.runs[0], {}), sweep.runs[0].name);
    QVERIFY(keysThatDiffer({sweep.runs[0]}).empty() && keysThatDiffer({}).empty());
  }

  void valuesAreTextsOfOptions() {
    QCOMPARE(asOptionText("\"set\""), std::string("set"));
    QCOMPARE(asOptionText("0.01"), std::string("0.01"));
    QCOMPARE(asOptionText("0.0"), std::string("0"));
    QCOMPARE(asOptionText("[0.5,1.0]"), std::string("0.5,1"));
    QCOMPARE(asOptionText("[7,9]"), std::string("7,9"));
    QCOMPARE(asOptionText("[\"a\",\"b\"]"), std::string("a,b"));
    QCOMPARE(asOptionText("[]"), std::string("all"));
    QCOMPARE(asOptionText("null"), std::string("all"));
  }
};

REWIRE_TEST(TestSweep)
#include "tst_sweep.moc"

#include "core/project/project_file.h"
#include "tests/support/files.h"
#include "tests/support/kept_run.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;
using Names = std::vector<std::string>;

/// Kills a program that saves a project again and again, at random moments. REWIRE_KILLS says how often.
class TestProjectKills : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aKilledSaveLeavesTheOldFileOrTheNewOne() {
    QTemporaryDir made;
    const fs::path base = made.path().toStdString(), target = base / "saved" / "a.rewire";
    fs::create_directory(target.parent_path());
    const fs::path folders[] = {makeKeptRun(base / "one", 2, 0), makeKeptRun(base / "two", 3, 0)};
    Names contents;
    for (const fs::path& folder : folders) {
      packProject(folder, target, "test");
      contents.push_back(readBytes(target));
    }
    std::mt19937 random(1);
    int amid = 0;
    const int asked = qEnvironmentVariableIntValue("REWIRE_KILLS"), kills = asked > 0 ? asked : 10;
    for (int kill = 0; kill < kills; ++kill) {
      saveInAProcessAndKillIt(folders, target, std::chrono::microseconds(random() % 20'000));
      amid += namesIn(target.parent_path()).size() > 1 ? 1 : 0;
      const std::string now = readBytes(target);
      QVERIFY2(now == contents[0] || now == contents[1], "neither the old project nor the new one");
    }
    qInfo("%d of %d kills cut off a write", amid, kills);
    packProject(folders[0], target, "test");
    QCOMPARE(namesIn(target.parent_path()), Names{"a.rewire"});
    fs::create_directory(base / "opened");
    QVERIFY(unpackProject(target, base / "opened").run);
  }

 private:
  static void saveInAProcessAndKillIt(const fs::path (&folders)[2], const fs::path& target, std::chrono::microseconds after) {
    int channel[2] = {};
    QCOMPARE(pipe(channel), 0);
    const pid_t child = fork();
    if (child == 0) {
      for (int turn = 0;; ++turn) {
        packProject(folders[turn % 2], target, "test");
        if (turn == 0 && write(channel[1], "", 1) != 1) _exit(1);
      }
    }
    char byte = 0;
    QCOMPARE(read(channel[0], &byte, 1), ssize_t{1});
    const auto until = std::chrono::steady_clock::now() + after;
    while (std::chrono::steady_clock::now() < until) continue;
    ::kill(child, SIGKILL);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    close(channel[0]);
    close(channel[1]);
  }
};

REWIRE_TEST(TestProjectKills)
#include "tst_project_kills.moc"

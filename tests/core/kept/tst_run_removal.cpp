#include "core/kept/run_removal.h"

#include "core/project/lab_state.h"
#include "tests/support/files.h"
#include "tests/support/kept_run.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestRunRemoval : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void allOfARunGoesAndNothingElse() {
    QTemporaryDir base;
    const fs::path run = makeKeptRun(base.path().toStdString(), 2, 1);
    LabState lab;
    lab.drawings["drawing.png"] = "a picture";
    lab.window = "{}";
    writeLab(lab, run);
    for (const char* left :
         {"history.sqlite", "history.sqlite.broken", ".history.sqlite.old", ".history.sqlite.new-journal",
          ".model.safetensors.0.tmp", ".metrics.csv.1.tmp", ".experiment.json.old", "..experiment.json.old.0.tmp"})
      writeBytes(run / left, "left by a kill");
    for (const char* mine : {"notes.txt", ".hidden.tmp", "snapshots/mine.safetensors"}) writeBytes(run / mine, "mine");
    QVERIFY(holdsRun(run));
    removeRun(run);
    QVERIFY(!holdsRun(run));
    QCOMPARE(namesIn(run), (std::vector<std::string>{".hidden.tmp", "notes.txt", "snapshots", "snapshots/mine.safetensors"}));
  }

  void anyPartIsARun() {
    QTemporaryDir base;
    const fs::path folder = base.path().toStdString();
    QVERIFY(!holdsRun(folder));
    writeBytes(folder / "history.sqlite", "");
    QVERIFY(holdsRun(folder));
  }

  void aLinkThatLeadsNowhereIsThere() {
    QTemporaryDir base;
    const fs::path folder = base.path().toStdString();
    fs::create_symlink(folder / "nothing", folder / "link");
    QVERIFY(present(folder / "link"));
    QVERIFY(!present(folder / "nothing"));
  }
};

REWIRE_TEST(TestRunRemoval)
#include "tst_run_removal.moc"

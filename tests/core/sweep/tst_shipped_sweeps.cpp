#include "core/sweep/shipped_sweeps.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace rewire;
using namespace rewire::test;

class TestShippedSweeps : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyOneThatShipsCanBeRun() {
    const std::vector<ShippedSweep> sweeps = shippedSweeps();
    QVERIFY(sweeps.size() >= 6);
    std::set<std::string> titles;
    for (const ShippedSweep& sweep : sweeps) {
      const auto runs = runsOf(sweep.plan, sweep.name);
      QVERIFY2(runs.size() > 10 && !problemOf(runs), sweep.name.c_str());
      QVERIFY2(!sweep.plan.then.empty(), sweep.name.c_str());
      QVERIFY2(!sweep.plan.reason.empty() && titles.insert(sweep.plan.title).second, sweep.name.c_str());
    }
    QCOMPARE(runsOf(planNamed("two-classes"), "").size(), std::size_t{45 * 3});
  }

  void filesThatAreNoneAreLeftOut() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeBytes(path / "b.json", R"({"format": "rewire-sweep", "version": 1, "grids": []})");
    writeBytes(path / "a.json", R"({"format": "rewire-sweep", "version": 1, "title": "A", "grids": []})");
    writeBytes(path / "broken.json", "{");
    writeBytes(path / "later.json", R"({"format": "rewire-sweep", "version": 2, "grids": []})");
    writeBytes(path / "note.txt", "{}");
    const std::vector<ShippedSweep> sweeps = sweepsIn(path);
    QCOMPARE(sweeps.size(), std::size_t{2});
    QCOMPARE(sweeps[0].plan.title, std::string("A"));
    QVERIFY(sweepsIn(path / "absent").empty());
  }

  void aPlanIsNamedOrAFileOrASweep() {
    const QTemporaryDir folder;
    const std::string file = folder.filePath("plan.json").toStdString();
    writeBytes(file, R"({"format": "rewire-sweep", "version": 1, "title": "Mine", "grids": []})");
    QCOMPARE(planNamed(file).title, std::string("Mine"));
    QCOMPARE(planNamed(folder.path().toStdString()).title, std::string("Mine"));
    const QString message = thrown<InputError>([] { planNamed("no-such-sweep"); });
    QVERIFY2(message.contains("two-classes") && message.contains("--from no-such-sweep"), qPrintable(message));
  }
};

REWIRE_TEST(TestShippedSweeps)
#include "tst_shipped_sweeps.moc"

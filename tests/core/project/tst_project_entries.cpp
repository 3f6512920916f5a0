#include "core/project/project_entries.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;

class TestProjectEntries : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theNamesOfTheContractAreKnown() {
    for (const char* name : {"manifest.json", "experiment.json", "model.safetensors", "metrics.csv", "history.sqlite",
                             "specimen.json", "window.json", "curves/a.csv", "drawings/a.png"})
      QVERIFY2(isKnownEntry(name), name);
    for (const char* name : {"", "notes.txt", "curves/a.png", "curves/.a.csv", "curves/b/a.csv", "curves/.csv", "drawings",
                             "left-alone/metrics.csv"})
      QVERIFY2(!isKnownEntry(name), name);
    QVERIFY(isDrawing("drawings/a.png") && !isDrawing("curves/a.csv"));
  }

  void theModelIsUnpackedLast() { QCOMPARE(kSingleEntries.back(), std::string_view("model.safetensors")); }
};

REWIRE_TEST(TestProjectEntries)
#include "tst_project_entries.moc"

#include "core/kept/former_run.h"

#include "tests/support/files.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestFormerRun : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

 private Q_SLOTS:
  void isPutBackWhole() {
    writeBytes(path("experiment.json"), "experiment");
    writeBytes(path("metrics.csv"), "rows");
    writeBytes(path("history.sqlite"), "history");
    FormerRun former(m_folder.path().toStdString());
    former.takeHistoryAway();
    QVERIFY(!fs::exists(path("history.sqlite")));
    writeBytes(path("experiment.json"), "another");
    writeBytes(path("metrics.csv"), "");
    former.putBack();
    QCOMPARE(readBytes(path("experiment.json")), std::string("experiment"));
    QCOMPARE(readBytes(path("metrics.csv")), std::string("rows"));
    QCOMPARE(readBytes(path("history.sqlite")), std::string("history"));
    QCOMPARE(namesIn(m_folder.path().toStdString()).size(), 3u);
  }

  void isForgotten() {
    writeBytes(path("history.sqlite"), "history");
    FormerRun former(m_folder.path().toStdString());
    former.takeHistoryAway();
    former.forget();
    for (const std::string& name : namesIn(m_folder.path().toStdString())) QVERIFY(name.find("history") == std::string::npos);
  }
};

REWIRE_TEST(TestFormerRun)
#include "tst_former_run.moc"

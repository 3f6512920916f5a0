#include "core/run/staging.h"

#include "tests/support/files.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace fs = std::filesystem;

class TestStaging : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFolderIsAnother() {
    const QTemporaryDir home;
    const fs::path runs = home.filePath("data/runs").toStdString();
    const fs::path first = newStagingFolder(runs), second = newStagingFolder(runs);
    QVERIFY(first != second);
    QVERIFY(fs::is_empty(first));
    QCOMPARE(first.parent_path(), runs.parent_path());
    const fs::path elsewhere = newStagingFolder({});
    QCOMPARE(elsewhere.parent_path(), fs::temp_directory_path());
    fs::remove(elsewhere);
  }

  void onlyOldOnesAreRemoved() {
    const QTemporaryDir home;
    const fs::path runs = home.filePath("runs").toStdString();
    const fs::path old = newStagingFolder(runs), fresh = newStagingFolder(runs);
    writeBytes(old / "model.safetensors", "x");
    fs::create_directories(runs);
    for (const fs::path& folder : {old, runs})
      fs::last_write_time(folder, fs::file_time_type::clock::now() - std::chrono::hours(25));
    removeOldStaging(runs);
    QVERIFY(!fs::exists(old));
    QVERIFY(fs::exists(fresh));
    QVERIFY(fs::exists(runs));
  }
};

REWIRE_TEST(TestStaging)
#include "tst_staging.moc"

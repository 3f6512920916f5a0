#include "tests/support/registry.h"
#include "ui/window/run_slot.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rewire;

class TestRunSlot : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyWindowHasItsOwn() {
    const QTemporaryDir home;
    std::optional<RunSlot> first(home.path());
    const RunSlot second(home.path());
    const RunSlot third(home.path());
    QCOMPARE(first->folder(), home.filePath("last-run"));
    QCOMPARE(second.folder(), home.filePath("last-run-2"));
    QCOMPARE(third.folder(), home.filePath("last-run-3"));
    first.reset();
    QCOMPARE(RunSlot(home.path()).folder(), home.filePath("last-run"));
  }

  void whatACrashLeftHoldsNothing() {
    const QTemporaryDir home;
    QFile left(home.filePath("last-run.lock"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("2147483646\nrewire\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    left.close();
    QCOMPARE(RunSlot(home.path()).folder(), home.filePath("last-run"));
  }

  void theHomeIsMade() {
    const QTemporaryDir home;
    const RunSlot slot(home.filePath("a/b"));
    QCOMPARE(slot.folder(), home.filePath("a/b/last-run"));
    QVERIFY(QDir(home.filePath("a/b")).exists());
  }

  void withoutALockThereIsAFolderAllTheSame() {
    const QTemporaryDir home;
    QFile file(home.filePath("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(RunSlot(home.filePath("file/in")).folder(), home.filePath("file/in/last-run"));
  }
};

REWIRE_TEST(TestRunSlot)
#include "tst_run_slot.moc"

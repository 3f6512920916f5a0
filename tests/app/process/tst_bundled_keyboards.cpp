#include "app/process/bundled_keyboards.h"

#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

/// Layouts beside the program, on systems that have their own and on those that have none.
class TestBundledKeyboards : public QObject {
  Q_OBJECT

  QByteArray m_before;

 private Q_SLOTS:
  void init() {
    m_before = qgetenv("XKB_CONFIG_ROOT");
    qunsetenv("XKB_CONFIG_ROOT");
  }
  void cleanup() { m_before.isNull() ? qunsetenv("XKB_CONFIG_ROOT") : qputenv("XKB_CONFIG_ROOT", m_before); }

  void theirFolderIsBesideTheProgram() { QVERIFY(bundledKeyboards().endsWith("/share/rewire/xkb")); }

  void layoutsAreUsedWhereTheSystemHasNone() {
    const QTemporaryDir bundled;
    useBundledKeyboards(bundled.path(), bundled.filePath("nothing"));
    QCOMPARE(qEnvironmentVariable("XKB_CONFIG_ROOT"), bundled.path());
  }

  void thoseOfTheSystemStay() {
    const QTemporaryDir bundled, system;
    useBundledKeyboards(bundled.path(), system.path());
    QVERIFY(!qEnvironmentVariableIsSet("XKB_CONFIG_ROOT"));
  }

  void thoseThatTheUserNamesStay() {
    const QTemporaryDir bundled;
    qputenv("XKB_CONFIG_ROOT", "mine");
    useBundledKeyboards(bundled.path(), bundled.filePath("nothing"));
    QCOMPARE(qEnvironmentVariable("XKB_CONFIG_ROOT"), "mine");
  }

  void nothingIsSetWhereNoneAreBundled() {
    const QTemporaryDir folder;
    useBundledKeyboards(folder.filePath("nothing"), folder.filePath("nothing"));
    QVERIFY(!qEnvironmentVariableIsSet("XKB_CONFIG_ROOT"));
  }
};

REWIRE_TEST(TestBundledKeyboards)
#include "tst_bundled_keyboards.moc"

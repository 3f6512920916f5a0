#include "core/meant_path.h"

#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
namespace fs = std::filesystem;

/// Paths as the system walks them.
class TestMeantPath : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  fs::path root() const { return fs::canonical(m_folder.path().toStdString()); }

 private Q_SLOTS:
  void initTestCase() {
    fs::create_directories(root() / "real/deep/sub");
    fs::create_directories(root() / "real/deep/ds");
    fs::create_directories(root() / "ds");
    fs::create_symlink("real/deep/sub", root() / "link");
  }

  void twoDotsBehindALinkLeadBesideItsTarget() {
    QCOMPARE(meantPath(root() / "link/../ds"), root() / "real/deep/ds");
    QCOMPARE(meantPath(root() / "link/../../deep/ds"), root() / "real/deep/ds");
    QVERIFY(fs::equivalent(meantPath(root() / "link/../ds"), root() / "link/../ds"));
  }

  void otherLinksStayAsNamed() { QCOMPARE(meantPath(root() / "link/new"), root() / "link/new"); }

  void dotsAndSlashesAreTakenOut() {
    for (const char* name : {"ds", "ds/", "./ds", "ds/.", "real/../ds", ".//ds//"})
      QCOMPARE(meantPath(root() / name), root() / "ds");
    QCOMPARE(meantPath("/"), fs::path("/"));
    QCOMPARE(meantPath("/.."), fs::path("/"));
  }

  void relativeOnesBeginWhereTheProgramIs() {
    QCOMPARE(meantPath("nowhere/new"), fs::current_path() / "nowhere/new");
    QCOMPARE(meantPath("."), fs::current_path());
  }

  void whatDoesNotExistHasNoParent() {
    QVERIFY(!fs::exists(meantPath(root() / "absent/../ds")));
    QVERIFY(!fs::exists(root() / "absent/../ds"));
  }
};

REWIRE_TEST(TestMeantPath)
#include "tst_meant_path.moc"

// Projects that are opened for what is of use in them.
#include "core/project/project_file.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/zip_bytes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestProjectUnpacking : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aWindowAloneIsOpenedAndABrokenOneIsNamed() {
    const QTemporaryDir dir;
    const std::filesystem::path root = dir.path().toStdString(), file = root / "a.rewire";
    for (const char* name : {"one", "two", "three"}) std::filesystem::create_directories(root / name);
    writeBytes(file, projectOf({{.name = "window.json", .content = "{}"}}));
    const UnpackedProject sound = unpackProject(file, root / "one");
    QVERIFY(!sound.run && sound.leftAlone.empty());
    QCOMPARE(readBytes(root / "one" / "window.json"), std::string("{}"));
    writeBytes(file, projectOf({{.name = "window.json", .content = "{"}, {.name = "later.txt", .content = "x"}}));
    const UnpackedProject broken = unpackProject(file, root / "two");
    QCOMPARE(broken.leftAlone.size(), std::size_t{2});
    for (const LeftAlone& entry : broken.leftAlone) QCOMPARE(entry.reason.empty(), entry.name == "later.txt");
    writeBytes(file, "no zip");
    QVERIFY(!thrown<InputError>([&] { unpackProject(file, root / "three"); }).isEmpty());
  }
};

REWIRE_TEST(TestProjectUnpacking)
#include "tst_project_unpacking.moc"

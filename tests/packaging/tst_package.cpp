#include "tests/support/files.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace rewire::test;

/// The tree that is installed and packaged, and the program in it, which must know nothing of the machine that built it.
class TestPackage : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString installed(const QString& path) const { return m_folder.filePath(path); }
  static QByteArray bytes(const QString& path) { return QByteArray::fromStdString(readBytes(path.toStdString())); }
  static QByteArray source(const char* path) { return bytes(QString(REWIRE_SOURCE_DIR "/") + path); }

  static QString textOf(const QByteArray& document, const QString& element) {
    QXmlStreamReader xml(document);
    while (!xml.atEnd())
      if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element) return xml.readElementText();
    return {};
  }

 private Q_SLOTS:
  void initTestCase() {
    const ProgramEnd end = runProgram("cmake", {"--install", REWIRE_BUILD_DIR, "--prefix", m_folder.path()});
    QVERIFY2(end.status == 0, end.error.constData());
  }

  void theProgramHasNoPathOfTheMachineThatBuiltIt() {
    const QByteArray program = bytes(installed("bin/rewire"));
    QVERIFY(program.size() > 100'000);
    QVERIFY(!program.contains(REWIRE_SOURCE_DIR));
    QVERIFY(!program.contains(REWIRE_BUILD_DIR));
    QVERIFY2(!program.contains("resources/datasets"), "a part of such a path");
  }

  void theProgramFindsItsDatasetWhereverItLies() {
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());  // bare: not even HOME
    process.start(installed("bin/rewire"), {"data", "list"});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY2(out.contains(installed("share/rewire/datasets/mnist").toUtf8()), out.constData());
  }

  void whatDebianWantsIsThere() {
    for (const char* name : {"man/man1/rewire.1.gz", "doc/rewire/changelog.gz", "doc/rewire/changelog.Debian.gz"}) {
      const QByteArray packed = bytes(installed(QString("share/") + name));
      QVERIFY2(packed.startsWith(QByteArray::fromHex("1f8b080000000000")), name);  // neither a name nor a time within
    }
    QVERIFY(bytes(installed("share/doc/rewire/copyright")).contains("GPL-3"));
    QVERIFY(QFile::exists(installed("share/icons/hicolor/scalable/apps/io.github.rewire.Rewire.svg")));
  }

  void theDesktopEntryIsValid() {
    const QString path = installed("share/applications/io.github.rewire.Rewire.desktop");
    const QSettings entry(path, QSettings::IniFormat);
    QCOMPARE(entry.value("Desktop Entry/Type").toString(), "Application");
    QCOMPARE(entry.value("Desktop Entry/Exec").toString(), "rewire %f");
    QCOMPARE(entry.value("Desktop Entry/Icon").toString(), "io.github.rewire.Rewire");
    if (QStandardPaths::findExecutable("desktop-file-validate").isEmpty()) QSKIP("there is no desktop-file-validate");
    const ProgramEnd end = runProgram("desktop-file-validate", {path});
    QVERIFY2(end.status == 0 && end.out.isEmpty(), end.out.constData());
  }

  void theMetainfoAndTheMimeTypesAreValid() {
    const QByteArray metainfo = bytes(installed("share/metainfo/io.github.rewire.Rewire.metainfo.xml"));
    QCOMPARE(textOf(metainfo, "launchable"), "io.github.rewire.Rewire.desktop");
    QVERIFY(!textOf(bytes(installed("share/mime/packages/io.github.rewire.Rewire.xml")), "comment").isEmpty());
    if (QStandardPaths::findExecutable("appstreamcli").isEmpty()) QSKIP("there is no appstreamcli");
    const ProgramEnd end =
        runProgram("appstreamcli", {"validate", "--no-net", installed("share/metainfo/io.github.rewire.Rewire.metainfo.xml")});
    QVERIFY2(end.status == 0, end.out.constData());
  }

  // packaging/run installs what is optional; a package recommends the same.
  void whatIsOptionalIsRecommended() {
    static const QRegularExpression recommends("CPACK_DEBIAN_PACKAGE_RECOMMENDS \"([^\"]*)\"");
    const QStringList names = recommends.match(source("packaging/CPack.cmake")).captured(1).split(", ");
    QVERIFY(names.contains("dataset-fashion-mnist") && names.contains("qt6-wayland"));
  }

  void theRevisionIsThatOfTheChangelog() {
    static const QRegularExpression version("^rewire \\(([0-9.]+)-(\\d+)\\) "), release("PACKAGE_RELEASE (\\d+)");
    const auto newest = version.match(source("packaging/changelog.Debian"));
    QVERIFY(source("CMakeLists.txt").contains("project(Rewire VERSION " + newest.captured(1).toUtf8() + " "));
    QCOMPARE(release.match(source("packaging/CPack.cmake")).captured(1), newest.captured(2));
  }
};

REWIRE_TEST(TestPackage)
#include "tst_package.moc"

#include "app/process/bundled_fonts.h"

#include "tests/support/files.h"
#include "tests/support/kept_run.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFontDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

/// Fonts beside the program, on systems that have fonts and on one that has none.
class TestBundledFonts : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  void write(const QString& name, const char* text) const { writeBytes(path(name).toStdString(), text); }

  /// The program as it lies in the archive, beside fonts of this name.
  void unpackProgram(const QString& fonts, const QString& font) const {
    QVERIFY(QDir(m_folder.path()).mkpath("bin") && QDir(m_folder.path()).mkpath("share/rewire/fonts/" + fonts));
    QVERIFY(QFile::copy(font, path("share/rewire/fonts/" + fonts + "/font.ttf")));
    if (!QFile::exists(path("bin/rewire"))) QVERIFY(QFile::copy(REWIRE_EXECUTABLE, path("bin/rewire")));
  }

  /// A picture drawn by that program on a system with these settings of fonts; its fonts are named in it.
  QByteArray pictureWith(const QString& settings) const {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FONTCONFIG_FILE", path(settings));
    program.setProcessEnvironment(environment);
    program.start(path("bin/rewire"), {"plot", path("run"), "--view", "accuracy", "--out", path("a.pdf")});
    if (!program.waitForFinished(60'000) || program.exitCode() != 0) return program.readAllStandardError();
    return QByteArray::fromStdString(readBytes(path("a.pdf").toStdString()));
  }

 private Q_SLOTS:
  void initTestCase() { makeKeptRun(m_folder.path().toStdString(), 1); }

  void settingsAreUsedWhereTheSystemHasNone() {
    const auto restore = qScopeGuard([before = qgetenv("FONTCONFIG_FILE")] {
      before.isNull() ? qunsetenv("FONTCONFIG_FILE") : qputenv("FONTCONFIG_FILE", before);
    });
    write("fonts.conf", "<fontconfig/>");
    qunsetenv("FONTCONFIG_FILE");
    useBundledFontSettings(m_folder.path(), path("fonts.conf"));
    QVERIFY2(!qEnvironmentVariableIsSet("FONTCONFIG_FILE"), "the system has settings");
    useBundledFontSettings(path("nothing"), path("nothing"));
    QVERIFY2(!qEnvironmentVariableIsSet("FONTCONFIG_FILE"), "nothing is bundled");
    useBundledFontSettings(m_folder.path(), path("nothing"));
    QCOMPARE(qEnvironmentVariable("FONTCONFIG_FILE"), path("fonts.conf"));
    qputenv("FONTCONFIG_FILE", "mine");
    useBundledFontSettings(m_folder.path(), path("nothing"));
    QCOMPARE(qEnvironmentVariable("FONTCONFIG_FILE"), "mine");
  }

  void aFontIsAddedOnlyForAScriptThatHasNone() {
    QVERIFY(QDir(m_folder.path()).mkpath("fonts/latin"));
    write("fonts/latin/no.ttf", "not a font");
    QVERIFY2(!QFontDatabase::families(QFontDatabase::Greek).isEmpty(), "tests need a font to draw with");
    const qsizetype before = QFontDatabase::families().size();
    QCOMPARE(addMissingFonts(path("fonts")), 0);
    QCOMPARE(addMissingFonts(path("nothing")), 0);
    QCOMPARE(QFontDatabase::families().size(), before);
  }

  void aSystemWithoutFontsDrawsWithThoseBeside() {
    const QString font = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
    if (!QFile::exists(font)) QSKIP("there is no DejaVu Sans to bundle");
    write("empty.conf", "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
    unpackProgram("unused", font);
    const QByteArray without = pictureWith("empty.conf");
    QVERIFY2(!without.contains("DejaVuSans"), "the system is not without fonts");
    unpackProgram("latin", font);
    const QByteArray with = pictureWith("empty.conf");
    QVERIFY2(with.startsWith("%PDF"), with.left(500));
    QVERIFY(with.contains("DejaVuSans"));
  }
};

REWIRE_WIDGET_TEST(TestBundledFonts)
#include "tst_bundled_fonts.moc"

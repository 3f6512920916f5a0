#include "tests/support/locales.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using rewire::test::localeWithCommas;

// The tour and the window's start, from outside: the program as a person without a display meets it.
class TestTour : public QObject {
  Q_OBJECT

 private:
  struct Result {
    int status = -1;
    QString errors;
  };

  static Result rewire(const QStringList& arguments, const QByteArray& locale = "C") {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(name);
    environment.insert("LC_ALL", locale);
    process.setProcessEnvironment(environment);
    process.start(REWIRE_EXECUTABLE, arguments);
    if (!process.waitForFinished(120000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
  }

  static QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  static void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }

 private Q_SLOTS:
  void everyViewIsDrawnWithoutADisplay() {
    const QTemporaryDir folder;
    const QString out = folder.filePath("tour");
    const QStringList arguments = {"tour", "--out", out, "--epochs", "1", "--train-samples", "600"};
    const Result result = rewire(arguments);
    QVERIFY2(result.status == 0, qPrintable(result.errors));
    QVERIFY(result.errors.contains("epoch 1/1"));
    for (const char* name : {"connectivity.png", "input-map.png", "accuracy-and-loss.png", "degree-distributions.png",
                             "degree-distributions-log-log.png", "weights.png", "connectivity-perturbed.png", "gallery.png",
                             "gallery-perturbed.png", "confusion.png", "confusion-perturbed.png", "robustness.png"})
      QVERIFY2(QImage(QDir(out).filePath(name)).width() > 500, name);
    const QImage light(QDir(out).filePath("window.png")), dark(QDir(out).filePath("window-dark.png"));
    QCOMPARE(light.size(), QSize(1440, 900));
    QVERIFY(light.pixelColor(20, 880).lightness() > dark.pixelColor(20, 880).lightness() + 100);

    const QString text = QString::fromUtf8(bytes(QDir(out).filePath("summary.md")));
    QVERIFY(text.contains("784–1000–1000–1000–10"));
    QVERIFY(text.contains("| 1 | "));
    QVERIFY(text.contains("zeta 0.3, batch 32, learning rate 0.025 (linear)"));
    QVERIFY(text.contains("window-dark.png"));
  }

  // Drawn over, in a locale with a decimal comma: neither words nor pictures know it.
  void aFormerTourIsDrawnOverTheSameInEveryLocale() {
    const QTemporaryDir folder;
    const QDir out(folder.filePath("tour"));
    const QStringList arguments = {"tour", "--out", out.path(), "--epochs", "1", "--train-samples", "600"};
    QCOMPARE(rewire(arguments).status, 0);
    const QStringList names = {"summary.md", "degree-distributions-log-log.png", "weights.png", "robustness.png"};
    QList<QByteArray> before;
    for (const QString& name : names) before << bytes(out.filePath(name));
    write(out.filePath("weights.png"), "old");
    const QByteArray locale = localeWithCommas();
    if (locale.isEmpty()) QSKIP("no locale with commas can be made here");
    const Result result = rewire(arguments, locale);
    QVERIFY2(result.status == 0, qPrintable(result.errors));
    QVERIFY2(!result.errors.contains(','), qPrintable(result.errors));
    for (qsizetype i = 0; i < names.size(); ++i) QVERIFY2(bytes(out.filePath(names[i])) == before[i], qPrintable(names[i]));
  }

  void aFolderWithOtherThingsIsRefused() {
    const QTemporaryDir folder;
    write(folder.filePath("thesis.tex"), "years of work");
    const Result result = rewire({"tour", "--out", folder.path()});
    QCOMPARE(result.status, 2);
    QVERIFY(result.errors.startsWith("rewire: error: "));
    QCOMPARE(result.errors.count('\n'), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList("thesis.tex"));
  }

  void aWrongRequestWritesNothing() {
    const QTemporaryDir folder;
    const QString out = folder.filePath("tour");
    QCOMPARE(rewire({"tour", "--out", out, "--epochs", "0"}).status, 2);
    QCOMPARE(rewire({"tour", "--out", out, "--dataset", folder.filePath("absent")}).status, 2);
    QCOMPARE(rewire({"tour"}).status, 2);
    QVERIFY(!QFileInfo::exists(out));
  }

  void withoutADisplayTheWindowSaysWhatToDo() {
    const Result result = rewire({});
    QCOMPARE(result.status, 1);
    QVERIFY(result.errors.contains("rewire tour --out"));
    QCOMPARE(result.errors.count('\n'), 1);
  }
};

REWIRE_TEST(TestTour)
#include "tst_tour.moc"

#include "ui/window/saving/movie_bar.h"

#include "tests/support/gif_frames.h"
#include "tests/support/kept_run.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestMovieBar : public QObject {
  Q_OBJECT

  static constexpr int kPatience = 60'000;

  QTemporaryDir m_folder;
  QString m_run;

  struct Bar {
    MovieBar bar;
    QSignalSpy saved{&bar, &MovieBar::saved};
    QSignalSpy told{&bar, &MovieBar::told};
    QSignalSpy failed{&bar, &MovieBar::failed};
    Bar() { bar.setProgram(REWIRE_EXECUTABLE); }
    QProgressBar* progress() const { return bar.findChild<QProgressBar*>("movieProgress"); }
  };

  void start(Bar& bar, const QString& name, const QString& size = "320x200") const {
    const QString out = m_folder.filePath(name);
    bar.bar.start({"movie", m_run, "--view", "degrees", "--out", out, "--size", size}, out);
  }

 private Q_SLOTS:
  void initTestCase() { m_run = QString::fromStdString(makeKeptRun(m_folder.path().toStdString(), 4).string()); }

  void aMovieIsMadeBesideTheWindow() {
    Bar bar;
    QVERIFY(bar.bar.isHidden());
    start(bar, "a.gif");
    QVERIFY(bar.bar.isMaking() && !bar.bar.isHidden());
    QVERIFY(bar.saved.wait(kPatience));
    QCOMPARE(bar.saved[0][0].toString(), m_folder.filePath("a.gif"));
    QCOMPARE(readGif(m_folder.filePath("a.gif")).frames.size(), std::size_t{4});
    QCOMPARE(bar.progress()->value(), 100);
    QVERIFY(bar.bar.isHidden() && !bar.bar.isMaking());
  }

  void stopEndsItAndLeavesNothing() {
    Bar bar;
    start(bar, "stopped.gif", "3200x2000");
    QTRY_VERIFY_WITH_TIMEOUT(bar.progress()->value() > 0, kPatience);
    QTest::mouseClick(bar.bar.findChild<QPushButton*>("movieStop"), Qt::LeftButton);
    QVERIFY(bar.told.wait(kPatience));
    QCOMPARE(bar.saved.size() + bar.failed.size(), 0);
    QVERIFY(QDir(m_folder.path()).entryList({"*stopped*"}, QDir::Files | QDir::Hidden).isEmpty());
  }

  void whyItFailedIsSaid() {
    Bar bar;
    start(bar, "a.mp4");
    QVERIFY(bar.failed.wait(kPatience));
    const QString line = bar.failed[0][0].toString();
    QVERIFY2(line.contains("a movie is a .gif, a .webm, or a folder"), qPrintable(line));
    bar.bar.setProgram("/there/is/no/such/program");
    start(bar, "b.gif");
    QTRY_COMPARE(bar.failed.size(), 2);
    QVERIFY(bar.bar.isHidden());
  }

  void theEndOfTheWindowEndsIt() {
    {
      Bar bar;
      start(bar, "ended.gif", "3200x2000");
      QTRY_VERIFY_WITH_TIMEOUT(bar.progress()->value() > 0, kPatience);
    }
    QVERIFY(QDir(m_folder.path()).entryList({"*ended*"}, QDir::Files | QDir::Hidden).isEmpty());
  }
};

REWIRE_WIDGET_TEST(TestMovieBar)
#include "tst_movie_bar.moc"

#include "ui/runs/sweep_bar.h"

#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "ui/style/language.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

class TestSweepBar : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  /// A program that stands in for rewire.
  QString program(const char* script) const {
    const QString path = m_folder.filePath("program");
    writeBytes(path.toStdString(), std::string("#!/bin/sh\n") + script);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
  }

 private Q_SLOTS:
  void cleanup() { speak("en"); }

  void itTellsHowItsProgramIsCalled() {
    SweepBar bar;
    bar.setProgram(program("echo \"$*\" > \"$(dirname \"$0\")/arguments\"\n"));
    QSignalSpy ended(&bar, &SweepBar::ended);
    bar.start("/sweeps/S", 3);
    QVERIFY(bar.isRunning() && !bar.isHidden());
    QCOMPARE(bar.name(), QString("S"));
    QVERIFY(bar.findChild<QLabel*>("sweepWords")->text().contains("S"));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.front().front().toString(), QString());
    QVERIFY(!bar.isRunning() && bar.isHidden());
    QCOMPARE(readBytes(m_folder.filePath("arguments").toStdString()), std::string("sweep run /sweeps/S --threads 3\n"));
  }

  void anErrorIsTold() {
    SweepBar bar;
    bar.setProgram(program("echo 'rewire: error: the data are missing (mnist)' >&2\nexit 2\n"));
    QSignalSpy ended(&bar, &SweepBar::ended);
    bar.start("/sweeps/S", 1);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.front().front().toString(), QString("The sweep has ended: the data are missing (mnist)"));
    bar.setProgram(program("exit 0\n"));  // that error is over
    bar.start("/sweeps/S", 1);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(ended.back().front().toString(), QString());
  }

  // The process speaks English; what it gives as a phrase is said in the window's language.
  void anErrorIsSaidInTheLanguageOfTheWindow() {
    speak("de");
    SweepBar bar;
    bar.setProgram(
        program("test -n \"$REWIRE_PHRASES\" || exit 3\n"
                "echo 'rewire: phrase: {\"arguments\":[{\"arguments\":[\"S\"],\"id\":\"there is no such folder (%1)\"},"
                "\"x\"],\"id\":\"%1 (%2)\"}' >&2\n"
                "echo 'rewire: error: there is no such folder (S) (x)' >&2\nexit 2\n"));
    QSignalSpy ended(&bar, &SweepBar::ended);
    bar.start("/sweeps/S", 1);
    QTRY_COMPARE(ended.size(), 1);
    const QString told = ended.front().front().toString();
    QVERIFY2(told.contains("(S) (x)") && !told.contains("there is"), qPrintable(told));
  }

  void aProgramThatIsNotThereIsTold() {
    SweepBar bar;
    bar.setProgram("/no/such/program");
    QSignalSpy ended(&bar, &SweepBar::ended);
    bar.start("/sweeps/S", 1);
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.front().front().toString().startsWith("The sweep cannot be started"));
    QVERIFY(!bar.isRunning());
  }

  void itIsStoppedByItsButton() {
    SweepBar bar;
    bar.setProgram(program("trap 'echo stopped > \"$(dirname \"$0\")/end\"; exit 130' TERM\nwhile :; do sleep 0.05; done\n"));
    QSignalSpy ended(&bar, &SweepBar::ended);
    bar.start("/sweeps/S", 1);
    bar.show();
    QTest::mouseClick(bar.findChild<QPushButton*>("sweepStop"), Qt::LeftButton);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.front().front().toString(), QString());
  }

  void itGoesOnWithoutTheBar() {
    {
      SweepBar bar;
      bar.setProgram(program("sleep 0.3\necho done > \"$(dirname \"$0\")/done\"\n"));
      bar.start("/sweeps/S", 1);
    }
    QTRY_COMPARE(readBytes(m_folder.filePath("done").toStdString()), std::string("done\n"));
  }
};

REWIRE_WIDGET_TEST(TestSweepBar)
#include "tst_sweep_bar.moc"

#include "tests/support/files.h"
#include "tests/support/made_sweep.h"
#include "tests/support/registry.h"
#include "ui/pair/pair_view.h"
#include "ui/runs/comparison_view.h"
#include "ui/runs/runs_panel.h"
#include "ui/runs/sweep_bar.h"
#include "ui/window/main_window.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

/// The list of runs, the comparison and sweeps as parts of the window.
class TestRunsInWindow : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  Sweep m_sweep;

  QString folder() const { return QString::fromStdString(m_sweep.folder.string()); }

  static RunsPanel& panelOf(MainWindow& window) { return *window.findChild<RunsPanel*>(); }

  /// Answers what the window asks for, as the worker does.
  static void answer(MainWindow& window) {
    connect(&window, &MainWindow::runsRequested, &window,
            [&window, reader = std::make_shared<RunListReader>()](const QString& asked) {
              window.showRuns(std::make_shared<const RunList>(reader->read(asked.toStdString())));
            });
  }

  static bool show(MainWindow& window) {
    window.resize(1440, 900);
    window.show();
    return QTest::qWaitForWindowExposed(&window);
  }

  /// A sweep that is trained until it is stopped.
  void beginEndlessSweep(MainWindow& window) const {
    const QString program = m_dir.filePath("program");
    writeBytes(program.toStdString(), "#!/bin/sh\ntrap 'exit 130' TERM\nwhile :; do sleep 0.05; done\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    panelOf(window).sweepBar()->setProgram(program);
    panelOf(window).sweepBar()->start(folder(), 1);
    QVERIFY(panelOf(window).sweepBar()->isRunning());
  }

  static void press(MainWindow& window, const char* button) {
    auto* box = window.findChild<QMessageBox*>("sweepQuestion");
    QVERIFY(box);
    QTest::mouseClick(box->findChild<QPushButton*>(button), Qt::LeftButton);
  }

 private Q_SLOTS:
  void initTestCase() {
    m_sweep = makeSweep(m_dir.path().toStdString(), {"set", "static"}, 2);
    workOn(m_sweep, {}, oneWorker());
  }
  void init() { QSettings().clear(); }

  void aSweepIsOpenedByItsFolderOrItsPlan() {
    for (const QString& path : {folder(), folder() + "/plan.json"}) {
      MainWindow window;
      answer(window);
      QVERIFY(show(window));
      QSignalSpy commands(&window, &MainWindow::commandRequested);
      window.openPath(path);
      QVERIFY(panelOf(window).isVisible());
      QCOMPARE(window.findChild<QTableView*>("runsTable")->model()->rowCount(), 4);
      QVERIFY(!window.findChild<ComparisonView*>()->isEmpty());
      QCOMPARE(commands.size(), 0);  // the network stays
    }
  }

  void twoRunsStandSideBySide() {
    MainWindow window;
    answer(window);
    ImageShapes shapes;
    connect(&window, &MainWindow::pairRequested, &window,
            [&](const PairRequest& request) { window.showPair(std::make_shared<const NetworkPair>(pairOf(request, shapes))); });
    QVERIFY(show(window));
    window.openPath(folder());
    auto* table = window.findChild<QTableView*>("runsTable");
    for (const int row : {0, 2}) {
      const QPoint at = table->visualRect(table->model()->index(row, 0)).center();
      QTest::mouseClick(table->viewport(), Qt::LeftButton, row == 0 ? Qt::NoModifier : Qt::ControlModifier, at);
    }
    QTest::mouseClick(window.findChild<QPushButton*>("runsSideBySide"), Qt::LeftButton);
    auto* pair = window.findChild<PairView*>();
    QVERIFY(pair->isVisible() && !pair->isEmpty());
    QVERIFY2(pair->accessibleDescription().contains("Layer 1 shares"), qPrintable(pair->accessibleDescription()));
  }

  void aDoubleClickOpensTheRun() {
    MainWindow window;
    answer(window);
    QVERIFY(show(window));
    window.openPath(folder());
    QString opened;
    connect(&window, &MainWindow::commandRequested, &window, [&opened](const Command& command) {
      if (const auto* run = std::get_if<ContinueRun>(&command)) opened = QString::fromStdString(run->folder);
    });
    auto* table = window.findChild<QTableView*>("runsTable");
    const QPoint at = table->visualRect(table->model()->index(2, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(opened, QString::fromStdString(m_sweep.folderOf(m_sweep.runs[2]).string()));
  }

  void aSweepIsPlannedFromTheExperiment() {
    MainWindow window;
    window.setRunsFolder(m_dir.filePath("home/runs").toStdString());
    QVERIFY(show(window));
    QSignalSpy asked(&window, &MainWindow::sweepPreviewRequested);
    QTest::mouseClick(window.findChild<QPushButton*>("sweep"), Qt::LeftButton);
    auto* dialog = window.findChild<QDialog*>("sweepDialog");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QLineEdit*>("sweepFolder")->text().startsWith(m_dir.filePath("home/sweeps/")));
    QTRY_COMPARE(asked.size(), 1);
    QSignalSpy dropped(&window, &MainWindow::sweepPreviewDropped);
    QTest::mouseClick(dialog->findChild<QPushButton*>("sweepCancel"), Qt::LeftButton);
    QCOMPARE(dropped.size(), 1);
  }

  void closingAsksWhetherTheSweepGoesOn() {
    MainWindow window;
    QVERIFY(show(window));
    beginEndlessSweep(window);
    window.close();
    QVERIFY(window.isVisible());
    press(window, "sweepGoesOn");
    QVERIFY(!window.isVisible());
    QVERIFY(panelOf(window).sweepBar()->isRunning());
    panelOf(window).sweepBar()->stop();
    QTRY_VERIFY(!panelOf(window).sweepBar()->isRunning());
  }

  void itIsStoppedWhereTheUserSaysSo() {
    MainWindow window;
    QVERIFY(show(window));
    beginEndlessSweep(window);
    window.close();
    press(window, "sweepStops");
    QVERIFY(!window.isVisible());
    QTRY_VERIFY(!panelOf(window).sweepBar()->isRunning());
  }

  void aSecondCloseAsksNothing() {
    MainWindow window;
    QVERIFY(show(window));
    beginEndlessSweep(window);
    window.close();
    window.close();  // as Ctrl-C in a terminal does
    QVERIFY(!window.isVisible());
    panelOf(window).sweepBar()->stop();
    QTRY_VERIFY(!panelOf(window).sweepBar()->isRunning());
  }
};

REWIRE_WIDGET_TEST(TestRunsInWindow)
#include "tst_runs_in_window.moc"

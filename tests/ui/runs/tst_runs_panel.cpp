#include "ui/runs/runs_panel.h"

#include "tests/support/registry.h"
#include "tests/support/run_lists.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

/// The panel and what it has asked for.
struct ShownPanel {
  ShownPanel() {
    QObject::connect(&panel, &RunsPanel::comparisonChanged, &panel, [this](const ComparisonPtr& newest) { compared = newest; });
    panel.setHome("/runs/S");
    panel.resize(900, 400);
    panel.show();
    (void)QTest::qWaitForWindowExposed(&panel);
  }

  QTableView& table() { return *panel.findChild<QTableView*>("runsTable"); }
  QLineEdit& filter() { return *panel.findChild<QLineEdit*>("runsFilter"); }
  QCheckBox& grouped() { return *panel.findChild<QCheckBox*>("runsGrouped"); }
  QString summary() { return panel.findChild<QLabel*>("runsSummary")->text(); }
  int rows() { return table().model()->rowCount(); }
  QString cell(int row, RunColumn column) {
    return table().model()->index(row, static_cast<int>(column)).data(Qt::DisplayRole).toString();
  }
  QPoint middleOf(int row) { return table().visualRect(table().model()->index(row, 0)).center(); }
  void click(int row, Qt::KeyboardModifiers keys = Qt::NoModifier) {
    QTest::mouseClick(table().viewport(), Qt::LeftButton, keys, middleOf(row));
  }

  ComparisonPtr compared;
  RunsPanel panel;
};

class TestRunsPanel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itAsksWhenItIsSeen() {
    RunsPanel panel;
    QSignalSpy asked(&panel, &RunsPanel::listRequested);
    panel.setHome("/runs/S");
    QCOMPARE(asked.size(), 0);
    panel.show();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), QString("/runs/S"));
  }

  void itAsksAgainAfterEachAnswer() {
    ShownPanel shown;
    QSignalSpy asked(&shown.panel, &RunsPanel::listRequested);
    shown.panel.showList(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5})}));  // it is being trained
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20'000);
    shown.panel.hide();
    shown.panel.showList(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5, 0.6})}));
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 2, 20'000);  // plots may be seen
  }

  void aListOfAnotherFolderIsLate() {
    ShownPanel shown;
    shown.panel.showFolder("/runs/T");
    shown.panel.showList(madeGrid(2));
    QCOMPARE(shown.rows(), 0);
  }

  void allThatIsListedIsCompared() {
    ShownPanel shown;
    shown.panel.showList(madeGrid(10));
    QCOMPARE(shown.rows(), 40);
    QCOMPARE(shown.compared->lines.size(), std::size_t{40});
    QCOMPARE(shown.summary(), QString("40 finished"));
    QTest::keyClicks(&shown.filter(), "static");
    QCOMPARE(shown.rows(), 20);
    QCOMPARE(shown.compared->lines.size(), std::size_t{20});
  }

  void clickedRowsAloneAreCompared() {
    ShownPanel shown;
    shown.panel.showList(madeGrid(2));
    shown.click(1);
    QCOMPARE(shown.compared->lines.size(), std::size_t{1});
    shown.click(4, Qt::ControlModifier);
    QCOMPARE(shown.compared->lines.size(), std::size_t{2});
    QCOMPARE(shown.compared->lines[1].runs[0].settings->experiment.rule, Rule::Static);
    shown.click(1, Qt::ControlModifier);
    shown.click(4, Qt::ControlModifier);
    QCOMPARE(shown.compared->lines.size(), std::size_t{8});
  }

  void twoRunsAreAskedForSideBySide() {
    ShownPanel shown;
    ComparisonPtr two;
    QObject::connect(&shown.panel, &RunsPanel::sideBySideRequested, &shown.panel,
                     [&](const ComparisonPtr& asked) { two = asked; });
    shown.panel.showList(madeGrid(2));
    auto& button = *shown.panel.findChild<QPushButton*>("runsSideBySide");
    auto& action = *shown.panel.findChild<QAction*>("runsSideBySideAction");
    QVERIFY(!button.isEnabled() && !action.isEnabled());
    QVERIFY(button.toolTip().contains("exactly two"));
    shown.click(1);
    QVERIFY(!button.isEnabled());
    shown.click(4, Qt::ControlModifier);
    QVERIFY(button.isEnabled() && action.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(two && two->lines.size() == 2);
    QCOMPARE(two->lines[0].name, QString("set, seed 2"));
    QCOMPARE(two->lines[1].name, QString("static, seed 1"));
    shown.click(5, Qt::ControlModifier);
    QVERIFY(!button.isEnabled());
    two.reset();
    shown.click(5, Qt::ControlModifier);
    action.trigger();
    QVERIFY(two);
  }

  void groupsAndWaitingRunsHaveNoNetwork() {
    ShownPanel shown;
    auto& button = *shown.panel.findChild<QPushButton*>("runsSideBySide");
    shown.panel.showList(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5}), madeListedRun(Rule::Set, 0.01, 2, {})}));
    shown.click(0);
    shown.click(1, Qt::ControlModifier);
    QVERIFY(!button.isEnabled());
    shown.panel.showList(madeGrid(2));
    QTest::mouseClick(&shown.grouped(), Qt::LeftButton, {}, QPoint(8, shown.grouped().height() / 2));
    shown.click(0);
    shown.click(1, Qt::ControlModifier);
    QVERIFY(!button.isEnabled());
  }

  void groupsAreRowsAndLines() {
    ShownPanel shown;
    shown.panel.showList(madeGrid(3));
    QTest::mouseClick(&shown.grouped(), Qt::LeftButton, {}, QPoint(8, shown.grouped().height() / 2));
    QCOMPARE(shown.rows(), 4);
    QCOMPARE(shown.cell(0, RunColumn::Accuracy), QString("73.0 ± 1.0 %"));
    QCOMPARE(shown.cell(0, RunColumn::Seed), QString("n = 3"));
    QCOMPARE(shown.compared->lines.size(), std::size_t{4});
    QVERIFY(shown.compared->lines[0].grouped && shown.compared->lines[0].runs.size() == 3);
  }

  void aClickOnAHeadingSorts() {
    ShownPanel shown;
    shown.panel.showList(madeGrid(2));
    QHeaderView& header = *shown.table().horizontalHeader();
    const int at = header.sectionViewportPosition(static_cast<int>(RunColumn::Accuracy)) + 10;
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(at, header.height() / 2));
    QStringList accuracies;
    for (int row = 0; row < shown.rows(); ++row) accuracies << shown.cell(row, RunColumn::Accuracy);
    QStringList sorted = accuracies;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(accuracies, sorted);
    QCOMPARE(accuracies.front(), QString("72.0 %"));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(at, header.height() / 2));
    QCOMPARE(shown.cell(0, RunColumn::Accuracy), QString("74.0 %"));
  }

  void whatIsChosenStaysChosenWhenRunsMove() {
    ShownPanel shown;
    shown.panel.showList(madeRunList({madeListedRun(Rule::Set, 0.01, 2, {0.5})}));
    shown.click(0);
    shown.panel.showList(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {}), madeListedRun(Rule::Set, 0.01, 2, {0.5, 0.6})}));
    const QModelIndexList chosen = shown.table().selectionModel()->selectedRows();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().row(), 1);
    QCOMPARE(shown.compared->lines.size(), std::size_t{1});
    QCOMPARE(shown.compared->lines[0].runs[0].epoch, 2);
  }

  void aDoubleClickOpensARunThatHasBegun() {
    ShownPanel shown;
    QSignalSpy opened(&shown.panel, &RunsPanel::openRequested);
    shown.panel.showList(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5}), madeListedRun(Rule::Set, 0.01, 2, {})}));
    for (const int row : {0, 1}) {
      shown.click(row);
      QTest::mouseDClick(shown.table().viewport(), Qt::LeftButton, {}, shown.middleOf(row));
    }
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.front().front().toString().startsWith("/runs/S/set-"));
  }

  void whatIsWrongIsToldInALine() {
    ShownPanel shown;
    shown.panel.showList(std::make_shared<const RunList>(
        RunList{.folder = "/runs/S", .runs = {}, .problems = {phrase("there is no such folder (%1)", "S"), "another", "third"}}));
    QVERIFY(shown.summary().contains("there is no such folder (S)"));
    QVERIFY(shown.summary().contains("2 more"));
    ListedRun failed = madeListedRun(Rule::Set, 0.01, 1, {0.5});
    failed.stage = RunState::Stage::Failed;
    failed.problem = "the loss is no longer finite";
    shown.panel.showList(madeRunList({failed}));
    QVERIFY(shown.table().model()->index(0, 0).data(Qt::ToolTipRole).toString().contains("no longer finite"));
    QCOMPARE(shown.cell(0, RunColumn::State), QString("failed"));
  }

  void theSummaryTellsHowFarTheyAre() {
    ShownPanel shown;
    shown.panel.showList(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5, 0.6, 0.7}),
                                      madeListedRun(Rule::Set, 0.01, 2, {0.5}), madeListedRun(Rule::Set, 0.01, 3, {})}));
    QCOMPARE(shown.summary(), QString("1 finished · 1 training · 1 waiting · 4 of 9 epochs"));
    ListedRun timed = madeListedRun(Rule::Set, 0.01, 2, {0.5});
    std::vector<EpochMetrics> rows = *timed.rows;
    rows[0].seconds = 45.0;
    timed.rows = std::make_shared<const std::vector<EpochMetrics>>(rows);
    shown.panel.showList(madeRunList({timed}));
    QCOMPARE(shown.summary(), QString("1 training · 1 of 3 epochs · about 1 min 30 s left"));
  }

  void theSquareHasTheColourOfTheRun() {
    ShownPanel shown;
    shown.panel.showList(madeGrid(1));
    const auto squareOf = [&](int row) {
      const QIcon icon = shown.table().model()->index(row, 0).data(Qt::DecorationRole).value<QIcon>();
      return icon.pixmap(8, 8, QIcon::Selected).toImage().pixelColor(2, 2).rgb();
    };
    QCOMPARE(squareOf(0), Theme::light().ofRule(Rule::Set).rgb());
    shown.panel.setTheme(Theme::darkTheme());
    QCOMPARE(squareOf(0), Theme::darkTheme().ofRule(Rule::Set).rgb());
    QTest::keyClicks(&shown.filter(), "static");
    QCOMPARE(squareOf(0), Theme::darkTheme().ofRule(Rule::Static).rgb());
  }
};

REWIRE_WIDGET_TEST(TestRunsPanel)
#include "tst_runs_panel.moc"

#include "ui/runs/means_dialog.h"

#include "tests/support/registry.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtTest>

using namespace rewire;

namespace {

Sweep twoRules() {
  Sweep sweep{"/runs/S", {}, {}};
  for (const Rule rule : {Rule::Set, Rule::Static}) {
    Experiment experiment;
    experiment.rule = rule;
    sweep.runs.push_back({experiment, std::string(nameOf(rule))});
  }
  return sweep;
}

MeansPtr meansFor(const MeansRequest& request) {
  auto means = std::make_shared<Means>();
  means->request = request;
  means->pairings = pairings(request.runs);
  means->table = {.request = {{"rule"}, {"seed"}, request.paired}, .rows = {}, .runs = 4, .finished = 3, .instructionSets = {}};
  TableRow set{.values = {"\"set\""},
               .metric = "test_accuracy",
               .mean = {2, 0.9, 0.014, 0.05},
               .difference = std::nullopt,
               .instructionSets = {}};
  if (!request.paired.empty()) set.difference = SampleMean{2, -0.025, 0.007, 0.02};
  means->table.rows = {set,
                       {.values = {"\"static\""},
                        .metric = "test_accuracy",
                        .mean = {1, 0.8, 0.0, 0.0},
                        .difference = std::nullopt,
                        .instructionSets = {}}};
  return means;
}

struct ShownDialog {
  ShownDialog() {
    QObject::connect(&dialog, &MeansDialog::meansRequested, &dialog, [this](const MeansRequest& request) { asked = request; });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.ask();
    dialog.show();
  }
  QTableWidget& table() { return *dialog.findChild<QTableWidget*>("meansTable"); }
  QComboBox& paired() { return *dialog.findChild<QComboBox*>("meansPaired"); }
  QString note() { return dialog.findChild<QLabel*>("meansNote")->text(); }
  QString copied(const char* button) {
    QTest::mouseClick(dialog.findChild<QPushButton*>(button), Qt::LeftButton);
    return QApplication::clipboard()->text();
  }

  MeansRequest asked;
  MeansDialog dialog{twoRules()};
};

}  // namespace

class TestMeansDialog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itShowsWhatItHasAskedFor() {
    ShownDialog shown;
    QVERIFY(shown.asked.paired.empty());
    QVERIFY(!shown.dialog.findChild<QPushButton*>("meansCsv")->isEnabled());
    shown.dialog.showMeans(meansFor({twoRules(), "rule=static"}));  // another question
    QCOMPARE(shown.table().rowCount(), 0);
    shown.dialog.showMeans(meansFor(shown.asked));
    QCOMPARE(shown.table().rowCount(), 2);
    QCOMPARE(shown.table().columnCount(), 5);
    QCOMPARE(shown.table().item(0, 3)->text(), QString("90.0 ± 1.4"));
    QCOMPARE(shown.table().item(0, 4)->text(), QString("85.0 to 95.0"));
    QCOMPARE(shown.table().item(1, 3)->text(), QString("80.0"));
    QVERIFY(shown.note().startsWith("3 of 4 runs are finished"));
  }

  void differencesAreAskedForAndShown() {
    ShownDialog shown;
    shown.dialog.showMeans(meansFor(shown.asked));
    QCOMPARE(shown.paired().count(), 3);
    shown.paired().setFocus();
    QTest::keyClicks(&shown.paired(), "rule=st");
    QCOMPARE(shown.asked.paired, std::string("rule=static"));
    shown.dialog.showMeans(meansFor(shown.asked));
    QCOMPARE(shown.table().columnCount(), 8);
    QCOMPARE(shown.table().item(0, 6)->text(), QString("-2.5 ± 0.7"));
    QCOMPARE(shown.table().item(1, 6)->text(), QString());
  }

  void itIsCopiedInThreeLanguages() {
    ShownDialog shown;
    shown.dialog.showMeans(meansFor(shown.asked));
    QVERIFY(shown.copied("meansMarkdown").startsWith("| rule | metric | n |"));
    QVERIFY(shown.copied("meansLatex").contains("set & test\\_accuracy & 2 & 90.0 $\\pm$ 1.4 & 85.0 to 95.0 \\\\"));
    QVERIFY(shown.copied("meansCsv").startsWith("rule,metric,n,mean,sd,"));
    QCOMPARE(shown.note(), QString("The table is copied as CSV."));
  }

  void anErrorIsALine() {
    ShownDialog shown;
    auto means = std::make_shared<Means>();
    means->request = shown.asked;
    means->error = "metrics.csv lacks the last epoch";
    shown.dialog.showMeans(means);
    QCOMPARE(shown.note(), QString("metrics.csv lacks the last epoch"));
    QVERIFY(!shown.dialog.findChild<QPushButton*>("meansMarkdown")->isEnabled());
  }
};

REWIRE_WIDGET_TEST(TestMeansDialog)
#include "tst_means_dialog.moc"

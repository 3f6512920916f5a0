#include "ui/experiment/experiment_panel.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/experiment/experiment_form.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace rewire;

namespace {

/// A paused network of the default experiment.
SnapshotPtr running(std::uint64_t run = 1) {
  auto snapshot = std::make_shared<Snapshot>(*freshSnapshot({784, 40, 10}, 0.05));
  snapshot->experiment = Experiment{};
  snapshot->run = run;
  return snapshot;
}

void type(QLineEdit* line, const char* text) {
  line->selectAll();
  QTest::keyClicks(line, text);
}

}  // namespace

class TestExperimentPanel : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_settings;

  template <typename Requested>
  static std::optional<Requested> only(const QSignalSpy& spy) {
    if (spy.size() != 1) return std::nullopt;
    const auto command = spy.front().front().value<Command>();
    const auto* requested = std::get_if<Requested>(&command);
    return requested ? std::optional(*requested) : std::nullopt;
  }

  static QString problem(const ExperimentPanel& panel, const char* field) {
    auto* label = panel.findChild<QLabel*>(QByteArray(field) + "Problem");
    return label->isVisibleTo(&panel) ? label->text() : QString();
  }

 private Q_SLOTS:
  void initTestCase() {
    qRegisterMetaType<Command>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }

  void theDefaultsAreShownAndSummedUp() {
    ExperimentPanel panel;
    QCOMPARE(panel.experiment(), Experiment{});
    QCOMPARE(panel.findChild<QLineEdit*>("density")->text(), QStringLiteral("1 %"));
    QCOMPARE(panel.findChild<QLabel*>("summary")->text(),
             QStringLiteral("784–1000–1000–1000–10\n27,840 sparse links · 99 % sparse"));
  }

  /// In a low panel the reason would stand below the last visible line.
  void aReasonIsScrolledIntoSight() {
    ExperimentPanel panel;
    panel.resize(panel.minimumWidth(), 420);
    panel.show();
    panel.showSnapshot(freshSnapshot({64, 40, 30, 10}, 0.1));
    auto* rate = panel.findChild<QDoubleSpinBox*>("learningRate");
    rate->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&panel) && rate->hasFocus());
    auto* area = panel.findChild<QScrollArea*>();
    area->ensureWidgetVisible(rate, 0, 0);
    QTest::keyClick(rate, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(rate, "5e9");
    QTest::keyClick(rate, Qt::Key_Return);
    QVERIFY(!problem(panel, "learningRate").isEmpty());
    const auto* reason = panel.findChild<QLabel*>("learningRateProblem");
    QTRY_COMPARE(reason->visibleRegion().boundingRect(), reason->rect());
  }

  void problemsStandBesideTheirFieldAsTheyAreTyped() {
    ExperimentPanel panel;
    panel.show();
    auto* density = panel.findChild<QLineEdit*>("density");
    type(density, "3");
    QVERIFY(problem(panel, "density").contains("at most 1"));
    QVERIFY(density->accessibleDescription().contains("at most 1"));
    QVERIFY(!panel.findChild<QPushButton*>("newNetworkButton")->isEnabled());
    type(density, "3 %");
    QVERIFY(problem(panel, "density").isEmpty());
    QVERIFY(panel.findChild<QPushButton*>("newNetworkButton")->isEnabled());
    type(panel.findChild<QLineEdit*>("hidden"), "1000, x");
    QVERIFY(problem(panel, "hidden").contains("whole numbers"));
    type(panel.findChild<QLineEdit*>("hidden"), "0");
    QVERIFY(!problem(panel, "hidden").isEmpty());
  }

  void theNumbersToo() {
    ExperimentPanel panel;
    panel.show();
    auto* zeta = panel.findChild<QDoubleSpinBox*>("zeta");
    zeta->selectAll();
    QTest::keyClicks(zeta, "1.5");
    QVERIFY(problem(panel, "zeta").contains("between 0 and 1"));
    panel.findChild<QDoubleSpinBox*>("momentum")->setValue(1.0);
    QVERIFY(panel.findChild<QDoubleSpinBox*>("momentum")->isVisibleTo(&panel));  // a hidden problem cannot be mended
  }

  void oneButtonDrawsANewNetwork() {
    ExperimentPanel panel;
    panel.show();
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    type(panel.findChild<QLineEdit*>("hidden"), "300, 100");
    type(panel.findChild<QLineEdit*>("density"), "0.05");
    QTest::mouseClick(panel.findChild<QPushButton*>("newNetworkButton"), Qt::LeftButton);
    const auto start = only<StartExperiment>(spy);
    QVERIFY(start);
    QCOMPARE(start->experiment.hidden, (std::vector<int>{300, 100}));
    QCOMPARE(start->experiment.density, std::vector<double>{0.05});
  }

  void zetaReachesARunningNetworkOnEnter() {
    ExperimentPanel panel;
    panel.show();
    panel.showSnapshot(running());
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    auto* zeta = panel.findChild<QDoubleSpinBox*>("zeta");
    zeta->selectAll();
    QTest::keyClicks(zeta, "0.5");
    QCOMPARE(spy.size(), 0);  // not 0, not 0., only what is meant
    QTest::keyClick(zeta, Qt::Key_Return);
    QVERIFY(only<ChangeSettings>(spy));
    QCOMPARE(*only<ChangeSettings>(spy)->set.zeta, 0.5);
  }

  void aCommaIsADecimalSign() {
    ExperimentPanel panel;
    panel.show();
    panel.showSnapshot(running());
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    auto* rate = panel.findChild<QDoubleSpinBox*>("learningRate");
    rate->selectAll();
    QTest::keyClicks(rate, "0,05");
    QTest::keyClick(rate, Qt::Key_Return);
    QVERIFY(only<ChangeSettings>(spy));
    QCOMPARE(*only<ChangeSettings>(spy)->set.learningRate, 0.05);
  }

  void whatHasTwoMeaningsIsRefusedBesideTheField() {
    ExperimentPanel panel;
    panel.show();
    panel.showSnapshot(running());
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    auto* rate = panel.findChild<QDoubleSpinBox*>("learningRate");
    const double before = rate->value();
    rate->selectAll();
    QTest::keyClicks(rate, "1,000");
    QTest::keyClick(rate, Qt::Key_Return);
    QCOMPARE(rate->value(), before);
    auto* problem = panel.findChild<QLabel*>("learningRateProblem");
    panel.findChild<QDoubleSpinBox*>("momentum")->stepUp();  // what is checked anew leaves it
    QVERIFY(problem->text().contains("two meanings"));
    QCOMPARE(spy.size(), 0);
    rate->stepUp();
    QVERIFY(problem->text().isEmpty());
  }

  void whatIsHalfTypedReachesNothing() {
    ExperimentPanel panel;
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.showSnapshot(running());
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    auto* rate = panel.findChild<QDoubleSpinBox*>("learningRate");
    auto* zeta = panel.findChild<QDoubleSpinBox*>("zeta");
    zeta->setFocus();
    QTest::keyClick(zeta, Qt::Key_Up);  // an arrow, which waits for more of its kind
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, "0");
    QTest::mouseClick(panel.findChild<QToolButton*>("dice"), Qt::LeftButton);  // takes no focus
    QTRY_COMPARE(spy.size(), 1);                                               // the arrow's rest is over
    QVERIFY(only<ChangeSettings>(spy));
    QTest::keyClicks(rate, ",05");
    QCOMPARE(spy.size(), 1);
    zeta->setFocus();  // leaving ends it
    QCOMPARE(spy.size(), 2);
    QCOMPARE(std::get<ChangeSettings>(spy.last().front().value<Command>()).set.learningRate, 0.05);
  }

  void whatIsTypedAfterAnArrowReachesNothingEither() {
    ExperimentPanel panel;
    panel.show();
    panel.showSnapshot(running());
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    auto* rate = panel.findChild<QDoubleSpinBox*>("learningRate");
    QTest::keyClick(rate, Qt::Key_Up);
    rate->selectAll();
    QTest::keyClicks(rate, "0");
    panel.findChild<QDoubleSpinBox*>("zeta")->stepUp();  // another field's arrow ends the rest of the first
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(only<ChangeSettings>(spy));
  }

  void aNetworkOpenedAmidTypingIsTheOneBefore() {
    ExperimentPanel panel;
    panel.show();
    panel.showSnapshot(running());
    auto* zeta = panel.findChild<QDoubleSpinBox*>("zeta");
    zeta->selectAll();
    QTest::keyClicks(zeta, "0.");
    auto opened = std::make_shared<Snapshot>(*running(2));
    opened->experiment.zeta = 0.7;
    panel.showSnapshot(opened);
    QCOMPARE(zeta->text(), QStringLiteral("0.7"));
    zeta->selectAll();
    QTest::keyClicks(zeta, "many");
    QTest::keyClick(zeta, Qt::Key_Return);
    QCOMPARE(zeta->value(), 0.7);
  }

  void andAfterAMomentOfRest() {
    ExperimentPanel panel;
    panel.showSnapshot(running());
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    panel.findChild<QDoubleSpinBox*>("learningRate")->stepUp();
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(only<ChangeSettings>(spy));
    QCOMPARE(*only<ChangeSettings>(spy)->set.learningRate, 0.03);
  }

  void aPresetFillsTheFormForTheChosenDataset() {
    ExperimentPanel panel;
    panel.showSnapshot(running());
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    const std::string dataset = panel.findChild<ExperimentForm*>()->experiment().dataset;
    QAction* hubs = panel.findChild<QAction*>("hubs");
    QVERIFY(hubs->toolTip().contains("RigL"));
    hubs->trigger();
    const Experiment filled = panel.findChild<ExperimentForm*>()->experiment();
    QVERIFY(filled.rule == Rule::Rigl && filled.zetaSchedule == Schedule::Cosine);
    QCOMPARE(filled.epochs, 30);
    QCOMPARE(filled.dataset, dataset);
    QCOMPARE(spy.size(), 0);  // nothing reaches the network that runs
  }

  void optionsOfARuleAreShownWithItAndChangeLive() {
    ExperimentPanel panel;
    panel.show();
    panel.showSnapshot(running());
    const auto* importance = panel.findChild<QComboBox*>("importance");
    QVERIFY(!importance->isVisible());
    auto* rule = panel.findChild<QComboBox*>("rule");
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    rule->setCurrentIndex(rule->findData("cht"));
    const ChangedSettings set = std::get<ChangeSettings>(spy.last().front().value<Command>()).set;
    QVERIFY(set.rule == Rule::Cht && set.score == Score::Ch3L3n);  // usual for it
    rule->setCurrentIndex(rule->findData("chts"));
    QVERIFY(importance->isVisible());
    panel.findChild<QComboBox*>("importance")->setCurrentIndex(1);
    QVERIFY(std::get<ChangeSettings>(spy.last().front().value<Command>()).set ==
            ChangedSettings{.importance = Importance::Relative});
    panel.findChild<QComboBox*>("growth")->setCurrentIndex(1);
    QVERIFY(std::get<ChangeSettings>(spy.last().front().value<Command>()).set == ChangedSettings{.growth = Growth::Active});
  }

  void theRuleChangesLiveBetweenSparseOnesOnly() {
    ExperimentPanel panel;
    panel.showSnapshot(running());
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    auto* rule = panel.findChild<QComboBox*>("rule");
    rule->setCurrentIndex(rule->findData("static"));
    QVERIFY(only<ChangeSettings>(spy));
    QCOMPARE(*only<ChangeSettings>(spy)->set.rule, Rule::Static);
    rule->setCurrentIndex(rule->findData("dense"));
    QCOMPARE(spy.size(), 1);
    QVERIFY(panel.findChild<QLabel*>("differences")->text().contains("rule"));
  }

  void withoutARunNothingIsChangedLive() {
    ExperimentPanel panel;
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    auto* zeta = panel.findChild<QDoubleSpinBox*>("zeta");
    zeta->setValue(0.5);
    QTest::keyClick(zeta, Qt::Key_Return);
    QCOMPARE(spy.size(), 0);
  }

  void differencesFromTheRunningNetworkAreMarked() {
    ExperimentPanel panel;
    panel.show();
    panel.showSnapshot(running());
    auto* differences = panel.findChild<QLabel*>("differences");
    QVERIFY(!differences->isVisible());
    type(panel.findChild<QLineEdit*>("seed"), "42");
    QVERIFY(differences->isVisible());
    QVERIFY(differences->text().contains("seed"));
    QVERIFY(!differences->text().contains("density"));
    QVERIFY(panel.findChild<QLineEdit*>("seed")->accessibleDescription().contains("Differs"));
  }

  void aNetworkFromElsewhereFillsTheForm() {
    ExperimentPanel panel;
    auto opened = std::make_shared<Snapshot>(*running(2));
    opened->experiment.hidden = {7, 8};
    opened->experiment.density = {0.123456789012345};
    opened->experiment.trainSamples = 5000;
    opened->experiment.snapshots = 10;
    panel.showSnapshot(opened);
    QCOMPARE(panel.experiment(), opened->experiment);
    QVERIFY(!panel.findChild<QLabel*>("differences")->isVisibleTo(&panel));
  }

  void whatWasTypedSinceTheButtonStays() {
    ExperimentPanel panel;
    panel.show();
    QTest::mouseClick(panel.findChild<QPushButton*>("newNetworkButton"), Qt::LeftButton);
    type(panel.findChild<QLineEdit*>("seed"), "9");
    panel.showSnapshot(running(2));
    QCOMPARE(panel.findChild<QLineEdit*>("seed")->text(), QStringLiteral("9"));
  }

  void theDiceDrawAnotherSeed() {
    ExperimentPanel panel;
    panel.show();
    const std::uint64_t before = panel.experiment().seed;
    QTRY_VERIFY([&] {  // one draw in 100,000 gives the same
      QTest::mouseClick(panel.findChild<QToolButton*>("dice"), Qt::LeftButton);
      return panel.experiment().seed != before;
    }());
  }

  void anAbsentFolderCannotBeStarted() {
    ExperimentPanel panel;
    panel.chooseDataset("/there/is/no/such/folder");
    QVERIFY(!panel.newNetworkAction()->isEnabled());
    panel.chooseDataset(m_settings.path());
    QVERIFY(panel.newNetworkAction()->isEnabled());
    QCOMPARE(panel.findChild<QLabel*>("summary")->text(), QStringLiteral("…–1000–1000–1000–…"));
  }

  void theDefaultsComeBackAndTouchNoRun() {
    ExperimentPanel panel;
    panel.show();
    auto mine = std::make_shared<Snapshot>(*running());
    mine->experiment.zeta = 0.7;
    mine->experiment.hidden = {40};
    mine->experiment.seed = 9;
    panel.showSnapshot(mine);
    QSignalSpy spy(&panel, &ExperimentPanel::commandRequested);
    auto* asItRuns = panel.findChild<QPushButton*>("asItRuns");
    QVERIFY(!asItRuns->isEnabled());
    QTest::mouseClick(panel.findChild<QPushButton*>("defaults"), Qt::LeftButton);
    QCOMPARE(panel.experiment(), Experiment{});
    QVERIFY(panel.findChild<QLabel*>("differences")->text().contains("zeta"));
    auto* rule = panel.findChild<QComboBox*>("rule");
    rule->setCurrentIndex(rule->findData("static"));  // another setting is changed live, and takes zeta along to nowhere
    QVERIFY(only<ChangeSettings>(spy));
    rule->setCurrentIndex(rule->findData("set"));
    QTest::mouseClick(asItRuns, Qt::LeftButton);
    QCOMPARE(panel.experiment(), mine->experiment);
    QVERIFY(!panel.findChild<QLabel*>("differences")->isVisible());
    QCOMPARE(spy.size(), 2);
  }

  void beginningAnewSaysHow() {
    ExperimentPanel panel;
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.showSnapshot(running());
    auto* hint = panel.findChild<QLabel*>("newHint");
    QVERIFY(!hint->isVisible());
    panel.beginNew();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("dataset"));
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains("Ctrl+Return"));
    panel.showSnapshot(running(2));  // drawn
    QVERIFY(!hint->isVisible());
  }

  void anExtendedRunTakesItsEpochsAlong() {
    ExperimentPanel panel;
    panel.show();
    panel.showSnapshot(running());
    auto extended = std::make_shared<Snapshot>(*running());
    extended->experiment.epochs = 80;
    panel.showSnapshot(extended);
    QCOMPARE(panel.experiment().epochs, 80);
    QVERIFY(!panel.findChild<QLabel*>("differences")->isVisible());
    panel.findChild<QDoubleSpinBox*>("epochs")->setValue(30);
    extended = std::make_shared<Snapshot>(*extended);
    extended->experiment.epochs = 100;
    panel.showSnapshot(extended);
    QCOMPARE(panel.experiment().epochs, 30);  // a person's own number stays
  }

  void everyControlHasANameAndAHint() {
    ExperimentPanel panel;
    for (const char* name :
         {"dataset", "hidden", "density", "rule", "zeta", "epochs", "batch", "learningRate", "schedule", "seed", "dice",
          "momentum", "weightDecay", "trainSamples", "newNetworkButton", "defaults", "asItRuns", "fetch", "cancelFetch"}) {
      auto* widget = panel.findChild<QWidget*>(name);
      QVERIFY2(widget, name);
      QVERIFY2(!widget->accessibleName().isEmpty(), name);
      QVERIFY2(!widget->toolTip().isEmpty(), name);
    }
  }
};

REWIRE_WIDGET_TEST(TestExperimentPanel)
#include "tst_experiment_panel.moc"

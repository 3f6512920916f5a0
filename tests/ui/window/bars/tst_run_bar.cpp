#include "ui/window/bars/run_bar.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/widgets/number_box.h"
#include "ui/window/bars/accuracy_display.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace rewire;

namespace {

SnapshotPtr inPhase(const SnapshotPtr& base, Phase phase, std::optional<int> stopAt = std::nullopt) {
  auto changed = std::make_shared<Snapshot>(*base);
  changed->phase = phase;
  changed->stopAt = stopAt;
  return changed;
}

template <typename Requested>
const Requested* requested(const QSignalSpy& spy) {
  if (spy.isEmpty()) return nullptr;
  static Command last;
  last = spy.last().front().value<Command>();
  return std::get_if<Requested>(&last);
}

}  // namespace

class TestRunBar : public QObject {
  Q_OBJECT

 private:
  static QToolButton* button(RunBar& bar, const char* name) { return bar.findChild<QToolButton*>(name); }

 private Q_SLOTS:
  void initTestCase() { qRegisterMetaType<Command>(); }

  void nothingCanBePressedWithoutANetwork() {
    RunBar bar;
    for (const char* name : {"playButton", "pauseButton", "stepButton", "resetButton"}) QVERIFY(!button(bar, name)->isEnabled());
  }

  void everyButtonRequestsItsCommand() {
    RunBar bar;
    bar.show();
    QSignalSpy spy(&bar, &RunBar::commandRequested);
    bar.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    QTest::mouseClick(button(bar, "playButton"), Qt::LeftButton);
    QVERIFY(requested<Play>(spy));
    QTest::mouseClick(button(bar, "stepButton"), Qt::LeftButton);
    QVERIFY(requested<StepEpoch>(spy));
    QTest::mouseClick(button(bar, "resetButton"), Qt::LeftButton);
    QVERIFY(requested<Reset>(spy));
    bar.showSnapshot(inPhase(freshSnapshot({16, 8, 3}, 0.5), Phase::Training));
    QTest::mouseClick(button(bar, "pauseButton"), Qt::LeftButton);
    QVERIFY(requested<Pause>(spy));
    QCOMPARE(spy.size(), 4);
  }

  void oneActionPlaysAndPauses() {
    RunBar bar;
    QSignalSpy spy(&bar, &RunBar::commandRequested);
    bar.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    bar.playPauseAction()->trigger();
    QVERIFY(requested<Play>(spy));
    bar.showSnapshot(inPhase(freshSnapshot({16, 8, 3}, 0.5), Phase::Training));
    bar.playPauseAction()->trigger();
    QVERIFY(requested<Pause>(spy));
  }

  void whatIsOnItsWayIsGivenUpByAPause() {
    RunBar bar;
    bar.show();
    QSignalSpy spy(&bar, &RunBar::commandRequested);
    bar.showSnapshot(inPhase(std::make_shared<Snapshot>(), Phase::Loading));
    QVERIFY(!button(bar, "pauseButton")->isEnabled() && !bar.playPauseAction()->isEnabled());  // no run to stand on
    bar.showSnapshot(inPhase(freshSnapshot({16, 8, 3}, 0.5), Phase::Loading));
    QTest::mouseClick(button(bar, "pauseButton"), Qt::LeftButton);
    QVERIFY(requested<Pause>(spy));
    bar.playPauseAction()->trigger();
    QCOMPARE(spy.size(), 2);
  }

  void aFinishedRunIsResetOrExtended() {
    RunBar bar;
    QSignalSpy spy(&bar, &RunBar::commandRequested);
    const SnapshotPtr finished = inPhase(makeSnapshot({16, 8, 3}, 0.5), Phase::Finished);
    bar.showSnapshot(inPhase(finished, Phase::Paused));
    QVERIFY(!bar.extendAction()->isEnabled());
    bar.showSnapshot(finished);
    QVERIFY(!bar.playPauseAction()->isEnabled());
    QVERIFY(!bar.stepAction()->isEnabled());
    QVERIFY(bar.resetAction()->isEnabled());
    bar.extendAction()->trigger();
    QCOMPARE(spy.size(), 2);
    QVERIFY(requested<Play>(spy));
    const auto first = spy.front().front().value<Command>();
    QVERIFY(std::holds_alternative<ExtendRun>(first));
    QCOMPARE(std::get<ExtendRun>(first).epochs, finished->experiment.epochs + 20);
  }

  void stopAtIsRequestedAndTakenBack() {
    RunBar bar;
    bar.show();
    QSignalSpy spy(&bar, &RunBar::commandRequested);
    bar.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    auto* stops = bar.findChild<QCheckBox*>("stops");
    auto* epoch = bar.findChild<NumberBox*>("stopEpoch");
    QVERIFY(!epoch->isEnabled());
    QTest::mouseClick(stops, Qt::LeftButton, {}, QPoint(8, stops->height() / 2));
    QVERIFY(requested<StopAt>(spy));
    QCOMPARE(requested<StopAt>(spy)->epoch, std::optional(10));
    epoch->setValue(3);
    QCOMPARE(requested<StopAt>(spy)->epoch, std::optional(3));
    stops->setChecked(false);
    QCOMPARE(requested<StopAt>(spy)->epoch, std::nullopt);
  }

  void anOlderSnapshotDoesNotUndoARequest() {
    RunBar bar;
    const SnapshotPtr fresh = freshSnapshot({16, 8, 3}, 0.5);
    bar.showSnapshot(fresh);
    auto* stops = bar.findChild<QCheckBox*>("stops");
    stops->setChecked(true);
    bar.showSnapshot(fresh);
    QVERIFY(stops->isChecked());
    bar.showSnapshot(inPhase(fresh, Phase::Paused, static_cast<int>(bar.findChild<NumberBox*>("stopEpoch")->value())));
    bar.showSnapshot(fresh);  // the engine has passed that epoch and forgotten it
    QVERIFY(!stops->isChecked());
  }

  void theAccuracyCountsToItsNewValueAndStaysThere() {
    RunBar bar;
    auto* accuracy = bar.findChild<AccuracyDisplay*>("accuracy");
    bar.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    QCOMPARE(accuracy->text(), QStringLiteral("– %"));
    const SnapshotPtr trained = makeSnapshot({16, 8, 3}, 0.5);
    bar.showSnapshot(trained);
    bar.showSnapshot(rewired(trained));
    const double share = rewired(trained)->history->back().testAccuracy;
    QTRY_COMPARE_WITH_TIMEOUT(accuracy->text(), QStringLiteral("%1 %").arg(share * 100.0, 0, 'f', 1), 1000);
  }

  void afterAPerturbationTheAccuracyIsThatOfThePerturbedNetwork() {
    RunBar bar;
    bar.setReduceMotion(true);
    auto* accuracy = bar.findChild<AccuracyDisplay*>("accuracy");
    auto perturbed = std::make_shared<Snapshot>(*makeSnapshot({16, 8, 3}, 0.5));
    const Event applied{perturbed->position(), "applied", std::nullopt, AppliedPerturbations{{}, false, 0.9, 0.25, 0.3, 2.0}};
    perturbed->events = std::make_shared<const std::vector<Event>>(std::vector<Event>{applied});
    bar.showSnapshot(perturbed);
    QCOMPARE(accuracy->text(), QStringLiteral("25.0 %"));
    bar.showSnapshot(rewired(perturbed));  // an epoch later: healed as far as it is
    QCOMPARE(accuracy->text(), QStringLiteral("%1 %").arg(100.0 * rewired(perturbed)->history->back().testAccuracy, 0, 'f', 1));
  }

  void withoutMotionTheAccuracyIsThereAtOnce() {
    RunBar bar;
    bar.setReduceMotion(true);
    auto* accuracy = bar.findChild<AccuracyDisplay*>("accuracy");
    accuracy->setAccuracy(0.1);
    accuracy->setAccuracy(0.975);
    QCOMPARE(accuracy->text(), QStringLiteral("97.5 %"));
  }

  void theEpochIsTheOneThatRuns() {
    RunBar bar;
    auto running = std::make_shared<Snapshot>(*makeSnapshot({16, 8, 3}, 0.5));
    const int done = running->epoch;
    running->phase = Phase::Paused;
    running->batch = 0;
    QCOMPARE(epochInWords(*running), done);
    running->phase = Phase::Training;
    QCOMPARE(epochInWords(*running), done + 1);
    bar.showSnapshot(running);
    QVERIFY(bar.findChild<QLabel*>("runEpoch")->text().contains(QString::number(done + 1)));
  }

  void theSpeedIsChosenByMouseAndKey() {
    RunBar bar;
    bar.show();
    QSignalSpy spy(&bar, &RunBar::commandRequested);
    auto* speed = bar.findChild<QComboBox*>("speed");
    QTest::keyClick(speed, Qt::Key_Up);
    QVERIFY(requested<SetSpeed>(spy));
    QCOMPARE(requested<SetSpeed>(spy)->speed, Speed::EpochInTwoSeconds);
    QVERIFY(bar.speedActions()[1]->isChecked());
    bar.speedActions()[0]->trigger();
    QCOMPARE(requested<SetSpeed>(spy)->speed, Speed::SlowMotion);
    QCOMPARE(speed->currentText(), QStringLiteral("slow motion"));
    QCOMPARE(spy.size(), 2);
  }

  void theSpeedIsTheOneOfTheRun() {
    RunBar bar;
    auto slow = std::make_shared<Snapshot>(*freshSnapshot({16, 8, 3}, 0.5));
    slow->speed = Speed::SlowMotion;
    bar.showSnapshot(slow);
    QCOMPARE(bar.speed(), Speed::SlowMotion);
    bar.setSpeed(Speed::Full);
    bar.showSnapshot(slow);  // from before the request
    QCOMPARE(bar.speed(), Speed::Full);
    bar.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    bar.showSnapshot(slow);
    QCOMPARE(bar.speed(), Speed::SlowMotion);
  }

  void theEpochToStopAtIsReadOrRefused_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("epoch");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("a power of ten") << "1e1" << 10.0 << "";
    QTest::newRow("a word") << "soon" << 5.0 << "“soon” is no whole number: write 60, say.";
    QTest::newRow("after the end") << "61" << 60.0 << "61 is too much: the most is 60.";
    QTest::newRow("before the first") << "0" << 1.0 << "0 is too little: the least is 1.";
  }
  void theEpochToStopAtIsReadOrRefused() {
    QFETCH(QString, typed);
    QFETCH(double, epoch);
    QFETCH(QString, refusal);
    RunBar bar;
    bar.resize(1400, 80);
    bar.show();
    auto stopping = std::make_shared<Snapshot>(*inPhase(freshSnapshot({16, 8, 3}, 0.5), Phase::Training, 5));
    stopping->experiment.epochs = 60;
    bar.showSnapshot(stopping);
    auto* box = bar.findChild<NumberBox*>("stopEpoch");
    auto* why = bar.findChild<QLabel*>("stopEpochProblem");
    box->selectAll();
    QTest::keyClicks(box, typed);
    bar.showSnapshot(stopping);  // thirty a second: none of them takes away what is being typed
    QCOMPARE(box->text(), typed);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(box->value(), epoch);
    QCOMPARE(why->text(), refusal);
    QCOMPARE(why->isVisible(), !refusal.isEmpty());
    QTest::keyClick(box, epoch > 1.0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(!why->isVisible());
  }
};

REWIRE_WIDGET_TEST(TestRunBar)
#include "tst_run_bar.moc"

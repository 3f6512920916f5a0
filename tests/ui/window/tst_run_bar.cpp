#include "ui/window/run_bar.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/window/accuracy_display.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
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

  void aFinishedRunCanOnlyBeReset() {
    RunBar bar;
    bar.showSnapshot(inPhase(makeSnapshot({16, 8, 3}, 0.5), Phase::Finished));
    QVERIFY(!bar.playPauseAction()->isEnabled());
    QVERIFY(!bar.stepAction()->isEnabled());
    QVERIFY(bar.resetAction()->isEnabled());
  }

  void stopAtIsRequestedAndTakenBack() {
    RunBar bar;
    bar.show();
    QSignalSpy spy(&bar, &RunBar::commandRequested);
    bar.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    auto* stops = bar.findChild<QCheckBox*>("stops");
    auto* epoch = bar.findChild<QSpinBox*>("stopEpoch");
    QVERIFY(!epoch->isEnabled());
    QTest::mouseClick(stops, Qt::LeftButton, {}, QPoint(8, stops->height() / 2));
    QVERIFY(requested<StopAt>(spy));
    QCOMPARE(requested<StopAt>(spy)->epoch, std::optional(epoch->value()));
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
    bar.showSnapshot(inPhase(fresh, Phase::Paused, bar.findChild<QSpinBox*>("stopEpoch")->value()));
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
};

REWIRE_WIDGET_TEST(TestRunBar)
#include "tst_run_bar.moc"

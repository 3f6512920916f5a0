#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "tests/support/steps.h"
#include "ui/lab/lab_controller.h"

#include "ui/lab/perturbation_history.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

/// `snapshot` with samples, as a run has them: without samples the controller asks for nothing.
SnapshotPtr runWithSamples(const SnapshotPtr& snapshot, Phase phase = Phase::Paused, int epoch = 3) {
  auto complete = std::make_shared<Snapshot>(*snapshot);
  complete->samples = std::make_shared<const Dataset>();
  complete->phase = phase;
  complete->epoch = epoch;
  return complete;
}

LabResultPtr answerTo(const LabRequest& request, bool complete = true) {
  LabResult result;
  result.request = request.id;
  result.specimen = request.specimen;
  result.perturbations = request.perturbations;
  result.complete = complete;
  result.layers = {request.specimen->layers.front()};  // so that it differs from the specimen's
  result.removed = std::make_shared<const Removed>();
  return std::make_shared<const LabResult>(result);
}

LabRequest lastRequest(const QSignalSpy& requests) {
  return requests.last().at(0).value<LabRequest>();
}
SnapshotPtr lastRun(const QSignalSpy& shown) {
  return shown.last().at(0).value<SnapshotPtr>();
}
ShownNetworkPtr lastNetwork(const QSignalSpy& shown) {
  return shown.last().at(1).value<ShownNetworkPtr>();
}

/// Tells whether the views draw the network that trains.
bool showsAlone(const QSignalSpy& shown, const SnapshotPtr& snapshot) {
  const ShownNetworkPtr network = lastNetwork(shown);
  return lastRun(shown) == snapshot && network->run == snapshot->run && network->layers.size() == snapshot->layers.size() &&
         network->layers.front().weights == snapshot->layers.front().weights && !network->removed && !network->perturbations;
}

}  // namespace

class TestLabController : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatTheUserChangesIsAskedForAtOnce() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested);
    history.change(removing(0.2), "a step");
    QCOMPARE(requests.size(), 0);  // there is no network yet
    controller.showSnapshot(m_paused);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(lastRequest(requests).perturbations, removing(0.2));
    history.change(removing(0.3), "a step");
    controller.setShown({1, 2});
    controller.setDrawing({0.5f});
    QCOMPARE(requests.size(), 4);
    const LabRequest request = lastRequest(requests);
    QCOMPARE(request.id, lastRequest(requests).id);
    QCOMPARE(request.perturbations, removing(0.3));
    QCOMPARE(request.shown, (std::vector<std::int32_t>{1, 2}));
    QCOMPARE(request.drawing, std::vector<float>{0.5f});
    controller.setShown({1, 2});  // nothing new
    QCOMPARE(requests.size(), 4);
  }

  void viewsDrawThePerturbedSpecimenWhileThereIsOne() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow);
    controller.showSnapshot(m_paused);
    QVERIFY(showsAlone(shown, m_paused));
    history.change(removing(0.2), "a step");
    controller.takeResult(answerTo(lastRequest(requests)));
    QCOMPARE(lastNetwork(shown)->layers.size(), std::size_t{1});
    QVERIFY(lastNetwork(shown)->removed != nullptr);
    QCOMPARE(lastRun(shown), m_paused);  // the run goes on beside it
    history.change({}, "a step");
    QVERIFY(showsAlone(shown, m_paused));
  }

  void theRunGoesOnBesideAPerturbedSpecimen() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow);
    controller.showSnapshot(m_paused);
    history.change(removing(0.2), "a step");
    controller.takeResult(answerTo(lastRequest(requests)));
    const SnapshotPtr next = runWithSamples(m_paused, Phase::Paused, 4);
    controller.showSnapshot(next);
    QCOMPARE(lastRun(shown), next);
    QCOMPARE(lastNetwork(shown)->layers.size(), std::size_t{1});
    QVERIFY(!lastNetwork(shown)->pinned);
    QCOMPARE(lastNetwork(shown)->epoch, 4);
  }

  void anAttackLeavesThePictureOfTheNetworkAlone() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow);
    controller.showSnapshot(m_paused);
    Perturbations perturbations;
    perturbations.step<Attack>().epsilon = 0.1;
    history.change(perturbations, "a step");
    controller.takeResult(answerTo(lastRequest(requests)));
    QVERIFY(showsAlone(shown, m_paused));
  }

  void trainingIsFollowedOneAnswerAtATime() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested);
    controller.showSnapshot(m_training);
    history.change(removing(0.2), "a step");
    const auto asked = requests.size();
    controller.showSnapshot(m_later);  // not answered yet
    QCOMPARE(requests.size(), asked);
    controller.takeResult(answerTo(lastRequest(requests)));
    QTRY_VERIFY((controller.showSnapshot(m_later), requests.size() == asked + 1));  // a tenth of a second after the last
    QCOMPARE(lastRequest(requests).specimen, m_later);
  }

  void anUntouchedNetworkIsLookedAtOnceAnEpoch() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested);
    controller.showSnapshot(m_training);
    controller.takeResult(answerTo(lastRequest(requests)));
    controller.showSnapshot(m_later);
    QCOMPARE(requests.size(), 1);
    const SnapshotPtr nextEpoch = runWithSamples(trainedFurther(m_later), Phase::Training, 4);
    controller.showSnapshot(nextEpoch);
    QCOMPARE(lastRequest(requests).specimen, nextEpoch);
  }

  void anEstimateIsNoAnswerYet() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested);
    controller.showSnapshot(m_training);
    controller.takeResult(answerTo(lastRequest(requests), false));
    controller.showSnapshot(runWithSamples(trainedFurther(m_later), Phase::Training, 4));
    QCOMPARE(requests.size(), 1);  // newer weights would end the refining
    controller.takeResult(answerTo(lastRequest(requests)));
    controller.showSnapshot(runWithSamples(trainedFurther(m_later), Phase::Training, 4));
    QCOMPARE(requests.size(), 2);
  }

  void whatTheLabCannotAnswerIsToldOnceAndHoldsNothingUp() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested), failures(&controller, &LabController::failed),
        results(&controller, &LabController::resultArrived);
    controller.showSnapshot(m_training);
    const auto failureOf = [](const LabRequest& request) {
      auto result = std::make_shared<LabResult>();
      result->request = request.id;
      result->specimen = request.specimen;
      result->error = "Not enough memory.";
      return result;
    };
    controller.takeResult(failureOf(lastRequest(requests)));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(results.size(), 0);
    controller.showSnapshot(
        runWithSamples(trainedFurther(m_later), Phase::Training, 4));  // the next epoch is asked for all the same
    QCOMPARE(requests.size(), 2);
    controller.takeResult(failureOf(lastRequest(requests)));
    QCOMPARE(failures.size(), 1);
    const QSignalSpy recoveries(&controller, &LabController::recovered);
    history.change(removing(0.5), "a step");
    controller.takeResult(answerTo(lastRequest(requests)));
    controller.takeResult(answerTo(lastRequest(requests)));
    QCOMPARE(recoveries.size(), 1);
  }

  void aPinnedSpecimenStays() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow);
    controller.showSnapshot(m_paused);
    controller.setPinned(true);
    controller.showSnapshot(runWithSamples(trainedFurther(m_paused)));
    history.change(removing(0.5), "a step");
    QCOMPARE(lastRequest(requests).specimen, m_paused);
    controller.takeResult(answerTo(lastRequest(requests)));
    QVERIFY(lastNetwork(shown)->pinned);
    QCOMPARE(lastNetwork(shown)->epoch, m_paused->epoch);         // the picture tells its epoch
    QCOMPARE(*lastNetwork(shown)->perturbations, removing(0.5));  // and a saved one its perturbations
    controller.setPinned(false);
    QVERIFY(lastRequest(requests).specimen != m_paused);
  }

  void anEarlierMomentOfTheRunIsPinned() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested), pinned(&controller, &LabController::pinnedChanged);
    controller.showSnapshot(m_later);
    controller.pinTo(m_paused);
    QVERIFY(controller.pinned());
    QCOMPARE(pinned.last().front().toBool(), true);
    QCOMPARE(lastRequest(requests).specimen, m_paused);
    controller.showSnapshot(runWithSamples(trainedFurther(m_later)));
    QCOMPARE(controller.specimen(), m_paused);
  }

  void anotherNetworkEndsThePinAndForgetsAnswers() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow),
        results(&controller, &LabController::resultArrived);
    controller.showSnapshot(m_paused);
    history.change(removing(0.2), "a step");
    controller.setPinned(true);
    const LabRequest old = lastRequest(requests);
    auto other = std::make_shared<Snapshot>(*m_paused);
    ++other->run;
    controller.showSnapshot(other);
    QVERIFY(!controller.pinned());
    QCOMPARE(lastRequest(requests).specimen, SnapshotPtr(other));
    controller.takeResult(answerTo(old));
    QCOMPARE(results.size(), 0);
    QVERIFY(showsAlone(shown, other));
  }

 private:
  SnapshotPtr m_paused = runWithSamples(makeSnapshot({16, 8, 8, 4}, 0.3));
  SnapshotPtr m_training = runWithSamples(m_paused, Phase::Training);
  SnapshotPtr m_later = runWithSamples(trainedFurther(m_paused), Phase::Training);
};

REWIRE_WIDGET_TEST(TestLabController)
#include "tst_lab_controller.moc"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/lab/lab_controller.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;

namespace {

/// `snapshot` with samples, as a run has them: the desk asks for nothing without.
SnapshotPtr withSamples(const SnapshotPtr& snapshot, Phase phase = Phase::Paused, int epoch = 3) {
  auto complete = std::make_shared<Snapshot>(*snapshot);
  complete->samples = std::make_shared<const Dataset>();
  complete->phase = phase;
  complete->epoch = epoch;
  return complete;
}

Perturbations removal(double fraction) {
  Perturbations perturbations;
  perturbations.removeLinks.fraction = fraction;
  return perturbations;
}

LabResultPtr answerTo(const LabRequest& request, bool complete = true) {
  LabResult result;
  result.request = request.id;
  result.specimen = request.specimen;
  result.perturbations = request.perturbations;
  result.complete = complete;
  result.layers = {request.specimen->layers.front()};  // to be told from the specimen's
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

/// Whether the views draw the network that trains.
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
    LabController controller;
    const QSignalSpy requests(&controller, &LabController::requested);
    controller.setPerturbations(removal(0.2));
    QCOMPARE(requests.size(), 0);  // there is no network yet
    controller.showSnapshot(m_paused);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(lastRequest(requests).perturbations, removal(0.2));
    controller.setPerturbations(removal(0.3));
    controller.setShown({1, 2});
    controller.setDrawing({0.5f});
    QCOMPARE(requests.size(), 4);
    const LabRequest request = lastRequest(requests);
    QCOMPARE(request.id, lastRequest(requests).id);
    QCOMPARE(request.perturbations, removal(0.3));
    QCOMPARE(request.shown, (std::vector<std::int32_t>{1, 2}));
    QCOMPARE(request.drawing, std::vector<float>{0.5f});
    controller.setShown({1, 2});  // nothing new
    QCOMPARE(requests.size(), 4);
  }

  void viewsDrawThePerturbedSpecimenWhileThereIsOne() {
    LabController controller;
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow);
    controller.showSnapshot(m_paused);
    QVERIFY(showsAlone(shown, m_paused));
    controller.setPerturbations(removal(0.2));
    controller.takeResult(answerTo(lastRequest(requests)));
    QCOMPARE(lastNetwork(shown)->layers.size(), std::size_t{1});
    QVERIFY(lastNetwork(shown)->removed != nullptr);
    QCOMPARE(lastRun(shown), m_paused);  // the run goes on beside it
    controller.setPerturbations({});
    QVERIFY(showsAlone(shown, m_paused));
  }

  void theRunGoesOnBesideAPerturbedSpecimen() {
    LabController controller;
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow);
    controller.showSnapshot(m_paused);
    controller.setPerturbations(removal(0.2));
    controller.takeResult(answerTo(lastRequest(requests)));
    const SnapshotPtr next = withSamples(m_paused, Phase::Paused, 4);
    controller.showSnapshot(next);
    QCOMPARE(lastRun(shown), next);
    QCOMPARE(lastNetwork(shown)->layers.size(), std::size_t{1});
    QVERIFY(!lastNetwork(shown)->pinned);
    QCOMPARE(lastNetwork(shown)->epoch, 4);
  }

  void anAttackLeavesThePictureOfTheNetworkAlone() {
    LabController controller;
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow);
    controller.showSnapshot(m_paused);
    Perturbations perturbations;
    perturbations.attack.epsilon = 0.1;
    controller.setPerturbations(perturbations);
    controller.takeResult(answerTo(lastRequest(requests)));
    QVERIFY(showsAlone(shown, m_paused));
  }

  void trainingIsFollowedOneAnswerAtATime() {
    LabController controller;
    const QSignalSpy requests(&controller, &LabController::requested);
    controller.showSnapshot(m_training);
    controller.setPerturbations(removal(0.2));
    const auto asked = requests.size();
    controller.showSnapshot(m_later);  // not answered yet
    QCOMPARE(requests.size(), asked);
    controller.takeResult(answerTo(lastRequest(requests)));
    QTRY_VERIFY((controller.showSnapshot(m_later), requests.size() == asked + 1));  // a tenth of a second after the last
    QCOMPARE(lastRequest(requests).specimen, m_later);
  }

  void anUntouchedNetworkIsLookedAtOnceAnEpoch() {
    LabController controller;
    const QSignalSpy requests(&controller, &LabController::requested);
    controller.showSnapshot(m_training);
    controller.takeResult(answerTo(lastRequest(requests)));
    controller.showSnapshot(m_later);
    QCOMPARE(requests.size(), 1);
    const SnapshotPtr nextEpoch = withSamples(trainedFurther(m_later), Phase::Training, 4);
    controller.showSnapshot(nextEpoch);
    QCOMPARE(lastRequest(requests).specimen, nextEpoch);
  }

  void anEstimateIsNoAnswerYet() {
    LabController controller;
    const QSignalSpy requests(&controller, &LabController::requested);
    controller.showSnapshot(m_training);
    controller.takeResult(answerTo(lastRequest(requests), false));
    controller.showSnapshot(withSamples(trainedFurther(m_later), Phase::Training, 4));
    QCOMPARE(requests.size(), 1);  // newer weights would end the refining
    controller.takeResult(answerTo(lastRequest(requests)));
    controller.showSnapshot(withSamples(trainedFurther(m_later), Phase::Training, 4));
    QCOMPARE(requests.size(), 2);
  }

  void whatTheLabCannotAnswerIsToldOnceAndHoldsNothingUp() {
    LabController controller;
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
        withSamples(trainedFurther(m_later), Phase::Training, 4));  // the next epoch is asked for all the same
    QCOMPARE(requests.size(), 2);
    controller.takeResult(failureOf(lastRequest(requests)));
    QCOMPARE(failures.size(), 1);
  }

  void aPinnedSpecimenStays() {
    LabController controller;
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow);
    controller.showSnapshot(m_paused);
    controller.setPinned(true);
    controller.showSnapshot(withSamples(trainedFurther(m_paused)));
    controller.setPerturbations(removal(0.5));
    QCOMPARE(lastRequest(requests).specimen, m_paused);
    controller.takeResult(answerTo(lastRequest(requests)));
    QVERIFY(lastNetwork(shown)->pinned);
    QCOMPARE(lastNetwork(shown)->epoch, m_paused->epoch);        // the picture says of when it is
    QCOMPARE(*lastNetwork(shown)->perturbations, removal(0.5));  // and a saved one what was done
    controller.setPinned(false);
    QVERIFY(lastRequest(requests).specimen != m_paused);
  }

  void anotherNetworkEndsThePinAndForgetsAnswers() {
    LabController controller;
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow),
        results(&controller, &LabController::resultArrived);
    controller.showSnapshot(m_paused);
    controller.setPerturbations(removal(0.2));
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
  SnapshotPtr m_paused = withSamples(makeSnapshot({16, 8, 8, 4}, 0.3));
  SnapshotPtr m_training = withSamples(m_paused, Phase::Training);
  SnapshotPtr m_later = withSamples(trainedFurther(m_paused), Phase::Training);
};

REWIRE_WIDGET_TEST(TestLabController)
#include "tst_lab_controller.moc"

// Views that show an epoch of the past beside a run that stands elsewhere: they show what they showed at that epoch.
#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/lab/lab_controller.h"
#include "ui/lab/perturbation_history.h"
#include "ui/picture/past_sign.h"
#include "ui/statistics/degree_view.h"
#include "ui/statistics/history_view.h"
#include "ui/statistics/input_map_view.h"
#include "ui/statistics/weight_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestViewsOfThePast : public QObject {
  Q_OBJECT

  SnapshotPtr m_then = makeSnapshot({16, 20, 20, 4}, 0.3);  // epoch 3
  SnapshotPtr m_now = rewired(rewired(m_then));

  static ShownNetworkPtr past(const SnapshotPtr& snapshot) {
    auto network = std::make_shared<ShownNetwork>(*shownNetworkOf(*snapshot));
    network->past = true;
    return network;
  }

  template <class AView>
  void compare() {
    AView then, now, there;
    showAlone(then, m_then);
    showAlone(now, m_now);
    showAlone(there, m_now);
    there.showRun(m_now, past(m_then));
    QCOMPARE(there.csv(), then.csv());
    QVERIFY(there.csv() != now.csv());
    QCOMPARE(there.template findChild<PastSign*>("pastSign")->text(), QString("epoch 3 of %1").arg(m_now->experiment.epochs));
    QVERIFY(there.suggestedName().endsWith("epoch-3"));
    showAlone(there, m_now);
    QCOMPARE(there.csv(), now.csv());
    QVERIFY(there.template findChild<PastSign*>("pastSign")->text().isEmpty());
  }

 private Q_SLOTS:
  void connectivity() { compare<ConnectivityView>(); }
  void degrees() { compare<DegreeView>(); }
  void weights() { compare<WeightView>(); }
  /// It keeps the maps that it has shown: the one of that epoch comes to the front.
  void inputMap() {
    InputMapView then, there;
    showAlone(then, m_then);
    showAlone(there, m_now);
    const std::optional<int> newest = there.shownEpoch();
    there.showRun(m_now, past(m_then));
    QCOMPARE(there.shownEpoch(), 3);
    QCOMPARE(there.findChild<PastSign*>("pastSign")->text(), QString("epoch 3 of %1").arg(m_now->experiment.epochs));
    for (int pixel = 0; pixel < 16; ++pixel)
      QCOMPARE(there.linksAt(pixel / 4, pixel % 4), m_then->layers.front().topology->outDegree[static_cast<std::size_t>(pixel)]);
    showAlone(there, m_now);
    QCOMPARE(there.shownEpoch(), newest);
  }

  void accuracyKeepsItsCourseAndMarksTheEpoch() {
    HistoryView view;
    view.resize(600, 400);
    showAlone(view, m_now);
    const QString all = view.csv();
    view.showRun(m_now, past(m_then));
    QCOMPARE(view.csv(), all);
    QCOMPARE(view.findChild<PastSign*>("pastSign")->text(), QString("epoch 3 of %1").arg(m_now->experiment.epochs));
  }

  /// The head moves on, and the specimen stays; without perturbations, views follow the head.
  void aPinHoldsWhereverTheHeadGoes() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow),
        pinned(&controller, &LabController::pinnedChanged);
    const auto withSamples = [](const SnapshotPtr& snapshot) {
      auto copy = std::make_shared<Snapshot>(*snapshot);
      copy->samples = std::make_shared<const Dataset>();
      return copy;
    };
    const auto now = withSamples(m_now), then = withSamples(m_then), between = withSamples(rewired(m_then));
    controller.showSnapshot(now);
    controller.showPast(then);
    controller.setPinned(true);
    QCOMPARE(pinned.last().at(0).toBool(), true);
    QCOMPARE(pinned.last().at(1).toInt(), 3);
    const qsizetype asked = requests.size();
    controller.showPast(between);
    QCOMPARE(controller.specimen(), SnapshotPtr(then));
    QCOMPARE(shown.last().at(1).value<ShownNetworkPtr>()->epoch, 4);
    controller.showPast(nullptr);
    QCOMPARE(controller.specimen(), SnapshotPtr(then));
    QCOMPARE(requests.size(), asked);  // the answer is still the same
    QCOMPARE(controller.specimenNetwork()->epoch, 3);
    QVERIFY(controller.specimenNetwork()->pinned);
    QCOMPARE(pastText(*now, *controller.specimenNetwork()), QString("pinned: epoch 3 of %1").arg(now->experiment.epochs));
    controller.setPinned(false);
    QCOMPARE(requests.last().at(0).value<LabRequest>().specimen, SnapshotPtr(now));
  }

  void theLabPerturbsThatEpoch() {
    PerturbationHistory history;
    LabController controller(history);
    const QSignalSpy requests(&controller, &LabController::requested), shown(&controller, &LabController::toShow);
    auto now = std::make_shared<Snapshot>(*m_now);
    now->samples = std::make_shared<const Dataset>();
    auto then = std::make_shared<Snapshot>(*m_then);
    then->samples = now->samples;
    controller.showSnapshot(now);
    controller.showPast(then);
    QTRY_VERIFY(requests.last().at(0).value<LabRequest>().specimen == then);  // the links come first
    QVERIFY(shown.last().at(0).value<SnapshotPtr>() == now);
    const auto network = shown.last().at(1).value<ShownNetworkPtr>();
    QVERIFY(network->past);
    QCOMPARE(network->epoch, 3);
    QVERIFY(network->layers.front().weights == then->layers.front().weights);
    controller.showSnapshot(std::make_shared<Snapshot>(*now));  // training goes on
    QVERIFY(requests.last().at(0).value<LabRequest>().specimen == then);
    controller.showPast(nullptr);
    QVERIFY(requests.last().at(0).value<LabRequest>().specimen->epoch == now->epoch);
    QVERIFY(!shown.last().at(1).value<ShownNetworkPtr>()->past);
  }
};

REWIRE_WIDGET_TEST(TestViewsOfThePast)
#include "tst_views_of_the_past.moc"

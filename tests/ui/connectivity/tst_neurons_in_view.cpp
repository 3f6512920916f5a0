#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/shown_networks.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/connectivity/ordering/silent_neurons.h"
#include "ui/picture/picture_export.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <optional>
#include <set>

using namespace rewire;
using namespace rewire::test;

namespace {

const std::vector<int> kNeuronWidths = {64, 60, 50, 4};
constexpr NeuronChoice kActive{NeuronSorting::Degree, true};
constexpr NeuronChoice kByDegree{NeuronSorting::Degree, false};

/// Every second neuron of hidden 1 is silent.
SnapshotPtr halfSilent(const SnapshotPtr& whole = makeSnapshot(kNeuronWidths, 0.1)) {
  std::vector<HiddenNeuron> silent;
  for (int neuron = 1; neuron < 60; neuron += 2) silent.push_back({0, neuron});
  return withSilent(whole, silent);
}

/// A view on the screen whose neurons have arrived where the choice wants them.
struct ShownNeurons {
  explicit ShownNeurons(const SnapshotPtr& snapshot, const NeuronChoice& choice = {}, bool reduceMotion = true)
      : ShownNeurons(snapshot, shownNetworkOf(*snapshot), choice, reduceMotion) {}
  ShownNeurons(const SnapshotPtr& snapshot, const ShownNetworkPtr& network, const NeuronChoice& choice,
               bool reduceMotion = true) {
    view.setReduceMotion(reduceMotion);
    view.resize(760, 560);
    view.showRun(snapshot, network);
    view.show();
    if (pictures.isEmpty()) pictures.wait();
    choose(choice);
  }

  void choose(const NeuronChoice& choice) {
    view.setNeurons(choice);
    (void)QTest::qWaitFor([&] { return stands(choice); }, 20'000);
  }
  bool stands(const NeuronChoice& choice) const {
    const ConnectivityLayout& layout = view.layoutShown();
    return layout.sorting() == choice.sorting && !layout.isMoving() && (layout.drawn(1) < layout.neurons(1)) == choice.closesGaps;
  }
  QImage image() { return view.grab().toImage(); }

  ConnectivityView view;
  QSignalSpy pictures{&view, &ConnectivityView::pictureShown};
};

void dragAcross(QWidget& widget, QPoint from, QPoint to) {
  QTest::mousePress(&widget, Qt::LeftButton, {}, from);
  for (int step = 1; step <= 4; ++step) QTest::mouseMove(&widget, from + (to - from) * step / 4);
  QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

}  // namespace

class TestNeuronsInView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void silentNeuronsAreToldAndAllAreDrawn() {
    ShownNeurons shown(halfSilent());
    QCOMPARE(shown.view.layoutShown().drawn(1), 60);
    QVERIFY(shown.view.accessibleDescription().contains("Silent neurons: 30 of 60 in hidden 1"));
    QTest::mouseMove(&shown.view, shown.view.positionOf({1, 17}).toPoint());
    QTRY_COMPARE(shown.view.currentNeuron(), std::optional(NeuronId{1, 17}));
    QVERIFY(shown.view.accessibleDescription().contains("neuron 17 · silent"));
  }

  void closedGapsDrawTheActiveOnesAndNobodyElse() {
    ShownNeurons shown(halfSilent(), kActive);
    const ConnectivityLayout& layout = shown.view.layoutShown();
    QCOMPARE(layout.drawn(1), 30);
    QVERIFY(!layout.draws({1, 17}));
    QVERIFY(shown.view.accessibleDescription().contains("Only the active ones are drawn"));
    std::set<int> found;
    const QRectF column = layout.area(1);
    for (double y = column.top() + 1; y < column.bottom(); y += 2) {
      QTest::mouseMove(&shown.view, QPointF(column.center().x(), y).toPoint());
      if (shown.view.currentNeuron()) found.insert(shown.view.currentNeuron()->neuron);
    }
    QCOMPARE(found.size(), std::size_t{30});
    QVERIFY(std::all_of(found.begin(), found.end(), [](int neuron) { return neuron % 2 == 0; }));
    shown.choose({});
    QCOMPARE(shown.view.layoutShown().drawn(1), 60);
  }

  void keysGoFromPlaceToPlace() {
    ShownNeurons shown(halfSilent(), kActive);
    const ConnectivityLayout& layout = shown.view.layoutShown();
    for (int place = 0; place < 30; ++place) {
      QTest::keyClick(&shown.view, Qt::Key_BracketRight);
      QCOMPARE(shown.view.currentNeuron(), std::optional(layout.neuronAtPlace(1, place)));
    }
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QCOMPARE(shown.view.currentNeuron(), std::optional(layout.neuronAtPlace(1, 29)));
    QTest::keyClick(&shown.view, Qt::Key_PageUp);
    QCOMPARE(shown.view.currentNeuron()->layer, 0);
  }

  void theChosenNeuronIsFollowedToItsNewPlace() {
    ShownNeurons shown(makeSnapshot(kNeuronWidths, 0.1), {}, false);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    const std::optional<NeuronId> chosen = shown.view.currentNeuron();
    const QPointF before = shown.view.positionOf(*chosen);
    shown.choose(kByDegree);
    QCOMPARE(shown.view.currentNeuron(), chosen);
    const QPointF after = shown.view.positionOf(*chosen);
    QVERIFY((after - before).manhattanLength() > 10.0);
    ShownNeurons anew(shown.view.snapshot(), kByDegree);
    QTest::keyClick(&anew.view, Qt::Key_BracketRight);
    while (anew.view.currentNeuron() != chosen) QTest::keyClick(&anew.view, Qt::Key_BracketRight);
    QTRY_COMPARE_WITH_TIMEOUT(anew.image(), shown.image(), 20'000);  // with the name beside it
  }

  void aNeuronThatIsLeftOutIsNoLongerLookedAt() {
    ShownNeurons shown(halfSilent());
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QCOMPARE(shown.view.currentNeuron(), std::optional(NeuronId{1, 1}));
    shown.choose(kActive);
    QVERIFY(!shown.view.currentNeuron());
  }

  void aClickSilencesTheNeuronUnderItWhichStaysThere() {
    const SnapshotPtr whole = halfSilent();
    ShownNeurons shown(whole, kActive);
    QSignalSpy toggled(&shown.view, &ConnectivityView::silenceToggled);
    const QPoint at = shown.view.positionOf({1, 20}).toPoint();
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
    QCOMPARE(toggled[0][0].value<HiddenNeuron>(), (HiddenNeuron{0, 20}));
    shown.view.showRun(whole, withRemoved(whole, 0, {{0, 20}}));
    QVERIFY(shown.view.layoutShown().draws({1, 20}));
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
    QCOMPARE(toggled[1][0].value<HiddenNeuron>(), (HiddenNeuron{0, 20}));
  }

  void theRectangleCutsWhatItShows() {
    const SnapshotPtr snapshot = halfSilent();
    ShownNeurons shown(snapshot, kActive);
    QSignalSpy cuts(&shown.view, &ConnectivityView::cutRequested);
    const QPoint from = shown.view.positionOf(shown.view.layoutShown().neuronAtPlace(1, 5)).toPoint() + QPoint(30, 0);
    dragAcross(shown.view, from, from + QPoint(60, 90));
    QVERIFY(shown.view.cutter().links() > 10);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    const auto active = activeNow(*shown.view.network());
    for (const LinkId& link : cuts[0][0].value<std::vector<LinkId>>()) {
      QCOMPARE(active[1][static_cast<std::size_t>(link.from)], std::uint8_t{1});
      QCOMPARE(active[2][static_cast<std::size_t>(link.to)], std::uint8_t{1});
    }
  }

  void rewiringsAreShownOnWhatIsDrawn() {
    const SnapshotPtr before = makeSnapshot(kNeuronWidths, 0.1);
    ShownNeurons shown(halfSilent(before), kActive);
    QSignalSpy lit(&shown.view, &ConnectivityView::rewiringShown);
    const SnapshotPtr after = rewired(before);
    shown.view.showRun(after, shownNetworkOf(*after));  // all live again
    QCOMPARE(shown.view.layoutShown().drawn(1), 60);
    QTRY_COMPARE(lit.size(), 1);
    QVERIFY(!shown.view.grab().isNull());
  }

  void theOrderFollowsLinksThatHaveStoodStill() {
    const SnapshotPtr before = makeSnapshot(kNeuronWidths, 0.1);
    ShownNeurons shown(before, kByDegree);
    const auto degreeAt = [&](int place) {
      const NeuronDegrees degrees = neuronDegrees(*shown.view.network());
      return degrees.of[1][static_cast<std::size_t>(shown.view.layoutShown().neuronAtPlace(1, place).neuron)];
    };
    const NeuronId hub = shown.view.layoutShown().neuronAtPlace(1, 0);
    showAlone(shown.view, withSilent(before, {{0, hub.neuron}}));
    QCOMPARE(shown.view.layoutShown().placeOf(hub), 0);
    QTRY_COMPARE(shown.view.layoutShown().placeOf(hub), 59);
    for (int place = 1; place < 60; ++place) QVERIFY(degreeAt(place) <= degreeAt(place - 1));
  }

  void neuronsMoveUnlessMotionIsReduced_data() {
    QTest::addColumn<bool>("reduceMotion");
    QTest::newRow("motion") << false;
    QTest::newRow("no motion") << true;
  }

  void neuronsMoveUnlessMotionIsReduced() {
    QFETCH(bool, reduceMotion);
    ShownNeurons shown(makeSnapshot(kNeuronWidths, 0.1), {}, reduceMotion);
    bool moved = false;
    connect(&shown.view, &ConnectivityView::pictureShown, this, [&] { moved = moved || shown.view.layoutShown().isMoving(); });
    shown.choose(kByDegree);
    QVERIFY(shown.stands(kByDegree));
    QCOMPARE(moved, !reduceMotion);
  }

  void resizedAmidMotionNeuronsArriveInTheNewPicture() {
    ShownNeurons shown(makeSnapshot(kNeuronWidths, 0.1), {}, false);
    shown.view.setNeurons(kByDegree);
    QTRY_VERIFY(shown.view.layoutShown().isMoving());
    shown.pictures.clear();
    shown.view.resize(600, 400);
    QVERIFY(!shown.view.layoutShown().isMoving());
    QTRY_VERIFY(!shown.pictures.isEmpty());
    QVERIFY(shown.view.layoutShown().area(1).bottom() < 400);
  }

  void picturesAreDrawnAsChosen() {
    const SnapshotPtr snapshot = halfSilent();
    ConnectivityView view;  // never shown
    showAlone(view, snapshot);
    const QImage all = renderImage(view, {800, 600}, Theme::light(), 1.0);
    view.setNeurons(kActive);
    const QImage active = renderImage(view, {800, 600}, Theme::light(), 1.0);
    QVERIFY(active != all);
    ShownNeurons shown(snapshot, kActive);
    QCOMPARE(renderImage(shown.view, {800, 600}, Theme::light(), 1.0), active);
    QCOMPARE(shown.view.csv(), view.csv());  // numbers are those of all links
  }

  void inAMovieNeuronsStandStill() {
    const SnapshotPtr early = makeSnapshot(kNeuronWidths, 0.1), late = halfSilent();
    ConnectivityView view;
    view.setNeurons(kActive);
    for (const SnapshotPtr& frame : {early, late}) {
      showAlone(view, frame);
      view.keepScales({800, 600});
    }
    const auto emptyRows = [&](const SnapshotPtr& frame) {
      showAlone(view, frame);
      return renderImage(view, {800, 600}, Theme::light(), 1.0);
    };
    QVERIFY(emptyRows(early) != emptyRows(late));
    view.setNeurons({NeuronSorting::Neighbourhood, true});  // too late: the frames are alike
    const QImage again = emptyRows(late);
    QCOMPARE(emptyRows(late), again);
  }

  void theMenuStandsBesideTheCutTool() {
    ShownNeurons shown(makeSnapshot(kNeuronWidths, 0.1));
    auto* tool = shown.view.findChild<QToolButton*>("neuronTool");
    auto* cut = shown.view.findChild<QToolButton*>("cutTool");
    QVERIFY(tool->isVisible());
    QVERIFY(!tool->geometry().intersects(cut->geometry()));
    QCOMPARE(shown.view.neuronActions().size(), 4);
    shown.view.neuronActions().back()->trigger();
    QTRY_COMPARE(shown.view.layoutShown().sorting(), NeuronSorting::Degree);
  }
};

REWIRE_WIDGET_TEST(TestNeuronsInView)
#include "tst_neurons_in_view.moc"

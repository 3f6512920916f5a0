#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/connectivity/neuron_tool.h"
#include "ui/picture/past_sign.h"
#include "ui/picture/picture_export.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

using namespace rewire;

namespace {

const std::vector<int> kWidths = {64, 60, 50, 4};

int pixelsUnlike(const QImage& image, const QRect& area, QRgb colour) {
  int count = 0;
  for (int y = area.top(); y <= area.bottom(); ++y)
    for (int x = area.left(); x <= area.right(); ++x) count += image.pixel(x, y) != colour;
  return count;
}

void turnWheel(QWidget& widget, QPointF at, int angle) {
  QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(&widget, &event);
}

/// A view on the screen that shows a run and a network of it, its first picture drawn.
class Shown {
 public:
  explicit Shown(const SnapshotPtr& snapshot, QSize size = {760, 560}) : Shown(snapshot, shownNetworkOf(*snapshot), size) {}
  Shown(const SnapshotPtr& snapshot, const ShownNetworkPtr& network, QSize size = {760, 560}) {
    QSignalSpy pictures(&view, &ConnectivityView::pictureShown);
    view.resize(size);
    view.showRun(snapshot, network);
    view.show();
    if (pictures.isEmpty() && !network->layers.empty()) pictures.wait();
  }

  ConnectivityView view;
};

/// Presses, moves in steps, and lets go if asked to.
void drag(QWidget& widget, QPoint from, QPoint to, bool release) {
  QTest::mousePress(&widget, Qt::LeftButton, {}, from);
  for (int step = 1; step <= 4; ++step) QTest::mouseMove(&widget, from + (to - from) * step / 4);
  if (release) QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

/// The sum over the pixels of how far each is from grey.
double colourfulness(const QImage& image) {
  double sum = 0.0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) {
      const QRgb colour = image.pixel(x, y);
      sum += std::max({qRed(colour), qGreen(colour), qBlue(colour)}) - std::min({qRed(colour), qGreen(colour), qBlue(colour)});
    }
  return sum;
}

/// Darkness of a part of a light picture, against white.
double inkOf(const QImage& image, const QRect& area) {
  double ink = 0.0;
  for (int y = area.top(); y <= area.bottom(); ++y)
    for (int x = area.left(); x <= area.right(); ++x) ink += 255 - qGray(image.pixel(x, y));
  return ink;
}

}  // namespace

class TstConnectivityView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSignOfThePastLeavesTheButtonFree() {
    const SnapshotPtr snapshot = makeSnapshot(kWidths, 0.1);
    Shown shown(snapshot);
    auto past = std::make_shared<ShownNetwork>(*shownNetworkOf(*snapshot));
    past->past = true;
    shown.view.showRun(snapshot, past);
    for (const int width : {500, 900}) {
      shown.view.resize(width, 400);
      const auto* sign = shown.view.findChild<PastSign*>();
      QVERIFY(!sign->text().isEmpty());
      QVERIFY(sign->tab().right() < shown.view.findChild<QToolButton*>("cutTool")->x());
      QVERIFY(sign->tab().left() > 0.0);
    }
  }

  void saysWhatItWaitsFor() {
    Shown empty(snapshotWithoutNetwork(Phase::Loading, "Loading MNIST …"));
    QCOMPARE(empty.view.accessibleDescription(), QString("Loading MNIST …"));
    const QImage image = empty.view.grab().toImage();
    QVERIFY(pixelsUnlike(image, image.rect(), image.pixel(0, 0)) > 50);
    QCOMPARE(empty.view.csv(), QString("layer,from,to,weight,born\n"));
    showAlone(empty.view, makeSnapshot(kWidths, 0.1));
    QVERIFY(empty.view.accessibleDescription().contains("links, epoch 3"));
  }

  void drawsLinksBetweenTheColumns() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    const QImage image = shown.view.grab().toImage();
    const QPoint from = shown.view.positionOf({1, 0}).toPoint() + QPoint(30, 20);
    const QPoint to = shown.view.positionOf({2, 49}).toPoint() - QPoint(30, 20);
    QVERIFY(pixelsUnlike(image, QRect(from, to), Theme::light().plot.rgb()) > 1000);
  }

  void mousePointsAtNeurons() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QSignalSpy hovered(&shown.view, &ConnectivityView::currentNeuronChanged);
    QTest::mouseMove(&shown.view, shown.view.positionOf({2, 17}).toPoint());
    QTRY_COMPARE(shown.view.currentNeuron(), std::optional(NeuronId{2, 17}));
    QCOMPARE(hovered.last(), (QVariantList{2, 17}));
    QVERIFY(shown.view.accessibleDescription().contains("hidden 2, neuron 17"));
    QTest::mouseMove(&shown.view, shown.view.positionOf({0, 20}).toPoint());
    QTRY_COMPARE(shown.view.currentNeuron(), std::optional(NeuronId{0, 20}));
    QTest::mouseMove(&shown.view, QPoint(3, 3));
    QTRY_VERIFY(!shown.view.currentNeuron());
    QCOMPARE(hovered.last(), (QVariantList{-1, -1}));
  }

  void chosenPathsAreLiftedOut() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    const QImage before = shown.view.grab().toImage();
    shown.view.showPaths({{0, 20, 5, 0.5f}, {1, 5, 47, -0.5f}, {2, 47, 1, 0.5f}}, "a path");
    QVERIFY(shown.view.accessibleDescription().contains("Lifted out: a path."));
    const QPointF middle = (shown.view.positionOf({1, 5}) + shown.view.positionOf({2, 47})) / 2.0;
    const QColor stroke = shown.view.grab().toImage().pixelColor(middle.toPoint());
    QVERIFY2(stroke.red() > stroke.blue() + 60, qPrintable(stroke.name()));  // inhibits
    QSignalSpy letGo(&shown.view, &ConnectivityView::pathsLetGo);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);  // a neuron takes their place
    QTest::keyClick(&shown.view, Qt::Key_Escape);        // and gives it back
    QCOMPARE(letGo.count(), 0);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QCOMPARE(letGo.count(), 1);
    shown.view.showPaths({}, {});
    QVERIFY(!shown.view.accessibleDescription().contains("Lifted out"));
    QCOMPARE(shown.view.grab().toImage(), before);
  }

  void keysChooseNeurons() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    const auto press = [&](Qt::Key key) {
      QTest::keyClick(&shown.view, key);
      return shown.view.currentNeuron().value_or(NeuronId{-1, -1});
    };
    QCOMPARE(press(Qt::Key_BracketRight), (NeuronId{1, 0}));
    QCOMPARE(press(Qt::Key_BracketRight), (NeuronId{1, 1}));
    QCOMPARE(press(Qt::Key_BracketLeft), (NeuronId{1, 0}));
    QCOMPARE(press(Qt::Key_BracketLeft), (NeuronId{1, 0}));
    QCOMPARE(press(Qt::Key_End), (NeuronId{1, 59}));
    QCOMPARE(press(Qt::Key_PageDown).layer, 2);
    QCOMPARE(press(Qt::Key_PageDown), (NeuronId{3, 3}));
    QCOMPARE(press(Qt::Key_PageDown), (NeuronId{3, 3}));
    QCOMPARE(press(Qt::Key_Home), (NeuronId{3, 0}));
    QCOMPARE(press(Qt::Key_Escape), (NeuronId{-1, -1}));
  }

  void keysAndWheelZoom() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QSignalSpy pictures(&shown.view, &ConnectivityView::pictureShown);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QVERIFY(shown.view.zoom() > 1.2);
    QTRY_VERIFY(!pictures.isEmpty());  // drawn anew, sharp
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    QCOMPARE(shown.view.zoom(), 1.0);
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    QCOMPARE(shown.view.zoom(), 1.0);
    const QPointF before = shown.view.positionOf({2, 20});
    for (int i = 0; i < 4; ++i) turnWheel(shown.view, before, 120);
    QVERIFY(shown.view.zoom() > 2.5);
    QVERIFY((shown.view.positionOf({2, 20}) - before).manhattanLength() < 1.0);  // the neuron under the cursor stays there
    QTest::keyClick(&shown.view, Qt::Key_0);
    QCOMPARE(shown.view.zoom(), 1.0);
    turnWheel(shown.view, before, 120);
    QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, {100, 100});
    QCOMPARE(shown.view.zoom(), 1.0);
    for (int i = 0; i < 100; ++i) turnWheel(shown.view, before, 120);
    QVERIFY(shown.view.zoom() <= 60.0);
  }

  void dragAndArrowsPan() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    for (int i = 0; i < 4; ++i) QTest::keyClick(&shown.view, Qt::Key_Plus);
    const QPointF start = shown.view.positionOf({1, 30});
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QVERIFY(shown.view.positionOf({1, 30}).x() > start.x());
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(shown.view.positionOf({1, 30}), start);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {300, 300});
    QTest::mouseMove(&shown.view, {320, 310});
    QTRY_COMPARE(shown.view.positionOf({1, 30}), start + QPointF(20, 10));
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {320, 310});
    QTest::keyClick(&shown.view, Qt::Key_0);
    const QPointF fitted = shown.view.positionOf({1, 30});
    QTest::keyClick(&shown.view, Qt::Key_Left);  // all of it is shown: there is nowhere to go
    QCOMPARE(shown.view.positionOf({1, 30}), fitted);
  }

  // Words that do not fit beside the buttons are left out, or said in fewer words: none is cut off.
  void theWordsOfTheLastRewiringKeepClearOfTheButtons() {
    const auto calm = makeSnapshot(kWidths, 0.1);
    auto rewiring = std::make_shared<Rewiring>();
    rewiring->layers.resize(3);
    rewiring->layers[0].born.resize(8352);
    rewiring->layers[0].bornToSilent = 410;
    auto after = std::make_shared<Snapshot>(*calm);
    after->lastRewiring = rewiring;
    Shown shown(calm), rewired(after);
    for (int width = 400; width <= 1000; width += 15) {
      shown.view.resize(width, 560);
      rewired.view.resize(width, 560);
      const QRect beside(rewired.view.findChild<NeuronTool*>()->x() - 8, 0, 8, 30);
      QVERIFY(beside.left() > 100);
      QCOMPARE(rewired.view.grab().toImage().copy(beside), shown.view.grab().toImage().copy(beside));
    }
    const QRect status(0, 0, 800, 30);
    QVERIFY(rewired.view.grab().toImage().copy(status) != shown.view.grab().toImage().copy(status));
  }

  void rewiringIsShownAndEnds_data() {
    QTest::addColumn<bool>("reduceMotion");
    QTest::addColumn<int>("speed");
    QTest::newRow("motion") << false << static_cast<int>(Speed::Full);
    QTest::newRow("slow motion") << false << static_cast<int>(Speed::SlowMotion);
    QTest::newRow("no motion") << true << static_cast<int>(Speed::Full);
  }

  void rewiringIsShownAndEnds() {
    QFETCH(bool, reduceMotion);
    QFETCH(int, speed);
    auto before = std::make_shared<Snapshot>(*makeSnapshot(kWidths, 0.1));
    before->speed = static_cast<Speed>(speed);
    Shown shown(before);
    shown.view.setReduceMotion(reduceMotion);
    QSignalSpy lit(&shown.view, &ConnectivityView::rewiringShown);
    QSignalSpy joined(&shown.view, &ConnectivityView::rewiringJoined);
    const QImage calm = shown.view.grab().toImage();
    showAlone(shown.view, rewired(before));
    QTRY_COMPARE(lit.size(), 1);
    QCOMPARE(lit[0][0].toInt(), 4);
    QVERIFY(shown.view.isShowingRewiring());
    const QRect status(0, 0, 400, 30);
    QVERIFY(shown.view.grab().toImage().copy(status) != calm.copy(status));
    for (int looks = 0; looks < 200 && joined.isEmpty(); ++looks) {
      QVERIFY(colourfulness(shown.view.grab().toImage()) > 0.4 * colourfulness(calm));  // weights are seen at every moment
      joined.wait(50);
    }
    QCOMPARE(joined.size(), 1);
    QVERIFY(!shown.view.isShowingRewiring());
  }

  void whatWasRewiredBeforeIsNotShown() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QVERIFY(!shown.view.isShowingRewiring());
    QSignalSpy lit(&shown.view, &ConnectivityView::rewiringShown);
    QSignalSpy pictures(&shown.view, &ConnectivityView::pictureShown);
    showAlone(shown.view, makeSnapshot(kWidths, 0.1, 2));  // another run
    QTRY_VERIFY(!pictures.isEmpty());
    QVERIFY(lit.isEmpty());
  }

  void anotherRunForgetsTheNeuronAndTheZoom() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    showAlone(shown.view, makeSnapshot({64, 5, 2}, 0.5, 2));
    QVERIFY(!shown.view.currentNeuron());
    QCOMPARE(shown.view.zoom(), 1.0);
  }

  void drawsOnlyWhatHasChanged() {
    const SnapshotPtr first = makeSnapshot(kWidths, 0.1);
    Shown shown(first);
    QSignalSpy pictures(&shown.view, &ConnectivityView::pictureShown);
    auto sameNumbers = std::make_shared<Snapshot>(*first);
    ++sameNumbers->id;
    showAlone(shown.view, sameNumbers);
    showAlone(shown.view, trainedFurther(sameNumbers));
    QTRY_COMPARE(pictures.size(), 1);
    shown.view.hide();
    showAlone(shown.view, trainedFurther(trainedFurther(sameNumbers)));
    shown.view.show();
    QTRY_COMPARE(pictures.size(), 2);
  }

  void aClickSilencesAHiddenNeuron() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QSignalSpy toggled(&shown.view, &ConnectivityView::silenceToggled);
    const QPoint at = shown.view.positionOf({2, 17}).toPoint();
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, at);
    QVERIFY(toggled.isEmpty());
    QTest::mouseMove(&shown.view, at + QPoint(1, 0));  // a hand is never quite still
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, at);
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled[0][0].value<HiddenNeuron>(), (HiddenNeuron{1, 17}));
    QTest::mouseClick(&shown.view, Qt::RightButton, {}, at);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(toggled.size(), 1);
  }

  void pixelsAndOutputsAreNotSilencedAndSaySo_data() {
    QTest::addColumn<int>("layer");
    QTest::addColumn<QString>("said");
    QTest::newRow("pixel") << 0 << "inputs are not silenced";
    QTest::newRow("output") << 3 << "outputs are not silenced";
  }

  void pixelsAndOutputsAreNotSilencedAndSaySo() {
    QFETCH(int, layer);
    QFETCH(QString, said);
    Shown shown(makeSnapshot(kWidths, 0.1));
    QSignalSpy toggled(&shown.view, &ConnectivityView::silenceToggled);
    const QPoint at = shown.view.positionOf({layer, 2}).toPoint();
    QTest::mouseMove(&shown.view, at);
    const QImage before = shown.view.grab().toImage();
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
    QVERIFY(toggled.isEmpty());
    QVERIFY(shown.view.accessibleDescription().contains(said));
    QVERIFY(shown.view.grab().toImage() != before);
  }

  void twoQuickClicksAreTwoClicks() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QSignalSpy toggled(&shown.view, &ConnectivityView::silenceToggled);
    const QPoint at = shown.view.positionOf({1, 30}).toPoint();
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
    QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, at);
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, at);
    QVERIFY(toggled.size() >= 2);
  }

  void keysSilenceTheChosenNeuron() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QSignalSpy toggled(&shown.view, &ConnectivityView::silenceToggled);
    QTest::keyClick(&shown.view, Qt::Key_Delete);  // none is chosen
    QVERIFY(toggled.isEmpty());
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QTest::keyClick(&shown.view, Qt::Key_S);
    QCOMPARE(toggled.size(), 2);
    QCOMPARE(toggled[1][0].value<HiddenNeuron>(), (HiddenNeuron{0, 1}));
    QTest::keyClick(&shown.view, Qt::Key_S, Qt::ControlModifier);  // somebody else's
    QCOMPARE(toggled.size(), 2);
  }

  void aRectangleChoosesLinksAndEnterCutsThem() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QSignalSpy cuts(&shown.view, &ConnectivityView::cutRequested);
    QSignalSpy toggled(&shown.view, &ConnectivityView::silenceToggled);
    const QPoint from = shown.view.positionOf({1, 10}).toPoint() + QPoint(30, 0);
    const QPoint to = from + QPoint(60, 90);
    drag(shown.view, from, to, false);
    QCOMPARE(shown.view.cutter().rectangle(), QRectF(from, QSizeF(60, 90)));
    QVERIFY(shown.view.cutter().links() > 10);
    const QImage dragging = shown.view.grab().toImage();
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, to);
    QVERIFY(shown.view.cutter().isAsking());
    QVERIFY(cuts.isEmpty());
    QVERIFY(shown.view.grab().toImage() != dragging);  // the bar
    QVERIFY(shown.view.accessibleDescription().contains("Chosen to be cut"));
    const auto links = static_cast<std::size_t>(shown.view.cutter().links());
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(cuts.size(), 1);
    const auto cut = cuts[0][0].value<std::vector<LinkId>>();
    QCOMPARE(cut.size(), links);
    QVERIFY(std::all_of(cut.begin(), cut.end(), [](const LinkId& link) { return link.layer == 1; }));
    QVERIFY(!shown.view.cutter().isActive());
    QVERIFY(toggled.isEmpty());
  }

  void whatIsChosenIsLiftedOut() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    const QRect gap(shown.view.positionOf({2, 5}).toPoint() + QPoint(30, 0), QSize(60, 250));
    const QImage calm = shown.view.grab().toImage();
    const QPoint from = shown.view.positionOf({1, 10}).toPoint() + QPoint(30, 0);
    drag(shown.view, from, from + QPoint(60, 90), true);
    const QImage lifted = shown.view.grab().toImage();
    QVERIFY(inkOf(lifted, gap) < 0.6 * inkOf(calm, gap));  // all else steps back
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QVERIFY(!shown.view.cutter().isActive());
    QCOMPARE(shown.view.grab(gap).toImage(), calm.copy(gap));
  }

  void aClickElsewhereCancelsTheRectangle() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QSignalSpy toggled(&shown.view, &ConnectivityView::silenceToggled);
    const QPoint from = shown.view.positionOf({1, 10}).toPoint() + QPoint(30, 0);
    drag(shown.view, from, from + QPoint(60, 90), true);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.positionOf({2, 40}).toPoint());
    QVERIFY(!shown.view.cutter().isActive());
    QVERIFY(toggled.isEmpty());
  }

  void zoomedInDraggingPansUnlessACutIsAskedFor() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    for (int i = 0; i < 3; ++i) QTest::keyClick(&shown.view, Qt::Key_Plus);
    const QPoint from(300, 300);
    const QPoint to(360, 340);
    const QPointF start = shown.view.positionOf({1, 30});
    drag(shown.view, from, to, true);
    QVERIFY(!shown.view.cutter().isActive());
    QCOMPARE(shown.view.positionOf({1, 30}), start + QPointF(60, 40));
    QTest::mousePress(&shown.view, Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(&shown.view, to);
    QVERIFY(shown.view.cutter().isActive());
    QTest::mouseRelease(&shown.view, Qt::LeftButton, Qt::ShiftModifier, to);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QTest::keyClick(&shown.view, Qt::Key_C);
    auto* tool = shown.view.findChild<QToolButton*>("cutTool");
    QVERIFY(tool->isChecked() && tool->isVisible());
    drag(shown.view, from, to, true);
    QVERIFY(shown.view.cutter().isActive());
    const QPointF still = shown.view.positionOf({1, 30});
    QTest::mousePress(&shown.view, Qt::MiddleButton, {}, from);
    QTest::mouseMove(&shown.view, from - QPoint(20, 10));
    QTest::mouseRelease(&shown.view, Qt::MiddleButton, {}, from - QPoint(20, 10));
    QCOMPARE(shown.view.positionOf({1, 30}), still - QPointF(20, 10));
    QTest::mouseClick(tool, Qt::LeftButton);
    QVERIFY(!tool->isChecked());
  }

  void cursorsSayWhatTheMouseDoes() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    const QPoint between = shown.view.positionOf({1, 10}).toPoint() + QPoint(40, 0);
    const auto over = [&](QPoint point) {
      QTest::mouseMove(&shown.view, point);
      return shown.view.cursor().shape();
    };
    QCOMPARE(over(shown.view.positionOf({1, 20}).toPoint()), Qt::PointingHandCursor);
    QCOMPARE(over(between), Qt::CrossCursor);
    QCOMPARE(over({5, 5}), Qt::ArrowCursor);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QCOMPARE(over(between), Qt::OpenHandCursor);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, between);
    QCOMPARE(over(between + QPoint(30, 0)), Qt::ClosedHandCursor);
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, between + QPoint(30, 0));
  }

  void aPerturbedNetworkSaysWhatIsRemoved() {
    const SnapshotPtr whole = makeSnapshot(kWidths, 0.1);
    Shown shown(whole);
    QSignalSpy lit(&shown.view, &ConnectivityView::rewiringShown);
    QSignalSpy pictures(&shown.view, &ConnectivityView::pictureShown);
    const QRect status(0, 0, 500, 30);
    const QRect neuron(shown.view.positionOf({1, 20}).toPoint() - QPoint(3, 3), QSize(7, 7));
    const QImage calm = shown.view.grab().toImage();
    shown.view.showRun(whole, withRemoved(whole, 4, {{0, 20}}));
    QVERIFY(pictures.wait());
    const QImage perturbed = shown.view.grab().toImage();
    QVERIFY(perturbed.copy(status) != calm.copy(status));
    QVERIFY(perturbed.copy(neuron) != calm.copy(neuron));
    QVERIFY(shown.view.accessibleDescription().contains("Perturbed in the lab"));
    showAlone(shown.view, whole);
    QVERIFY(pictures.wait());
    QCOMPARE(shown.view.grab().toImage(), calm);
    QVERIFY(!shown.view.accessibleDescription().contains("Perturbed"));
    QVERIFY(lit.isEmpty());  // the lab is no rewiring
  }

  void rewiringsAreShownInAPerturbedNetworkToo() {
    const SnapshotPtr whole = makeSnapshot(kWidths, 0.1);
    const SnapshotPtr later = rewired(whole);
    Shown shown(whole, withRemoved(whole, 4));
    QSignalSpy lit(&shown.view, &ConnectivityView::rewiringShown);
    shown.view.showRun(later, withRemoved(later, 4));
    QTRY_COMPARE(lit.size(), 1);
  }

  void closesWhileItDraws() {
    SnapshotPtr snapshot = makeSnapshot({64, 400, 400, 400, 10}, 0.2);
    for (int i = 0; i < 5; ++i) {
      ConnectivityView view;
      view.resize(1280, 800);
      showAlone(view, snapshot);
      view.show();
      snapshot = trainedFurther(snapshot);
      showAlone(view, snapshot);
    }
  }

  void exportsCompletePictures_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }

  void exportsCompletePictures() {
    QFETCH(bool, dark);
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    ConnectivityView view;  // never shown
    showAlone(view, makeSnapshot(kWidths, 0.1));
    const QImage image = renderImage(view, {800, 600}, theme, 1.0);
    const QRgb plot = theme.plot.rgb();
    QVERIFY(pixelsUnlike(image, {0, 5, 300, 25}, plot) > 50);         // epoch and links
    QVERIFY(pixelsUnlike(image, {20, 250, 150, 100}, plot) > 9000);   // the input image
    QVERIFY(pixelsUnlike(image, {400, 100, 100, 400}, plot) > 2000);  // links
    QVERIFY(pixelsUnlike(image, {200, 575, 400, 20}, plot) > 200);    // the legend
    QCOMPARE(pixelsUnlike(image, {0, 0, 5, 600}, plot), 0);
  }

  // On its own scale a network of half the weights looks the same; on a kept one it is paler.
  void keptScalesShowThatWeightsShrink() {
    const SnapshotPtr strong = makeSnapshot(kWidths, 0.1);
    auto weak = std::make_shared<Snapshot>(*strong);
    for (LayerState& layer : weak->layers) {
      std::vector<float> half = *layer.weights;
      for (float& weight : half) weight *= 0.5f;
      layer.weights = std::make_shared<const std::vector<float>>(std::move(half));
    }
    const auto drawn = [](ConnectivityView& view, const SnapshotPtr& snapshot) {
      showAlone(view, snapshot);
      return renderImage(view, {800, 600}, Theme::light(), 1.0);
    };
    ConnectivityView view;
    const QImage own = drawn(view, strong);
    QCOMPARE(drawn(view, weak), own);
    drawn(view, strong);
    view.keepScales({800, 600});
    QCOMPARE(drawn(view, strong), own);
    QVERIFY(colourfulness(drawn(view, weak)) < 0.8 * colourfulness(own));
  }

  void numbersAreARowALink() {
    const SnapshotPtr snapshot = makeSnapshot({16, 10, 2}, 0.25);
    ConnectivityView view;
    showAlone(view, snapshot);
    const QStringList rows = view.csv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 1 + static_cast<int>(snapshot->links()));
    QCOMPARE(rows[0], QString("layer,from,to,weight,born"));
    const QStringList first = rows[1].split(',');
    const LayerState& layer = snapshot->layers[0];
    QCOMPARE(first[1].toInt(), layer.topology->indices[0]);
    QCOMPARE(first[3].toFloat(), (*layer.weights)[0]);
    QCOMPARE(first[4].toInt(), layer.topology->born[0]);
    QVERIFY(rows.last().startsWith("1,9,1,"));
    QVERIFY(rows.last().endsWith(",0"));
  }

  void anyShapeIsDrawn_data() {
    QTest::addColumn<std::vector<int>>("widths");
    QTest::addColumn<double>("density");
    QTest::newRow("no hidden layer") << std::vector<int>{16, 2} << 0.5;
    QTest::newRow("sixteen matrices") << std::vector<int>{16, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 3} << 0.3;
    QTest::newRow("no square, two classes") << std::vector<int>{57, 20, 2} << 0.2;
    QTest::newRow("dense") << std::vector<int>{400, 500, 500, 10} << 1.0;
    QTest::newRow("one input") << std::vector<int>{1, 3, 2} << 0.7;
    QTest::newRow("very wide") << std::vector<int>{10000, 100000, 100} << 1e-6;
  }

  void anyShapeIsDrawn() {
    QFETCH(std::vector<int>, widths);
    QFETCH(double, density);
    const SnapshotPtr snapshot = freshSnapshot(widths, density);
    for (const QSize size : {QSize(760, 560), QSize(500, 380), QSize(30, 20)}) {
      Shown shown(snapshot, size);
      QTest::keyClick(&shown.view, Qt::Key_BracketRight);
      QVERIFY(!shown.view.grab().isNull());
    }
  }

  void weightsThatAreNoNumbersAreTaken() {
    auto broken = std::make_shared<Snapshot>(*makeSnapshot(kWidths, 0.1));
    for (LayerState& layer : broken->layers)
      layer.weights = std::make_shared<std::vector<float>>(layer.weights->size(), std::numeric_limits<float>::quiet_NaN());
    Shown shown(broken);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QVERIFY(!shown.view.grab().isNull());
  }
};

REWIRE_WIDGET_TEST(TstConnectivityView)
#include "tst_connectivity_view.moc"

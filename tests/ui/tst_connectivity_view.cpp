#include "tests/support/snapshots.h"
#include "ui/views/connectivity_view.h"
#include "ui/views/picture_export.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

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

/// A view on the screen that shows a snapshot, its first picture drawn.
class Shown {
 public:
  explicit Shown(const SnapshotPtr& snapshot, QSize size = {760, 560}) {
    QSignalSpy pictures(&view, &ConnectivityView::pictureShown);
    view.resize(size);
    view.showSnapshot(snapshot);
    view.show();
    if (pictures.isEmpty() && !snapshot->layers.empty()) pictures.wait();
  }

  ConnectivityView view;
};

}  // namespace

class TstConnectivityView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysWhatItWaitsFor() {
    Shown empty(snapshotWithoutNetwork(Phase::Loading, "Loading MNIST …"));
    QCOMPARE(empty.view.accessibleDescription(), QString("Loading MNIST …"));
    const QImage image = empty.view.grab().toImage();
    QVERIFY(pixelsUnlike(image, image.rect(), image.pixel(0, 0)) > 50);
    QCOMPARE(empty.view.csv(), QString("layer,from,to,weight,born\n"));
    empty.view.showSnapshot(makeSnapshot(kWidths, 0.1));
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
    QTRY_COMPARE(shown.view.currentNeuron(), std::optional(NeuronPlace{2, 17}));
    QCOMPARE(hovered.last(), (QVariantList{2, 17}));
    QVERIFY(shown.view.accessibleDescription().contains("hidden 2, neuron 17"));
    QTest::mouseMove(&shown.view, shown.view.positionOf({0, 20}).toPoint());
    QTRY_COMPARE(shown.view.currentNeuron(), std::optional(NeuronPlace{0, 20}));
    QTest::mouseMove(&shown.view, QPoint(3, 3));
    QTRY_VERIFY(!shown.view.currentNeuron());
    QCOMPARE(hovered.last(), (QVariantList{-1, -1}));
  }

  void keysChooseNeurons() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    const auto press = [&](Qt::Key key) {
      QTest::keyClick(&shown.view, key);
      return shown.view.currentNeuron().value_or(NeuronPlace{-1, -1});
    };
    QCOMPARE(press(Qt::Key_BracketRight), (NeuronPlace{1, 0}));
    QCOMPARE(press(Qt::Key_BracketRight), (NeuronPlace{1, 1}));
    QCOMPARE(press(Qt::Key_BracketLeft), (NeuronPlace{1, 0}));
    QCOMPARE(press(Qt::Key_BracketLeft), (NeuronPlace{1, 0}));
    QCOMPARE(press(Qt::Key_End), (NeuronPlace{1, 59}));
    QCOMPARE(press(Qt::Key_PageDown).layer, 2);
    QCOMPARE(press(Qt::Key_PageDown), (NeuronPlace{3, 3}));
    QCOMPARE(press(Qt::Key_PageDown), (NeuronPlace{3, 3}));
    QCOMPARE(press(Qt::Key_Home), (NeuronPlace{3, 0}));
    QCOMPARE(press(Qt::Key_Escape), (NeuronPlace{-1, -1}));
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
    QVERIFY((shown.view.positionOf({2, 20}) - before).manhattanLength() < 1.0);  // what is under the cursor stays there
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

  void rewiringIsShownAndEnds_data() {
    QTest::addColumn<bool>("reduceMotion");
    QTest::newRow("motion") << false;
    QTest::newRow("no motion") << true;
  }

  void rewiringIsShownAndEnds() {
    QFETCH(bool, reduceMotion);
    const SnapshotPtr before = makeSnapshot(kWidths, 0.1);
    Shown shown(before);
    shown.view.setReduceMotion(reduceMotion);
    QSignalSpy lit(&shown.view, &ConnectivityView::rewiringShown);
    QSignalSpy joined(&shown.view, &ConnectivityView::rewiringJoined);
    const QImage calm = shown.view.grab().toImage();
    shown.view.showSnapshot(rewired(before));
    QTRY_COMPARE(lit.size(), 1);
    QCOMPARE(lit[0][0].toInt(), 4);
    QVERIFY(shown.view.isShowingRewiring());
    const QRect status(0, 0, 400, 30);
    QVERIFY(shown.view.grab().toImage().copy(status) != calm.copy(status));
    QTRY_COMPARE(joined.size(), 1);
    QVERIFY(!shown.view.isShowingRewiring());
  }

  void whatWasRewiredBeforeIsNotShown() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QVERIFY(!shown.view.isShowingRewiring());
    QSignalSpy lit(&shown.view, &ConnectivityView::rewiringShown);
    QSignalSpy pictures(&shown.view, &ConnectivityView::pictureShown);
    shown.view.showSnapshot(makeSnapshot(kWidths, 0.1, 2));  // another run
    QTRY_VERIFY(!pictures.isEmpty());
    QVERIFY(lit.isEmpty());
  }

  void anotherRunForgetsTheNeuronAndTheZoom() {
    Shown shown(makeSnapshot(kWidths, 0.1));
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    shown.view.showSnapshot(makeSnapshot({64, 5, 2}, 0.5, 2));
    QVERIFY(!shown.view.currentNeuron());
    QCOMPARE(shown.view.zoom(), 1.0);
  }

  void drawsOnlyWhatHasChanged() {
    const SnapshotPtr first = makeSnapshot(kWidths, 0.1);
    Shown shown(first);
    QSignalSpy pictures(&shown.view, &ConnectivityView::pictureShown);
    auto sameNumbers = std::make_shared<Snapshot>(*first);
    ++sameNumbers->id;
    shown.view.showSnapshot(sameNumbers);
    shown.view.showSnapshot(trainedFurther(sameNumbers));
    QTRY_COMPARE(pictures.size(), 1);
    shown.view.hide();
    shown.view.showSnapshot(trainedFurther(trainedFurther(sameNumbers)));
    shown.view.show();
    QTRY_COMPARE(pictures.size(), 2);
  }

  void closesWhileItDraws() {
    SnapshotPtr snapshot = makeSnapshot({64, 400, 400, 400, 10}, 0.2);
    for (int i = 0; i < 5; ++i) {
      ConnectivityView view;
      view.resize(1280, 800);
      view.showSnapshot(snapshot);
      view.show();
      snapshot = trainedFurther(snapshot);
      view.showSnapshot(snapshot);
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
    view.showSnapshot(makeSnapshot(kWidths, 0.1));
    const QImage image = renderImage(view, {800, 600}, theme, 1.0);
    const QRgb plot = theme.plot.rgb();
    QVERIFY(pixelsUnlike(image, {0, 5, 300, 25}, plot) > 50);         // epoch and links
    QVERIFY(pixelsUnlike(image, {20, 250, 150, 100}, plot) > 9000);   // the input image
    QVERIFY(pixelsUnlike(image, {400, 100, 100, 400}, plot) > 2000);  // links
    QVERIFY(pixelsUnlike(image, {200, 575, 400, 20}, plot) > 200);    // the legend
    QCOMPARE(pixelsUnlike(image, {0, 0, 5, 600}, plot), 0);
  }

  void numbersAreARowALink() {
    const SnapshotPtr snapshot = makeSnapshot({16, 10, 2}, 0.25);
    ConnectivityView view;
    view.showSnapshot(snapshot);
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

  void weightsThatAreNoNumbersDoNoHarm() {
    auto broken = std::make_shared<Snapshot>(*makeSnapshot(kWidths, 0.1));
    for (LayerState& layer : broken->layers)
      layer.weights = std::make_shared<std::vector<float>>(layer.weights->size(), std::numeric_limits<float>::quiet_NaN());
    Shown shown(broken);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QVERIFY(!shown.view.grab().isNull());
  }
};

QTEST_MAIN(TstConnectivityView)
#include "tst_connectivity_view.moc"

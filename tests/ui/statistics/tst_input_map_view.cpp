#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/picture/picture_export.h"
#include "ui/statistics/input_map_view.h"

#include <QLabel>
#include <QSlider>
#include <QTest>

#include <algorithm>

using namespace rewire;

namespace {

QSlider* sliderOf(InputMapView& view) {
  return view.findChild<QSlider*>("epochSlider");
}

}  // namespace

class TstInputMapView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsTheLinksOfEveryPixel() {
    const SnapshotPtr snapshot = freshSnapshot({64, 50, 4}, 0.2);
    InputMapView view;
    showAlone(view, snapshot);
    for (int pixel = 0; pixel < 64; ++pixel)
      QCOMPARE(view.linksAt(pixel / 8, pixel % 8), snapshot->layers[0].topology->outDegree[static_cast<std::size_t>(pixel)]);
    QCOMPARE(view.shownEpoch(), std::optional(0));
  }

  void remembersEveryEpochAndFollowsTheNewest() {
    InputMapView view;
    std::vector<SnapshotPtr> run{freshSnapshot({64, 50, 4}, 0.2)};
    for (int epoch = 1; epoch <= 5; ++epoch) run.push_back(rewired(run.back()));
    for (const SnapshotPtr& snapshot : run) {
      showAlone(view, snapshot);
      showAlone(view, trainedFurther(snapshot));  // the same links: nothing new to remember
      QCOMPARE(view.shownEpoch(), std::optional(snapshot->epoch == 0 ? 0 : snapshot->epoch + 1));  // rewired for the next one
    }
    QCOMPARE(view.maps(), std::size_t{6});
    sliderOf(view)->setValue(2);
    QCOMPARE(view.shownEpoch(), std::optional(3));
    QCOMPARE(view.linksAt(3, 4), run[2]->layers[0].topology->outDegree[3 * 8 + 4]);
    showAlone(view, rewired(run.back()));
    QCOMPARE(view.shownEpoch(), std::optional(3));  // looking back, one is not torn away
    QTest::keyClick(sliderOf(view), Qt::Key_End);
    showAlone(view, rewired(rewired(run.back())));
    QCOMPARE(view.shownEpoch(), std::optional(8));
  }

  void anOpenedRunBeginsWithItsStart() {
    const SnapshotPtr snapshot = makeSnapshot({64, 50, 4}, 0.2);
    InputMapView view;
    showAlone(view, snapshot);
    QCOMPARE(view.maps(), std::size_t{2});
    sliderOf(view)->setValue(0);
    QCOMPARE(view.shownEpoch(), std::optional(0));
    QCOMPARE(view.linksAt(2, 2), snapshot->layers[0].initialTopology->outDegree[2 * 8 + 2]);
  }

  void anotherRunForgets() {
    InputMapView view;
    showAlone(view, makeSnapshot({64, 50, 4}, 0.2, 1));
    showAlone(view, freshSnapshot({64, 50, 4}, 0.2, 2));
    QCOMPARE(view.maps(), std::size_t{1});
    showAlone(view, snapshotWithoutNetwork(Phase::Loading, "Loading MNIST …"));
    QCOMPARE(view.maps(), std::size_t{0});
    QCOMPARE(view.accessibleDescription(), QString("Loading MNIST …"));
    QVERIFY(!view.shownEpoch());
  }

  void memoryIsBounded() {
    InputMapView view;
    auto snapshot = std::make_shared<Snapshot>(*rewired(freshSnapshot({16, 8, 2}, 0.5)));
    for (int epoch = 1; epoch <= 2 * static_cast<int>(InputMapView::kMostMaps) + 100; ++epoch) {
      auto next = std::make_shared<Snapshot>(*snapshot);
      auto rewiring = std::make_shared<Rewiring>(*snapshot->lastRewiring);
      rewiring->epoch = next->epoch = epoch;
      next->lastRewiring = rewiring;
      next->layers[0].topology = std::make_shared<Topology>(*snapshot->layers[0].topology);
      snapshot = next;
      showAlone(view, snapshot);
    }
    QVERIFY(view.maps() <= InputMapView::kMostMaps);
    QVERIFY(view.maps() > InputMapView::kMostMaps / 3);
    QCOMPARE(view.shownEpoch(), std::optional(snapshot->epoch + 1));
    sliderOf(view)->setValue(0);
    QCOMPARE(view.shownEpoch(), std::optional(0));
  }

  void aDenseLayerHasAllLinksEverywhere() {
    InputMapView view;
    showAlone(view, freshSnapshot({64, 50, 4}, 1.0));
    for (int pixel = 0; pixel < 64; ++pixel) QCOMPARE(view.linksAt(pixel / 8, pixel % 8), 50);
  }

  void mouseAndKeysNamePixels() {
    InputMapView view;
    view.resize(420, 420);
    showAlone(view, makeSnapshot({64, 50, 4}, 0.2));
    view.show();
    QTest::mouseMove(&view, view.pixelArea(3, 5).center().toPoint());
    QTRY_COMPARE(view.currentPixel(), std::optional(3 * 8 + 5));
    QVERIFY(view.accessibleDescription().contains(QString("pixel row 3, column 5: %1 links").arg(view.linksAt(3, 5))));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentPixel(), std::optional(4 * 8 + 6));
    QTest::keyClick(&view, Qt::Key_BracketLeft);
    QCOMPARE(view.shownEpoch(), std::optional(0));
    QTest::keyClick(&view, Qt::Key_BracketRight);
    QCOMPARE(view.shownEpoch(), std::optional(4));
  }

  void brightnessIsTheNumberOfLinks() {
    InputMapView view;
    view.resize(420, 420);
    view.setTheme(Theme::darkTheme());
    showAlone(view, freshSnapshot({64, 50, 4}, 0.2));
    int most = 0;
    for (int pixel = 0; pixel < 64; ++pixel) most = std::max(most, view.linksAt(pixel / 8, pixel % 8));
    const QImage image = view.grab().toImage();
    for (int pixel = 0; pixel < 64; ++pixel) {
      const auto share = static_cast<std::size_t>(std::lround(255.0 * view.linksAt(pixel / 8, pixel % 8) / most));
      QCOMPARE(image.pixel(view.pixelArea(pixel / 8, pixel % 8).center().toPoint()), Theme::darkTheme().density[share]);
    }
  }

  void numbersAreARowAPixelAndEpoch() {
    const SnapshotPtr snapshot = freshSnapshot({64, 50, 4}, 0.2);
    InputMapView view;
    showAlone(view, snapshot);
    showAlone(view, rewired(snapshot));
    const QStringList rows = view.csv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 1 + 2 * 64);
    QCOMPARE(rows[0], QString("epoch,row,column,links"));
    QCOMPARE(rows[1 + 10], QString("0,1,2,%1").arg(snapshot->layers[0].topology->outDegree[10]));
    QVERIFY(rows.last().startsWith("2,7,7,"));
  }

  /// The notes above the numbers, the name of the file and the label name one epoch: that of the map.
  void oneEpochIsNamedEverywhere() {
    const SnapshotPtr then = makeSnapshot({64, 50, 4}, 0.2);  // epoch 3
    auto now = std::make_shared<Snapshot>(*rewired(rewired(then)));
    auto finished = std::make_shared<Rewiring>(*now->lastRewiring);
    finished->epoch = 4;  // epoch 5 is evaluated, and not rewired since
    now->lastRewiring = finished;
    InputMapView view;
    const auto epochInNotes = [&] { return view.notes().front(); };
    showAlone(view, now);
    QCOMPARE(view.shownEpoch(), std::optional(5));
    QCOMPARE(epochInNotes(), qMakePair(QString("Epoch"), QString("5")));
    QCOMPARE(view.suggestedName(), QString("input-map-epoch-5"));
    auto past = std::make_shared<ShownNetwork>(*shownNetworkOf(*then));
    past->past = true;
    view.showRun(now, past);
    QCOMPARE(view.shownEpoch(), std::optional(3));
    QCOMPARE(epochInNotes().second, QString("3"));
    QVERIFY(view.subject().endsWith("epoch 3"));
    QVERIFY(view.accessibleDescription().contains("of epoch 3: at most"));
    QCOMPARE(view.findChild<QLabel*>("epochLabel")->text(), QString("epoch 3 of 5 · 3 seen"));  // and the start
    sliderOf(view)->setValue(0);
    QCOMPARE(view.suggestedName(), QString("input-map-epoch-0"));
  }

  /// Without a rewiring between them, two epochs have the same links, and each has its own label.
  void anEpochWithTheSameLinksHasItsOwnName() {
    const SnapshotPtr now = makeSnapshot({64, 50, 4}, 0.2);
    InputMapView view;
    showAlone(view, now);
    auto past = std::make_shared<ShownNetwork>(*shownNetworkOf(*now));
    past->past = true;
    past->epoch = 1;
    view.showRun(now, past);
    QCOMPARE(view.shownEpoch(), std::optional(1));
    past = std::make_shared<ShownNetwork>(*past);
    past->epoch = 2;
    view.showRun(now, past);
    QCOMPARE(view.shownEpoch(), std::optional(2));
  }

  void exportsAtAnySize() {
    InputMapView view;
    showAlone(view, freshSnapshot({57, 50, 2}, 0.2));
    for (const QSize size : {QSize(800, 600), QSize(20, 20)}) {
      const QImage image = renderImage(view, size, Theme::light(), 1.0);
      QCOMPARE(image.size(), size);
    }
  }

  void aPerturbedNetworkIsShownAndTheWholeOneRemembered() {
    const SnapshotPtr whole = makeSnapshot({64, 50, 4}, 0.2);
    const ShownNetworkPtr perturbed = withRemoved(whole, 3);
    InputMapView view;
    view.resize(420, 420);
    showAlone(view, whole);
    view.showRun(whole, perturbed);
    QCOMPARE(view.maps(), std::size_t{2});
    QVERIFY(view.showsPerturbations());
    QCOMPARE(view.shownEpoch(), std::optional(4));
    for (int pixel = 0; pixel < 64; ++pixel)
      QCOMPARE(view.linksAt(pixel / 8, pixel % 8), perturbed->layers[0].topology->outDegree[static_cast<std::size_t>(pixel)]);
    QVERIFY(view.accessibleDescription().contains("Perturbed in the lab"));
    const QStringList rows = view.csv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows[0], QString("epoch,row,column,links,links_after_perturbations"));
    QVERIFY(rows[1 + 10].endsWith(','));
    QCOMPARE(
        rows[1 + 64 + 10],
        QString("4,1,2,%1,%2").arg(whole->layers[0].topology->outDegree[10]).arg(perturbed->layers[0].topology->outDegree[10]));
    sliderOf(view)->setValue(0);
    QVERIFY(!view.showsPerturbations());
    sliderOf(view)->setValue(1);
    showAlone(view, whole);
    QVERIFY(!view.showsPerturbations());
    QCOMPARE(view.linksAt(1, 2), whole->layers[0].topology->outDegree[10]);
  }

  void onlyTheRemovalDiffers() {
    const SnapshotPtr whole = freshSnapshot({64, 50, 4}, 1.0);  // dense: no topology that could differ
    InputMapView view;
    showAlone(view, whole);
    view.showRun(whole, withRemoved(whole, 5));
    QVERIFY(view.showsPerturbations());
    QCOMPARE(view.linksAt(0, 0), 40);
  }

  void anEarlierSpecimenGoesBackWithoutForgetting() {
    const SnapshotPtr first = makeSnapshot({64, 50, 4}, 0.2);
    const SnapshotPtr second = rewired(first);
    InputMapView view;
    showAlone(view, first);
    showAlone(view, second);
    view.showRun(second, withRemoved(first, 3));
    QCOMPARE(view.maps(), std::size_t{3});
    QCOMPARE(view.shownEpoch(), std::optional(4));
    QVERIFY(view.showsPerturbations());
    showAlone(view, rewired(second));
    QCOMPARE(view.shownEpoch(), std::optional(6));
    QVERIFY(!view.showsPerturbations());
  }
};

REWIRE_WIDGET_TEST(TstInputMapView)
#include "tst_input_map_view.moc"

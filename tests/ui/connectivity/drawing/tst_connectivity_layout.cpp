#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/drawing/connectivity_layout.h"

#include <QTest>

using namespace rewire;

namespace {

const QRectF kArea(20, 60, 700, 400);

ConnectivityLayout layoutOf(const std::vector<int>& widths) {
  return {*shownNetworkOf(*freshSnapshot(widths, 0.1)), kArea, 30.0};
}

}  // namespace

class TstConnectivityLayout : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void columnsStandInOrderWithinTheArea_data() {
    QTest::addColumn<std::vector<int>>("widths");
    QTest::newRow("one matrix") << std::vector<int>{16, 2};
    QTest::newRow("mnist") << std::vector<int>{784, 100, 100, 100, 10};
    QTest::newRow("sixteen matrices") << std::vector<int>{16, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 3};
    QTest::newRow("no square") << std::vector<int>{57, 20, 2};
  }

  void columnsStandInOrderWithinTheArea() {
    QFETCH(std::vector<int>, widths);
    const ConnectivityLayout layout = layoutOf(widths);
    QCOMPARE(layout.layers(), static_cast<int>(widths.size()));
    for (int layer = 0; layer < layout.layers(); ++layer) {
      QCOMPARE(layout.neurons(layer), widths[static_cast<std::size_t>(layer)]);
      QVERIFY(kArea.adjusted(-0.01, -0.01, 0.01, 0.01).contains(layout.area(layer)));
      if (layer + 1 == layout.layers()) break;
      const LinkSpan gap = layout.gapAfter(layer);
      QVERIFY(gap.left > layout.area(layer).right() && gap.right < layout.area(layer + 1).left() && gap.left < gap.right);
    }
    QVERIFY(layout.area(layout.layers() - 1).right() <= kArea.right() - 30.0 + 0.01);
  }

  void pixelsStandWhereTheImageHasThem() {
    const ConnectivityLayout layout = layoutOf({784, 100, 10});
    QVERIFY(layout.isImage());
    QCOMPARE(layout.imageWidth(), 28);
    const QPointF first = layout.centre({0, 0});
    const QPointF below = layout.centre({0, 28});
    QCOMPARE(below.x(), first.x());
    QVERIFY(qAbs(below.y() - first.y() - layout.spacing(0)) < 1e-9);
    QVERIFY(layout.linkHeight({0, 27}) > layout.linkHeight({0, 0}));
    QVERIFY(layout.linkHeight({0, 27}) < layout.linkHeight({0, 28}));
  }

  void inputsThatAreNoImageFold() {
    const ConnectivityLayout layout = layoutOf({57, 20, 2});
    QVERIFY(!layout.isImage());
    QCOMPARE(layout.imageWidth(), 8);
    QCOMPARE(layout.imageHeight(), 8);
    const QPointF last = layout.centre({0, 56});
    QCOMPARE(layout.neuronAt(last, {}, 2.0), std::optional(NeuronId{0, 56}));
    QVERIFY(!layout.neuronAt(last + QPointF(layout.spacing(0), 0), {}, 0.0));
  }

  void findsEveryNeuronWhereItIsDrawn() {
    const ConnectivityLayout layout = layoutOf({64, 33, 7, 4});
    const PictureTransform zoomed{.zoom = 3.5, .offset = {-300, -200}};
    for (const PictureTransform& transform : {PictureTransform{}, zoomed})
      for (int layer = 0; layer < layout.layers(); ++layer)
        for (int neuron = 0; neuron < layout.neurons(layer); ++neuron) {
          const QPointF at = transform.map(layout.centre({layer, neuron}));
          QCOMPARE(layout.neuronAt(at, transform, 3.0), std::optional(NeuronId{layer, neuron}));
        }
  }

  void betweenColumnsThereIsNoNeuron() {
    const ConnectivityLayout layout = layoutOf({64, 33, 7, 4});
    const LinkSpan gap = layout.gapAfter(1);
    QVERIFY(!layout.neuronAt({(gap.left + gap.right) / 2, kArea.center().y()}, {}, 3.0));
    QVERIFY(!ConnectivityLayout().neuronAt({10, 10}, {}, 3.0));
  }

  void transformGoesBack() {
    const PictureTransform transform{.zoom = 4.0, .offset = {-30, 12}};
    const QPointF point(17.5, -3.25);
    QVERIFY((transform.unmap(transform.map(point)) - point).manhattanLength() < 1e-9);
  }

  void aMillionNeuronsFit() {
    ShownNetwork network;
    network.layers = {
        LayerState{.inputs = 1'000'000, .outputs = 1'000'000, .topology = {}, .initialTopology = {}, .weights = {}, .bias = {}}};
    const ConnectivityLayout layout(network, kArea, 30.0);
    QCOMPARE(layout.imageWidth(), 1000);
    QVERIFY(layout.centre({1, 999'999}).y() <= kArea.bottom());
  }
};

REWIRE_TEST(TstConnectivityLayout)
#include "tst_connectivity_layout.moc"

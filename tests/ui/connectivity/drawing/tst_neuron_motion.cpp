#include "ui/connectivity/drawing/neuron_motion.h"

#include "tests/support/registry.h"
#include "tests/support/shown_networks.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

const QRectF kMotionArea(20, 60, 700, 400);

struct Layouts {
  ShownNetworkPtr network = shownFromText({4, 6, 2}, {"0-0 1-4 2-4 3-5"});
  ConnectivityLayout byIndex{*network, kMotionArea, 30.0};
  ConnectivityLayout active{*network, kMotionArea, 30.0, orderOf(*network, {NeuronSorting::Degree, true})};  // 4, 0, 5
};

}  // namespace

class TestNeuronMotion : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLayoutDrawsItsOrder() {
    const Layouts layouts;
    const ConnectivityLayout& layout = layouts.active;
    QCOMPARE(layout.neurons(1), 6);
    QCOMPARE(layout.drawn(1), 3);
    QVERIFY(layout.draws({1, 4}) && !layout.draws({1, 1}) && layout.draws({0, 3}) && layout.draws({2, 1}));
    QCOMPARE(layout.placeOf({1, 5}), 2);
    QCOMPARE(layout.neuronAtPlace(1, 1), (NeuronId{1, 0}));
    QVERIFY(layout.centre({1, 4}).y() < layout.centre({1, 0}).y() && layout.centre({1, 0}).y() < layout.centre({1, 5}).y());
    for (const int neuron : {0, 4, 5})
      QCOMPARE(layout.neuronAt(layout.centre({1, neuron}), {}, 3.0), std::optional(NeuronId{1, neuron}));
    QVERIFY(layout.area(1).contains(layout.centre({1, 1})));  // nowhere else
  }

  void halfWayNeuronsStandHalfWay() {
    const Layouts layouts;
    const ConnectivityLayout half = ConnectivityLayout::between(layouts.byIndex, layouts.active, 0.5);
    QVERIFY(half.isMoving() && !layouts.active.isMoving());
    for (const int neuron : {0, 4, 5}) {
      const double from = layouts.byIndex.centre({1, neuron}).y(), to = layouts.active.centre({1, neuron}).y();
      QCOMPARE(half.centre({1, neuron}).y(), (from + to) / 2);
    }
    QVERIFY(!half.draws({1, 1}));
    const ConnectivityLayout back = ConnectivityLayout::between(layouts.active, layouts.byIndex, 0.25);
    QCOMPARE(back.centre({1, 1}), QPointF(back.area(1).center().x(), layouts.byIndex.centre({1, 1}).y()));
    QCOMPARE(half.centre({0, 2}), layouts.byIndex.centre({0, 2}));  // the image stays
    QVERIFY(ConnectivityLayout::between(layouts.byIndex, layouts.active, 1.0) == layouts.active);
    QVERIFY(ConnectivityLayout::between(ConnectivityLayout(), layouts.active, 0.1) == layouts.active);
  }

  void itArrives() {
    const Layouts layouts;
    NeuronMotion motion;
    QVERIFY(!motion.isOn());
    motion.begin(layouts.byIndex, layouts.active);
    QVERIFY(motion.isOn());
    QVERIFY(motion.end() == layouts.active);
    QTRY_VERIFY(motion.now() == layouts.active);
    motion.stop();
    QVERIFY(!motion.isOn());
  }
};

REWIRE_TEST(TestNeuronMotion)
#include "tst_neuron_motion.moc"

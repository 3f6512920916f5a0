#include "tests/support/registry.h"
#include "ui/widgets/layer_chooser.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;

class TestLayerChooser : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesWhatALayerJoins() {
    QCOMPARE(layerName(0, 4), "input → hidden 1");
    QCOMPARE(layerName(2, 4), "hidden 2 → hidden 3");
    QCOMPARE(layerName(3, 4), "hidden 3 → output");
    QCOMPARE(layerName(0, 1), "input → output");
    QCOMPARE(layerName(1, 3, true), "h1 → h2");
  }

  void startsWithAllLayers() {
    LayerChooser chooser;
    chooser.setLayers(3);
    QCOMPARE(chooser.count(), 4);
    QVERIFY(!chooser.layer());
    chooser.setCurrentIndex(2);
    QCOMPARE(chooser.layer().value(), std::size_t{1});
  }

  void keepsTheChoiceWhileItExists() {
    LayerChooser chooser;
    chooser.setLayers(4);
    chooser.setCurrentIndex(3);
    QSignalSpy changed(&chooser, &QComboBox::currentIndexChanged);
    chooser.setLayers(3);
    QCOMPARE(chooser.layer().value(), std::size_t{2});
    chooser.setLayers(2);
    QVERIFY(!chooser.layer());
    QCOMPARE(changed.size(), 0);  // nobody chose anything
  }
};

REWIRE_WIDGET_TEST(TestLayerChooser)
#include "tst_layer_chooser.moc"

#include "core/export/neuron_layout.h"

#include "tests/support/registry.h"

#include <QTest>

#include <set>
#include <utility>

using namespace rewire;

class TestNeuronLayout : public QObject {
  Q_OBJECT

  static std::pair<float, float> at(const NeuronLayout& layout, int layer, int index) {
    const NeuronPosition position = layout.at(layer, index);
    return {position.x, position.y};
  }
  using Place = std::pair<float, float>;

 private Q_SLOTS:
  void pixelsStandWhereTheImageHasThem() {
    const NeuronLayout layout({4, 3, 2});
    QCOMPARE(at(layout, 0, 0), Place(-7.5F, 7.5F));
    QCOMPARE(at(layout, 0, 1), Place(7.5F, 7.5F));
    QCOMPARE(at(layout, 0, 2), Place(-7.5F, -7.5F));
    QCOMPARE(at(layout, 0, 3), Place(7.5F, -7.5F));
  }

  void everyOtherLayerIsAColumnAsHighAsTheImage() {
    const NeuronLayout layout({4, 3, 2});
    QCOMPARE(at(layout, 1, 0), Place(22.5F, 10.0F));
    QCOMPARE(at(layout, 1, 1), Place(22.5F, 0.0F));
    QCOMPARE(at(layout, 1, 2), Place(22.5F, -10.0F));
    QCOMPARE(at(layout, 2, 0), Place(30.0F, 7.5F));
    QCOMPARE(at(layout, 2, 1), Place(30.0F, -7.5F));
  }

  void pixelsThatAreNoSquareFillRows() {
    const NeuronLayout layout({5, 1});
    QCOMPARE(at(layout, 0, 2).second, at(layout, 0, 0).second);
    QVERIFY(at(layout, 0, 3).second < at(layout, 0, 2).second);
    QCOMPARE(at(layout, 0, 3).first, at(layout, 0, 0).first);
  }

  void noTwoNeuronsOfALargeNetworkShareAPlace() {
    const std::vector<int> sizes = {784, 100'000, 10};
    const NeuronLayout layout(sizes);
    std::set<Place> places;
    for (int layer = 0; layer < 3; ++layer)
      for (int i = 0; i < sizes[static_cast<std::size_t>(layer)]; ++i) places.insert(at(layout, layer, i));
    QCOMPARE(places.size(), 100'794u);
  }
};

REWIRE_TEST(TestNeuronLayout)
#include "tst_neuron_layout.moc"

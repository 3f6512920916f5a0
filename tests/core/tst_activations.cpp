#include "core/model/activations.h"

#include <QTest>
#include <cstdint>
#include <utility>

using namespace rewire;

/// The shape of the memory that the kernels work on.
class TestActivations : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rowsArePaddedToWholeVectors_data() {
    QTest::addColumn<int>("samples");
    QTest::addColumn<int>("stride");
    const std::pair<int, int> strides[] = {{1, 16}, {15, 16}, {16, 16}, {17, 32}, {33, 48}, {128, 128}, {130, 144}};
    for (const auto& [samples, stride] : strides) QTest::addRow("%d samples", samples) << samples << stride;
  }
  void rowsArePaddedToWholeVectors() {
    QFETCH(int, samples);
    QFETCH(int, stride);
    const Activations a(7, samples);
    QCOMPARE(a.neurons(), 7);
    QCOMPARE(a.samples(), samples);
    QCOMPARE(a.stride(), stride);
    for (int neuron = 0; neuron < 7; ++neuron) {
      QCOMPARE(a.row(neuron) - a.data(), std::ptrdiff_t{neuron} * stride);
      QCOMPARE(reinterpret_cast<std::uintptr_t>(a.row(neuron)) % 64, std::uintptr_t{0});
    }
  }

  void everythingBeginsAtZero() {
    const Activations a(50, 33);
    for (int neuron = 0; neuron < 50; ++neuron) {
      for (int column = 0; column < a.stride(); ++column) QCOMPARE(a.row(neuron)[column], 0.0f);
    }
  }

  void aMoveTakesTheValuesAlong() {
    Activations a(2, 3);
    a.row(1)[2] = 5.0f;
    const float* where = a.data();
    const Activations b = std::move(a);
    QVERIFY(b.data() == where);
    QCOMPARE(b.row(1)[2], 5.0f);
  }
};

QTEST_GUILESS_MAIN(TestActivations)
#include "tst_activations.moc"

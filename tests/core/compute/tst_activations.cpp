#include "core/compute/activations.h"
#include "tests/support/registry.h"

#include <QTest>
#include <algorithm>
#include <cstdint>
#include <utility>

using namespace rewire;

/// The shape of the memory that the kernels work on.
class TestActivations : public QObject {
  Q_OBJECT

  static bool isAligned(const float* row, std::size_t bytes) { return reinterpret_cast<std::uintptr_t>(row) % bytes == 0; }

  static QString shapeProblem(const Activations& a, int samples, int stride, int neurons = 7) {
    if (a.neurons() != neurons || a.samples() != samples || a.stride() != stride)
      return QString("%1 neurons, %2 samples, stride %3").arg(a.neurons()).arg(a.samples()).arg(a.stride());
    if (a.values() != static_cast<std::size_t>(neurons) * static_cast<std::size_t>(stride)) return "values";
    for (int neuron = 0; neuron < neurons; ++neuron) {
      if (a.row(neuron) - a.data() != std::ptrdiff_t{neuron} * stride) return QString("row %1").arg(neuron);
    }
    return {};
  }

 private Q_SLOTS:
  void rowsArePaddedToWholeVectors_data() {
    QTest::addColumn<int>("samples");
    QTest::addColumn<int>("stride");
    const std::pair<int, int> strides[] = {{1, 16},  {15, 16}, {16, 16},  {17, 32},   {32, 32},
                                           {33, 64}, {64, 64}, {65, 128}, {128, 128}, {130, 192}};
    for (const auto& [samples, stride] : strides) QTest::addRow("%d samples", samples) << samples << stride;
  }
  void rowsArePaddedToWholeVectors() {
    QFETCH(int, samples);
    QFETCH(int, stride);
    const Activations a(7, samples);
    QCOMPARE(shapeProblem(a, samples, stride), QString());
    for (int neuron = 0; neuron < 7; ++neuron) QVERIFY(isAligned(a.row(neuron), 64));
  }

  // Vectors of a narrow row are as long as the row.
  void narrowRowsArePaddedToTheNextPowerOfTwo_data() {
    QTest::addColumn<int>("samples");
    QTest::addColumn<int>("stride");
    const std::pair<int, int> strides[] = {{1, 2},  {2, 2},   {3, 4},   {4, 4},   {5, 8},    {8, 8},
                                           {9, 16}, {16, 16}, {17, 32}, {33, 64}, {65, 128}, {130, 192}};
    for (const auto& [samples, stride] : strides) QTest::addRow("%d samples", samples) << samples << stride;
  }
  void narrowRowsArePaddedToTheNextPowerOfTwo() {
    QFETCH(int, samples);
    QFETCH(int, stride);
    const Activations a = Activations::narrow(7, samples);
    QCOMPARE(Activations::narrowlyPaddedTo(samples), stride);
    QCOMPARE(shapeProblem(a, samples, stride), QString());
    const std::size_t vector = sizeof(float) * static_cast<std::size_t>(std::min(stride, 16));
    for (int neuron = 0; neuron < 7; ++neuron) QVERIFY(isAligned(a.row(neuron), vector));
  }

  void theSameMemoryServesFewerSamples() {
    Activations a(3, 30);
    const float* where = a.data();
    a.setSamples(17);
    QCOMPARE(shapeProblem(a, 17, 32, 3), QString());
    QVERIFY(a.data() == where);
  }

  // So large that huge pages are asked for.
  void largeMemoryIsAsAnyOther() {
    const Activations a(20'000, 64);
    QCOMPARE(shapeProblem(a, 64, 64, 20'000), QString());
    QVERIFY(std::all_of(a.data(), a.data() + a.values(), [](float value) { return value == 0.0f; }));
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

REWIRE_TEST(TestActivations)
#include "tst_activations.moc"

#include "core/topology/initial.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/train/experiment.h"
#include "tests/support/registry.h"

using namespace rewire;

/// Layers as they begin.
class TestInitial : public QObject {
  Q_OBJECT

  static SparseLayer sparse(int inputs, int outputs, std::int64_t links, std::uint64_t seed = 1) {
    Random topology(seed, Purpose::Topology);
    Random weights(seed, Purpose::Weights);
    return randomSparseLayer(inputs, outputs, links, topology, weights);
  }
  static DenseLayer dense(int inputs, int outputs, std::uint64_t seed = 1) {
    Random weights(seed, Purpose::Weights);
    return randomDenseLayer(inputs, outputs, weights);
  }

  /// Tells whether mean 0 and this variance lie within three standard deviations of the draws.
  static bool hasVariance(const std::vector<float>& weights, double variance) {
    double sum = 0.0, squares = 0.0;
    for (const double w : weights) {
      sum += w;
      squares += w * w;
    }
    const auto n = static_cast<double>(weights.size());
    return std::abs(sum / n) < 3.0 * std::sqrt(variance / n) && std::abs(squares / n / variance - 1.0) < 3.0 * std::sqrt(2.0 / n);
  }

  static bool allZero(const auto& values) {
    return std::all_of(values.begin(), values.end(), [](auto value) { return value == 0; });
  }

 private Q_SLOTS:
  void linksAreExactlyAsMany_data() {
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<double>("density");
    QTest::addColumn<int>("links");
    QTest::newRow("1 % of MNIST's first layer") << 784 << 1000 << 0.01 << 7840;
    QTest::newRow("1 %") << 1000 << 1000 << 0.01 << 10'000;
    QTest::newRow("rounded up") << 7 << 5 << 0.1 << 4;     // 3.5
    QTest::newRow("rounded down") << 7 << 5 << 0.07 << 2;  // 2.45
    QTest::newRow("one") << 100 << 100 << 0.0001 << 1;
    QTest::newRow("most") << 20 << 30 << 0.9 << 540;
    QTest::newRow("all") << 20 << 30 << 1.0 << 600;
  }
  void linksAreExactlyAsMany() {
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    QFETCH(double, density);
    QFETCH(int, links);
    const SparseLayer layer = sparse(inputs, outputs, linkCount(density, inputs, outputs));
    QCOMPARE(layer.links(), std::int64_t{links});
    QCOMPARE(layer.inputs, inputs);
    QCOMPARE(layer.outputs, outputs);
    QCOMPARE(checkInvariants(layer), std::string());
    QVERIFY(allZero(layer.momentum) && allZero(layer.born) && allZero(layer.bias) && allZero(layer.biasMomentum));
    QVERIFY(std::none_of(layer.values.begin(), layer.values.end(), [](float w) { return w == 0.0f; }));
  }

  void weightsHaveVarianceTwoOverMeanFanIn() {
    QVERIFY(hasVariance(sparse(784, 1000, 7840).values, 2.0 / 7.84));
    QVERIFY(hasVariance(sparse(1000, 500, 20'000).values, 2.0 / 40.0));
    QVERIFY(hasVariance(sparse(100, 300, 30'000).values, 2.0 / 100.0));
    QVERIFY(hasVariance(dense(200, 300).weight, 2.0 / 200.0));
    QVERIFY(!hasVariance(sparse(1000, 500, 20'000).values, 2.0 / 20.0));  // a mean over the wrong side would be seen
  }

  // In an Erdős–Rényi graph degrees scatter as a binomial does: their variance is nearly their mean.
  void linksLieInUniformlyRandomCells() {
    const SparseLayer layer = sparse(1000, 1000, 10'000);
    double squares = 0.0;
    for (std::size_t row = 0; row < 1000; ++row) squares += std::pow(layer.indptr[row + 1] - layer.indptr[row] - 10.0, 2);
    QVERIFY(std::abs(squares / 1000 / 9.9 - 1.0) < 4.0 * std::sqrt(2.0 / 1000));
    squares = 0.0;
    for (std::size_t column = 0; column < 1000; ++column)
      squares += std::pow(layer.columnPtr[column + 1] - layer.columnPtr[column] - 10.0, 2);
    QVERIFY(std::abs(squares / 1000 / 9.9 - 1.0) < 4.0 * std::sqrt(2.0 / 1000));
  }

  void seedsDecide() {
    QVERIFY(sparse(50, 60, 300, 1).indices == sparse(50, 60, 300, 1).indices);
    QVERIFY(sparse(50, 60, 300, 1).values == sparse(50, 60, 300, 1).values);
    QVERIFY(sparse(50, 60, 300, 1).indices != sparse(50, 60, 300, 2).indices);
    QVERIFY(sparse(50, 60, 300, 1).values != sparse(50, 60, 300, 2).values);
    QVERIFY(dense(5, 6, 1).weight == dense(5, 6, 1).weight);
    QVERIFY(dense(5, 6, 1).weight != dense(5, 6, 2).weight);
  }

  void whereLinksAreSaysNothingOfTheirWeights() {
    Random first(1, Purpose::Topology), second(2, Purpose::Topology);
    Random weights(1, Purpose::Weights), sameWeights(1, Purpose::Weights);
    QVERIFY(randomSparseLayer(50, 60, 300, first, weights).values == randomSparseLayer(50, 60, 300, second, sameWeights).values);
  }

  void aDenseLayerIsWhole() {
    const DenseLayer layer = dense(5, 3);
    QCOMPARE(layer.inputs, 5);
    QCOMPARE(layer.outputs, 3);
    QCOMPARE(layer.weight.size(), std::size_t{15});
    QCOMPARE(layer.momentum.size(), std::size_t{15});
    QCOMPARE(layer.bias.size(), std::size_t{3});
    QCOMPARE(layer.biasMomentum.size(), std::size_t{3});
    QVERIFY(allZero(layer.momentum) && allZero(layer.bias) && allZero(layer.biasMomentum));
  }
};

REWIRE_TEST(TestInitial)
#include "tst_initial.moc"

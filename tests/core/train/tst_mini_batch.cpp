#include "core/train/mini_batch.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/compute/parallel.h"
#include "core/topology/initial.h"
#include "tests/support/random_images.h"
#include "tests/support/reference_network.h"
#include "tests/support/reference_step.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

using namespace rewire;
using test::hashOf;
using test::Matrix;
using test::randomNetwork;
using test::ReferenceNetwork;

/// Whole steps against a naive network in double precision. Networks go in tiles of samples or layer by layer; mini-batches fill
/// their tiles and vectors or do not.
class TestMiniBatch : public QObject {
  Q_OBJECT

  static constexpr int kPixels = 20;
  static constexpr int kClasses = 5;
  static constexpr Normalisation kNormalisation{0.4, 0.3};
  static constexpr Descent kDescent{0.1f, 0.9f, 0.01f};

  using Indices = std::vector<std::int32_t>;

  const Samples m_samples = test::randomImages(200, kPixels, kClasses, 1);
  const Loader m_loader{kNormalisation};

  static Network networkOf(bool sparse, const std::vector<int>& hidden) {
    std::vector<int> widths = {kPixels};
    widths.insert(widths.end(), hidden.begin(), hidden.end());
    widths.push_back(kClasses);
    return test::withRandomMomenta(randomNetwork(widths, sparse, 2), 2);
  }

  /// Some samples, one of them twice, in an order that is not the dataset's.
  static Indices indices(int count) {
    Indices chosen;
    for (int i = 0; i < count; ++i) chosen.push_back((i == 1 ? 3 : 3 + 7 * i) % 200);
    return chosen;
  }

  double step(MiniBatch& miniBatch, Network& network, int count) const {
    return miniBatch.descend(network, m_loader, m_samples, indices(count), kDescent);
  }

  Matrix inputs(const Indices& chosen) const {
    Matrix x;
    for (const std::int32_t sample : chosen) {
      x.emplace_back();
      for (int pixel = 0; pixel < kPixels; ++pixel)
        x.back().push_back((m_samples.bytes[static_cast<std::size_t>(sample * kPixels + pixel)] / 255.0 - kNormalisation.mean) /
                           kNormalisation.std);
    }
    return x;
  }
  std::vector<std::int32_t> labels(const Indices& chosen) const {
    std::vector<std::int32_t> result;
    for (const std::int32_t sample : chosen) result.push_back(m_samples.labels[static_cast<std::size_t>(sample)]);
    return result;
  }

  struct RoundedPass {
    double loss;
    test::ReferenceGradient gradient;
  };

  /// Forwards and backwards by the kernels of floats, which have tests of their own. All that a layer gives is rounded; gradients
  /// are sums in double precision.
  RoundedPass roundedPass(const Network& network, const Indices& chosen) const {
    const auto round = [](Activations& rows) {
      std::transform(rows.data(), rows.data() + rows.values(), rows.data(), [](float v) { return asFloat(toBfloat16(v)); });
    };
    const std::size_t layers = network.layers.size();
    std::vector<Activations> x = activationsFor(network, static_cast<int>(chosen.size()));
    std::vector<Activations> dx = activationsFor(network, static_cast<int>(chosen.size()));
    m_loader.load(m_samples, chosen, x.front());
    for (std::size_t i = 0; i < layers; ++i) {
      round(x[i]);
      forward(network.layers[i], i + 1 == layers, x[i], x[i + 1]);
    }
    RoundedPass pass{evaluateWithGradient(x.back(), labels(chosen), chosen.size(), dx.back()).loss, {}};
    pass.gradient.weight.resize(layers);
    pass.gradient.bias.resize(layers);
    for (std::size_t i = layers; i-- > 0;) {
      round(dx[i + 1]);
      if (i > 0) inputGradient(network.layers[i], x[i], dx[i + 1], dx[i]);
      addGradient(x[i], dx[i + 1], pass.gradient.weight[i], pass.gradient.bias[i]);
    }
    return pass;
  }

  static void addGradient(const Activations& x, const Activations& dy, Matrix& weight, std::vector<double>& bias) {
    for (int output = 0; output < dy.neurons(); ++output) {
      bias.push_back(std::accumulate(dy.row(output), dy.row(output) + dy.samples(), 0.0));
      weight.emplace_back();
      for (int input = 0; input < x.neurons(); ++input)
        weight.back().push_back(std::inner_product(dy.row(output), dy.row(output) + dy.samples(), x.row(input), 0.0));
    }
  }

  static void addNetworks() {
    QTest::addColumn<bool>("sparse");
    QTest::addColumn<std::vector<int>>("hidden");
    QTest::newRow("sparse") << true << std::vector{33, 18};
    QTest::newRow("dense") << false << std::vector{33, 18};
    QTest::newRow("wide dense, layer by layer") << false << std::vector{70, 90, 18};
  }

  /// More weights than go in tiles.
  static Network largeNetwork() { return networkOf(true, {1100, 1000}); }

 private Q_SLOTS:
  void aStepIsThatOfTheReference_data() {
    QTest::addColumn<bool>("sparse");
    QTest::addColumn<std::vector<int>>("hidden");
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 8, 16, 17, 31, 32, 33, 63, 64, 65, 100, 127, 128, 130, 192}) {
      QTest::addRow("sparse, %d samples", count) << true << std::vector{33, 18} << count;
      QTest::addRow("dense, %d samples", count) << false << std::vector{33, 18} << count;
      QTest::addRow("wide dense, %d samples", count) << false << std::vector{70, 90, 18} << count;
    }
    QTest::newRow("large, 33 samples") << true << std::vector{1100, 1000} << 33;
  }
  void aStepIsThatOfTheReference() {
    QFETCH(bool, sparse);
    QFETCH(std::vector<int>, hidden);
    QFETCH(int, count);
    const Network before = networkOf(sparse, hidden);
    const ReferenceNetwork reference(before);
    const Matrix x = inputs(indices(count));
    const std::vector<std::int32_t> expected = labels(indices(count));
    Network network = before;
    MiniBatch miniBatch;
    const double loss = step(miniBatch, network, count);
    QVERIFY(!test::far(loss / count, reference.loss(x, expected)));
    QCOMPARE(test::stepProblem(before, network, reference.gradient(x, expected), kDescent), QString());
  }

  void threadsChangeNoBit_data() { addNetworks(); }
  void threadsChangeNoBit() {
    QFETCH(bool, sparse);
    QFETCH(std::vector<int>, hidden);
    const auto after = [&](int threads) {
      Network network = networkOf(sparse, hidden);
      Threads(threads).run([&] {
        MiniBatch miniBatch;
        for (const int count : {130, 7, 128, 33, 200}) step(miniBatch, network, count);
      });
      return hashOf(network);
    };
    QCOMPARE(after(2), after(1));
    QCOMPARE(after(4), after(1));
  }

  void threadsChangeNoBitOfALargeNetwork() {
    const Network before = largeNetwork();
    const auto after = [&](int threads) {
      Network network = before;
      Threads(threads).run([&] {
        MiniBatch miniBatch;
        step(miniBatch, network, 50);
      });
      return hashOf(network);
    };
    QCOMPARE(after(2), after(1));
    QCOMPARE(after(4), after(1));
  }

  // How a mini-batch is shared out depends on the number of threads, what comes of it does not: tile by tile, or together.
  void anyNumberOfThreadsGivesTheSame_data() {
    QTest::addColumn<Precision>("precision");
    QTest::newRow("floats") << Precision::Float32;
    QTest::newRow("16 bits") << Precision::Bfloat16;
  }
  void anyNumberOfThreadsGivesTheSame() {
    QFETCH(Precision, precision);
    for (const Network& before : {networkOf(true, {150, 90}), largeNetwork()}) {
      const auto after = [&](int threads) {
        Network network = before;
        Threads(threads).run([&] {
          MiniBatch miniBatch;
          for (const int count : {32, 130, 7, 64, 128, 33, 200})
            miniBatch.descend(network, m_loader, m_samples, indices(count), kDescent, precision);
        });
        return hashOf(network);
      };
      const std::uint64_t expected = after(1);
      for (const int threads : {2, 3, 4, 8, 16}) QCOMPARE(after(threads), expected);
    }
  }

  void aStepOf16BitsIsThatOfRoundedRows_data() {
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 16, 31, 32, 33, 64, 100, 128, 130, 192}) QTest::addRow("%d samples", count) << count;
  }
  void aStepOf16BitsIsThatOfRoundedRows() {
    QFETCH(int, count);
    const Network before = networkOf(true, {33, 18});
    const Indices chosen = indices(count);
    Network network = before;
    MiniBatch miniBatch;
    const double loss = miniBatch.descend(network, m_loader, m_samples, chosen, kDescent, Precision::Bfloat16);
    const RoundedPass expected = roundedPass(before, chosen);
    QVERIFY(!test::far(loss, expected.loss));
    QCOMPARE(test::stepProblem(before, network, expected.gradient, kDescent), QString());
  }

  // Memory is kept from one mini-batch to the next: nothing of it may be left over.
  void theMiniBatchesBeforeHaveNoInfluence_data() { addNetworks(); }
  void theMiniBatchesBeforeHaveNoInfluence() {
    QFETCH(bool, sparse);
    QFETCH(std::vector<int>, hidden);
    const Network before = networkOf(sparse, hidden);
    MiniBatch used;
    for (const int count : {128, 130, 16, 33, 1, 100, 128}) {
      Network network = before;
      const double loss = step(used, network, count);
      Network again = before;
      MiniBatch fresh;
      QCOMPARE(loss, step(fresh, again, count));
      QCOMPARE(hashOf(network), hashOf(again));
    }
  }

  // The links of a network change in number between epochs, and when perturbations are applied.
  void aNetworkWithOtherLinksIsTakenOn() {
    MiniBatch used;
    Network network = networkOf(true, {33, 18});
    step(used, network, 64);
    for (const int links : {20, 500}) {
      Random topology(1, Purpose::Topology);
      Random weights(1, Purpose::Weights);
      Network other = network;
      other.layers.front() = randomSparseLayer(kPixels, 33, links, topology, weights);
      Network again = other;
      MiniBatch fresh;
      step(used, other, 64);
      step(fresh, again, 64);
      QCOMPARE(hashOf(other), hashOf(again));
    }
  }

  void aLossThatIsNotFiniteChangesNothing_data() { addNetworks(); }
  void aLossThatIsNotFiniteChangesNothing() {
    QFETCH(bool, sparse);
    QFETCH(std::vector<int>, hidden);
    for (const float value : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
      Network network = networkOf(sparse, hidden);
      std::get<DenseLayer>(network.layers.back()).bias.front() = value;
      const std::uint64_t before = hashOf(network);
      MiniBatch miniBatch;
      for (const int count : {3, 33, 128}) {
        QVERIFY(!std::isfinite(step(miniBatch, network, count)));
        QCOMPARE(hashOf(network), before);
      }
    }
  }

  // In tiles all but the last would descend. A network of one layer: relu would swallow what is not a number.
  void oneSampleWhoseLossIsNotFiniteIsEnough_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("in tiles") << 100;
    QTest::newRow("layer by layer") << 10;
  }
  void oneSampleWhoseLossIsNotFiniteIsEnough() {
    QFETCH(int, count);
    Samples samples = test::asFloats(m_samples);
    const Indices chosen = indices(count);
    samples.floats[static_cast<std::size_t>(chosen.back() * kPixels)] = std::numeric_limits<float>::infinity();
    Network network = networkOf(false, {});
    const std::uint64_t before = hashOf(network);
    MiniBatch miniBatch;
    QVERIFY(!std::isfinite(miniBatch.descend(network, m_loader, samples, chosen, kDescent)));
    QCOMPARE(hashOf(network), before);
    const Indices others(chosen.begin(), chosen.end() - 1);
    QVERIFY(std::isfinite(miniBatch.descend(network, m_loader, samples, others, kDescent)));
    QVERIFY(hashOf(network) != before);
  }
};

REWIRE_TEST(TestMiniBatch)
#include "tst_mini_batch.moc"

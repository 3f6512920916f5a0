#include "core/network/pass.h"

#include <QTest>
#include <cmath>
#include <tuple>
#include <utility>

#include "core/compute/random.h"
#include "core/network/loss.h"
#include "tests/support/random_images.h"
#include "tests/support/reference_network.h"
#include "tests/support/reference_step.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::Matrix;
using test::randomNetwork;
using test::ReferenceGradient;
using test::ReferenceNetwork;

/// The passes over layers against a naive network in double precision, and that one against finite differences.
class TestPass : public QObject {
  Q_OBJECT

  struct Batch {
    Matrix x;
    std::vector<std::int32_t> labels;
  };
  static Batch randomBatch(int samples, int pixels, int classes, std::uint64_t seed) {
    Batch batch;
    Random random(seed, Purpose::Shuffling);
    for (int sample = 0; sample < samples; ++sample) {
      batch.x.emplace_back();
      for (int pixel = 0; pixel < pixels; ++pixel) batch.x.back().push_back(static_cast<float>(random.normal()));
      batch.labels.push_back(static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(classes))));
    }
    return batch;
  }

  static void fill(Activations& target, const Matrix& values) {
    for (std::size_t sample = 0; sample < values.size(); ++sample) {
      for (int neuron = 0; neuron < target.neurons(); ++neuron)
        target.row(neuron)[sample] = static_cast<float>(values[sample][static_cast<std::size_t>(neuron)]);
    }
  }

  static QString differences(const Activations& got, const Matrix& expected) {
    for (std::size_t sample = 0; sample < expected.size(); ++sample) {
      for (int neuron = 0; neuron < got.neurons(); ++neuron) {
        const double wanted = expected[sample][static_cast<std::size_t>(neuron)];
        if (test::far(got.row(neuron)[sample], wanted)) {
          return QString("neuron %1, sample %2: %3 instead of %4")
              .arg(neuron)
              .arg(sample)
              .arg(got.row(neuron)[sample])
              .arg(wanted);
        }
      }
    }
    return {};
  }

  /// The part of samples first … last-1 in the gradient over all of the batch.
  static Gradients gradientsOf(const Network& network, const Batch& batch, int first, int last) {
    const Matrix images(batch.x.begin() + first, batch.x.begin() + last);
    const std::vector<std::int32_t> labels(batch.labels.begin() + first, batch.labels.begin() + last);
    std::vector<Activations> x = activationsFor(network, last - first);
    std::vector<Activations> dx = activationsFor(network, last - first);
    fill(x.front(), images);
    forward(network, x);
    evaluateWithGradient(x.back(), labels, batch.labels.size(), dx.back());
    Gradients gradients;
    gradients.fit(network);
    for (std::size_t i = network.layers.size(); i-- > 0;) {
      weightGradient(network.layers[i], x[i], dx[i + 1], gradients.layers[i]);
      Activations& below = isInPlace(network.layers[i]) ? x[i] : dx[i];
      inputGradient(network.layers[i], x[i], dx[i + 1], below);
      if (&below == &x[i]) std::swap(x[i], dx[i]);
    }
    return gradients;
  }

  /// The distance of back-propagation from (loss(w + h) − loss(w − h)) / 2h, relative to the largest derivative of the layer.
  static double errorAt(ReferenceNetwork& network, const Batch& batch, double& weight, double derivative, double scale) {
    constexpr double kStep = 1e-6;
    const double kept = weight;
    weight = kept + kStep;
    const double above = network.loss(batch.x, batch.labels);
    weight = kept - kStep;
    const double below = network.loss(batch.x, batch.labels);
    weight = kept;
    return std::abs((above - below) / (2.0 * kStep) - derivative) / scale;
  }

 private Q_SLOTS:
  void theReferenceHasTheGradientOfFiniteDifferences() {
    ReferenceNetwork network(randomNetwork({5, 7, 6, 3}, true, 11));
    const Batch batch = randomBatch(9, 5, 3, 12);
    for (const Matrix& layer : network.activations(batch.x)) {
      for (const auto& sample : layer) {
        for (const double value : sample) QVERIFY(value == 0.0 || std::abs(value) > 1e-4);  // no kink within the step
      }
    }
    const ReferenceGradient gradient = network.gradient(batch.x, batch.labels);
    int compared = 0;
    for (std::size_t l = 0; l < network.layers.size(); ++l) {
      double scale = 0.0;
      for (const auto& row : gradient.weight[l]) {
        for (const double derivative : row) scale = std::max(scale, std::abs(derivative));
      }
      QVERIFY(scale > 1e-3);
      for (std::size_t row = 0; row < network.layers[l].bias.size(); ++row) {
        QVERIFY(errorAt(network, batch, network.layers[l].bias[row], gradient.bias[l][row], scale) < 1e-6);
        for (std::size_t column = 0; column < network.layers[l].weight[row].size(); ++column) {
          if (network.layers[l].linked[row][column] == 0.0) {
            QCOMPARE(gradient.weight[l][row][column], 0.0);
            continue;
          }
          QVERIFY(errorAt(network, batch, network.layers[l].weight[row][column], gradient.weight[l][row][column], scale) < 1e-6);
          ++compared;
        }
      }
    }
    QCOMPARE(compared, 17 + 21 + 18);
  }

  void passesAgreeWithTheReference_data() {
    QTest::addColumn<bool>("sparse");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("samples");
    QTest::addColumn<float>("momentum");
    QTest::addColumn<float>("decay");
    for (const int samples : {1, 15, 16, 17, 33, 96, 128, 130}) {
      for (const auto& [name, sparse, width] :
           {std::tuple{"sparse", true, 33}, {"dense", false, 33}, {"wide dense", false, 70}}) {
        QTest::addRow("%s, %d samples, plain", name, samples) << sparse << width << samples << 0.0f << 0.0f;
        QTest::addRow("%s, %d samples, momentum", name, samples) << sparse << width << samples << 0.9f << 0.01f;
      }
    }
  }
  void passesAgreeWithTheReference() {
    QFETCH(bool, sparse);
    QFETCH(int, width);
    QFETCH(int, samples);
    QFETCH(float, momentum);
    QFETCH(float, decay);
    Network network = test::withRandomMomenta(randomNetwork({20, width, 18, 5}, sparse, 3), 3);
    const Network before = network;
    const ReferenceNetwork reference(network);
    const Batch batch = randomBatch(samples, 20, 5, 4);
    const std::vector<Matrix> values = reference.activations(batch.x);
    const ReferenceGradient gradient = reference.gradient(batch.x, batch.labels);

    std::vector<Activations> x = activationsFor(network, samples);
    std::vector<Activations> dy = activationsFor(network, samples);
    QCOMPARE(x.size(), std::size_t{4});
    fill(x.front(), batch.x);
    forward(network, x);
    for (std::size_t i = 0; i < x.size(); ++i) QCOMPARE(differences(x[i], values[i]), QString());
    const Evaluation evaluation = evaluateWithGradient(x.back(), batch.labels, batch.labels.size(), dy.back());
    QVERIFY(!test::far(evaluation.meanLoss(), reference.loss(batch.x, batch.labels)));

    const Descent descent{0.1f, momentum, decay};
    for (std::size_t i = network.layers.size(); i-- > 0;) {
      QCOMPARE(differences(dy[i + 1], gradient.activation[i + 1]), QString());
      inputGradient(network.layers[i], x[i], dy[i + 1], dy[i]);
      descend(network.layers[i], x[i], dy[i + 1], descent);
    }
    QCOMPARE(test::stepProblem(before, network, gradient, descent), QString());
    QCOMPARE(differences(dy[0], gradient.activation[0]), QString());
  }

  // Derivatives overwrite activations if they can, as in a mini-batch that is cut into tiles.
  void gradientsOfPartsAddUpToThoseOfTheReference_data() {
    QTest::addColumn<bool>("sparse");
    QTest::addColumn<int>("width");
    QTest::newRow("sparse") << true << 33;
    QTest::newRow("dense") << false << 64;
    QTest::newRow("wide dense") << false << 70;
    QTest::newRow("so many weights that they descend in pieces") << true << 2000;
  }
  void gradientsOfPartsAddUpToThoseOfTheReference() {
    QFETCH(bool, sparse);
    QFETCH(int, width);
    Network network = test::withRandomMomenta(randomNetwork({20, width, 18, 5}, sparse, 3), 4);
    const Network before = network;
    const Batch batch = randomBatch(40, 20, 5, 4);
    std::vector<Gradients> parts(3);
    parts[0] = gradientsOf(network, batch, 0, 17);
    parts[1] = gradientsOf(network, batch, 17, 19);
    parts[2] = gradientsOf(network, batch, 19, 40);
    const Descent descent{0.1f, 0.9f, 0.01f};
    descend(network, parts, descent);
    const ReferenceGradient expected = ReferenceNetwork(before).gradient(batch.x, batch.labels);
    QCOMPARE(test::stepProblem(before, network, expected, descent), QString());
  }

  void derivativesReplaceTheInputOfSparseLayersAndOfDenseOnesWithFewOutputs() {
    const auto inPlace = [](int outputs, bool sparse) {
      return isInPlace(randomNetwork(sparse ? std::vector{5, outputs, 3} : std::vector{5, outputs}, sparse, 1).layers.front());
    };
    QVERIFY(inPlace(64, true));
    QVERIFY(inPlace(1000, true));
    QVERIFY(inPlace(1, false));
    QVERIFY(inPlace(64, false));
    QVERIFY(!inPlace(65, false));
  }

  // An image does not come out of a relu, so pixels at and below 0 have a derivative as well.
  void theGradientByPixelsIsThatOfFiniteDifferences_data() {
    QTest::addColumn<bool>("sparse");
    QTest::newRow("sparse") << true;
    QTest::newRow("dense") << false;
  }
  void theGradientByPixelsIsThatOfFiniteDifferences() {
    QFETCH(bool, sparse);
    const Network network = randomNetwork({20, 33, 18, 5}, sparse, 3);
    const ReferenceNetwork reference(network);
    Batch batch = randomBatch(17, 20, 5, 6);
    batch.x[2][3] = 0.0;
    std::vector<Activations> x = activationsFor(network, 17);
    std::vector<Activations> dx = activationsFor(network, 17);
    fill(x.front(), batch.x);
    forward(network, x);
    evaluateWithGradient(x.back(), batch.labels, batch.labels.size(), dx.back());
    imageGradient(network, x, dx);
    int negative = 0;
    for (std::size_t sample = 0; sample < batch.x.size(); ++sample) {
      for (std::size_t pixel = 0; pixel < batch.x[sample].size(); ++pixel) {
        const double kept = batch.x[sample][pixel];
        negative += kept <= 0.0;
        batch.x[sample][pixel] = kept + 1e-6;
        const double above = reference.loss(batch.x, batch.labels);
        batch.x[sample][pixel] = kept - 1e-6;
        const double below = reference.loss(batch.x, batch.labels);
        batch.x[sample][pixel] = kept;
        QVERIFY(std::abs(dx.front().row(static_cast<int>(pixel))[sample] - (above - below) / 2e-6) < 1e-7);
      }
    }
    QVERIFY(negative > 100);
    for (int pixel = 0; pixel < 20; ++pixel) {
      for (int padding = 17; padding < dx.front().stride(); ++padding) QCOMPARE(dx.front().row(pixel)[padding], 0.0f);
    }
  }

  void theLastLayerHasNoRelu() {
    DenseLayer layer{1, 2, {1.0f, -1.0f}, {0.0f, 0.0f}, {0.0f, 0.0f}, {0.0f, 0.0f}};
    Activations x(1, 1);
    Activations y(2, 1);
    x.row(0)[0] = 3.0f;
    forward(Layer(layer), true, x, y);
    QCOMPARE(y.row(1)[0], -3.0f);
    forward(Layer(layer), false, x, y);
    QCOMPARE(y.row(0)[0], 3.0f);
    QCOMPARE(y.row(1)[0], 0.0f);
  }
};

REWIRE_TEST(TestPass)
#include "tst_pass.moc"

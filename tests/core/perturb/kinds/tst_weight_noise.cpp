#include "core/perturb/kinds/weight_noise.h"

#include <QTest>
#include <cmath>

#include "core/compute/parallel.h"
#include "core/perturb/perturbed_network.h"
#include "core/topology/initial.h"
#include "tests/support/networks.h"
#include "tests/support/perturbed_networks.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::denseNetwork;
using test::layerFromText;
using test::networkWith;
using test::problemOf;
using test::randomNetwork;
using test::sameBits;

/// Noise on the weights.
class TestWeightNoise : public QObject {
  Q_OBJECT

  static Network noisy(Network network, double sigma, std::uint64_t seed = 1, LayerChoice layers = {}) {
    network = perturb(network, WeightNoise{sigma, std::move(layers)}, seed).network;
    return network;
  }
  static const SparseLayer& sparse(const Network& network, int layer) { return std::get<SparseLayer>(network.layers[layer]); }
  static std::vector<double> differences(const std::vector<float>& before, const std::vector<float>& after) {
    std::vector<double> result;
    for (std::size_t i = 0; i < before.size(); ++i) result.push_back(static_cast<double>(after[i]) - before[i]);
    return result;
  }

 private Q_SLOTS:
  void theNoiseHasTheSizeAsked() {
    Random topology(1, Purpose::Topology);
    Random weights(1, Purpose::Weights);
    SparseLayer layer = randomSparseLayer(300, 200, 20000, topology, weights);
    for (float& w : layer.values) w = w * 3.0f + 7.0f;  // the mean does not count
    double mean = 0.0, squares = 0.0;
    for (const float w : layer.values) mean += w / 20000.0;
    for (const float w : layer.values) squares += (w - mean) * (w - mean);
    const double deviation = std::sqrt(squares / 20000.0);

    const Network whole = networkWith({layer});
    double sum = 0.0, power = 0.0;
    for (const double d : differences(layer.values, sparse(noisy(whole, 0.5), 0).values)) {
      sum += d / deviation;
      power += d / deviation * d / deviation;
    }
    QVERIFY(std::abs(sum / 20000.0) < 5.0 * 0.5 / std::sqrt(20000.0));
    QVERIFY(std::abs(std::sqrt(power / 20000.0) - 0.5) < 5.0 * 0.5 / std::sqrt(40000.0));
  }

  void uniformNoiseHasTheSameSizeAndAnEnd() {
    Random topology(1, Purpose::Topology);
    Random weights(1, Purpose::Weights);
    const Network whole = networkWith({randomSparseLayer(300, 200, 20000, topology, weights)});
    const std::vector<float>& before = sparse(whole, 0).values;
    double mean = 0.0, squares = 0.0;
    for (const float w : before) mean += w / 20000.0;
    for (const float w : before) squares += (w - mean) * (w - mean);
    const double deviation = std::sqrt(squares / 20000.0);
    const Network after = perturb(whole, WeightNoise{0.5, {}, WeightNoiseKind::Uniform}, 1).network;
    double power = 0.0, largest = 0.0;
    for (const double d : differences(before, sparse(after, 0).values)) {
      power += d / deviation * d / deviation;
      largest = std::max(largest, std::abs(d) / deviation);
    }
    QVERIFY(std::abs(std::sqrt(power / 20000.0) - 0.5) < 0.01);
    QVERIFY(largest <= 0.5 * std::sqrt(3.0) + 1e-6 && largest > 0.5 * std::sqrt(3.0) - 1e-3);
  }

  void eachWeightHasItsOwnDrawOnAnyNumberOfThreads() {
    Random topology(1, Purpose::Topology), weights(1, Purpose::Weights);
    const Network whole = networkWith({randomSparseLayer(300, 200, 40'001, topology, weights)});
    const std::vector<float>& before = sparse(whole, 0).values;
    double mean = 0.0, squares = 0.0;
    for (const float w : before) mean += w;
    mean /= 40'001.0;
    for (const float w : before) squares += (w - mean) * (w - mean);
    const double deviation = std::sqrt(squares / 40'001.0);
    for (const auto kind : {WeightNoiseKind::Gaussian, WeightNoiseKind::Uniform}) {
      Network after;
      Threads(3).run([&] { after = perturb(whole, WeightNoise{0.5, {}, kind}, 4).network; });
      Random random(4, Purpose::WeightNoise);
      for (std::size_t i = 0; i < before.size(); ++i) {
        const double draw = kind == WeightNoiseKind::Gaussian ? random.normal() : std::sqrt(3.0) * (2.0 * random.uniform() - 1.0);
        QVERIFY(std::abs(sparse(after, 0).values[i] - (before[i] + 0.5 * deviation * draw)) < 1e-6);
      }
    }
  }

  void sigmaScalesTheSameNoise() {
    for (const Network& whole : {randomNetwork(), denseNetwork()}) {
      const auto weights = [](const Layer& layer) {
        const auto* links = std::get_if<SparseLayer>(&layer);
        return links ? links->values : std::get<DenseLayer>(layer).weight;
      };
      const auto once = differences(weights(whole.layers[0]), weights(noisy(whole, 0.2).layers[0]));
      const auto thrice = differences(weights(whole.layers[0]), weights(noisy(whole, 0.6).layers[0]));
      for (std::size_t i = 0; i < once.size(); ++i) QVERIFY(std::abs(thrice[i] - 3.0 * once[i]) < 1e-6);
    }
  }

  void linksStayAndForgetTheirMomentum() {
    const Network whole = randomNetwork();
    const Network after = noisy(whole, 0.3);
    QCOMPARE(problemOf(after), std::string());
    for (int i = 0; i < 3; ++i) {
      QCOMPARE(sparse(after, i).indices, sparse(whole, i).indices);
      QCOMPARE(sparse(after, i).born, sparse(whole, i).born);
      QCOMPARE(sparse(after, i).bias, sparse(whole, i).bias);
      for (std::size_t index = 0; index < sparse(whole, i).values.size(); ++index) {
        const bool moved = sparse(after, i).values[index] != sparse(whole, i).values[index];
        QCOMPARE(sparse(after, i).momentum[index], moved ? 0.0f : sparse(whole, i).momentum[index]);
      }
    }
    QVERIFY(sameBits({{after.layers[3]}}, {{whole.layers[3]}}));
  }

  void theSeedDecides() {
    QVERIFY(sameBits(noisy(randomNetwork(), 0.3, 5), noisy(randomNetwork(), 0.3, 5)));
    QVERIFY(!sameBits(noisy(randomNetwork(), 0.3, 5), noisy(randomNetwork(), 0.3, 6)));
    QVERIFY(sameBits(noisy(randomNetwork(), 0.0), randomNetwork()));
    QVERIFY(sameBits(noisy(denseNetwork(), 0.0), denseNetwork()));
  }

  void onlyChosenLayersAreTouched() {
    const Network whole = randomNetwork();
    const Network after = noisy(whole, 0.3, 1, {0, 2, 6});
    QVERIFY(sameBits({{after.layers[1]}}, {{whole.layers[1]}}));
    QVERIFY(sparse(after, 0).values != sparse(whole, 0).values && sparse(after, 2).values != sparse(whole, 2).values);
    QVERIFY(sameBits({{after.layers[0]}}, {{noisy(whole, 0.3).layers[0]}}));
  }

  void layersWithoutSpreadHaveNoNoise() {
    const Network network =
        networkWith({layerFromText("0-0:2 1-1:2", 2, 2), layerFromText("", 2, 2), layerFromText("1-0:3", 2, 1)});
    QVERIFY(sameBits(noisy(network, 1.0), network));
    QVERIFY(noisy(Network{}, 1.0).layers.empty());
  }
};

REWIRE_TEST(TestWeightNoise)
#include "tst_weight_noise.moc"

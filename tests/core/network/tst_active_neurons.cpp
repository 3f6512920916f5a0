#include "core/network/active_neurons.h"

#include "core/compute/parallel.h"
#include "core/network/evaluation.h"
#include "core/network/pass.h"
#include "core/topology/initial.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace rewire;

/// Neurons that are silent for every sample.
class TestActiveNeurons : public QObject {
  Q_OBJECT

  static Network networkFor(float bias) {
    Random topology(1, Purpose::Topology), weights(1, Purpose::Weights);
    Network network;
    network.layers.emplace_back(randomSparseLayer(16, 40, 100, topology, weights));
    network.layers.emplace_back(randomSparseLayer(40, 30, 200, topology, weights));
    network.layers.emplace_back(randomDenseLayer(30, 4, weights));
    std::get<SparseLayer>(network.layers[0]).bias[3] = bias;
    return network;
  }

  static Samples someSamples(int count) {
    Samples samples;
    samples.count = count;
    samples.pixels = 16;
    Random random(2, Purpose::Shuffling);
    for (int i = 0; i < count * 16; ++i) samples.bytes.push_back(static_cast<std::uint8_t>(random.below(256)));
    samples.labels.assign(static_cast<std::size_t>(count), 1);
    return samples;
  }

  static ActiveNeurons activeIn(const Network& network, const Samples& samples, int threads) {
    ActiveNeurons active(network);
    Threads arena(threads);
    arena.run([&] { evaluate(network, Loader(Normalisation{0.5, 0.25}), samples, samples.count, {}, &active); });
    return active;
  }

 private Q_SLOTS:
  void aNeuronThatNothingWakesIsSilent() {
    const Samples samples = someSamples(500);
    QVERIFY(activeIn(networkFor(-1000.0f), samples, 1).isSilent(0, 3));
    QVERIFY(!activeIn(networkFor(1000.0f), samples, 1).isSilent(0, 3));
    QCOMPARE(activeIn(networkFor(0.0f), samples, 1).layers(), std::size_t{2});
  }

  // Neurons that nothing can wake are left out of the search; what is found must be what a look at everything finds.
  void aLookAtEverythingFindsTheSame() {
    Network network = networkFor(0.0f);
    for (std::size_t layer = 0; layer < 2; ++layer) {
      auto& sparse = std::get<SparseLayer>(network.layers[layer]);
      for (std::size_t i = 0; i < sparse.bias.size(); ++i) sparse.bias[i] = i % 5 == 0 ? 0.01f : -0.3f;
      for (std::size_t i = 0; i < sparse.values.size(); ++i)
        if (i % 3 != 0) sparse.values[i] = -std::abs(sparse.values[i]);
    }
    const Samples samples = someSamples(40);
    std::vector<std::int32_t> all(40);
    std::iota(all.begin(), all.end(), 0);
    std::vector<Activations> x = activationsFor(network, 40);
    Loader(Normalisation{0.5, 0.25}).load(samples, all, x.front());
    forward(network, x);
    const ActiveNeurons active = activeIn(network, samples, 1);
    int silent = 0;
    for (std::size_t layer = 0; layer < 2; ++layer) {
      for (std::int32_t neuron = 0; neuron < x[layer + 1].neurons(); ++neuron) {
        const float* row = x[layer + 1].row(neuron);
        const bool none = std::none_of(row, row + 40, [](float value) { return value > 0.0f; });
        QCOMPARE(active.isSilent(layer, neuron), none);
        silent += none ? 1 : 0;
      }
    }
    QVERIFY2(silent > 5 && silent < 65, qPrintable(QString::number(silent)));
  }

  void oneSampleIsEnough() {
    Network network = networkFor(-1000.0f);
    for (std::size_t layer = 0; layer < 2; ++layer) {
      auto& bias = std::get<SparseLayer>(network.layers[layer]).bias;
      std::fill(bias.begin(), bias.end(), 1.0f);  // an image could wake each of them
    }
    ActiveNeurons active(network);
    std::vector<Activations> x;
    for (const int neurons : {16, 40, 30, 4}) {
      x.emplace_back(neurons, 5);
      std::fill_n(x.back().data(), x.back().values(), 0.0f);
    }
    x[1].row(7)[4] = 0.5f;
    x[2].row(9)[5] = 1.0f;  // padding belongs to no sample
    active.add(x);
    for (std::int32_t neuron = 0; neuron < 40; ++neuron) QCOMPARE(active.isSilent(0, neuron), neuron != 7);
    QVERIFY(active.isSilent(1, 9));
  }

  void threadsDoNotChangeIt() {
    const Network network = networkFor(-0.5f);
    const Samples samples = someSamples(3000);
    const ActiveNeurons one = activeIn(network, samples, 1), many = activeIn(network, samples, 4);
    for (std::size_t layer = 0; layer < 2; ++layer)
      for (std::int32_t neuron = 0; neuron < (layer == 0 ? 40 : 30); ++neuron)
        QCOMPARE(many.isSilent(layer, neuron), one.isSilent(layer, neuron));
  }

  void theEvaluationStaysTheSame() {
    const Network network = networkFor(0.0f);
    const Samples samples = someSamples(300);
    ActiveNeurons active(network);
    const Loader loader(Normalisation{0.5, 0.25});
    QCOMPARE(evaluate(network, loader, samples, 300, {}, &active).loss, evaluate(network, loader, samples, 300).loss);
  }
};

REWIRE_TEST(TestActiveNeurons)
#include "tst_active_neurons.moc"

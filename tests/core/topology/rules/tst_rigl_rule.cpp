#include "core/topology/rules/rigl_rule.h"

#include "core/compute/parallel.h"
#include "core/topology/initial.h"
#include "core/topology/rules/rewiring.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace rewire;

/// Links that go and grow by RigL, against all gradients one by one.
class TestRiglRule : public QObject {
  Q_OBJECT

  static constexpr int kInputs = 90, kOutputs = 70, kLinks = 600, kSamples = 19;

  static SparseLayer layer() {
    Random topology(1, Purpose::Topology), weights(1, Purpose::Weights);
    return randomSparseLayer(kInputs, kOutputs, kLinks, topology, weights);
  }

  /// Values of a relu, some neurons silent; derivatives of both signs.
  static Activations signal(int neurons, bool positive) {
    Activations values(neurons, kSamples);
    Random random(positive ? 5 : 6, Purpose::Weights);
    for (int neuron = 0; neuron < neurons; ++neuron)
      for (int sample = 0; sample < kSamples; ++sample) {
        const auto value = static_cast<float>(random.normal());
        values.row(neuron)[sample] = neuron % 7 == 0 ? 0.0f : positive ? std::max(0.0f, value) : value;
      }
    return values;
  }

  static double gradient(const Activations& x, const Activations& dy, int row, int column) {
    double sum = 0.0;
    for (int sample = 0; sample < kSamples; ++sample)
      sum += static_cast<double>(dy.row(row)[sample]) * static_cast<double>(x.row(column)[sample]);
    return std::abs(sum);
  }

  static std::set<Cell> linked(const SparseLayer& layer) {
    std::set<Cell> cells;
    for (int row = 0; row < layer.outputs; ++row)
      for (int at = layer.indptr[row]; at < layer.indptr[row + 1]; ++at)
        cells.insert(static_cast<Cell>(row) * kInputs + static_cast<Cell>(layer.indices[at]));
    return cells;
  }

  static Rewiring rewiredOn(int threads, double zeta = 0.3) {
    Network network;
    network.layers.emplace_back(layer());
    const Activations x = signal(kInputs, true), dy = signal(kOutputs, false);
    const std::vector<GradientParts> gradients = {{x, dy}};
    Rewiring change;
    Threads(threads).run([&] {
      change = rewireNetwork(network, *kRiglRule.steps, {.seed = 3, .zeta = zeta, .epoch = 2, .epochs = 9}, {}, gradients);
    });
    return change;
  }

 private Q_SLOTS:
  void theWeakestGoAndTheSteepestGrow() {
    const Rewiring change = rewiredOn(1);
    SparseLayer before = layer();
    QCOMPARE(std::ssize(change.layers[0].died), 180);
    QCOMPARE(std::ssize(change.layers[0].born), 180);
    std::vector<float> sizes;
    for (const float weight : before.values) sizes.push_back(std::abs(weight));
    std::sort(sizes.begin(), sizes.end());
    for (const Link& link : change.layers[0].died) QVERIFY(std::abs(link.weight) <= sizes[179]);

    const std::set<Cell> links = linked(before);
    std::set<Cell> stay = links;
    for (const Link& link : change.layers[0].died)
      stay.erase(static_cast<Cell>(link.to) * kInputs + static_cast<Cell>(link.from));
    const Activations x = signal(kInputs, true), dy = signal(kOutputs, false);
    std::vector<double> absent;
    for (int row = 0; row < kOutputs; ++row)
      for (int column = 0; column < kInputs; ++column)
        if (!stay.contains(static_cast<Cell>(row) * kInputs + static_cast<Cell>(column)))
          absent.push_back(gradient(x, dy, row, column));
    std::sort(absent.begin(), absent.end(), std::greater<>());
    for (const Link& link : change.layers[0].born) QVERIFY(gradient(x, dy, link.to, link.from) >= absent[179] - 1e-4);
  }

  void threadsChangeNothing() { QVERIFY(rewiredOn(3).layers[0].born == rewiredOn(1).layers[0].born); }

  /// Places with a gradient do not suffice: the rest is drawn.
  void silenceIsFilledUp() {
    Network network;
    network.layers.emplace_back(layer());
    Activations x(kInputs, kSamples), dy(kOutputs, kSamples);
    std::fill(x.data(), x.data() + x.values(), 0.0f);
    std::fill(dy.data(), dy.data() + dy.values(), 0.0f);
    x.row(4)[2] = 1.0f;
    dy.row(9)[2] = 1.0f;
    const std::vector<GradientParts> gradients = {{x, dy}};
    rewireNetwork(network, *kRiglRule.steps, {.seed = 3, .zeta = 0.3, .epoch = 2, .epochs = 9}, {}, gradients);
    const auto& after = std::get<SparseLayer>(network.layers[0]);
    QCOMPARE(after.links(), kLinks);
    QCOMPARE(checkInvariants(after), std::string());
    QVERIFY(linked(after).contains(9 * kInputs + 4));
  }
};

REWIRE_TEST(TestRiglRule)
#include "tst_rigl_rule.moc"

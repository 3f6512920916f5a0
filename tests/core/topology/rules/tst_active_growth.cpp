#include "core/topology/rules/active_growth.h"

#include "core/compute/parallel.h"
#include "core/topology/initial.h"
#include "core/topology/rules/rule.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>

using namespace rewire;
using namespace rewire::test;

/// Growth that passes over silent neurons, by every rule, against one that has never heard of them.
class TestActiveGrowth : public QObject {
  Q_OBJECT

  static constexpr int kInputs = 13, kOutputs = 11, kSamples = 5;

  static SparseLayer drawnLayer(std::uint64_t seed, std::int64_t links) {
    Random topology(seed, Purpose::Topology), weights(seed, Purpose::Weights);
    return randomSparseLayer(kInputs, kOutputs, links, topology, weights);
  }

  static std::vector<std::int32_t> drawnNeurons(int neurons, Random& random) {
    std::vector<std::int32_t> drawn;
    for (int neuron = 0; neuron < neurons; ++neuron)
      if (random.uniform() < 0.6) drawn.push_back(neuron);
    return drawn;
  }
  static EndsOfLinks drawnEnds(std::uint64_t seed) {
    Random random(seed, Purpose::Shuffling);
    return {drawnNeurons(kInputs, random), drawnNeurons(kOutputs, random)};
  }

  static RewiringSettings settingsOf(Rule rule) {
    return {.seed = 3, .zeta = 0.3, .epoch = 2, .epochs = 9, .options = {.score = descriptionOf(rule).score}};
  }

  static bool isFree(const SparseLayer& layer, int from, int to) {
    const auto row = layer.indices.begin();
    return !std::binary_search(row + layer.indptr[to], row + layer.indptr[to + 1], from);
  }
  static Cell cellOf(int from, int to) { return static_cast<Cell>(to * kInputs + from); }

  static std::vector<Cell> freeCells(const SparseLayer& layer, const EndsOfLinks& ends) {
    std::vector<Cell> cells;
    for (const std::int32_t to : ends.outputs)
      for (const std::int32_t from : ends.inputs)
        if (isFree(layer, from, to)) cells.push_back(cellOf(from, to));
    return cells;
  }

  /// The layer of these neurons alone, numbered anew.
  static SparseLayer cutOut(const SparseLayer& layer, const EndsOfLinks& ends) {
    std::string text;
    for (std::size_t to = 0; to < ends.outputs.size(); ++to)
      for (std::size_t from = 0; from < ends.inputs.size(); ++from)
        if (!isFree(layer, ends.inputs[from], ends.outputs[to])) text += std::to_string(from) + "-" + std::to_string(to) + " ";
    return layerFromText(text, static_cast<int>(ends.inputs.size()), static_cast<int>(ends.outputs.size()));
  }

  static Activations drawnValues(int neurons, std::uint32_t stream) {
    Random random(5, Purpose::Weights, stream);
    Activations values(neurons, kSamples);
    for (int neuron = 0; neuron < neurons; ++neuron)
      for (int sample = 0; sample < kSamples; ++sample) values.row(neuron)[sample] = static_cast<float>(random.normal());
    return values;
  }

  static double gradientOf(const GradientParts& parts, Cell cell) {
    double sum = 0.0;
    for (int sample = 0; sample < kSamples; ++sample)
      sum += static_cast<double>(parts.x.row(static_cast<int>(cell % kInputs))[sample]) *
             static_cast<double>(parts.dy.row(static_cast<int>(cell / kInputs))[sample]);
    return std::abs(sum);
  }

  static bool lieIn(const std::vector<Cell>& some, const std::vector<Cell>& all) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
  }

  template <class Visit>
  static void forEachRule(Visit visit) {
    for (const Rule rule : allRules())
      if (rewires(rule)) visit(rule, *descriptionOf(rule).steps);
  }

  static constexpr int kWidths[] = {40, 30, 20, 4};

  static Network drawnNetwork() {
    Random topology(1, Purpose::Topology), weights(1, Purpose::Weights);
    Network network;
    network.layers.emplace_back(randomSparseLayer(40, 30, 150, topology, weights));
    network.layers.emplace_back(randomSparseLayer(30, 20, 90, topology, weights));
    network.layers.emplace_back(randomDenseLayer(20, 4, weights));
    for (std::size_t layer = 0; layer < 2; ++layer) {
      auto& bias = std::get<SparseLayer>(network.layers[layer]).bias;
      std::fill(bias.begin(), bias.end(), 1.0f);
    }
    return network;
  }

  /// Every third hidden neuron is silent.
  static ActiveNeurons everyThirdSilent(const Network& network) {
    std::vector<Activations> x;
    for (const int neurons : kWidths) {
      Activations& values = x.emplace_back(neurons, 1);
      for (int neuron = 0; neuron < neurons; ++neuron) values.row(neuron)[0] = neuron % 3 == 0 ? 0.0f : 1.0f;
    }
    ActiveNeurons active(network);
    active.add(x);
    return active;
  }

 private Q_SLOTS:
  void pixelsAndClassesAreNeverSilent() {
    const Network network = drawnNetwork();
    const ActiveNeurons active = everyThirdSilent(network);
    const EndsOfLinks first = activeEnds(std::get<SparseLayer>(network.layers[0]), 0, active);
    QCOMPARE(first.inputs.size(), std::size_t{40});
    QCOMPARE(first.outputs.size(), std::size_t{20});
    const EndsOfLinks second = activeEnds(std::get<SparseLayer>(network.layers[1]), 1, active);
    QVERIFY(second.inputs == first.outputs);
    QCOMPARE(second.outputs.size(), std::size_t{13});
    QCOMPARE(second.outputs.front(), 1);
    const EndsOfLinks last = activeEnds(layerFromText("0-0", 20, 4), 2, active);
    QVERIFY(last.inputs == second.outputs);
    QCOMPARE(last.outputs.size(), std::size_t{4});
  }

  void linksGrowAsIfTheOthersWereNotThere() {
    forEachRule([](Rule rule, const RuleSteps& steps) {
      if (steps.readsGradients) return;
      const RewiringSettings how = settingsOf(rule);
      for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const SparseLayer layer = drawnLayer(seed, 40);
        const EndsOfLinks ends = drawnEnds(seed);
        const SparseLayer part = cutOut(layer, ends);
        const std::int64_t count = std::min<std::int64_t>(9, std::ssize(freeCells(layer, ends)));
        Random random(seed, Purpose::Rewiring), same(seed, Purpose::Rewiring);
        std::vector<Cell> expected = steps.growth({part, how, same}, count);
        for (Cell& cell : expected) {
          const auto width = static_cast<Cell>(part.inputs);
          cell = cellOf(ends.inputs[cell % width], ends.outputs[cell / width]);
        }
        QVERIFY(growthAmongActive({layer, how, random}, steps, count, ends) == expected);
        QVERIFY(lieIn(expected, freeCells(layer, ends)));
        QCOMPARE(random.bits(), same.bits());
      }
    });
  }

  void theLargestGradientsAmongThem() {
    const Activations x = drawnValues(kInputs, 0), dy = drawnValues(kOutputs, 1);
    const GradientParts gradient{x, dy};
    const RewiringSettings how = settingsOf(Rule::Rigl);
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
      const SparseLayer layer = drawnLayer(seed, 40);
      const EndsOfLinks ends = drawnEnds(seed);
      std::vector<Cell> expected = freeCells(layer, ends);
      const auto count = std::min<std::ptrdiff_t>(9, std::ssize(expected));
      std::sort(expected.begin(), expected.end(),
                [&](Cell a, Cell b) { return gradientOf(gradient, a) > gradientOf(gradient, b); });
      expected.resize(static_cast<std::size_t>(count));
      std::sort(expected.begin(), expected.end());
      Random random(seed, Purpose::Rewiring);
      QVERIFY(growthAmongActive({layer, how, random, &gradient}, *descriptionOf(Rule::Rigl).steps, count, ends) == expected);
    }
  }

  void whereTheyAreLinkedAlreadyTheRestGrowsElsewhere() {
    const Activations x = drawnValues(kInputs, 0), dy = drawnValues(kOutputs, 1);
    const GradientParts gradient{x, dy};
    const EndsOfLinks ends{{2, 3, 7}, {0, 5, 10}}, all{allOf(kInputs), allOf(kOutputs)};
    forEachRule([&](Rule rule, const RuleSteps& steps) {
      const RewiringSettings how = settingsOf(rule);
      for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const SparseLayer layer = drawnLayer(seed, 60);
        const std::vector<Cell> free = freeCells(layer, ends);
        for (const std::int64_t count : {std::ssize(free), std::ssize(free) + 1, std::int64_t{30}, std::int64_t{83}}) {
          Random random(seed, Purpose::Rewiring);
          const std::vector<Cell> cells = growthAmongActive({layer, how, random, &gradient}, steps, count, ends);
          QCOMPARE(std::ssize(cells), count);
          QVERIFY(std::adjacent_find(cells.begin(), cells.end(), std::greater_equal<>()) == cells.end());
          QVERIFY(lieIn(cells, freeCells(layer, all)) && lieIn(free, cells));
        }
      }
    });
  }

  void withoutSilentNeuronsOrActiveOnesTheRuleDecidesAlone() {
    const Activations x = drawnValues(kInputs, 0), dy = drawnValues(kOutputs, 1);
    const GradientParts gradient{x, dy};
    const std::vector<std::int32_t> inputs = allOf(kInputs), outputs = allOf(kOutputs);
    const EndsOfLinks cases[] = {{inputs, outputs}, {{}, outputs}, {inputs, {}}, {{}, {}}};
    forEachRule([&](Rule rule, const RuleSteps& steps) {
      const RewiringSettings how = settingsOf(rule);
      const SparseLayer layer = drawnLayer(8, 40);
      Random usual(8, Purpose::Rewiring);
      const std::vector<Cell> expected = steps.growth({layer, how, usual, &gradient}, 12);
      for (const EndsOfLinks& ends : cases) {
        Random random(8, Purpose::Rewiring);
        QVERIFY(growthAmongActive({layer, how, random, &gradient}, steps, 12, ends) == expected);
        QVERIFY(growthAmongActive({layer, how, random, &gradient}, steps, 0, ends).empty());
      }
    });
  }

  void aNetworkBearsNoLinkToASilentNeuron() {
    std::vector<Activations> values;
    std::vector<GradientParts> gradients;
    values.reserve(6);
    for (int layer = 0; layer < 3; ++layer) {
      values.push_back(drawnValues(kWidths[layer], 2));
      values.push_back(drawnValues(kWidths[layer + 1], 3));
      gradients.push_back({values[values.size() - 2], values.back()});
    }
    const Network before = drawnNetwork();
    const ActiveNeurons active = everyThirdSilent(before);
    forEachRule([&](Rule rule, const RuleSteps& steps) {
      const auto bornToSilent = [&](const ActiveNeurons* growth, int threads, std::uint64_t& hash) {
        Network network = before;
        Rewiring change;
        Threads(threads).run([&] { change = rewireNetwork(network, steps, settingsOf(rule), {}, gradients, growth); });
        countBornToSilent(change, active);
        hash = hashOf(network);
        return *change.layers[0].bornToSilent + *change.layers[1].bornToSilent;
      };
      std::uint64_t first = 0, hash = 0;
      QCOMPARE(bornToSilent(&active, 1, first), std::int64_t{0});
      for (const int threads : {2, 3}) {
        QCOMPARE(bornToSilent(&active, threads, hash), std::int64_t{0});
        QCOMPARE(hash, first);
      }
      QVERIFY(bornToSilent(nullptr, 1, hash) > 0);
      QVERIFY(hash != first);
    });
  }

 private:
  static std::vector<std::int32_t> allOf(int neurons) {
    std::vector<std::int32_t> all(static_cast<std::size_t>(neurons));
    for (int neuron = 0; neuron < neurons; ++neuron) all[static_cast<std::size_t>(neuron)] = neuron;
    return all;
  }
};

REWIRE_TEST(TestActiveGrowth)
#include "tst_active_growth.moc"

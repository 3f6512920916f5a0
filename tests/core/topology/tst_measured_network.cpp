#include "core/topology/measured_network.h"

#include "core/topology/initial.h"
#include "core/topology/rules/rewiring.h"
#include "core/topology/rules/set_rule.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

using namespace rewire;
using test::layerFromText;

namespace {

using Number = std::optional<double>;

/// Each measure as its definition says it, with sets and pairs: slow, and easy to read.
namespace naive {

using Ends = std::set<std::tuple<std::size_t, int, int>>;  // layer, from, to

Ends endsOf(const Network& network) {
  Ends ends;
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    const auto* layer = std::get_if<SparseLayer>(&network.layers[i]);
    for (int row = 0; layer && row < layer->outputs; ++row)
      for (int link = layer->indptr[row]; link < layer->indptr[row + 1]; ++link) ends.insert({i, layer->indices[link], row});
  }
  return ends;
}

Number jaccard(const Ends& a, const Ends& b) {
  Ends both, either;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::inserter(either, either.end()));
  return either.empty() ? Number() : Number(static_cast<double>(both.size()) / static_cast<double>(either.size()));
}

std::vector<int> degrees(const Ends& ends, std::size_t layer, bool in, int neurons) {
  std::vector<int> counts(static_cast<std::size_t>(neurons), 0);
  for (const auto& [i, from, to] : ends)
    if (i == layer) ++counts[static_cast<std::size_t>(in ? to : from)];
  return counts;
}

/// Mean absolute difference of all pairs, over twice the mean.
double gini(const std::vector<int>& values) {
  double differences = 0.0, sum = 0.0;
  for (const int a : values) {
    sum += a;
    for (const int b : values) differences += std::abs(a - b);
  }
  return differences / (2.0 * static_cast<double>(values.size()) * sum);
}

double dispersion(const std::vector<int>& values) {
  const double n = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
  double squares = 0.0;
  for (const int value : values) squares += (value - mean) * (value - mean);
  return squares / n / mean;
}

double correlation(const std::vector<std::pair<int, int>>& pairs) {
  double x = 0.0, y = 0.0, xx = 0.0, yy = 0.0, xy = 0.0;
  for (const auto& [a, b] : pairs) x += a, y += b;
  x /= static_cast<double>(pairs.size());
  y /= static_cast<double>(pairs.size());
  for (const auto& [a, b] : pairs) xx += (a - x) * (a - x), yy += (b - y) * (b - y), xy += (a - x) * (b - y);
  return xy / std::sqrt(xx * yy);
}

}  // namespace naive

bool near(const Number& a, const Number& b) {
  return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-12);
}

DenseLayer denseLayer(int inputs, int outputs) {
  Random weights(1, Purpose::Weights);
  return randomDenseLayer(inputs, outputs, weights);
}

/// 40-30-25-20-3, sparse but for the last.
Network randomNetwork() {
  Random topology(3, Purpose::Topology), weights(3, Purpose::Weights);
  Network network;
  network.layers.emplace_back(randomSparseLayer(40, 30, 130, topology, weights));
  network.layers.emplace_back(randomSparseLayer(30, 25, 90, topology, weights));
  network.layers.emplace_back(randomSparseLayer(25, 20, 70, topology, weights));
  network.layers.emplace_back(denseLayer(20, 3));
  return network;
}

}  // namespace

class TestMeasuredNetwork : public QObject {
  Q_OBJECT

  static void compare(const Measures& measures, Measure measure, const Number& expected) {
    const QString text = QString::fromUtf8(nameOf(measure).data()) + ": " +
                         (measures[measure] ? QString::number(*measures[measure], 'g', 17) : QString("nothing"));
    QVERIFY2(near(measures[measure], expected), qPrintable(text));
  }

 private Q_SLOTS:
  // 3-3-3-2 by hand: the numbers can be checked on paper.
  void aSmallNetworkByHand() {
    Network network{
        {layerFromText("0-0:2 0-1:0.02 1-1:-1", 3, 3), layerFromText("0-0:1 0-2:1 1-2:0.011 2-2:0.009", 3, 3), denseLayer(3, 2)}};
    LinkRecord record(Network{{layerFromText("0-0 2-1 1-1", 3, 3), layerFromText("0-0 0-1 1-2 2-2", 3, 3), denseLayer(3, 2)}});
    record.note(network);
    std::get<SparseLayer>(network.layers[0]).born = {0, 2, 0};
    std::get<SparseLayer>(network.layers[1]).born = {1, 1, 1, 3};
    const MeasuredNetwork measured = measure({network, 3, &record});
    const Measures& whole = measured.whole;
    compare(whole, Measure::ActiveNeurons, 4.0);  // 0 and 1 of the first, 0 and 2 of the second, which the dense layer links
    compare(whole, Measure::Itop, 9.0 / 18.0);
    compare(whole, Measure::JaccardFirst, 5.0 / 9.0);
    compare(whole, Measure::LinkAge, (3 + 1 + 3 + 2 + 2 + 2 + 0) / 7.0);
    compare(whole, Measure::MaxInDegree, 3.0);
    compare(whole, Measure::MaxOutDegree, 2.0);
    compare(whole, Measure::SilentLinks, 2.0 / 7.0);  // 0.02 of 2, 0.009 of 1
    compare(whole, Measure::DeadNeurons, std::nullopt);
    // In-degrees 1 2 0 and 1 0 3, out-degrees 2 1 0 and 2 1 1.
    compare(whole, Measure::GiniInDegree, (4.0 / 9.0 + 0.5) / 2.0);
    compare(whole, Measure::GiniOutDegree, (4.0 / 9.0 + 1.0 / 6.0) / 2.0);
    // Totals of the first hidden layer 3 3 1, of the second 1 0 3: pairs (3,1) (3,3) (3,3) (1,3).
    compare(whole, Measure::Assortativity, -1.0 / 3.0);
    QCOMPARE(measured.layers.size(), std::size_t{2});
    compare(measured.layers[0].measures, Measure::Assortativity, std::nullopt);
    compare(measured.layers[1].measures, Measure::Assortativity, -1.0 / 3.0);
    compare(measured.layers[0].measures, Measure::ActiveNeurons, 2.0);
    compare(measured.layers[0].measures, Measure::JaccardFirst, 2.0 / 4.0);
    QCOMPARE(measured.layers[0].linksByAge, (std::vector<std::int64_t>{0, 1, 0, 2}));
    QCOMPARE(measured.layers[1].linksByAge, (std::vector<std::int64_t>{1, 0, 3}));
    QCOMPARE(measured.layers[1].layer, std::size_t{1});
  }

  void everyMeasureIsAsItsDefinitionSays() {
    Network network = randomNetwork();
    LinkRecord record(network);
    const naive::Ends first = naive::endsOf(network);
    naive::Ends last = first, ever = first;
    for (int epoch = 1; epoch <= 6; ++epoch) {
      const MeasuredNetwork measured = measure({network, epoch, &record});
      const naive::Ends now = naive::endsOf(network);
      compare(measured.whole, Measure::JaccardFirst, naive::jaccard(now, first));
      compare(measured.whole, Measure::JaccardLast, naive::jaccard(now, last));
      compare(measured.whole, Measure::Itop, static_cast<double>(ever.size()) / (40 * 30 + 30 * 25 + 25 * 20));
      compareDegrees(network, measured);
      compareActive(network, measured);
      record.endEpoch(network);
      last = now;
      record.note(rewireNetwork(network, *kSetRule.steps, {7, 0.3, epoch, 30}));
      ever.merge(naive::endsOf(network));
    }
  }

  void theWholeIsTheSumOfItsLayers() {
    const Network network = randomNetwork();
    const LinkRecord record(network);
    const MeasuredNetwork measured = measure({network, 4, &record});
    double active = 0.0;
    for (const MeasuredLayer& layer : measured.layers) active += *layer.measures[Measure::ActiveNeurons];
    compare(measured.whole, Measure::ActiveNeurons, active);
    compare(measured.whole, Measure::LinkAge, 4.0);
    compare(measured.whole, Measure::JaccardFirst, 1.0);
    compare(measured.whole, Measure::Itop, (130.0 + 90.0 + 70.0) / 2450.0);
    compare(measured.layers[1].measures, Measure::Itop, 90.0 / 750.0);
  }

  void withoutAPastThereIsOnlyThePresent() {
    const Measures whole = measure({randomNetwork(), 4}).whole;
    for (const Measure unknown : {Measure::Itop, Measure::JaccardFirst, Measure::JaccardLast, Measure::DeadNeurons})
      compare(whole, unknown, std::nullopt);
    for (const Measure known : {Measure::ActiveNeurons, Measure::LinkAge, Measure::MaxInDegree, Measure::GiniInDegree,
                                Measure::Assortativity, Measure::SilentLinks})
      QVERIFY(whole[known]);
  }

  void neuronsThatNoTestImageWakesAreDead() {
    const Network network{{layerFromText("0-0 1-1", 2, 3), layerFromText("0-0", 3, 2), denseLayer(2, 2)}};
    ActiveNeurons onTest(network);
    std::vector<Activations> x;
    for (const int neurons : {2, 3, 2, 2}) {
      x.emplace_back(neurons, 4);
      std::fill_n(x.back().data(), x.back().values(), 0.0f);
    }
    x[1].row(1)[3] = 0.5f;
    onTest.add(x);
    const MeasuredNetwork measured = measure({network, 1, nullptr, &onTest});
    compare(measured.whole, Measure::DeadNeurons, 4.0);
    compare(measured.layers[0].measures, Measure::DeadNeurons, 2.0);
    compare(measured.layers[1].measures, Measure::DeadNeurons, 2.0);
  }

  void withoutLinksMostIsUndefined() {
    const Network network{{layerFromText("", 3, 4), layerFromText("", 4, 2), denseLayer(2, 2)}};
    const LinkRecord record(network);
    const MeasuredNetwork measured = measure({network, 2, &record});
    for (const Measure undefined : {Measure::JaccardFirst, Measure::JaccardLast, Measure::LinkAge, Measure::GiniInDegree,
                                    Measure::GiniOutDegree, Measure::Assortativity, Measure::SilentLinks})
      compare(measured.whole, undefined, std::nullopt);
    for (const Measure zero : {Measure::ActiveNeurons, Measure::Itop, Measure::MaxInDegree, Measure::MaxOutDegree})
      compare(measured.whole, zero, 0.0);
    QVERIFY(!measured.layers[0].inDegreeDispersion && measured.layers[0].linksByAge.empty());
  }

  void aLayerWithoutLinksIsLeftOutOfAMean() {
    const Network network{{layerFromText("0-0 0-1 1-1", 2, 2), layerFromText("", 2, 2), denseLayer(2, 2)}};
    const MeasuredNetwork measured = measure({network, 1});
    compare(measured.whole, Measure::GiniInDegree, *measured.layers[0].measures[Measure::GiniInDegree]);
  }

  void oneHiddenLayerHasNoLinksBetweenHiddenNeurons() {
    const Network network{{layerFromText("0-0 0-1 1-1", 2, 2), denseLayer(2, 2)}};
    compare(measure({network, 1}).whole, Measure::Assortativity, std::nullopt);
    compare(measure({network, 1}).whole, Measure::ActiveNeurons, 2.0);
  }

  void equalDegreesHaveNoCorrelation() {
    const Network network{{layerFromText("0-0 1-1", 2, 2), layerFromText("0-0 1-1", 2, 2), denseLayer(2, 2)}};
    compare(measure({network, 1}).whole, Measure::Assortativity, std::nullopt);
    compare(measure({network, 1}).whole, Measure::GiniInDegree, 0.0);
  }

  void weightsOfZeroAreSilent() {
    const Network network{{layerFromText("0-0:0 1-1:0", 2, 2), denseLayer(2, 2)}};
    compare(measure({network, 1}).whole, Measure::SilentLinks, 1.0);
  }

  void aDenseNetworkHasNone() {
    const MeasuredNetwork measured = measure({Network{{denseLayer(3, 2), denseLayer(2, 2)}}, 1});
    QVERIFY(measured.whole == Measures() && measured.layers.empty());
  }

 private:
  static void compareDegrees(const Network& network, const MeasuredNetwork& measured) {
    const naive::Ends now = naive::endsOf(network);
    double in = 0.0, out = 0.0, mostIn = 0.0, mostOut = 0.0;
    for (const MeasuredLayer& each : measured.layers) {
      const auto ins = naive::degrees(now, each.layer, true, outputsOf(network.layers[each.layer]));
      const auto outs = naive::degrees(now, each.layer, false, inputsOf(network.layers[each.layer]));
      compare(each.measures, Measure::GiniInDegree, naive::gini(ins));
      compare(each.measures, Measure::GiniOutDegree, naive::gini(outs));
      QVERIFY(near(each.inDegreeDispersion, naive::dispersion(ins)) && near(each.outDegreeDispersion, naive::dispersion(outs)));
      in += naive::gini(ins) / 3.0;
      out += naive::gini(outs) / 3.0;
      mostIn = std::max<double>(mostIn, *std::max_element(ins.begin(), ins.end()));
      mostOut = std::max<double>(mostOut, *std::max_element(outs.begin(), outs.end()));
    }
    compare(measured.whole, Measure::GiniInDegree, in);
    compare(measured.whole, Measure::GiniOutDegree, out);
    compare(measured.whole, Measure::MaxInDegree, mostIn);
    compare(measured.whole, Measure::MaxOutDegree, mostOut);
  }

  /// Neurons with a link in and one out, and how the degrees of linked hidden neurons go together.
  static void compareActive(const Network& network, const MeasuredNetwork& measured) {
    const naive::Ends now = naive::endsOf(network);
    std::vector<std::vector<int>> totals;
    double active = 0.0;
    for (std::size_t i = 0; i + 1 < network.layers.size(); ++i) {
      const int neurons = outputsOf(network.layers[i]);
      const auto in = naive::degrees(now, i, true, neurons), out = naive::degrees(now, i + 1, false, neurons);
      const bool last = i + 2 == network.layers.size();
      totals.emplace_back();
      for (std::size_t neuron = 0; neuron < in.size(); ++neuron) {
        active += in[neuron] > 0 && (last || out[neuron] > 0) ? 1.0 : 0.0;
        totals.back().push_back(in[neuron] + out[neuron]);
      }
    }
    std::vector<std::pair<int, int>> pairs;
    for (const auto& [i, from, to] : now)
      if (i > 0) pairs.push_back({totals[i - 1][static_cast<std::size_t>(from)], totals[i][static_cast<std::size_t>(to)]});
    compare(measured.whole, Measure::ActiveNeurons, active);
    compare(measured.whole, Measure::Assortativity, naive::correlation(pairs));
  }
};

REWIRE_TEST(TestMeasuredNetwork)
#include "tst_measured_network.moc"

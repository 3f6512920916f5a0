#include "core/run/layer_states.h"

#include "tests/support/networks.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestLayerStates : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void countsDegrees() {
    Network network;
    network.layers.emplace_back(layerFromText("0-0:0.5 2-0:-1 2-1:3", 3, 2));
    std::vector<LayerState> layers;
    renewTopologies(network, layers);
    QCOMPARE(layers.size(), 1u);
    QCOMPARE(layers[0].topology->inDegree, (std::vector<std::int32_t>{2, 1}));
    QCOMPARE(layers[0].topology->outDegree, (std::vector<std::int32_t>{1, 0, 2}));
    QCOMPARE(*layers[0].weights, (std::vector<float>{0.5f, -1.0f, 3.0f}));
  }

  void remembersTheInitialTopology() {
    Network network;
    network.layers.emplace_back(layerFromText("0-0", 2, 2));
    std::vector<LayerState> layers;
    renewTopologies(network, layers);
    const auto initial = layers[0].topology;
    network.layers[0] = layerFromText("1-1", 2, 2);
    renewTopologies(network, layers);
    QCOMPARE(layers[0].initialTopology, initial);
    QCOMPARE(layers[0].topology->indices, std::vector<std::int32_t>{1});
  }

  void sharesTheTopologyWhenOnlyWeightsChange() {
    Network network;
    network.layers.emplace_back(layerFromText("0-0:1", 2, 2));
    std::vector<LayerState> layers;
    renewTopologies(network, layers);
    const LayerState before = layers[0];
    std::get<SparseLayer>(network.layers[0]).values[0] = 2.0f;
    renewWeights(network, layers);
    QCOMPARE(layers[0].topology, before.topology);
    QCOMPARE(before.weights->front(), 1.0f);
    QCOMPARE(layers[0].weights->front(), 2.0f);
  }

  void aDenseLayerHasWeightsAndNoTopology() {
    Network network;
    network.layers.emplace_back(DenseLayer{2, 1, {0.25f, -0.5f}, {0, 0}, {0}, {0}});
    std::vector<LayerState> layers;
    renewTopologies(network, layers);
    QVERIFY(layers[0].dense());
    QCOMPARE(layers[0].links(), std::int64_t{2});
  }

  void aNetworkComesBackFromItsLayers() {
    Network network;
    network.layers.emplace_back(layerFromText("0-0:0.5 2-0:-1 2-1:3", 3, 2));
    std::get<SparseLayer>(network.layers[0]).bias = {0.25f, -0.5f};
    std::get<SparseLayer>(network.layers[0]).born = {0, 4, 2};
    network.layers.emplace_back(DenseLayer{2, 1, {1.0f, 2.0f}, {0.0f, 0.0f}, {3.0f}, {0.0f}});
    std::vector<LayerState> layers;
    renewTopologies(network, layers);
    QCOMPARE(hashOf(networkOf(layers)), hashOf(network));
    QCOMPARE(checkInvariants(std::get<SparseLayer>(networkOf(layers).layers[0])), std::string());
  }

  void whatPerturbationsLeftAloneIsShared() {
    Network network;
    network.layers.emplace_back(layerFromText("0-0:0.5 2-0:-1 2-1:3", 3, 2));
    network.layers.emplace_back(layerFromText("0-0 1-0", 2, 1));
    std::vector<LayerState> before;
    renewTopologies(network, before);
    auto& first = std::get<SparseLayer>(network.layers[0]);
    first.values[1] = 7.0f;
    std::vector<LayerState> after = layersAfter(network, before);
    QCOMPARE(after[0].topology, before[0].topology);
    QCOMPARE(*after[0].weights, first.values);
    QCOMPARE(after[0].bias, before[0].bias);
    QCOMPARE(after[1].weights, before[1].weights);

    network.layers[0] = layerFromText("0-0:0.5 2-1:3", 3, 2);
    after = layersAfter(network, before);
    QCOMPARE(after[0].topology->indices, (std::vector<std::int32_t>{0, 2}));
    QCOMPARE(after[0].topology->inDegree, (std::vector<std::int32_t>{1, 1}));
    QCOMPARE(after[0].initialTopology, before[0].initialTopology);
    QCOMPARE(after[1].topology, before[1].topology);
    QCOMPARE(*before[0].weights, (std::vector<float>{0.5f, -1.0f, 3.0f}));
  }
};

REWIRE_TEST(TestLayerStates)
#include "tst_layer_states.moc"

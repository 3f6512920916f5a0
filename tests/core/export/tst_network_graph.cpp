#include "core/export/network_graph.h"

#include "tests/support/models.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

using Degrees = std::vector<std::pair<std::int64_t, std::int64_t>>;

Degrees degreesOf(const NetworkGraph& graph) {
  Degrees degrees;
  graph.forEachNeuron([&](const GraphNeuron& neuron) { degrees.emplace_back(neuron.inDegree, neuron.outDegree); });
  return degrees;
}

std::vector<std::string> linksOf(const NetworkGraph& graph) {
  std::vector<std::string> links;
  graph.forEachLink([&](const GraphLink& link) {
    links.push_back(std::to_string(link.layer) + ":" + std::to_string(link.from) + "-" + std::to_string(link.to) + " " +
                    std::to_string(link.born));
  });
  return links;
}

}  // namespace

class TestNetworkGraph : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyNeuronIsThereWithItsDegrees() {
    const Model model = tinyModel();
    QCOMPARE(layerSizesOf(model.network), (std::vector<int>{4, 3, 2, 2}));
    const Degrees degrees = {{0, 2}, {0, 2}, {0, 2}, {0, 0}, {2, 1}, {2, 1}, {2, 1}, {2, 0}, {1, 0}, {0, 0}, {0, 0}};
    QCOMPARE(degreesOf(NetworkGraph(model, false)), degrees);
  }

  void denseLayersCountWhereTheyAreAskedFor() {
    const Model model = tinyModel();
    const Degrees degrees = {{0, 2}, {0, 2}, {0, 2}, {0, 0}, {2, 1}, {2, 1}, {2, 1}, {2, 2}, {1, 2}, {2, 0}, {2, 0}};
    const NetworkGraph graph(model, true);
    QCOMPARE(degreesOf(graph), degrees);
    QCOMPARE(graph.links(), 13);
    QCOMPARE(linksOf(graph).size(), 13u);
  }

  void linksComeByLayerThenRow() {
    const Model model = tinyModel();
    const NetworkGraph graph(model, false);
    const std::vector<std::string> links = {"0:0-0 0", "0:1-0 1", "0:0-1 2", "0:2-1 3", "0:1-2 4",
                                            "0:2-2 5", "1:0-0 0", "1:2-0 1", "1:1-1 2"};
    QCOMPARE(linksOf(graph), links);
    QCOMPARE(graph.links(), 9);
  }

  void outputsHaveTheNamesOfTheirClasses() {
    const Model model = tinyModel();
    std::vector<std::string> names;
    NetworkGraph(model, false).forEachNeuron([&](const GraphNeuron& neuron) {
      if (neuron.className) names.push_back(std::to_string(neuron.layer) + *neuron.className);
    });
    QCOMPARE(names, (std::vector<std::string>{"3cat", "3dög"}));
  }

  void aDenseNetworkHasNoSparseLinks() {
    const Model model = tinyDenseModel();
    QCOMPARE(NetworkGraph(model, false).links(), 0);
    QCOMPARE(NetworkGraph(model, true).links(), 12 + 6 + 4);
  }
};

REWIRE_TEST(TestNetworkGraph)
#include "tst_network_graph.moc"

// GraphML as another program reads it: with pugixml.
#include "core/export/graphml.h"

#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <pugixml.hpp>

#include <bit>
#include <map>

using namespace rewire;
using namespace rewire::test;

class TestGraphml : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path m_file = (m_folder.path() + "/network.graphml").toStdString();
  pugi::xml_document m_document;

  pugi::xml_node write(const Model& model, bool dense = false) {
    writeGraphml(NetworkGraph(model, dense), provenanceOf(model, "rewire 1.2.3"), m_file);
    const pugi::xml_parse_result result = m_document.load_file(m_file.c_str());
    if (!result) qWarning() << result.description();
    return m_document.child("graphml");
  }

  static std::string data(const pugi::xml_node& item, const char* key) {
    return item.find_child_by_attribute("data", "key", key).text().as_string();
  }

 private Q_SLOTS:
  void everyAttributeIsDeclaredWithItsType() {
    std::map<std::string, std::string> types;
    for (const pugi::xml_node key : write(tinyModel()).children("key"))
      types[std::string(key.attribute("for").value()) + " " + key.attribute("attr.name").value()] =
          key.attribute("attr.type").value();
    const std::map<std::string, std::string> expected = {
        {"node layer", "int"},     {"node index", "int"},          {"node x", "float"},           {"node y", "float"},
        {"node in_degree", "int"}, {"node out_degree", "int"},     {"node label", "string"},      {"edge weight", "float"},
        {"edge born", "int"},      {"edge layer", "int"},          {"graph program", "string"},   {"graph epoch", "int"},
        {"graph seed", "string"},  {"graph perturbed", "boolean"}, {"graph experiment", "string"}};
    QCOMPARE(types, expected);
  }

  void everyNeuronIsANode() {
    const pugi::xml_node graph = write(tinyModel()).child("graph");
    QCOMPARE(std::string(graph.attribute("edgedefault").value()), std::string("directed"));
    QCOMPARE(graph.select_nodes("node").size(), 11u);
    const pugi::xml_node neuron = graph.find_child_by_attribute("node", "id", "l1n2");
    QCOMPARE(data(neuron, "layer"), std::string("1"));
    QCOMPARE(data(neuron, "index"), std::string("2"));
    QCOMPARE(data(neuron, "x"), std::string("22.5"));
    QCOMPARE(data(neuron, "y"), std::string("-10"));
    QCOMPARE(data(neuron, "in_degree"), std::string("2"));
    QCOMPARE(data(neuron, "out_degree"), std::string("1"));
    QCOMPARE(data(neuron, "label"), std::string("l1n2"));
    QCOMPARE(data(graph.find_child_by_attribute("node", "id", "l3n1"), "label"), std::string("dög"));
  }

  void weightsReadBackToTheSameBits() {
    Model model = tinyModel();
    auto& layer = std::get<SparseLayer>(model.network.layers[0]);
    layer.values = {0.1F, -1.0F / 3.0F, 1e-45F, 3.4028235e38F, 16777217.0F, -0.0F};
    std::vector<std::uint32_t> bits, expected;
    for (const float value : layer.values) expected.push_back(std::bit_cast<std::uint32_t>(value));
    for (const pugi::xml_node edge : write(model).child("graph").children("edge"))
      if (data(edge, "link_layer") == "0")
        bits.push_back(std::bit_cast<std::uint32_t>(std::strtof(data(edge, "weight").c_str(), nullptr)));
    QCOMPARE(bits, expected);
  }

  void linksHaveBirthAndLayer() {
    const pugi::xml_node graph = write(tinyModel()).child("graph");
    const pugi::xml_node edge = graph.select_node("edge[@source='l0n2' and @target='l1n1']").node();
    QCOMPARE(data(edge, "weight"), std::string("-0.25"));
    QCOMPARE(data(edge, "born"), std::string("3"));
    QCOMPARE(data(edge, "link_layer"), std::string("0"));
    QCOMPARE(graph.select_nodes("edge").size(), 9u);
    QCOMPARE(write(tinyModel(), true).child("graph").select_nodes("edge").size(), 13u);
  }

  void theProvenanceIsThere() {
    const Model model = tinyModel();
    const pugi::xml_node graph = write(model).child("graph");
    QCOMPARE(data(graph, "program"), std::string("rewire 1.2.3"));
    QCOMPARE(data(graph, "epoch"), std::string("7"));
    QCOMPARE(data(graph, "perturbed"), std::string("false"));
    QVERIFY(experimentFromJson(data(graph, "experiment"), "here") == model.experiment);
  }

  void theSameNetworkGivesTheSameBytes() {
    write(tinyModel());
    const std::string first = readBytes(m_file);
    write(tinyModel());
    QCOMPARE(readBytes(m_file), first);
  }
};

REWIRE_TEST(TestGraphml)
#include "tst_graphml.moc"

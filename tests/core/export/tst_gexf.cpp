// GEXF as another program reads it: with pugixml.
#include "core/export/gexf.h"

#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

using namespace rewire;
using namespace rewire::test;

class TestGexf : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path m_file = (m_folder.path() + "/network.gexf").toStdString();
  pugi::xml_document m_document;

  pugi::xml_node read() {
    const pugi::xml_parse_result result = m_document.load_file(m_file.c_str());
    if (!result) qWarning() << result.description();
    return m_document.child("gexf");
  }

  pugi::xml_node write(const Model& model, bool dense = false) {
    writeGexf(NetworkGraph(model, dense), provenanceOf(model, "rewire 1.2.3"), m_file);
    return read();
  }

  static std::string value(const pugi::xml_node& item, const char* attribute) {
    return item.child("attvalues").find_child_by_attribute("attvalue", "for", attribute).attribute("value").value();
  }

  static std::string attributes(const pugi::xml_node& item) {
    std::string text;
    for (const pugi::xml_attribute& attribute : item.attributes())
      text += std::string(text.empty() ? "" : " ") + attribute.name() + "=" + attribute.value();
    return text;
  }

  static std::string names(const pugi::xml_node& item) {
    std::string text;
    for (const pugi::xml_node child : item.children()) text += std::string(text.empty() ? "" : " ") + child.name();
    return text;
  }

  /// Three epochs of a network of 4, 3, 2 and 2 neurons. Link 1-0 of the first layer is gone in epoch 1 and back in epoch 2.
  static KeptEpochs threeEpochs() {
    return {{0, 1, 2}, [](int epoch) {
              Model model = tinyModel(epoch);
              SparseLayer layer = layerFromText(epoch == 1 ? "0-0:0.5" : "0-0:0.5 1-0:-1.5", 4, 3);
              if (epoch == 2) layer.born[1] = 1;
              model.network.layers[0] = layer;
              for (auto& born : std::get<SparseLayer>(model.network.layers[1]).born) born = 0;
              return model;
            }};
  }

 private Q_SLOTS:
  void theElementsAreInTheOrderOfTheSchema() {
    const pugi::xml_node gexf = write(tinyModel());
    QCOMPARE(attributes(gexf), std::string("xmlns=http://www.gexf.net/1.2draft version=1.2"));
    QCOMPARE(names(gexf), std::string("meta graph"));
    QCOMPARE(names(gexf.child("meta")), std::string("creator description"));
    QCOMPARE(names(gexf.child("graph")), std::string("attributes attributes nodes edges"));
    QCOMPARE(attributes(gexf.child("graph")), std::string("mode=static defaultedgetype=directed"));
  }

  void everyNeuronIsANode() {
    const pugi::xml_node nodes = write(tinyModel()).child("graph").child("nodes");
    QCOMPARE(nodes.select_nodes("node").size(), 11u);
    const pugi::xml_node neuron = nodes.find_child_by_attribute("node", "id", "l2n0");
    QCOMPARE(value(neuron, "layer") + " " + value(neuron, "index"), std::string("2 0"));
    QCOMPARE(value(neuron, "x") + " " + value(neuron, "y"), std::string("30 7.5"));
    QCOMPARE(value(neuron, "in_degree") + " " + value(neuron, "out_degree"), std::string("2 0"));
    QCOMPARE(std::string(nodes.find_child_by_attribute("node", "id", "l3n0").attribute("label").value()), std::string("cat"));
  }

  void everyLinkIsAnEdge() {
    const pugi::xml_node edges = write(tinyModel()).child("graph").child("edges");
    QCOMPARE(edges.select_nodes("edge").size(), 9u);
    const pugi::xml_node edge = edges.select_node("edge[@source='l0n1' and @target='l1n2']").node();
    QCOMPARE(attributes(edge), std::string("id=4 source=l0n1 target=l1n2 weight=1e-20"));
    QCOMPARE(value(edge, "born") + " " + value(edge, "layer"), std::string("4 0"));
    QCOMPARE(write(tinyModel(), true).child("graph").child("edges").select_nodes("edge").size(), 13u);
  }

  void theDescriptionIsTheProvenance() {
    const Model model = tinyModel();
    const pugi::xml_node meta = write(model).child("meta");
    QCOMPARE(std::string(meta.child("creator").text().as_string()), std::string("rewire 1.2.3"));
    const auto json = nlohmann::json::parse(meta.child("description").text().as_string());
    QVERIFY(experimentFromJson(json["experiment"].dump(), "here") == model.experiment);
    QCOMPARE(json["epoch"].get<int>(), 7);
  }

  void aHistoryIsADynamicGraphOfClosedIntervals() {
    QCOMPARE(writeDynamicGexf(threeEpochs(), false, "rewire 1.2.3", m_file), 5);
    const pugi::xml_node graph = read().child("graph");
    QCOMPARE(attributes(graph), std::string("mode=dynamic timeformat=double defaultedgetype=directed start=0 end=2"));
    const pugi::xml_node edges = graph.child("edges");
    const pugi::xml_node lasting = edges.select_node("edge[@source='l0n0' and @target='l1n0']").node();
    QCOMPARE(attributes(lasting), std::string("id=0 source=l0n0 target=l1n0 weight=0.5 start=0 end=2"));
    QVERIFY(!lasting.child("spells"));
    const pugi::xml_node back = edges.select_node("edge[@source='l0n1' and @target='l1n0']").node();
    QCOMPARE(attributes(back), std::string("id=1 source=l0n1 target=l1n0 weight=-1.5"));
    QCOMPARE(value(back, "born"), std::string("1"));
    std::vector<std::string> spells;
    for (const pugi::xml_node spell : back.child("spells").children("spell")) spells.push_back(attributes(spell));
    QCOMPARE(spells, (std::vector<std::string>{"start=0 end=0", "start=2 end=2"}));
  }

  void denseLinksLiveThroughout() {
    QCOMPARE(writeDynamicGexf(threeEpochs(), true, "rewire 1.2.3", m_file), 9);
    const pugi::xml_node edge = read().select_node("graph/edges/edge[@source='l2n1' and @target='l3n1']").node();
    QCOMPARE(
        attributes(edge),
        std::string("id=8 source=l2n1 target=l3n1 weight=" + std::string(edge.attribute("weight").value()) + " start=0 end=2"));
    QCOMPARE(value(edge, "layer"), std::string("2"));
  }

  void aHistoryOfOneEpochIsDynamicToo() {
    const KeptEpochs one{{3}, [](int epoch) { return tinyModel(epoch); }};
    writeDynamicGexf(one, false, "rewire 1.2.3", m_file);
    for (const pugi::xml_node edge : read().child("graph").child("edges").children("edge"))
      QCOMPARE(std::string(edge.attribute("start").value()) + edge.attribute("end").value(), std::string("33"));
  }

  void aStopLeavesTheOldFile() {
    writeBytes(m_file, "old");
    std::stop_source source;
    KeptEpochs kept = threeEpochs();
    const auto at = kept.at;
    kept.at = [&](int epoch) {
      source.request_stop();
      return at(epoch);
    };
    QVERIFY_EXCEPTION_THROWN(writeDynamicGexf(kept, false, "rewire 1.2.3", m_file, source.get_token()), Cancelled);
    QCOMPARE(readBytes(m_file), std::string("old"));
  }
};

REWIRE_TEST(TestGexf)
#include "tst_gexf.moc"

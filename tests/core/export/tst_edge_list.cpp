#include "core/export/edge_list.h"

#include "core/export/provenance.h"
#include "core/train/experiment.h"

#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace rewire;
using namespace rewire::test;

class TestEdgeList : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path m_file = (m_folder.path() + "/edges.csv").toStdString();
  const std::string m_sparse =
      "Source,Target,Weight,Layer,Born\n"
      "l0n0,l1n0,0.5,0,0\nl0n1,l1n0,-1.5,0,1\nl0n0,l1n1,2,0,2\nl0n2,l1n1,-0.25,0,3\nl0n1,l1n2,1e-20,0,4\nl0n2,l1n2,3,0,5\n"
      "l1n0,l2n0,0.1,1,0\nl1n2,l2n0,-0.2,1,1\nl1n1,l2n1,0.3,1,2\n";

 private Q_SLOTS:
  void everySparseLinkIsARow() {
    const Model model = tinyModel();
    writeEdgeList(NetworkGraph(model, false), m_file);
    QCOMPARE(readBytes(m_file), m_sparse);
  }

  void aCommentMayStandAboveTheNames() {
    const Model model = tinyModel();
    writeEdgeList(NetworkGraph(model, false), m_file, {}, commentOf(provenanceOf(model, "rewire 1.2.3")));
    const std::string text = readBytes(m_file);
    const std::size_t end = text.find('\n');
    QCOMPARE(text.substr(end + 1), m_sparse);
    QVERIFY(text.starts_with("# {"));
    const auto json = nlohmann::json::parse(text.substr(2, end - 2));
    QVERIFY(json.at("program") == "rewire 1.2.3" && json.at("seed") == model.experiment.seed);
    QCOMPARE(json.at("experiment").dump(), nlohmann::json::parse(toJson(model.experiment)).dump());
  }

  void theOutputLayerFollowsWhereItIsAskedFor() {
    Model model = tinyModel();
    std::get<DenseLayer>(model.network.layers[2]).weight = {1.0F, -2.0F, 0.25F, 1.0F / 3.0F};
    writeEdgeList(NetworkGraph(model, true), m_file);
    QCOMPARE(readBytes(m_file), m_sparse + "l2n0,l3n0,1,2,0\nl2n1,l3n0,-2,2,0\nl2n0,l3n1,0.25,2,0\nl2n1,l3n1,0.33333334,2,0\n");
  }
};

REWIRE_TEST(TestEdgeList)
#include "tst_edge_list.moc"

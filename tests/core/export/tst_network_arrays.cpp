#include "core/export/network_arrays.h"

#include "core/error.h"
#include "tests/support/models.h"
#include "tests/support/npz_reader.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace rewire;
using namespace rewire::test;
using Integers = std::vector<std::int32_t>;
using Longs = std::vector<std::int64_t>;
using Floats = std::vector<float>;

class TestNetworkArrays : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path m_file = (m_folder.path() + "/network.npz").toStdString();

  std::map<std::string, NpyArray> write(const Model& model, bool dense = false, std::optional<int> layer = {}) {
    writeNpz(model, provenanceOf(model, "rewire 1.2.3"), dense, layer, m_file);
    return readNpz(m_file);
  }

  static std::string textOf(const NpyArray& array) {
    std::string text;
    for (const char32_t c : array.as<char32_t>()) text += static_cast<char>(c);
    return text;
  }

 private Q_SLOTS:
  void theAdjacencyGoesFromRowToColumn() {
    const LinkMatrix matrix = adjacencyOf(tinyModel().network, false);
    QCOMPARE(matrix.rows, 11);
    QCOMPARE(matrix.columns, 11);
    QCOMPARE(matrix.indptr, (Integers{0, 2, 4, 6, 6, 7, 8, 9, 9, 9, 9, 9}));
    QCOMPARE(matrix.indices, (Integers{4, 5, 4, 6, 5, 6, 7, 8, 7}));
    QCOMPARE(matrix.data, (Floats{0.5F, 2.0F, -1.5F, 1e-20F, -0.25F, 3.0F, 0.1F, 0.3F, -0.2F}));
  }

  void theOutputLayerIsPartOfItWhereItIsAskedFor() {
    const Model model = tinyModel();
    const LinkMatrix matrix = adjacencyOf(model.network, true);
    QCOMPARE(matrix.indptr, (Integers{0, 2, 4, 6, 6, 7, 8, 9, 11, 13, 13, 13}));
    QCOMPARE(Integers(matrix.indices.begin() + 9, matrix.indices.end()), (Integers{9, 10, 9, 10}));
    const auto& weight = std::get<DenseLayer>(model.network.layers[2]).weight;
    QCOMPARE(Floats(matrix.data.begin() + 9, matrix.data.end()), (Floats{weight[0], weight[2], weight[1], weight[3]}));
  }

  void oneFileIsForNumpyAndForScipy() {
    const Model model = tinyModel();
    auto arrays = write(model);
    QCOMPARE(arrays["format"].bytes, std::string("csr"));
    QCOMPARE(arrays["shape"].as<std::int64_t>(), (Longs{11, 11}));
    QCOMPARE(arrays["data"].as<float>(), adjacencyOf(model.network, false).data);
    const auto& first = std::get<SparseLayer>(model.network.layers[0]);
    QCOMPARE(arrays["layers.0.shape"].as<std::int64_t>(), (Longs{3, 4}));
    QCOMPARE(arrays["layers.0.indptr"].as<std::int32_t>(), first.indptr);
    QCOMPARE(arrays["layers.0.indices"].as<std::int32_t>(), first.indices);
    QCOMPARE(arrays["layers.0.data"].as<float>(), first.values);
    QCOMPARE(arrays["layers.0.bias"].as<float>(), first.bias);
    QCOMPARE(arrays["layers.0.born"].as<std::int32_t>(), first.born);
    QVERIFY(arrays["layers.2.weight"].header.find("'shape': (2, 2)") != std::string::npos);
    QCOMPARE(arrays["layers.2.weight"].as<float>(), std::get<DenseLayer>(model.network.layers[2]).weight);
    QCOMPARE(arrays["layers.2.bias"].as<float>(), std::get<DenseLayer>(model.network.layers[2]).bias);
  }

  void theMetadataAreEnoughForTheForwardPass() {
    Model model = tinyModel();
    model.range = PixelRange{0.0, 255.0};
    auto arrays = write(model);
    const auto json = nlohmann::json::parse(textOf(arrays["metadata"]));
    QCOMPARE(json["program"].get<std::string>(), std::string("rewire 1.2.3"));
    QCOMPARE(json["mean"].get<double>(), 0.1307);
    QCOMPARE(json["std"].get<double>(), 0.3081);
    QCOMPARE(json["pixel_range"].dump(), std::string("[0.0,255.0]"));
    QCOMPARE(json["classes"].get<std::vector<std::string>>(), (std::vector<std::string>{"cat", "dög"}));
    QVERIFY(experimentFromJson(json["experiment"].dump(), "here") == model.experiment);
  }

  void oneLayerIsItsOwnMatrix() {
    const Model model = tinyModel();
    auto arrays = write(model, false, 1);
    const auto& layer = std::get<SparseLayer>(model.network.layers[1]);
    QCOMPARE(arrays["shape"].as<std::int64_t>(), (Longs{2, 3}));
    QCOMPARE(arrays["indptr"].as<std::int32_t>(), layer.indptr);
    QCOMPARE(arrays["data"].as<float>(), layer.values);
    QCOMPARE(arrays["born"].as<std::int32_t>(), layer.born);
    QVERIFY(!arrays.contains("layers.0.data"));
    QVERIFY(arrays.contains("metadata"));
  }

  void aDenseLayerIsAMatrixWhereItIsAskedFor() {
    const Model model = tinyModel();
    QCOMPARE(thrown<InputError>([&] { write(model, false, 2); }),
             QString("this layer is dense, not a sparse matrix; give --dense to have it as one with every link (--layer 2)"));
    auto arrays = write(model, true, 2);
    QCOMPARE(arrays["indptr"].as<std::int32_t>(), (Integers{0, 2, 4}));
    QCOMPARE(arrays["indices"].as<std::int32_t>(), (Integers{0, 1, 0, 1}));
    QCOMPARE(arrays["data"].as<float>(), std::get<DenseLayer>(model.network.layers[2]).weight);
  }

  void aLayerThatIsNotThereIsRefused() {
    for (const int layer : {-1, 3})
      QCOMPARE(thrown<InputError>([&] { write(tinyModel(), false, layer); }),
               QString("the network has the layers 0 to 2, counted from the input (--layer %1)").arg(layer));
  }
};

REWIRE_TEST(TestNetworkArrays)
#include "tst_network_arrays.moc"

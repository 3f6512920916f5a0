#include "core/network/network.h"

#include <QTest>
#include <cmath>
#include <functional>
#include <sstream>
#include <string>

#include "tests/support/networks.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::layerFromText;

/// Layers, their transpose, and the invariant that every change of links must keep.
class TestNetwork : public QObject {
  Q_OBJECT

  /// The links as the column index has them, "input-output:weight".
  static std::string columnsAsText(const SparseLayer& layer) {
    std::ostringstream text;
    for (int input = 0; input < layer.inputs; ++input) {
      for (int i = layer.columnPtr[input]; i < layer.columnPtr[input + 1]; ++i)
        text << (i > 0 ? " " : "") << input << '-' << layer.columnRow[i] << ':' << layer.values[layer.columnLink[i]];
    }
    return text.str();
  }

  using Perturbations = std::function<void(SparseLayer&)>;
  static std::string perturb(const Perturbations& perturbations) {
    SparseLayer layer = layerFromText("0-0 2-0 1-1 3-1 0-2", 4, 4);
    perturbations(layer);
    return checkInvariants(layer);
  }
  static void comparePerturbations(const Perturbations& perturbations, const char* words) {
    const std::string said = perturb(perturbations);
    QVERIFY2(said.find(words) != std::string::npos, ("said: " + said + "; expected: " + words).c_str());
  }

 private Q_SLOTS:
  void columnsAreTheTranspose() {
    for (const char* text : {"", "0-0:5", "0-1:1 0-2:2 1-0:3 3-1:4 3-2:5 3-3:6", "0-3:1 1-2:2 2-1:3 3-0:4"})
      QCOMPARE(columnsAsText(layerFromText(text, 4, 4)), std::string(text));
    QCOMPARE(columnsAsText(layerFromText("5-0:1 0-1:2", 6, 2)), std::string("0-1:2 5-0:1"));
  }

  // Many links are indexed block by block, whatever the blocks are like.
  void manyColumnsAreTheTransposeAsWell_data() {
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<int>("perRow");
    QTest::addColumn<int>("spread");
    QTest::newRow("even") << 3000 << 1500 << 800 << 1;
    QTest::newRow("uneven") << 3000 << 1500 << 2000 << 2;
    QTest::newRow("few columns") << 8 << 400'000 << 3 << 1;
    QTest::newRow("few rows") << 1'200'000 << 3 << 400'000 << 1;
    QTest::newRow("most columns empty") << 40'000'000 << 40 << 30'000 << 1;
  }
  void manyColumnsAreTheTransposeAsWell() {
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    QFETCH(int, perRow);
    QFETCH(int, spread);
    SparseLayer layer;
    layer.inputs = inputs;
    layer.outputs = outputs;
    layer.indptr = {0};
    for (int row = 0; row < outputs; ++row) {
      for (int i = 0; i < perRow; ++i) {  // columns ascend by strides, smaller ones on the left where spread > 1
        const double share = std::pow((i + 0.5) / perRow, spread);
        const auto column = static_cast<std::int32_t>((inputs - 1 - row % 2) * share);
        if (layer.indptr.back() == std::ssize(layer.indices) || layer.indices.back() < column) layer.indices.push_back(column);
      }
      layer.indptr.push_back(static_cast<std::int32_t>(layer.indices.size()));
    }
    QVERIFY(layer.links() > 1'000'000);
    indexColumns(layer);

    std::vector<std::int32_t> sizes(static_cast<std::size_t>(inputs), 0);
    for (int row = 0; row < outputs; ++row) {
      for (std::int32_t link = layer.indptr[row]; link < layer.indptr[row + 1]; ++link) {
        const std::int32_t column = layer.indices[link];
        const std::int32_t place = layer.columnPtr[column] + sizes[column]++;
        if (layer.columnRow[place] != row || layer.columnLink[place] != link) QFAIL(qPrintable(QString("link %1").arg(link)));
      }
    }
    for (int column = 0; column < inputs; ++column) {
      if (layer.columnPtr[column + 1] - layer.columnPtr[column] != sizes[column])
        QFAIL(qPrintable(QString("column %1").arg(column)));
    }
    QCOMPARE(layer.columnPtr.front(), 0);
    QCOMPARE(std::ssize(layer.columnRow), layer.links());
    QCOMPARE(std::ssize(layer.columnLink), layer.links());
  }

  void indexingAgainChangesNothing() {
    SparseLayer layer = layerFromText("0-1 0-2 1-0 3-1", 4, 4);
    const auto rows = layer.columnRow;
    indexColumns(layer);
    QVERIFY(layer.columnRow == rows);
    QCOMPARE(checkInvariants(layer), std::string());
  }

  void aSoundLayerHasNoProblem() {
    QCOMPARE(perturb([](SparseLayer&) {}), std::string());
    QCOMPARE(checkInvariants(layerFromText("", 1, 1)), std::string());
  }

  void everyViolationIsNamed() {
    comparePerturbations([](auto& l) { l.inputs = 0; }, "at least one neuron");
    comparePerturbations([](auto& l) { l.outputs = -1; }, "at least one neuron");
    comparePerturbations([](auto& l) { l.indptr.pop_back(); }, "one entry a row and one more");
    comparePerturbations([](auto& l) { l.indptr.clear(); }, "one entry a row and one more");
    comparePerturbations([](auto& l) { l.indptr.front() = -1; }, "from 0 to the number of links");
    comparePerturbations([](auto& l) { l.indptr.back() = 6; }, "from 0 to the number of links");
    comparePerturbations([](auto& l) { l.indices.push_back(3); }, "from 0 to the number of links");
    comparePerturbations([](auto& l) { l.indptr[1] = 5; }, "must not descend");
    comparePerturbations([](auto& l) { l.values.pop_back(); }, "one entry a link");
    comparePerturbations([](auto& l) { l.momentum.push_back(0.0f); }, "one entry a link");
    comparePerturbations([](auto& l) { l.born.clear(); }, "one entry a link");
    comparePerturbations([](auto& l) { l.bias.pop_back(); }, "one entry a row");
    comparePerturbations([](auto& l) { l.biasMomentum.pop_back(); }, "one entry a row");
    comparePerturbations([](auto& l) { std::swap(l.indices[2], l.indices[3]); }, "ascend within row 1");
    comparePerturbations([](auto& l) { l.indices[1] = l.indices[0]; }, "ascend within row 0");
    comparePerturbations([](auto& l) { l.indices[4] = -1; }, "row 2 links an input neuron beyond 0 … 3");
    comparePerturbations([](auto& l) { l.indices[3] = 4; }, "row 1 links an input neuron beyond 0 … 3");
    comparePerturbations([](auto& l) { l.columnPtr[1] = 1; }, "not the transpose");
    comparePerturbations([](auto& l) { std::swap(l.columnRow[0], l.columnRow[1]); }, "not the transpose");
    comparePerturbations([](auto& l) { std::swap(l.columnLink[0], l.columnLink[1]); }, "not the transpose");
    comparePerturbations([](auto& l) { l.columnRow.clear(); }, "not the transpose");
  }

  void rowsAloneDoNotLookAtColumns() {
    SparseLayer layer = layerFromText("0-0 1-1", 2, 2);
    layer.columnPtr.clear();
    QCOMPARE(checkRows(layer), std::string());
    QVERIFY(!checkInvariants(layer).empty());
  }

  void sizesOfEitherKindOfLayer() {
    const Layer sparse = layerFromText("0-0 1-1 2-1", 3, 2);
    const Layer dense =
        DenseLayer{2, 4, std::vector<float>(8), std::vector<float>(8), std::vector<float>(4), std::vector<float>(4)};
    QCOMPARE(inputsOf(sparse), 3);
    QCOMPARE(outputsOf(sparse), 2);
    QCOMPARE(inputsOf(dense), 2);
    QCOMPARE(outputsOf(dense), 4);
    QCOMPARE(sparseLinks({{sparse, sparse, dense}}), std::int64_t{6});
    QCOMPARE(sparseLinks({}), std::int64_t{0});
  }
};

REWIRE_TEST(TestNetwork)
#include "tst_network.moc"

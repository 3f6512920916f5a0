#include "core/model/network.h"

#include <QTest>
#include <functional>
#include <sstream>
#include <string>

#include "tests/support/networks.h"

using namespace rewire;
using test::layerFromText;

/// Layers, their transpose, and the invariant that everything that changes links must keep.
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

  using Damage = std::function<void(SparseLayer&)>;
  static std::string damaged(const Damage& damage) {
    SparseLayer layer = layerFromText("0-0 2-0 1-1 3-1 0-2", 4, 4);
    damage(layer);
    return checkInvariants(layer);
  }
  static void compareDamage(const Damage& damage, const char* words) {
    const std::string said = damaged(damage);
    QVERIFY2(said.find(words) != std::string::npos, ("said: " + said + "; expected: " + words).c_str());
  }

 private Q_SLOTS:
  void columnsAreTheTranspose() {
    for (const char* text : {"", "0-0:5", "0-1:1 0-2:2 1-0:3 3-1:4 3-2:5 3-3:6", "0-3:1 1-2:2 2-1:3 3-0:4"})
      QCOMPARE(columnsAsText(layerFromText(text, 4, 4)), std::string(text));
    QCOMPARE(columnsAsText(layerFromText("5-0:1 0-1:2", 6, 2)), std::string("0-1:2 5-0:1"));
  }

  void indexingAgainChangesNothing() {
    SparseLayer layer = layerFromText("0-1 0-2 1-0 3-1", 4, 4);
    const auto rows = layer.columnRow;
    indexColumns(layer);
    QVERIFY(layer.columnRow == rows);
    QCOMPARE(checkInvariants(layer), std::string());
  }

  void aSoundLayerHasNoProblem() {
    QCOMPARE(damaged([](SparseLayer&) {}), std::string());
    QCOMPARE(checkInvariants(layerFromText("", 1, 1)), std::string());
  }

  void everyViolationIsNamed() {
    compareDamage([](auto& l) { l.inputs = 0; }, "at least one neuron");
    compareDamage([](auto& l) { l.outputs = -1; }, "at least one neuron");
    compareDamage([](auto& l) { l.indptr.pop_back(); }, "one entry a row and one more");
    compareDamage([](auto& l) { l.indptr.clear(); }, "one entry a row and one more");
    compareDamage([](auto& l) { l.indptr.front() = -1; }, "from 0 to the number of links");
    compareDamage([](auto& l) { l.indptr.back() = 6; }, "from 0 to the number of links");
    compareDamage([](auto& l) { l.indices.push_back(3); }, "from 0 to the number of links");
    compareDamage([](auto& l) { l.indptr[1] = 5; }, "must not descend");
    compareDamage([](auto& l) { l.values.pop_back(); }, "one entry a link");
    compareDamage([](auto& l) { l.momentum.push_back(0.0f); }, "one entry a link");
    compareDamage([](auto& l) { l.born.clear(); }, "one entry a link");
    compareDamage([](auto& l) { l.bias.pop_back(); }, "one entry a row");
    compareDamage([](auto& l) { l.biasMomentum.pop_back(); }, "one entry a row");
    compareDamage([](auto& l) { std::swap(l.indices[2], l.indices[3]); }, "ascend within row 1");
    compareDamage([](auto& l) { l.indices[1] = l.indices[0]; }, "ascend within row 0");
    compareDamage([](auto& l) { l.indices[4] = -1; }, "row 2 links an input neuron beyond 0 … 3");
    compareDamage([](auto& l) { l.indices[3] = 4; }, "row 1 links an input neuron beyond 0 … 3");
    compareDamage([](auto& l) { l.columnPtr[1] = 1; }, "not the transpose");
    compareDamage([](auto& l) { std::swap(l.columnRow[0], l.columnRow[1]); }, "not the transpose");
    compareDamage([](auto& l) { std::swap(l.columnLink[0], l.columnLink[1]); }, "not the transpose");
    compareDamage([](auto& l) { l.columnRow.clear(); }, "not the transpose");
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

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"

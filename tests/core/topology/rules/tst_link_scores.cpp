#include "core/topology/rules/link_scores.h"

#include "core/compute/parallel.h"
#include "core/topology/initial.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace rewire;
using namespace rewire::test;

namespace {

using Matrix = std::vector<std::vector<double>>;

Matrix zeros(std::size_t rows, std::size_t columns) {
  return Matrix(rows, std::vector<double>(columns, 0.0));
}

Matrix denseOf(const SparseLayer& layer) {
  Matrix matrix = zeros(static_cast<std::size_t>(layer.outputs), static_cast<std::size_t>(layer.inputs));
  for (int row = 0; row < layer.outputs; ++row)
    for (int at = layer.indptr[row]; at < layer.indptr[row + 1]; ++at) matrix[row][layer.indices[at]] = 1.0;
  return matrix;
}

Matrix transposed(const Matrix& a) {
  Matrix t = zeros(a.front().size(), a.size());
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < a[i].size(); ++j) t[j][i] = a[i][j];
  return t;
}

Matrix product(const Matrix& a, const Matrix& b) {
  Matrix c = zeros(a.size(), b.front().size());
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t k = 0; k < b.size(); ++k)
      for (std::size_t j = 0; j < b[k].size(); ++j) c[i][j] += a[i][k] * b[k][j];
  return c;
}

/// The matrix e_UU of the paper for the node form.
Matrix pairWeights(const Matrix& a, bool ch2) {
  const Matrix shared = product(a, transposed(a));
  Matrix weights = zeros(a.size(), a.size());
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < a.size(); ++j)
      if (i != j && shared[i][j] > 0.0)
        weights[i][j] = (ch2 ? shared[i][j] + 1.0 : 1.0) / (std::max(shared[j][j] - shared[i][j] - 1.0, 0.0) + 1.0);
  return weights;
}

Matrix nodeScores(const Matrix& a, bool ch2) {
  const Matrix t = transposed(a);
  Matrix scores = product(pairWeights(a, ch2), a);
  const Matrix other = transposed(product(pairWeights(t, ch2), t));
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < a[i].size(); ++j) scores[i][j] = a[i][j] > 0.0 ? 0.0 : scores[i][j] + other[i][j];
  return scores;
}

/// Every path output u – input a – output b – input v, one by one.
Matrix pathScores(const Matrix& m) {
  const Matrix uu = product(m, transposed(m)), vv = product(transposed(m), m);
  Matrix scores = zeros(m.size(), m.front().size());
  for (std::size_t u = 0; u < m.size(); ++u)
    for (std::size_t v = 0; v < m.front().size(); ++v)
      for (std::size_t a = 0; a < m.front().size(); ++a)
        for (std::size_t b = 0; b < m.size(); ++b) {
          if (m[u][v] > 0.0 || m[u][a] == 0.0 || m[b][a] == 0.0 || m[b][v] == 0.0) continue;
          const double outsideOfA = vv[a][a] - 1.0 - vv[a][v], outsideOfB = uu[b][b] - 1.0 - uu[b][u];
          scores[u][v] += 1.0 / std::sqrt((1.0 + outsideOfA) * (1.0 + outsideOfB));
        }
  return scores;
}

Matrix matrixOf(const SparseLayer& layer, Score score) {
  const LinkScores scores(layer, score);
  Matrix result = zeros(static_cast<std::size_t>(layer.outputs), static_cast<std::size_t>(layer.inputs));
  scores.forEachLine([&](const ScoredLine& line) {
    for (std::size_t place = 0; place < line.scores.size(); ++place) {
      const bool told = !line.listed || std::find(line.places.begin(), line.places.end(), place) != line.places.end();
      if (!told && line.scores[place] != 0.0f) throw std::logic_error("a score that is not listed");
      (scores.byRows() ? result[static_cast<std::size_t>(line.line)][place]
                       : result[place][static_cast<std::size_t>(line.line)]) = static_cast<double>(line.scores[place]);
    }
  });
  return result;
}

SparseLayer drawn(int inputs, int outputs, std::int64_t links) {
  Random topology(7, Purpose::Topology), weights(7, Purpose::Weights);
  return randomSparseLayer(inputs, outputs, links, topology, weights);
}

}  // namespace

class TestLinkScores : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theyAreThoseOfTheFormulas_data() {
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<int>("links");
    QTest::newRow("square") << 30 << 30 << 90;
    QTest::newRow("few inputs") << 8 << 90 << 100;
    QTest::newRow("few outputs") << 90 << 8 << 100;
    QTest::newRow("nearly full") << 12 << 10 << 100;
    QTest::newRow("thin") << 100 << 100 << 60;
    QTest::newRow("empty") << 9 << 9 << 0;
  }

  void theyAreThoseOfTheFormulas() {
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    QFETCH(int, links);
    const SparseLayer layer = drawn(inputs, outputs, links);
    const Matrix m = denseOf(layer);
    const std::pair<Score, Matrix> expected[] = {
        {Score::Ch2L3n, nodeScores(m, true)}, {Score::Ch3L3n, nodeScores(m, false)}, {Score::Ch3L3p, pathScores(m)}};
    for (const auto& [score, right] : expected) {
      const Matrix found = matrixOf(layer, score);
      for (std::size_t i = 0; i < m.size(); ++i)
        for (std::size_t j = 0; j < m[i].size(); ++j) QVERIFY(std::abs(found[i][j] - right[i][j]) <= 1e-5 * (1.0 + right[i][j]));
    }
  }

  /// A hub's pairs have no room: they are counted anew for every line.
  void hubsTakeTime() {
    SparseLayer layer = drawn(400, 400, 900);
    std::string text;
    for (int i = 0; i < 400; ++i) text += " " + std::to_string(i) + "-0";
    for (int i = 1; i < 300; ++i) text += " " + std::to_string(i) + "-" + std::to_string(i);
    layer = layerFromText(text, 400, 400);
    const Matrix right = nodeScores(denseOf(layer), true), found = matrixOf(layer, Score::Ch2L3n);
    for (std::size_t i = 0; i < right.size(); ++i)
      for (std::size_t j = 0; j < right.size(); ++j) QVERIFY(std::abs(found[i][j] - right[i][j]) <= 1e-4 * (1.0 + right[i][j]));
  }

  void threadsChangeNothing() {
    const SparseLayer layer = drawn(200, 150, 1500);
    for (const Score score : {Score::Ch2L3n, Score::Ch3L3n, Score::Ch3L3p}) {
      const Matrix alone = matrixOf(layer, score);
      Threads threads(3);
      threads.run([&] { QVERIFY(matrixOf(layer, score) == alone); });
    }
  }
};

REWIRE_TEST(TestLinkScores)
#include "tst_link_scores.moc"

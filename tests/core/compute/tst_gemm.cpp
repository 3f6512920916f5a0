#include "core/compute/gemm.h"

#include <QTest>
#include <cmath>
#include <vector>

#include "core/compute/gemm_kernel.h"
#include "core/compute/instruction_set.h"
#include "core/compute/parallel.h"
#include "core/compute/random.h"
#include "tests/support/instruction_sets.h"
#include "tests/support/registry.h"

using namespace rewire;

/// The product of dense matrices against three plain loops in double precision, in every instruction set that this machine has.
class TestGemm : public QObject {
  Q_OBJECT

  using Product = decltype(&gemm_baseline::multiply);
  static constexpr float kUntouched = 777.0f;

  static std::vector<float> randomMatrix(int rows, int stride, std::uint64_t seed) {
    Random random(seed, Purpose::Weights);
    std::vector<float> values(static_cast<std::size_t>(rows) * static_cast<std::size_t>(stride));
    for (float& value : values) value = static_cast<float>(random.normal());
    return values;
  }

  static double at(const MatrixView& m, int row, int column) {
    return m.transposed ? m.data[column * m.stride + row] : m.data[row * m.stride + column];
  }

  /// Operands of a product, each in memory that is three floats wider than it.
  struct Operands {
    int rows, columns, depth;
    bool aTransposed, bTransposed;
    std::vector<float> aValues = randomMatrix(aTransposed ? depth : rows, (aTransposed ? rows : depth) + 3, 1);
    std::vector<float> bValues = randomMatrix(bTransposed ? columns : depth, (bTransposed ? depth : columns) + 3, 2);

    MatrixView a() const { return {aValues.data(), (aTransposed ? rows : depth) + 3, aTransposed}; }
    MatrixView b() const { return {bValues.data(), (bTransposed ? depth : columns) + 3, bTransposed}; }
    int cStride() const { return columns + 3; }
    std::vector<float> times(Product product) const {
      std::vector<float> c(static_cast<std::size_t>(rows) * static_cast<std::size_t>(cStride()), kUntouched);
      product(rows, columns, depth, a(), b(), c.data(), cStride());
      return c;
    }
  };

  /// The first element that differs from plain loops (beyond 1e-6 of the sum of the terms' magnitudes) or was written beside the
  /// columns.
  static QString problem(const Operands& o, const std::vector<float>& c) {
    for (int row = 0; row < o.rows; ++row) {
      for (int column = 0; column < o.cStride(); ++column) {
        const float got = c[static_cast<std::size_t>(row * o.cStride() + column)];
        double sum = 0.0, magnitude = 0.0;
        for (int k = 0; column < o.columns && k < o.depth; ++k) {
          const double term = at(o.a(), row, k) * at(o.b(), k, column);
          sum += term;
          magnitude += std::abs(term);
        }
        const bool right = column < o.columns ? std::abs(got - sum) <= 1e-6 * magnitude : got == kUntouched;
        if (!right) return QString("row %1, column %2: %3 instead of %4").arg(row).arg(column).arg(got).arg(sum);
      }
    }
    return {};
  }

  static void addProducts() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("aTransposed");
    QTest::addColumn<bool>("bTransposed");
    for (const auto& [rows, columns, depth] : {std::tuple{1, 1, 1},
                                               {1, 16, 5},
                                               {10, 16, 1},
                                               {3, 129, 20},
                                               {128, 128, 40},
                                               {129, 127, 33},
                                               {300, 144, 70},
                                               {257, 260, 9}}) {
      for (int way = 0; way < 4; ++way) {
        QTest::addRow("%d x %d x %d %s%s", rows, columns, depth, way & 1 ? "At" : "A", way & 2 ? "Bt" : "B")
            << rows << columns << depth << bool(way & 1) << bool(way & 2);
      }
    }
  }
  static Operands fetched() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, depth);
    QFETCH(bool, aTransposed);
    QFETCH(bool, bTransposed);
    return {rows, columns, depth, aTransposed, bTransposed};
  }

  static Product productOf(InstructionSet set) {
    if (set == InstructionSet::Avx512) return gemm_avx512::multiply;
    if (set == InstructionSet::Avx2) return gemm_avx2::multiply;
    return gemm_baseline::multiply;
  }

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void theProductIsThatOfTheInstructionSet() {
    const Operands operands{100, 100, 300, false, false};
    const std::vector<float> product = operands.times(multiply);
    QVERIFY(product == operands.times(productOf(instructionSet())));
    // Fused multiplications change the last bits: a set that was taken for another would show.
#if defined(__x86_64__) && !defined(__FMA__)
    const bool fused = instructionSet() == InstructionSet::Avx512 || instructionSet() == InstructionSet::Avx2;
    QCOMPARE(product != operands.times(gemm_baseline::multiply), fused);
#endif
  }

  void piecesMakeUpTheWhole_data() {
    addProducts();
  }
  void piecesMakeUpTheWhole() {
    const Operands operands = fetched();
    QCOMPARE(problem(operands, operands.times(multiply)), QString());
  }

  void threadsChangeNoBit_data() {
    addProducts();
  }
  void threadsChangeNoBit() {
    const Operands operands = fetched();
    std::vector<float> alone;
    Threads(1).run([&] { alone = operands.times(multiply); });
    for (const int count : {2, 4}) {
      std::vector<float> together;
      Threads(count).run([&] { together = operands.times(multiply); });
      QVERIFY(together == alone);
    }
  }

  void nothingIsAddedToWhatWasThere() {
    const Operands operands{2, 2, 0, false, false};
    const std::vector<float> c = operands.times(multiply);
    QCOMPARE(c[0], 0.0f);
    QCOMPARE(c[1], 0.0f);
    QCOMPARE(c[2], kUntouched);
  }
};

REWIRE_TEST(TestGemm)
#include "tst_gemm.moc"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "core/compute/instruction_set.h"
#include "core/compute/parallel.h"
#include "tests/support/idx_writer.h"
#include "tests/support/instruction_sets.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

using namespace rewire;

/// Training from end to end in every instruction set that this machine has: an epoch and a rewiring. The sets round differently,
/// and so end within a tolerance of each other; within each, the number of threads changes no bit.
class TestEveryInstructionSet : public QObject {
  Q_OBJECT

  static constexpr double kTolerance = 1e-4;  // relative to the loss after 20 steps of 128 samples

  struct Result {
    EpochMetrics metrics;
    std::uint64_t hash = 0;
  };

  std::shared_ptr<const Dataset> m_dataset;
  Result m_narrowest[2];  // sparse, dense

  static Experiment experiment(bool dense) {
    Experiment e;
    e.rule = dense ? Rule::Dense : Rule::Set;
    e.hidden = {300, 200, 64};
    e.density = {0.05};
    e.batch = 128;
    e.epochs = 2;
    return e;
  }

  Result trained(bool dense, int threads) const {
    Result result;
    Threads(threads).run([&] {
      Trainer trainer = test::freshTrainer(experiment(dense), m_dataset);
      test::runEpoch(trainer);
      result.metrics = trainer.history().back();
      if (!dense) trainer.rewire();
      result.hash = test::hashOf(trainer.network());
    });
    return result;
  }

  static bool near(double a, double b) { return std::abs(a - b) <= kTolerance * std::abs(b); }

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void initTestCase() {
    static const QTemporaryDir folder;  // its data are read for their hash meanwhile
    const test::TinyDatasetOptions wide{.train = 2500, .test = 300, .height = 24, .width = 24, .classes = 5};
    m_dataset = loadDataset(test::makeTinyDataset(folder.path().toStdString(), wide).string());
    useInstructionSet(instructionSetsHere().back());
    for (const bool dense : {false, true}) m_narrowest[dense] = trained(dense, 1);
  }
  void init() { test::useInstructionSetOfTheRow(); }

  void training_data() {
    QTest::addColumn<bool>("dense");
    QTest::newRow("sparse") << false;
    QTest::newRow("dense") << true;
  }
  void training() {
    QFETCH(bool, dense);
    const Result alone = trained(dense, 1);
    QCOMPARE(trained(dense, 2).hash, alone.hash);
    const EpochMetrics& expected = m_narrowest[dense].metrics;
    QVERIFY(near(alone.metrics.trainLoss, expected.trainLoss));
    QVERIFY(near(alone.metrics.testLoss, expected.testLoss));
    QVERIFY(expected.trainLoss < std::log(5.0) * 0.9);  // it has learned: the sets had something to differ in
    const bool narrowest = instructionSet() == instructionSetsHere().back();
    if (narrowest) QCOMPARE(alone.hash, m_narrowest[dense].hash);
#if defined(__x86_64__) && !defined(__FMA__)
    // Fused multiplications round once where others round twice: if one set ran in place of another, it would show.
    const bool fused = instructionSet() == InstructionSet::Avx512 || instructionSet() == InstructionSet::Avx2;
    if (fused) QVERIFY(alone.hash != m_narrowest[dense].hash);
#endif
  }
};

REWIRE_TEST(TestEveryInstructionSet)
#include "tst_every_instruction_set.moc"

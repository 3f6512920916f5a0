#include "core/compute/descent.h"

#include <QTest>

#include "tests/support/instruction_sets.h"
#include "tests/support/kernel_reference.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::Sum;

/// Steps along sums of gradients against a plain loop in double precision, in every instruction set that this machine has.
class TestDescent : public QObject {
  Q_OBJECT

  static constexpr std::size_t kCount = 1300;
  static constexpr Descent kDescent{0.1f, 0.9f, 0.01f};

  static std::vector<std::vector<float>> randomGradients(int parts) {
    std::vector<std::vector<float>> gradients;
    for (int part = 0; part < parts; ++part)
      gradients.push_back(test::randomValues(kCount, 100 + static_cast<std::uint64_t>(part)));
    return gradients;
  }
  static std::vector<const float*> begins(const std::vector<std::vector<float>>& gradients) {
    std::vector<const float*> result;
    for (const auto& gradient : gradients) result.push_back(gradient.data());
    return result;
  }

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void oneStepWorkedOutByHand() {
    float value = 2.0f;
    float momentum = 4.0f;
    descendOne(value, momentum, 1.0f, {0.5f, 0.25f, 0.125f});
    QCOMPARE(momentum, 2.25f);  // 0.25 · 4 + 1 + 0.125 · 2
    QCOMPARE(value, 0.875f);    // 2 − 0.5 · 2.25
  }

  void withoutDecayAllElseIsTheSame() {
    const Descent d = kDescent.withoutDecay();
    QCOMPARE(d.learningRate, kDescent.learningRate);
    QCOMPARE(d.momentum, kDescent.momentum);
    QCOMPARE(d.weightDecay, 0.0f);
  }

  void descend_data() {
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("parts");
    for (const int parts : {1, 2, 5}) {
      for (const auto& [begin, end] : {std::pair{5, 5}, {3, 4}, {1, 38}, {511, 513}, {100, 1124}, {0, static_cast<int>(kCount)}})
        QTest::addRow("%d to %d, %d parts", begin, end, parts) << begin << end << parts;
    }
  }
  void descend() {
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(int, parts);
    const std::vector<float> before = test::randomValues(kCount, 1);
    const std::vector<float> momentumBefore = test::randomValues(kCount, 2);
    const std::vector<std::vector<float>> gradients = randomGradients(parts);
    std::vector<float> value = before;
    std::vector<float> momentum = momentumBefore;
    rewire::descend(value.data(), momentum.data(), begins(gradients), kDescent, static_cast<std::size_t>(begin),
                    static_cast<std::size_t>(end));
    for (int i = 0; i < static_cast<int>(kCount); ++i) {
      Sum gradient;
      for (const auto& part : gradients) gradient.add(part[i]);
      const test::Stepping then{before[i], momentumBefore[i]};
      const test::Stepping now{value[i], momentum[i]};
      QVERIFY(i >= begin && i < end ? test::stepped(then, now, gradient, kDescent) : now == then);
    }
  }

  // Another order would give 1.
  void gradientsAreAddedInTheirOrder() {
    const std::vector<std::vector<float>> gradients = {std::vector<float>(kCount, 1e8f), std::vector<float>(kCount, 1.0f),
                                                       std::vector<float>(kCount, -1e8f)};
    std::vector<float> value(kCount, 0.0f);
    std::vector<float> momentum(kCount, 0.0f);
    rewire::descend(value.data(), momentum.data(), begins(gradients), {1.0f, 0.0f, 0.0f}, 0, kCount);
    QCOMPARE(momentum, std::vector<float>(kCount, 0.0f));
  }
};

REWIRE_TEST(TestDescent)
#include "tst_descent.moc"

#include "core/topology/starts/near_inputs.h"

#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace rewire;

class TestNearInputs : public QObject {
  Q_OBJECT

  using Neurons = std::vector<std::int32_t>;

  static int distance(int a, int b, int ring) { return std::min(std::abs(a - b), ring - std::abs(a - b)); }

 private Q_SLOTS:
  void places() {
    QCOMPARE(alignedPlace(0, 10, 100), 0);
    QCOMPARE(alignedPlace(3, 10, 100), 30);
    QCOMPARE(alignedPlace(99, 100, 10), 9);
  }

  void theNearestOnARing() {
    Random random(1, Purpose::Topology);
    QCOMPARE(nearOrMoved(5, 20, 5, 0.0, random), (Neurons{3, 4, 5, 6, 7}));
    QCOMPARE(nearOrMoved(0, 20, 4, 0.0, random), (Neurons{0, 1, 2, 19}));
    QCOMPARE(nearOrMoved(0, 3, 3, 1.0, random), (Neurons{0, 1, 2}));  // there is no other place
    QCOMPARE(NearSampler(20, 1.0).sample(0, 4, random), (Neurons{0, 1, 2, 19}));
  }

  /// One in four of the links is moved: to any place that has none.
  void someAreMoved() {
    Random random(2, Purpose::Topology);
    int near = 0;
    for (int draw = 0; draw < 4000; ++draw) {
      const Neurons neurons = nearOrMoved(50, 1000, 5, 0.25, random);
      QCOMPARE(neurons.size(), std::size_t{5});
      QVERIFY(std::is_sorted(neurons.begin(), neurons.end()));
      QVERIFY(std::adjacent_find(neurons.begin(), neurons.end()) == neurons.end());
      near += static_cast<int>(std::count_if(neurons.begin(), neurons.end(), [](int n) { return std::abs(n - 50) <= 2; }));
    }
    QVERIFY2(std::abs(near / 20'000.0 - 0.75) < 0.02, qPrintable(QString::number(near)));
  }

  /// A single draw falls with the distance as it should.
  void probabilities_data() {
    QTest::addColumn<double>("locality");
    for (const double locality : {0.0, 0.5, 0.75}) QTest::addRow("%g", locality) << locality;
  }
  void probabilities() {
    QFETCH(double, locality);
    constexpr int kRing = 11, kDraws = 40'000;
    const NearSampler sampler(kRing, locality);
    Random random(3, Purpose::Topology);
    std::map<int, int> counts;
    for (int draw = 0; draw < kDraws; ++draw) ++counts[sampler.sample(4, 1, random).front()];
    double sum = 0.0;
    const auto weight = [&](int n) { return std::pow(1.0 + distance(n, 4, kRing), -locality / (1.0 - locality)); };
    for (int n = 0; n < kRing; ++n) sum += weight(n);
    for (int n = 0; n < kRing; ++n) QVERIFY(std::abs(counts[n] / static_cast<double>(kDraws) - weight(n) / sum) < 0.012);
  }

  void manyAreDifferent() {
    Random random(5, Purpose::Topology);
    for (const double locality : {0.0, 0.5, 0.9, 0.99})
      for (const int count : {1, 30, 39, 40}) {
        const Neurons neurons = NearSampler(40, locality).sample(7, count, random);
        QCOMPARE(std::ssize(neurons), count);
        QVERIFY(std::is_sorted(neurons.begin(), neurons.end()));
        QVERIFY(std::adjacent_find(neurons.begin(), neurons.end()) == neurons.end());
        QVERIFY(neurons.front() >= 0 && neurons.back() < 40);
      }
  }
};

REWIRE_TEST(TestNearInputs)
#include "tst_near_inputs.moc"

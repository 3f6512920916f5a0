#include "core/topology/starts/pixel_correlation.h"

#include "core/compute/parallel.h"
#include "core/compute/random.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace rewire;

namespace {

/// Smooth images of 150 pixels: neighbours vary together. Pixels 7 and 90 never change.
Samples images(int count, bool floats) {
  Samples samples;
  samples.count = count;
  samples.pixels = 150;
  Random random(4, Purpose::Weights);
  for (int image = 0; image < count; ++image) {
    const auto centre = static_cast<double>(random.below(150));
    for (int p = 0; p < 150; ++p) {
      const double light = 255.0 * std::exp(-std::pow((p - centre) / 10.0, 2)) * random.uniform();
      const auto byte = static_cast<std::uint8_t>(p == 7 || p == 90 ? 17 : light);
      if (floats) {
        samples.floats.push_back(static_cast<float>(byte) / 255.0f);
      } else {
        samples.bytes.push_back(byte);
      }
    }
  }
  return samples;
}

double naive(const Samples& samples, int count, int p, int q) {
  double sp = 0, sq = 0, spp = 0, sqq = 0, spq = 0;
  for (int i = 0; i < count; ++i) {
    const double x = static_cast<double>(samples.pixelAt(i, p)), y = static_cast<double>(samples.pixelAt(i, q));
    sp += x, sq += y, spp += x * x, sqq += y * y, spq += x * y;
  }
  const double spread = std::sqrt((count * spp - sp * sp) * (count * sqq - sq * sq));
  return spread > 1e-9 ? std::abs((count * spq - sp * sq) / spread) : 0.0;
}

}  // namespace

class TestPixelCorrelation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theHighestComeFirst_data() {
    QTest::addColumn<bool>("floats");
    QTest::newRow("bytes") << false;
    QTest::newRow("floats") << true;
  }

  void theHighestComeFirst() {
    QFETCH(bool, floats);
    const Samples samples = images(700, floats);
    constexpr int kLooked = 600;
    std::vector<double> all;
    for (int p = 0; p < 150; ++p)
      for (int q = 0; q < 150; ++q)
        if (p != q) all.push_back(naive(samples, kLooked, p, q));
    std::sort(all.begin(), all.end(), std::greater<>());
    CorrelatedPixels correlated(samples, kLooked);
    const std::vector<PixelPair>& pairs = correlated.best(900);
    QCOMPARE(pairs.size(), std::size_t{900});
    std::set<std::pair<int, int>> seen;
    const double tolerance = floats ? 1e-4 : 1e-6;  // sums of bytes are exact, the naive values are not
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      QVERIFY(std::abs(pairs[i].correlation - all[i]) < tolerance);
      QVERIFY(std::abs(pairs[i].correlation - naive(samples, kLooked, pairs[i].one, pairs[i].other)) < tolerance);
      QVERIFY(pairs[i].one != pairs[i].other && seen.insert({pairs[i].one, pairs[i].other}).second);
    }
    QCOMPARE(correlated.best(100).size(), std::size_t{900});  // they are known
  }

  void whatNeverChangesIsInNoPair() {
    const Samples samples = images(300, false);
    CorrelatedPixels correlated(samples, 300);
    const std::vector<PixelPair>& pairs = correlated.best(1'000'000);
    QVERIFY(pairs.size() <= std::size_t{148 * 147});
    for (const PixelPair& pair : pairs) QVERIFY(pair.one != 7 && pair.one != 90 && pair.other != 7 && pair.other != 90);
  }

  void threadsChangeNothing() {
    const Samples samples = images(300, false);
    const auto found = [&](int threads) {
      std::vector<std::pair<int, int>> order;
      Threads(threads).run([&] {
        CorrelatedPixels correlated(samples, 300);
        for (const PixelPair& pair : correlated.best(500)) order.emplace_back(pair.one, pair.other);
      });
      return order;
    };
    QVERIFY(found(1) == found(3));
  }
};

REWIRE_TEST(TestPixelCorrelation)
#include "tst_pixel_correlation.moc"

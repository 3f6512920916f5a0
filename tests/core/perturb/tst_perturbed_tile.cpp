#include "core/perturb/perturbed_tile.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "tests/support/random_images.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::loaded;
using test::randomImages;

/// A tile's images as they are, with noise, attacked, and both; as pixels, and as networks read them.
class TestPerturbedTile : public QObject {
  Q_OBJECT

  static constexpr int kPixels = 30;
  static constexpr int kClasses = 4;
  static constexpr Normalisation kNormalisation{0.3, 0.25};
  static constexpr Normalisation kOther{0.1, 0.5};

  const Samples m_samples = randomImages(50, kPixels, kClasses, 1);
  const Network m_network = test::randomNetwork({kPixels, 20, 10, kClasses}, true, 2);
  const Network m_otherNetwork = test::randomNetwork({kPixels, 12, kClasses}, false, 3);
  const Classifier m_source{m_network, kNormalisation};
  const std::vector<std::int32_t> m_chosen = {7, 0, 49, 7, 12};

  static Perturbations perturbationsOf(double noise, double epsilon) {
    Perturbations perturbations;
    perturbations.step<InputNoise>().amount = noise;
    perturbations.step<Attack>().epsilon = epsilon;
    return perturbations;
  }

  static bool sameBits(const Activations& a, const Activations& b) {
    return a.values() == b.values() && std::equal(a.data(), a.data() + a.values(), b.data());
  }

  static void addSequences() {
    QTest::addColumn<double>("noise");
    QTest::addColumn<double>("epsilon");
    QTest::newRow("none") << 0.0 << 0.0;
    QTest::newRow("noise") << 0.2 << 0.0;
    QTest::newRow("attack") << 0.0 << 0.1;
    QTest::newRow("both") << 0.2 << 0.1;
  }

 private Q_SLOTS:
  void withoutPerturbationsAnImageIsItself() {
    const Perturbations perturbations;
    PerturbedTile tile(m_source, m_samples, perturbations);
    tile.make(m_chosen, {});
    QVERIFY(sameBits(tile.readBy(m_source).front(), loaded(m_samples, m_chosen, kNormalisation)));
    QVERIFY(sameBits(tile.readBy({m_otherNetwork, kOther}).front(), loaded(m_samples, m_chosen, kOther)));
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
      QCOMPARE(tile.labels()[i], m_samples.labels[static_cast<std::size_t>(m_chosen[i])]);
      for (int pixel = 0; pixel < kPixels; ++pixel)
        QCOMPARE(tile.pixelAt(pixel, static_cast<int>(i)), m_samples.pixelAt(m_chosen[i], pixel));
    }
    QCOMPARE(tile.attackExtent().linf, 0.0);
    QCOMPARE(tile.attackExtent().l2, 0.0);
  }

  void everyNetworkReadsTheSamePixels_data() { addSequences(); }
  void everyNetworkReadsTheSamePixels() {
    QFETCH(double, noise);
    QFETCH(double, epsilon);
    const Perturbations perturbations = perturbationsOf(noise, epsilon);
    PerturbedTile tile(m_source, m_samples, perturbations);
    tile.make(m_chosen, {});
    const Classifier classifiers[] = {m_source, {m_network, kOther}, {m_otherNetwork, kNormalisation}, {m_otherNetwork, kOther}};
    for (const Classifier& classifier : classifiers) {
      const std::vector<Activations>& x = tile.readBy(classifier);
      QCOMPARE(x.size(), classifier.network.layers.size() + 1);
      for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        for (int pixel = 0; pixel < kPixels; ++pixel) {
          const double value = tile.pixelAt(pixel, static_cast<int>(i));
          const double expected = (value - classifier.normalisation.mean) / classifier.normalisation.std;
          QVERIFY(std::abs(x.front().row(pixel)[i] - expected) < 2e-6);
        }
      }
    }
  }

  void theAttackStartsFromTheNoisyImage() {
    const Perturbations noise = perturbationsOf(0.2, 0.0);
    const Perturbations both = perturbationsOf(0.2, 0.1);
    PerturbedTile noisy(m_source, m_samples, noise);
    PerturbedTile attacked(m_source, m_samples, both);
    noisy.make(m_chosen, {});
    attacked.make(m_chosen, {});
    double largest = 0.0, longest = 0.0;
    for (int sample = 0; sample < static_cast<int>(m_chosen.size()); ++sample) {
      double square = 0.0;
      for (int pixel = 0; pixel < kPixels; ++pixel) {
        const double shift = static_cast<double>(attacked.pixelAt(pixel, sample)) - noisy.pixelAt(pixel, sample);
        largest = std::max(largest, std::abs(shift));
        square += shift * shift;
      }
      longest = std::max(longest, std::sqrt(square));
    }
    QVERIFY(largest > 0.099);
    QVERIFY(std::abs(attacked.attackExtent().linf - largest) < 1e-7);
    QVERIFY(std::abs(attacked.attackExtent().l2 - longest) < 1e-6);
    QVERIFY(attacked.attackExtent().linf <= 0.1);
    QCOMPARE(noisy.attackExtent().linf, 0.0);
  }

  // Columns that belong to no sample have a random start as well.
  void paddingHasNoPartInTheExtent() {
    Perturbations perturbations = perturbationsOf(0.0, 1.0);
    perturbations.step<Attack>().method = AttackMethod::Pgd;
    perturbations.step<Attack>().norm = AttackNorm::Linf;
    perturbations.step<Attack>().steps = 0;
    Samples black = m_samples;
    std::fill(black.bytes.begin(), black.bytes.end(), 0);
    for (perturbations.seed = 1; perturbations.seed <= 10; ++perturbations.seed) {
      PerturbedTile tile(m_source, black, perturbations);
      const std::vector<std::int32_t> one = {3};
      tile.make(one, {});
      double largest = 0.0;
      for (int pixel = 0; pixel < kPixels; ++pixel) largest = std::max<double>(largest, tile.pixelAt(pixel, 0));
      QCOMPARE(tile.attackExtent().linf, largest);
    }
  }

  void tilesOfOtherSizesFollowEachOther_data() { addSequences(); }
  void tilesOfOtherSizesFollowEachOther() {
    QFETCH(double, noise);
    QFETCH(double, epsilon);
    const Perturbations perturbations = perturbationsOf(noise, epsilon);
    PerturbedTile used(m_source, m_samples, perturbations);
    const std::vector<std::int32_t> tiles[] = {m_chosen, {3}, test::firstPlaces(40), m_chosen};
    for (const auto& chosen : tiles) {
      used.make(chosen, {});
      PerturbedTile fresh(m_source, m_samples, perturbations);
      fresh.make(chosen, {});
      QVERIFY(sameBits(used.readBy(m_source).front(), fresh.readBy(m_source).front()));
      QVERIFY(sameBits(used.readBy({m_otherNetwork, kOther}).front(), fresh.readBy({m_otherNetwork, kOther}).front()));
    }
  }
};

REWIRE_TEST(TestPerturbedTile)
#include "tst_perturbed_tile.moc"

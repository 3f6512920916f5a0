#include "core/perturb/assessment.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <thread>

#include "core/error.h"
#include "core/model/evaluation.h"
#include "core/model/parallel.h"
#include "tests/support/random_images.h"
#include "tests/support/reference_network.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::firstPlaces;
using test::Matrix;
using test::randomImages;
using test::ReferenceNetwork;
using test::thrown;

/// Classification of damaged images: exact where there is no damage, the same however it is computed, and worse under attack.
class TestAssessment : public QObject {
  Q_OBJECT

  static constexpr int kPixels = 49;
  static constexpr int kSamples = 600;
  static constexpr int kClasses = 5;
  static constexpr Normalisation kNormalisation{0.3, 0.25};

  const Network m_sparse = test::randomNetwork({kPixels, 40, 30, kClasses}, true, 2);
  const Network m_dense = test::randomNetwork({kPixels, 30, kClasses}, false, 3);
  Samples m_bytes = randomImages(kSamples, kPixels, kClasses, 1);
  Samples m_floats;
  const std::vector<std::int32_t> m_all = firstPlaces(kSamples);
  const Classifier m_classifier{m_sparse, kNormalisation};

  Assessment assessed(const ImageDamage& damage) const { return assess(m_classifier, m_classifier, m_bytes, m_all, damage); }

  static ImageDamage noiseOf(NoiseKind kind, double amount) {
    ImageDamage damage;
    damage.noise = {kind, amount};
    return damage;
  }
  static ImageDamage attackOf(AttackMethod method, AttackNorm norm, double epsilon) {
    ImageDamage damage;
    damage.attack.method = method;
    damage.attack.norm = norm;
    damage.attack.epsilon = epsilon;
    damage.attack.steps = 4;
    damage.attack.restarts = 2;
    return damage;
  }

  /// Every kind of noise and attack, and noise with an attack, of the given strength.
  static std::vector<ImageDamage> everyDamage(double strength) {
    std::vector<ImageDamage> damages;
    for (const NoiseKind kind : {NoiseKind::Gaussian, NoiseKind::Uniform, NoiseKind::SaltPepper, NoiseKind::Sign})
      damages.push_back(noiseOf(kind, strength));
    for (const AttackMethod method : {AttackMethod::Fgsm, AttackMethod::Pgd}) {
      for (const AttackNorm norm : {AttackNorm::Linf, AttackNorm::L2}) damages.push_back(attackOf(method, norm, strength));
    }
    damages.push_back(attackOf(AttackMethod::Pgd, AttackNorm::Linf, strength));
    damages.back().noise.amount = strength;
    return damages;
  }

  static bool same(const Score& a, const Score& b) {
    return a.loss == b.loss && a.correct == b.correct && a.samples == b.samples;
  }
  static bool same(const Assessment& a, const Assessment& b) {
    return same(a.score, b.score) && a.predicted == b.predicted && a.confidence == b.confidence && a.maxLinf == b.maxLinf &&
           a.maxL2 == b.maxL2;
  }

 private Q_SLOTS:
  // Labels are what the network says, but for a sixth of them, so that there is something to lose.
  void initTestCase() {
    const Assessment clean = assessed({});
    for (std::size_t i = 0; i < m_all.size(); ++i)
      m_bytes.labels[i] = i % 6 == 0 ? (clean.predicted[i] + 1) % kClasses : clean.predicted[i];
    m_floats = test::asFloats(m_bytes);
  }

  void withoutDamageTheScoreIsThatOfTheEvaluation_data() {
    QTest::addColumn<bool>("sparse");
    QTest::addColumn<int>("count");
    for (const bool sparse : {true, false}) {
      for (const int count : {0, 1, 128, 200, 600})
        QTest::addRow("%s, %d samples", sparse ? "sparse" : "dense", count) << sparse << count;
    }
  }
  void withoutDamageTheScoreIsThatOfTheEvaluation() {
    QFETCH(bool, sparse);
    QFETCH(int, count);
    const Classifier classifier{sparse ? m_sparse : m_dense, kNormalisation};
    for (const Samples* samples : {&m_bytes, &m_floats}) {
      const Score expected = evaluate(classifier.network, Loader(kNormalisation), *samples, count);
      const Assessment got = assess(classifier, classifier, *samples, firstPlaces(count), {});
      QVERIFY(same(got.score, expected));
      QCOMPARE(got.predicted.size(), static_cast<std::size_t>(count));
      QCOMPARE(got.maxLinf, 0.0);
      QCOMPARE(got.maxL2, 0.0);
    }
  }

  void strengthZeroIsExactlyClean() {
    const Assessment clean = assessed({});
    for (const ImageDamage& damage : everyDamage(0.0)) QVERIFY(same(assessed(damage), clean));
  }

  // Not because it is left out: an attack that may not move any pixel by a whole float finds the clean count as well.
  void theSmallestStrengthIsClean() {
    const Assessment clean = assessed({});
    for (const ImageDamage& damage : everyDamage(1e-30)) {
      if (damage.noise.noise == NoiseKind::SaltPepper) continue;
      QCOMPARE(assessed(damage).score.correct, clean.score.correct);
    }
  }

  void predictionsAndConfidencesAreThoseOfTheNetwork() {
    const Assessment clean = assessed({});
    const ReferenceNetwork reference(m_sparse);
    std::int64_t correct = 0;
    for (int sample = 0; sample < 50; ++sample) {
      const auto at = static_cast<std::size_t>(sample);
      std::vector<float> image;
      Matrix x(1);
      for (int pixel = 0; pixel < kPixels; ++pixel) {
        image.push_back(m_bytes.pixelAt(sample, pixel));
        x.front().push_back((image.back() - kNormalisation.mean) / kNormalisation.std);
      }
      const std::vector<float> shares = probabilities(m_classifier, image);
      QCOMPARE(shares.size(), std::size_t{kClasses});
      QVERIFY(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1.0) < 1e-6);
      for (std::int32_t c = 0; c < kClasses; ++c)
        QVERIFY(std::abs(shares[static_cast<std::size_t>(c)] - std::exp(-reference.loss(x, {c}))) < 1e-5);
      const auto best = std::max_element(shares.begin(), shares.end());
      QCOMPARE(clean.predicted[at], static_cast<int>(best - shares.begin()));
      QVERIFY(std::abs(clean.confidence[at] - *best) < 1e-5);
      correct += clean.predicted[at] == m_bytes.labels[at];
    }
    QCOMPARE(assess(m_classifier, m_classifier, m_bytes, firstPlaces(50), {}).score.correct, correct);
  }

  void attacksHurtMoreThanTheirControls() {
    for (const AttackMethod method : {AttackMethod::Fgsm, AttackMethod::Pgd}) {
      for (const AttackNorm norm : {AttackNorm::Linf, AttackNorm::L2}) {
        const ImageDamage attack = attackOf(method, norm, norm == AttackNorm::Linf ? 0.05 : 0.3);
        ImageDamage control;
        control.noise = controlOf(attack.attack, kPixels);
        const double clean = assessed({}).score.accuracy();
        QVERIFY(assessed(control).score.accuracy() > clean - 0.1);
        QVERIFY(assessed(attack).score.accuracy() < clean - 0.25);
      }
    }
  }

  void theControlIsAsLargeAsTheAttack() {
    const InputNoise linf = controlOf(attackOf(AttackMethod::Pgd, AttackNorm::Linf, 0.1).attack, 784);
    QCOMPARE(linf.noise, NoiseKind::Sign);
    QCOMPARE(linf.amount, 0.1);
    const InputNoise l2 = controlOf(attackOf(AttackMethod::Fgsm, AttackNorm::L2, 1.4).attack, 784);
    QCOMPARE(l2.noise, NoiseKind::Sign);
    QVERIFY(std::abs(l2.amount - 0.05) < 1e-12);
  }

  void theLargestPerturbationIsReported() {
    for (const ImageDamage& damage : everyDamage(0.1)) {
      const Assessment got = assessed(damage);
      if (damage.attack.epsilon == 0.0) {
        QCOMPARE(got.maxLinf, 0.0);
        QCOMPARE(got.maxL2, 0.0);
        continue;
      }
      const bool linf = damage.attack.norm == AttackNorm::Linf;
      QVERIFY((linf ? got.maxLinf : got.maxL2) <= 0.1);
      QVERIFY((linf ? got.maxLinf : got.maxL2) > 0.0999);
      QVERIFY(got.maxLinf <= got.maxL2 && got.maxL2 <= std::sqrt(kPixels) * got.maxLinf * (1.0 + 1e-6));
    }
  }

  void threadsChangeNoBit() {
    for (const ImageDamage& damage : everyDamage(0.1)) {
      Assessment alone;
      std::vector<float> imagesAlone;
      Threads(1).run([&] {
        alone = assessed(damage);
        imagesAlone = damagedImages(m_classifier, m_bytes, m_all, damage);
      });
      for (const int count : {2, 4}) {
        Threads(count).run([&] {
          QVERIFY(same(assessed(damage), alone));
          QCOMPARE(damagedImages(m_classifier, m_bytes, m_all, damage), imagesAlone);
        });
      }
    }
  }

  // A sample's images, start and noise do not depend on which others are looked at.
  void everyChoiceOfSamplesHasTheSamePredictions() {
    std::vector<std::int32_t> chosen;
    for (int i = 0; i < 150; ++i) chosen.push_back((i * 37 + 11) % kSamples);
    chosen.push_back(chosen.front());
    for (const ImageDamage& damage : everyDamage(0.1)) {
      const Assessment all = assessed(damage);
      const Assessment some = assess(m_classifier, m_classifier, m_bytes, chosen, damage);
      std::int64_t correct = 0;
      for (std::size_t i = 0; i < chosen.size(); ++i) {
        const auto sample = static_cast<std::size_t>(chosen[i]);
        QCOMPARE(some.predicted[i], all.predicted[sample]);
        QVERIFY(std::abs(some.confidence[i] - all.confidence[sample]) < 1e-5f);
        correct += some.predicted[i] == m_bytes.labels[sample];
      }
      QCOMPARE(some.score.correct, correct);
    }
  }

  void damagedImagesAreWhatIsClassified() {
    const std::vector<std::int32_t> chosen = {5, 599, 0, 130, 5};
    std::vector<ImageDamage> damages = everyDamage(0.1);
    damages.emplace_back();
    for (const ImageDamage& damage : damages) {
      const std::vector<float> images = damagedImages(m_classifier, m_bytes, chosen, damage);
      const Assessment got = assess(m_classifier, m_classifier, m_bytes, chosen, damage);
      QCOMPARE(images.size(), chosen.size() * kPixels);
      for (std::size_t i = 0; i < chosen.size(); ++i) {
        const std::span<const float> image(images.data() + i * kPixels, kPixels);
        QVERIFY(std::all_of(image.begin(), image.end(), [](float pixel) { return pixel >= 0.0f && pixel <= 1.0f; }));
        const std::vector<float> shares = probabilities(m_classifier, image);
        const auto predicted = static_cast<std::size_t>(got.predicted[i]);
        QCOMPARE(predicted, static_cast<std::size_t>(std::max_element(shares.begin(), shares.end()) - shares.begin()));
        QVERIFY(std::abs(shares[predicted] - got.confidence[i]) < 1e-5f);
        for (std::size_t pixel = 0; !damage.any() && pixel < kPixels; ++pixel)
          QCOMPARE(image[pixel], m_bytes.pixelAt(chosen[i], static_cast<int>(pixel)));
      }
    }
  }

  void imagesOfFloatsAreAttackedAsThoseOfBytes() {
    for (const ImageDamage& damage : everyDamage(0.1)) {
      const Assessment bytes = assessed(damage);
      const Assessment floats = assess(m_classifier, m_classifier, m_floats, m_all, damage);
      QCOMPARE(floats.predicted, bytes.predicted);
      QVERIFY(std::abs(floats.score.loss - bytes.score.loss) < 1e-5 * bytes.score.loss);
    }
  }

  void severalImagesAtOnceAreEachAlone() {
    const std::vector<float> images = damagedImages(m_classifier, m_bytes, m_all, {});
    const std::vector<float> together = probabilities(m_classifier, images);
    std::vector<float> apart;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
      const std::vector<float> one = probabilities(m_classifier, std::span(images).subspan(i * kPixels, kPixels));
      apart.insert(apart.end(), one.begin(), one.end());
    }
    QCOMPARE(together.size(), apart.size());
    for (std::size_t i = 0; i < apart.size(); ++i)
      QVERIFY(std::abs(together[i] - apart[i]) < 1e-5f);  // products add in another order
    QVERIFY(probabilities(m_classifier, {}).empty());
  }

  // Examples made against one network are scored on another, which reads pixels in its own way.
  void attacksTransfer() {
    const Classifier source{m_dense, {0.1, 0.5}};
    for (const ImageDamage& damage : everyDamage(0.1)) {
      const Assessment got = assess(m_classifier, source, m_bytes, m_all, damage);
      const std::vector<float> images = damagedImages(source, m_bytes, m_all, damage);
      for (std::size_t i = 0; i < m_all.size(); ++i) {
        const std::vector<float> shares = probabilities(m_classifier, std::span(images).subspan(i * kPixels, kPixels));
        QCOMPARE(static_cast<std::ptrdiff_t>(got.predicted[i]), std::max_element(shares.begin(), shares.end()) - shares.begin());
      }
      if (damage.attack.epsilon > 0.0) QVERIFY(got.score.correct > assessed(damage).score.correct);
    }
  }

  void anotherSeedIsAnotherDraw() {
    for (ImageDamage damage : everyDamage(0.1)) {
      const Assessment one = assessed(damage);
      damage.seed = 2;
      const bool random = damage.noise.amount > 0.0 || damage.attack.method == AttackMethod::Pgd;
      QCOMPARE(same(assessed(damage), one), !random);
    }
  }

  void aStopIsHeard() {
    ImageDamage endless = attackOf(AttackMethod::Pgd, AttackNorm::Linf, 0.1);
    endless.attack.steps = 1'000'000'000;
    std::stop_source source;
    source.request_stop();
    QCOMPARE(thrown<Cancelled>([&] { assess(m_classifier, m_classifier, m_bytes, m_all, endless, source.get_token()); }),
             QString("stopped"));
    QCOMPARE(thrown<Cancelled>([&] { damagedImages(m_classifier, m_bytes, m_all, endless, source.get_token()); }),
             QString("stopped"));
  }

  void aStopOnTheWayIsHeardBetweenSteps() {
    ImageDamage endless = attackOf(AttackMethod::Pgd, AttackNorm::Linf, 0.1);
    endless.attack.steps = 1'000'000'000;
    std::stop_source source;
    std::jthread stopper([&] { source.request_stop(); });
    QCOMPARE(thrown<Cancelled>([&] { assess(m_classifier, m_classifier, m_bytes, m_all, endless, source.get_token()); }),
             QString("stopped"));
  }
};

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_assessment.moc"

#include "core/perturb/predictions.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <thread>

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/network/evaluation.h"
#include "tests/support/random_images.h"
#include "tests/support/reference_network.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::firstPlaces;
using test::Matrix;
using test::randomImages;
using test::ReferenceNetwork;
using test::thrown;

/// Classification of perturbed images: exact where nothing is perturbed, the same however it is computed, and worse under attack.
class TestPredictions : public QObject {
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

  Predictions predicted(const Perturbations& perturbations) const {
    return predict(m_classifier, m_classifier, m_bytes, m_all, perturbations);
  }

  static Perturbations noiseOf(NoiseKind kind, double amount) {
    Perturbations perturbations;
    perturbations.step<InputNoise>() = {kind, amount};
    return perturbations;
  }
  static Perturbations attackOf(AttackMethod method, AttackNorm norm, double epsilon) {
    Perturbations perturbations;
    perturbations.step<Attack>().method = method;
    perturbations.step<Attack>().norm = norm;
    perturbations.step<Attack>().epsilon = epsilon;
    perturbations.step<Attack>().steps = 4;
    perturbations.step<Attack>().restarts = 2;
    return perturbations;
  }

  /// Every kind of noise and attack, and noise with an attack, of the given strength.
  static std::vector<Perturbations> everyKind(double strength) {
    std::vector<Perturbations> sequences;
    for (const NoiseKind kind : {NoiseKind::Gaussian, NoiseKind::Uniform, NoiseKind::SaltPepper, NoiseKind::Sign})
      sequences.push_back(noiseOf(kind, strength));
    for (const AttackMethod method : {AttackMethod::Fgsm, AttackMethod::Pgd}) {
      for (const AttackNorm norm : {AttackNorm::Linf, AttackNorm::L2}) sequences.push_back(attackOf(method, norm, strength));
    }
    sequences.push_back(attackOf(AttackMethod::Pgd, AttackNorm::Linf, strength));
    sequences.back().step<InputNoise>().amount = strength;
    return sequences;
  }

  static bool same(const Evaluation& a, const Evaluation& b) {
    return a.loss == b.loss && a.correct == b.correct && a.samples == b.samples;
  }
  static bool same(const Predictions& a, const Predictions& b) {
    return same(a.evaluation, b.evaluation) && a.predicted == b.predicted && a.confidence == b.confidence &&
           a.maxLinf == b.maxLinf && a.maxL2 == b.maxL2;
  }

 private Q_SLOTS:
  // Labels are what the network says, but for a sixth of them, so that there is something to lose.
  void initTestCase() {
    const Predictions clean = predicted({});
    for (std::size_t i = 0; i < m_all.size(); ++i)
      m_bytes.labels[i] = i % 6 == 0 ? (clean.predicted[i] + 1) % kClasses : clean.predicted[i];
    m_floats = test::asFloats(m_bytes);
  }

  void withoutPerturbationsTheEvaluationIsThatOfEvaluate_data() {
    QTest::addColumn<bool>("sparse");
    QTest::addColumn<int>("count");
    for (const bool sparse : {true, false}) {
      for (const int count : {0, 1, 128, 200, 600})
        QTest::addRow("%s, %d samples", sparse ? "sparse" : "dense", count) << sparse << count;
    }
  }
  void withoutPerturbationsTheEvaluationIsThatOfEvaluate() {
    QFETCH(bool, sparse);
    QFETCH(int, count);
    const Classifier classifier{sparse ? m_sparse : m_dense, kNormalisation};
    for (const Samples* samples : {&m_bytes, &m_floats}) {
      const Evaluation expected = evaluate(classifier.network, Loader(kNormalisation), *samples, count);
      const Predictions got = predict(classifier, classifier, *samples, firstPlaces(count), {});
      QVERIFY(same(got.evaluation, expected));
      QCOMPARE(got.predicted.size(), static_cast<std::size_t>(count));
      QCOMPARE(got.maxLinf, 0.0);
      QCOMPARE(got.maxL2, 0.0);
    }
  }

  void strengthZeroIsExactlyClean() {
    const Predictions clean = predicted({});
    for (const Perturbations& perturbations : everyKind(0.0)) QVERIFY(same(predicted(perturbations), clean));
  }

  // Not because it is left out: an attack that may not move any pixel by a whole float finds the clean count as well.
  void theSmallestStrengthIsClean() {
    const Predictions clean = predicted({});
    for (const Perturbations& perturbations : everyKind(1e-30)) {
      if (perturbations.step<InputNoise>().noise == NoiseKind::SaltPepper) continue;
      QCOMPARE(predicted(perturbations).evaluation.correct, clean.evaluation.correct);
    }
  }

  void predictionsAndConfidencesAreThoseOfTheNetwork() {
    const Predictions clean = predicted({});
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
    QCOMPARE(predict(m_classifier, m_classifier, m_bytes, firstPlaces(50), {}).evaluation.correct, correct);
  }

  void attacksCostMoreThanTheirControls() {
    for (const AttackMethod method : {AttackMethod::Fgsm, AttackMethod::Pgd}) {
      for (const AttackNorm norm : {AttackNorm::Linf, AttackNorm::L2}) {
        const Perturbations attack = attackOf(method, norm, norm == AttackNorm::Linf ? 0.05 : 0.3);
        const Perturbations control = controlOf(attack, kPixels);
        const double clean = predicted({}).evaluation.accuracy();
        QVERIFY(predicted(control).evaluation.accuracy() > clean - 0.1);
        QVERIFY(predicted(attack).evaluation.accuracy() < clean - 0.25);
      }
    }
  }

  void theControlIsAsLargeAsTheAttack() {
    const InputNoise linf = controlOf(attackOf(AttackMethod::Pgd, AttackNorm::Linf, 0.1), 784).step<InputNoise>();
    QCOMPARE(linf.noise, NoiseKind::Sign);
    QCOMPARE(linf.amount, 0.1);
    const InputNoise l2 = controlOf(attackOf(AttackMethod::Fgsm, AttackNorm::L2, 1.4), 784).step<InputNoise>();
    QCOMPARE(l2.noise, NoiseKind::Sign);
    QVERIFY(std::abs(l2.amount - 0.05) < 1e-12);
  }

  void theLargestPerturbationIsReported() {
    for (const Perturbations& perturbations : everyKind(0.1)) {
      const Predictions got = predicted(perturbations);
      if (perturbations.step<Attack>().epsilon == 0.0) {
        QCOMPARE(got.maxLinf, 0.0);
        QCOMPARE(got.maxL2, 0.0);
        continue;
      }
      const bool linf = perturbations.step<Attack>().norm == AttackNorm::Linf;
      QVERIFY((linf ? got.maxLinf : got.maxL2) <= 0.1);
      QVERIFY((linf ? got.maxLinf : got.maxL2) > 0.0999);
      QVERIFY(got.maxLinf <= got.maxL2 && got.maxL2 <= std::sqrt(kPixels) * got.maxLinf * (1.0 + 1e-6));
    }
  }

  void threadsChangeNoBit() {
    for (const Perturbations& perturbations : everyKind(0.1)) {
      Predictions alone;
      std::vector<float> imagesAlone;
      Threads(1).run([&] {
        alone = predicted(perturbations);
        imagesAlone = perturbedImages(m_classifier, m_bytes, m_all, perturbations);
      });
      for (const int count : {2, 4}) {
        Threads(count).run([&] {
          QVERIFY(same(predicted(perturbations), alone));
          QCOMPARE(perturbedImages(m_classifier, m_bytes, m_all, perturbations), imagesAlone);
        });
      }
    }
  }

  // A sample's images, start and noise do not depend on which others are looked at.
  void everyChoiceOfSamplesHasTheSamePredictions() {
    std::vector<std::int32_t> chosen;
    for (int i = 0; i < 150; ++i) chosen.push_back((i * 37 + 11) % kSamples);
    chosen.push_back(chosen.front());
    for (const Perturbations& perturbations : everyKind(0.1)) {
      const Predictions all = predicted(perturbations);
      const Predictions some = predict(m_classifier, m_classifier, m_bytes, chosen, perturbations);
      std::int64_t correct = 0;
      for (std::size_t i = 0; i < chosen.size(); ++i) {
        const auto sample = static_cast<std::size_t>(chosen[i]);
        QCOMPARE(some.predicted[i], all.predicted[sample]);
        QVERIFY(std::abs(some.confidence[i] - all.confidence[sample]) < 1e-5f);
        correct += some.predicted[i] == m_bytes.labels[sample];
      }
      QCOMPARE(some.evaluation.correct, correct);
    }
  }

  void perturbedImagesAreWhatIsClassified() {
    const std::vector<std::int32_t> chosen = {5, 599, 0, 130, 5};
    std::vector<Perturbations> sequences = everyKind(0.1);
    sequences.emplace_back();
    for (const Perturbations& perturbations : sequences) {
      const std::vector<float> images = perturbedImages(m_classifier, m_bytes, chosen, perturbations);
      const Predictions got = predict(m_classifier, m_classifier, m_bytes, chosen, perturbations);
      QCOMPARE(images.size(), chosen.size() * kPixels);
      for (std::size_t i = 0; i < chosen.size(); ++i) {
        const std::span<const float> image(images.data() + i * kPixels, kPixels);
        QVERIFY(std::all_of(image.begin(), image.end(), [](float pixel) { return pixel >= 0.0f && pixel <= 1.0f; }));
        const std::vector<float> shares = probabilities(m_classifier, image);
        const auto predicted = static_cast<std::size_t>(got.predicted[i]);
        QCOMPARE(predicted, static_cast<std::size_t>(std::max_element(shares.begin(), shares.end()) - shares.begin()));
        QVERIFY(std::abs(shares[predicted] - got.confidence[i]) < 1e-5f);
        for (std::size_t pixel = 0; !perturbations.changesImages() && pixel < kPixels; ++pixel)
          QCOMPARE(image[pixel], m_bytes.pixelAt(chosen[i], static_cast<int>(pixel)));
      }
    }
  }

  void imagesOfFloatsAreAttackedAsThoseOfBytes() {
    for (const Perturbations& perturbations : everyKind(0.1)) {
      const Predictions bytes = predicted(perturbations);
      const Predictions floats = predict(m_classifier, m_classifier, m_floats, m_all, perturbations);
      QCOMPARE(floats.predicted, bytes.predicted);
      QVERIFY(std::abs(floats.evaluation.loss - bytes.evaluation.loss) < 1e-5 * bytes.evaluation.loss);
    }
  }

  void severalImagesAtOnceAreEachAlone() {
    const std::vector<float> images = perturbedImages(m_classifier, m_bytes, m_all, {});
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

  // Examples made against one network are evaluated on another, which reads pixels in its own way.
  void attacksTransfer() {
    const Classifier source{m_dense, {0.1, 0.5}};
    for (const Perturbations& perturbations : everyKind(0.1)) {
      const Predictions got = predict(m_classifier, source, m_bytes, m_all, perturbations);
      const std::vector<float> images = perturbedImages(source, m_bytes, m_all, perturbations);
      for (std::size_t i = 0; i < m_all.size(); ++i) {
        const std::vector<float> shares = probabilities(m_classifier, std::span(images).subspan(i * kPixels, kPixels));
        QCOMPARE(static_cast<std::ptrdiff_t>(got.predicted[i]), std::max_element(shares.begin(), shares.end()) - shares.begin());
      }
      if (perturbations.step<Attack>().epsilon > 0.0)
        QVERIFY(got.evaluation.correct > predicted(perturbations).evaluation.correct);
    }
  }

  void anotherSeedIsAnotherDraw() {
    for (Perturbations perturbations : everyKind(0.1)) {
      const Predictions one = predicted(perturbations);
      perturbations.seed = 2;
      const bool random =
          perturbations.step<InputNoise>().amount > 0.0 || perturbations.step<Attack>().method == AttackMethod::Pgd;
      QCOMPARE(same(predicted(perturbations), one), !random);
    }
  }

  void aStopIsHeard() {
    Perturbations endless = attackOf(AttackMethod::Pgd, AttackNorm::Linf, 0.1);
    endless.step<Attack>().steps = 1'000'000'000;
    std::stop_source source;
    source.request_stop();
    QCOMPARE(thrown<Cancelled>([&] { predict(m_classifier, m_classifier, m_bytes, m_all, endless, source.get_token()); }),
             QString("stopped"));
    QCOMPARE(thrown<Cancelled>([&] { perturbedImages(m_classifier, m_bytes, m_all, endless, source.get_token()); }),
             QString("stopped"));
  }

  void aStopOnTheWayIsHeardBetweenSteps() {
    Perturbations endless = attackOf(AttackMethod::Pgd, AttackNorm::Linf, 0.1);
    endless.step<Attack>().steps = 1'000'000'000;
    std::stop_source source;
    std::jthread stopper([&] { source.request_stop(); });
    QCOMPARE(thrown<Cancelled>([&] { predict(m_classifier, m_classifier, m_bytes, m_all, endless, source.get_token()); }),
             QString("stopped"));
  }
};

REWIRE_TEST(TestPredictions)
#include "tst_predictions.moc"

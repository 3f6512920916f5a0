#include "core/perturb/images/attacker.h"

#include "core/perturb/kinds/attack.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/network/pass.h"
#include "tests/support/random_images.h"
#include "tests/support/reference_network.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::firstPlaces;
using test::loaded;
using test::Matrix;
using test::randomImages;
using test::ReferenceNetwork;

/// Adversarial examples against a naive attack in double precision, one sample at a time, and the bounds that they keep.
class TestAttack : public QObject {
  Q_OBJECT

  static constexpr int kPixels = 36;
  static constexpr int kSamples = 40;
  static constexpr int kClasses = 5;
  static constexpr Normalisation kNormalisation{0.3, 0.25};

  const Samples m_samples = randomImages(kSamples, kPixels, kClasses, 1);
  const std::vector<std::int32_t> m_indices = firstPlaces(kSamples);
  const Network m_sparse = test::randomNetwork({kPixels, 40, 30, kClasses}, true, 2);
  const Network m_dense = test::randomNetwork({kPixels, 20, kClasses}, false, 3);

  static Attack attackOf(AttackMethod method, AttackNorm norm, double epsilon) {
    Attack attack;
    attack.method = method;
    attack.norm = norm;
    attack.epsilon = epsilon;
    attack.steps = 7;
    attack.randomStart = false;
    return attack;
  }

  /// A finished attack on the first `count` samples.
  struct Attacked {
    Activations pixels;
    Activations inputs;
    std::unique_ptr<ImageStep> attacker;

    Attacked(const TestAttack& test, const Network& network, const Attack& attack, std::uint64_t seed = 1, int count = kSamples)
        : pixels(loaded(test.m_samples, firstPlaces(count))),
          inputs(loaded(test.m_samples, firstPlaces(count), kNormalisation)),
          attacker(attack.begin({network, kNormalisation}, {seed})) {
      const auto indices = firstPlaces(count);
      attacker->run({&pixels, &inputs, indices, std::span(test.m_samples.labels).first(indices.size())}, {});
    }
    const Activations& shift() const { return attacker->shift(); }
    std::vector<double> column(int sample) const {
      std::vector<double> values;
      for (int pixel = 0; pixel < kPixels; ++pixel) values.push_back(shift().row(pixel)[sample]);
      return values;
    }
    std::vector<Prediction> predictions(const TestAttack& test) {
      std::vector<Prediction> result(static_cast<std::size_t>(shift().samples()));
      std::vector<Activations>& x = *attacker->activations();
      forward(test.m_sparse, x);
      evaluateLogits(x.back(), std::span(test.m_samples.labels).first(result.size()), result);
      return result;
    }
  };

  static double length(const std::vector<double>& values) {
    double square = 0.0;
    for (const double value : values) square += value * value;
    return std::sqrt(square);
  }
  static double peak(const std::vector<double>& values) {
    double largest = 0.0;
    for (const double value : values) largest = std::max(largest, std::abs(value));
    return largest;
  }

  /// The derivative of the loss by the pixels of one image.
  static std::vector<double> gradientAt(const ReferenceNetwork& network, const std::vector<double>& pixels, std::int32_t label) {
    Matrix x(1);
    for (const double pixel : pixels) x.front().push_back((pixel - kNormalisation.mean) / kNormalisation.std);
    const std::vector<double> above = network.gradient(x, {label}).activation[1].front();
    std::vector<double> gradient(pixels.size(), 0.0);
    for (std::size_t row = 0; row < above.size(); ++row) {
      for (std::size_t pixel = 0; pixel < pixels.size(); ++pixel)
        gradient[pixel] += above[row] * network.layers.front().weight[row][pixel] / kNormalisation.std;
    }
    return gradient;
  }

  /// The perturbation of one image, step after step as the papers have it.
  std::vector<double> naive(const ReferenceNetwork& network, const Attack& attack, int sample) const {
    const bool fgsm = attack.method == AttackMethod::Fgsm;
    const double step = fgsm ? attack.epsilon : attack.stepLength();
    std::vector<double> clean, attacked;
    for (int pixel = 0; pixel < kPixels; ++pixel) clean.push_back(m_samples.pixelAt(sample, pixel));
    attacked = clean;
    for (int i = 0; i < (fgsm ? 1 : attack.steps); ++i) {
      const auto gradient = gradientAt(network, attacked, m_samples.labels[static_cast<std::size_t>(sample)]);
      const double norm = length(gradient);
      std::vector<double> shift(kPixels);
      for (std::size_t p = 0; p < kPixels; ++p) {
        const double direction = attack.norm == AttackNorm::Linf ? (gradient[p] > 0) - (gradient[p] < 0) : gradient[p] / norm;
        shift[p] = attacked[p] - clean[p] + (norm > 0.0 ? step * direction : 0.0);
      }
      const double within = std::min(1.0, attack.epsilon / length(shift));
      for (std::size_t p = 0; p < kPixels; ++p) {
        const double bounded =
            attack.norm == AttackNorm::Linf ? std::clamp(shift[p], -attack.epsilon, attack.epsilon) : shift[p] * within;
        attacked[p] = std::clamp(clean[p] + bounded, 0.0, 1.0);
      }
    }
    for (std::size_t p = 0; p < kPixels; ++p) attacked[p] -= clean[p];
    return attacked;
  }

  static bool sameBits(const Activations& a, const Activations& b) {
    return a.values() == b.values() && std::equal(a.data(), a.data() + a.values(), b.data());
  }

  static void addAttacks() {
    QTest::addColumn<int>("norm");
    QTest::addColumn<double>("epsilon");
    for (const double epsilon : {0.001, 0.03, 0.1, 1.0 / 3.0, 1.0})
      QTest::addRow("Linf, %g", epsilon) << static_cast<int>(AttackNorm::Linf) << epsilon;
    for (const double epsilon : {0.001, 0.1, 0.7, 2.0, 6.0})
      QTest::addRow("L2, %g", epsilon) << static_cast<int>(AttackNorm::L2) << epsilon;
  }

 private Q_SLOTS:
  void attacksAreThoseOfThePapers_data() {
    QTest::addColumn<bool>("sparse");
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("norm");
    QTest::addColumn<double>("epsilon");
    for (const bool sparse : {true, false}) {
      for (const AttackMethod method : {AttackMethod::Fgsm, AttackMethod::Pgd}) {
        for (const AttackNorm norm : {AttackNorm::Linf, AttackNorm::L2}) {
          for (const double size : {0.02, 0.2}) {
            const double epsilon = norm == AttackNorm::Linf ? size : 6.0 * size;
            QTest::addRow("%s, %s, %s, %g", sparse ? "sparse" : "dense", method == AttackMethod::Fgsm ? "FGSM" : "PGD",
                          norm == AttackNorm::Linf ? "Linf" : "L2", epsilon)
                << sparse << static_cast<int>(method) << static_cast<int>(norm) << epsilon;
          }
        }
      }
    }
  }
  void attacksAreThoseOfThePapers() {
    QFETCH(bool, sparse);
    QFETCH(int, method);
    QFETCH(int, norm);
    QFETCH(double, epsilon);
    const Network& network = sparse ? m_sparse : m_dense;
    const Attack attack = attackOf(static_cast<AttackMethod>(method), static_cast<AttackNorm>(norm), epsilon);
    const Attacked got(*this, network, attack);
    const ReferenceNetwork reference(network);
    for (int sample = 0; sample < kSamples; ++sample) {
      const auto expected = naive(reference, attack, sample);
      QVERIFY(peak(expected) > 0.0);
      for (int pixel = 0; pixel < kPixels; ++pixel) {
        const double right = expected[static_cast<std::size_t>(pixel)];
        QVERIFY2(std::abs(got.shift().row(pixel)[sample] - right) < 1e-5,
                 qPrintable(QString("sample %1, pixel %2").arg(sample).arg(pixel)));
      }
    }
  }

  void oneStepWithoutRandomStartIsFgsm_data() { addAttacks(); }
  void oneStepWithoutRandomStartIsFgsm() {
    QFETCH(int, norm);
    QFETCH(double, epsilon);
    Attack pgd = attackOf(AttackMethod::Pgd, static_cast<AttackNorm>(norm), epsilon);
    pgd.steps = 1;
    pgd.stepSize = epsilon;
    Attack fgsm = attackOf(AttackMethod::Fgsm, static_cast<AttackNorm>(norm), epsilon);
    fgsm.steps = 9;  // FGSM has no use for them
    fgsm.stepSize = 0.5 * epsilon;
    fgsm.randomStart = true;
    fgsm.restarts = 3;
    QVERIFY(sameBits(Attacked(*this, m_sparse, pgd).shift(), Attacked(*this, m_sparse, fgsm).shift()));
  }

  void theBoundsAreKept_data() { addAttacks(); }
  void theBoundsAreKept() {
    QFETCH(int, norm);
    QFETCH(double, epsilon);
    for (const AttackMethod method : {AttackMethod::Fgsm, AttackMethod::Pgd}) {
      for (const int steps : {0, 5}) {
        Attack attack = attackOf(method, static_cast<AttackNorm>(norm), epsilon);
        attack.stepSize = 0.8 * epsilon;
        attack.steps = steps;
        attack.randomStart = true;
        const Attacked got(*this, m_sparse, attack);
        for (int sample = 0; sample < kSamples; ++sample) {
          const auto shift = got.column(sample);
          QVERIFY((attack.norm == AttackNorm::Linf ? peak(shift) : length(shift)) <= epsilon);
          for (int pixel = 0; pixel < kPixels; ++pixel) {
            const float after = m_samples.pixelAt(sample, pixel) + got.shift().row(pixel)[sample];
            QVERIFY(after >= 0.0f && after <= 1.0f);
          }
        }
      }
    }
  }

  // FGSM uses all that it may, as no pixel is clipped.
  void fgsmIsAsLargeAsItMayBe() {
    Samples grey = m_samples;
    std::fill(grey.bytes.begin(), grey.bytes.end(), 128);
    Activations pixels = loaded(grey, m_indices);
    const Activations inputs = loaded(grey, m_indices, kNormalisation);
    for (const AttackNorm norm : {AttackNorm::Linf, AttackNorm::L2}) {
      const auto attacker = attackOf(AttackMethod::Fgsm, norm, 0.25).begin({m_dense, kNormalisation}, {1});  // exactly a float
      attacker->run({&pixels, &inputs, m_indices, m_samples.labels}, {});
      for (int sample = 0; sample < kSamples; ++sample) {
        double square = 0.0, largest = 0.0;
        for (int pixel = 0; pixel < kPixels; ++pixel) {
          const double shift = attacker->shift().row(pixel)[sample];
          square += shift * shift;
          largest = std::max(largest, std::abs(shift));
        }
        const double size = norm == AttackNorm::Linf ? largest : std::sqrt(square);
        QVERIFY(size <= 0.25 && size > 0.25 * (1.0 - 1e-6));
      }
    }
  }

  void whereThereIsNoGradientNothingMoves() {
    Network dead = m_sparse;
    std::get<SparseLayer>(dead.layers[1]).bias.assign(30, -1000.0f);  // no neuron speaks
    for (const AttackNorm norm : {AttackNorm::Linf, AttackNorm::L2}) {
      for (const AttackMethod method : {AttackMethod::Fgsm, AttackMethod::Pgd}) {
        const Attacked got(*this, dead, attackOf(method, norm, 0.3));
        for (std::size_t i = 0; i < got.shift().values(); ++i) QCOMPARE(got.shift().data()[i], 0.0f);
      }
    }
  }

  // Weights so small that the squares of their gradients are no floats.
  void theSmallestGradientHasADirection() {
    Network faint = m_dense;
    for (float& weight : std::get<DenseLayer>(faint.layers.front()).weight) weight *= 1e-30f;
    const Attacked got(*this, faint, attackOf(AttackMethod::Fgsm, AttackNorm::L2, 0.1));
    for (int sample = 0; sample < kSamples; ++sample) QVERIFY(length(got.column(sample)) > 0.01);
  }

  void randomStartsFillTheBall() {
    for (const AttackNorm norm : {AttackNorm::Linf, AttackNorm::L2}) {
      Attack attack = attackOf(AttackMethod::Pgd, norm, 0.01);  // small: few pixels are clipped
      attack.steps = 0;
      attack.randomStart = true;
      const Attacked got(*this, m_sparse, attack);
      double mean = 0.0;
      for (int sample = 0; sample < kSamples; ++sample) {
        const auto shift = got.column(sample);
        mean += (norm == AttackNorm::Linf ? peak(shift) : length(shift)) / (0.01 * kSamples);
      }
      QVERIFY(mean > 0.8 && mean < 1.0);
    }
  }

  void startsFollowFromSeedRestartAndIndex() {
    Attack attack = attackOf(AttackMethod::Pgd, AttackNorm::Linf, 0.1);
    attack.randomStart = true;
    const Attacked one(*this, m_sparse, attack, 1);
    QVERIFY(sameBits(one.shift(), Attacked(*this, m_sparse, attack, 1).shift()));
    QVERIFY(!sameBits(one.shift(), Attacked(*this, m_sparse, attack, 2).shift()));
    const Attacked fewer(*this, m_sparse, attack, 1, 5);
    for (int sample = 0; sample < 5; ++sample) QCOMPARE(fewer.column(sample), one.column(sample));
  }

  void restartsNeverHelpTheNetwork_data() {
    QTest::addColumn<int>("norm");
    QTest::addColumn<double>("epsilon");
    QTest::addColumn<int>("steps");
    QTest::newRow("Linf") << static_cast<int>(AttackNorm::Linf) << 0.05 << 2;
    QTest::newRow("L2") << static_cast<int>(AttackNorm::L2) << 0.3 << 2;
    // So far from each other that some are wrong and of lower loss than others that are right.
    QTest::newRow("Linf, starts alone") << static_cast<int>(AttackNorm::Linf) << 0.5 << 0;
  }
  void restartsNeverHelpTheNetwork() {
    QFETCH(int, norm);
    QFETCH(double, epsilon);
    QFETCH(int, steps);
    Attack attack = attackOf(AttackMethod::Pgd, static_cast<AttackNorm>(norm), epsilon);
    attack.steps = steps;
    attack.randomStart = true;
    std::vector<Prediction> before;
    int worsened = 0;
    for (int restarts = 1; restarts <= 20; ++restarts) {
      attack.restarts = restarts;
      Attacked got(*this, m_sparse, attack);
      const auto predictions = got.predictions(*this);
      for (std::size_t i = 0; i < before.size(); ++i) {
        const bool wasRight = before[i].predicted == m_samples.labels[i];
        const bool right = predictions[i].predicted == m_samples.labels[i];
        QVERIFY(wasRight || !right);
        QVERIFY(wasRight != right || predictions[i].loss >= before[i].loss);
        worsened += predictions[i].loss > before[i].loss;
      }
      before = predictions;
    }
    QVERIFY(worsened > kSamples);
  }

  // The attacked images that it leaves are those of the perturbation that it reports.
  void theInputFollowsFromThePerturbation() {
    Attack attack = attackOf(AttackMethod::Pgd, AttackNorm::L2, 0.5);
    attack.randomStart = true;
    attack.restarts = 3;
    Attacked got(*this, m_sparse, attack);
    const Activations& x = got.attacker->activations()->front();
    for (std::size_t i = 0; i < x.values(); ++i) {
      const double expected = got.inputs.data()[i] + got.shift().data()[i] / kNormalisation.std;
      QVERIFY(std::abs(x.data()[i] - expected) < 1e-6);
    }
  }

  void tilesOfOtherSizesFollowEachOther() {
    const Attack attack = attackOf(AttackMethod::Fgsm, AttackNorm::Linf, 0.1);
    const auto attacker = attack.begin({m_sparse, kNormalisation}, {1});
    for (const int count : {40, 7, 40}) {
      const auto indices = firstPlaces(count);
      const auto labels = std::span(m_samples.labels).first(indices.size());
      Activations pixels = loaded(m_samples, indices);
      const Activations inputs = loaded(m_samples, indices, kNormalisation);
      attacker->run({&pixels, &inputs, indices, labels}, {});
      QVERIFY(sameBits(attacker->shift(), Attacked(*this, m_sparse, attack, 1, count).shift()));
    }
  }

  void aStopIsHeardBetweenSteps() {
    Attack attack = attackOf(AttackMethod::Pgd, AttackNorm::Linf, 0.1);
    attack.steps = 1'000'000'000;
    std::stop_source source;
    source.request_stop();
    const auto attacker = attack.begin({m_sparse, kNormalisation}, {1});
    Activations pixels = loaded(m_samples, m_indices);
    const Activations inputs = loaded(m_samples, m_indices, kNormalisation);
    attacker->run({&pixels, &inputs, m_indices, m_samples.labels}, source.get_token());
    for (std::size_t i = 0; i < attacker->shift().values(); ++i) QCOMPARE(attacker->shift().data()[i], 0.0f);
  }
};

REWIRE_TEST(TestAttack)
#include "tst_attacker.moc"

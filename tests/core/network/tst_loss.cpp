#include "core/network/loss.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "core/compute/random.h"
#include "tests/support/registry.h"

using namespace rewire;

/// Softmax cross-entropy: values worked out by hand, and the gradient against finite differences.
class TestLoss : public QObject {
  Q_OBJECT

  using Columns = std::vector<std::vector<float>>;  // one a sample, one number a class
  using Labels = std::vector<std::int32_t>;

  static Activations logitsOf(const Columns& columns) {
    Activations logits(static_cast<int>(columns.front().size()), static_cast<int>(columns.size()));
    for (std::size_t sample = 0; sample < columns.size(); ++sample) {
      for (int c = 0; c < logits.neurons(); ++c) logits.row(c)[sample] = columns[sample][static_cast<std::size_t>(c)];
    }
    return logits;
  }
  static Evaluation evaluationOf(const Columns& columns, const Labels& labels) { return evaluateLogits(logitsOf(columns), labels); }

  /// Mean cross-entropy in double precision.
  static double meanLoss(const std::vector<std::vector<double>>& columns, const Labels& labels) {
    double loss = 0.0;
    for (std::size_t sample = 0; sample < columns.size(); ++sample) {
      double sum = 0.0;
      for (const double z : columns[sample]) sum += std::exp(z);
      loss += std::log(sum) - columns[sample][static_cast<std::size_t>(labels[sample])];
    }
    return loss / static_cast<double>(columns.size());
  }

  static bool near(double got, double expected, double tolerance) { return std::abs(got - expected) <= tolerance; }

 private Q_SLOTS:
  void lossesWorkedOutByHand() {
    QVERIFY(near(evaluationOf({{0, 0}}, {0}).loss, std::log(2.0), 1e-6));
    QVERIFY(near(evaluationOf({{5, 5, 5, 5}}, {3}).loss, std::log(4.0), 1e-6));
    QVERIFY(near(evaluationOf({{std::log(3.0f), 0}}, {0}).loss, -std::log(0.75), 1e-6));
    QVERIFY(near(evaluationOf({{std::log(3.0f), 0}}, {1}).loss, -std::log(0.25), 1e-6));
    const Evaluation both = evaluationOf({{std::log(3.0f), 0}, {0, 0}}, {1, 0});
    QVERIFY(near(both.loss, std::log(8.0), 1e-6));
    QVERIFY(near(both.meanLoss(), std::log(8.0) / 2.0, 1e-6));
    QCOMPARE(both.samples, std::int64_t{2});
    QCOMPARE(both.correct, std::int64_t{1});
    QCOMPARE(both.accuracy(), 0.5);
  }

  void hugeLogitsNeitherOverflowNorVanish() {
    QVERIFY(near(evaluationOf({{1e30f, 0}}, {0}).loss, 0.0, 1e-6));
    QVERIFY(near(evaluationOf({{1000, 0}}, {1}).loss, 1000.0, 1e-3));
    QVERIFY(near(evaluationOf({{-1000, -1000}}, {0}).loss, std::log(2.0), 1e-6));
  }

  void whatIsNotFiniteMakesTheLossNotFinite() {
    const float infinite = std::numeric_limits<float>::infinity();
    const float nan = std::numeric_limits<float>::quiet_NaN();
    for (const Columns& columns : {Columns{{nan, 1, 2}},
                                   {{1, nan, 2}},
                                   {{1, 2, nan}},
                                   {{1, infinite, 0}},
                                   {{infinite, 1, 0}},
                                   {{-infinite, -infinite, -infinite}},
                                   {{-infinite, 1, 2}}}) {
      QVERIFY(!std::isfinite(evaluationOf(columns, {0}).loss));
      const Activations logits = logitsOf(columns);
      Activations dz(3, 1);
      QVERIFY(!std::isfinite(evaluateWithGradient(logits, Labels{0}, 1, dz).loss));
    }
  }

  void theFirstOfEqualLogitsCounts() {
    QCOMPARE(evaluationOf({{2, 2, 1}}, {0}).correct, std::int64_t{1});
    QCOMPARE(evaluationOf({{2, 2, 1}}, {1}).correct, std::int64_t{0});
    QCOMPARE(evaluationOf({{1, 2, 2}}, {1}).correct, std::int64_t{1});
    QCOMPARE(evaluationOf({{0.0f, -0.0f}}, {1}).correct, std::int64_t{0});
  }

  void theGradientIsThatOfFiniteDifferences() {
    constexpr int kSamples = 19;
    constexpr int kClasses = 7;
    Random random(1, Purpose::Weights);
    std::vector<std::vector<double>> columns(kSamples, std::vector<double>(kClasses));
    Columns floats(kSamples, std::vector<float>(kClasses));
    Labels labels;
    for (std::size_t sample = 0; sample < kSamples; ++sample) {
      for (std::size_t c = 0; c < kClasses; ++c)
        columns[sample][c] = floats[sample][c] = static_cast<float>(2.0 * random.normal());
      labels.push_back(static_cast<std::int32_t>(random.below(kClasses)));
    }
    Activations dz(kClasses, kSamples);
    const Evaluation total = evaluateWithGradient(logitsOf(floats), labels, kSamples, dz);
    QVERIFY(near(total.meanLoss(), meanLoss(columns, labels), 1e-6));
    for (std::size_t sample = 0; sample < kSamples; ++sample) {
      for (int c = 0; c < kClasses; ++c) {
        double& z = columns[sample][static_cast<std::size_t>(c)];
        const double kept = z;
        z = kept + 1e-5;
        const double above = meanLoss(columns, labels);
        z = kept - 1e-5;
        const double below = meanLoss(columns, labels);
        z = kept;
        QVERIFY(near(dz.row(c)[sample], (above - below) / 2e-5, 1e-7));
      }
    }
  }

  void theGradientComesWithTheSameEvaluation() {
    const Columns columns = {{1, 2, 3}, {3, 1, 2}, {0, 0, 0}};
    const Labels labels = {2, 1, 0};
    Activations dz(3, 3);
    const Evaluation with = evaluateWithGradient(logitsOf(columns), labels, 3, dz);
    const Evaluation without = evaluationOf(columns, labels);
    QCOMPARE(with.loss, without.loss);
    QCOMPARE(with.correct, without.correct);
    QCOMPARE(with.samples, without.samples);
    QCOMPARE(without.correct, std::int64_t{2});
  }

  // The mean is over the whole mini-batch, not over its part.
  void partsOfAMiniBatchHaveTheGradientsOfTheWhole() {
    const Columns columns = {{1, 2, 3}, {3, 1, 2}, {0, 0, 0}, {-1, 4, 0}, {2, 2, 1}};
    const Labels labels = {2, 1, 0, 2, 0};
    Activations whole(3, 5);
    evaluateWithGradient(logitsOf(columns), labels, 5, whole);
    for (const auto& [first, last] : {std::pair<std::size_t, std::size_t>{0, 2}, {2, 5}, {3, 4}}) {
      const auto begin = static_cast<std::ptrdiff_t>(first);
      const auto end = static_cast<std::ptrdiff_t>(last);
      const Columns part(columns.begin() + begin, columns.begin() + end);
      const Labels partLabels(labels.begin() + begin, labels.begin() + end);
      Activations dz(3, static_cast<int>(part.size()));
      const Evaluation evaluation = evaluateWithGradient(logitsOf(part), partLabels, 5, dz);
      QCOMPARE(evaluation.samples, static_cast<std::int64_t>(part.size()));
      QCOMPARE(evaluation.loss, evaluationOf(part, partLabels).loss);
      for (int c = 0; c < 3; ++c) {
        for (std::size_t i = 0; i < part.size(); ++i) QCOMPARE(dz.row(c)[i], whole.row(c)[first + i]);
      }
    }
  }

  void theGradientMayTakeThePlaceOfTheLogits() {
    const Columns columns = {{1, 2, 3}, {3, 1, 2}, {0, 0, 0}, {40, 0, -3}};
    const Labels labels = {2, 1, 0, 0};
    Activations dz(3, 4);
    const Evaluation expected = evaluateWithGradient(logitsOf(columns), labels, 9, dz);
    Activations inPlace = logitsOf(columns);
    for (int c = 0; c < 3; ++c) std::fill(inPlace.row(c) + 4, inPlace.row(c) + inPlace.stride(), 9.0f);  // as biases leave them
    const Evaluation evaluation = evaluateWithGradient(inPlace, labels, 9, inPlace);
    QCOMPARE(evaluation.loss, expected.loss);
    QCOMPARE(evaluation.correct, expected.correct);
    QVERIFY(std::equal(dz.data(), dz.data() + dz.values(), inPlace.data()));
  }

  void aConfidentSampleStillHasAGradient() {
    Activations dz(2, 1);
    evaluateWithGradient(logitsOf({{20, 0}}), Labels{0}, 1, dz);  // softmax is exactly 1 in float here
    QVERIFY(std::abs(dz.row(0)[0] / -std::exp(-20.0f) - 1.0f) < 1e-5f);
    QVERIFY(std::abs(dz.row(1)[0] / std::exp(-20.0f) - 1.0f) < 1e-5f);
    evaluateWithGradient(logitsOf({{60, 0}}), Labels{0}, 1, dz);
    QVERIFY(dz.row(0)[0] < 0.0f);
  }

  void theGradientOfASampleSumsToZero() {
    Activations dz(3, 2);
    evaluateWithGradient(logitsOf({{1, 2, 3}, {-5, 5, 0}}), Labels{1, 0}, 2, dz);
    for (int sample = 0; sample < 2; ++sample)
      QVERIFY(near(dz.row(0)[sample] + dz.row(1)[sample] + dz.row(2)[sample], 0.0, 1e-7));
  }

  void paddingColumnsHaveNoGradient() {
    Activations logits = logitsOf({{1, 2}, {3, 4}, {5, 6}});
    Activations dz(2, 3);
    for (int c = 0; c < 2; ++c) {
      for (int column = 3; column < logits.stride(); ++column) logits.row(c)[column] = 9.0f;  // as biases leave them
      std::fill_n(dz.row(c), dz.stride(), 777.0f);
    }
    QCOMPARE(evaluateWithGradient(logits, Labels{0, 1, 0}, 3, dz).samples, std::int64_t{3});
    for (int c = 0; c < 2; ++c) {
      for (int column = 3; column < dz.stride(); ++column) QCOMPARE(dz.row(c)[column], 0.0f);
    }
  }

  void eachSampleHasItsPrediction() {
    const Columns columns = {{1, 2, 3}, {3, 1, 2}, {0, 0, 0}, {40, 0, 0}};
    const Labels labels = {2, 1, 1, 1};
    std::vector<Prediction> predictions(4);
    const Evaluation with = evaluateLogits(logitsOf(columns), labels, predictions);
    const Evaluation without = evaluationOf(columns, labels);
    QCOMPARE(with.loss, without.loss);
    QCOMPARE(with.correct, without.correct);
    QCOMPARE(with.samples, without.samples);
    const std::vector<int> predicted = {2, 0, 0, 0};
    const double share = 1.0 / (1.0 + std::exp(-1.0) + std::exp(-2.0));
    const std::vector<double> confidence = {share, share, 1.0 / 3.0, 1.0};
    for (std::size_t i = 0; i < 4; ++i) {
      QCOMPARE(predictions[i].predicted, predicted[i]);
      QVERIFY(near(predictions[i].confidence, confidence[i], 1e-6));
      QCOMPARE(predictions[i].loss, evaluationOf({columns[i]}, {labels[i]}).loss);
    }
  }

  void theDirectionOfTheLossIsThatOfItsGradient() {
    const Columns columns = {{1, 2, 3}, {3, 1, 2}, {0, 0, 0}, {9, 0, 1}};
    const Labels labels = {2, 1, 0, 0};
    Activations gradient(3, 4);
    Activations direction(3, 4);
    evaluateWithGradient(logitsOf(columns), labels, 4, gradient);
    std::fill_n(direction.data(), direction.values(), 777.0f);
    lossDirection(logitsOf(columns), labels, direction);
    for (std::size_t sample = 0; sample < 4; ++sample) {
      const int label = labels[sample];
      QVERIFY(near(direction.row(label)[sample], -1.0, 1e-6));
      for (int c = 0; c < 3; ++c) {
        const double expected = -gradient.row(c)[sample] / gradient.row(label)[sample];
        QVERIFY(near(direction.row(c)[sample], expected, 1e-5));
      }
    }
    for (int c = 0; c < 3; ++c) {
      for (int padding = 4; padding < direction.stride(); ++padding) QCOMPARE(direction.row(c)[padding], 0.0f);
    }
  }

  // So confident that the gradient itself is 0 in float.
  void confidenceDoesNotHideTheDirection() {
    Activations direction(3, 1);
    lossDirection(logitsOf({{500, 1, 0}}), Labels{0}, direction);
    const double share = 1.0 / (1.0 + std::exp(-1.0));
    QVERIFY(near(direction.row(0)[0], -1.0, 1e-6));
    QVERIFY(near(direction.row(1)[0], share, 1e-6));
    QVERIFY(near(direction.row(2)[0], 1.0 - share, 1e-6));
  }

  void evaluationsAddUp() {
    Evaluation sum = evaluationOf({{0, 0}}, {0});
    sum += evaluationOf({{0, 0}, {1, 0}}, {1, 0});
    QCOMPARE(sum.samples, std::int64_t{3});
    QCOMPARE(sum.correct, std::int64_t{2});
    QCOMPARE(Evaluation().accuracy(), 0.0);
    QCOMPARE(Evaluation().meanLoss(), 0.0);
  }
};

REWIRE_TEST(TestLoss)
#include "tst_loss.moc"

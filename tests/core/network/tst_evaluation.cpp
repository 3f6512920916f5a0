#include "core/network/evaluation.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/topology/initial.h"
#include "tests/support/reference_network.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::Matrix;
using test::ReferenceNetwork;
using test::thrown;

/// The evaluation of whole splits against one sample after the other in double precision.
class TestEvaluation : public QObject {
  Q_OBJECT

  static constexpr Normalisation kNormalisation{0.3, 0.2};
  static constexpr int kClasses = 5;

  static Samples randomSamples(int count, int pixels) {
    Samples samples;
    samples.count = count;
    samples.pixels = pixels;
    Random random(1, Purpose::Shuffling);
    for (int i = 0; i < count * pixels; ++i) samples.bytes.push_back(static_cast<std::uint8_t>(random.below(256)));
    for (int i = 0; i < count; ++i) samples.labels.push_back(static_cast<std::int32_t>(random.below(kClasses)));
    return samples;
  }

  static Network networkFor(int pixels, std::int64_t links) {
    Random topology(1, Purpose::Topology);
    Random weights(1, Purpose::Weights);
    Network network;
    network.layers.emplace_back(randomSparseLayer(pixels, 30, links, topology, weights));
    network.layers.emplace_back(randomDenseLayer(30, kClasses, weights));
    return network;
  }

  /// Evaluates the first `count` samples one by one, without padding and tiles.
  static Evaluation naive(const Network& network, const Samples& samples, int count) {
    const ReferenceNetwork reference(network);
    Evaluation evaluation;
    for (int sample = 0; sample < count; ++sample) {
      Matrix x(1);
      for (int pixel = 0; pixel < samples.pixels; ++pixel)
        x.front().push_back((samples.pixelAt(sample, pixel) - kNormalisation.mean) / kNormalisation.std);
      const std::int32_t label = samples.labels[static_cast<std::size_t>(sample)];
      const std::vector<double> logits = reference.activations(x).back().front();
      evaluation.loss += reference.loss(x, {label});
      evaluation.correct += std::max_element(logits.begin(), logits.end()) - logits.begin() == label;
      ++evaluation.samples;
    }
    return evaluation;
  }

  static bool same(const Evaluation& a, const Evaluation& b) {
    return a.loss == b.loss && a.correct == b.correct && a.samples == b.samples;
  }

 private Q_SLOTS:
  void everySampleCountsOnce_data() {
    QTest::addColumn<int>("count");
    for (const int count : {1, 16, 127, 128, 129, 300, 1000}) QTest::addRow("%d samples", count) << count;
  }
  void everySampleCountsOnce() {
    QFETCH(int, count);
    const Samples samples = randomSamples(1000, 49);
    const Network network = networkFor(49, 300);
    const Evaluation expected = naive(network, samples, count);
    const Evaluation got = evaluate(network, Loader(kNormalisation), samples, count);
    QCOMPARE(got.samples, std::int64_t{count});
    QCOMPARE(got.correct, expected.correct);
    QVERIFY(std::abs(got.loss - expected.loss) < 1e-5 * expected.loss);
  }

  // So wide that the tiles are smaller than 128 samples.
  void wideNetworksAreEvaluatedInSmallerTiles() {
    const Samples samples = randomSamples(101, 50'000);
    const Network network = networkFor(50'000, 2000);
    const Evaluation got = evaluate(network, Loader(kNormalisation), samples, 101);
    QCOMPARE(got.samples, std::int64_t{101});
    const Evaluation expected = naive(network, samples, 101);
    QCOMPARE(got.correct, expected.correct);
    QVERIFY(std::abs(got.loss - expected.loss) < 1e-5 * expected.loss);
  }

  void threadsChangeNoBit() {
    const Samples samples = randomSamples(2000, 49);
    const Network network = networkFor(49, 300);
    const Loader loader(kNormalisation);
    Evaluation alone;
    Threads(1).run([&] { alone = evaluate(network, loader, samples, 1999); });
    for (const int count : {2, 4}) {
      Evaluation together;
      Threads(count).run([&] { together = evaluate(network, loader, samples, 1999); });
      QVERIFY(same(alone, together));
    }
  }

  void noSamplesGiveNothing() {
    QVERIFY(same(evaluate(networkFor(49, 300), Loader(kNormalisation), randomSamples(5, 49), 0), Evaluation()));
  }

  void aStopIsHeard() {
    const Samples samples = randomSamples(300, 49);
    const Network network = networkFor(49, 300);
    std::stop_source source;
    const auto evaluateAll = [&] { evaluate(network, Loader(kNormalisation), samples, 300, source.get_token()); };
    QCOMPARE(thrown<Cancelled>(evaluateAll), QString());
    source.request_stop();
    QCOMPARE(thrown<Cancelled>(evaluateAll), QString("stopped"));
  }
};

REWIRE_TEST(TestEvaluation)
#include "tst_evaluation.moc"

#include "core/robustness/fragility.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/network/evaluation.h"
#include "tests/support/idx_writer.h"
#include "tests/support/random_images.h"
#include "tests/support/reference_network.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace rewire;
using namespace rewire::test;

namespace {

std::string wrongKeysOf(const FragilityTest& test) {
  std::string keys;
  for (const Problem& problem : validate(test)) keys += (keys.empty() ? "" : " ") + problem.key;
  return keys;
}

double normOf(const Matrix& matrix) {
  double squares = 0.0;
  for (const auto& row : matrix)
    for (const double value : row) squares += value * value;
  return std::sqrt(squares);
}

bool isClose(double a, double b) {
  return std::abs(a - b) <= 1e-4 * std::max(std::abs(a), std::abs(b));
}

}  // namespace

class TestFragility : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  TestedModel m_model;

 private Q_SLOTS:
  void initTestCase() {
    const auto dataset = loadDataset(makeTinyDataset(m_folder.filePath("data").toStdString()).string());
    Trainer trainer = freshTrainer(tinyExperiment(), dataset);
    runToTheEnd(trainer);
    m_model.network = trainer.network();
    m_model.normalisation = trainer.normalisation();
    m_model.dataset = dataset;
  }

  void everyDrawIsASinglePerturbationOfOneLayer() {
    const FragilityTest test{0.3, 0.7, 0.1, 4, 11};
    const Fragility fragility = measureFragility(m_model, test);
    QVERIFY(fragility.isComplete());
    QCOMPARE(fragility.layers.size(), m_model.network.layers.size());
    const Evaluation clean = evaluate(m_model.network, Loader(m_model.normalisation), m_model.samples(), m_model.samples().count);
    QCOMPARE(fragility.clean.correct, clean.correct);
    bool costs = false;
    for (int layer = 0; layer < static_cast<int>(fragility.layers.size()); ++layer) {
      RemoveLinks removal;
      removal.fraction = 0.3;
      removal.layers = {layer};
      WeightNoise noise;
      noise.sigma = 0.7;
      noise.layers = {layer};
      ShuffleWeights shuffle;
      shuffle.fraction = 0.3;
      shuffle.layers = {layer};
      const std::vector<Perturbation> kinds{removal, noise, shuffle};
      for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        double sum = 0.0, squares = 0.0;
        for (std::uint64_t seed = 11; seed < 15; ++seed) {
          const double accuracy = evaluatePerturbed(m_model, inSequence({kinds[kind]}, seed)).accuracy();
          sum += accuracy;
          squares += accuracy * accuracy;
        }
        const CurveMean& mean = *fragility.layers[static_cast<std::size_t>(layer)].accuracy[kind];
        QCOMPARE(mean.draws, 4);
        QVERIFY(std::abs(mean.mean - sum / 4.0) < 1e-12);
        const double deviation = std::sqrt(std::max(0.0, (squares - sum * sum / 4.0) / 3.0));
        QVERIFY(std::abs(mean.deviation - deviation) < 1e-6);
        QVERIFY(mean.low <= mean.mean && mean.mean <= mean.high);
        costs = costs || mean.mean < clean.accuracy();
      }
    }
    QVERIFY(costs);
  }

  void noStrengthCostsNothing() {
    const Fragility fragility = measureFragility(m_model, {0.0, 0.0, 0.0, 2, 1});
    for (const LayerFragility& layer : fragility.layers) {
      for (const auto& accuracy : layer.accuracy) {
        QCOMPARE(accuracy->mean, fragility.clean.accuracy());
        QCOMPARE(accuracy->low, accuracy->high);
      }
      QCOMPARE(layer.firstOrder, 0.0);
    }
  }

  /// In double precision, one sample at a time, over full matrices.
  void theFirstOrderMeasureIsThatOfTheReference_data() {
    QTest::addColumn<bool>("sparse");
    QTest::newRow("sparse") << true;
    QTest::newRow("dense") << false;
  }
  void theFirstOrderMeasureIsThatOfTheReference() {
    QFETCH(bool, sparse);
    constexpr int kImages = 300;  // more than one part
    TestedModel model;
    model.network = randomNetwork({12, 9, 70, 4}, sparse, 3);
    model.normalisation = {0.2, 0.6};
    auto dataset = std::make_shared<Dataset>();
    dataset->test = randomImages(kImages, 12, 4, 5);
    model.dataset = dataset;
    const Activations images = loaded(dataset->test, firstPlaces(kImages), model.normalisation);
    Matrix x(kImages, std::vector<double>(12));
    for (int image = 0; image < kImages; ++image)
      for (int pixel = 0; pixel < 12; ++pixel)
        x[static_cast<std::size_t>(image)][static_cast<std::size_t>(pixel)] = static_cast<double>(images.row(pixel)[image]);
    const ReferenceNetwork reference(model.network);
    const ReferenceGradient gradient = reference.gradient(x, dataset->test.labels);
    const std::vector<double> rises = firstOrderRises(model, 0.05);
    QCOMPARE(rises.size(), std::size_t{3});
    for (std::size_t layer = 0; layer < rises.size(); ++layer) {
      const double expected = 0.05 * normOf(reference.layers[layer].weight) * normOf(gradient.weight[layer]);
      QVERIFY2(isClose(rises[layer], expected), qPrintable(QString("%1 %2").arg(rises[layer]).arg(expected)));
    }
  }

  void threadsChangeNothing() {
    const FragilityTest test{0.3, 0.5, 0.1, 3, 2};
    std::vector<Fragility> results;
    for (const int threads : {1, 3}) Threads(threads).run([&] { results.push_back(measureFragility(m_model, test)); });
    for (std::size_t layer = 0; layer < results[0].layers.size(); ++layer) {
      QCOMPARE(results[0].layers[layer].firstOrder, results[1].layers[layer].firstOrder);
      for (std::size_t kind = 0; kind < kFragilityKinds; ++kind) {
        QCOMPARE(results[0].layers[layer].accuracy[kind]->mean, results[1].layers[layer].accuracy[kind]->mean);
        QCOMPARE(results[0].layers[layer].accuracy[kind]->deviation, results[1].layers[layer].accuracy[kind]->deviation);
      }
    }
  }

  void newsComeOneByOne() {
    std::vector<int> measured;
    const Fragility fragility =
        measureFragility(m_model, {0.1, 0.1, 0.1, 1, 1}, [&](const Fragility& sofar) { measured.push_back(sofar.measured()); });
    const int all = static_cast<int>(fragility.layers.size() * kFragilityKinds);
    QCOMPARE(static_cast<int>(measured.size()), all + 1);
    for (int i = 0; i <= all; ++i) QCOMPARE(measured[static_cast<std::size_t>(i)], i);
  }

  void aStopIsHeeded() {
    std::stop_source stop;
    int news = 0;
    const auto stopAfterTwo = [&](const Fragility&) {
      if (++news == 2) stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(measureFragility(m_model, {}, stopAfterTwo, stop.get_token()), Cancelled);
    QCOMPARE(news, 2);
    QVERIFY_EXCEPTION_THROWN(firstOrderRises(m_model, 0.1, stop.get_token()), Cancelled);
  }

  void problemsAreNamed() {
    QCOMPARE(wrongKeysOf({}), std::string());
    QCOMPARE(wrongKeysOf({1.0, 1000.0, 1.0, 10'000, 0}), std::string());
    QCOMPARE(wrongKeysOf({1.1, -0.1, 1.5, 0, 1}), std::string("share sigma epsilon draws"));
    QCOMPARE(wrongKeysOf({std::nan(""), std::nan(""), std::nan(""), 10'001, 1}), std::string("share sigma epsilon draws"));
  }
};

REWIRE_TEST(TestFragility)
#include "tst_fragility.moc"

#include "core/lab/specimen.h"

#include "core/error.h"
#include "core/network/evaluation.h"
#include "core/run/layer_states.h"
#include "tests/support/registry.h"
#include "tests/support/specimens.h"

#include <QTest>

#include <numeric>

using namespace rewire;
using namespace rewire::test;

class TestSpecimen : public QObject {
  Q_OBJECT

  std::shared_ptr<const Dataset> m_data;
  SnapshotPtr m_snapshot;

 private Q_SLOTS:
  void initTestCase() {
    m_data = tinyDataset(300);
    m_snapshot = trainedSpecimen(m_data);
  }

  void theCleanAccuracyIsThatOfTheEvaluation() {
    const Specimen specimen(*m_snapshot);
    const Evaluation expected = evaluate(specimen.network(), Loader(m_snapshot->normalisation), m_data->test, 300);
    QVERIFY(expected.accuracy() > 0.8);
    QCOMPARE(specimen.evaluation()->evaluation.correct, expected.correct);
    QCOMPARE(specimen.evaluation()->evaluation.loss, expected.loss);
    QCOMPARE(specimen.evaluation()->predicted.size(), 300u);
    QCOMPARE(specimen.evaluation()->confidence.size(), 300u);
    QCOMPARE(specimen.links(), (std::vector<std::int64_t>{384, 120}));
  }

  void theConfusionCountsEverySample() {
    const Specimen specimen(*m_snapshot);
    const auto& confusion = specimen.evaluation()->confusion;
    QCOMPARE(confusion.size(), 16u);
    QCOMPARE(std::accumulate(confusion.begin(), confusion.end(), 0), 300);
    std::int64_t right = 0;
    for (std::size_t label = 0; label < 4; ++label) {
      right += confusion[label * 5];
      QCOMPARE(std::accumulate(confusion.begin() + label * 4, confusion.begin() + label * 4 + 4, 0), 75);  // rows are labels
    }
    QCOMPARE(right, specimen.evaluation()->evaluation.correct);
  }

  void aRowIsALabelAndAColumnAPrediction() {
    Samples samples;
    samples.labels = {0, 1, 1};
    Predictions predictions;
    predictions.predicted = {0, 0, 1};
    QCOMPARE(labEvaluationOf(predictions, samples, 2)->confusion, (std::vector<std::int32_t>{1, 0, 1, 1}));
  }

  void itKnowsWhetherASnapshotShowsTheSame() {
    const Specimen specimen(*m_snapshot);
    Snapshot later = *m_snapshot;
    later.id += 7;
    QVERIFY(specimen.isOf(later));
    later.layers[1].weights = std::make_shared<std::vector<float>>(*later.layers[1].weights);
    QVERIFY(!specimen.isOf(later));
    later = *m_snapshot;
    later.normalisation.mean += 0.1;
    QVERIFY(!specimen.isOf(later));
  }

  void aStopIsHeeded() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(Specimen(*m_snapshot, stop.get_token()), Cancelled);
  }

  void perturbationsOfImagesAloneLeaveTheNetwork() {
    const Specimen specimen(*m_snapshot);
    Perturbations perturbations;
    perturbations.step<Attack>().epsilon = 0.1;
    const PerturbedSpecimen perturbedSpecimen(specimen, perturbations);
    QCOMPARE(&perturbedSpecimen.network(), &specimen.network());
    QCOMPARE(perturbedSpecimen.links(), specimen.links());
    QCOMPARE(perturbedSpecimen.swapped(), (std::vector<double>{0.0, 0.0}));
    QCOMPARE(perturbedSpecimen.layers()[0].topology, m_snapshot->layers[0].topology);
    QVERIFY(!perturbedSpecimen.removed());
    perturbations.seed = 9;
    QVERIFY(perturbedSpecimen.isOf(perturbations));
  }

  // The lab keeps no momenta of dense layers, which nobody will train.
  void aDenseNetworkIsPerturbedAsOneWithMomenta() {
    const SnapshotPtr snapshot = trainedSpecimen(m_data, Rule::Dense);
    const Specimen specimen(*snapshot);
    Perturbations perturbations;
    perturbations.step<RemoveNeurons>().fraction = 0.1;
    perturbations.step<RemoveLinks>().fraction = 0.2;
    perturbations.step<ShuffleWeights>().fraction = 0.3;
    perturbations.step<WeightNoise>().sigma = 0.4;
    perturbations.step<FlipSigns>().fraction = 0.1;
    perturbations.step<Binarize>().fraction = 0.1;
    perturbations.removedLinks = {{0, 1, 2}};
    perturbations.silencedNeurons = {{1, 3}};
    const Network expected = perturb(networkOf(snapshot->layers), perturbations).network;
    const PerturbedSpecimen perturbed(specimen, perturbations);
    QCOMPARE(perturbed.network().layers.size(), expected.layers.size());
    for (std::size_t i = 0; i < expected.layers.size(); ++i) {
      const auto& layer = std::get<DenseLayer>(perturbed.network().layers[i]);
      QVERIFY(layer.weight == std::get<DenseLayer>(expected.layers[i]).weight);
      QVERIFY(layer.bias == std::get<DenseLayer>(expected.layers[i]).bias);
      QVERIFY(layer.momentum.empty());
      QVERIFY(layer.weight != std::get<DenseLayer>(specimen.network().layers[i]).weight);
    }
  }

  void whatIsNotTouchedIsShared() {
    const Specimen specimen(*m_snapshot);
    Perturbations perturbations;
    perturbations.step<RemoveLinks>() = {0.25, LinkOrder::Random, {0}};
    const PerturbedSpecimen cut(specimen, perturbations);
    QCOMPARE(cut.links(), (std::vector<std::int64_t>{288, 120}));
    QCOMPARE(cut.layers()[0].links(), std::int64_t{288});
    QCOMPARE(cut.layers()[0].initialTopology, m_snapshot->layers[0].initialTopology);
    QCOMPARE(cut.layers()[0].bias, m_snapshot->layers[0].bias);
    QCOMPARE(cut.layers()[1].topology, m_snapshot->layers[1].topology);
    QCOMPARE(cut.layers()[1].weights, m_snapshot->layers[1].weights);
    QCOMPARE(cut.removed()->links[0].size(), 96u);
    QVERIFY(!cut.isOf({}));
    Perturbations another = perturbations;
    another.seed = 2;
    QVERIFY(!cut.isOf(another));
    another = perturbations;
    another.step<InputNoise>().amount = 0.3;
    QVERIFY(cut.isOf(another));
  }
};

REWIRE_TEST(TestSpecimen)
#include "tst_specimen.moc"

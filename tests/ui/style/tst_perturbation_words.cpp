#include "tests/support/registry.h"
#include "ui/style/perturbation_words.h"

#include <QTest>

using namespace rewire;

class TestPerturbationWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyStepHasAPlainName_data() {
    QTest::addColumn<Perturbation>("perturbation");
    QTest::addColumn<QString>("name");
    const auto row = [](Perturbation perturbation, double strength, const char* name) {
      QTest::newRow(name) << withStrength(perturbation, strength) << QString(name);
    };
    row(RemoveLinks{}, 0.2, "Remove 20 % of the links");
    row(RemoveLinks{.order = LinkOrder::Strongest, .layers = {}}, 0.01, "Remove the strongest 1 % of the links");
    row(RemoveLinks{}, 0.0, "Remove no links");
    row(RemoveNeurons{.order = NeuronOrder::Hubs, .layers = {}}, 0.1, "Silence 10 % of the neurons, hubs first");
    row(ShuffleWeights{}, 1.0, "Shuffle 100 % of the weights");
    row(SwapLinks{}, 0.25, "Swap 25 % of the links");
    row(WeightNoise{}, 0.5, "Weight noise of 0.5 standard deviations");
    row(InputNoise{.noise = NoiseKind::SaltPepper}, 0.1, "Salt-and-pepper noise 0.1 on the images");
    row(Attack{.method = AttackMethod::Pgd, .stepSize = {}}, 0.05, "PGD attack of 0.050 (12.75/255)");
    row(Attack{.norm = AttackNorm::L2, .stepSize = {}}, 0.5, "FGSM attack of 0.5 in L2");
    row(Attack{}, 0.0, "No attack");
  }

  void everyStepHasAPlainName() {
    QFETCH(Perturbation, perturbation);
    QFETCH(QString, name);
    QCOMPARE(wordsOf(perturbation).step, name);
  }

  void epsilonIsInPixelUnitsAndInBytes() {
    QCOMPARE(epsilonText(0.05), QString("0.050 (12.75/255)"));
    QCOMPARE(epsilonText(8.0 / 255.0), QString("0.031 (8/255)"));
    QCOMPARE(epsilonText(0.005), QString("0.005 (1.275/255)"));
    QCOMPARE(epsilonText(0.1f), QString("0.100 (25.5/255)"));  // a number of half the digits reads the same
    QCOMPARE(epsilonText(0.0999999), QString("0.100 (25.5/255)"));
    QCOMPARE(byteSteps(0.3), QString("76.5/255"));
    QCOMPARE(byteSteps(0.05), QString("12.75/255"));
  }

  void whatWasDoneByHandIsCounted() {
    Perturbations perturbations;
    QCOMPARE(handRemovals(perturbations), QString());
    perturbations.removedLinks.resize(1312);
    QCOMPARE(handRemovals(perturbations), QString("by hand: 1,312 links removed"));
    perturbations.silencedNeurons.resize(1);
    QCOMPARE(handRemovals(perturbations), QString("by hand: 1,312 links removed, 1 neuron silenced"));
  }

  void clearedPerturbationsDoNothingAndKeepTheirOptions() {
    Perturbations perturbations;
    perturbations.seed = 9;
    perturbations.step<SwapLinks>().fraction = 0.1;
    perturbations.step<RemoveLinks>().fraction = 0.1;
    perturbations.step<RemoveNeurons>().fraction = 0.1;
    perturbations.step<ShuffleWeights>().fraction = 0.1;
    perturbations.step<WeightNoise>().sigma = 0.1;
    perturbations.step<InputNoise>().amount = 0.1;
    perturbations.step<Attack>().epsilon = 0.1;
    perturbations.step<ShuffleWeights>().keepSign = true;
    perturbations.step<RemoveLinks>().order = LinkOrder::Hubs;
    perturbations.step<Attack>().steps = 7;
    perturbations.removedLinks = {{0, 1, 2}};
    perturbations.silencedNeurons = {{0, 1}};
    const Perturbations whole = withoutStrength(perturbations);
    QVERIFY(!whole.changesNetwork());
    QVERIFY(!whole.changesImages());
    QCOMPARE(whole.seed, std::uint64_t{9});
    QCOMPARE(whole.step<RemoveLinks>().order, LinkOrder::Hubs);
    QVERIFY(whole.step<ShuffleWeights>().keepSign);
    QCOMPARE(whole.step<Attack>().steps, 7);
  }
};

REWIRE_TEST(TestPerturbationWords)
#include "tst_perturbation_words.moc"

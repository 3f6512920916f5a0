#include "core/perturb/perturbations.h"

#include <QTest>

#include "tests/support/registry.h"

using namespace rewire;

/// Sequences of perturbations as values.
class TestPerturbations : public QObject {
  Q_OBJECT

  static Perturbations both() {
    Perturbations perturbations;
    perturbations.seed = 5;
    perturbations.step<RemoveLinks>().fraction = 0.2;
    perturbations.step<Attack>().epsilon = 0.1;
    return perturbations;
  }

 private Q_SLOTS:
  void stepsStandInTheOrderOfTheList() {
    Perturbations perturbations;
    perturbations.step<Attack>();
    perturbations.step<SwapLinks>();
    perturbations.step<RemoveLinks>().fraction = 0.5;
    perturbations.step<RemoveLinks>().order = LinkOrder::Hubs;  // the same step
    QCOMPARE(perturbations.steps.size(), 3u);
    QVERIFY(kindOf(perturbations.steps[0].perturbation) == "swap-links");
    QVERIFY(kindOf(perturbations.steps[1].perturbation) == "remove-links");
    QVERIFY(kindOf(perturbations.steps[2].perturbation) == "attack");
    const Perturbations& seen = perturbations;
    QCOMPARE(seen.step<RemoveLinks>(), (RemoveLinks{0.5, LinkOrder::Hubs, {}}));
    QCOMPARE(seen.step<WeightNoise>(), WeightNoise{});
  }

  void aStepWithItsDefaultsCountsForNothing() {
    Perturbations mentioned;
    mentioned.step<RemoveLinks>();
    QVERIFY(mentioned == Perturbations{});
    mentioned.step<RemoveLinks>().order = LinkOrder::Hubs;
    QVERIFY(!(mentioned == Perturbations{}));
    QVERIFY(!mentioned.changesNetwork());
  }

  void aSequenceGivesEachStepItsDraw() {
    const Perturbations sequence = inSequence({withStrength(RemoveLinks{}, 0.1), withStrength(RemoveLinks{}, 0.1)}, 9);
    QCOMPARE(sequence.seed, 9u);
    QCOMPARE(sequence.steps[0].draw, 0u);
    QCOMPARE(sequence.steps[1].draw, 1u);
  }

  void partsOnNetworkAndOnImages() {
    QVERIFY(both().changesNetwork() && both().changesImages());
    const Perturbations network = onNetwork(both()), images = onImages(both());
    QCOMPARE(network.steps.size(), 1u);
    QVERIFY(network.changesNetwork() && !network.changesImages());
    QVERIFY(images.changesImages() && !images.changesNetwork());
    QCOMPARE(network.seed, 5u);
    Perturbations nothing;
    nothing.seed = 8;
    QVERIFY(onNetwork(nothing) == Perturbations{} && onImages(nothing) == Perturbations{});  // whatever the seed
    nothing.silencedNeurons = {{0, 1}};
    QVERIFY(onNetwork(nothing).silencedNeurons == nothing.silencedNeurons);
  }

  void onlyStepsWithAStrengthDraw() {
    Perturbations perturbations;
    perturbations.step<WeightNoise>();
    perturbations.step<RemoveLinks>() = {0.3, LinkOrder::Weakest, {}};
    QVERIFY(!isRandom(perturbations));
    perturbations.step<WeightNoise>().sigma = 0.1;
    QVERIFY(isRandom(perturbations));
  }

  void theControlTakesThePlaceOfAttacksAlone() {
    const Perturbations alone = controlOf(both(), 784);
    QCOMPARE(alone.steps.size(), 1u);
    QCOMPARE(alone.step<InputNoise>(), (InputNoise{NoiseKind::Sign, 0.1}));
    QCOMPARE(alone.steps[0].draw, 0u);
    Perturbations noisy = both();
    noisy.step<InputNoise>() = {NoiseKind::SaltPepper, 0.3};
    const Perturbations control = controlOf(noisy, 784);
    QCOMPARE(control.steps.size(), 2u);
    QCOMPARE(std::get<InputNoise>(control.steps[0].perturbation), (InputNoise{NoiseKind::SaltPepper, 0.3}));
    QVERIFY(control.steps[0].draw != control.steps[1].draw);  // other numbers than those of the noise
  }
};

REWIRE_TEST(TestPerturbations)
#include "tst_perturbations.moc"

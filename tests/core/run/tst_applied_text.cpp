#include "core/run/applied_text.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;

class TestAppliedText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysEverything() {
    Perturbations perturbations;
    perturbations.swapLinks.fraction = 0.05;
    perturbations.shuffleWeights = {0.125, ShuffleScope::Incoming, true, {}};
    perturbations.weightNoise.sigma = 0.5;
    perturbations.removeLinks = {0.2, LinkOrder::Random, {}};
    perturbations.removeNeurons = {0.1, NeuronOrder::Hubs, {}};
    perturbations.cut = {{0, 1, 2}};
    perturbations.silenced = {{0, 1}, {1, 2}, {1, 3}};
    QCOMPARE(
        appliedText(perturbations),
        std::string("5 % of links swapped, 12.5 % of weights shuffled among the links into each neuron, signs kept, noise of "
                    "0.5 standard deviations on weights, 20 % of links removed at random, 10 % of neurons silenced hubs first, "
                    "1 link cut, 3 neurons silenced"));
  }

  void namesTheLayersAsTheViewsDo() {
    Perturbations perturbations;
    perturbations.removeLinks = {0.2, LinkOrder::Strongest, {0, 2}};
    perturbations.removeNeurons = {1.0 / 3.0, NeuronOrder::Random, {1}};
    QCOMPARE(appliedText(perturbations), std::string("20 % of links into hidden 1, 3 removed the strongest first, "
                                                     "33.33 % of neurons in hidden 2 silenced at random"));
  }

  void imagesArePassedOver() {
    Perturbations perturbations;
    perturbations.attack.epsilon = 0.1;
    perturbations.inputNoise.amount = 0.1;
    QCOMPARE(appliedText(perturbations), std::string());
  }
};

REWIRE_TEST(TestAppliedText)
#include "tst_applied_text.moc"

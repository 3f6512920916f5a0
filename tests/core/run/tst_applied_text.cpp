#include "core/live/wound_text.h"

#include <QTest>

using namespace rewire;

class TestWoundText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysEverything() {
    Damage damage;
    damage.swapLinks.fraction = 0.05;
    damage.shuffleWeights = {0.125, ShuffleScope::Incoming, true, {}};
    damage.weightNoise.sigma = 0.5;
    damage.removeLinks = {0.2, LinkOrder::Random, {}};
    damage.removeNeurons = {0.1, NeuronOrder::Hubs, {}};
    damage.cut = {{0, 1, 2}};
    damage.silenced = {{0, 1}, {1, 2}, {1, 3}};
    QCOMPARE(
        woundText(damage),
        std::string("5 % of links swapped, 12.5 % of weights shuffled among the links into each neuron, signs kept, noise of "
                    "0.5 standard deviations on weights, 20 % of links removed at random, 10 % of neurons silenced hubs first, "
                    "1 link cut, 3 neurons silenced"));
  }

  void namesTheLayersAsTheViewsDo() {
    Damage damage;
    damage.removeLinks = {0.2, LinkOrder::Strongest, {0, 2}};
    damage.removeNeurons = {1.0 / 3.0, NeuronOrder::Random, {1}};
    QCOMPARE(woundText(damage), std::string("20 % of links into hidden 1, 3 removed the strongest first, "
                                            "33.33 % of neurons in hidden 2 silenced at random"));
  }

  void imagesArePassedOver() {
    Damage damage;
    damage.attack.epsilon = 0.1;
    damage.inputNoise.amount = 0.1;
    QCOMPARE(woundText(damage), std::string());
  }
};

QTEST_GUILESS_MAIN(TestWoundText)
#include "tst_wound_text.moc"

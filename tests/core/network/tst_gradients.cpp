#include "core/network/gradients.h"

#include <QTest>

#include "tests/support/networks.h"
#include "tests/support/registry.h"

using namespace rewire;

/// Room for a network's gradients.
class TestGradients : public QObject {
  Q_OBJECT

  static DenseLayer denseLayer(int inputs, int outputs) {
    const auto weights = static_cast<std::size_t>(inputs) * static_cast<std::size_t>(outputs);
    const auto biases = static_cast<std::size_t>(outputs);
    return {inputs,
            outputs,
            std::vector<float>(weights),
            std::vector<float>(weights),
            std::vector<float>(biases),
            std::vector<float>(biases)};
  }

 private Q_SLOTS:
  void thereIsAFloatALinkAWeightAndABias() {
    Gradients gradients;
    gradients.fit({{test::layerFromText("0-1 0-2 4-1 4-2 3-0", 5, 3), denseLayer(3, 4)}});
    QCOMPARE(gradients.layers.size(), std::size_t{2});
    QCOMPARE(gradients.layers[0].weights.size(), std::size_t{5});
    QCOMPARE(gradients.layers[0].bias.size(), std::size_t{3});
    QCOMPARE(gradients.layers[1].weights.size(), std::size_t{12});
    QCOMPARE(gradients.layers[1].bias.size(), std::size_t{4});
  }

  // Perturbations remove links between mini-batches.
  void theShapeOfAnotherNetworkIsTakenOn() {
    Gradients gradients;
    gradients.fit({{test::layerFromText("0-1 0-2 1-2", 2, 3), denseLayer(3, 4)}});
    gradients.fit({{test::layerFromText("0-1", 2, 3), denseLayer(3, 4)}});
    QCOMPARE(gradients.layers[0].weights.size(), std::size_t{1});
    gradients.fit({{denseLayer(6, 2)}});
    QCOMPARE(gradients.layers.size(), std::size_t{1});
    QCOMPARE(gradients.layers[0].weights.size(), std::size_t{12});
    QCOMPARE(gradients.layers[0].bias.size(), std::size_t{2});
  }
};

REWIRE_TEST(TestGradients)
#include "tst_gradients.moc"

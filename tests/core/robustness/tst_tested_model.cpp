#include "core/robustness/tested_model.h"

#include "tests/support/models.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

/// A model under test and its description.
class TestTestedModel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theFingerprintFollowsEveryNumberThatCounts() {
    const Model model = tinyModel();
    const std::string whole = fingerprintOf({model.network, {0.1, 0.3}});
    QCOMPARE(whole.size(), std::size_t{16});
    QCOMPARE(fingerprintOf({tinyModel().network, {0.1, 0.3}}), whole);
    QVERIFY(fingerprintOf({model.network, {0.1, 0.31}}) != whole);
    Network other = model.network;
    std::visit([](auto& layer) { layer.bias[0] += 1.0f; }, other.layers.back());
    QVERIFY(fingerprintOf({other, {0.1, 0.3}}) != whole);
    Network moved = model.network;
    std::visit([](auto& layer) { layer.biasMomentum[0] += 1.0f; }, moved.layers.back());
    QCOMPARE(fingerprintOf({moved, {0.1, 0.3}}), whole);  // momenta answer nothing
  }

  void theDescriptionFollowsFromNetworkAndData() {
    TestedModel model;
    model.network = tinyModel().network;
    auto dataset = std::make_shared<Dataset>();
    dataset->info.title = "Tiny";
    model.dataset = dataset;
    describe(model);
    QCOMPARE(model.description.datasetTitle, std::string("Tiny"));
    QCOMPARE(model.description.classes, outputsOf(model.network.layers.back()));
    QCOMPARE(model.description.layerLinks.size(), model.network.layers.size() - 1);
    QCOMPARE(model.description.links(), sparseLinks(model.network));
    QCOMPARE(model.description.fingerprint, fingerprintOf(model.classifier()));
  }
};

REWIRE_TEST(TestTestedModel)
#include "tst_tested_model.moc"

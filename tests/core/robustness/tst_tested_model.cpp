#include "core/robustness/tested_model.h"

#include "tests/support/models.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

/// A model under test and its description.
class TestTestedModel : public QObject {
  Q_OBJECT

  static TestedModel trained(const char* dataset, std::uint64_t seed, int epoch, const char* file) {
    TestedModel model;
    model.description.experiment.dataset = model.description.dataset = dataset;
    model.description.experiment.seed = seed;
    model.description.epoch = epoch;
    model.description.file = file;
    return model;
  }

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

  void aNameSaysWhichNetworkItIs() {
    TestedModel model = trained("mnist", 1, 80, "");
    QCOMPARE(shortNameOf(model.description), std::string("MNIST, set, seed 1, epoch 80"));
    model.description.perturbed = true;
    QCOMPARE(shortNameOf(model.description), std::string("MNIST, set, seed 1, epoch 80, perturbed"));
    model.description.perturbed = false;
    model.description.midway = true;
    QCOMPARE(shortNameOf(model.description), std::string("MNIST, set, seed 1, in epoch 81"));
    model.description.midway = false;
    model.description.dataset = "kmnist";
    model.description.datasetTitle = "KMNIST";
    QCOMPARE(shortNameOf(model.description), std::string("MNIST, set, seed 1, epoch 80, tested on KMNIST"));
    model = trained("/data/shapes", 2, 3, "");
    QCOMPARE(shortNameOf(model.description), std::string("shapes, set, seed 2, epoch 3"));
  }

  void modelsThatAreAlikeAreToldApartByTheirFiles() {
    std::vector<TestedModel> models = {trained("mnist", 1, 80, "/runs/a/model.safetensors"),
                                       trained("mnist", 2, 80, "/runs/c/model.safetensors"),
                                       trained("mnist", 1, 80, "/runs/b/model.safetensors"), trained("mnist", 1, 80, ""),
                                       trained("mnist", 1, 80, "/runs/./a//model.safetensors")};
    nameModels(models);
    QCOMPARE(models[0].description.name, std::string("MNIST, set, seed 1, epoch 80 (/runs/a/model.safetensors)"));
    QCOMPARE(models[1].description.name, std::string("MNIST, set, seed 2, epoch 80"));
    QCOMPARE(models[2].description.name, std::string("MNIST, set, seed 1, epoch 80 (b/model.safetensors)"));
    QCOMPARE(models[3].description.name, std::string("MNIST, set, seed 1, epoch 80 (in the window)"));
    QCOMPARE(models[4].description.name, std::string("MNIST, set, seed 1, epoch 80 (/runs/a/model.safetensors), 2"));
    models.pop_back();
    nameModels(models);
    QCOMPARE(models[0].description.name, std::string("MNIST, set, seed 1, epoch 80 (a/model.safetensors)"));
  }

  // The rows of a curve file hold bytes, its first lines JSON: one name in both.
  void aNameIsUtf8() {
    std::vector<TestedModel> models = {trained("/data/sh\xFF", 1, 3, "/runs/\xE4/m"), trained("/data/sh\xFF", 1, 3, "/runs/b/m")};
    QCOMPARE(shortNameOf(models[0].description), std::string("sh\\xff, set, seed 1, epoch 3"));
    nameModels(models);
    QCOMPARE(models[0].description.name, std::string("sh\\xff, set, seed 1, epoch 3 (\\xe4/m)"));
  }
};

REWIRE_TEST(TestTestedModel)
#include "tst_tested_model.moc"

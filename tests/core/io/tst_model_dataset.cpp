#include "core/io/model_dataset.h"

#include "core/error.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

/// The dataset that a model is evaluated on.
class TestModelDataset : public QObject {
  Q_OBJECT

  static Dataset datasetFitting(const Model& model) {
    Dataset dataset;
    dataset.info.height = 1;
    dataset.info.width = inputsOf(model.network.layers.front());
    dataset.info.classes = model.classes;
    return dataset;
  }

 private Q_SLOTS:
  void theOwnDatasetUnlessAnotherIsGiven() {
    Model model = tinyModel();
    model.experiment.dataset = "fashion-mnist";
    QCOMPARE(datasetNameFor(model, ""), std::string("fashion-mnist"));
    QCOMPARE(datasetNameFor(model, "mnist"), std::string("mnist"));
  }

  void anotherShapeIsRefusedInWords() {
    const Model model = tinyModel();
    Dataset dataset = datasetFitting(model);
    demandFit(model, dataset, "data");
    ++dataset.info.width;
    QVERIFY(thrown<InputError>([&] { demandFit(model, dataset, "data"); }).contains("pixels"));
    dataset = datasetFitting(model);
    dataset.info.classes.push_back("one more");
    QVERIFY(thrown<InputError>([&] { demandFit(model, dataset, "data"); }).contains("classes"));
  }

  void anUnknownDatasetIsRefused() {
    QVERIFY(!thrown<InputError>([&] { datasetFor(tinyModel(), "no-such-dataset"); }).isEmpty());
  }
};

REWIRE_TEST(TestModelDataset)
#include "tst_model_dataset.moc"

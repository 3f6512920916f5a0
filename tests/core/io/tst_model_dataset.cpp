#include "core/io/model_dataset.h"

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

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

  void otherDataThanTheModelsAreRefused() {
    Model model = tinyModel();
    QTemporaryDir folder;
    const auto dataset = loadDataset(makeTinyDataset(folder.path().toStdString()).string());
    demandDataOf(model.experiment, *dataset);  // it does not say what it was trained on
    model.experiment.datasetContent = dataset->contentHash();
    demandDataOf(model.experiment, *dataset);
    model.experiment.datasetContent = {std::string(64, 'a')};
    const QString said = thrown<InputError>([&] { demandDataOf(model.experiment, *dataset); });
    QVERIFY2(said.contains("it should be aaaaaaaaaaaa"), qPrintable(said));
    QVERIFY2(said.contains(QString::fromStdString(dataset->contentHash().beginning())), qPrintable(said));
  }

  void dataThatAreGoneHaveAWayOut() {
    Model model = tinyModel();
    model.experiment.dataset = "/no/such/folder";
    QVERIFY(thrown<InputError>([&] { datasetFor(model, ""); }).contains("name the folder where they lie now"));
  }

  void classesInAnotherOrderAreRefused() {
    const Model model = tinyModel();
    Dataset dataset = datasetFitting(model);
    std::reverse(dataset.info.classes.begin(), dataset.info.classes.end());
    QVERIFY(thrown<InputError>([&] { demandFit(model, dataset, "data"); }).contains("same order"));
  }

  void anUnknownDatasetIsRefused() {
    QVERIFY(!thrown<InputError>([&] { datasetFor(tinyModel(), "no-such-dataset"); }).isEmpty());
  }
};

REWIRE_TEST(TestModelDataset)
#include "tst_model_dataset.moc"

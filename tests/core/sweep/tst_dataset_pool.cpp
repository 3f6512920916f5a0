#include "core/sweep/dataset_pool.h"

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestDatasetPool : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void dataAreLoadedOnceAsLongAsSomebodyHasThem() {
    const QTemporaryDir folder;
    Experiment experiment;
    experiment.dataset = makeTinyDataset(folder.path().toStdString()).string();
    Experiment two = experiment;
    two.classes = {"0", "2"};
    DatasetPool pool;
    const auto first = pool.dataOf(experiment, {});
    const auto chosen = pool.dataOf(two, {});
    QVERIFY(pool.dataOf(experiment, {}) == first && pool.dataOf(two, {}) == chosen);
    QCOMPARE(first->info.classes.size(), 4u);
    QCOMPARE(chosen->info.classes.size(), 2u);
    std::weak_ptr<const Dataset> kept = pool.dataOf(experiment, {});
    QVERIFY(!kept.expired());
  }

  void dataThatAreOthersOrNotThereAreRefused() {
    const QTemporaryDir folder;
    Experiment experiment;
    experiment.dataset = makeTinyDataset(folder.path().toStdString()).string();
    experiment.datasetContent.sha256 = std::string(64, 'a');
    DatasetPool pool;
    QVERIFY(thrown<InputError>([&] { pool.dataOf(experiment, {}); }).contains("not the data of the experiment"));
    experiment.dataset = folder.filePath("absent").toStdString();
    QVERIFY(!thrown<InputError>([&] { pool.dataOf(experiment, {}); }).isEmpty());
  }
};

REWIRE_TEST(TestDatasetPool)
#include "tst_dataset_pool.moc"

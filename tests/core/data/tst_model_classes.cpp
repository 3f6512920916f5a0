#include "core/data/model_classes.h"
#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

/// A model meets a dataset that has other classes.
class TestModelClasses : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  static Dataset withClasses(std::vector<std::string> classes) {
    Dataset dataset;
    dataset.info.name = "data";
    dataset.info.classes = std::move(classes);
    dataset.train.labels = {0, 1, 1};
    dataset.test.labels = {1, 0};
    return dataset;
  }

  /// A model of these classes, and the hash of its data.
  static DatasetReading of(std::vector<std::string> classes, const std::string& sha256 = {}) {
    DatasetReading reading;
    reading.classes = std::move(classes);
    reading.trainedOn = {sha256};
    return reading;
  }

 private Q_SLOTS:
  void labelsAreCountedByName() {
    Dataset dataset = withClasses({"1", "7"});
    countAsModelDoes(of({"7", "3", "1"}), dataset);
    QCOMPARE(dataset.train.labels, (std::vector<std::int32_t>{2, 0, 0}));
    QCOMPARE(dataset.test.labels, (std::vector<std::int32_t>{0, 2}));
    QCOMPARE(dataset.info.classes, (std::vector<std::string>{"7", "3", "1"}));
    QVERIFY(!dataset.ownClasses);
  }

  void aClassTheModelDoesNotKnowIsRefused() {
    Dataset dataset = withClasses({"1", "shoe"});
    const QString said = thrown<InputError>([&] { countAsModelDoes(of({"1", "2"}, "ab"), dataset); });
    QVERIFY2(said.contains("the model knows no class shoe; it knows 1, 2 (data)"), qPrintable(said));
    QCOMPARE(dataset.train.labels, (std::vector<std::int32_t>{0, 1, 1}));
  }

  void anOlderModelTakesLabelsInTheirOrder() {
    Dataset dataset = withClasses({"0", "1"});
    countAsModelDoes(of({"shirt", "shoe"}), dataset);
    QCOMPARE(dataset.test.labels, (std::vector<std::int32_t>{1, 0}));
    QCOMPARE(dataset.info.classes, (std::vector<std::string>{"shirt", "shoe"}));
  }

  void theDataOfTheModelMayHaveLostTheirNames() {
    const std::string folder = makeTinyDataset(m_folder.path().toStdString()).string();
    const DatasetReading reading = of({"a", "b", "c", "d"}, contentHashOf(findDatasetFiles(folder)).sha256);
    const auto dataset = loadDataset(folder, {}, reading);
    QCOMPARE(dataset->info.classes, reading.classes);
    QCOMPARE(dataset->test.labels[3], 3);
    const DatasetReading other = of(reading.classes, std::string(64, 'a'));
    QVERIFY(thrown<InputError>([&] { loadDataset(folder, {}, other); }).contains("knows no class 0"));
  }
};

REWIRE_TEST(TestModelClasses)
#include "tst_model_classes.moc"

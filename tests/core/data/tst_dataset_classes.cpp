#include "core/data/dataset_classes.h"
#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

/// Some classes of a dataset, and models that meet a dataset of other classes.
class TestDatasetClasses : public QObject {
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

  /// Images of two pixels, whose first is ten times the label and whose second counts.
  static Samples samplesOf(std::vector<std::int32_t> labels) {
    Samples samples;
    samples.pixels = 2;
    samples.count = static_cast<int>(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
      samples.bytes.push_back(static_cast<std::uint8_t>(10 * labels[i]));
      samples.bytes.push_back(static_cast<std::uint8_t>(i));
    }
    samples.labels = std::move(labels);
    return samples;
  }

  static Dataset data() {
    Dataset dataset;
    dataset.info.name = "data";
    dataset.info.classes = {"shirt", "shoe", "bag", "9"};
    dataset.train = samplesOf({3, 0, 2, 1, 0, 3});
    dataset.test = samplesOf({0, 1, 2, 3});
    return dataset;
  }

  static DatasetReading only(std::vector<std::string> classes) {
    DatasetReading reading;
    reading.only = std::move(classes);
    return reading;
  }

 private Q_SLOTS:
  void theirSamplesStayInOrderAndAreCountedAnew() {
    Dataset dataset = data();
    keepClasses({"9", "shirt"}, dataset);  // in the order of the dataset all the same
    QCOMPARE(dataset.info.classes, (std::vector<std::string>{"shirt", "9"}));
    QCOMPARE(dataset.train.labels, (std::vector<std::int32_t>{1, 0, 0, 1}));
    QCOMPARE(dataset.train.bytes, (std::vector<std::uint8_t>{30, 0, 0, 1, 0, 4, 30, 5}));
    QCOMPARE(dataset.test.labels, (std::vector<std::int32_t>{0, 1}));
    QCOMPARE(dataset.train.count, 4);
    QCOMPARE(dataset.info.trainCount, 4);
    QCOMPARE(dataset.info.testCount, 2);
  }

  void aNameComesBeforeALabel() {
    Dataset dataset = data();
    keepClasses({"1", "9"}, dataset);  // label 1, and the class that is called 9
    QCOMPARE(dataset.info.classes, (std::vector<std::string>{"shoe", "9"}));
  }

  void floatsGoWithTheirLabels() {
    Dataset dataset = data();
    dataset.train.floats.assign(dataset.train.bytes.begin(), dataset.train.bytes.end());
    dataset.train.bytes.clear();
    keepClasses({"shoe", "bag"}, dataset);
    QCOMPARE(dataset.train.floats, (std::vector<float>{20, 2, 10, 3}));
    QCOMPARE(dataset.train.labels, (std::vector<std::int32_t>{1, 0}));
  }

  void whatIsNotThereIsRefused() {
    const auto refused = [](std::vector<std::string> chosen, Dataset dataset = data()) {
      return thrown<InputError>([&] { keepClasses(chosen, dataset); });
    };
    QCOMPARE(refused({"shoe", "hat"}), QString("there is no class hat; its classes are shirt, shoe, bag, 9 (data)"));
    QVERIFY(refused({"0", "4"}).contains("there is no class 4"));
    QVERIFY(refused({"0", "-1"}).contains("there is no class -1"));
    QVERIFY(refused({"shirt", "0"}).contains("choose at least two"));
    Dataset few = data();
    few.test = samplesOf({0, 1, 3});
    QVERIFY(refused({"shirt", "bag"}, few).contains("there are no test images of class bag"));
  }

  void aDatasetIsLoadedWithThem() {
    const std::string folder = makeTinyDataset(m_folder.path().toStdString()).string();
    const auto all = loadDataset(folder), some = loadDataset(folder, {}, only({"1", "3"}));
    QCOMPARE(some->info.classes, (std::vector<std::string>{"1", "3"}));
    QCOMPARE(some->train.count, 100);
    for (int pixel = 0; pixel < 64; ++pixel) QCOMPARE(some->train.pixelAt(1, pixel), all->train.pixelAt(3, pixel));
    QVERIFY(isReadAs(*some, only({"1", "3"})) && !isReadAs(*some, {}) && !isReadAs(*all, only({"1", "3"})));
    QVERIFY(some->contentHash() == all->contentHash());  // that of the files
    DatasetReading ofModel = only({"1", "3"});
    ofModel.classes = {"1", "3"};
    QCOMPARE(loadDataset(folder, {}, ofModel)->test.labels, some->test.labels);
  }

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

REWIRE_TEST(TestDatasetClasses)
#include "tst_dataset_classes.moc"

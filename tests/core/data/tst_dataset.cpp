#include "core/data/dataset.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "core/data/catalogue.h"
#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;

Q_DECLARE_METATYPE(PixelRange)
Q_DECLARE_METATYPE(std::vector<float>)
using test::kIdxBytes;
using test::kIdxFloats;
using test::thrown;
namespace fs = std::filesystem;

/// Datasets from folders of every shape, and the real ones.
class TestDataset : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_temporary;

  fs::path folder(const std::string& name = "my digits") const { return fs::path(m_temporary->path().toStdString()) / name; }
  QString refused() const {
    return thrown<InputError>([&] { loadDataset(folder().string()); });
  }
  void overwrite(const std::string& name, std::uint8_t type, const std::vector<std::uint32_t>& dims,
                 const std::vector<std::uint8_t>& payload) const {
    test::writeIdx(folder() / name, type, dims, payload);
  }

  static DatasetReading inRange(const PixelRange& range) {
    DatasetReading reading;
    reading.range = range;
    return reading;
  }

 private Q_SLOTS:
  void init() { m_temporary = std::make_unique<QTemporaryDir>(); }

  void folderOfBytes() {
    test::makeTinyDataset(folder(), {.train = 30, .test = 12, .height = 5, .width = 7, .classes = 3});
    const auto dataset = loadDataset(folder().string() + "/");
    QCOMPARE(dataset->info.name, folder().string() + "/");
    QCOMPARE(dataset->info.title, std::string("my digits"));
    QCOMPARE(dataset->info.height, 5);
    QCOMPARE(dataset->info.width, 7);
    QCOMPARE(dataset->info.classes, (std::vector<std::string>{"0", "1", "2"}));
    QCOMPARE(dataset->info.trainCount, 30);
    QCOMPARE(dataset->info.testCount, 12);
    QCOMPARE(dataset->train.bytes.size(), std::size_t{30 * 35});
    QCOMPARE(dataset->test.pixels, 35);
    QCOMPARE(dataset->test.labels[4], 1);
    QCOMPARE(dataset->train.pixelAt(1, 2), static_cast<float>(dataset->train.bytes[37] / 255.0));
  }

  void everyShapeIsRead_data() {
    QTest::addColumn<bool>("floats");
    QTest::addColumn<bool>("flat");
    QTest::addColumn<bool>("gz");
    for (int i = 0; i < 8; ++i) QTest::addRow("%d", i) << bool(i & 1) << bool(i & 2) << bool(i & 4);
  }
  void everyShapeIsRead() {
    QFETCH(bool, floats);
    QFETCH(bool, flat);
    QFETCH(bool, gz);
    test::makeTinyDataset(folder("reference"), {});
    test::makeTinyDataset(folder(), {.floats = floats, .flat = flat, .gz = gz});
    const auto reference = loadDataset(folder("reference").string());
    const auto dataset = loadDataset(folder().string());
    QCOMPARE(dataset->info.height, flat ? 1 : 8);
    QCOMPARE(dataset->info.width, flat ? 64 : 8);
    QCOMPARE(dataset->info.mean, reference->info.mean);
    QCOMPARE(dataset->info.std, reference->info.std);
    for (const int pixel : {0, 17, 63}) {
      QVERIFY(std::abs(dataset->train.pixelAt(3, pixel) - reference->train.pixelAt(3, pixel)) < 1e-6f);
    }
  }

  void theRangeOfFloatsBelongsToTheTrainingData_data() {
    QTest::addColumn<std::vector<float>>("train");
    QTest::addColumn<PixelRange>("range");
    QTest::newRow("0 to 1") << std::vector{0.0f, 0.5f, 0.75f, 1.0f} << kUnitRange;
    QTest::newRow("a little beyond") << std::vector{-0.05f, 0.5f, 0.75f, 1.05f} << kUnitRange;
    QTest::newRow("bytes as floats") << std::vector{0.0f, 3.0f, 51.0f, 255.0f} << kByteRange;
    QTest::newRow("16 levels") << std::vector{0.0f, 3.0f, 9.0f, 16.0f} << PixelRange{0.0, 16.0};
    QTest::newRow("-1 to 1") << std::vector{-1.0f, 0.0f, 0.5f, 1.0f} << PixelRange{-1.0, 1.0};
    QTest::newRow("standardised") << std::vector{-2.5f, 0.0f, 0.5f, 4.0f} << PixelRange{-2.5, 4.0};
    QTest::newRow("16 bits") << std::vector{0.0f, 1.0f, 30000.0f, 65535.0f} << PixelRange{0.0, 65535.0};
  }
  void theRangeOfFloatsBelongsToTheTrainingData() {
    QFETCH(std::vector<float>, train);
    QFETCH(PixelRange, range);
    test::makeTinyDataset(folder(), {.train = 2, .test = 2, .height = 1, .width = 2, .classes = 2, .floats = true});
    overwrite("train-images-idx3-float", kIdxFloats, {2, 1, 2}, test::bigEndian(train));
    overwrite("t10k-images-idx3-float", kIdxFloats, {2, 1, 2},
              test::bigEndian(std::vector{train[0], train[1], train[2], 1.5f * train[3]}));
    const auto dataset = loadDataset(folder().string());
    QVERIFY(dataset->range() == range);
    QVERIFY(dataset->test.range == range);
    QCOMPARE(dataset->test.pixelAt(1, 1), static_cast<float>((static_cast<double>(1.5f * train[3]) - range.low) / range.unit()));
  }

  void aModelBringsItsRange() {
    test::makeTinyDataset(folder(), {.floats = true, .black = -1.0f, .white = 1.0f});
    const auto own = loadDataset(folder().string());
    QVERIFY(isReadAs(*own, {}));
    QVERIFY(!isReadAs(*own, inRange({-3.0, 3.0})));
    const auto dataset = loadDataset(folder().string(), {}, inRange({-3.0, 3.0}));
    QCOMPARE(dataset->test.pixelAt(0, 0), static_cast<float>((static_cast<double>(own->test.floats[0]) + 3.0) / 6.0));
    QVERIFY(isReadAs(*dataset, inRange({-3.0, 3.0})));
    QVERIFY(!isReadAs(*dataset, {}));
    DatasetReading before;
    before.beforeRanges = true;
    QVERIFY(loadDataset(folder().string(), {}, before)->range() == kByteRange);  // as it was
  }

  void anotherUnitThanTheModelsIsRefused() {
    test::makeTinyDataset(folder(), {.floats = true});
    DatasetReading reading = inRange(kByteRange);
    reading.std = 0.3;
    const QString said = thrown<InputError>([&] { loadDataset(folder().string(), {}, reading); });
    QVERIFY2(said.contains("its pixels lie in 0 to 1, those the model was trained on in 0 to 255"), qPrintable(said));
  }

  void testImagesInAnotherUnitAreRefused() {
    test::makeTinyDataset(folder(), {.floats = true});
    std::vector<float> values = loadDataset(folder().string())->test.floats;
    for (float& value : values) value *= 255.0f;
    overwrite("t10k-images-idx3-float", kIdxFloats, {100, 8, 8}, test::bigEndian(values));
    QVERIFY2(refused().contains("they should have one unit"), qPrintable(refused()));
  }

  void aModelMayMeetOneClass() {
    test::makeTinyDataset(folder());
    overwrite("train-labels-idx1-ubyte", kIdxBytes, {200}, std::vector<std::uint8_t>(200, 3));
    overwrite("t10k-labels-idx1-ubyte", kIdxBytes, {100}, std::vector<std::uint8_t>(100, 3));
    QVERIFY2(refused().contains("two classes at least"), qPrintable(refused()));
    DatasetReading reading;
    reading.classes = {"0", "1", "2", "3"};
    QCOMPARE(loadDataset(folder().string(), {}, reading)->test.labels[0], 3);
  }

  void floatsInTheWrongByteOrderAreRefused() {
    test::makeTinyDataset(folder(), {.floats = true, .black = 1.0f, .white = 8.5f});
    const auto values = loadDataset(folder().string())->train.floats;
    std::vector<std::uint8_t> reversed = test::bigEndian(values);
    for (std::size_t at = 0; at < reversed.size(); at += 4) std::reverse(reversed.begin() + at, reversed.begin() + at + 4);
    overwrite("train-images-idx3-float", kIdxFloats, {200, 8, 8}, reversed);
    QVERIFY2(refused().contains("not a finite number") || refused().contains("wrong order"), qPrintable(refused()));
    std::vector<float> onlyZeroAndOne(12'800);
    for (std::size_t i = 0; i < onlyZeroAndOne.size(); i += 3) onlyZeroAndOne[i] = 4.6006e-41f;  // 1 with its bytes reversed
    overwrite("train-images-idx3-float", kIdxFloats, {200, 8, 8}, test::bigEndian(onlyZeroAndOne));
    QVERIFY2(refused().contains("wrong order"), qPrintable(refused()));
    overwrite("train-images-idx3-float", kIdxFloats, {200, 8, 8}, test::bigEndian(values));
    onlyZeroAndOne.resize(6'400);
    overwrite("t10k-images-idx3-float", kIdxFloats, {100, 8, 8}, test::bigEndian(onlyZeroAndOne));
    QVERIFY2(refused().contains("wrong order") && refused().contains("t10k"), qPrintable(refused()));
  }

  void pixelsThatHardlyDifferAreRefused() {
    test::makeTinyDataset(folder(), {.floats = true});
    std::vector<float> values(12'800, 0.5f);
    values[7] = 0.50001f;
    overwrite("train-images-idx3-float", kIdxFloats, {200, 8, 8}, test::bigEndian(values));
    QVERIFY2(refused().contains("below a millionth of their range, 0 to 1"), qPrintable(refused()));
  }

  void otherClassCounts() {
    test::makeTinyDataset(folder(), {.classes = 26});
    QCOMPARE(loadDataset(folder().string())->info.classes.size(), std::size_t{26});
    test::makeTinyDataset(folder("letters"), {.classes = 26, .firstLabel = 1});
    const auto letters = loadDataset(folder("letters").string());
    QCOMPARE(letters->info.classes.size(), std::size_t{26});
    QCOMPARE(letters->info.classes.front(), std::string("1"));
    QCOMPARE(letters->train.labels.front(), 0);
  }

  void twoDigitsAreTwoClasses() {
    test::makeTinyDataset(folder(), {.classes = 2});
    const auto seven = [](int i) { return static_cast<std::uint8_t>(i % 2 == 0 ? 1 : 7); };
    for (const auto& [name, count] : {std::pair("train-labels-idx1-ubyte", 200), std::pair("t10k-labels-idx1-ubyte", 100)}) {
      std::vector<std::uint8_t> labels;
      for (int i = 0; i < count; ++i) labels.push_back(seven(i));
      overwrite(name, kIdxBytes, {static_cast<std::uint32_t>(count)}, labels);
    }
    QCOMPARE(loadDataset(folder().string())->info.classes, (std::vector<std::string>{"1", "7"}));
  }

  void fourDimensionsAndOtherTypesAreRead() {
    test::makeTinyDataset(folder("reference"), {});
    const auto reference = loadDataset(folder("reference").string());
    test::makeTinyDataset(folder(), {});
    const auto integersOf = [](const Samples& samples) {
      return test::bigEndian(std::vector<int>(samples.bytes.begin(), samples.bytes.end()), 2);
    };
    overwrite("train-images-idx3-ubyte", test::kIdxShorts, {200, 8, 8, 1}, integersOf(reference->train));
    overwrite("t10k-images-idx3-ubyte", test::kIdxShorts, {100, 1, 8, 8}, integersOf(reference->test));
    const auto dataset = loadDataset(folder().string());
    QCOMPARE(dataset->info.height, 8);
    QCOMPARE(dataset->info.width, 8);
    QCOMPARE(dataset->train.floats[77], static_cast<float>(reference->train.bytes[77]));
  }

  void aFileStandsForItsDataset() {
    test::makeTinyDataset(folder(), {});
    const auto dataset = loadDataset((folder() / "t10k-labels-idx1-ubyte").string());
    QCOMPARE(dataset->info.trainCount, 200);
    QCOMPARE(dataset->info.title, std::string("my digits"));
    QCOMPARE(titleOf((folder("a\nb") / "absent").string()), std::string("absent"));
    for (const auto& entry : std::filesystem::directory_iterator(folder())) {
      std::filesystem::rename(entry.path(), folder() / ("emnist-letters-" + entry.path().filename().string()));
    }
    QCOMPARE(titleOf((folder() / "emnist-letters-t10k-labels-idx1-ubyte").string()), std::string("emnist-letters"));
  }

  void titlesAreOneLine() {
    fs::create_directory(folder("a\nb\xff"));
    QCOMPARE(titleOf(folder("a\nb\xff").string()), std::string(R"(a\nb\xff)"));
    QCOMPARE(titleOf("/"), std::string("/"));
    fs::remove(folder("a\nb\xff"));  // Qt does not know such names
  }

  void linksLeadWhereTheSystemGoes() {
    test::makeTinyDataset(folder("real/deep/ds"), {.train = 30});
    test::makeTinyDataset(folder("ds"), {.train = 40});
    fs::create_directories(folder("real/deep/sub"));
    fs::create_directory_symlink(folder("real/deep/sub"), folder("link"));
    QCOMPARE(loadDataset(folder("link/../ds").string())->info.trainCount, 30);
    QCOMPARE(loadDataset(datasetAsKept(folder("link/../ds").string()))->info.trainCount, 30);
  }

  void countsMustAgree() {
    test::makeTinyDataset(folder(), {});
    overwrite("t10k-labels-idx1-ubyte", kIdxBytes, {3}, {0, 1, 2});
    QVERIFY2(refused().contains("100 images, but 3 labels in t10k-labels-idx1-ubyte"), qPrintable(refused()));
  }

  void imageSizesMustAgree() {
    test::makeTinyDataset(folder(), {});
    overwrite("t10k-images-idx3-ubyte", kIdxBytes, {100, 4, 4}, std::vector<std::uint8_t>(1600));
    QVERIFY2(refused().contains("test images are 4 x 4, training images 8 x 8"), qPrintable(refused()));
  }

  void kindsMustAgree() {
    test::makeTinyDataset(folder(), {});
    overwrite("t10k-images-idx3-ubyte", kIdxFloats, {100, 8, 8}, std::vector<std::uint8_t>(25'600));
    QVERIFY(refused().contains("both be bytes, or both be other numbers"));
  }

  void labelsMustBeInOneDimension() {
    test::makeTinyDataset(folder(), {});
    overwrite("train-labels-idx1-ubyte", kIdxBytes, {100, 2}, std::vector<std::uint8_t>(200));
    QVERIFY(refused().contains("labels should have 1 dimension, or be a column; these are 100 x 2"));
  }

  void ofTwoBadFilesTheFirstIsNamed() {
    test::makeTinyDataset(folder(), {});
    test::writeFile(folder() / "t10k-images-idx3-ubyte", std::vector<std::uint8_t>{'n', 'o', 'n', 'e'});
    QVERIFY2(refused().contains("t10k-images-idx3-ubyte"), qPrintable(refused()));
    overwrite("train-images-idx3-ubyte", kIdxBytes, {200}, std::vector<std::uint8_t>(200));
    QVERIFY2(refused().contains("train-images-idx3-ubyte"), qPrintable(refused()));
  }

  void labelsInPlaceOfImagesAreRefused() {
    test::makeTinyDataset(folder(), {});
    overwrite("train-images-idx3-ubyte", kIdxBytes, {200}, std::vector<std::uint8_t>(200));
    QVERIFY(refused().contains("images should have 2 or 3 dimensions"));
  }

  void constantImagesAreRefused() {
    test::makeTinyDataset(folder(), {});
    overwrite("train-images-idx3-ubyte", kIdxBytes, {200, 8, 8}, std::vector<std::uint8_t>(12'800, 9));
    QVERIFY(refused().contains("all training pixels are equal"));
    test::makeTinyDataset(folder("floats"), {.floats = true});
    const std::vector<float> equal(12'800, 0.1f);
    test::writeIdx(folder("floats") / "train-images-idx3-float", kIdxFloats, {200, 8, 8}, test::bigEndian(equal));
    QVERIFY(thrown<InputError>([&] { loadDataset(folder("floats").string()); }).contains("all training pixels are equal"));
  }

  void aStrayLabelIsRefused() {
    test::makeTinyDataset(folder(), {.train = 2000, .classes = 10});
    std::vector<std::uint8_t> labels;
    for (int i = 0; i < 2000; ++i) labels.push_back(static_cast<std::uint8_t>(i == 5 ? 10 : i % 10));
    overwrite("train-labels-idx1-ubyte", kIdxBytes, {2000}, labels);
    QVERIFY2(refused().contains("label 10 occurs once in 2,000 training samples"), qPrintable(refused()));
  }

  void aKnownDatasetKnowsItsLabels() {
    qputenv("XDG_DATA_HOME", m_temporary->path().toUtf8());
    const auto kmnist = userDatasetFolder() / "kmnist";
    test::makeTinyDataset(kmnist, {.classes = 11, .gz = true});
    const auto said = thrown<InputError>([&] { loadDataset("kmnist"); });
    QVERIFY2(said.contains("sample 10 (counted from 0) has label 10; the labels of Kuzushiji-MNIST run from 0 to 9"),
             qPrintable(said));
    QVERIFY(said.endsWith("get it anew with: rewire data fetch kmnist (dataset kmnist)"));
    test::makeTinyDataset(kmnist, {.classes = 10, .gz = true});
    QCOMPARE(loadDataset("kmnist")->info.classes[1], std::string("ki"));
    test::writeFile(kmnist / "t10k-labels-idx1-ubyte.gz", std::vector<std::uint8_t>{'<', 'h', 't', 'm', 'l', '>'});
    const auto broken = thrown<InputError>([&] { loadDataset("kmnist"); });
    QVERIFY2(broken.contains("Kuzushiji-MNIST is not whole: t10k-labels-idx1-ubyte.gz: this is an HTML page"),
             qPrintable(broken));
    qunsetenv("XDG_DATA_HOME");
  }

  void aBrokenCopyDoesNotHideAWholeOne() {
    qputenv("XDG_DATA_HOME", m_temporary->path().toUtf8());
    const auto mnist = userDatasetFolder() / "mnist";
    test::makeTinyDataset(mnist, {.train = 300, .classes = 11, .gz = true});  // whole, and yet not MNIST
    QCOMPARE(locate(*knownDataset("mnist")), std::optional(mnist));
    QCOMPARE(loadDataset("mnist")->info.trainCount, 60'000);
    qunsetenv("XDG_DATA_HOME");
  }

  void whatIsNotThereIsExplained() {
    QVERIFY(thrown<InputError>([] { loadDataset("minst"); }).contains("it should be mnist, fashion-mnist, kmnist or a folder"));
    test::makeTinyDataset(folder(), {});
    test::writeFile(folder() / "notes.txt", std::vector<std::uint8_t>{'x'});
    QVERIFY(thrown<InputError>([&] { loadDataset((folder() / "notes.txt").string()); }).contains("give the folder it lies in"));
    QVERIFY(thrown<InputError>([&] { loadDataset("/dev/null"); }).contains("this is a device or a pipe"));
    if (!locate(*knownDataset("kmnist"))) {
      QVERIFY(thrown<InputError>([] { loadDataset("kmnist"); }).contains("rewire data fetch kmnist"));
    }
  }

  void stopsWhenAsked() {
    test::makeTinyDataset(folder(), {});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(loadDataset(folder().string(), stop.get_token()), Cancelled);
  }

  void realDatasetsAreAsPublished_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("std");
    QTest::newRow("MNIST") << "mnist" << 0.1307 << 0.3081;
    QTest::newRow("Fashion-MNIST") << "fashion-mnist" << 0.2860 << 0.3530;
  }
  void realDatasetsAreAsPublished() {
    QFETCH(QString, name);
    QFETCH(double, mean);
    QFETCH(double, std);
    const auto* known = knownDataset(name.toStdString());
    if (!locate(*known)) QSKIP("not on this computer");
    const auto dataset = loadDataset(name.toStdString());
    QCOMPARE(dataset->info.trainCount, 60'000);
    QCOMPARE(dataset->info.testCount, 10'000);
    QCOMPARE(dataset->info.height, 28);
    QCOMPARE(dataset->info.width, 28);
    QCOMPARE(dataset->info.mean, mean);
    QCOMPARE(dataset->info.std, std);
    QCOMPARE(dataset->info.title, std::string(known->title));
    QCOMPARE(dataset->info.classes.size(), std::size_t{10});
  }
};

REWIRE_TEST(TestDataset)
#include "tst_dataset.moc"

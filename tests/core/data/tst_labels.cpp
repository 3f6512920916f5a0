#include "core/data/labels.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::thrown;

/// Reading labels, the classes that they speak of, and labels that are mistakes.
class TestLabels : public QObject {
  Q_OBJECT

  using Labels = std::vector<std::int32_t>;

  /// `count` labels that run from `first` to `last` again and again.
  static Labels cycle(std::size_t count, int first, int last) {
    Labels labels(count);
    for (std::size_t i = 0; i < count; ++i) labels[i] = first + static_cast<int>(i) % (last - first + 1);
    return labels;
  }

  static std::vector<std::string> classes(Labels& train, Labels& test) {
    return toClasses({train, "train file"}, {test, "test file"});
  }
  static int count(Labels train, Labels test) { return static_cast<int>(classes(train, test).size()); }
  static QString refused(const Labels& train, const Labels& test) {
    return thrown<InputError>([&] { count(train, test); });
  }
  static QString refusedInFile(const std::filesystem::path& path) {
    return thrown<InputError>([&] { readLabels(path); });
  }

  QTemporaryDir m_folder;

  std::filesystem::path file(std::uint8_t type, const std::vector<std::uint32_t>& dims,
                             const std::vector<std::uint8_t>& payload) const {
    const auto path = std::filesystem::path(m_folder.path().toStdString()) / "labels";
    test::writeIdx(path, type, dims, payload);
    return path;
  }

 private Q_SLOTS:
  void everyTypeOfNumber() {
    const Labels right{0, 9, 3};
    const std::vector<int> values{0, 9, 3};
    QCOMPARE(readLabels(file(test::kIdxBytes, {3}, {0, 9, 3})), right);
    QCOMPARE(readLabels(file(test::kIdxSignedBytes, {3}, {0, 9, 3})), right);
    QCOMPARE(readLabels(file(test::kIdxShorts, {3}, test::bigEndian(values, 2))), right);
    QCOMPARE(readLabels(file(test::kIdxIntegers, {3}, test::bigEndian(values, 4))), right);
    QCOMPARE(readLabels(file(test::kIdxFloats, {3}, test::bigEndian(std::vector{0.0f, 9.0f, 3.0f}))), right);
    QCOMPARE(readLabels(file(test::kIdxDoubles, {3}, test::bigEndian(std::vector{0.0, 9.0, 3.0}))), right);
    QCOMPARE(readLabels(file(test::kIdxSignedBytes, {2}, {255, 1})), (Labels{-1, 1}));
  }

  void columnsRowsAndTables() {
    const Labels right{4, 5, 6};
    QCOMPARE(readLabels(file(test::kIdxBytes, {3, 1}, {4, 5, 6})), right);
    QCOMPARE(readLabels(file(test::kIdxBytes, {1, 3}, {4, 5, 6})), right);
    QCOMPARE(readLabels(file(test::kIdxBytes, {3, 1, 1}, {4, 5, 6})), right);
    std::vector<int> table;
    for (const int label : right) table.insert(table.end(), {label, 4, 2100, 7, 9, 52, 0, 0});  // as QMNIST has them
    QCOMPARE(readLabels(file(test::kIdxIntegers, {3, 8}, test::bigEndian(table, 4))), right);
  }

  void whatAreNoLabelsIsRefused() {
    const auto hot = file(test::kIdxBytes, {2, 3}, {0, 1, 0, 1, 0, 0});
    QVERIFY2(refusedInFile(hot).contains("these are 2 x 3: if each row marks its class, store the number"),
             qPrintable(refusedInFile(hot)));
    const auto eight = file(test::kIdxIntegers, {1, 8}, test::bigEndian(std::vector{0, 0, 1, 0, 0, 0, 0, 0}, 4));
    QCOMPARE(readLabels(eight).size(), std::size_t{8});  // a row
    const auto hotEight =
        file(test::kIdxIntegers, {2, 8}, test::bigEndian(std::vector{0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0}, 4));
    QVERIFY(refusedInFile(hotEight).contains("mark their class with a 1 in each row"));
    QVERIFY(refusedInFile(file(test::kIdxBytes, {2, 2, 2}, std::vector<std::uint8_t>(8))).contains("are they images?"));
    QVERIFY(refusedInFile(file(test::kIdxFloats, {2}, test::bigEndian(std::vector{1.0f, 0.5f})))
                .contains("sample 1 (counted from 0) has label 0.500000; labels should be whole numbers"));
  }

  void littleEndianNumbersAreRefused() {
    QVERIFY(refusedInFile(file(test::kIdxIntegers, {2}, {7, 0, 0, 0, 1, 0, 0, 0})).contains("they are little-endian"));
    QVERIFY(refusedInFile(file(test::kIdxShorts, {2}, {7, 0, 1, 0})).contains("every number is a multiple of 256, as 1792"));
    QCOMPARE(readLabels(file(test::kIdxIntegers, {2}, std::vector<std::uint8_t>(8))), (Labels{0, 0}));
  }

  void classesAreTheLabelsOfTraining() {
    Labels train{7, 1, 7, 1};
    Labels test{1, 7, 7};
    QCOMPARE(classes(train, test), (std::vector<std::string>{"1", "7"}));
    QCOMPARE(train, (Labels{1, 0, 1, 0}));
    QCOMPARE(test, (Labels{0, 1, 1}));
    QCOMPARE(count({0, 1}, {1}), 2);
    QCOMPARE(count(cycle(2600, 1, 26), {26}), 26);
    QCOMPARE(count(cycle(4700, 0, 46), {3}), 47);
  }

  void negativeLabelsAreLabels() {
    Labels train{1, -1, 1};
    Labels test{-1};
    QCOMPARE(classes(train, test), (std::vector<std::string>{"-1", "1"}));
    QCOMPARE(test, (Labels{0}));
  }

  void oneClassIsRefused() {
    QVERIFY(refused({0, 0}, {0}).contains("two classes at least"));
    QVERIFY(refused({5, 5}, {5}).contains("every training image has label 5"));
  }

  void testLabelsThatTrainingDoesNotKnowAreRefused() {
    const auto said = refused({0, 1, 2}, {0, 2, 3});
    QVERIFY2(
        said.contains("sample 2 (counted from 0) has label 3, which no training image has; the training labels are 0, 1 and 2"),
        qPrintable(said));
    QVERIFY(said.endsWith("(test file)"));
    QVERIFY(refused({0, 2, 4}, {0, 2, 3}).contains("has label 3"));
    QVERIFY(refused(cycle(100, 1, 26), {0}).contains("the training labels are 1 to 26 (26 classes)"));
  }

  void tooManyClassesAreRefused() {
    QCOMPARE(count(cycle(3000, 0, 999), {}), 1000);
    QVERIFY(refused(cycle(3000, 1, 1001), {})
                .contains("the training labels take 1,001 values, from 1 to 1001; at most 1,000 classes"));
    QVERIFY(refused(cycle(500, 0, 499), {}).contains("every one of the 500 training labels is another"));
    QCOMPARE(count(cycle(100, 0, 99), {}), 100);
  }

  void aLoneOutermostLabelIsAMistake() {
    auto train = cycle(60'000, 0, 9);
    train[41] = 10;
    const auto said = refused(train, cycle(100, 0, 9));
    QVERIFY2(
        said.contains("label 10 occurs once in 60,000 training samples, in sample 41 (counted from 0), and never in the test "
                      "set; the others are 0 to 9 (10 classes)"),
        qPrintable(said));
    train[41] = -3;
    QVERIFY(refused(train, cycle(100, 0, 9)).contains("label -3 occurs once"));
  }

  void aRareClassIsNoMistakeWhenTheTestSetHasItOrSamplesAreFew() {
    auto train = cycle(60'000, 0, 9);
    train[41] = 10;
    QCOMPARE(count(train, {10}), 11);
    QCOMPARE(count({0, 1, 2}, {0}), 3);
  }

  void knownLabelsHaveAKnownRange() {
    Labels right{0, 9, 5};
    Labels wrong{0, 9, 10};
    checkKnownLabels({right, "file"}, 10, "MNIST");
    const auto said = thrown<InputError>([&] { checkKnownLabels({wrong, "file"}, 10, "MNIST"); });
    QCOMPARE(said, QString("sample 2 (counted from 0) has label 10; the labels of MNIST run from 0 to 9 (file)"));
  }
};

REWIRE_TEST(TestLabels)
#include "tst_labels.moc"

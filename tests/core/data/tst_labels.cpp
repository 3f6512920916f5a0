#include "core/data/labels.h"

#include <QTest>

#include "core/error.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::thrown;

/// The number of classes that labels speak of, and labels that are mistakes.
class TestLabels : public QObject {
  Q_OBJECT

  using Labels = std::vector<std::int32_t>;

  /// `count` labels that run from `first` to `last` again and again.
  static Labels cycle(std::size_t count, int first, int last) {
    Labels labels(count);
    for (std::size_t i = 0; i < count; ++i) labels[i] = first + static_cast<int>(i) % (last - first + 1);
    return labels;
  }

  static int count(const Labels& train, const Labels& test) { return countClasses({train, "train file"}, {test, "test file"}); }
  static QString refused(const Labels& train, const Labels& test) {
    return thrown<InputError>([&] { count(train, test); });
  }

 private Q_SLOTS:
  void classesAreTheLargestLabelPlusOne() {
    QCOMPARE(count({0, 1}, {1}), 2);
    QCOMPARE(count(cycle(2600, 0, 25), {3}), 26);
    QCOMPARE(count(cycle(2600, 1, 26), {26}), 27);  // EMNIST letters: class 0 stays empty
  }

  void gapsAreRefused() {
    const auto said = refused({0, 1, 3, 0}, {1});
    QVERIFY2(said.contains("no training image has label 2, though labels run from 0 to 3"), qPrintable(said));
    QVERIFY(said.endsWith("(train file)"));
  }

  void oneClassIsRefused() {
    QVERIFY(refused({0, 0}, {0}).contains("two classes at least"));
    QVERIFY(refused({5, 5}, {5}).contains("two classes at least"));
  }

  void testLabelsBeyondAreRefused() {
    const auto said = refused({0, 1, 2}, {0, 2, 3});
    QVERIFY2(said.contains("sample 2 (counted from 0) has label 3; the training labels go only to 2"), qPrintable(said));
    QVERIFY(said.endsWith("(test file)"));
  }

  void aLoneLargestLabelIsAMistake() {
    auto train = cycle(60'000, 0, 9);
    train[41] = 10;
    const auto said = refused(train, cycle(100, 0, 9));
    QVERIFY2(
        said.contains("label 10 occurs once in 60,000 training samples, in sample 41 (counted from 0), and never in the test "
                      "set; labels should run from 0 to 9"),
        qPrintable(said));
    train[41] = 77;
    QVERIFY(refused(train, cycle(100, 0, 9)).contains("label 77 occurs once"));
  }

  void aRareClassIsNoMistakeWhenTheTestSetHasItOrSamplesAreFew() {
    auto train = cycle(60'000, 0, 9);
    train[41] = 10;
    QCOMPARE(count(train, {10}), 11);
    QCOMPARE(count({0, 1, 2}, {0}), 3);
  }

  void knownLabelsHaveAKnownRange() {
    const Labels right{0, 9, 5};
    const Labels wrong{0, 9, 10};
    checkKnownLabels({right, "file"}, 10, "MNIST");
    const auto said = thrown<InputError>([&] { checkKnownLabels({wrong, "file"}, 10, "MNIST"); });
    QCOMPARE(said, QString("sample 2 (counted from 0) has label 10; the labels of MNIST run from 0 to 9 (file)"));
  }
};

REWIRE_TEST(TestLabels)
#include "tst_labels.moc"

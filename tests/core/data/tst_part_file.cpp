#include "core/data/part_file.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;

/// Whole and broken files of a dataset.
class TestPartFile : public QObject {
  Q_OBJECT

  using Bytes = std::vector<std::uint8_t>;

  QTemporaryDir m_folder;
  const Bytes m_images = test::idxFile(test::kIdxBytes, {50, 4, 4}, Bytes(800, 7));
  const Bytes m_labels = test::idxFile(test::kIdxBytes, {50}, Bytes(50, 1));

  std::filesystem::path file(const Bytes& bytes, const std::string& name = "file") const {
    const auto path = std::filesystem::path(m_folder.path().toStdString()) / name;
    test::writeFile(path, bytes);
    return path;
  }
  std::string flaw(const Bytes& bytes, DatasetPart part = DatasetPart::TrainImages) const { return flawOf(file(bytes), part); }

 private Q_SLOTS:
  void wholeFilesHaveNoFlaw() {
    QCOMPARE(flaw(m_images), std::string());
    QCOMPARE(flaw(test::gzipped(m_images), DatasetPart::TestImages), std::string());
    QCOMPARE(flaw(m_labels, DatasetPart::TestLabels), std::string());
    auto padded = test::gzipped(m_images);
    padded.resize(padded.size() + 512);
    QCOMPARE(flaw(padded), std::string());
  }

  void labelsAreNoImages() {
    QVERIFY(QString::fromStdString(flaw(m_labels)).contains("images should have 2 or 3 dimensions"));
    QVERIFY(QString::fromStdString(flaw(m_images, DatasetPart::TrainLabels)).contains("labels should have 1 dimension"));
  }

  void aCutFileIsNotWhole() {
    auto cut = test::gzipped(m_images);
    cut.resize(cut.size() - 4);
    QCOMPARE(flaw(cut), std::string("the gzip data is cut short; the file is not complete"));
    checkHeader(file(cut), DatasetPart::TrainImages);  // the header alone does not tell
    auto less = m_images;
    less.pop_back();
    QVERIFY(flaw(less).starts_with("the file is cut short: its header promises 816 bytes, it has 815"));
    QVERIFY(flaw(test::gzipped(less)).starts_with("the file is cut short: its header promises 816 bytes, it has 815"));
  }

  void sumsAreThoseOfTheContent() {
    const auto plain = contentSum(file(m_images, "plain"));
    auto padded = test::gzipped(m_images);
    QCOMPARE(contentSum(file(padded, "gz")), plain);
    padded.resize(padded.size() + 3);
    QCOMPARE(contentSum(file(padded, "padded")), plain);
    auto other = m_images;
    other.back() = 8;
    QVERIFY(contentSum(file(other, "other")) != plain);
    QVERIFY(contentSum(file(test::gzipped(other), "other gz")) != plain);
  }
};

REWIRE_TEST(TestPartFile)
#include "tst_part_file.moc"

#include "core/data/dataset_names.h"

#include <QTest>

#include "tests/support/registry.h"

using namespace rewire;

/// Names of the four files of a dataset, as servers, archives, browsers and people write them.
class TestDatasetNames : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesTellThePart_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("set");
    QTest::addColumn<bool>("copy");
    const auto row = [](const char* name, DatasetPart part, const char* set = "", bool copy = false) {
      QTest::newRow(name) << name << static_cast<int>(part) << set << copy;
    };
    using enum DatasetPart;
    row("train-images-idx3-ubyte", TrainImages);
    row("t10k-labels-idx1-ubyte.gz", TestLabels);
    row("train-images.idx3-ubyte", TrainImages);
    row("Train-Images-idx3-ubyte.GZ", TrainImages);
    row("TEST-LABELS.IDX1-UBYTE", TestLabels);
    row("train_images.idx", TrainImages);
    row("test-images-idx2-float.gz", TestImages);
    row("train-images-idx3.float32", TrainImages);
    row("train-labels", TrainLabels);
    row("emnist-letters-train-images-idx3-ubyte.gz", TrainImages, "emnist-letters");
    row("EMNIST_Letters_test-labels-idx1-ubyte", TestLabels, "emnist-letters");
    row("qmnist-train-labels-idx2-int.gz", TrainLabels, "qmnist");
    row("qmnist-test-images-idx3-ubyte.gz", TestImages, "qmnist");
    row("train-images-idx3-ubyte (1).gz", TrainImages, "", true);
    row("train-images-idx3-ubyte(2).gz", TrainImages, "", true);
    row("train-images-idx3-ubyte.gz (1)", TrainImages, "", true);
    row("train-images (1).idx3-ubyte", TrainImages, "", true);
    row("train-images-idx3-ubyte - Copy.gz", TrainImages, "", true);
    row("train-images-idx3-ubyte copy 2", TrainImages, "", true);
    row("Copy of t10k-images-idx3-ubyte", TestImages, "", true);
  }
  void namesTellThePart() {
    QFETCH(QString, name);
    QFETCH(int, part);
    QFETCH(QString, set);
    QFETCH(bool, copy);
    const auto told = partNamed(name.toStdString());
    QVERIFY(told.has_value());
    QCOMPARE(static_cast<int>(told->part), part);
    QCOMPARE(told->set, set.toStdString());
    QCOMPARE(told->copy, copy);
    QCOMPARE(told->gzip, name.contains(".gz", Qt::CaseInsensitive));
  }

  void leftoversAreNoPart() {
    const std::string name = "train-images-idx3-ubyte";
    for (const char* end : {".gz.1",
                            ".gz.part",
                            ".gz.crdownload",
                            ".gz.aria2",
                            ".gz.asc",
                            ".gz.sig",
                            ".md5",
                            ".gz.sha256",
                            ".zip",
                            ".bak",
                            "~",
                            ".png",
                            ".jpg",
                            ".gz~",
                            ".gz.download",
                            ".gz:Zone.Identifier",
                            ".tar",
                            ".xz",
                            ".gz.wrong",
                            ".txt",
                            ".1",
                            ".npy",
                            ".orig"}) {
      QVERIFY2(!partNamed(name + end), end);
      QCOMPARE(partAlluded(name + end), std::optional(DatasetPart::TrainImages));
    }
    for (const char* other :
         {"._train-images-idx3-ubyte", ".train-images-idx3-ubyte.gz.swp", ".DS_Store", "Thumbs.db", "README.md"}) {
      QVERIFY2(!partNamed(other) && !partAlluded(other), other);
    }
  }
};

REWIRE_TEST(TestDatasetNames)
#include "tst_dataset_names.moc"

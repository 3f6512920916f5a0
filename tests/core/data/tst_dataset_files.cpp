#include "core/data/dataset_files.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::thrown;

/// Finding the four files of a dataset among others.
class TestDatasetFiles : public QObject {
  Q_OBJECT

  /// A folder with these files, each empty.
  struct Folder {
    explicit Folder(const std::vector<std::string>& names) {
      for (const auto& name : names) test::writeFile(path() / name, {});
    }
    std::filesystem::path path() const { return m_folder.path().toStdString(); }
    QTemporaryDir m_folder;
  };

  static std::vector<std::string> found(const Folder& folder) {
    const auto files = findDatasetFiles(folder.path());
    return {files.trainImages.filename(), files.trainLabels.filename(), files.testImages.filename(), files.testLabels.filename()};
  }

 private Q_SLOTS:
  void usualNamesAndTheirVariants() {
    for (const std::vector<std::string>& names :
         {std::vector<std::string>{"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
                                   "t10k-labels-idx1-ubyte"},
          {"train-images.idx3-ubyte", "train-labels.idx1-ubyte", "t10k-images.idx3-ubyte", "t10k-labels.idx1-ubyte"},
          {"train-images-idx2-float.gz", "train-labels-idx1-ubyte.gz", "test-images-idx2-float.gz", "test-labels-idx1-ubyte.gz"},
          {"train_images.idx", "train_labels.idx", "test_images.idx", "test_labels.idx"},
          {"TRAIN-IMAGES-IDX3-FLOAT32", "train-labels", "t10k-images.gz", "test-labels-idx1-ubyte"}}) {
      QCOMPARE(found(Folder(names)), names);
    }
  }

  void plainWinsAndLeftoversAreOverlooked() {
    const Folder folder({"train-images-idx3-ubyte", "train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte",
                         "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte.gz", "t10k-images-idx3-ubyte.gz.part",
                         "t10k-labels-idx1-ubyte.md5", "README.md", "my-train-images-idx3-ubyte", "train-images-idx3-ubyte.bak",
                         "train-images.png"});
    QCOMPARE(found(folder), (std::vector<std::string>{"train-images-idx3-ubyte", "train-labels-idx1-ubyte",
                                                      "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte.gz"}));
  }

  void aFolderOfTheSameNameIsNoFile() {
    const Folder folder(
        {"train-images.idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"});
    std::filesystem::create_directory(folder.path() / "train-images-idx3-ubyte");
    QCOMPARE(found(folder).front(), std::string("train-images.idx3-ubyte"));
  }

  void theMissingOneIsNamed() {
    const std::vector<std::string> names{"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
                                         "t10k-labels-idx1-ubyte"};
    for (const auto& missing : names) {
      auto rest = names;
      rest.erase(std::find(rest.begin(), rest.end(), missing));
      const Folder folder(rest);
      const auto said = thrown<InputError>([&] { findDatasetFiles(folder.path()); });
      QVERIFY2(said.contains("has no file " + QString::fromStdString(missing)), qPrintable(said));
    }
  }

  void twoOfAPartAreRefused() {
    const Folder folder({"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "test-images-idx3-ubyte",
                         "t10k-labels-idx1-ubyte"});
    QVERIFY(thrown<InputError>([&] { findDatasetFiles(folder.path()); }).contains("two files could be t10k-images-idx3-ubyte"));
  }

  void absentFolderIsRefused() {
    QVERIFY(thrown<InputError>([] { findDatasetFiles("/nowhere/at/all"); }).contains("cannot be read"));
  }
};

REWIRE_TEST(TestDatasetFiles)
#include "tst_dataset_files.moc"

#include "core/data/dataset_files.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::thrown;
namespace fs = std::filesystem;

namespace {

using Bytes = std::vector<std::uint8_t>;
using Names = std::vector<std::string>;

const Names kUsual{"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"};

Bytes images(std::uint8_t value = 7) {
  return test::idxFile(test::kIdxBytes, {2, 2, 2}, Bytes(8, value));
}

Bytes labels(std::uint8_t value = 1) {
  return test::idxFile(test::kIdxBytes, {2}, Bytes(2, value));
}

Bytes oneShort(Bytes bytes) {
  bytes.pop_back();
  return bytes;
}

Bytes text(const std::string& words) {
  return {words.begin(), words.end()};
}

/// A folder of files. Those that are added by name alone hold images or labels, as their names say.
class Folder {
 public:
  explicit Folder(const Names& names = {}) {
    for (const auto& name : names) add(name);
  }
  void add(const std::string& name) {
    const bool ofImages = QString::fromStdString(name).contains("image", Qt::CaseInsensitive);
    const auto content = ofImages ? images() : labels();
    add(name, name.ends_with(".gz") ? test::gzipped(content) : content);
  }
  void add(const std::string& name, const Bytes& content) {
    fs::create_directories((path() / name).parent_path());
    test::writeFile(path() / name, content);
  }
  fs::path path() const { return m_folder.path().toStdString(); }

  /// The files that are found, relative to the folder.
  Names found(const std::string& inside = "") const {
    const auto files = findDatasetFiles(inside.empty() ? path() : path() / inside);
    Names names;
    for (const auto& file : {files.trainImages, files.trainLabels, files.testImages, files.testLabels}) {
      names.push_back(file.lexically_relative(path()).string());
    }
    return names;
  }
  QString refused(const std::string& inside = "") const {
    return thrown<InputError>([&] { found(inside); });
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace

/// Finding the four files of a dataset among others.
class TestDatasetFiles : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void usualNamesAndTheirVariants() {
    for (const Names& names :
         {kUsual,
          {"train-images.idx3-ubyte", "train-labels.idx1-ubyte", "t10k-images.idx3-ubyte", "t10k-labels.idx1-ubyte"},
          {"train-images-idx2-float.gz", "train-labels-idx1-ubyte.gz", "test-images-idx2-float.gz", "test-labels-idx1-ubyte.gz"},
          {"train_images.idx", "train_labels.idx", "test_images.idx", "test_labels.idx"},
          {"emnist-letters-train-images-idx3-ubyte.gz", "emnist-letters-train-labels-idx1-ubyte.gz",
           "emnist-letters-test-images-idx3-ubyte.gz", "emnist-letters-test-labels-idx1-ubyte.gz"},
          {"qmnist-train-images-idx3-ubyte.gz", "qmnist-train-labels-idx2-int.gz", "qmnist-test-images-idx3-ubyte.gz",
           "qmnist-test-labels-idx2-int.gz"},
          {"TRAIN-IMAGES-IDX3-FLOAT32", "train-labels", "t10k-images.gz", "test-labels-idx1-ubyte"}}) {
      QCOMPARE(Folder(names).found(), names);
    }
  }

  void leftoversAreOverlooked() {
    Folder folder(kUsual);
    for (const char* name :
         {"train-images-idx3-ubyte.gz.1", "t10k-images-idx3-ubyte.gz.part", "train-images-idx3-ubyte.gz.crdownload",
          "train-images-idx3-ubyte.bak", "train-labels-idx1-ubyte~", "train-images-idx3-ubyte.zip"}) {
      folder.add(name, images(9));
    }
    folder.add("my-train-images-idx3-ubyte", images(9));
    folder.add("._train-images-idx3-ubyte", text("Mac OS X"));
    for (const char* name : {"README.md", ".DS_Store", "Thumbs.db", "train-images.png"}) folder.add(name, text("x"));
    folder.add("__MACOSX/t10k-images-idx3-ubyte", text("x"));
    fs::create_directory(folder.path() / "train-images");
    QCOMPARE(folder.found(), kUsual);
  }

  void aFileThatAria2HasNotFinishedDoesNotCount() {
    Folder folder(kUsual);
    folder.add("train-images-idx3-ubyte.aria2", text("x"));
    const QString said = thrown<InputError>([&] { folder.found(); });
    QVERIFY2(said.contains("aria2 has not finished it"), qPrintable(said));
  }

  void aFileOfAnotherContentIsOverlookedBesideAGoodOne() {
    for (const auto& bad :
         {Bytes(), text("<html>Service unavailable</html>"), labels(), oneShort(images()), test::gzipped(text("<html>"))}) {
      Folder folder(kUsual);
      folder.add("train-images-idx3-ubyte.gz", bad);
      QCOMPARE(folder.found(), kUsual);
      folder.add("train-images-idx3-ubyte.gz");
      folder.add("train-images-idx3-ubyte", bad);
      QCOMPARE(folder.found().front(), std::string("train-images-idx3-ubyte.gz"));
    }
  }

  void aCutDownloadIsOverlookedBesideItsSecondAttempt() {
    Folder folder(kUsual);
    fs::remove(folder.path() / kUsual[0]);
    auto cut = test::gzipped(images());
    cut.resize(cut.size() - 3);
    folder.add("train-images-idx3-ubyte.gz", cut);
    folder.add("train-images-idx3-ubyte (1).gz");
    QCOMPARE(folder.found().front(), std::string("train-images-idx3-ubyte (1).gz"));
  }

  void theOnlyFileIsTakenEvenIfBad() {  // so that reading it says why
    Folder folder(kUsual);
    folder.add("train-images-idx3-ubyte", text("<html>"));
    QCOMPARE(folder.found(), kUsual);
  }

  void ofEqualFilesThePlainOneIsTaken() {
    Folder folder(kUsual);
    for (const auto& name : kUsual) folder.add(name + ".gz");
    folder.add("train-images-idx3-ubyte (1).gz");
    folder.add("test-images.idx3-ubyte");
    QCOMPARE(folder.found(), kUsual);
  }

  void differingFilesOfAPartAreRefused() {
    for (const char* name : {"train-images.idx3-ubyte", "train-images-idx3-ubyte (1)", "train-images-idx3-ubyte.gz"}) {
      Folder folder(kUsual);
      folder.add(name, images(9));
      const auto said = folder.refused();
      QVERIFY2(said.contains("two files could be train-images-idx3-ubyte, train-images"), qPrintable(said));
      QVERIFY2(said.contains(name) && said.contains("and they differ; keep one of them"), qPrintable(said));
      QCOMPARE(folder.found(name).front(), std::string(name));  // naming a file chooses it
    }
  }

  void differingDatasetsAreRefused() {
    Folder folder;
    for (const auto& name : kUsual) folder.add("emnist-letters-" + name);
    for (const auto& name : kUsual) folder.add("emnist-digits-" + name);
    QCOMPARE(folder.found().front(), std::string("emnist-digits-train-images-idx3-ubyte"));  // equal so far
    folder.add("emnist-letters-t10k-labels-idx1-ubyte", labels(2));
    const auto said = folder.refused();
    QVERIFY2(said.contains("emnist-digits-train-images-idx3-ubyte … and emnist-letters-train-images-idx3-ubyte …; give one"),
             qPrintable(said));
    QCOMPARE(folder.found("emnist-letters-t10k-labels-idx1-ubyte").front(),
             std::string("emnist-letters-train-images-idx3-ubyte"));
  }

  void aBrokenDatasetDoesNotGiveWayToAnother() {
    Folder folder(kUsual);
    for (const auto& name : kUsual) folder.add("emnist-letters-" + name);
    folder.add("t10k-labels-idx1-ubyte", text("<html>"));
    QVERIFY(folder.refused().contains("two datasets lie in this folder"));
  }

  void foldersBelowAreSearched() {
    for (const char* below : {"raw/", "MNIST/raw/", "gzip/"}) {
      Folder folder;
      for (const auto& name : kUsual) folder.add(below + name);
      folder.add("notes.txt", text("x"));
      QCOMPARE(folder.found()[3], below + kUsual[3]);
    }
    Folder folder;
    for (const auto& name : kUsual) folder.add(name + "/" + name);  // archives of one file each
    QCOMPARE(folder.found()[1], kUsual[1] + "/" + kUsual[1]);
  }

  void severalFoldersBelowAreRefused() {
    Folder folder;
    for (const auto& name : kUsual) folder.add("MNIST/raw/" + name);
    for (const auto& name : kUsual) folder.add("KMNIST/raw/" + name);
    QVERIFY2(folder.refused().contains("KMNIST/raw and MNIST/raw; give one of them"), qPrintable(folder.refused()));
  }

  void theMissingOneIsNamed() {
    for (const auto& missing : kUsual) {
      Folder folder(kUsual);
      fs::remove(folder.path() / missing);
      QVERIFY2(folder.refused().contains("has no file " + QString::fromStdString(missing)), qPrintable(folder.refused()));
    }
    QVERIFY(Folder().refused().contains("it is empty"));
  }

  void whatLiesInPlaceOfAMissingOneIsNamed() {
    Folder folder(kUsual);
    fs::remove(folder.path() / kUsual[0]);
    folder.add("train-images-idx3-ubyte.zip", text("PK\3\4...."));
    QVERIFY2(
        folder.refused().contains("train-images-idx3-ubyte.zip lies there: this is a zip archive (or .npz); unpack it first"),
        qPrintable(folder.refused()));
    fs::remove(folder.path() / "train-images-idx3-ubyte.zip");
    folder.add("train-images-idx3-ubyte.gz.1", images());
    QVERIFY2(
        folder.refused().contains("train-images-idx3-ubyte.gz.1 lies there: its content would do, but not its name; rename it"),
        qPrintable(folder.refused()));
    Folder other;
    other.add("digits.npz", text("PK\3\4...."));
    QVERIFY(other.refused().contains("there are digits.npz"));
  }

  void aFileThatIsNoneOfTheFourIsNamed() {
    Folder folder;
    folder.add("all.zip", text("PK\3\4...."));
    QVERIFY2(folder.refused("all.zip").contains("this is a file: this is a zip archive"), qPrintable(folder.refused("all.zip")));
  }

  void absentFolderIsRefused() {
    QVERIFY(thrown<InputError>([] { findDatasetFiles("/nowhere/at/all"); }).contains("cannot be read"));
  }
};

REWIRE_TEST(TestDatasetFiles)
#include "tst_dataset_files.moc"

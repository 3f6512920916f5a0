#include "core/data/content_hash.h"
#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

/// The hash of a dataset, against Qt's SHA-256.
class TestContentHash : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

 private Q_SLOTS:
  void initTestCase() {
    makeTinyDataset(path("plain"));
    makeTinyDataset(path("packed"), {.gz = true});
    makeTinyDataset(path("other"), {.seed = 2});
  }

  void theFourFilesInTheirOrder() {
    QCryptographicHash expected(QCryptographicHash::Sha256);
    for (const char* name :
         {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"}) {
      QFile file(m_folder.filePath("plain/") + name);
      QVERIFY(file.open(QIODevice::ReadOnly));
      expected.addData(file.readAll());
    }
    const ContentHash hash = contentHashOf(findDatasetFiles(path("plain")));
    QCOMPARE(hash.sha256, expected.result().toHex().toStdString());
    QCOMPARE(ContentHashing(findDatasetFiles(path("packed"))).get().sha256, hash.sha256);  // inflated
    QVERIFY(!(contentHashOf(findDatasetFiles(path("other"))) == hash));
  }

  void whatIsNotKnownIsBelieved() {
    QVERIFY(ContentHash() == ContentHash{"ab"});
    QVERIFY(ContentHash{"ab"} == ContentHash());
    QVERIFY(!(ContentHash{"ab"} == ContentHash{"cd"}));
  }

  void aFileThatIsGoneIsTold() {
    DatasetFiles files = findDatasetFiles(path("plain"));
    files.testLabels = path("absent");
    const ContentHashing hashing(files);
    QVERIFY(thrown<InputError>([&] { hashing.get(); }).contains("absent"));
  }

  void nobodyHasToWait() {
    for (int i = 0; i < 20; ++i) ContentHashing hashing(findDatasetFiles(path("plain")));  // given up at once
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!thrown<Cancelled>([&] { contentHashOf(findDatasetFiles(path("plain")), stop.get_token()); }).isEmpty());
  }
};

REWIRE_TEST(TestContentHash)
#include "tst_content_hash.moc"

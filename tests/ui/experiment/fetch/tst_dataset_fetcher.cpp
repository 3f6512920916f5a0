#include "ui/experiment/fetch/dataset_fetcher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "tests/support/http_server.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::HttpAnswer;
using test::HttpServer;
namespace fs = std::filesystem;

/// Four files from mirrors that misbehave, each checked before it bears its name.
class TestDatasetFetcher : public QObject {
  Q_OBJECT

  static constexpr std::array<std::string_view, 4> kNames{"train-images", "train-labels", "t10k-images", "t10k-labels"};

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<HttpServer> m_server;
  std::unique_ptr<DatasetFetcher> m_fetcher;
  std::array<QByteArray, 4> m_content;  ///< inflated
  std::array<QByteArray, 4> m_gz;
  std::array<QByteArray, 4> m_sha256;
  KnownDataset m_dataset;

  static QByteArray gzipped(const QByteArray& content) {
    const auto bytes =
        test::gzipped({reinterpret_cast<const std::uint8_t*>(content.data()), static_cast<std::size_t>(content.size())});
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
  }

  QString into() const { return m_folder->filePath("data"); }
  QByteArray contentOf(const QString& name) const {
    QFile file(into() + "/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void put(const QString& name, const QByteArray& bytes) const {
    QDir().mkpath(into());
    QFile file(into() + "/" + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  QStringList filesThere() const { return QDir(into()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
  QStringList allFour() const { return {"t10k-images.gz", "t10k-labels.gz", "train-images.gz", "train-labels.gz"}; }

  /// Mirror "/a/" or the like gives all files as they are.
  void serveAll(const QByteArray& mirror) {
    for (std::size_t i = 0; i < 4; ++i) answer(mirror, i, {{.content = m_gz[i]}});
  }
  void answer(const QByteArray& mirror, std::size_t file, const QList<HttpAnswer>& answers) {
    m_server->answer(mirror + QByteArray(kNames[file].data(), static_cast<qsizetype>(kNames[file].size())) + ".gz", answers);
  }
  void useMirrors(const QList<QByteArray>& mirrors) {
    QStringList addresses;
    for (const auto& mirror : mirrors) addresses << QString::fromLatin1(m_server->address() + mirror);
    m_fetcher->setMirrors(addresses);
  }

  /// Runs to the end: "finished", or the reason of the failure.
  QString prediction() {
    QStringList ends;
    QObject context;
    connect(m_fetcher.get(), &DatasetFetcher::finished, &context, [&] { ends << "finished"; });
    connect(m_fetcher.get(), &DatasetFetcher::failed, &context, [&](const QString& reason) { ends << reason; });
    m_fetcher->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!ends.isEmpty(), 8000); }();
    return ends.join(", and ");
  }

  int requestsFor(const QByteArray& path) const {
    const auto& all = m_server->requests();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto& request) { return request.path == path; }));
  }

 private Q_SLOTS:
  void initTestCase() {
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    std::mt19937 noise(1);
    for (std::size_t i = 0; i < 4; ++i) {
      for (int at = 0; at < 40'000; ++at) m_content[i].append(static_cast<char>(noise()));
      m_gz[i] = gzipped(m_content[i]);
      m_sha256[i] = QCryptographicHash::hash(m_content[i], QCryptographicHash::Sha256).toHex();
      m_dataset.files[i] = {kNames[i], {m_sha256[i].data(), 64}, {}};
    }
    m_dataset.name = "testing";
  }
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>();
    m_fetcher = std::make_unique<DatasetFetcher>(m_dataset);
    m_fetcher->setFolder(into().toStdString());
    m_fetcher->setStallTimeout(std::chrono::milliseconds(200));
    useMirrors({"/a/", "/b/"});
  }
  void cleanup() { m_fetcher.reset(); }

  void allFourFromTheFirstMirror() {
    serveAll("/a/");
    QSignalSpy progress(m_fetcher.get(), &DatasetFetcher::progressed);
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(filesThere(), allFour());
    QCOMPARE(contentOf("train-images.gz"), m_gz[0]);
    QCOMPARE(m_server->requests().size(), 4);
    QCOMPARE(progress.last(), QVariantList({"t10k-labels.gz", m_gz[3].size(), m_gz[3].size()}));
    QVERIFY(!m_fetcher->isRunning());
  }

  void whatIsThereAndRightIsLeftAlone() {
    serveAll("/a/");
    put("train-images", m_content[0]);  // plain
    put("train-labels.gz", m_gz[1]);
    QSignalSpy ready(m_fetcher.get(), &DatasetFetcher::fileReady);
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(ready[0], QVariantList({"train-images.gz", false}));
    QCOMPARE(ready[2], QVariantList({"t10k-images.gz", true}));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(m_server->requests().size(), 2);
  }

  void whatIsThereAndWrongIsReplacedAndKept() {
    serveAll("/a/");
    put("train-images", "mine");
    put("train-labels.gz", "mine too");
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(filesThere(), (QStringList{"t10k-images.gz", "t10k-labels.gz", "train-images.gz", "train-images.wrong",
                                        "train-labels.gz", "train-labels.gz.wrong"}));
    QCOMPARE(contentOf("train-images.wrong"), QByteArray("mine"));
    QCOMPARE(contentOf("train-labels.gz"), m_gz[1]);
  }

  void aMirrorWithoutTheFileIsPassedOver() {
    serveAll("/b/");
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(filesThere(), allFour());
  }

  void aCutConnectionIsTakenUpWhereItBroke() {
    serveAll("/a/");
    answer("/a/", 0, {{.content = m_gz[0], .cutAfter = 3000}, {.content = m_gz[0], .cutAfter = 2000}, {.content = m_gz[0]}});
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(m_server->requests()[0].range, QByteArray());
    QCOMPARE(m_server->requests()[1].range, QByteArray("bytes=3000-"));
    QCOMPARE(m_server->requests()[2].range, QByteArray("bytes=5000-"));
    QCOMPARE(contentOf("train-images.gz"), m_gz[0]);
  }

  void theNextMirrorGoesOnWhereTheFirstStalled() {
    serveAll("/b/");
    answer("/a/", 0, {{.content = m_gz[0], .stallAfter = 3000}, {.content = m_gz[0], .stallAfter = 0}});
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(m_server->requests()[2].path, QByteArray("/b/train-images.gz"));
    QCOMPARE(m_server->requests()[2].range, QByteArray("bytes=3000-"));
    QCOMPARE(contentOf("train-images.gz"), m_gz[0]);
  }

  void wrongBytesAreThrownAway() {
    serveAll("/a/");
    serveAll("/b/");
    answer("/a/", 0, {{.content = m_gz[1]}});                       // another file
    answer("/a/", 1, {{.content = "<html>please log in</html>"}});  // a captive portal
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(contentOf("train-images.gz"), m_gz[0]);
    QCOMPARE(contentOf("train-labels.gz"), m_gz[1]);
    QCOMPARE(requestsFor("/a/train-images.gz"), 1);
    QCOMPARE(filesThere(), allFour());
  }

  void aPartOfSomethingElseIsBegunAfresh() {
    serveAll("/a/");
    put("train-images.gz.part", "the beginning of something else");
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(requestsFor("/a/train-images.gz"), 2);
    QCOMPARE(requestsFor("/b/train-images.gz"), 0);
    QCOMPARE(contentOf("train-images.gz"), m_gz[0]);
  }

  void aCompletePartIsOnlyChecked() {
    serveAll("/a/");
    put("train-images.gz.part", m_gz[0]);
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(requestsFor("/a/train-images.gz"), 1);  // 416
    QCOMPARE(contentOf("train-images.gz"), m_gz[0]);
  }

  void aServerThatInflatesIsUnderstood() {
    serveAll("/a/");
    answer("/a/", 0, {{.content = m_content[0]}});
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(contentOf("train-images"), m_content[0]);
    QVERIFY(!filesThere().contains("train-images.gz"));
  }

  void everyMirrorIsNamedInTheFailure() {
    serveAll("/a/");
    answer("/a/", 2, {{.content = "nonsense"}});
    const auto said = prediction();
    QVERIFY2(said.startsWith("cannot fetch t10k-images.gz: "), qPrintable(said));
    QVERIFY2(said.contains("/a/: wrong bytes: its checksum is not the published one; "), qPrintable(said));
    QVERIFY2(said.endsWith("/b/: 404 Not Found"), qPrintable(said));
    QVERIFY(!said.contains('\n'));
    QCOMPARE(filesThere(), (QStringList{"train-images.gz", "train-labels.gz"}));  // finished files stay
  }

  void aMirrorThatAlwaysCutsIsGivenUp() {
    serveAll("/b/");
    answer("/a/", 0, {{.content = m_gz[0], .cutAfter = 100}});
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(requestsFor("/a/train-images.gz"), 5);
  }

  void aFolderThatCannotBeMade() {
    serveAll("/a/");
    put("file", "in the way");
    m_fetcher->setFolder((into() + "/file/sub").toStdString());
    QVERIFY(prediction().startsWith("cannot make the folder"));
    m_fetcher->setFolder("/proc");
    QVERIFY(prediction().startsWith("cannot write into the folder /proc"));
    QVERIFY(m_server->requests().isEmpty());
  }

  void aFullDiskIsNoFaultOfTheMirror() {
    serveAll("/a/");
    QDir().mkpath(into());
    QVERIFY(QFile::link("/dev/full", into() + "/train-images.gz.part"));
    answer("/a/", 0, {{.content = m_gz[0], .ignoreRange = true}});
    const auto said = prediction();
    QVERIFY2(said.startsWith("cannot write") && said.endsWith("No space left on device"), qPrintable(said));
    QCOMPARE(m_server->requests().size(), 1);
  }

  void twoAtATimeInOneFolderAreOneTooMany() {
    answer("/a/", 0, {{.content = m_gz[0], .stallAfter = 10}});
    m_fetcher->setStallTimeout(std::chrono::seconds(10));
    m_fetcher->start();
    QTRY_VERIFY(!m_server->requests().isEmpty());
    DatasetFetcher second(m_dataset);
    second.setFolder(into().toStdString());
    QSignalSpy failed(&second, &DatasetFetcher::failed);
    second.start();
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains("another rewire is fetching"));
  }

  void cancelKeepsThePartForTheNextTime() {
    serveAll("/a/");
    answer("/a/", 0, {{.content = m_gz[0], .stallAfter = 3000}, {.content = m_gz[0]}});
    m_fetcher->setStallTimeout(std::chrono::seconds(10));
    QSignalSpy failed(m_fetcher.get(), &DatasetFetcher::failed);
    m_fetcher->start();
    QTRY_COMPARE(contentOf("train-images.gz.part").size(), 3000);
    m_fetcher->cancel();
    QVERIFY(!m_fetcher->isRunning());
    QCOMPARE(filesThere(), QStringList{"train-images.gz.part"});
    QCOMPARE(prediction(), QString("finished"));
    QCOMPARE(m_server->requests()[1].range, QByteArray("bytes=3000-"));
    QVERIFY(failed.isEmpty());
    QCOMPARE(filesThere(), allFour());
  }

  void closingOnTheWayIsSafe() {
    answer("/a/", 0, {{.content = m_gz[0], .stallAfter = 3000}});
    m_fetcher->start();
    QTRY_VERIFY(!contentOf("train-images.gz.part").isEmpty());
    m_fetcher.reset();
    QCOMPARE(filesThere(), QStringList{"train-images.gz.part"});
  }

  void defaultsComeFromTheCatalogue() {
    const DatasetFetcher fetcher(*knownDataset("kmnist"));
    QCOMPARE(fetcher.folder(), userDatasetFolder() / "kmnist");
  }
};

REWIRE_TEST(TestDatasetFetcher)
#include "tst_dataset_fetcher.moc"

#include "ui/experiment/fetch/file_download.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/http_server.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::HttpServer;

/// One file from one address, which may misbehave.
class TestFileDownload : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<HttpServer> m_server;
  std::unique_ptr<FileDownload> m_download;
  QByteArray m_content;

  QString part() const { return m_folder->filePath("file.part"); }
  QByteArray inPart() const {
    QFile file(part());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void writePart(const QByteArray& bytes) const {
    QFile file(part());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }

  /// The end of a download: "arrived", or the reason why it is broken or stuck.
  QString endOf(const QByteArray& path = "/file") {
    QStringList ends;
    QObject context;
    connect(m_download.get(), &FileDownload::arrived, &context, [&] { ends << "arrived"; });
    connect(m_download.get(), &FileDownload::broken, &context, [&](const QString& reason) { ends << reason; });
    connect(m_download.get(), &FileDownload::stuck, &context, [&](const QString& reason) { ends << "stuck: " + reason; });
    m_download->start(QUrl(QString::fromLatin1(m_server->address() + path)), part());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!ends.isEmpty(), 5000); }();
    return ends.join(", and ");
  }

 private Q_SLOTS:
  void initTestCase() {
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    for (int i = 0; i < 300'000; ++i) m_content.append(static_cast<char>(i * 31 >> 4));
  }
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>();
    m_download = std::make_unique<FileDownload>();
    m_download->setStallTimeout(std::chrono::milliseconds(200));
  }
  void cleanup() { m_download.reset(); }

  void wholeFile() {
    m_server->answer("/file", {{.content = m_content}});
    const QSignalSpy progress(m_download.get(), &FileDownload::progressed);
    QCOMPARE(endOf(), QString("arrived"));
    QCOMPARE(inPart(), m_content);
    QVERIFY(m_server->requests().first().range.isEmpty());
    QCOMPARE(progress.last(), QVariantList({300'000, 300'000}));
    QVERIFY(!m_download->resumed());
  }

  void onlyTheRestIsAskedFor() {
    writePart(m_content.first(1234));
    m_server->answer("/file", {{.content = m_content}});
    const QSignalSpy progress(m_download.get(), &FileDownload::progressed);
    QCOMPARE(endOf(), QString("arrived"));
    QCOMPARE(m_server->requests().first().range, QByteArray("bytes=1234-"));
    QCOMPARE(inPart(), m_content);
    QCOMPARE(progress.last(), QVariantList({300'000, 300'000}));
    QVERIFY(m_download->resumed());
  }

  void aServerWithoutRangesStartsOver() {
    writePart("something else");
    m_server->answer("/file", {{.content = m_content, .ignoreRange = true}});
    QCOMPARE(endOf(), QString("arrived"));
    QCOMPARE(inPart(), m_content);
    QVERIFY(!m_download->resumed());
  }

  void aCompletePartHasArrived() {
    writePart(m_content);
    m_server->answer("/file", {{.content = m_content}});  // answers 416
    QCOMPARE(endOf(), QString("arrived"));
    QCOMPARE(inPart(), m_content);
    QVERIFY(m_download->resumed());
  }

  void anotherPieceIsNotTaken() {
    writePart(m_content.first(1000));
    m_server->answer("/file", {{.content = m_content, .wrongPiece = 7}});
    QVERIFY(endOf().contains("another piece"));
    QVERIFY(inPart().isEmpty());
  }

  void errorPagesAreNotTaken() {
    writePart(m_content.first(1000));
    m_server->answer("/busy", {{.content = "come back later", .status = 503}});
    QCOMPARE(endOf("/absent"), QString("404 Not Found"));
    QCOMPARE(endOf("/busy"), QString("503 Service Unavailable"));
    QCOMPARE(inPart(), m_content.first(1000));
    QVERIFY(!m_download->advanced());
  }

  void aCutKeepsWhatCame() {
    m_server->answer("/file", {{.content = m_content, .cutAfter = 100'000}});
    QVERIFY(endOf() != "arrived");
    QCOMPARE(inPart(), m_content.first(100'000));
    QVERIFY(m_download->advanced());
  }

  void aStallIsNotWaitedFor() {
    m_server->answer("/file", {{.content = m_content, .stallAfter = 5000}});
    QCOMPARE(endOf(), QString("nothing arrived for 0.2 s"));
    QCOMPARE(inPart(), m_content.first(5000));
    m_server->answer("/mute", {{.content = m_content, .stallAfter = 0}});
    QCOMPARE(endOf("/mute"), QString("nothing arrived for 0.2 s"));
  }

  void redirectsAreFollowedButNotForEver() {
    m_server->answer("/old", {{.redirectTo = "/file"}});
    m_server->answer("/file", {{.content = m_content}});
    m_server->answer("/circle", {{.redirectTo = "/circle"}});
    QCOMPARE(endOf("/old"), QString("arrived"));
    QCOMPARE(inPart(), m_content);
    QFile::remove(part());
    QVERIFY(endOf("/circle") != "arrived");
  }

  void nobodyThere() {
    const QByteArray address = m_server->address();
    m_server.reset();
    QSignalSpy broken(m_download.get(), &FileDownload::broken);
    m_download->start(QUrl(QString::fromLatin1(address + "/file")), part());
    QVERIFY(broken.wait());
    QVERIFY2(broken.first().first().toString().contains("refused"), qPrintable(broken.first().first().toString()));
  }

  void whatIsTooLargeIsRefused() {
    m_download->setSizeLimit(200'000);
    m_server->answer("/file", {{.content = m_content}});
    QVERIFY(endOf().contains("larger than 200000 bytes"));
    QVERIFY(inPart().isEmpty());
  }

  void aFullDiskStops() {
    QVERIFY(QFile::link("/dev/full", part()));  // opens, and takes nothing
    m_server->answer("/file", {{.content = m_content, .ignoreRange = true}});
    QCOMPARE(endOf(), QString("stuck: No space left on device"));
  }

  void anUnwritablePartStops() {
    m_server->answer("/file", {{.content = m_content}});
    QSignalSpy stuck(m_download.get(), &FileDownload::stuck);
    m_download->start(QUrl(QString::fromLatin1(m_server->address() + "/file")), "/proc/no/such/folder/file.part");
    QVERIFY(stuck.isEmpty());
    QVERIFY(stuck.wait());
    QVERIFY(m_server->requests().isEmpty());
  }

  void cancelIsSilentAndKeepsThePart() {
    m_server->answer("/file", {{.content = m_content, .stallAfter = 5000}});
    QSignalSpy progress(m_download.get(), &FileDownload::progressed);
    QSignalSpy broken(m_download.get(), &FileDownload::broken);
    m_download->start(QUrl(QString::fromLatin1(m_server->address() + "/file")), part());
    QTRY_COMPARE(inPart().size(), 5000);
    m_download->cancel();
    m_server->answer("/file", {{.content = m_content}});
    QCOMPARE(endOf(), QString("arrived"));  // long enough for a late signal of the first
    QCOMPARE(inPart(), m_content);
    QCOMPARE(m_server->requests().last().range, QByteArray("bytes=5000-"));
    QVERIFY(broken.isEmpty());
  }
};

REWIRE_TEST(TestFileDownload)
#include "tst_file_download.moc"

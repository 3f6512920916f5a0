// The kinds of movie, and the one that ffmpeg makes.
#include "ui/movie/movie_file.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "ui/movie/webm_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestMovieFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

 private Q_SLOTS:
  void theEndingChoosesTheKind() {
    QCOMPARE(movieKindOf("a.gif"), MovieKind::Gif);
    QCOMPARE(movieKindOf("A.GIF"), MovieKind::Gif);
    QCOMPARE(movieKindOf("frames"), MovieKind::Pictures);
    QCOMPARE(movieKindOf("run.1"), MovieKind::Pictures);
    QDir(m_folder.path()).mkdir("folder.gif");
    QCOMPARE(movieKindOf(path("folder.gif")), MovieKind::Pictures);
    for (const char* name : {"a.mp4", "a.png", "a.MOV", "a.svg"})
      QVERIFY2(thrown<InputError>([&] { movieKindOf(name); }).startsWith("a movie is a .gif, a .webm, or a folder"), name);
  }

  void withoutFfmpegAWebmIsRefused() {
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toUtf8());
    const QString line = thrown<InputError>([&] { movieKindOf("a.webm"); });
    qputenv("PATH", before);
    QVERIFY2(line.contains("ffmpeg, which is not installed here; install it, or name a .gif or a folder"), qPrintable(line));
  }

  void aWebmIsMadeByFfmpeg() {
    if (ffmpeg().isEmpty()) QSKIP("ffmpeg is not installed");
    QImage image(33, 21, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    {
      const auto movie = makeMovieFile(path("a.webm"), {image.size(), 5, {{"Title", "some title"}}});
      for (int i = 0; i < 4; ++i) movie->add(image, {});
      movie->commit();
    }
    const std::string bytes = readBytes(path("a.webm"));
    QVERIFY(bytes.starts_with("\x1A\x45\xDF\xA3"));
    QVERIFY(bytes.find("Title: some title") != std::string::npos);
    QVERIFY(bytes.find("V_VP9") != std::string::npos);
  }

  void aWebmThatIsGivenUpLeavesNothing() {
    if (ffmpeg().isEmpty()) QSKIP("ffmpeg is not installed");
    {
      QImage image(32, 20, QImage::Format_RGB32);
      image.fill(Qt::darkBlue);
      const auto movie = makeMovieFile(path("b.webm"), {image.size(), 5, {}});
      movie->add(image, {});
    }
    for (const std::string& name : namesIn(m_folder.path().toStdString()))
      QVERIFY2(name.find("b.webm") == std::string::npos, name.c_str());
  }
};

REWIRE_WIDGET_TEST(TestMovieFile)
#include "tst_movie_file.moc"

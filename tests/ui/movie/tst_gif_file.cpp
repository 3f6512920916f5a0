#include "ui/movie/gif_file.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/gif_frames.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestGifFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  const MovieFormat m_format{QSize(30, 20), 4, {{"Title", "Größe"}, {"Experiment", QString("zeta ").repeated(100)}}};

  std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

  static QImage frame(int square) {
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(QColor(250, 250, 251));
    for (int x = 0; x < 4; ++x)
      for (int y = 0; y < 4; ++y) image.setPixel(square + x, 5 + y, qRgb(20, 40, 200));
    return image;
  }

  void make(const char* name) const {
    GifFile gif(path(name), m_format);
    for (const int square : {3, 9, 9, 20}) gif.add(frame(square), {});
    gif.commit();
  }

 private Q_SLOTS:
  void framesAreReadBackAsTheyWere() {
    make("a.gif");
    const GifFrames gif = readGif(m_folder.filePath("a.gif"));
    QCOMPARE(gif.frames.size(), std::size_t{4});
    QCOMPARE(gif.frames[0], frame(3));
    QCOMPARE(gif.frames[1], frame(9));
    QCOMPARE(gif.frames[2], frame(9));
    QCOMPARE(gif.frames[3], frame(20));
    QCOMPARE(gif.delays, (std::vector<int>{25, 25, 25, 25}));
    QVERIFY(gif.endless);
    QVERIFY2(gif.comment.contains("Title: Größe\n") && gif.comment.contains("zeta zeta"), qPrintable(gif.comment));
  }

  void theSameFramesAreTheSameBytes() {
    make("b.gif");
    make("c.gif");
    QCOMPARE(readBytes(path("b.gif")), readBytes(path("c.gif")));
  }

  void withoutCommitNothingIsLeft() {
    writeBytes(path("old.gif"), "old");
    {
      GifFile gif(path("old.gif"), m_format);
      gif.add(frame(3), {});
    }
    QCOMPARE(readBytes(path("old.gif")), "old");
    for (const std::string& name : namesIn(m_folder.path().toStdString())) QVERIFY2(!name.ends_with(".tmp"), name.c_str());
  }

  void aFolderThatIsNotThereIsOneLine() {
    QVERIFY(thrown<WorkError>([&] { GifFile(path("no/a.gif"), m_format); }).contains("cannot write"));
  }
};

REWIRE_WIDGET_TEST(TestGifFile)
#include "tst_gif_file.moc"

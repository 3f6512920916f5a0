#include "ui/movie/frame_folder.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;
using Names = std::vector<std::string>;

class TestFrameFolder : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_base;

  static QImage frame(int shade) {
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(QColor(shade, shade, shade));
    return image;
  }

  static void make(const fs::path& path, int frames) {
    FrameFolder folder(path);
    for (int i = 1; i <= frames; ++i) folder.add(frame(i), {{"Epoch", QString::number(i)}});
    folder.commit();
  }

 private Q_SLOTS:
  void init() { m_base = fs::path(m_dir.path().toStdString()) / QTest::currentTestFunction(); }

  void picturesAreNumberedAndCarryFacts() {
    make(m_base / "deep" / "movie", 3);
    QCOMPARE(namesIn(m_base), (Names{"deep", "deep/movie", "deep/movie/frame-0001.png", "deep/movie/frame-0002.png",
                                     "deep/movie/frame-0003.png"}));
    const QImage third(QString::fromStdString((m_base / "deep/movie/frame-0003.png").string()));
    QCOMPARE(third.pixelColor(4, 4), QColor(3, 3, 3));
    QCOMPARE(third.text("Epoch"), "3");
  }

  void aFormerMovieIsReplacedWhole() {
    make(m_base / "movie", 3);
    make(m_base / "movie/", 2);  // as a shell completes it
    QCOMPARE(namesIn(m_base), (Names{"movie", "movie/frame-0001.png", "movie/frame-0002.png"}));
  }

  void withoutCommitTheFormerOneStays() {
    make(m_base / "movie", 2);
    {
      FrameFolder folder(m_base / "movie");
      folder.add(frame(9), {});
    }
    QCOMPARE(namesIn(m_base), (Names{"movie", "movie/frame-0001.png", "movie/frame-0002.png"}));
  }

  void aMovieThatAKillHasLeftIsPutBack() {
    make(m_base / "movie", 2);
    fs::rename(m_base / "movie", m_base / ".movie.former");
    { const FrameFolder other(m_base / "movie"); }
    QCOMPARE(namesIn(m_base), (Names{"movie", "movie/frame-0001.png", "movie/frame-0002.png"}));
    fs::copy(m_base / "movie", m_base / ".movie.former");
    make(m_base / "movie", 1);
    QCOMPARE(namesIn(m_base), (Names{"movie", "movie/frame-0001.png"}));
  }

  void otherThingsAreNotTouched() {
    fs::create_directories(m_base / "thesis");
    writeBytes(m_base / "thesis" / "thesis.tex", "years");
    QVERIFY(thrown<InputError>([&] { FrameFolder(m_base / "thesis"); }).startsWith("holds other things"));
    QVERIFY(thrown<InputError>([&] { FrameFolder(m_base / "thesis" / "thesis.tex"); }).startsWith("holds other things"));
    QCOMPARE(namesIn(m_base), (Names{"thesis", "thesis/thesis.tex"}));
  }
};

REWIRE_WIDGET_TEST(TestFrameFolder)
#include "tst_frame_folder.moc"

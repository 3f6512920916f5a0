#include "ui/offscreen/movie.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/gif_frames.h"
#include "tests/support/kept_run.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "ui/offscreen/movie_frame.h"
#include "ui/style/theme.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestMovie : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_run;

  fs::path path(const char* name) const { return fs::path(m_dir.path().toStdString()) / name; }

  MovieOrder order(const std::string& view, const char* out) const {
    MovieOrder order;
    order.view = view;
    order.out = path(out);
    order.size = QSize(480, 320);
    return order;
  }

  GifFrames film(const MovieOrder& order) const {
    PastRun run(m_run);
    run.loadData({}, {});
    makeMovie(run, order, {}, [](double, const std::string&) {});
    return readGif(QString::fromStdString(order.out.string()));
  }

  /// The left part of a plot, where the labels of its upright axis stand.
  static QImage axisOf(const QImage& frame) { return frame.copy(0, 40, 46, frame.height() - 110); }

 private Q_SLOTS:
  void initTestCase() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.filePath("settings"));
    m_run = makeKeptRun(m_dir.path().toStdString(), 4);
  }

  void everyKeptEpochIsAFrame() {
    for (const char* view : {"connectivity", "input-map", "degrees", "accuracy", "weights", "topology", "paths", "confusion", "gallery"}) {
      const GifFrames gif = film(order(view, "a.gif"));
      QVERIFY2(gif.frames.size() == 4, view);
      QVERIFY2(gif.frames.front().size() == QSize(480, 320), view);
      QVERIFY2(gif.frames.front() != gif.frames.back(), view);
      QVERIFY2(gif.comment.contains("Epoch: 1 to 4\n") && gif.comment.contains("Seed: 1\n"), qPrintable(gif.comment));
    }
  }

  // What stands beside the axes is the same in every frame, though accuracies and degrees are others.
  void axesStayWhereTheyAre() {
    for (const char* view : {"accuracy", "degrees", "weights"}) {
      const GifFrames gif = film(order(view, "axes.gif"));
      for (const QImage& frame : gif.frames) QVERIFY2(axisOf(frame) == axisOf(gif.frames.front()), view);
    }
  }

  void aPartOfTheRunInDarkColours() {
    MovieOrder part = order("degrees", "part.gif");
    part.from = 2;
    part.to = 3;
    part.dark = true;
    const GifFrames gif = film(part);
    QCOMPARE(gif.frames.size(), std::size_t{2});
    QCOMPARE(gif.frames.front().pixelColor(1, 319), Theme::darkTheme().plot);
  }

  void tooFewEpochsAreRefused() {
    MovieOrder one = order("degrees", "one.gif");
    one.from = 4;
    PastRun run(m_run);
    const QString line = thrown<InputError>([&] { epochsOf(run, one); });
    QVERIFY2(line.contains("the run keeps 1 of these; give others from 1 to 4 (--from, --to)"), qPrintable(line));
    fs::remove_all(m_run / "snapshots");  // it has no history
    PastRun last(m_run);
    QVERIFY(thrown<InputError>([&] {
              epochsOf(last, order("degrees", "one.gif"));
            }).contains("unless it is trained with --history 0"));
  }

  void aStopLeavesNothing() {
    std::stop_source stop;
    const fs::path base = path("stopped");
    PastRun run(makeKeptRun(base, 3));
    run.loadData({}, {});
    MovieOrder movie = order("degrees", "stopped/movie.gif");
    int told = 0;
    QVERIFY_EXCEPTION_THROWN(makeMovie(run, movie, stop.get_token(),
                                       [&](double, const std::string&) {
                                         if (++told == 5) stop.request_stop();
                                       }),
                             Cancelled);
    QCOMPARE(namesIn(base).size(), namesIn(base / "run").size() + namesIn(base / "data").size() + 2);
  }
};

REWIRE_WIDGET_TEST(TestMovie)
#include "tst_movie.moc"

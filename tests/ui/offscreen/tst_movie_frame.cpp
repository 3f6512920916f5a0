#include "ui/offscreen/movie_frame.h"

#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/statistics/degree_view.h"

#include <QTest>

using namespace rewire;

class TestMovieFrame : public QObject {
  Q_OBJECT

  /// How far the track of the strip is filled, in pixels.
  static int filled(const QImage& frame, const Theme& theme) {
    int pixels = 0;
    for (int y = pictureIn(frame.size()).height(); y < frame.height(); ++y) {
      int inLine = 0;
      for (int x = 0; x < frame.width(); ++x) inLine += frame.pixelColor(x, y) == theme.accent;
      pixels = std::max(pixels, inLine);
    }
    return pixels;
  }

 private Q_SLOTS:
  void theStripTellsTheEpoch() {
    DegreeView view;
    showAlone(view, makeSnapshot({36, 40, 40, 4}, 0.1));
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
      const QImage first = movieFrame(view, QSize(480, 300), *theme, {1, 1, 9, 24});
      const QImage middle = movieFrame(view, QSize(480, 300), *theme, {5, 1, 9, 24});
      const QImage last = movieFrame(view, QSize(480, 300), *theme, {9, 1, 9, 24});
      QCOMPARE(first.size(), QSize(480, 300));
      QCOMPARE(first.pixelColor(1, 299), theme->plot);
      QCOMPARE(filled(first, *theme), 0);
      QVERIFY(filled(last, *theme) > 250);
      QVERIFY(std::abs(2 * filled(middle, *theme) - filled(last, *theme)) <= 2);
      QCOMPARE(first.copy(QRect(QPoint(0, 0), pictureIn(first.size()))), last.copy(QRect(QPoint(0, 0), pictureIn(last.size()))));
    }
  }
};

REWIRE_WIDGET_TEST(TestMovieFrame)
#include "tst_movie_frame.moc"

#include "ui/movie/colour_palette.h"

#include "tests/support/registry.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <set>

using namespace rewire;

class TestColourPalette : public QObject {
  Q_OBJECT

  /// Mostly background, with all shades of red.
  static QImage shades() {
    QImage image(256, 20, QImage::Format_RGB32);
    image.fill(QColor(1, 2, 3));
    for (int x = 0; x < 256; ++x)
      for (int y = 0; y < 4; ++y) image.setPixel(x, y, qRgb(x, 4 * y, 7));
    return image;
  }

 private Q_SLOTS:
  void fewColoursStayAsTheyAre() {
    QImage image(2, 1, QImage::Format_RGB32);
    image.setPixel(0, 0, qRgb(250, 1, 2));
    image.setPixel(1, 0, qRgb(249, 1, 2));
    ColourCounts counts;
    counts.add(image);
    const std::vector<QRgb> palette = counts.palette(255);
    QCOMPARE(std::set(palette.begin(), palette.end()), (std::set<QRgb>{qRgb(250, 1, 2), qRgb(249, 1, 2)}));
  }

  void theBackgroundIsExactAndNothingIsFar() {
    ColourCounts counts;
    counts.add(shades());
    NearestColour nearest(counts.palette(64));
    QCOMPARE(nearest.palette().size(), std::size_t{64});
    QCOMPARE(nearest.palette()[nearest.indexOf(qRgb(1, 2, 3))], qRgb(1, 2, 3));
    for (int x = 0; x < 256; ++x) {
      const QRgb found = nearest.palette()[nearest.indexOf(qRgb(x, 4, 7))];
      QVERIFY2(std::abs(qRed(found) - x) <= 8, qPrintable(QString("%1 becomes %2").arg(x).arg(qRed(found))));
    }
  }

  void theSameCountsAreTheSamePalette() {
    ColourCounts a, b;
    a.add(shades());
    b.add(shades().mirrored());
    QCOMPARE(a.palette(32), b.palette(32));
  }
};

REWIRE_WIDGET_TEST(TestColourPalette)
#include "tst_colour_palette.moc"

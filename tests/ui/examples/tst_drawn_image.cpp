#include "core/data/dataset.h"
#include "tests/support/registry.h"
#include "ui/examples/drawn_image.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace rewire;

namespace {

struct Mass {
  double row = 0.0;
  double column = 0.0;
};

Mass massOf(const std::vector<float>& pixels, int width) {
  double mass = 0.0, row = 0.0, column = 0.0;
  for (std::size_t pixel = 0; pixel < pixels.size(); ++pixel) {
    const int at = static_cast<int>(pixel);
    mass += static_cast<double>(pixels[pixel]);
    row += static_cast<double>(pixels[pixel]) * (at / width);
    column += static_cast<double>(pixels[pixel]) * (at % width);
  }
  return {row / mass, column / mass};
}

QRect boundsOf(const std::vector<float>& pixels, int width) {
  QRect bounds;
  for (int pixel = 0; pixel < static_cast<int>(pixels.size()); ++pixel)
    if (pixels[static_cast<std::size_t>(pixel)] > 0.0f) bounds |= QRect(pixel % width, pixel / width, 1, 1);
  return bounds;
}

QImage blank(int width, int height) {
  QImage ink(width, height, QImage::Format_Grayscale8);
  ink.fill(0);
  return ink;
}

QImage withRect(QImage ink, const QRect& rect) {
  QPainter painter(&ink);
  painter.fillRect(rect, Qt::white);
  return ink;
}

/// A seven: top-heavy and to the right, so that the middle of its box is not its centre of mass.
QImage seven(int size, QColor ink, QColor paper) {
  QImage image(size, size, QImage::Format_RGB32);
  image.fill(paper);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(ink, 0.09 * size, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(QPolygonF({{0.1 * size, 0.15 * size}, {0.5 * size, 0.15 * size}, {0.3 * size, 0.7 * size}}));
  return image;
}

QImage imageOf(const Samples& samples, int sample, int height, int width) {
  QImage image(width, height, QImage::Format_Grayscale8);
  for (int pixel = 0; pixel < height * width; ++pixel)
    image.scanLine(pixel / width)[pixel % width] = static_cast<uchar>(std::lround(255.0f * samples.pixelAt(sample, pixel)));
  return image;
}

}  // namespace

class TstDrawnImage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingDrawnIsNothing() {
    QVERIFY(drawnImage(blank(280, 280), 28, 28).empty());
    QVERIFY(!inkOf(blank(28, 28)));
    QVERIFY(!inkOf(QImage()));
  }

  void theLongerSideFillsTheBoxAndTheRatioStays() {
    const std::vector<float> tall = drawnImage(withRect(blank(280, 280), {10, 20, 50, 200}), 28, 28);
    QCOMPARE(tall.size(), std::size_t{28 * 28});
    QCOMPARE(boundsOf(tall, 28).size(), QSize(5, 20));
    const std::vector<float> wide = drawnImage(withRect(blank(280, 280), {60, 250, 100, 20}), 28, 28);
    QCOMPARE(boundsOf(wide, 28).size(), QSize(20, 4));
    const std::vector<float> small = drawnImage(withRect(blank(280, 280), {100, 100, 4, 2}), 28, 28);  // grows as well
    QCOMPARE(boundsOf(small, 28).size(), QSize(20, 10));
  }

  void theCentreOfMassIsInTheMiddle() {
    const auto ink = inkOf(seven(280, Qt::white, Qt::black));
    const std::vector<float> pixels = drawnImage(ink->ink, 28, 28);
    const Mass mass = massOf(pixels, 28);
    QVERIFY2(std::abs(mass.row - 14.0) <= 0.5 && std::abs(mass.column - 14.0) <= 0.5,
             qPrintable(QString("%1, %2").arg(mass.row).arg(mass.column)));
    const QRect bounds = boundsOf(pixels, 28);
    QCOMPARE(bounds.height(), 20);
    QVERIFY(bounds.top() > 4);  // by its box alone it would begin in row 4
  }

  void whereItIsDrawnDoesNotMatter() {
    const std::vector<float> here = drawnImage(withRect(blank(280, 280), {0, 0, 60, 120}), 28, 28);
    const std::vector<float> there = drawnImage(withRect(blank(280, 280), {220, 160, 60, 120}), 28, 28);
    QCOMPARE(here, there);
  }

  void greysComeFromWhatIsCovered() {
    // 20 columns of full ink and 2 of half ink become 6: the last covers 1.67 of full ink and both of half ink.
    QImage ink = withRect(blank(100, 100), {10, 10, 20, 80});
    for (int row = 10; row < 90; ++row)
      for (int column = 30; column < 32; ++column) ink.scanLine(row)[column] = 128;
    const std::vector<float> pixels = drawnImage(ink, 28, 28);
    const QRect bounds = boundsOf(pixels, 28);
    QCOMPARE(bounds.size(), QSize(6, 20));
    const auto middle = static_cast<std::size_t>(14 * 28 + bounds.left());
    QCOMPARE(pixels[middle], 1.0f);
    const float last = pixels[middle + 5];
    QVERIFY2(std::abs(last - (5.0 / 3.0 + 2.0 * 128.0 / 255.0) / (22.0 / 6.0)) < 1e-5, qPrintable(QString::number(last)));
  }

  void fullInkIsReachedAndNeverPassed() {
    QImage ink = blank(280, 280);
    QPainter painter(&ink);
    painter.setPen(QPen(Qt::white, 1));
    painter.drawEllipse(20, 20, 200, 240);
    painter.end();
    const std::vector<float> pixels = drawnImage(ink, 28, 28);
    QCOMPARE(*std::max_element(pixels.begin(), pixels.end()), 1.0f);
    QVERIFY(*std::min_element(pixels.begin(), pixels.end()) >= 0.0f);
  }

  void oneSidedInkStaysInTheField() {
    QImage ink = withRect(blank(280, 280), {0, 0, 40, 200});
    ink = withRect(ink, {40, 100, 160, 2});  // a long thin arm to the right
    const std::vector<float> pixels = drawnImage(ink, 28, 28);
    const QRect bounds = boundsOf(pixels, 28);
    QCOMPARE(bounds.size(), QSize(20, 20));
    QCOMPARE(bounds.right(), 27);
  }

  void otherSizesKeepTheRule() {
    const QImage ink = withRect(blank(280, 140), {0, 0, 100, 100});
    const std::vector<float> pixels = drawnImage(ink, 14, 56);
    QCOMPARE(pixels.size(), std::size_t{14 * 56});
    QCOMPARE(boundsOf(pixels, 56).size(), QSize(10, 10));
    QCOMPARE(boundsOf(pixels, 56).topLeft(), QPoint(24, 3));
    QCOMPARE(drawnImage(ink, 1, 1), std::vector<float>{1.0f});
  }

  void darkOnLightIsInverted() {
    const auto dark = inkOf(seven(280, Qt::black, Qt::white));
    const auto bright = inkOf(seven(280, Qt::white, Qt::black));
    QVERIFY(dark->inverted);
    QVERIFY(!bright->inverted);
    const std::vector<float> one = drawnImage(dark->ink, 28, 28), other = drawnImage(bright->ink, 28, 28);
    for (std::size_t pixel = 0; pixel < one.size(); ++pixel) QVERIFY(std::abs(one[pixel] - other[pixel]) < 0.02f);
  }

  void transparentPaperIsPaper() {
    for (const QColor colour : {QColor(Qt::black), QColor(Qt::white)}) {
      QImage picture(280, 280, QImage::Format_ARGB32);
      picture.fill(Qt::transparent);
      QPainter painter(&picture);
      painter.fillRect(100, 40, 40, 200, colour);
      painter.end();
      const auto ink = inkOf(picture);
      QVERIFY(ink);
      QCOMPARE(boundsOf(drawnImage(ink->ink, 28, 28), 28).size(), QSize(4, 20));
    }
  }

  void unevenPaperHoldsNoInk() {
    QImage photograph = seven(280, QColor(40, 40, 60), QColor(205, 200, 190)).convertToFormat(QImage::Format_Grayscale8);
    std::mt19937 random(1);
    std::normal_distribution<double> noise(0.0, 4.0);
    for (int row = 0; row < photograph.height(); ++row)
      for (int column = 0; column < photograph.width(); ++column) {
        uchar& grey = photograph.scanLine(row)[column];
        grey = static_cast<uchar>(std::clamp(std::lround(grey + noise(random)), 0L, 255L));
      }
    const auto ink = inkOf(photograph);
    QVERIFY(ink->inverted);
    const std::vector<float> noisy = drawnImage(ink->ink, 28, 28);
    const std::vector<float> even = drawnImage(inkOf(seven(280, Qt::black, Qt::white))->ink, 28, 28);
    for (std::size_t pixel = 0; pixel < noisy.size(); ++pixel) QVERIFY(std::abs(noisy[pixel] - even[pixel]) < 0.25f);
  }

  /// The strongest check there is: an image of MNIST, given as a picture, comes out as it went in.
  void imagesOfMnistStayWhatTheyAre() {
    const auto mnist = loadDataset(std::string(REWIRE_SOURCE_DIR) + "/resources/datasets/mnist");
    int exact = 0;
    for (int sample = 0; sample < 200; ++sample) {
      const auto ink = inkOf(imageOf(mnist->test, sample, 28, 28));
      QVERIFY(ink && !ink->inverted);
      const std::vector<float> pixels = drawnImage(ink->ink, 28, 28);
      double difference = 0.0;
      for (int pixel = 0; pixel < 28 * 28; ++pixel)
        difference =
            std::max(difference,
                     static_cast<double>(std::abs(pixels[static_cast<std::size_t>(pixel)] - mnist->test.pixelAt(sample, pixel))));
      exact += difference < 0.1;
    }
    QVERIFY2(exact >= 180, qPrintable(QString("%1 of 200").arg(exact)));
  }
};

REWIRE_TEST(TstDrawnImage)
#include "tst_drawn_image.moc"

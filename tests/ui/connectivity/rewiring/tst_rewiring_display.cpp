#include "ui/connectivity/rewiring/rewiring_display.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rewire;

namespace {

ConnectivityLayout layoutFor(const ShownNetwork& network, const NeuronChoice& choice = {}) {
  return {network, QRectF(10, 10, 380, 280), 20.0, orderOf(network, choice)};
}

PictureImages pictureOf(const SnapshotPtr& snapshot, double zoom = 1.0) {
  const ShownNetworkPtr network = shownNetworkOf(*snapshot);
  const QRectF area(0, 0, 400, 300);
  const PictureRequest request{.network = network,
                               .layout = layoutFor(*network),
                               .transform = {zoom, {}},
                               .area = area,
                               .pixelRatio = 1.0,
                               .theme = Theme::darkTheme(),
                               .withRewiring = true};
  LinkCanvas canvas;
  return drawPicture(request, canvas);
}

/// What a view asks for at a zoom.
PictureRequest at(double zoom = 1.0, QSizeF size = {400, 300}, const Theme& theme = Theme::darkTheme()) {
  return {.network = std::make_shared<const ShownNetwork>(),
          .layout = layoutFor(*shownNetworkOf(*makeSnapshot({64, 40, 30, 4}, 0.2))),
          .transform = {zoom, {}},
          .area = QRectF(QPointF(), size),
          .pixelRatio = 1.0,
          .theme = theme};
}

QImage painted(const RewiringDisplay& display) {
  QImage image(400, 300, QImage::Format_RGB32);
  image.fill(Qt::black);
  QPainter painter(&image);
  display.paint(painter, {}, {0, 0, 400, 300});
  return image;
}

/// Mean difference of the pixels' lightness, of 255.
double difference(const QImage& a, const QImage& b) {
  double sum = 0.0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x) sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
  return sum / (a.width() * a.height());
}

}  // namespace

class TstRewiringDisplay : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsWhatIsRequestedForItsTime() {
    const SnapshotPtr snapshot = makeSnapshot({64, 40, 30, 4}, 0.2);
    RewiringDisplay display;
    display.setReduceMotion(true);
    QSignalSpy began(&display, &RewiringDisplay::began);
    QSignalSpy ended(&display, &RewiringDisplay::ended);
    QVERIFY(!display.needsPicture(at()));
    display.take(pictureOf(snapshot));  // nobody has asked for it
    QVERIFY(!display.shown());
    display.request(snapshot->lastRewiring);
    QVERIFY(display.needsPicture(at()));
    const QImage before = painted(display);
    display.take(pictureOf(snapshot));
    QCOMPARE(began.size(), 1);
    QCOMPARE(began[0][0].toInt(), 3);
    QCOMPARE(display.shown(), snapshot->lastRewiring.get());
    QTRY_VERIFY(painted(display) != before);  // it swells
    QVERIFY(!display.needsPicture(at()));
    PictureRequest sorted = at();
    sorted.layout = layoutFor(*shownNetworkOf(*snapshot), {NeuronSorting::Degree, false});
    QVERIFY(display.needsPicture(sorted));
    QVERIFY(display.needsPicture(at(2.0)));              // moved: the links are needed there
    QVERIFY(display.needsPicture(at(1.0, {300, 200})));  // so they are in a window of another size, or of another theme
    QVERIFY(display.needsPicture(at(1.0, {400, 300}, Theme::light())));
    display.take(pictureOf(snapshot, 2.0));
    QCOMPARE(began.size(), 1);
    QVERIFY(!display.needsPicture(at(2.0)));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
    QVERIFY(!display.shown());
    QCOMPARE(painted(display), before);
  }

  void oneAtATimeAndTheNewestNext() {
    const SnapshotPtr first = makeSnapshot({64, 40, 30, 4}, 0.2);
    const SnapshotPtr second = rewired(first);
    const SnapshotPtr third = rewired(second);
    RewiringDisplay display;
    QSignalSpy began(&display, &RewiringDisplay::began);
    QSignalSpy ended(&display, &RewiringDisplay::ended);
    QSignalSpy needed(&display, &RewiringDisplay::pictureNeeded);
    display.request(first->lastRewiring);
    display.take(pictureOf(first));
    for (const SnapshotPtr& later : {second, third}) {
      display.request(later->lastRewiring);
      QVERIFY(!display.needsPicture(at()));
      display.take(pictureOf(later));
      QCOMPARE(display.shown()->epoch, 3);
    }
    QTRY_COMPARE(needed.size(), 1);
    QCOMPARE(ended.size(), 1);
    QVERIFY(display.needsPicture(at()));
    display.take(pictureOf(third));
    QCOMPARE(began.size(), 2);
    QCOMPARE(display.shown()->epoch, 5);
  }

  // A rewiring comes with every frame, and is marked faintly at most.
  void withoutMotionNothingFlashes() {
    RewiringDisplay display;
    display.setReduceMotion(true);
    const QSignalSpy began(&display, &RewiringDisplay::began);
    SnapshotPtr snapshot = makeSnapshot({64, 40, 30, 4}, 0.2);
    const QImage before = painted(display);
    QImage bright = before;
    QPainter(&bright).drawImage(0, 0, pictureOf(snapshot).born);
    double most = 0.0;
    connect(&display, &RewiringDisplay::moved, this, [&] {
      most = std::max(most, difference(before, painted(display)));
      snapshot = rewired(snapshot);
      display.request(snapshot->lastRewiring);
      if (display.needsPicture(at())) display.take(pictureOf(snapshot));
    });
    display.request(snapshot->lastRewiring);
    display.take(pictureOf(snapshot));
    QTRY_VERIFY_WITH_TIMEOUT(began.size() == 2 && most > 0.0, 20000);
    QVERIFY(most < 0.6 * difference(before, bright));
  }

  void forgets() {
    const SnapshotPtr snapshot = makeSnapshot({64, 40, 30, 4}, 0.2);
    RewiringDisplay display;
    QSignalSpy ended(&display, &RewiringDisplay::ended);
    display.request(snapshot->lastRewiring);
    display.forget();
    QVERIFY(!display.needsPicture(at()));
    QVERIFY(ended.isEmpty());
    display.request(snapshot->lastRewiring);
    display.take(pictureOf(snapshot));
    display.forget();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!display.shown());
  }
};

REWIRE_WIDGET_TEST(TstRewiringDisplay)
#include "tst_rewiring_display.moc"

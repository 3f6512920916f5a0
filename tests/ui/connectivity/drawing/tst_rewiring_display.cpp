#include "ui/connectivity/drawing/rewiring_display.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace rewire;

namespace {

PictureImages pictureOf(const SnapshotPtr& snapshot, double zoom = 1.0) {
  const ShownNetworkPtr network = shownNetworkOf(*snapshot);
  const QRectF area(0, 0, 400, 300);
  const PictureRequest request{.network = network,
                               .layout = ConnectivityLayout(*network, area.adjusted(10, 10, -10, -10), 20.0),
                               .transform = {zoom, {}},
                               .area = area,
                               .pixelRatio = 1.0,
                               .theme = Theme::darkTheme(),
                               .withRewiring = true};
  LinkCanvas canvas;
  return drawPicture(request, canvas);
}

QImage painted(const RewiringDisplay& display) {
  QImage image(400, 300, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  display.paint(painter, {}, {0, 0, 400, 300}, Qt::black);
  return image;
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
    QVERIFY(!display.needsPicture({}));
    display.take(pictureOf(snapshot));  // nobody has asked for it
    QVERIFY(!display.shown());
    display.request(snapshot->lastRewiring);
    QVERIFY(display.needsPicture({}));
    const QImage before = painted(display);
    display.take(pictureOf(snapshot));
    QCOMPARE(began.size(), 1);
    QCOMPARE(began[0][0].toInt(), 3);
    QCOMPARE(display.shown(), snapshot->lastRewiring.get());
    QVERIFY(painted(display) != before);
    QVERIFY(!display.needsPicture({}));
    QVERIFY(display.needsPicture({2.0, {}}));  // moved: the links are needed there
    display.take(pictureOf(snapshot, 2.0));
    QCOMPARE(began.size(), 1);
    QVERIFY(!display.needsPicture({2.0, {}}));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!display.shown());
    QCOMPARE(painted(display), before);
  }

  void aLaterOneTakesOver() {
    const SnapshotPtr first = makeSnapshot({64, 40, 30, 4}, 0.2);
    const SnapshotPtr second = rewired(first);
    RewiringDisplay display;
    QSignalSpy began(&display, &RewiringDisplay::began);
    QSignalSpy ended(&display, &RewiringDisplay::ended);
    display.request(first->lastRewiring);
    display.take(pictureOf(first));
    display.request(second->lastRewiring);
    display.take(pictureOf(second));
    QCOMPARE(began.size(), 2);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(display.shown()->epoch, 4);
  }

  void forgets() {
    const SnapshotPtr snapshot = makeSnapshot({64, 40, 30, 4}, 0.2);
    RewiringDisplay display;
    QSignalSpy ended(&display, &RewiringDisplay::ended);
    display.request(snapshot->lastRewiring);
    display.forget();
    QVERIFY(!display.needsPicture({}));
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

#include "tests/support/registry.h"
#include "ui/picture/picture_navigation.h"

#include <QTest>

using namespace rewire;

class TstPictureNavigation : public QObject {
  Q_OBJECT

  static PictureNavigation inRoom() {
    PictureNavigation navigation;
    navigation.setRoom({0, 50, 600, 400});
    return navigation;
  }

 private Q_SLOTS:
  void whatIsUnderThePointStays() {
    PictureNavigation navigation = inRoom();
    const QPointF point(320, 210);
    const QPointF before = navigation.transform().unmap(point);
    QVERIFY(navigation.zoomAround(point, 3.0));
    QCOMPARE(navigation.zoom(), 3.0);
    QVERIFY((navigation.transform().unmap(point) - before).manhattanLength() < 1e-9);
  }

  void theRoomIsAlwaysFull() {
    PictureNavigation navigation = inRoom();
    QVERIFY(!navigation.pan({40, 40}));  // all of it is shown: there is nowhere to go
    navigation.zoomAround({300, 250}, 2.0);
    navigation.pan({10000, -10000});
    const QRectF shown = navigation.transform().map(QRectF(0, 50, 600, 400));
    QCOMPARE(shown.left(), 0.0);
    QCOMPARE(shown.bottom(), 450.0);
    QVERIFY(!navigation.pan({1, 0}));
    navigation.setRoom({0, 50, 300, 200});
    QVERIFY(navigation.transform().map(QRectF(0, 50, 300, 200)).contains(QRectF(0, 50, 300, 200)));
  }

  void zoomHasLimits() {
    PictureNavigation navigation = inRoom();
    QVERIFY(!navigation.zoomAround({300, 250}, 0.5));
    for (int i = 0; i < 100; ++i) navigation.zoomAround({300, 250}, 2.0);
    QCOMPARE(navigation.zoom(), 60.0);
    QVERIFY(navigation.fit());
    QCOMPARE(navigation.transform(), PictureTransform());
  }

  void keys() {
    PictureNavigation navigation = inRoom();
    QVERIFY(navigation.moveByKey(Qt::Key_Plus));
    QVERIFY(navigation.moveByKey(Qt::Key_Equal));
    const QPointF before = navigation.transform().offset;
    QVERIFY(navigation.moveByKey(Qt::Key_Left));
    QVERIFY(navigation.transform().offset.x() > before.x());
    QVERIFY(navigation.moveByKey(Qt::Key_Down));
    QVERIFY(navigation.transform().offset.y() < before.y());
    QVERIFY(navigation.moveByKey(Qt::Key_Minus));
    QVERIFY(navigation.moveByKey(Qt::Key_0));
    QCOMPARE(navigation.zoom(), 1.0);
    for (const int key : {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_Up}) QVERIFY(PictureNavigation::knows(key));
    QVERIFY(!PictureNavigation::knows(Qt::Key_A));
    QVERIFY(!navigation.moveByKey(Qt::Key_A));
  }
};

REWIRE_TEST(TstPictureNavigation)
#include "tst_picture_navigation.moc"

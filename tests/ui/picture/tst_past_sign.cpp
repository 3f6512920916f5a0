#include "ui/picture/past_sign.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;

class TestPastSign : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void liesOverTheUpperEdgeWhileThereIsAPast() {
    QWidget view;
    view.resize(400, 200);
    PastSign sign(&view);
    view.show();
    QVERIFY(sign.isHidden());
    sign.show("epoch 3 of 60");
    QVERIFY(sign.isVisible());
    QCOMPARE(sign.width(), 400);
    QVERIFY(sign.height() < 40);
    const QImage drawn = sign.grab().toImage();
    QCOMPARE(drawn.pixelColor(2, 1), sign.palette().color(QPalette::Highlight));
    view.resize(300, 200);
    sign.fit();
    QCOMPARE(sign.width(), 300);
    sign.show({});
    QVERIFY(sign.isHidden());
  }

  void theEpochStandsWhereTheViewHasRoom() {
    QWidget view;
    view.resize(400, 200);
    PastSign sign(&view);
    view.show();
    sign.show("epoch 3 of 60");
    const auto tinted = [&](int x) {
      return sign.grab().toImage().pixelColor(x, 8) == sign.palette().color(QPalette::Highlight);
    };
    QVERIFY(tinted(397) && !tinted(3));
    sign.setPlace(0.0);
    QVERIFY(tinted(3) && !tinted(397));
  }
};

REWIRE_WIDGET_TEST(TestPastSign)
#include "tst_past_sign.moc"

#include "ui/examples/gallery_layout.h"

#include "tests/support/registry.h"

#include <QFont>
#include <QtTest>

using namespace rewire;

class TestGalleryLayout : public QObject {
  Q_OBJECT

  static GalleryLayout in(QSizeF size, bool following = false) {
    return GalleryLayout(QRectF({0, 0}, size), {.image = {28, 28}, .following = following}, QFont());
  }

 private Q_SLOTS:
  void picturesGrowWithTheirPanel() {
    const double docked = in({640, 400}).thumbnail().width();
    const double enlarged = in({1440, 800}).thumbnail().width();
    const double wholeScreen = in({1920, 1080}).thumbnail().width();
    QVERIFY2(enlarged >= 1.4 * docked, qPrintable(QString("%1 → %2").arg(docked).arg(enlarged)));
    QVERIFY(wholeScreen > enlarged);
    QVERIFY(in({1440, 800}, true).largeThumbnail().width() > 1.3 * in({640, 400}, true).largeThumbnail().width());
  }

  void cardsStayWithinTheirArea() {
    for (const QSizeF size : {QSizeF(300, 500), QSizeF(700, 260), QSizeF(640, 400), QSizeF(1440, 800), QSizeF(2560, 1300)}) {
      const GalleryLayout layout = in(size, true);
      for (int card = 0; card < layout.cards(); ++card) {
        QVERIFY(layout.card(card).left() >= 0.0 && layout.card(card).right() <= size.width());
        QVERIFY(3 * layout.thumbnail().width() + 2 * kPictureGap <= layout.card(card).width());
      }
    }
  }
};

REWIRE_WIDGET_TEST(TestGalleryLayout)
#include "tst_gallery_layout.moc"

#include "ui/picture/png_text.h"

#include "tests/support/registry.h"

#include <QImage>
#include <QTest>

using namespace rewire;

class TestPngText : public QObject {
  Q_OBJECT

  static QImage image() {
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(QColor(10, 20, 30));
    return image;
  }

 private Q_SLOTS:
  void factsAreFoundByReadersAndBySearch() {
    const QString longText = QString("zeta ").repeated(500);
    const QByteArray bytes = pngOf(image(), {{"Epoch", "12"}, {"Experiment", longText}, {"Title", "Größe"}});
    const QImage read = QImage::fromData(bytes, "PNG");
    QCOMPARE(read.size(), QSize(3, 2));
    QCOMPARE(read.pixelColor(1, 1), QColor(10, 20, 30));
    QCOMPARE(read.text("Epoch"), "12");
    QCOMPARE(read.text("Experiment").simplified(), longText.simplified());
    QCOMPARE(read.text("Title"), "Größe");
    QCOMPARE(bytes.count("tEXt"), 3);
    QVERIFY(bytes.contains("zeta zeta zeta"));
  }

  void otherWritingIsUtf8() {
    const QByteArray bytes = pngOf(image(), {{"Data", "数字"}});
    QCOMPARE(bytes.count("iTXt"), 1);
    QCOMPARE(QImage::fromData(bytes, "PNG").text("Data"), "数字");
  }

  void theSameFactsAreTheSameBytes() {
    const Facts facts = {{"a", "b"}};
    QCOMPARE(pngOf(image(), facts), pngOf(image(), facts));
  }
};

REWIRE_WIDGET_TEST(TestPngText)
#include "tst_png_text.moc"

#include "ui/picture/picture_format.h"

#include "tests/support/registry.h"
#include "ui/style/text_size.h"

#include <QFontInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;

class TestPictureFormat : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

  static PictureFormat inMillimetres(double width, double height, int dpi) {
    PictureFormat format;
    format.measure = PictureFormat::Measure::Millimetres;
    format.width = width;
    format.height = height;
    format.dpi = dpi;
    return format;
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void init() { QSettings().clear(); }

  void onScreenAPictureIsTwiceAsFine() {
    const PictureSheet sheet = sheetOf(PictureFormat(), {480, 300}, 96);
    QCOMPARE(sheet.drawn, QSize(480, 300));
    QCOMPARE(sheet.pixels, QSize(960, 600));
    QCOMPARE(sheet.inches, QSizeF(5.0, 3.125));
  }

  void millimetresAndDpiMakePixels() {
    const PictureSheet sheet = sheetOf(inMillimetres(127.0, 50.8, 300), {480, 300}, 96);
    QCOMPARE(sheet.inches, QSizeF(5.0, 2.0));
    QCOMPARE(sheet.pixels, QSize(1500, 600));
    QCOMPARE(sheet.drawn, QSize(480, 192));
  }

  void pixelsAreKeptWhateverTheDpi() {
    PictureFormat format = inMillimetres(1200.0, 600.0, 300);
    format.measure = PictureFormat::Measure::Pixels;
    QCOMPARE(sheetOf(format, {}, 96).pixels, QSize(1200, 600));
    QCOMPARE(sheetOf(format, {}, 96).inches, QSizeF(4.0, 2.0));
    format.dpi = 600;
    QCOMPARE(sheetOf(format, {}, 96).pixels, QSize(1200, 600));
  }

  void textTwiceAsLargeHalvesThePlane() {
    PictureFormat format = inMillimetres(254.0, 127.0, 300);
    const PictureFont usual(QString{});
    format.points = 2.0 * QFontInfo(usual.font()).pointSizeF();
    QCOMPARE(sheetOf(format, {}, 96).drawn, QSize(480, 240));
    QCOMPARE(sheetOf(format, {}, 96).pixels, QSize(3000, 1500));
  }

  void isRemembered() {
    QCOMPARE(PictureFormat::remembered(), PictureFormat());
    PictureFormat format = inMillimetres(85.0, 60.0, 600);
    format.points = 8.0;
    format.family = "Courier";
    format.dark = true;
    format.remember();
    QCOMPARE(PictureFormat::remembered(), format);
    QSettings().setValue("export/dpi", 1'000'000);
    QCOMPARE(PictureFormat::remembered().dpi, PictureFormat().dpi);
  }

  void whatCannotBeIsSaid() {
    QVERIFY(problemOf(inMillimetres(160.0, 100.0, 300)).isEmpty());
    QVERIFY(problemOf(inMillimetres(2000.0, 100.0, 600)).contains("large"));
    QVERIFY(problemOf(inMillimetres(2.0, 100.0, 300)).contains("small"));
    QVERIFY(problemOf(inMillimetres(160.0, 100.0, 3)).contains("dpi"));
    PictureFormat shouting = inMillimetres(50.0, 30.0, 300);
    shouting.points = 60.0;
    QVERIFY(problemOf(shouting).contains("text"));
  }

  void inWords() {
    QVERIFY(formatInWords(PictureFormat()).isEmpty());
    PictureFormat format = inMillimetres(160.0, 100.0, 300);
    format.points = 9.0;
    QCOMPARE(formatInWords(format), "160 × 100 mm, 300 dpi, text of 9 pt");
  }
};

REWIRE_WIDGET_TEST(TestPictureFormat)
#include "tst_picture_format.moc"

#include "ui/style/text_size.h"

#include "tests/support/registry.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace rewire;

class TestTextSize : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { TextSize::instance().setPercent(100); }

  void goesByStepsFromEightyToTwoHundred() {
    TextSize& size = TextSize::instance();
    QCOMPARE(size.percent(), 100);
    QCOMPARE(size.larger(), 110);
    QCOMPARE(size.smaller(), 90);
    size.setPercent(1000);
    QCOMPARE(size.percent(), 200);
    QCOMPARE(size.larger(), 200);
    QCOMPARE(size.smaller(), 175);
    size.setPercent(-5);
    QCOMPARE(size.percent(), 80);
    QCOMPARE(size.smaller(), 80);
    size.setPercent(148);
    QCOMPARE(size.percent(), 150);
  }

  void reachesTheFontOfTheProgramAndLengths() {
    const double usual = QApplication::font().pointSizeF();
    QSignalSpy changed(&TextSize::instance(), &TextSize::changed);
    TextSize::instance().setPercent(150);
    TextSize::instance().setPercent(150);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::font().pointSizeF(), 1.5 * usual);
    QCOMPARE(byTextSize(100), 150);
    QCOMPARE(byTextSize(17.0), 25.5);
    TextSize::instance().setPercent(100);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
  }

  void picturesOfFilesDoNotDependOnIt() {
    const double usual = QApplication::font().pointSizeF();
    TextSize::instance().setPercent(200);
    {
      const PictureFont font(QStringLiteral("Courier"));
      QCOMPARE(textFont().pointSizeF(), usual);
      QCOMPARE(textFont().family(), QStringLiteral("Courier"));
      QCOMPARE(byTextSize(10), 10);
    }
    QCOMPARE(textFont().pointSizeF(), 2.0 * usual);
    QCOMPARE(byTextSize(10), 20);
  }

  void theStyleSheetFollowsButLinesStayLines() {
    const QString usual = styleSheetOf(Theme::light());
    QVERIFY(usual.contains("min-height: 24px"));
    TextSize::instance().setPercent(150);
    const QString larger = styleSheetOf(Theme::light());
    QVERIFY(larger.contains("min-height: 36px"));
    QVERIFY(larger.contains("border: 1px solid"));
  }

  void whoFollowsIsToldAsLongAsItLives() {
    int told = 0;
    {
      const QObject lives;
      followTextSize(const_cast<QObject*>(&lives), [&] { ++told; });
      QCOMPARE(told, 1);
      TextSize::instance().setPercent(125);
      QCOMPARE(told, 2);
    }
    TextSize::instance().setPercent(110);
    QCOMPARE(told, 2);
  }
};

REWIRE_WIDGET_TEST(TestTextSize)
#include "tst_text_size.moc"

#include "tests/support/registry.h"
#include "ui/connectivity/cutting/cut_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rewire;

class TstCutBar : public QObject {
  Q_OBJECT

  static QPushButton* cutOf(CutBar& bar) { return bar.findChild<QPushButton*>("cutLinks"); }

 private Q_SLOTS:
  void asksWithTheNumber() {
    QWidget parent;
    parent.resize(700, 500);
    CutBar bar(&parent);
    parent.show();
    QVERIFY(!bar.isVisible());
    bar.ask(312, 500'000, {100, 100, 200, 100}, {0, 0, 700, 500});
    QVERIFY(bar.isVisible());
    QCOMPARE(cutOf(bar)->text(), QString("Cut 312 links"));
    QCOMPARE(cutOf(bar)->accessibleName(), QString("Cut 312 links"));
    bar.ask(1, 500'000, {100, 100, 200, 100}, {0, 0, 700, 500});
    QCOMPARE(cutOf(bar)->text(), QString("Cut 1 link"));
    QSignalSpy accepted(&bar, &CutBar::accepted);
    QSignalSpy rejected(&bar, &CutBar::rejected);
    cutOf(bar)->setFocus();
    QTest::keyClick(cutOf(bar), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    auto* cancel = bar.findChild<QPushButton*>("cancelCut");
    QTest::keyClick(cancel, Qt::Key_Return);  // Enter on "Cancel" is no yes
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(rejected.size(), 1);
  }

  void tooManyIsASentence() {
    QWidget parent;
    parent.resize(900, 500);
    CutBar bar(&parent);
    parent.show();
    bar.ask(1'234'567, 500'000, {100, 100, 200, 100}, {0, 0, 900, 500});
    QVERIFY(!cutOf(bar)->isVisible());
    const auto* label = bar.findChild<QLabel*>();
    QVERIFY(label->isVisible());
    QVERIFY(label->text().contains("1,234,567") && label->text().contains("500,000"));
  }

  void staysWithinThePicture_data() {
    QTest::addColumn<QRectF>("rectangle");
    QTest::newRow("middle") << QRectF(300, 200, 100, 50);
    QTest::newRow("left edge") << QRectF(0, 200, 10, 50);
    QTest::newRow("at the bottom") << QRectF(300, 420, 100, 78);
    QTest::newRow("all of it") << QRectF(0, 40, 700, 460);
    QTest::newRow("zoomed beyond") << QRectF(-5000, -5000, 9000, 9000);
  }

  void staysWithinThePicture() {
    QFETCH(QRectF, rectangle);
    QWidget parent;
    parent.resize(700, 500);
    CutBar bar(&parent);
    const QRectF room(0, 40, 700, 460);
    bar.ask(312, 500'000, rectangle, room);
    QVERIFY(room.contains(QRectF(bar.geometry())));
  }
};

REWIRE_WIDGET_TEST(TstCutBar)
#include "tst_cut_bar.moc"

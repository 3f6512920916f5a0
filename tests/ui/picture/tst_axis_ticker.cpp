#include "ui/picture/axis_ticker.h"

#include "tests/support/registry.h"

#include <qcustomplot.h>
#include <QtTest>

using namespace rewire;

class TestAxisTicker : public QObject {
  Q_OBJECT

  static QVector<double> ticksOf(QCPAxisTicker& ticker, const QCPRange& range) {
    QVector<double> ticks;
    ticker.generate(range, QLocale::c(), 'g', 6, ticks, nullptr, nullptr);
    QVector<double> within;
    for (const double tick : ticks)
      if (range.contains(tick)) within << tick;
    return within;
  }

 private Q_SLOTS:
  void fourTicksAtLeastWhateverTheRange() {
    const auto ticker = valueTicker();
    for (const int most : {4, 5, 6, 8}) {
      ticker->setTickCount(most);
      for (const double size : {2.0, 2.2, 3.0, 3.5, 4.4, 7.1, 12.0, 30.0, 56.0, 99.0, 100.0}) {
        for (const double low : {0.0, 0.3, 9.9, 61.7, 84.4, 97.9}) {
          const qsizetype ticks = ticksOf(*ticker, {low, low + size}).size();
          QVERIFY2(ticks >= 4 && ticks <= 9, qPrintable(QString("%1 at %2 + %3").arg(ticks).arg(low).arg(size)));
        }
      }
    }
  }

  void moreRoomHasMoreTicks() {
    const auto ticker = valueTicker();
    ticker->setTickCount(2);
    QCOMPARE(ticksOf(*ticker, {0.0, 100.0}), (QVector<double>{0, 100}));
    ticker->setTickCount(5);
    QCOMPARE(ticksOf(*ticker, {0.0, 100.0}), (QVector<double>{0, 25, 50, 75, 100}));
    ticker->setTickCount(6);
    QCOMPARE(ticksOf(*ticker, {0.0, 100.0}), (QVector<double>{0, 20, 40, 60, 80, 100}));
  }

  void countsHaveWholePowersOfTen() {
    const auto ticker = logarithmicCountTicker();
    ticker->setTickCount(5);
    QCOMPARE(ticksOf(*ticker, {0.7, 20'000.0}), (QVector<double>{1, 10, 100, 1000, 10000}));
    QCOMPARE(ticksOf(*ticker, {0.7, 60.0}), (QVector<double>{1, 2, 5, 10, 20, 50}));
    ticker->setTickCount(3);
    QCOMPARE(ticksOf(*ticker, {0.7, 60.0}), (QVector<double>{1, 10}));
    QCOMPARE(ticksOf(*ticker, {0.7, 20'000.0}), (QVector<double>{1, 100, 10000}));
  }
};

REWIRE_WIDGET_TEST(TestAxisTicker)
#include "tst_axis_ticker.moc"

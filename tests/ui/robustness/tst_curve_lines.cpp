#include "ui/robustness/curve_lines.h"

#include "tests/support/curves.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace rewire;
using namespace rewire::test;

class TestCurveLines : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void neighboursAreJoined() {
    const auto state = madeCurves();
    const auto all = meansOfAll(*state);
    QCOMPARE(all.size(), 3u);
    const CurveLines lines = linesOf(*state, 0, all[0]);
    QCOMPARE(lines.positions, (QVector<double>{0.0, 0.25, 0.5, 0.75, 1.0}));
    QCOMPARE(lines.means[1], 70.0);
    QCOMPARE(lines.draws.size(), 15);
  }

  void gapsAreKeptApart() {
    auto state = madeCurves();
    std::erase_if(state->points, [](const CurvePoint& point) { return point.step == 1 || point.step == 2; });
    const auto all = meansOfAll(*state);
    QCOMPARE(all[0].size(), 3u);
    QVERIFY(!all[0].contains(1) && all[0].contains(3));
    const CurveLines lines = linesOf(*state, 0, all[0]);
    QCOMPARE(lines.positions, (QVector<double>{0.0, 0.375, 0.75, 1.0}));
    for (const QVector<double>& values : {lines.means, lines.lows, lines.highs})
      for (int i = 0; i < 4; ++i) QCOMPARE(std::isnan(values[i]), i == 1);
    QCOMPARE(lines.draws.size(), 9);
  }

  void theNearestStepIsFound() {
    auto state = madeCurves();
    QCOMPARE(nearestStep(*state, -3.0), 0);
    QCOMPARE(nearestStep(*state, 0.3), 1);
    QCOMPARE(nearestStep(*state, 9.0), 4);
    state->sampling.equalLinks = true;  // the sparsest model has 1,000 links
    QCOMPARE(nearestStep(*state, 490.0), 2);
  }
};

REWIRE_TEST(TestCurveLines)
#include "tst_curve_lines.moc"

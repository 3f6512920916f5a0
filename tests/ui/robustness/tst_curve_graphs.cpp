#include "ui/robustness/curve_graphs.h"

#include "tests/support/curves.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

/// The parts of robustness curves in a plot.
class TestCurveGraphs : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLineHasTheMarksOfItsModel() {
    QCustomPlot plot;
    const CurveStatePtr curves = madeCurves();
    const CurveLines lines = linesOf(*curves, 1, meansOfAll(*curves)[1]);
    const CurveLook look = lookOf(*curves, 1, Theme::light());
    QCPGraph* line = addLine(*plot.axisRect(), lines, look, false);
    QCOMPARE(line->dataCount(), 5);
    QCOMPARE(line->scatterStyle().shape(), look.mark.shape());
    QCOMPARE(line->pen(), look.pen);
  }

  void chanceIsDrawnForEachNumberOfClasses() {
    auto curves = madeCurves();
    curves->models[1].classes = 4;
    curves->models[2].classes = 0;  // not known
    QCustomPlot plot;
    addChance(plot, *curves, Theme::light());
    QCOMPARE(plot.itemCount(), 4);  // a line and a word each
    QCOMPARE(qobject_cast<QCPItemStraightLine*>(plot.item(0))->point1->coords().y(), 25.0);
    QCOMPARE(qobject_cast<QCPItemText*>(plot.item(3))->text(), QString("chance, 10 classes"));
  }
};

REWIRE_WIDGET_TEST(TestCurveGraphs)
#include "tst_curve_graphs.moc"

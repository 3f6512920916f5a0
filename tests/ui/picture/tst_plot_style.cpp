#include "ui/picture/plot_style.h"

#include "tests/support/registry.h"
#include "ui/style/theme.h"

#include <qcustomplot.h>
#include <QTest>

using namespace rewire;

class TestPlotStyle : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyAxisOfEveryRectFollowsTheTheme() {
    QCustomPlot plot;
    plot.plotLayout()->addElement(1, 0, new QCPAxisRect(&plot));
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
      stylePlot(plot, QSize(400, 300), *theme);
      for (QCPAxisRect* rect : plot.axisRects()) {
        for (const auto side : {QCPAxis::atBottom, QCPAxis::atLeft}) {
          QCOMPARE(rect->axis(side)->labelColor(), theme->text);
          QCOMPARE(rect->axis(side)->tickLabelColor(), theme->mutedText);
          QCOMPARE(rect->axis(side)->basePen().color(), theme->frame);
          QCOMPARE(rect->axis(side)->grid()->pen().color(), theme->grid);
        }
      }
    }
  }

  void smallPlotsGetFewerTicks() {
    QCustomPlot plot;
    const auto ticks = [&plot](QSize size) {
      stylePlot(plot, size, Theme::light());
      return plot.axisRect(0)->axis(QCPAxis::atLeft)->ticker()->tickCount();
    };
    QVERIFY(ticks({300, 120}) < ticks({300, 400}));
    QVERIFY(ticks({300, 120}) >= 4);
    QVERIFY(ticks({20, 20}) >= 2);
  }

  void wholeNumbersOnly() {
    QCustomPlot plot;
    QCPAxis* axis = plot.axisRect(0)->axis(QCPAxis::atBottom);
    axis->setTicker(wholeNumberTicker());
    for (const double upper : {1.0, 3.0, 60.0, 1000.0}) {
      axis->setRange(0.0, upper);
      plot.replot();
      QVERIFY(!axis->tickVector().isEmpty());
      for (const double tick : axis->tickVector()) QCOMPARE(tick, std::round(tick));
    }
  }

  void aLegendNamesItsPlottables() {
    QCustomPlot plot;
    QCPGraph* one = plot.addGraph();
    QCPGraph* other = plot.addGraph();
    one->setName("one");
    QCPLayoutInset& inset = *plot.axisRect(0)->insetLayout();
    inset.clear();
    addLegend(inset, Qt::AlignTop | Qt::AlignRight, {one, other}, true, Theme::light());
    QCOMPARE(inset.elementCount(), 1);
    auto* legend = qobject_cast<QCPLegend*>(inset.elementAt(0));
    QCOMPARE(legend->itemCount(), 2);
    QCOMPARE(legend->columnCount(), 2);
    QCOMPARE(static_cast<QCPPlottableLegendItem*>(legend->item(0))->plottable()->name(), "one");
  }

  void wordsBelongToTheirRect() {
    QCustomPlot plot;
    auto* second = new QCPAxisRect(&plot);
    plot.plotLayout()->addElement(1, 0, second);
    addCorner(*second, "corner", Theme::light());
    addSentence(*second, "sentence", Theme::light());
    QCOMPARE(plot.itemCount(), 2);
    for (int i = 0; i < 2; ++i) {
      auto* text = qobject_cast<QCPItemText*>(plot.item(i));
      QCOMPARE(text->position->axisRect(), second);
      QVERIFY(!text->clipToAxisRect());
    }
  }
};

REWIRE_WIDGET_TEST(TestPlotStyle)
#include "tst_plot_style.moc"

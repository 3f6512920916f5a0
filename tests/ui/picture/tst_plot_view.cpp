#include "ui/picture/plot_view.h"

#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/picture/picture_export.h"

#include <qcustomplot.h>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

using namespace rewire;

namespace {

/// One graph, 0 … 10 on both axes, whose line ends at the epoch.
class Line : public PlotView {
 public:
  Line() : PlotView("Line", nullptr) {}
  QString csv() const override { return {}; }
  QString sentence() const override { return "A line."; }
  bool isEmpty() const override { return empty; }

  mutable int fills = 0;
  double top = 10.0;
  bool empty = false;

 protected:
  bool runDiffers(const Snapshot& before, const Snapshot& now) const override { return before.epoch != now.epoch; }
  void fill(QCustomPlot& plot, const Theme& theme) const override {
    ++fills;
    QCPAxisRect* rect = plot.axisRect(0);
    QCPGraph* graph = plot.addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    graph->setData({0.0, 10.0}, {0.0, snapshot() ? double(snapshot()->epoch) : 0.0});
    graph->setPen(QPen(theme.accent, 2.0));
    rect->axis(QCPAxis::atBottom)->setRange(0.0, 10.0);
    rect->axis(QCPAxis::atLeft)->setRange(0.0, top);
  }
  QString caption() const override { return "a caption"; }
};

SnapshotPtr atEpoch(int epoch, std::uint64_t run = 1) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->epoch = epoch;
  snapshot->run = run;
  return snapshot;
}

}  // namespace

class TestPlotView : public QObject {
  Q_OBJECT

  static QCustomPlot* plotOf(PlotView& view) { return view.findChild<QCustomPlot*>("plot"); }
  static QCPRange rangeOf(PlotView& view) { return plotOf(view)->axisRect(0)->axis(QCPAxis::atBottom)->range(); }
  static void turnWheel(PlotView& view) {
    plotOf(view)->replot();  // the axes must have their positions
    const QPointF centre = plotOf(view)->rect().center();
    QWheelEvent event(centre, plotOf(view)->mapToGlobal(centre), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(plotOf(view), &event);
  }

 private Q_SLOTS:
  // Line's own axes end at 10; those of the widest thing it has shown are kept.
  void keptScalesHoldAllThatWasShown() {
    Line view;
    view.top = 40.0;
    showAlone(view, atEpoch(4));
    view.keepScales(QSize(400, 300));
    view.top = 10.0;
    view.keepScales(QSize(400, 300));
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(plotOf(view)->axisRect(0)->axis(QCPAxis::atLeft)->range(), QCPRange(0.0, 40.0));
    QCOMPARE(rangeOf(view), QCPRange(0.0, 10.0));
  }

  // What a plot without anything has for axes is not worth room.
  void anEmptyPlotTakesTheKeptScales() {
    Line view;
    view.top = 100.0;
    view.empty = true;
    view.keepScales(QSize(400, 300));
    view.empty = false;
    view.top = 5.0;
    view.keepScales(QSize(400, 300));
    view.empty = true;
    view.top = 100.0;
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(plotOf(view)->axisRect(0)->axis(QCPAxis::atLeft)->range(), QCPRange(0.0, 5.0));
  }

  // Through the window, as a real mouse does it: the plot gets the click first, and must let it through.
  void aRightClickOnThePlotOpensTheMenu() {
    Line view;
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QPoint centre = plotOf(view)->mapTo(&view, plotOf(view)->rect().center());
    QTest::mouseClick(view.windowHandle(), Qt::RightButton, {}, centre);
    QTRY_VERIFY(view.findChild<QMenu*>("viewMenu"));
  }

  void aHiddenViewDrawsNothingUntilShown() {
    Line view;
    for (int epoch = 0; epoch < 5; ++epoch) showAlone(view, atEpoch(epoch));
    QCOMPARE(view.fills, 0);
    view.show();
    QTRY_VERIFY(view.fills > 0);
    QCOMPARE(plotOf(view)->graph(0)->dataMainValue(1), 4.0);
  }

  void aHiddenViewSavesWhatIsNew() {
    Line view;
    showAlone(view, atEpoch(0));
    const QImage low = renderImage(view, {480, 300}, Theme::light(), 1.0);
    showAlone(view, atEpoch(9));
    QVERIFY(low != renderImage(view, {480, 300}, Theme::light(), 1.0));
  }

  void whatDoesNotDifferIsNotDrawn() {
    Line view;
    showAlone(view, atEpoch(3));
    view.show();
    QTRY_VERIFY(view.fills > 0);
    const QPointer<QCPGraph> drawn = plotOf(view)->graph(0);
    showAlone(view, atEpoch(3));
    QVERIFY(drawn);
    showAlone(view, atEpoch(4));
    QTRY_VERIFY(!drawn);
  }

  void zoomStaysUntilDoubleClick() {
    Line view;
    showAlone(view, atEpoch(1));
    view.show();
    QTRY_COMPARE(rangeOf(view), QCPRange(0.0, 10.0));
    turnWheel(view);
    const QCPRange zoomed = rangeOf(view);
    QVERIFY(zoomed.size() < 9.0);
    showAlone(view, atEpoch(2));
    QTRY_COMPARE(plotOf(view)->graph(0)->dataMainValue(1), 2.0);
    QCOMPARE(rangeOf(view), zoomed);
    QTest::mouseDClick(plotOf(view), Qt::LeftButton, {}, plotOf(view)->rect().center());
    QCOMPARE(rangeOf(view), QCPRange(0.0, 10.0));
  }

  void anotherRunShowsEverything() {
    Line view;
    showAlone(view, atEpoch(1));
    view.show();
    turnWheel(view);
    showAlone(view, atEpoch(0, 2));
    QTRY_COMPARE(rangeOf(view), QCPRange(0.0, 10.0));
  }

  void keysZoomAndMove() {
    Line view;
    showAlone(view, atEpoch(1));
    view.show();
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(rangeOf(view), QCPRange(1.0, 9.0));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(rangeOf(view), QCPRange(1.8, 9.8));
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(std::abs(rangeOf(view).lower) < 1e-9 && std::abs(rangeOf(view).upper - 10.0) < 1e-9);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(rangeOf(view), QCPRange(0.0, 10.0));
  }

  void aPictureLeavesTheScreenAsItWas() {
    Line view;
    view.resize(400, 300);
    showAlone(view, atEpoch(5));
    view.show();
    turnWheel(view);
    const QImage before = view.grab().toImage();
    const QCPRange range = rangeOf(view);
    const QImage picture = renderImage(view, {800, 600}, Theme::darkTheme(), 2.0);
    QCOMPARE(picture.size(), QSize(1600, 1200));
    QCOMPARE(rangeOf(view), range);
    QCOMPARE(view.grab().toImage(), before);
  }

  void aThemeRepaintsEverything() {
    Line view;
    view.resize(400, 300);
    showAlone(view, atEpoch(5));
    view.setTheme(Theme::darkTheme());
    view.show();
    QTRY_COMPARE(view.grab().toImage().pixelColor(2, 2), Theme::darkTheme().plot);
    view.setTheme(Theme::light());
    QTRY_COMPARE(plotOf(view)->graph(0)->pen().color(), Theme::light().accent);
    QTRY_COMPARE(view.grab().toImage().pixelColor(2, 2), Theme::light().plot);
    QCOMPARE(plotOf(view)->axisRect(0)->axis(QCPAxis::atLeft)->tickLabelColor(), Theme::light().mutedText);
  }

  void aSmallViewGivesTheCaptionsRoomToThePlot() {
    Line view;
    view.resize(420, 260);
    showAlone(view, atEpoch(5));
    view.show();
    auto* caption = view.findChild<QLabel*>("caption");
    QTRY_VERIFY(caption->isVisible());
    view.resize(300, 180);
    QTRY_VERIFY(!caption->isVisible());
  }
};

REWIRE_WIDGET_TEST(TestPlotView)
#include "tst_plot_view.moc"

#include "ui/statistics/history_view.h"

#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"

#include <qcustomplot.h>
#include <QJsonDocument>
#include <QTest>

using namespace rewire;

namespace {

std::shared_ptr<Snapshot> run(std::uint64_t id, Rule rule, const std::vector<EpochMetrics>& rows,
                              const std::vector<Event>& events = {}) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->run = id;
  snapshot->experiment.rule = rule;
  snapshot->experiment.epochs = 20;
  snapshot->epoch = static_cast<int>(rows.size());
  snapshot->history = std::make_shared<const std::vector<EpochMetrics>>(rows);
  snapshot->events = std::make_shared<const std::vector<Event>>(events);
  return snapshot;
}

const std::vector<EpochMetrics> kTwoRows = {{1, 0.5, 0.85, 0.6, 0.82, 0.025, 26000, 7800, 0.31},
                                            {2, 0.25, 0.93, 0.4, 0.9, 0.0125, 26000, 0, 0.29}};

}  // namespace

class TestHistoryView : public QObject {
  Q_OBJECT

  static QCustomPlot* plotOf(HistoryView& view) { return view.findChild<QCustomPlot*>("plot"); }

  template <class Item>
  static int count(const QCustomPlot& plot) {
    int found = 0;
    for (int i = 0; i < plot.itemCount(); ++i) found += qobject_cast<Item*>(plot.item(i)) != nullptr;
    return found;
  }

  static Event applied(double epoch, double accuracyBefore, double accuracyAfter, double lossBefore, double lossAfter) {
    return {.epoch = epoch,
            .text = "applied",
            .applied = AppliedPerturbations{{}, false, accuracyBefore, accuracyAfter, lossBefore, lossAfter}};
  }

  static QString pointsOf(const QCPGraph& graph) {
    QStringList points;
    for (auto at = graph.data()->constBegin(); at != graph.data()->constEnd(); ++at)
      points << QString("%1:%2").arg(at->key).arg(at->value);
    return points.join(' ');
  }

  /// The first strong line, and the rings on it.
  static QString lineAsText(const QCustomPlot& plot, const QCPAxis* axis) {
    for (int i = 0; i < plot.graphCount(); ++i) {
      const QCPGraph& graph = *plot.graph(i);
      if (graph.valueAxis() == axis && graph.pen().widthF() > 1.5 && graph.lineStyle() != QCPGraph::lsNone)
        return pointsOf(graph);
    }
    return {};
  }
  static QString ringsAsText(const QCustomPlot& plot, const QCPAxis* axis) {
    for (int i = 0; i < plot.graphCount(); ++i)
      if (plot.graph(i)->valueAxis() == axis && plot.graph(i)->lineStyle() == QCPGraph::lsNone) return pointsOf(*plot.graph(i));
    return {};
  }

 private Q_SLOTS:
  void csvIsTheMetricsFile() {
    HistoryView view;
    showAlone(view, run(1, Rule::Set, kTwoRows));
    QCOMPARE(view.csv(),
             "epoch,train_loss,train_accuracy,test_loss,test_accuracy,learning_rate,links,links_rewired,seconds,"
             "active_neurons,itop,jaccard_first,jaccard_last,link_age,max_in_degree,max_out_degree,"
             "gini_in_degree,gini_out_degree,assortativity,silent_links,dead_neurons\n"
             "1,0.5,0.85,0.6,0.82,0.025,26000,7800,0.31,,,,,,,,,,,,\n"
             "2,0.25,0.93,0.4,0.9,0.0125,26000,0,0.29,,,,,,,,,,,,\n");
  }

  void eachRuleHasItsStretchOfTheLine() {
    std::vector<EpochMetrics> rows = kTwoRows;
    rows.push_back(rows.back());
    rows.back().epoch = 3;
    HistoryView view;
    view.show();
    showAlone(view, run(1, Rule::Static, rows, {{2.0, "rule set → static", Rule::Set}, {2.5, "zeta 0.3 → 0.4"}}));
    QCustomPlot& plot = *plotOf(view);
    QTRY_COMPARE(plot.graphCount(), 6);  // train and two stretches, of accuracy and of loss
    QStringList spans;
    for (int i = 0; i < plot.graphCount(); ++i) {
      const auto& data = *plot.graph(i)->data();
      if (plot.graph(i)->name().startsWith("test"))
        spans << QString("%1 %2-%3").arg(plot.graph(i)->name()).arg(data.constBegin()->key).arg((data.constEnd() - 1)->key);
    }
    QCOMPARE(spans, (QStringList{"test, adaptive 1-2", "test, static 2-3"}));
  }

  void aPerturbationIsADropThatTheLineGoesOnFrom() {
    HistoryView view;
    view.resize(600, 400);
    showAlone(view, run(1, Rule::Set, kTwoRows, {applied(1.25, 0.85, 0.3, 0.5, 2.5)}));
    view.show();
    QCustomPlot& plot = *plotOf(view);
    const QCPAxis* accuracy = plot.axisRect(0)->axis(QCPAxis::atLeft);
    const QCPAxis* loss = plot.axisRect(1)->axis(QCPAxis::atLeft);
    QCOMPARE(lineAsText(plot, accuracy), QString("1:82 1.25:85 1.25:30 2:90"));
    QCOMPARE(lineAsText(plot, loss), QString("1:0.6 1.25:0.5 1.25:2.5 2:0.4"));
    QVERIFY(accuracy->range().contains(30.0));
    QVERIFY(loss->range().contains(2.5));
    QCOMPARE(ringsAsText(plot, accuracy), QString("1.25:30"));
    QCOMPARE(ringsAsText(plot, loss), QString("1.25:2.5"));
    QCOMPARE(count<QCPItemStraightLine>(plot), 2);
    QCOMPARE(plot.axisRect(0)->axis(QCPAxis::atBottom)->range().upper, 20.0);
  }

  void theAccuracyHasEnoughTicksAtEverySize() {
    HistoryView view;
    for (const double after : {0.3, 0.84, 0.8999}) {
      showAlone(view, run(1, Rule::Set, kTwoRows, {applied(1.25, 0.9, after, 0.5, 2.5)}));
      for (const QSize size : {QSize(420, 260), QSize(700, 300), QSize(700, 600), QSize(1400, 800)}) {
        view.resize(size);
        view.show();
        QCustomPlot& plot = *plotOf(view);
        QTRY_VERIFY(plot.replotTime() >= 0.0 && !view.isHidden());
        plot.replot();
        const QCPAxis* axis = plot.axisRect(0)->axis(QCPAxis::atLeft);
        int labelled = 0;
        for (const double tick : axis->tickVector()) labelled += axis->range().contains(tick);
        QVERIFY2(labelled >= 4, qPrintable(QString("%1 ticks at %2 × %3").arg(labelled).arg(size.width()).arg(size.height())));
      }
    }
  }

  // Zoomed in before the fall: the axis must go down with the line.
  void aPerturbationAndTheRecoveryAreSeenInAZoomedPlot() {
    std::vector<EpochMetrics> rows;
    for (int epoch = 1; epoch <= 6; ++epoch) rows.push_back({epoch, 0.5, 0.96, 0.6, 0.95, 0.025, 26000, 7800, 0.31});
    HistoryView view;
    view.resize(700, 500);
    showAlone(view, run(1, Rule::Set, rows));
    view.show();
    QCustomPlot& plot = *plotOf(view);
    const QCPAxis* accuracy = plot.axisRect(0)->axis(QCPAxis::atLeft);
    for (int i = 0; i < 2; ++i) QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(plot.axisRect(0)->axis(QCPAxis::atBottom)->range().size(), 20.0 * 0.8 * 0.8);  // both panels together, once
    for (int i = 0; i < 6; ++i) QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(accuracy->range().lower > 90.0);
    showAlone(view, run(1, Rule::Set, rows, {applied(5.5, 0.95, 0.61, 0.5, 2.5)}));
    QTRY_VERIFY(accuracy->range().contains(61.0));
    QVERIFY(accuracy->range().contains(95.0));
    QCOMPARE(ringsAsText(plot, accuracy), QString("5.5:61"));
    QVERIFY(lineAsText(plot, accuracy).endsWith("5:95 5.5:95 5.5:61 6:95"));  // down, and up again
  }

  void zoomedToAFewEpochsTheirCourseTakesTheHeight() {
    HistoryView view;
    view.resize(700, 500);
    std::vector<EpochMetrics> rows = kTwoRows;
    for (int epoch = 3; epoch <= 20; ++epoch)
      rows.push_back({epoch, 0.2, 0.985, 0.2, 0.97 + 0.0005 * epoch, 0.01, 26000, 0, 0.3});
    showAlone(view, run(1, Rule::Set, rows));
    view.show();
    QCPAxisRect& rect = *plotOf(view)->axisRect(0);
    const double whole = rect.axis(QCPAxis::atLeft)->range().size();
    rect.axis(QCPAxis::atBottom)->setRange(10.0, 14.0);
    QVERIFY(rect.axis(QCPAxis::atLeft)->range().size() < 0.3 * whole);
    QVERIFY(rect.axis(QCPAxis::atLeft)->range().contains(97.6));
  }

  void aPerturbationBeforeTheFirstEpochIsSeenToo() {
    HistoryView view;
    showAlone(view, run(1, Rule::Set, {}, {applied(0.0, 0.12, 0.1, 2.3, 2.4)}));
    view.show();
    QCOMPARE(lineAsText(*plotOf(view), plotOf(view)->axisRect(0)->axis(QCPAxis::atLeft)), QString("0:12 0:10"));
  }

  void theRunBeforeKeepsItsPerturbations() {
    HistoryView view;
    showAlone(view, run(1, Rule::Set, kTwoRows, {applied(1.25, 0.85, 0.3, 0.5, 2.5)}));
    view.show();
    showAlone(view, run(2, Rule::Set, {}));
    QTRY_COMPARE(plotOf(view)->graphCount(), 2);
    QCOMPARE(plotOf(view)->graph(0)->dataCount(), 4);
  }

  void accuracyInPerCentLossInNats() {
    HistoryView view;
    showAlone(view, run(1, Rule::Set, kTwoRows));
    view.show();
    QCustomPlot& plot = *plotOf(view);
    QCOMPARE(plot.axisRectCount(), 2);
    QCOMPARE(plot.graphCount(), 4);
    const QCPAxis* accuracy = plot.axisRect(0)->axis(QCPAxis::atLeft);
    for (int i = 0; i < 4; ++i) {
      const QCPGraph* line = plot.graph(i);
      QCOMPARE(line->dataCount(), 2);
      const bool above = line->valueAxis() == accuracy;
      const bool test = line->pen().widthF() > 1.5;
      QCOMPARE(line->dataMainValue(1), above ? (test ? 90.0 : 93.0) : (test ? 0.4 : 0.25));
      QVERIFY(line->valueAxis()->range().contains(line->dataMainValue(0)));
      QVERIFY(line->valueAxis()->range().contains(line->dataMainValue(1)));
    }
    QVERIFY(accuracy->label().contains("%"));
    QVERIFY(plot.axisRect(1)->axis(QCPAxis::atLeft)->label().contains("nats"));
    QCOMPARE(plot.axisRect(1)->axis(QCPAxis::atBottom)->label(), "epoch");
  }

  void theAxisIsTheWholeExperiment() {
    HistoryView view;
    showAlone(view, run(1, Rule::Set, kTwoRows));
    view.show();
    for (QCPAxisRect* rect : plotOf(view)->axisRects()) {
      QCOMPARE(rect->axis(QCPAxis::atBottom)->range().lower, 0.0);
      QCOMPARE(rect->axis(QCPAxis::atBottom)->range().upper, 20.0);
    }
  }

  void eventsAreMarkedInBoth() {
    HistoryView view;
    view.resize(500, 400);
    showAlone(view, run(1, Rule::Set, kTwoRows, {{0.5, "zeta 0.3 → 0.5"}, {0.6, "learning rate 0.01"}, {15.0, "static"}}));
    view.show();
    QCOMPARE(count<QCPItemStraightLine>(*plotOf(view)), 6);
    QCOMPARE(count<QCPItemText>(*plotOf(view)), 2);  // the second has no room beside the first
  }

  void beforeTheFirstEpochItSaysSo() {
    HistoryView view;
    showAlone(view, run(1, Rule::Set, {}));
    view.show();
    QCOMPARE(plotOf(view)->graphCount(), 0);
    QCOMPARE(count<QCPItemText>(*plotOf(view)), 1);
  }

  void theRunBeforeStaysFaint() {
    HistoryView view;
    view.setTheme(Theme::light());
    showAlone(view, run(1, Rule::Static, kTwoRows));
    view.show();
    showAlone(view, run(2, Rule::Set, {kTwoRows[0]}));
    QTRY_COMPARE(plotOf(view)->graphCount(), 6);
    QColor earlier = plotOf(view)->graph(0)->pen().color();
    QVERIFY(earlier.alphaF() < 0.6);
    earlier.setAlpha(255);
    QCOMPARE(earlier, Theme::light().ofRule(Rule::Static));
    QCOMPARE(plotOf(view)->graph(0)->dataCount(), 2);

    showAlone(view, run(3, Rule::Set, {}));
    showAlone(view, run(4, Rule::Set, {}));  // a run that trained nothing hides nothing
    QTRY_COMPARE(plotOf(view)->graphCount(), 2);
    QCOMPARE(plotOf(view)->graph(0)->dataCount(), 1);
  }

  /// A project, and a run that is opened again, bring the faint line with them.
  void theRunBeforeIsKeptAndComesBack() {
    HistoryView first;
    showAlone(first, run(1, Rule::Static, kTwoRows));
    QVERIFY(first.earlierRun().isEmpty());
    showAlone(first, run(2, Rule::Set, {kTwoRows[0]}));
    const QJsonObject kept = first.earlierRun();
    HistoryView opened;
    showAlone(opened, run(1, Rule::Set, {kTwoRows[0]}));
    opened.setEarlierRun(kept);
    opened.show();
    QTRY_COMPARE(plotOf(opened)->graphCount(), 6);
    QCOMPARE(pointsOf(*plotOf(opened)->graph(1)), QString("1:82 2:90"));
    QCOMPARE(plotOf(opened)->graph(1)->name(), QString("before: static"));
    QCOMPARE(opened.earlierRun(), kept);
    for (const char* broken :
         {"{}", R"({"rule":"set","rows":[[1,2,3],["a"],[-4,0.5,1]]})", R"({"rule":"?","rows":[[1,0.5,1]]})"}) {
      opened.setEarlierRun(QJsonDocument::fromJson(broken).object());
      QCOMPARE(opened.earlierRun(), kept);
    }
  }

  /// What was changed at one moment is one mark with all of its words.
  void changesAtOnceAreAllNamed() {
    HistoryView view;
    view.resize(500, 400);
    showAlone(view, run(1, Rule::Set, kTwoRows, {{0.5, "zeta 0.3 → 0.5"}, {0.5, "batch 128 → 64"}, {0.5, "seed 1 → 2"}}));
    view.show();
    QCOMPARE(count<QCPItemStraightLine>(*plotOf(view)), 2);
    QStringList words;
    for (int i = 0; i < plotOf(view)->itemCount(); ++i)
      if (auto* text = qobject_cast<QCPItemText*>(plotOf(view)->item(i))) words << text->text();
    QCOMPARE(words.size(), 1);
    QVERIFY2(words.front().startsWith("zeta 0.3 → 0.5, batch"), qPrintable(words.front()));
  }

  void theDepthOfAnEarlierPerturbationDoesNotSqueezeTheCurves() {
    HistoryView view;
    showAlone(view, run(1, Rule::Set, kTwoRows,
                        {{1.5, "applied", std::nullopt, AppliedPerturbations{{}, false, 0.8, 0.01, 0.5, 9.0}}}));
    view.show();
    const QCPRange own = plotOf(view)->axisRect(0)->axis(QCPAxis::atLeft)->range();
    QVERIFY(own.lower < 2.0);  // its own fall is seen
    showAlone(view, run(2, Rule::Set, kTwoRows));
    QTRY_VERIFY(plotOf(view)->axisRect(0)->axis(QCPAxis::atLeft)->range().lower > 20.0);
  }

  void lossesThatAreNotNumbersDoNotSpoilTheAxes() {
    HistoryView view;
    auto rows = kTwoRows;
    rows.push_back({3, std::nan(""), 0.1, std::nan(""), 0.1, 0.0125, 26000, 0, 0.29});
    showAlone(view, run(1, Rule::Set, rows));
    view.show();
    const QCPRange range = plotOf(view)->axisRect(1)->axis(QCPAxis::atLeft)->range();
    QVERIFY(range.lower == 0.0 && range.upper > 0.6 && range.upper < 0.7);
  }
};

REWIRE_WIDGET_TEST(TestHistoryView)
#include "tst_history_view.moc"

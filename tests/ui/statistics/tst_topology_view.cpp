#include "ui/statistics/topology_view.h"

#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"

#include <qcustomplot.h>
#include <QAction>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;

namespace {

/// Three epochs of a sparse network; the first layer is known of the last one.
std::shared_ptr<Snapshot> measuredRun() {
  auto snapshot = std::make_shared<Snapshot>(*freshSnapshot({16, 20, 20, 4}, 0.2));
  snapshot->experiment.epochs = 10;
  auto history = std::make_shared<std::vector<EpochMetrics>>(3);
  for (int i = 0; i < 3; ++i) {
    EpochMetrics& row = (*history)[static_cast<std::size_t>(i)];
    row.epoch = i + 1;
    row.topology[Measure::Itop] = 0.2 + 0.05 * i;
    row.topology[Measure::JaccardFirst] = 1.0 - 0.25 * i;
    row.topology[Measure::DeadNeurons] = 5.0 + i;
  }
  snapshot->history = history;
  LayerMeasures layers{3, {Measures(), Measures(), std::nullopt}};
  (*layers.layers[0])[Measure::JaccardFirst] = 0.125;
  snapshot->layerMeasures = std::make_shared<std::vector<LayerMeasures>>(std::vector{layers});
  return snapshot;
}

}  // namespace

class TestTopologyView : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

  static QCustomPlot& plotIn(const TopologyView& view) { return *view.findChild<QCustomPlot*>("plot"); }

  /// "same as at the start 1:100 2:75": each line of the plot.
  static QStringList linesOf(const TopologyView& view) {
    QStringList lines;
    QCustomPlot& plot = plotIn(view);
    for (int i = 0; i < plot.graphCount(); ++i) {
      QString text = plot.graph(i)->name();
      for (const QCPGraphData& point : *plot.graph(i)->data()) text += QString(" %1:%2").arg(point.key).arg(point.value);
      lines << text;
    }
    return lines;
  }

  /// Opens the list by a click and presses on the measure.
  static void press(TopologyView& view, const char* measure) {
    QMenu* menu = view.findChild<QPushButton*>("measures")->menu();
    menu->popup(view.mapToGlobal(QPoint(5, 5)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QAction* action = menu->findChild<QAction*>(measure);
    QVERIFY(action);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void cleanup() { QSettings().clear(); }

  void measuresAreLentAndGivenBack() {
    TopologyView view;
    const auto isChosen = [&](const char* name) {
      return view.findChild<QPushButton*>("measures")->menu()->findChild<QAction*>(name)->isChecked();
    };
    view.lendMeasures({"accuracy", "active_neurons"});
    QVERIFY(isChosen("active_neurons") && !isChosen("itop"));
    view.lendMeasures({"accuracy"});
    QVERIFY(!isChosen("active_neurons") && isChosen("itop"));
    view.lendMeasures({"active_neurons"});
    QVERIFY(
        TopologyView().findChild<QPushButton*>("measures")->menu()->findChild<QAction*>("itop")->isChecked());  // not remembered
  }

  void sharesAreDrawnInPerCent() {
    TopologyView view;
    view.show();
    showAlone(view, measuredRun());
    QTRY_COMPARE(linesOf(view), (QStringList{"places ever linked 1:20 2:25 3:30", "same as at the start 1:100 2:75 3:50"}));
    QCOMPARE(plotIn(view).axisRectCount(), 1);
    QCOMPARE(plotIn(view).axisRect(0)->axis(QCPAxis::atLeft)->label(), QString("share (%)"));
    QCOMPARE(plotIn(view).axisRect(0)->axis(QCPAxis::atBottom)->label(), QString("epoch"));
    QCOMPARE(plotIn(view).axisRect(0)->axis(QCPAxis::atBottom)->range().upper, 10.0);
    QCOMPARE(view.findChild<QLabel*>("caption")->text(),
             QString("epoch 3: places ever linked 30.0 %, same as at the start 50.0 %"));
  }

  void anotherUnitHasAPlotOfItsOwn() {
    TopologyView view;
    view.resize(500, 400);
    view.show();
    showAlone(view, measuredRun());
    press(view, "dead_neurons");
    QTRY_COMPARE(plotIn(view).axisRectCount(), 2);
    QStringList titles;
    for (QCPAxisRect* rect : plotIn(view).axisRects()) titles << rect->axis(QCPAxis::atLeft)->label();
    QCOMPARE(titles, (QStringList{"share (%)", "neurons"}));
    QVERIFY(linesOf(view).contains("dead neurons 1:5 2:6 3:7"));
    press(view, "itop");
    QTRY_COMPARE(linesOf(view).size(), 2);
    QCOMPARE(view.csv(), QString("epoch,layer,jaccard_first,jaccard_last,dead_neurons\n1,,1,,5\n2,,0.75,,6\n3,,0.5,,7\n"));
  }

  void theChoiceIsThereAgain() {
    {
      TopologyView view;
      view.show();
      press(view, "link_age");
    }
    TopologyView again;
    QVERIFY(again.csv().startsWith("epoch,layer,itop,jaccard_first,jaccard_last,link_age\n"));
  }

  void aLayerIsShownAsFarAsItIsKnown() {
    TopologyView view;
    view.show();
    showAlone(view, measuredRun());
    view.findChild<QComboBox*>()->setCurrentIndex(1);
    QTRY_COMPARE(linesOf(view), QStringList{"same as at the start 3:12.5"});
    QCOMPARE(view.csv(), QString("epoch,layer,itop,jaccard_first,jaccard_last\n3,0,,0.125,\n"));
  }

  /// A run that was opened has trained nothing here: its history is asked for the layer, once an epoch.
  void aLayerOfAnOpenedRunComesFromItsHistory() {
    TopologyView view;
    view.show();
    auto opened = measuredRun();
    opened->layerMeasures = nullptr;
    opened->historyFile = "history.sqlite";
    opened->epoch = 3;
    const QSignalSpy wanted(&view, &TopologyView::layersWanted);
    showAlone(view, opened);
    QCOMPARE(wanted.size(), 0);
    view.findChild<QComboBox*>()->setCurrentIndex(1);
    QCOMPARE(wanted.size(), 1);
    showAlone(view, std::make_shared<Snapshot>(*opened));
    QCOMPARE(wanted.size(), 1);
    MeasuredLayer layer;
    layer.measures[Measure::JaccardFirst] = 0.5;
    view.showKept(std::make_shared<KeptRunMeasures>(
        KeptRunMeasures{opened->run, {{2, {layer, std::nullopt, std::nullopt}}, {3, {layer, std::nullopt, std::nullopt}}}}));
    QTRY_COMPARE(linesOf(view), QStringList{"same as at the start 2:50 3:50"});
  }

  /// The mark and the numbers are those of the epoch that every view shows.
  void theHeadIsMarkedAndItsNumbersAreTold() {
    TopologyView view;
    view.resize(600, 400);
    view.show();
    const auto now = measuredRun();
    now->epoch = 3;
    showAlone(view, now);
    auto past = std::make_shared<ShownNetwork>(*shownNetworkOf(*now));
    past->past = true;
    past->epoch = 2;
    view.showRun(now, past);
    const auto head = [&]() -> double {
      for (int i = 0; i < plotIn(view).itemCount(); ++i)
        if (auto* line = qobject_cast<QCPItemStraightLine*>(plotIn(view).item(i))) return line->point1->key();
      return -1.0;
    };
    QTRY_COMPARE(head(), 2.0);
    QTRY_COMPARE(view.findChild<QLabel*>("caption")->text(),
                 QString("epoch 2: places ever linked 25.0 %, same as at the start 75.0 %"));
    showAlone(view, now);
    QTRY_COMPARE(head(), -1.0);
  }

  /// Three units, three panels: each line has a look of its own, its title fits its panel, and the legend stands beside it.
  void threeUnitsStayReadable() {
    TopologyView view;
    view.resize(430, 240);
    view.show();
    showAlone(view, measuredRun());
    press(view, "dead_neurons");
    press(view, "links_rewired");
    QTRY_COMPARE(plotIn(view).axisRectCount(), 3);
    QTRY_COMPARE(plotIn(view).graphCount(), 4);
    QSet<QString> looks;
    for (int i = 0; i < plotIn(view).graphCount(); ++i) {
      const QPen pen = plotIn(view).graph(i)->pen();
      looks << pen.color().name() + QString::number(static_cast<int>(pen.style()));
    }
    QCOMPARE(looks.size(), 4);
    for (QCPAxisRect* rect : plotIn(view).axisRects()) {
      const QCPAxis* axis = rect->axis(QCPAxis::atLeft);
      QVERIFY2(QFontMetrics(axis->labelFont()).horizontalAdvance(axis->label()) <= rect->height(), qPrintable(axis->label()));
    }
    QList<int> entries;
    auto* grid = plotIn(view).plotLayout();
    for (int row = 0; row < grid->rowCount(); ++row) {
      const auto* legend = static_cast<QCPLegend*>(static_cast<QCPLayoutInset*>(grid->element(row, 1))->elementAt(0));
      entries << legend->itemCount();
      for (QCPAxisRect* rect : plotIn(view).axisRects()) QVERIFY(!rect->rect().intersects(legend->rect()));
      QVERIFY(legend->rect().right() <= plotIn(view).viewport().right());
    }
    QCOMPARE(entries, (QList<int>{2, 1, 1}));
  }

  void whatIsMissingIsSaid() {
    TopologyView view;
    view.show();
    auto nothing = measuredRun();
    nothing->history = std::make_shared<std::vector<EpochMetrics>>();
    showAlone(view, nothing);
    const auto sentence = [&] {
      for (int i = 0; i < plotIn(view).itemCount(); ++i)
        if (auto* text = qobject_cast<QCPItemText*>(plotIn(view).item(i))) return text->text();
      return QString();
    };
    QTRY_COMPARE(sentence(), QString("Nothing measured yet"));
    for (const char* measure : {"itop", "jaccard_first", "jaccard_last"}) press(view, measure);
    QTRY_COMPARE(sentence(), QString("No measure is chosen"));
  }

  void zoomedPlotsStayTogether() {
    TopologyView view;
    view.resize(500, 400);
    view.show();
    showAlone(view, measuredRun());
    press(view, "dead_neurons");
    QTRY_COMPARE(plotIn(view).axisRectCount(), 2);
    plotIn(view).axisRect(1)->axis(QCPAxis::atBottom)->setRange(1.0, 2.0);
    QCOMPARE(plotIn(view).axisRect(0)->axis(QCPAxis::atBottom)->range().upper, 2.0);
  }
};

REWIRE_WIDGET_TEST(TestTopologyView)
#include "tst_topology_view.moc"

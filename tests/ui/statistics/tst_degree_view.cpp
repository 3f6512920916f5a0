#include "ui/statistics/degree_view.h"

#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"

#include <qcustomplot.h>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTest>

#include <numeric>

using namespace rewire;

namespace {

std::shared_ptr<const Topology> topology(int inputs, int outputs, const std::vector<std::vector<std::int32_t>>& rows) {
  auto made = std::make_shared<Topology>();
  made->inputs = inputs;
  made->outputs = outputs;
  made->indptr = {0};
  made->outDegree.assign(static_cast<std::size_t>(inputs), 0);
  for (const auto& row : rows) {
    for (const std::int32_t input : row) {
      made->indices.push_back(input);
      made->born.push_back(0);
      ++made->outDegree[static_cast<std::size_t>(input)];
    }
    made->indptr.push_back(static_cast<std::int32_t>(made->indices.size()));
    made->inDegree.push_back(static_cast<std::int32_t>(row.size()));
  }
  return made;
}

/// 4 → 3 sparse with 5 links, evenly at the start, gathered on one neuron now; then 3 → 2 dense.
std::shared_ptr<Snapshot> smallRun() {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->run = 1;
  const auto weights = [](std::size_t links) { return std::make_shared<const std::vector<float>>(links, 0.5f); };
  snapshot->layers = {{4, 3, topology(4, 3, {{0, 1, 2, 3}, {}, {0}}), topology(4, 3, {{0, 1}, {2, 3}, {0}}), weights(5), nullptr},
                      {3, 2, nullptr, nullptr, weights(6), nullptr}};
  return snapshot;
}

}  // namespace

class TestDegreeView : public QObject {
  Q_OBJECT

  static void choose(DegreeView& view, const char* name, int index) { view.findChild<QComboBox*>(name)->setCurrentIndex(index); }

 private Q_SLOTS:
  void countsInAndOutDegrees() {
    DegreeView view;
    showAlone(view, smallRun());
    QCOMPARE(view.csv(), "layer,direction,degree,neurons,neurons_at_start\n0,in,0,1,0\n0,in,1,1,1\n0,in,2,0,2\n0,in,4,1,0\n");
    choose(view, "direction", 1);
    QCOMPARE(view.csv(), "layer,direction,degree,neurons,neurons_at_start\n0,out,1,3,3\n0,out,2,1,1\n");
  }

  void aDenseLayerHasOneBar() {
    DegreeView view;
    showAlone(view, smallRun());
    choose(view, "layer", 2);
    QCOMPARE(view.csv(), "layer,direction,degree,neurons,neurons_at_start\n1,in,3,2,2\n");
    view.show();
    QTRY_VERIFY(view.findChild<QLabel*>("caption")->text().contains("every pair is linked"));
  }

  void nothingYetIsSaidNotDrawn() {
    DegreeView view;
    view.show();
    showAlone(view, snapshotWithoutNetwork(Phase::Empty));
    QCOMPARE(view.csv(), "layer,direction,degree,neurons,neurons_at_start\n");
    QCOMPARE(view.findChild<QCustomPlot*>("plot")->graphCount(), 0);
    QCOMPARE(view.findChild<QCustomPlot*>("plot")->itemCount(), 1);
  }

  void theCaptionComparesWithRandom() {
    DegreeView view;
    showAlone(view, smallRun());
    choose(view, "layer", 1);
    view.show();
    // Degrees 4, 0, 1: mean 5/3, variance 17/3 - 25/9 = 26/9, ratio 26/15.
    const QString words = view.findChild<QLabel*>("caption")->text();
    QVERIFY2(words.contains("without links 1 of 3") && words.contains("1.73"), qPrintable(words));
  }

  // A zeta law of exponent 2.5 as exactly as 1,000 neurons have it, and neurons that all have 3 or 4 links.
  void aFittedLineSaysHowFarToBelieveIt() {
    std::vector<std::vector<std::int32_t>> hubs, equal;
    const std::vector<std::pair<int, int>> counts = {{1, 745}, {2, 132}, {3, 48}, {4, 23}, {5, 13}, {6, 9},
                                                     {7, 6},   {8, 4},   {10, 8}, {15, 6}, {25, 4}, {60, 2}};
    std::vector<std::int32_t> all(60);
    std::iota(all.begin(), all.end(), 0);
    for (const auto& [degree, neurons] : counts)
      for (int i = 0; i < neurons; ++i) hubs.emplace_back(all.begin(), all.begin() + degree);
    for (int i = 0; i < 1000; ++i) equal.emplace_back(all.begin(), all.begin() + 3 + i % 2);
    DegreeView view;
    view.resize(500, 500);
    view.show();
    auto run = smallRun();
    run->layers.resize(1);
    const auto caption = [&] { return view.findChild<QLabel*>("caption")->text(); };
    const auto show = [&](const std::vector<std::vector<std::int32_t>>& rows) {
      run = std::make_shared<Snapshot>(*run);
      run->layers[0].inputs = 60;
      run->layers[0].outputs = 1000;
      run->layers[0].topology = run->layers[0].initialTopology = topology(60, 1000, rows);
      showAlone(view, run);
    };
    show(hubs);
    view.findChild<QCheckBox*>("logarithmic")->click();
    QTRY_VERIFY2(caption().contains("x_min"), qPrintable(caption()));
    QVERIFY2(
        caption().startsWith("exponent 2.") && caption().contains(" of 1,000 neurons; may be a power law: nothing rules it out"),
        qPrintable(caption()));
    QCustomPlot& plot = *view.findChild<QCustomPlot*>("plot");
    const auto fitted = [&]() -> QCPGraph* {
      for (int i = 0; i < plot.graphCount(); ++i)
        if (plot.graph(i)->name().startsWith("power law, exponent 2.")) return plot.graph(i);
      return nullptr;
    };
    QTRY_VERIFY(fitted());
    QCOMPARE(fitted()->pen().style(), Qt::SolidLine);
    QCOMPARE((fitted()->data()->constEnd() - 1)->key, 60.0);
    show(equal);
    QTRY_VERIFY2(caption().contains("no power law: the tail spans no factor of 3"), qPrintable(caption()));
  }

  void logarithmicAxesShowTheTail() {
    DegreeView view;
    showAlone(view, smallRun());
    view.show();
    auto* plot = view.findChild<QCustomPlot*>("plot");
    QCOMPARE(plot->axisRect(0)->axis(QCPAxis::atLeft)->scaleType(), QCPAxis::stLinear);
    view.activateWindow();
    QTRY_VERIFY(view.isActiveWindow());
    QTest::keyClick(&view, Qt::Key_L);
    QVERIFY(view.findChild<QCheckBox*>("logarithmic")->isChecked());
    QCOMPARE(plot->axisRect(0)->axis(QCPAxis::atLeft)->scaleType(), QCPAxis::stLogarithmic);
    QCPGraph* now = plot->graph(1);
    QCOMPARE(now->dataCount(), 2);
    QCOMPARE(now->dataMainKey(1), 4.0);
    QCOMPARE(now->dataMainValue(0), 2.0 / 3.0);
    QCOMPARE(now->dataMainValue(1), 1.0 / 3.0);
  }

  void theStartStandsBehind() {
    DegreeView view;
    showAlone(view, makeSnapshot({100, 80, 60, 5}, 0.1));
    view.show();
    auto* plot = view.findChild<QCustomPlot*>("plot");
    QCOMPARE(plot->graphCount(), 4);  // two sparse layers, at the start and now
    QVERIFY(plot->graph(0)->brush().color().alphaF() < 0.5);
    QVERIFY(plot->graph(3)->pen().color().alphaF() == 1.0);
  }

  void anotherNetworkIsAnotherListOfLayers() {
    DegreeView view;
    showAlone(view, makeSnapshot({36, 20, 20, 20, 5}, 0.1));
    auto* layers = view.findChild<QComboBox*>("layer");
    QCOMPARE(layers->count(), 5);
    layers->setCurrentIndex(4);
    showAlone(view, makeSnapshot({36, 20, 5}, 0.1));
    QCOMPARE(layers->count(), 3);
    QCOMPARE(layers->currentIndex(), 0);
    QCOMPARE(layers->itemText(1), "input → hidden 1");
    QCOMPARE(layers->itemText(2), "hidden 1 → output");
  }

  void trainingWithoutRewiringDrawsNothing() {
    DegreeView view;
    const SnapshotPtr first = makeSnapshot({100, 80, 5}, 0.1);
    showAlone(view, first);
    view.show();
    auto* plot = view.findChild<QCustomPlot*>("plot");
    QTRY_VERIFY(plot->graphCount() > 0);
    const QPointer<QCPGraph> drawn = plot->graph(0);
    showAlone(view, trainedFurther(first));
    QVERIFY(drawn);
    showAlone(view, rewired(first));
    QTRY_VERIFY(!drawn);
  }

  void aPerturbedNetworkStandsAgainstTheOneBefore() {
    const SnapshotPtr whole = makeSnapshot({36, 40, 40, 5}, 0.2);
    DegreeView view;
    showAlone(view, whole);
    view.show();
    auto* plot = view.findChild<QCustomPlot*>("plot");
    QTRY_COMPARE(plot->graphCount(), 4);  // two layers, now and at the start
    const QString before = view.csv();
    const ShownNetworkPtr perturbed = withRemoved(whole, 3);
    view.showRun(whole, perturbed);
    QTRY_COMPARE(plot->graph(0)->name(), QString("before the perturbations"));
    QCOMPARE(plot->graphCount(), 4);
    choose(view, "layer", 1);
    QTRY_COMPARE(plot->graphCount(), 3);
    QCOMPARE(plot->graph(0)->name(), QString("at the start"));
    QCOMPARE(plot->graph(1)->name(), QString("before the perturbations"));
    QCOMPARE(plot->graph(2)->name(), QString("perturbed"));
    QVERIFY(view.findChild<QLabel*>("caption")->text().contains("→"));
    const QStringList rows = view.csv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows[0], QString("layer,direction,degree,neurons,neurons_at_start,neurons_before_perturbations"));
    std::int64_t links = 0, linksBefore = 0;
    for (const QString& row : rows.mid(1)) {
      const QStringList cells = row.split(',');
      links += cells[2].toInt() * cells[3].toInt();
      linksBefore += cells[2].toInt() * cells[5].toInt();
    }
    QCOMPARE(links, perturbed->layers[0].links());
    QCOMPARE(linksBefore, whole->layers[0].links());
    choose(view, "layer", 0);
    showAlone(view, whole);
    QCOMPARE(view.csv(), before);
  }

  void aDenseLayerThatWasPerturbedHasADistribution() {
    const SnapshotPtr whole = freshSnapshot({16, 10, 10, 4}, 1.0);
    DegreeView view;
    showAlone(view, whole);
    QVERIFY(!view.csv().contains("\n1,"));  // all dense layers are alike: one is enough
    view.showRun(whole, withRemoved(whole, 5));
    view.show();
    QVERIFY(view.csv().contains("\n0,") && view.csv().contains("\n1,") && !view.csv().contains("\n2,"));
    choose(view, "layer", 1);
    auto* caption = view.findChild<QLabel*>("caption");
    QTRY_VERIFY(caption->text().contains("mean 16.0 → 12.8"));
  }
};

REWIRE_WIDGET_TEST(TestDegreeView)
#include "tst_degree_view.moc"

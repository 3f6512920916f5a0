#include "ui/statistics/weight_view.h"

#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"

#include <qcustomplot.h>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace rewire;

namespace {

SnapshotPtr withWeights(const std::vector<float>& weights) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->run = 1;
  snapshot->layers = {
      {static_cast<int>(weights.size()), 1, nullptr, nullptr, std::make_shared<const std::vector<float>>(weights), nullptr}};
  return snapshot;
}

std::int64_t inBins(const WeightHistogram& histogram) {
  return std::accumulate(histogram.links.begin(), histogram.links.end(), std::int64_t{0});
}

}  // namespace

class TestWeightView : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void cleanup() { QSettings().clear(); }

  void everyWeightIsCountedOnce() {
    std::vector<float> weights = {0.0f, -0.0f, 1.0f, -1.0f, 0.005f, -0.005f, 0.5f};
    const WeightHistogram histogram = histogramOfWeights(weights);
    QCOMPARE(histogram.total, 7);
    QCOMPARE(histogram.zeros, 2);
    QCOMPARE(histogram.limit, 1.0);
    QCOMPARE(histogram.links.front(), 1);
    QCOMPARE(histogram.links.back(), 1);
    QCOMPARE(histogram.links[50], 2);  // -0.0099 … 0.0099
    QCOMPARE(histogram.links[75], 1);  // 0.4950 … 0.5149
    QCOMPARE(inBins(histogram) + histogram.zeros + histogram.below + histogram.above, 7);
    QVERIFY(std::abs(histogram.meanSize - 2.51 / 7.0) < 1e-6);
  }

  void outliersAreCountedBesideTheRange() {
    std::vector<float> weights(10'000, 0.1f);
    weights[0] = 50.0f;
    weights[1] = -70.0f;
    const WeightHistogram histogram = histogramOfWeights(weights);
    QVERIFY(histogram.limit <= 0.125);
    QCOMPARE(histogram.above, 1);
    QCOMPARE(histogram.below, 1);
    QCOMPARE(inBins(histogram), 9'998);
  }

  void strangeWeightsAreTaken() {
    const float nan = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
    QCOMPARE(histogramOfWeights({nan, infinite, -infinite}).total, 0);
    QCOMPARE(histogramOfWeights({}).total, 0);
    QCOMPARE(histogramOfWeights({0.0f, 0.0f}).zeros, 2);
    QVERIFY(histogramOfWeights({std::numeric_limits<float>::denorm_min(), std::numeric_limits<float>::max()}).limit > 0.0);
  }

  void theNumbersAddUp() {
    WeightView view;
    const SnapshotPtr snapshot = makeSnapshot({36, 40, 40, 4}, 0.2);
    showAlone(view, snapshot);
    std::vector<std::int64_t> sums(3, 0);
    const QStringList lines = view.csv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.front(), "layer,from,to,links");
    QCOMPARE(lines.size(), 1 + 3 * (101 + 3));
    for (const QString& line : lines.mid(1)) {
      const QStringList cells = line.split(',');
      sums[cells[0].toUInt()] += cells[3].toLongLong();
    }
    for (std::size_t layer = 0; layer < 3; ++layer) QCOMPARE(sums[layer], snapshot->layers[layer].links());
  }

  void signsHaveTheirColours() {
    WeightView view;
    view.setTheme(Theme::light());
    showAlone(view, withWeights({-0.8f, 0.8f, 0.7f}));
    view.show();
    auto* plot = view.findChild<QCustomPlot*>("plot");
    QCOMPARE(plot->plottableCount(), 3);
    QCOMPARE(plot->plottable(0)->brush().color(), Theme::light().negative);
    QCOMPARE(plot->plottable(2)->brush().color(), Theme::light().positive);
    const QCPRange range = plot->axisRect(0)->axis(QCPAxis::atBottom)->range();
    QCOMPARE(range.lower, -range.upper);
    QVERIFY(static_cast<QCPBars*>(plot->plottable(0))->data()->constBegin()->key < 0.0);
    QVERIFY(static_cast<QCPBars*>(plot->plottable(2))->data()->constBegin()->key > 0.0);
  }

  void countsMayBeLogarithmic() {
    WeightView view;
    std::vector<float> weights(20'000, 0.01f);
    weights.push_back(0.9f);
    for (int i = 0; i < 40; ++i) weights.push_back(0.5f);
    weights.resize(30'000, 0.0101f);
    showAlone(view, withWeights(weights));
    view.resize(420, 400);
    view.show();
    auto* plot = view.findChild<QCustomPlot*>("plot");
    const QCPAxis* links = plot->axisRect(0)->axis(QCPAxis::atLeft);
    QCOMPARE(links->scaleType(), QCPAxis::stLinear);
    QCOMPARE(links->range().lower, 0.0);
    view.setFocus();
    QTest::mouseClick(view.findChild<QCheckBox*>("logarithmic"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(links->scaleType(), QCPAxis::stLogarithmic);
    QVERIFY(links->range().lower > 0.0 && links->range().lower < 1.0);
    QVERIFY(links->range().upper > 29'000.0);
    plot->replot();
    int labelled = 0;
    for (const double tick : links->tickVector()) labelled += links->range().contains(tick);
    QVERIFY2(labelled >= 4, qPrintable(QString::number(labelled)));
    QVERIFY(links->tickVectorLabels().contains("1000") || links->tickVectorLabels().contains("1,000"));
    for (int i = 0; i < plot->plottableCount(); ++i)  // nothing has no place on such an axis
      for (const QCPBarsData& bar : *static_cast<QCPBars*>(plot->plottable(i))->data()) QVERIFY(bar.value >= 1.0);
    WeightView next;
    QVERIFY(next.findChild<QCheckBox*>("logarithmic")->isChecked());
  }

  void allLayersOrOne() {
    WeightView view;
    showAlone(view, makeSnapshot({36, 40, 40, 4}, 0.2));
    view.show();
    auto* plot = view.findChild<QCustomPlot*>("plot");
    QCOMPARE(plot->axisRectCount(), 3);
    view.findChild<QComboBox*>("layer")->setCurrentIndex(3);
    QCOMPARE(plot->axisRectCount(), 1);
    QVERIFY(view.csv().contains("\n2,") && !view.csv().contains("\n0,"));
    showAlone(view, snapshotWithoutNetwork(Phase::Empty));
    QTRY_COMPARE(plot->plottableCount(), 0);
    QCOMPARE(plot->axisRectCount(), 1);
  }

  void theCaptionSaysHowManyAreExactlyZero() {
    WeightView view;
    showAlone(view, withWeights({0.0f, 0.5f, -0.5f, 1.0f}));
    view.resize(420, 260);
    view.show();
    QCOMPARE(view.findChild<QLabel*>("caption")->text(), "mean |w| 0.500 · exactly zero 25.0 %");
  }

  void drawsAtMostTenTimesASecond() {
    WeightView view;
    SnapshotPtr snapshot = makeSnapshot({36, 40, 4}, 0.2);
    showAlone(view, snapshot);
    view.show();
    auto* plot = view.findChild<QCustomPlot*>("plot");
    const QPointer<QCPAbstractPlottable> drawn = plot->plottable(0);
    for (int i = 0; i < 5; ++i) {
      snapshot = trainedFurther(snapshot);
      showAlone(view, snapshot);
    }
    QVERIFY(drawn);
    QTRY_VERIFY(!drawn);
  }

  // A movie: bins of half the width would halve every bar.
  void keptScalesKeepTheBins() {
    const auto binsOf = [](const WeightView& view) {
      QStringList bins;
      for (const QString& row : view.csv().split('\n', Qt::SkipEmptyParts)) bins << row.section(',', 1, 2);
      return bins;
    };
    const SnapshotPtr strong = withWeights({-0.9f, 0.1f, 0.8f}), weak = withWeights({-0.09f, 0.01f, 0.08f});
    WeightView view;
    showAlone(view, strong);
    const QStringList bins = binsOf(view);
    showAlone(view, weak);
    QVERIFY(binsOf(view) != bins);
    showAlone(view, strong);
    view.keepScales(QSize(400, 300));
    showAlone(view, weak);
    QCOMPARE(binsOf(view), bins);
  }

  void aMillionLinksAreCheap() {
    std::vector<float> weights(1'000'000);
    for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = std::sin(static_cast<float>(i));
    QElapsedTimer timer;
    timer.start();
    histogramOfWeights(weights);
    QVERIFY(timer.elapsed() < 300);
  }
};

REWIRE_WIDGET_TEST(TestWeightView)
#include "tst_weight_view.moc"

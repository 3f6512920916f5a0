#include "ui/statistics/weight_view.h"

#include "ui/picture/axis_ticker.h"
#include "ui/picture/plot_style.h"
#include "ui/style/number_text.h"
#include "ui/widgets/layer_chooser.h"

#include <qcustomplot.h>
#include <QAction>
#include <QCheckBox>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

constexpr double kShareInRange = 0.999;
constexpr double kLabelHeight = 18.0;
constexpr double kBelowOne = 0.7;  // lower end of a logarithmic axis: one link has a bar
const QString kLogarithmicKey = QStringLiteral("weights/logarithmic");

/// Rounds up to 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten. The range keeps still while the largest weight
/// wanders.
double roundedUp(double value) {
  if (!(value > 0.0)) return 1.0;
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
    if (value <= step * power) return step * power;
  return 10.0 * power;
}

/// The bins whose middle has this sign: -1, 0 (the one around zero) or 1.
void addBars(QCPAxisRect& rect, const WeightHistogram& histogram, int sign, const QColor& colour) {
  auto* bars = new QCPBars(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  QVector<double> middles, heights;
  const int centre = WeightHistogram::kBins / 2;
  for (int bin = 0; bin < WeightHistogram::kBins; ++bin) {
    if ((bin > centre) - (bin < centre) != sign) continue;
    if (histogram.links[static_cast<std::size_t>(bin)] == 0) continue;  // nothing has no place on a logarithmic axis
    middles << 0.5 * (histogram.lowerEdge(bin) + histogram.lowerEdge(bin + 1));
    heights << static_cast<double>(histogram.links[static_cast<std::size_t>(bin)]);
  }
  bars->setData(middles, heights, true);
  bars->setWidth(2.0 * histogram.limit / WeightHistogram::kBins);
  bars->setPen(Qt::NoPen);
  bars->setBaseValue(rect.axis(QCPAxis::atLeft)->scaleType() == QCPAxis::stLogarithmic ? kBelowOne : 0.0);
  bars->setBrush(colour);
  bars->setAntialiased(false);
  bars->setAntialiasedFill(false);
}

void take(WeightHistogram& histogram, double weight) {
  if (weight == 0.0) {
    ++histogram.zeros;
  } else if (weight < -histogram.limit) {
    ++histogram.below;
  } else if (weight > histogram.limit) {
    ++histogram.above;
  } else {
    const auto bin = static_cast<int>((weight / histogram.limit + 1.0) * 0.5 * WeightHistogram::kBins);
    ++histogram.links[static_cast<std::size_t>(std::min(bin, WeightHistogram::kBins - 1))];
  }
}

}  // namespace

WeightHistogram histogramOfWeights(const std::vector<float>& weights, double leastLimit) {
  WeightHistogram histogram;
  std::vector<float> sizes;
  sizes.reserve(weights.size());
  double sum = 0.0;
  for (const float weight : weights) {
    if (!std::isfinite(weight)) continue;
    sizes.push_back(std::abs(weight));
    sum += sizes.back();
  }
  histogram.total = static_cast<std::int64_t>(sizes.size());
  if (sizes.empty()) return histogram;
  histogram.meanSize = sum / static_cast<double>(histogram.total);
  const auto within = sizes.begin() + static_cast<std::ptrdiff_t>(kShareInRange * static_cast<double>(sizes.size() - 1));
  std::nth_element(sizes.begin(), within, sizes.end());
  histogram.limit = std::max(leastLimit, roundedUp(static_cast<double>(*within)));
  for (const float weight : weights)
    if (std::isfinite(weight)) take(histogram, static_cast<double>(weight));
  return histogram;
}

WeightView::WeightView(QWidget* parent)
    : PlotView({tr("Weights"), "Weights"}, parent), m_layer(new LayerChooser), m_logarithmic(new QCheckBox(tr("log"))) {
  addControl(m_layer);
  makeSwitch();
  setCaptionToolTip(
      tr("Mean |w| is the typical strength of a link. A link is born with a weight of exactly 0 and has to earn its strength; "
         "those are "
         "counted here and left out of the bars."));
  connect(m_layer, &QComboBox::currentIndexChanged, this, &WeightView::redraw);
}

void WeightView::makeSwitch() {
  m_logarithmic->setObjectName("logarithmic");
  m_logarithmic->setAccessibleName(tr("Logarithmic number of links"));
  m_logarithmic->setToolTip(
      tr("Shows the number of links on a logarithmic axis: the few strong links are seen beside the many weak ones (key: L)."));
  m_logarithmic->setChecked(QSettings().value(kLogarithmicKey, false).toBool());
  addControl(m_logarithmic);
  connect(m_logarithmic, &QCheckBox::toggled, this, [this](bool on) {
    QSettings().setValue(kLogarithmicKey, on);
    redraw();
  });
  auto* toggle = new QAction(tr("Logarithmic axis"), this);
  toggle->setShortcut(Qt::Key_L);
  toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(toggle, &QAction::triggered, m_logarithmic, &QCheckBox::toggle);
  addAction(toggle);
}

bool WeightView::networkDiffers(const ShownNetwork& before, const ShownNetwork& now) const {
  return !std::equal(before.layers.begin(), before.layers.end(), now.layers.begin(), now.layers.end(),
                     [](const LayerState& a, const LayerState& b) { return a.weights == b.weights; });
}

void WeightView::adaptControls() {
  m_layer->setLayers(network()->layers.size());
}

std::vector<std::size_t> WeightView::layersShown() const {
  if (!network()) return {};
  if (const auto one = m_layer->layer(); one && *one < network()->layers.size()) return {*one};
  std::vector<std::size_t> all(network()->layers.size());
  for (std::size_t layer = 0; layer < all.size(); ++layer) all[layer] = layer;
  return all;
}

WeightHistogram WeightView::histogramOf(std::size_t layer) const {
  return histogramOfWeights(*network()->layers[layer].weights, layer < m_keptLimits.size() ? m_keptLimits[layer] : 0.0);
}

// A bar of twice the width would be twice as high: the bins stay as well.
void WeightView::keepScales(QSize size) {
  if (!network()) return;
  m_keptLimits.resize(network()->layers.size());
  for (std::size_t layer = 0; layer < m_keptLimits.size(); ++layer) m_keptLimits[layer] = histogramOf(layer).limit;
  PlotView::keepScales(size);
}

QString WeightView::csv() const {
  QString text = "layer,from,to,links\n";
  const auto number = [](double value) { return QString::number(value, 'g', 9); };
  for (const std::size_t layer : layersShown()) {
    const WeightHistogram histogram = histogramOf(layer);
    text += QString("%1,0,0,%2\n").arg(layer).arg(histogram.zeros);
    text += QString("%1,-inf,%2,%3\n").arg(layer).arg(number(-histogram.limit)).arg(histogram.below);
    for (int bin = 0; bin < WeightHistogram::kBins; ++bin) {
      const QString edges = number(histogram.lowerEdge(bin)) + ',' + number(histogram.lowerEdge(bin + 1));
      text += QString("%1,%2,%3\n").arg(layer).arg(edges).arg(histogram.links[static_cast<std::size_t>(bin)]);
    }
    text += QString("%1,%2,inf,%3\n").arg(layer).arg(number(histogram.limit)).arg(histogram.above);
  }
  return text;
}

int WeightView::panels() const {
  return std::max(1, static_cast<int>(layersShown().size()));
}

void WeightView::arrange(QCustomPlot& plot) const {
  const int count = panels();
  const int columns = static_cast<int>(std::ceil(std::sqrt(count)));
  std::vector<QCPMarginGroup*> leftSides(static_cast<std::size_t>(columns));
  for (QCPMarginGroup*& group : leftSides) group = new QCPMarginGroup(&plot);
  for (int panel = 0; panel < count; ++panel) {
    auto* rect = new QCPAxisRect(&plot);
    plot.plotLayout()->addElement(panel / columns, panel % columns, rect);
    rect->setMinimumMargins(QMargins(0, 4, 12, 2));
    rect->setMarginGroup(QCP::msLeft, leftSides[static_cast<std::size_t>(panel % columns)]);
  }
  plot.plotLayout()->setRowSpacing(2);
  plot.plotLayout()->setColumnSpacing(2);
}

void WeightView::fill(QCustomPlot& plot, const Theme& theme) const {
  const std::vector<std::size_t> shown = layersShown();
  if (shown.empty()) {
    plot.axisRect(0)->axis(QCPAxis::atBottom)->setRange(-1.0, 1.0);
    return addSentence(*plot.axisRect(0), tr("No network yet"), theme);
  }
  const auto columns = static_cast<std::size_t>(plot.plotLayout()->columnCount());
  const double panelHeight = std::max(20.0, static_cast<double>(plot.viewport().height()) / plot.plotLayout()->rowCount() - 40.0);
  const double headroom = 1.05 + std::min(0.7, kLabelHeight / panelHeight);  // the layer's name stands above the bars
  for (std::size_t i = 0; i < shown.size(); ++i) {
    QCPAxisRect& rect = *plot.axisRect(static_cast<int>(i));
    const WeightHistogram histogram = histogramOf(shown[i]);
    const auto highest = *std::max_element(histogram.links.begin(), histogram.links.end());
    scaleLinks(rect, static_cast<double>(std::max<std::int64_t>(1, highest)), headroom);
    addBars(rect, histogram, -1, theme.negative);
    addBars(rect, histogram, 0, theme.mutedText);
    addBars(rect, histogram, 1, theme.positive);
    addCorner(rect, layerName(shown[i], network()->layers.size(), true), theme);
    rect.axis(QCPAxis::atBottom)->setRange(-histogram.limit, histogram.limit);
    rect.axis(QCPAxis::atBottom)->setLabel(i + columns >= shown.size() ? tr("weight") : QString());
    rect.axis(QCPAxis::atLeft)->setLabel(i % columns == 0 ? tr("links") : QString());
  }
}

/// The same share of the height stays free above the bars on either scale.
void WeightView::scaleLinks(QCPAxisRect& rect, double highest, double headroom) const {
  QCPAxis& axis = *rect.axis(QCPAxis::atLeft);
  const bool logarithmic = m_logarithmic->isChecked();
  axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  axis.setTicker(logarithmic ? logarithmicCountTicker() : valueTicker());
  const double top = kBelowOne * std::pow(std::max(10.0, 1.1 * highest) / kBelowOne, headroom);
  axis.setRange(logarithmic ? kBelowOne : 0.0, logarithmic ? top : headroom * highest);
}

QString WeightView::caption() const {
  QStringList means, zeros;
  for (const std::size_t layer : layersShown()) {
    const WeightHistogram histogram = histogramOf(layer);
    const double total = static_cast<double>(std::max<std::int64_t>(1, histogram.total));
    means << fixedText(histogram.meanSize, 3);
    zeros << fixedText(100.0 * static_cast<double>(histogram.zeros) / total, 1);
  }
  return means.isEmpty() ? QString() : tr("mean |w| %1 · exactly zero %2 %").arg(means.join(", "), zeros.join(", "));
}

QString WeightView::sentence() const {
  QStringList layers;
  for (const std::size_t layer : layersShown()) {
    const WeightHistogram histogram = histogramOf(layer);
    layers << tr("%1 %2 links of mean strength %3, %4 exactly zero")
                  .arg(layerName(layer, network()->layers.size()), groupedNumber(histogram.total),
                       fixedText(histogram.meanSize, 3), groupedNumber(histogram.zeros));
  }
  return layers.isEmpty() ? tr("No network yet.") : tr("Weights: %1.").arg(layers.join("; "));
}

QString WeightView::hintAt(const QCustomPlot& plot, QPointF position) const {
  const std::vector<std::size_t> shown = layersShown();
  for (std::size_t i = 0; i < shown.size() && static_cast<int>(i) < plot.axisRectCount(); ++i) {
    const QCPAxisRect* rect = plot.axisRect(static_cast<int>(i));
    if (!rect->rect().contains(position.toPoint())) continue;
    const WeightHistogram histogram = histogramOf(shown[i]);
    const double weight = rect->axis(QCPAxis::atBottom)->pixelToCoord(position.x());
    const int bin = static_cast<int>(std::floor((weight / histogram.limit + 1.0) * 0.5 * WeightHistogram::kBins));
    if (bin < 0 || bin >= WeightHistogram::kBins) return {};
    return tr("%1 links of %2 weigh between %3 and %4")
        .arg(groupedNumber(histogram.links[static_cast<std::size_t>(bin)]), groupedNumber(histogram.total))
        .arg(fixedText(histogram.lowerEdge(bin), 3))
        .arg(fixedText(histogram.lowerEdge(bin + 1), 3));
  }
  return {};
}

}  // namespace rewire

#include "ui/statistics/degree_view.h"

#include "ui/picture/plot_style.h"
#include "ui/picture/removed_counts.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/widgets/layer_chooser.h"

#include <qcustomplot.h>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>

#include <algorithm>
#include <cmath>
#include <map>

namespace rewire {

namespace {

QColor faint(QColor colour, double alpha) {
  colour.setAlphaF(static_cast<float>(alpha));
  return colour;
}

QCPGraph* addGraph(QCustomPlot& plot, const Points& points, const QString& name) {
  QCPAxisRect* rect = plot.axisRect(0);
  QCPGraph* graph = plot.addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
  graph->setData(points.x, points.y, true);
  graph->setName(name);
  return graph;
}

}  // namespace

DegreeView::DegreeView(QWidget* parent)
    : PlotView({tr("Degree distributions"), "Degree distributions"}, parent),
      m_layer(new LayerChooser),
      m_direction(new QComboBox),
      m_logarithmic(new QCheckBox(tr("log–log"))),
      m_fits(new DegreeFits(this)) {
  connect(m_fits, &DegreeFits::fitted, this, &DegreeView::refreshSoon);
  m_direction->setObjectName("direction");
  m_direction->setAccessibleName(tr("In- or out-degree"));
  m_direction->addItems({tr("in-degree"), tr("out-degree")});
  m_direction->setToolTip(
      tr("In-degree: the links that come into a neuron; out-degree: those that leave it. Pixels only have an out-degree."));
  m_logarithmic->setObjectName("logarithmic");
  m_logarithmic->setAccessibleName(tr("Two logarithmic axes"));
  m_logarithmic->setToolTip(
      tr("Shows the share of neurons with at least k links, both axes logarithmic: hubs make a straight tail, a random network "
         "drops "
         "steeply. A power law is fitted, and it is said whether it may be believed (key: L)."));
  addControl(m_layer);
  addControl(m_direction);
  addControl(m_logarithmic);
  setCaptionToolTip(tr(
      "Links thrown at random give a Poisson distribution, whose variance equals its mean (ratio 1). Above 1 the links gather on "
      "hubs: the network has found which neurons are useful."));
  connect(m_layer, &QComboBox::currentIndexChanged, this, &DegreeView::redraw);
  connect(m_direction, &QComboBox::currentIndexChanged, this, &DegreeView::redraw);
  connect(m_logarithmic, &QCheckBox::toggled, this, &DegreeView::redraw);
  auto* toggle = new QAction(tr("Logarithmic axes"), this);
  toggle->setShortcut(Qt::Key_L);
  toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(toggle, &QAction::triggered, m_logarithmic, &QCheckBox::toggle);
  addAction(toggle);
}

void DegreeView::choose(bool outDegree, bool logarithmic) {
  m_direction->setCurrentIndex(outDegree ? 1 : 0);
  m_logarithmic->setChecked(logarithmic);
}

void DegreeView::fitAtOnce() {
  m_fits->setAtOnce();
}

bool DegreeView::inDegree() const {
  return m_direction->currentIndex() == 0;
}

bool DegreeView::logarithmic() const {
  return m_logarithmic->isChecked();
}

bool DegreeView::isPerturbed() const {
  return network() && linksRemoved(*network()) > 0;
}

bool DegreeView::networkDiffers(const ShownNetwork& before, const ShownNetwork& now) const {
  return before.removed != now.removed || !std::equal(before.layers.begin(), before.layers.end(), now.layers.begin(),
                                                      now.layers.end(), [](const LayerState& a, const LayerState& b) {
                                                        return a.topology == b.topology &&
                                                               a.initialTopology == b.initialTopology && a.inputs == b.inputs &&
                                                               a.outputs == b.outputs;
                                                      });
}

void DegreeView::adaptControls() {
  m_layer->setLayers(network()->layers.size());
}

std::vector<std::size_t> DegreeView::layersShown() const {
  std::vector<std::size_t> shown;
  if (!network()) return shown;
  const auto& layers = network()->layers;
  if (const auto one = m_layer->layer(); one && *one < layers.size()) return {*one};
  for (std::size_t layer = 0; layer < layers.size(); ++layer)
    if (!layers[layer].dense() || (layer + 1 < layers.size() && !removedLinks(*network(), layer).empty())) shown.push_back(layer);
  if (shown.empty() && !layers.empty()) shown.push_back(0);
  return shown;
}

DegreeView::Distribution DegreeView::distributionOf(std::size_t layer) const {
  const LayerState& state = network()->layers[layer];
  const bool whole = state.dense() && removedLinks(*network(), layer).empty();
  if (whole) {
    const DegreeCounts same =
        inDegree() ? uniformDegrees(state.outputs, state.inputs) : uniformDegrees(state.inputs, state.outputs);
    return {layer, true, same, same, same};
  }
  const LinkEnd end = inDegree() ? LinkEnd::In : LinkEnd::Out;
  const DegreeCounts before = countDegrees(degreesBeforeRemoval(*network(), layer, end));
  const auto& initial = state.initialTopology;
  return {.layer = layer,
          .dense = false,
          .now = countDegrees(degreesLeft(*network(), layer, end)),
          .start = initial ? countDegrees(inDegree() ? initial->inDegree : initial->outDegree) : before,
          .before = before};
}

std::vector<DegreeView::Distribution> DegreeView::distributions() const {
  std::vector<Distribution> all;
  for (const std::size_t layer : layersShown()) all.push_back(distributionOf(layer));
  return all;
}

QString DegreeView::csv() const {
  struct Row {
    std::int64_t now = 0, start = 0, before = 0;
  };
  const bool perturbed = isPerturbed();
  QString text = "layer,direction,degree,neurons,neurons_at_start";
  text += perturbed ? ",neurons_before_perturbations\n" : "\n";
  for (const Distribution& one : distributions()) {
    std::map<std::int64_t, Row> rows;
    for (const auto& [degree, neurons] : one.now.bins) rows[degree].now = neurons;
    for (const auto& [degree, neurons] : one.start.bins) rows[degree].start = neurons;
    for (const auto& [degree, neurons] : one.before.bins) rows[degree].before = neurons;
    for (const auto& [degree, row] : rows) {
      if (!perturbed && row.now == 0 && row.start == 0) continue;
      text += QString("%1,%2,%3,%4,%5").arg(one.layer).arg(inDegree() ? "in" : "out").arg(degree).arg(row.now).arg(row.start);
      text += perturbed ? QString(",%1\n").arg(row.before) : QString("\n");
    }
  }
  return text;
}

void DegreeView::fill(QCustomPlot& plot, const Theme& theme) const {
  QCPAxisRect& rect = *plot.axisRect(0);
  scaleAxes(rect, logarithmic());
  const QString degree = inDegree() ? tr("in-degree") : tr("out-degree");
  rect.setMinimumMargins(QMargins(0, 8, 12, 4));
  rect.axis(QCPAxis::atBottom)->setLabel(tr("%1 k (links)").arg(degree));
  rect.axis(QCPAxis::atLeft)
      ->setLabel(logarithmic() ? (plot.viewport().height() < 150 ? tr("P(≥ k)") : tr("share with ≥ k links")) : tr("neurons"));
  const std::vector<Distribution> all = distributions();
  if (all.empty()) return addSentence(rect, tr("No network yet"), theme);
  const auto named = logarithmic() ? addTails(plot, all, theme) : addHistograms(plot, all, theme);
  // A histogram falls to the right, a tail too, but that one starts high: its free corner is the lower left.
  addLegend(*rect.insetLayout(), logarithmic() ? Qt::AlignBottom | Qt::AlignLeft : Qt::AlignTop | Qt::AlignRight, named, false,
            theme);
}

QString DegreeView::nameOfNow(const std::vector<Distribution>& all, std::size_t layer) const {
  if (all.size() > 1) return layerName(layer, network()->layers.size(), true);
  return isPerturbed() ? tr("perturbed") : tr("now");
}

// Three curves a layer are too many to tell apart when layers share a plot: what the lab removed is what is looked at.
QString DegreeView::nameOfFaint(const std::vector<Distribution>& all) const {
  return isPerturbed() && all.size() > 1 ? tr("before the perturbations") : tr("at the start");
}

QList<QCPAbstractPlottable*> DegreeView::addHistograms(QCustomPlot& plot, const std::vector<Distribution>& all,
                                                       const Theme& theme) const {
  QList<QCPAbstractPlottable*> faints, befores, nows;
  double highest = 1.0;
  std::int64_t largest = 1;
  const bool perturbed = isPerturbed();
  for (const Distribution& one : all) {
    const QColor colour = theme.ofLayer(one.layer);
    QCPGraph* start = addGraph(plot, histogramOf(perturbed && all.size() > 1 ? one.before : one.start), nameOfFaint(all));
    start->setPen(Qt::NoPen);
    start->setBrush(faint(colour, theme.dark ? 0.25 : 0.20));
    faints << start;
    for (const DegreeCounts* counts : {&one.now, &one.start, &one.before}) {
      largest = std::max(largest, counts->largest);
      // All neurons in one bin, as in a dense layer before the removal: that bar may leave the plot.
      if (counts != &one.now && counts->bins.size() == 1) continue;
      for (const auto& [degree, neurons] : counts->bins) highest = std::max(highest, static_cast<double>(neurons));
    }
  }
  if (perturbed && all.size() == 1) {
    befores << addGraph(plot, histogramOf(all.front().before), tr("before the perturbations"));
    befores.front()->setPen(QPen(theme.mutedText, 1.2, Qt::DashLine));
  }
  for (const Distribution& one : all) {
    QCPGraph* now = addGraph(plot, histogramOf(one.now), nameOfNow(all, one.layer));
    now->setPen(QPen(theme.ofLayer(one.layer), perturbed && all.size() == 1 ? 2.0 : 1.5));
    nows << now;
  }
  for (QCPAbstractPlottable* plottable : faints + befores + nows)
    static_cast<QCPGraph*>(plottable)->setLineStyle(QCPGraph::lsStepCenter);
  const bool dense = all.size() == 1 && all.front().dense;
  const double far = static_cast<double>(largest);
  plot.axisRect(0)->axis(QCPAxis::atBottom)->setRange(dense ? far - 5.5 : -1.0, dense ? far + 5.5 : 1.05 * far + 0.5);
  plot.axisRect(0)->axis(QCPAxis::atLeft)->setRange(0.0, 1.08 * highest);
  return nows + befores << faints.front();
}

QList<QCPAbstractPlottable*> DegreeView::addTails(QCustomPlot& plot, const std::vector<Distribution>& all,
                                                  const Theme& theme) const {
  QList<QCPAbstractPlottable*> faints, befores, nows;
  double lowest = 0.1, largest = 10.0;
  const bool perturbed = isPerturbed();
  for (const Distribution& one : all) {
    QCPGraph* start = addGraph(plot, tailOf(perturbed && all.size() > 1 ? one.before : one.start), nameOfFaint(all));
    start->setPen(QPen(faint(theme.ofLayer(one.layer), 0.5), 1.0));
    faints << start;
    lowest = std::min(lowest, 1.0 / static_cast<double>(std::max<std::int64_t>(1, one.now.neurons)));
    for (const DegreeCounts* counts : {&one.now, &one.start, &one.before})
      largest = std::max(largest, static_cast<double>(counts->largest));
  }
  if (perturbed && all.size() == 1) {
    befores << addGraph(plot, tailOf(all.front().before), tr("before the perturbations"));
    befores.front()->setPen(QPen(theme.mutedText, 1.2, Qt::DashLine));
  }
  for (const Distribution& one : all) {
    QCPGraph* now = addGraph(plot, tailOf(one.now), nameOfNow(all, one.layer));
    now->setLineStyle(QCPGraph::lsNone);
    now->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, theme.ofLayer(one.layer), 4.0));
    nows << now;
  }
  nows << addFits(plot, all, theme);
  plot.axisRect(0)->axis(QCPAxis::atBottom)->setRange(0.8, std::max(1.3 * largest, 50.0));
  plot.axisRect(0)->axis(QCPAxis::atLeft)->setRange(0.7 * lowest, 1.4);
  return nows + befores << faints.front();
}

const std::vector<DegreeFits::Fit>* DegreeView::fitsOf(const std::vector<Distribution>& all) const {
  std::vector<ValueCounts> degrees;
  for (const Distribution& one : all) degrees.push_back(one.now.bins);
  return m_fits->of(degrees);
}

/// The fitted lines; solid where they may be believed. Only that of a single layer is named: the others have their layer's
/// colour.
QList<QCPAbstractPlottable*> DegreeView::addFits(QCustomPlot& plot, const std::vector<Distribution>& all,
                                                 const Theme& theme) const {
  const std::vector<DegreeFits::Fit>* fits = fitsOf(all);
  QList<QCPAbstractPlottable*> named;
  for (std::size_t i = 0; fits && i < all.size(); ++i) {
    const DegreeFits::Fit& fit = (*fits)[i];
    if (!fit) continue;
    QCPGraph* line =
        addGraph(plot, tailOf(fit->tail, all[i].now), tr("power law, exponent %1").arg(fixedText(fit->tail.exponent, 2)));
    const QColor colour = all.size() == 1 ? theme.text : theme.ofLayer(all[i].layer);
    line->setPen(QPen(colour, 1.4, fit->plausible() ? Qt::SolidLine : Qt::DotLine));
    if (all.size() == 1) named << line;
  }
  return named;
}

QString DegreeView::fitsInWords(const std::vector<Distribution>& all) const {
  const std::vector<DegreeFits::Fit>* fits = fitsOf(all);
  if (!fits) return tr("Fitting a power law …");
  QStringList lines;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const DegreeFits::Fit& fit = (*fits)[i];
    const QString layer =
        all.size() == 1 ? QString() : layerName(all[i].layer, network()->layers.size(), true) + QStringLiteral(": ");
    lines << layer + (fit ? tr("exponent %1, x_min %2, tail %3 of %4 neurons; %5")
                                .arg(fixedText(fit->tail.exponent, 2))
                                .arg(groupedNumber(fit->tail.from), groupedNumber(fit->tail.size),
                                     groupedNumber(all[i].now.neurons), textOf(inWords(*fit)))
                          : tr("no power law can be fitted to equal degrees"));
  }
  return lines.join('\n');
}

QString DegreeView::caption() const {
  const std::vector<Distribution> all = distributions();
  if (all.empty()) return {};
  if (logarithmic()) return fitsInWords(all);
  if (all.size() == 1) {
    const DegreeCounts& now = all.front().now;
    if (all.front().dense)
      return tr("Dense layer: every pair is linked, all %1 neurons have %2 links.")
          .arg(groupedNumber(now.neurons), groupedNumber(now.largest));
    const QString before = isPerturbed() ? tr("%1 → ").arg(fixedText(all.front().before.mean, 1)) : QString();
    return tr("mean %1 · largest %2 · without links %3 of %4 · variance ÷ mean %5 (random: 1)")
        .arg(before + fixedText(now.mean, 1))
        .arg(groupedNumber(now.largest), groupedNumber(now.unlinked), groupedNumber(now.neurons))
        .arg(fixedText(now.dispersion(), 2));
  }
  QStringList ratios;
  std::int64_t unlinked = 0;
  for (const Distribution& one : all) {
    ratios << tr("%1 %2").arg(layerName(one.layer, network()->layers.size(), true)).arg(fixedText(one.now.dispersion(), 2));
    unlinked += one.now.unlinked;
  }
  return tr("variance ÷ mean (random: 1): %1 · without links %2").arg(ratios.join(", "), groupedNumber(unlinked));
}

QString DegreeView::sentence() const {
  QStringList layers;
  for (const Distribution& one : distributions())
    layers << tr("%1 %2 neurons with %3 links on average, at most %4, %5 without any")
                  .arg(layerName(one.layer, network()->layers.size()), groupedNumber(one.now.neurons), fixedText(one.now.mean, 1),
                       groupedNumber(one.now.largest), groupedNumber(one.now.unlinked));
  if (layers.isEmpty()) return tr("No network yet.");
  const QString fits = logarithmic() ? ' ' + fitsInWords(distributions()) : QString();
  return (inDegree() ? tr("Links that come in: %1.") : tr("Links that leave: %1.")).arg(layers.join("; ")) + fits;
}

QString DegreeView::hintAt(const QCustomPlot& plot, QPointF position) const {
  const std::int64_t degree = std::llround(plot.axisRect(0)->axis(QCPAxis::atBottom)->pixelToCoord(position.x()));
  if (degree < 0 || !plot.axisRect(0)->rect().contains(position.toPoint())) return {};
  QStringList lines;
  for (const Distribution& one : distributions()) {
    std::int64_t exactly = 0, atLeast = 0, before = 0;
    for (const auto& [each, neurons] : one.now.bins) {
      if (each == degree) exactly = neurons;
      if (each >= degree) atLeast += neurons;
    }
    for (const auto& [each, neurons] : one.before.bins)
      if (each == degree) before = neurons;
    const QString name = layerName(one.layer, network()->layers.size());
    lines << tr("%1: %2 of %3 neurons have %4 links, %5 have at least as many")
                 .arg(name, groupedNumber(exactly), groupedNumber(one.now.neurons), groupedNumber(degree),
                      groupedNumber(atLeast));
    if (isPerturbed()) lines.back() += tr("; before the perturbations %1").arg(groupedNumber(before));
  }
  return lines.join('\n');
}

}  // namespace rewire

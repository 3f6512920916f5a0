#include "ui/statistics/topology_view.h"

#include "ui/picture/axis_ticker.h"
#include "ui/picture/plot_style.h"
#include "ui/style/text_size.h"
#include "ui/widgets/layer_chooser.h"

#include <qcustomplot.h>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

const QString kChoiceKey = QStringLiteral("topology/measures");

QString keyOf(Measure measure) {
  return QString::fromUtf8(nameOf(measure).data(), static_cast<qsizetype>(nameOf(measure).size()));
}

/// A measure keeps its colour whatever else is chosen: its place among those of its unit.
QColor colourOf(Measure measure, const Theme& theme) {
  std::size_t place = 0;
  for (const Measure each : allMeasures()) {
    if (each == measure) break;
    place += wordsOf(each).unit == wordsOf(measure).unit ? 1 : 0;
  }
  return theme.ofLayer(place);
}

/// All the values, with air above for the legend, never flatter than a few of the last digits that people read.
QCPRange rangeOf(MeasureUnit unit, double low, double high) {
  const bool fine = unit == MeasureUnit::Gini || unit == MeasureUnit::Correlation;
  const double least = fine ? 0.05 : 2.0;
  const double margin = std::max(0.08 * (high - low), 0.5 * std::max(0.0, least - (high - low)));
  const double floor = unit == MeasureUnit::Correlation ? -1.0 : 0.0;
  const double ceiling = unit == MeasureUnit::Percent ? 115.0 : 1e300;  // no tick at 120 %
  return {std::max(floor, low - margin), std::min(ceiling, high + 3.0 * margin)};
}

}  // namespace

TopologyView::TopologyView(QWidget* parent) : PlotView(tr("Topology"), parent), m_layer(new LayerChooser) {
  addControl(m_layer);
  addControl(makeChooser());
  m_layer->setToolTip(
      tr("All layers: the whole network, as in metrics.csv. One layer: for the epochs trained since it was opened."));
  connect(m_layer, &QComboBox::currentIndexChanged, this, &TopologyView::redraw);
  choose(QSettings().value(kChoiceKey, QStringList{"itop", "jaccard_first", "jaccard_last"}).toStringList());
}

bool TopologyView::isEmpty() const {
  return !snapshot() || !snapshot()->history || snapshot()->history->empty();
}

QPushButton* TopologyView::makeChooser() {
  auto* button = new QPushButton(tr("Measures"));
  button->setObjectName("measures");
  button->setAccessibleName(tr("Measures that are shown"));
  button->setToolTip(tr("Chooses what is drawn; the mouse on a name tells what it means."));
  auto* menu = new QMenu(button);
  menu->setToolTipsVisible(true);
  for (const Measure measure : allMeasures()) {
    QAction* action = menu->addAction(wordsOf(measure).name);
    action->setObjectName(keyOf(measure));
    action->setToolTip(wordsOf(measure).definition);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this] {
      rememberChoice();
      redraw();
    });
    m_measures << action;
  }
  button->setMenu(menu);
  return button;
}

void TopologyView::choose(const QStringList& names) {
  for (QAction* action : m_measures) action->setChecked(names.contains(action->objectName()));
}

void TopologyView::rememberChoice() const {
  QStringList names;
  for (const Measure measure : chosen()) names << keyOf(measure);
  QSettings().setValue(kChoiceKey, names);
}

std::vector<Measure> TopologyView::chosen() const {
  std::vector<Measure> found;
  for (const Measure measure : allMeasures())
    if (m_measures[static_cast<int>(measure)]->isChecked()) found.push_back(measure);
  return found;
}

std::vector<MeasureUnit> TopologyView::units() const {
  std::vector<MeasureUnit> found;
  for (const Measure measure : chosen())
    if (std::find(found.begin(), found.end(), wordsOf(measure).unit) == found.end()) found.push_back(wordsOf(measure).unit);
  return found;
}

std::vector<MeasuredEpoch> TopologyView::measured() const {
  return snapshot() ? measuredEpochs(*snapshot(), m_layer->layer()) : std::vector<MeasuredEpoch>();
}

QString TopologyView::csv() const {
  return measuresCsv(measured(), m_layer->layer(), chosen());
}

bool TopologyView::runDiffers(const Snapshot& before, const Snapshot& now) const {
  return before.run != now.run || before.history != now.history || before.experiment.epochs != now.experiment.epochs;
}

void TopologyView::adaptControls() {
  m_layer->setLayers(network()->layers.size());
}

int TopologyView::panels() const {
  return std::max(1, static_cast<int>(units().size()));
}

void TopologyView::arrange(QCustomPlot& plot) const {
  auto* leftSides = new QCPMarginGroup(&plot);
  QCPAxis* first = nullptr;
  for (int panel = 0; panel < panels(); ++panel) {
    auto* rect = new QCPAxisRect(&plot);
    plot.plotLayout()->addElement(panel, 0, rect);
    rect->setMarginGroup(QCP::msLeft, leftSides);
    rect->setRangeZoom(Qt::Horizontal);
    rect->setRangeDrag(Qt::Horizontal);
    rect->setMinimumMargins(QMargins(0, 8, 14, 4));
    QCPAxis* axis = rect->axis(QCPAxis::atBottom);
    axis->setTicker(wholeNumberTicker());
    axis->setTickLabels(panel + 1 == panels());
    rect->axis(QCPAxis::atLeft)->setTicker(valueTicker());
    if (panel + 1 == panels()) axis->setLabel(tr("epoch"));
    if (!first) first = axis;
    connect(first, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), axis, qOverload<const QCPRange&>(&QCPAxis::setRange));
    connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), first, qOverload<const QCPRange&>(&QCPAxis::setRange));
  }
  plot.plotLayout()->setRowSpacing(0);
}

void TopologyView::fill(QCustomPlot& plot, const Theme& theme) const {
  const std::vector<MeasuredEpoch> rows = measured();
  const std::vector<MeasureUnit> shown = units();
  bool any = false;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    QCPAxisRect& rect = *plot.axisRect(static_cast<int>(i));
    const QList<QCPAbstractPlottable*> named = fillPanel(rect, shown[i], rows, theme);
    rect.axis(QCPAxis::atLeft)->setLabel(axisTitle(shown[i]));
    any = any || !named.isEmpty();
    if (!named.isEmpty()) addLegend(*rect.insetLayout(), Qt::AlignTop | Qt::AlignRight, named, true, theme);
  }
  plot.axisRect(0)->axis(QCPAxis::atBottom)->setRange(0.0, epochs());
  if (any) return;
  const bool dense = snapshot() && !isSparse(snapshot()->experiment.rule);
  const QString reason = shown.empty()      ? tr("No measure is chosen")
                         : dense            ? tr("A dense network has no topology to measure")
                         : m_layer->layer() ? tr("Nothing is known of this layer yet")
                                            : tr("Nothing measured yet");
  addSentence(*plot.axisRect(0), reason, theme);
}

QList<QCPAbstractPlottable*> TopologyView::fillPanel(QCPAxisRect& rect, MeasureUnit unit, const std::vector<MeasuredEpoch>& rows,
                                                     const Theme& theme) const {
  QList<QCPAbstractPlottable*> named;
  double low = 1e300, high = -1e300;
  for (const Measure measure : chosen()) {
    if (wordsOf(measure).unit != unit) continue;
    QVector<double> x, y;
    for (const MeasuredEpoch& row : rows) {
      if (!row.measures[measure]) continue;
      x << row.epoch;
      y << inUnit(measure, *row.measures[measure]);
      low = std::min(low, y.back());
      high = std::max(high, y.back());
    }
    if (x.isEmpty()) continue;
    QCPGraph* line = rect.parentPlot()->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    line->setData(x, y, true);
    line->setName(wordsOf(measure).name);
    line->setPen(QPen(colourOf(measure, theme), 2.0));
    if (x.size() == 1) line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, line->pen().color(), 5.0));
    named << line;
  }
  rect.axis(QCPAxis::atLeft)->setRange(named.isEmpty() ? QCPRange(0.0, 1.0) : rangeOf(unit, low, high));
  return named;
}

QString TopologyView::caption() const {
  const std::vector<MeasuredEpoch> rows = measured();
  if (rows.empty()) return {};
  const QString words = measuresInWords(rows.back().measures, chosen());
  return words.isEmpty() ? QString() : tr("epoch %1: %2").arg(rows.back().epoch).arg(words);
}

QString TopologyView::sentence() const {
  const QString words = caption();
  return words.isEmpty() ? tr("No topology measured yet.") : tr("Topology at %1.").arg(words);
}

int TopologyView::epochs() const {
  int last = snapshot() ? std::max(1, snapshot()->experiment.epochs) : 60;
  for (const MeasuredEpoch& row : measured()) last = std::max(last, row.epoch);
  return last;
}

QString TopologyView::hintAt(const QCustomPlot& plot, QPointF position) const {
  const double epoch = plot.axisRect(0)->axis(QCPAxis::atBottom)->pixelToCoord(position.x());
  for (const MeasuredEpoch& row : measured()) {
    if (std::abs(row.epoch - epoch) > 0.5) continue;
    QStringList lines = {tr("epoch %1").arg(row.epoch)};
    for (const Measure measure : chosen())
      if (const auto& value = row.measures[measure]) lines << wordsOf(measure).name + ": " + valueInWords(measure, *value);
    return lines.join('\n');
  }
  return {};
}

}  // namespace rewire

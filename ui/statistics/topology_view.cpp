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
#include <array>
#include <cmath>
#include <utility>

namespace rewire {

namespace {

const QString kChoiceKey = QStringLiteral("topology/measures");
constexpr int kLegendIcon = 22;          // a dash and a gap
constexpr double kMostForLegend = 0.38;  // share of the width
constexpr int kAroundPanel = 16;         // pixels between a panel and the next
constexpr int kLowestAxis = 34;          // its labels and its title

/// A curve keeps its colour whatever else is chosen. There are more curves than colours: the later ones are dashed.
QPen penOf(const TopologyCurve& curve, const Theme& theme) {
  const auto& all = topologyCurves();
  const auto found = std::find_if(all.begin(), all.end(), [&](const TopologyCurve& each) { return each.key == curve.key; });
  const auto place = static_cast<std::size_t>(found - all.begin());
  constexpr std::size_t kColours = 6;  // the seventh is that of text
  const std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine};
  return QPen(theme.ofLayer(place % kColours), 2.0, styles[place / kColours % styles.size()]);
}

/// Text beside its panel: the colours, one below the other.
void fillLegend(QCPLayoutInset& box, const QList<QCPAbstractPlottable*>& named, int width, const Theme& theme) {
  const QFontMetrics metrics(smallFont());
  for (QCPAbstractPlottable* line : named)
    line->setName(metrics.elidedText(line->name(), Qt::ElideRight, width - kLegendIcon - 12));
  addLegend(box, Qt::AlignTop | Qt::AlignLeft, named, false, theme);
  static_cast<QCPLegend*>(box.elementAt(0))->setIconSize(kLegendIcon, 10);
}

/// All the values with some air, never flatter than a few of the last digits that people read.
QCPRange rangeOf(MeasureUnit unit, double low, double high) {
  const bool fine = unit == MeasureUnit::Gini || unit == MeasureUnit::Correlation || unit == MeasureUnit::Dispersion;
  const double least = fine ? 0.05 : 2.0;
  const double margin = std::max(0.08 * (high - low), 0.5 * std::max(0.0, least - (high - low)));
  const double floor = unit == MeasureUnit::Correlation ? -1.0 : 0.0;
  const double ceiling = unit == MeasureUnit::Percent ? 104.0 : 1e300;
  return {std::max(floor, low - margin), std::min(ceiling, high + margin)};
}

QStringList rememberedChoice() {
  return QSettings().value(kChoiceKey, QStringList{"itop", "jaccard_first", "jaccard_last"}).toStringList();
}

}  // namespace

TopologyView::TopologyView(QWidget* parent) : PlotView({tr("Topology"), "Topology"}, parent), m_layer(new LayerChooser) {
  addControl(m_layer);
  addControl(makeChooser());
  m_layer->setToolTip(
      tr("All layers: the whole network, as in metrics.csv. One layer: measured anew from the epochs that the run keeps."));
  connect(m_layer, &QComboBox::currentIndexChanged, this, [this] {
    askForLayers();
    redraw();
  });
  choose(rememberedChoice());
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
  for (const TopologyCurve& curve : topologyCurves()) {
    QAction* action = menu->addAction(curve.words.name);
    action->setObjectName(curve.key);
    action->setToolTip(curve.words.definition);
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

void TopologyView::setMeasures(const QStringList& keys) {
  choose(keys);
  redraw();
}

void TopologyView::lendMeasures(const QStringList& names) {
  QStringList keys;
  for (const TopologyCurve& curve : topologyCurvesNamed(names)) keys << curve.key;
  setMeasures(keys.isEmpty() ? rememberedChoice() : keys);
}

void TopologyView::choose(const QStringList& names) {
  for (QAction* action : m_measures) action->setChecked(names.contains(action->objectName()));
}

QStringList TopologyView::chosenKeys() const {
  QStringList keys;
  for (const QAction* action : m_measures)
    if (action->isChecked()) keys << action->objectName();
  return keys;
}

void TopologyView::rememberChoice() const {
  QSettings().setValue(kChoiceKey, chosenKeys());
}

std::vector<TopologyCurve> TopologyView::chosen() const {
  return topologyCurvesNamed(chosenKeys());
}

std::vector<MeasureUnit> TopologyView::units() const {
  std::vector<MeasureUnit> found;
  for (const TopologyCurve& curve : chosen())
    if (std::find(found.begin(), found.end(), curve.words.unit) == found.end()) found.push_back(curve.words.unit);
  return found;
}

std::vector<MeasuredEpoch> TopologyView::measured() const {
  return snapshot() ? measuredEpochs(*snapshot(), m_layer->layer(), m_kept.get()) : std::vector<MeasuredEpoch>();
}

/// Once an epoch, while a layer is looked at.
void TopologyView::askForLayers() {
  if (!m_layer->layer() || !snapshot() || snapshot()->historyFile.empty()) return;
  if (std::exchange(m_asked, std::pair(snapshot()->run, snapshot()->epoch)) == m_asked) return;
  Q_EMIT layersWanted();
}

void TopologyView::showKept(const KeptRunMeasuresPtr& kept) {
  m_kept = kept;
  if (m_layer->layer()) refreshSoon();
}

QString TopologyView::csv() const {
  return measuresCsv(measured(), m_layer->layer(), chosen());
}

bool TopologyView::runDiffers(const Snapshot& before, const Snapshot& now) const {
  return before.run != now.run || before.history != now.history || before.experiment.epochs != now.experiment.epochs;
}

bool TopologyView::networkDiffers(const ShownNetwork& before, const ShownNetwork& now) const {
  return before.past != now.past || (now.past && before.epoch != now.epoch);
}

void TopologyView::adaptControls() {
  m_layer->setLayers(network()->layers.size());
  askForLayers();
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
    plot.plotLayout()->addElement(panel, 1, new QCPLayoutInset);
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
  plot.plotLayout()->setColumnSpacing(0);
  plot.plotLayout()->setColumnStretchFactor(1, 0.001);
}

/// The widest name, as far as the plot can do without the room.
int TopologyView::legendWidth(int plotWidth) const {
  const QFontMetrics metrics(smallFont());
  int widest = 0;
  for (const TopologyCurve& curve : chosen()) widest = std::max(widest, metrics.horizontalAdvance(curve.words.name));
  return std::min(widest + kLegendIcon + 16, static_cast<int>(kMostForLegend * plotWidth));
}

/// The title that fits along the axis of one of the panels; empty: none does.
QString TopologyView::titleOf(MeasureUnit unit, int plotHeight) const {
  const int room = (plotHeight - kLowestAxis) / panels() - kAroundPanel;
  const QFontMetrics metrics(smallFont());
  for (const QString& title : {axisTitle(unit), shortAxisTitle(unit)})
    if (metrics.horizontalAdvance(title) <= room) return title;
  return {};
}

void TopologyView::fill(QCustomPlot& plot, const Theme& theme) const {
  const std::vector<MeasuredEpoch> rows = measured();
  const std::vector<MeasureUnit> shown = units();
  const int width = legendWidth(plot.viewport().width());
  const auto legendOf = [&](int row) { return static_cast<QCPLayoutInset*>(plot.plotLayout()->element(row, 1)); };
  for (int row = 0; row < plot.plotLayout()->rowCount(); ++row) legendOf(row)->clear();  // they name lines that are gone
  bool any = false;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    QCPAxisRect& rect = *plot.axisRect(static_cast<int>(i));
    const QList<QCPAbstractPlottable*> named = fillPanel(rect, shown[i], rows, theme);
    rect.axis(QCPAxis::atLeft)->setLabel(titleOf(shown[i], plot.viewport().height()));
    any = any || !named.isEmpty();
    QCPLayoutInset* box = legendOf(static_cast<int>(i));
    box->setMinimumSize(width, 0);
    box->setMaximumSize(width, QWIDGETSIZE_MAX);
    if (!named.isEmpty()) fillLegend(*box, named, width, theme);
  }
  plot.axisRect(0)->axis(QCPAxis::atBottom)->setRange(0.0, epochs());
  for (QCPAxisRect* rect : plot.axisRects())
    if (network() && network()->past) addUprightLine(*rect, network()->epoch, QPen(theme.accent, 2.0));
  if (any) return;
  const bool dense = snapshot() && !isSparse(snapshot()->experiment.rule);
  const QString reason = shown.empty()      ? tr("No measure is chosen")
                         : dense            ? tr("A dense network has no topology to measure")
                         : m_layer->layer() ? tr("Nothing of these is known of this layer yet")
                                            : tr("Nothing measured yet");
  addSentence(*plot.axisRect(0), reason, theme);
}

QList<QCPAbstractPlottable*> TopologyView::fillPanel(QCPAxisRect& rect, MeasureUnit unit, const std::vector<MeasuredEpoch>& rows,
                                                     const Theme& theme) const {
  QList<QCPAbstractPlottable*> named;
  double low = 1e300, high = -1e300;
  for (const TopologyCurve& curve : chosen()) {
    if (curve.words.unit != unit) continue;
    QVector<double> x, y;
    for (const MeasuredEpoch& row : rows) {
      const std::optional<double> value = curve.in(row);
      if (!value) continue;
      x << row.epoch;
      y << inUnit(unit, *value);
      low = std::min(low, y.back());
      high = std::max(high, y.back());
    }
    if (x.isEmpty()) continue;
    QCPGraph* line = rect.parentPlot()->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    line->setData(x, y, true);
    line->setName(curve.words.name);
    line->setPen(penOf(curve, theme));
    if (x.size() == 1) line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, line->pen().color(), 5.0));
    named << line;
  }
  rect.axis(QCPAxis::atLeft)->setRange(named.isEmpty() ? QCPRange(0.0, 1.0) : rangeOf(unit, low, high));
  return named;
}

/// The epoch of which the numbers are told: that of the head, or the newest.
std::optional<MeasuredEpoch> TopologyView::told() const {
  const std::vector<MeasuredEpoch> rows = measured();
  if (rows.empty()) return std::nullopt;
  if (!network()->past) return rows.back();
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const MeasuredEpoch& row) { return row.epoch == network()->epoch; });
  return found == rows.end() ? std::nullopt : std::optional(*found);
}

QString TopologyView::caption() const {
  const std::optional<MeasuredEpoch> row = told();
  if (!row) return {};
  const QString words = measuresInWords(*row, chosen());
  return words.isEmpty() ? QString() : tr("epoch %1: %2").arg(row->epoch).arg(words);
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
    for (const TopologyCurve& curve : chosen())
      if (const auto value = curve.in(row))
        lines << curve.words.name + ": " + valueInWords(curve.words.unit, curve.isCount, *value);
    return lines.join('\n');
  }
  return {};
}

}  // namespace rewire

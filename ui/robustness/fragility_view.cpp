#include "ui/robustness/fragility_view.h"

#include "core/perturb/perturbation.h"
#include "ui/picture/axis_ticker.h"
#include "ui/picture/plot_style.h"
#include "ui/robustness/fragility_controls.h"
#include "ui/style/number_text.h"
#include "ui/widgets/layer_chooser.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

constexpr double kBarWidth = 0.24;
constexpr double kBarStep = 0.27;
constexpr int kAroundName = 32;  // its colour, and air

QString kindInWords(std::size_t kind) {
  return kind == 0   ? FragilityView::tr("links removed")
         : kind == 1 ? FragilityView::tr("noise on weights")
                     : FragilityView::tr("weights shuffled");
}

/// Points of accuracy lost, with the ends of the interval of their mean.
struct Loss {
  double mean, low, high;
};

Loss lossOf(const CurveMean& after, const Evaluation& clean) {
  const double whole = clean.accuracy();
  return {100.0 * (whole - after.mean), 100.0 * (whole - after.high), 100.0 * (whole - after.low)};
}

QString pointsText(const Loss& loss) {
  return FragilityView::tr("%1 points, between %2 and %3")
      .arg(fixedText(loss.mean, 1), fixedText(loss.low, 1), fixedText(loss.high, 1));
}

/// Three digits of a rise, however small.
QString riseText(double rise) {
  const int digits = rise > 0.0 ? std::clamp(2 - static_cast<int>(std::floor(std::log10(rise))), 0, 12) : 0;
  return fixedText(rise, digits);
}

/// The names of the colours: in one line if there is room, else one below the other.
void fillLegend(QCPLayoutInset& row, const QList<QCPAbstractPlottable*>& named, int width, const Theme& theme) {
  const QFontMetrics metrics(smallFont());
  int needed = 0;
  for (const QCPAbstractPlottable* bars : named) needed += metrics.horizontalAdvance(bars->name()) + kAroundName;
  const bool fits = needed <= width;
  const int height = (fits ? 1 : static_cast<int>(named.size())) * (metrics.height() + 2) + 4;
  row.setMinimumSize(0, height);
  row.setMaximumSize(QWIDGETSIZE_MAX, height);
  addLegend(row, Qt::AlignTop | Qt::AlignLeft, named, fits, theme);
}

}  // namespace

FragilityView::FragilityView(QWidget* parent)
    : PlotView({tr("Fragile layers"), "Fragile layers"}, parent), m_controls(new FragilityControls) {
  setObjectName("fragilityView");
  putBeside(m_controls);
  setCaptionToolTip(
      tr("The same perturbation costs more in one layer than in another. A line on a bar says where the mean over all draws "
         "lies, with a "
         "probability of 95 % (Student's t). The first-order measure needs no draw: epsilon times the norm of a layer's weights "
         "times the norm of the loss's derivative by them."));
  connect(m_controls, &FragilityControls::startRequested, this, [this](const FragilityTest& test) {
    Q_EMIT measureRequested({m_specimen, test});
  });
  connect(m_controls, &FragilityControls::stopRequested, this, &FragilityView::stopRequested);
}

void FragilityView::setSpecimen(const SnapshotPtr& specimen) {
  m_specimen = specimen;
  m_controls->setHasNetwork(specimen && !specimen->layers.empty() && specimen->samples);
}

void FragilityView::showState(const FragilityStatePtr& state) {
  const bool other = snapshot() && state->specimen && state->specimen->run != snapshot()->run;
  m_state = other ? nullptr : state;
  m_controls->showState(state);
  signMeasured();
  redraw();
}

void FragilityView::setTheme(const Theme& theme) {
  PlotView::setTheme(theme);
  m_controls->setTheme(theme);
}

// Measurements of another network say nothing of this one.
void FragilityView::adaptControls() {
  if (m_state && m_state->specimen && m_state->specimen->run != snapshot()->run && !isEmpty()) {
    m_state.reset();
    Q_EMIT stopRequested();
    redraw();
  }
  signMeasured();
}

/// Bars that were measured stay while the run goes on: the sign tells of their epoch.
void FragilityView::signMeasured() {
  if (isEmpty() || !snapshot()) return;
  ShownNetwork measured = *network();
  measured.epoch = m_state->specimen->epoch;
  measured.past = measured.epoch != snapshot()->epoch;
  measured.pinned = false;
  signPast(*snapshot(), measured);
}

bool FragilityView::isEmpty() const {
  return !m_state || shown().layers.empty();
}

QString FragilityView::subject() const {
  if (isEmpty()) return PlotView::subject();
  return tr("%1, epoch %2").arg(QString::fromStdString(m_state->specimen->samples->info.title)).arg(m_state->specimen->epoch);
}

QList<QPair<QString, QString>> FragilityView::notes() const {
  if (isEmpty()) return PlotView::notes();
  const FragilityTest& test = shown().test;
  QList<QPair<QString, QString>> notes = notesOfRun(*m_state->specimen, m_state->specimen->epoch, {});
  notes << QPair<QString, QString>{"Test of the layers", QString("share %1, sigma %2, epsilon %3, %4 draws from seed %5")
                                                             .arg(test.share)
                                                             .arg(test.sigma)
                                                             .arg(test.epsilon)
                                                             .arg(test.draws)
                                                             .arg(test.seed)};
  return notes;
}

QString FragilityView::csv() const {
  QString text = "layer,measure,draws,mean,sd,ci95_low,ci95_high\n";
  const auto number = [](double value) { return QString::number(value, 'g', 9); };
  for (std::size_t i = 0; !isEmpty() && i < shown().layers.size(); ++i) {
    const LayerFragility& layer = shown().layers[i];
    const auto kinds = perturbationsOf(shown().test, static_cast<int>(i));
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
      if (!layer.accuracy[kind]) continue;
      const CurveMean& mean = *layer.accuracy[kind];
      text += QString("%1,%2,%3,%4,%5,%6,%7\n")
                  .arg(i)
                  .arg(QString::fromStdString(std::string(kindOf(kinds[kind]))))
                  .arg(mean.draws)
                  .arg(number(mean.mean), number(mean.deviation), number(mean.low), number(mean.high));
    }
    text += QString("%1,first_order_rise,,%2,,,\n").arg(i).arg(number(layer.firstOrder));
  }
  return text;
}

int FragilityView::panels() const {
  return isEmpty() ? 1 : 2;
}

/// The colours stand above the two plots, which are narrow in a dock.
void FragilityView::arrange(QCustomPlot& plot) const {
  if (isEmpty()) return PlotView::arrange(plot);
  auto* both = new QCPLayoutGrid;
  plot.plotLayout()->addElement(0, 0, new QCPLayoutInset);
  plot.plotLayout()->addElement(1, 0, both);
  plot.plotLayout()->setRowSpacing(0);
  for (int panel = 0; panel < panels(); ++panel) both->addElement(0, panel, new QCPAxisRect(&plot));
  both->setColumnSpacing(0);
}

QString FragilityView::emptyText() const {
  return tr("Measure perturbs one layer at a time:\nthe same removal, noise and shuffle in each.");
}

/// Layers by the neurons that their links lead to: there is room for short names only.
void FragilityView::nameLayers(QCPAxisRect& rect) const {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  const std::size_t layers = shown().layers.size();
  for (std::size_t i = 0; i < layers; ++i)
    ticker->addTick(static_cast<double>(i), i + 1 < layers ? LayerChooser::tr("h%1").arg(i + 1) : LayerChooser::tr("out"));
  rect.axis(QCPAxis::atBottom)->setTicker(ticker);
  rect.axis(QCPAxis::atBottom)->setRange(-0.5, static_cast<double>(layers) - 0.5);
  rect.axis(QCPAxis::atBottom)->setLabel(tr("links into"));
}

void FragilityView::fill(QCustomPlot& plot, const Theme& theme) const {
  if (isEmpty()) {
    for (QCPAxis* axis : plot.axisRect(0)->axes()) axis->setVisible(false);
    return addSentence(*plot.axisRect(0), emptyText(), theme);
  }
  auto& row = *static_cast<QCPLayoutInset*>(plot.plotLayout()->element(0, 0));
  row.clear();  // it names bars that are gone
  fillLegend(row, fillLosses(*plot.axisRect(0), theme), plot.viewport().width(), theme);
  fillRises(*plot.axisRect(1), theme);
}

QList<QCPAbstractPlottable*> FragilityView::fillLosses(QCPAxisRect& rect, const Theme& theme) const {
  QCPAxis *x = rect.axis(QCPAxis::atBottom), *y = rect.axis(QCPAxis::atLeft);
  nameLayers(rect);
  QList<QCPAbstractPlottable*> named;
  double lowest = 0.0, highest = 1.0;
  for (std::size_t kind = 0; kind < kFragilityKinds; ++kind) {
    auto* bars = new QCPBars(x, y);
    auto* bands = new QCPErrorBars(x, y);
    QVector<double> keys, values, minus, plus;
    for (std::size_t i = 0; i < shown().layers.size(); ++i) {
      if (!shown().layers[i].accuracy[kind]) continue;
      const Loss loss = lossOf(*shown().layers[i].accuracy[kind], shown().clean);
      keys << static_cast<double>(i) + (static_cast<double>(kind) - 1.0) * kBarStep;
      values << loss.mean;
      minus << loss.mean - loss.low;
      plus << loss.high - loss.mean;
      lowest = std::min(lowest, loss.low);
      highest = std::max(highest, loss.high);
    }
    bars->setData(keys, values, true);
    bars->setWidth(kBarWidth);
    bars->setPen(Qt::NoPen);
    bars->setBrush(theme.ofLayer(kind));
    bars->setName(kindInWords(kind));
    bands->setDataPlottable(bars);
    bands->setData(minus, plus);
    bands->setPen(QPen(theme.text, 1.4));
    bands->setWhiskerWidth(7.0);
    named << bars;
  }
  y->setTicker(valueTicker());
  y->setLabel(tr("accuracy lost, points"));
  y->setRange(1.08 * lowest, 1.08 * highest);
  return named;
}

void FragilityView::fillRises(QCPAxisRect& rect, const Theme& theme) const {
  QCPAxis *x = rect.axis(QCPAxis::atBottom), *y = rect.axis(QCPAxis::atLeft);
  nameLayers(rect);
  auto* bars = new QCPBars(x, y);
  QVector<double> keys, values;
  for (std::size_t i = 0; i < shown().layers.size(); ++i) {
    keys << static_cast<double>(i);
    values << shown().layers[i].firstOrder;
  }
  bars->setData(keys, values, true);
  bars->setWidth(0.6);
  bars->setPen(Qt::NoPen);
  bars->setBrush(theme.mutedText);
  y->setTicker(valueTicker());
  y->setLabel(tr("first-order rise, nats"));
  const double highest = *std::max_element(values.begin(), values.end());
  y->setRange(0.0, highest > 0.0 && std::isfinite(highest) ? 1.08 * highest : 1.0);
}

QString FragilityView::caption() const {
  if (isEmpty()) return {};
  const FragilityTest& test = shown().test;
  return tr("epoch %5, accuracy %1 · a share of %2 of the links of one layer · noise of %3 standard deviations · draws: %4")
      .arg(percentText(shown().clean.accuracy(), 1), percentText(test.share), textOfNumber(test.sigma))
      .arg(test.draws)
      .arg(m_state->specimen->epoch);
}

QString FragilityView::sentence() const {
  if (isEmpty()) return emptyText().replace('\n', ' ');
  QStringList parts;
  const std::size_t layers = shown().layers.size();
  for (std::size_t kind = 0; kind < kFragilityKinds; ++kind) {
    std::optional<std::size_t> worst;
    for (std::size_t i = 0; i < layers; ++i) {
      const auto& after = shown().layers[i].accuracy[kind];
      if (after && (!worst || after->mean < shown().layers[*worst].accuracy[kind]->mean)) worst = i;
    }
    if (!worst) continue;
    parts << tr("%1: most in %2, %3")
                 .arg(kindInWords(kind), layerName(*worst, layers),
                      pointsText(lossOf(*shown().layers[*worst].accuracy[kind], shown().clean)));
  }
  const auto steepest = std::max_element(shown().layers.begin(), shown().layers.end(),
                                         [](const auto& a, const auto& b) { return a.firstOrder < b.firstOrder; });
  parts << tr("to first order the loss rises most in %1, by %2 nats")
               .arg(layerName(static_cast<std::size_t>(steepest - shown().layers.begin()), layers),
                    riseText(steepest->firstOrder));
  return tr("Accuracy lost by perturbing one layer, of %1: %2.").arg(percentText(shown().clean.accuracy(), 1), parts.join("; "));
}

QString FragilityView::hintAt(const QCustomPlot& plot, QPointF position) const {
  if (isEmpty() || plot.axisRectCount() < 2) return {};
  const std::size_t layers = shown().layers.size();
  for (int panel = 0; panel < 2; ++panel) {
    const QCPAxisRect* rect = plot.axisRect(panel);
    if (!rect->rect().contains(position.toPoint())) continue;
    const double at = rect->axis(QCPAxis::atBottom)->pixelToCoord(position.x());
    const auto layer = static_cast<std::size_t>(std::clamp(std::round(at), 0.0, static_cast<double>(layers - 1)));
    const LayerFragility& hit = shown().layers[layer];
    if (panel == 1) return tr("%1: at most %2 nats").arg(layerName(layer, layers), riseText(hit.firstOrder));
    const double inside = (at - static_cast<double>(layer)) / kBarStep;
    const auto kind = static_cast<std::size_t>(std::clamp(std::round(inside) + 1.0, 0.0, 2.0));
    if (!hit.accuracy[kind]) return {};
    return tr("%1, %2: %3")
        .arg(layerName(layer, layers), kindInWords(kind), pointsText(lossOf(*hit.accuracy[kind], shown().clean)));
  }
  return {};
}

}  // namespace rewire

#include "ui/statistics/history_view.h"

#include "ui/picture/axis_ticker.h"
#include "ui/picture/past_sign.h"
#include "ui/picture/plot_style.h"
#include "ui/statistics/history_lines.h"
#include "ui/style/number_text.h"
#include "ui/style/text_size.h"

#include <qcustomplot.h>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace rewire {

namespace {

constexpr std::size_t kMostRowsKept = 1000;  // those of the run before

using History = std::vector<EpochMetrics>;
using HistoryPoints = std::vector<HistoryPoint>;
using ValueOf = double (*)(const HistoryPoint&);

double percentRight(const HistoryPoint& point) {
  return 100.0 * point.accuracy;
}
double nats(const HistoryPoint& point) {
  return point.loss;
}

const History& historyOf(const SnapshotPtr& snapshot) {
  static const History kNothing;
  return snapshot && snapshot->history ? *snapshot->history : kNothing;
}

const std::vector<Event>& eventsOf(const SnapshotPtr& snapshot) {
  static const std::vector<Event> kNothing;
  return snapshot && snapshot->events ? *snapshot->events : kNothing;
}

QCPGraph* addPoints(QCPAxisRect& rect, const HistoryPoints& points, ValueOf measure) {
  QCPGraph* line = rect.parentPlot()->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  QVector<double> epochs, values;
  for (const HistoryPoint& point : points) {
    epochs << point.epoch;
    values << (std::isfinite(measure(point)) ? measure(point) : std::numeric_limits<double>::quiet_NaN());
  }
  line->setData(epochs, values, true);
  return line;
}

QCPGraph* addLine(QCPAxisRect& rect, const HistoryPoints& points, ValueOf measure, const QPen& pen, const QString& name) {
  QCPGraph* line = addPoints(rect, points, measure);
  line->setPen(pen);
  line->setName(name);
  if (points.size() == 1) line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), 3.0 + pen.widthF()));
  return line;
}

/// A ring where the line landed.
void addApplied(QCPAxisRect& rect, const HistoryPoints& applied, ValueOf measure, const QPen& pen, const Theme& theme) {
  if (applied.empty()) return;
  QCPGraph* rings = addPoints(rect, applied, measure);
  rings->setLineStyle(QCPGraph::lsNone);
  rings->setPen(pen);
  rings->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(pen.color(), 1.6), theme.plot, 7.0));
}

/// Events of one moment are one mark, which names all of them.
std::vector<Event> together(const std::vector<Event>& events) {
  std::vector<Event> marks;
  for (const Event& event : events) {
    const bool joins = !marks.empty() && marks.back().epoch == event.epoch && !marks.back().applied && !event.applied;
    if (!joins) {
      marks.push_back(event);
      continue;
    }
    marks.back().text = phrase("%1, %2", marks.back().text, event.text);
  }
  return marks;
}

/// Writes an event along its mark from the bottom up. `beside`: Qt::AlignTop is to the right of it, AlignBottom to the left.
void addWords(QCPAxisRect& rect, double epoch, const QString& words, Qt::Alignment beside, const Theme& theme) {
  auto* label = new QCPItemText(rect.parentPlot());
  label->position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  label->position->setAxisRect(&rect);
  label->position->setTypeX(QCPItemPosition::ptPlotCoords);
  label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
  label->position->setCoords(epoch, 1.0);
  label->setClipAxisRect(&rect);
  label->setRotation(-90.0);
  label->setPositionAlignment(Qt::AlignLeft | beside);
  label->setPadding(QMargins(4, 1, 4, 3));
  const QFont font = smallFont();
  label->setFont(font);
  label->setColor(theme.mutedText);
  QColor behind = theme.plot;  // words lie over the lines that they speak of
  behind.setAlpha(200);
  label->setBrush(behind);
  const int room = std::max(rect.height(), rect.parentPlot()->viewport().height() * 2 / 5) - 8;
  label->setText(QFontMetrics(font).elidedText(words, Qt::ElideRight, room));
}

}  // namespace

/// The lowest and the highest value of some lines.
struct HistoryView::Span {
  double low = std::numeric_limits<double>::max();
  double high = std::numeric_limits<double>::lowest();

  void take(const HistoryPoints& points, ValueOf measure) {
    for (const HistoryPoint& point : points) {
      if (!std::isfinite(measure(point))) continue;
      low = std::min(low, measure(point));
      high = std::max(high, measure(point));
    }
  }
  /// Takes what the lines on this axis have in the part of the epochs that is shown.
  void takeShown(const QCPAxis& values, const QCPRange& epochs) {
    for (const QCPGraph* graph : values.graphs()) {
      bool found = false;
      const QCPRange range = graph->getValueRange(found, QCP::sdBoth, epochs);
      if (!found) continue;
      low = std::min(low, range.lower);
      high = std::max(high, range.upper);
    }
  }
  bool empty() const { return low > high; }

  /// From a little below the worst to a little above the best, never narrower than two points, never beyond 100 %.
  QCPRange accuracyRange() const {
    if (empty()) return {0.0, 100.0};
    const double margin = std::max(0.06 * (high - low), 0.2);
    const double top = std::min(100.0, high + margin);
    return {std::max(0.0, std::min(low - margin, top - 2.0)), top};
  }

  QCPRange lossRange() const { return {0.0, empty() ? 2.5 : 1.06 * high}; }
};

// Zoomed to some epochs, a perturbation and the recovery take the whole height.
void HistoryView::fitHeights(const QCPAxisRect& accuracy, const QCPAxisRect& loss) const {
  const QCPRange shown = accuracy.axis(QCPAxis::atBottom)->range();
  if (shown.size() > epochs() - 1e-6) return;
  Span accuracies, losses;
  accuracies.takeShown(*accuracy.axis(QCPAxis::atLeft), shown);
  losses.takeShown(*loss.axis(QCPAxis::atLeft), shown);
  if (accuracies.empty() || losses.empty()) return;
  accuracy.axis(QCPAxis::atLeft)->setRange(accuracies.accuracyRange());
  loss.axis(QCPAxis::atLeft)->setRange(losses.lossRange());
}

HistoryView::HistoryView(QWidget* parent) : PlotView({tr("Accuracy and loss"), "Accuracy and loss"}, parent) {
  findChild<PastSign*>()->setPlace(0.0);  // the legend stands at the right
}

QString HistoryView::csv() const {
  return historyCsv(historyOf(snapshot()), eventsOf(snapshot()));
}

bool HistoryView::isEmpty() const {
  return historyOf(snapshot()).empty();
}

QString HistoryView::sentence() const {
  return historySentence(historyOf(snapshot()), eventsOf(snapshot()));
}

bool HistoryView::runDiffers(const Snapshot& before, const Snapshot& now) const {
  return before.run != now.run || before.history != now.history || before.events != now.events ||
         before.experiment.epochs != now.experiment.epochs || before.experiment.rule != now.experiment.rule;
}

bool HistoryView::networkDiffers(const ShownNetwork& before, const ShownNetwork& now) const {
  return before.past != now.past || (now.past && before.epoch != now.epoch);
}

void HistoryView::runEnded(const Snapshot& last) {
  if (last.history && !last.history->empty()) m_earlier = {last.experiment.rule, last.history, last.events, last.dataset};
}

/// Rows of a long run, so many that the line looks the same. What was applied to it is left out.
QJsonObject HistoryView::earlierRun() const {
  if (!m_earlier.history) return {};
  const History& history = *m_earlier.history;
  const std::size_t step = history.size() / kMostRowsKept + 1;
  QJsonArray rows;
  for (std::size_t i = 0; i < history.size(); ++i)
    if (i % step == 0 || i + 1 == history.size())
      rows.append(QJsonArray{history[i].epoch, history[i].testAccuracy, history[i].testLoss});
  const std::string_view rule = nameOf(m_earlier.rule);
  return {{"rule", QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size()))},
          {"dataset", m_earlier.dataset ? QString::fromStdString(m_earlier.dataset->title) : QString()},
          {"rows", rows}};
}

void HistoryView::setEarlierRun(const QJsonObject& kept) {
  const auto rule = ruleNamed(kept["rule"].toString().toStdString());
  History rows;
  for (const QJsonValue& value : kept["rows"].toArray()) {
    const QJsonArray row = value.toArray();
    const double accuracy = row.at(1).toDouble(-1.0);
    if (row.at(0).toInt(-1) <= (rows.empty() ? 0 : rows.back().epoch) || accuracy < 0.0 || accuracy > 1.0) continue;
    rows.push_back({.epoch = row.at(0).toInt(), .testLoss = row.at(2).toDouble(), .testAccuracy = accuracy});
  }
  if (!rule || rows.empty()) return;
  auto dataset = std::make_shared<DatasetInfo>();
  dataset->title = kept["dataset"].toString().toStdString();
  m_earlier = {*rule, std::make_shared<const History>(std::move(rows)), nullptr, dataset};
  if (dataset->title.empty()) m_earlier.dataset = nullptr;
  refreshSoon();
}

QString HistoryView::earlierName() const {
  const QString rule = ruleInWords(m_earlier.rule);
  const bool otherData =
      m_earlier.dataset && snapshot() && snapshot()->dataset && m_earlier.dataset->title != snapshot()->dataset->title;
  return otherData ? tr("%1, %2").arg(rule, QString::fromStdString(m_earlier.dataset->title)) : rule;
}

void HistoryView::arrange(QCustomPlot& plot) const {
  auto* accuracy = new QCPAxisRect(&plot);
  auto* loss = new QCPAxisRect(&plot);
  auto* legendRow = new QCPLayoutInset;
  plot.plotLayout()->addElement(0, 0, legendRow);
  plot.plotLayout()->addElement(1, 0, accuracy);
  plot.plotLayout()->addElement(2, 0, loss);
  plot.plotLayout()->setRowSpacing(0);
  auto* leftSides = new QCPMarginGroup(&plot);
  for (QCPAxisRect* rect : {accuracy, loss}) {
    rect->setMarginGroup(QCP::msLeft, leftSides);
    rect->setRangeZoom(Qt::Horizontal);
    rect->setRangeDrag(Qt::Horizontal);
    rect->setMinimumMargins(QMargins(0, rect == loss ? 10 : 4, 14, 4));  // the outer labels of two axes must not touch
  }
  accuracy->axis(QCPAxis::atBottom)->setTickLabels(false);
  QCPAxis* upper = accuracy->axis(QCPAxis::atBottom);
  QCPAxis* lower = loss->axis(QCPAxis::atBottom);
  connect(upper, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), lower, qOverload<const QCPRange&>(&QCPAxis::setRange));
  connect(lower, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), upper, qOverload<const QCPRange&>(&QCPAxis::setRange));
  connect(lower, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
          [this, accuracy, loss] { fitHeights(*accuracy, *loss); });
  lower->setLabel(tr("epoch"));
  for (QCPAxisRect* rect : {accuracy, loss}) rect->axis(QCPAxis::atLeft)->setTicker(valueTicker());
  for (QCPAxis* axis : {upper, lower}) axis->setTicker(wholeNumberTicker());
}

/// The axis rects that are filled, and what their axes must hold.
struct HistoryView::Panels {
  QCPAxisRect& above;
  QCPAxisRect& below;
  const Theme& theme;
  Span accuracies, losses;
  QList<QCPAbstractPlottable*> named;

  void makeRoomFor(const HistoryPoints& points) {
    accuracies.take(points, percentRight);
    losses.take(points, nats);
  }

  /// The line of the accuracy; that of the loss goes with it.
  QCPGraph* add(const HistoryPoints& points, const QPen& pen, const QString& name) {
    addLine(below, points, nats, pen, {});
    return addLine(above, points, percentRight, pen, name);
  }
};

void HistoryView::fill(QCustomPlot& plot, const Theme& theme) const {
  const bool small = plot.viewport().height() < 200;
  Panels panels{*plot.axisRect(0), *plot.axisRect(1), theme, {}, {}, {}};
  addEarlierRun(panels);
  addRun(panels);
  if (plot.graphCount() == 0) addSentence(panels.above, tr("Nothing trained yet"), theme);
  addMarks(panels, !small);
  if (network() && network()->past) addHead(panels);
  auto* row = static_cast<QCPLayoutInset*>(plot.plotLayout()->element(0, 0));
  row->clear();
  row->setMinimumSize(0, byTextSize(20));
  row->setMaximumSize(QWIDGETSIZE_MAX, byTextSize(20));
  if (!panels.named.isEmpty()) addLegend(*row, Qt::AlignTop | Qt::AlignRight, panels.named, true, theme);
  plot.plotLayout()->setRowStretchFactor(1, small ? 2.0 : 1.1);  // the title of the loss needs the height
  panels.above.axis(QCPAxis::atLeft)->setLabel(small ? tr("acc. (%)") : tr("accuracy (%)"));
  panels.below.axis(QCPAxis::atLeft)->setLabel(small ? tr("nats") : tr("loss (nats)"));
  panels.above.axis(QCPAxis::atBottom)->setRange(0.0, epochs());
  panels.above.axis(QCPAxis::atLeft)->setRange(panels.accuracies.accuracyRange());
  panels.below.axis(QCPAxis::atLeft)->setRange(panels.losses.lossRange());
}

/// One faint line, whichever rules it had. The axes make room for the rows that are in sight, not for the depth of its
/// perturbations.
void HistoryView::addEarlierRun(Panels& panels) const {
  if (!m_earlier.history) return;
  QColor faint = panels.theme.ofRule(m_earlier.rule);
  faint.setAlphaF(0.45f);
  std::vector<Event> applied = m_earlier.events ? *m_earlier.events : std::vector<Event>();
  for (Event& event : applied) event.ruleBefore.reset();
  for (const TestStretch& line : testStretches(*m_earlier.history, applied, m_earlier.rule))
    panels.named << panels.add(line.points, QPen(faint, 2.0), tr("before: %1").arg(earlierName()));
  for (const TestStretch& line : testStretches(*m_earlier.history, {}, m_earlier.rule)) {
    HistoryPoints inSight = line.points;
    std::erase_if(inSight, [this](const HistoryPoint& point) { return point.epoch > epochs(); });
    panels.makeRoomFor(inSight);
  }
}

void HistoryView::addRun(Panels& panels) const {
  const History& history = historyOf(snapshot());
  if (!history.empty()) {
    const HistoryPoints training = trainPoints(history);
    panels.makeRoomFor(training);
    panels.named << panels.add(training, QPen(panels.theme.train, 1.0), tr("train"));
  }
  if (!snapshot()) return;
  std::set<Rule> inLegend;
  for (const TestStretch& stretch : testStretches(history, eventsOf(snapshot()), snapshot()->experiment.rule)) {
    const QPen strong(panels.theme.ofRule(stretch.rule), 2.0);
    panels.makeRoomFor(stretch.points);
    QCPGraph* line = panels.add(stretch.points, strong, tr("test, %1").arg(ruleInWords(stretch.rule)));
    if (inLegend.insert(stretch.rule).second) panels.named.prepend(line);
    addApplied(panels.above, stretch.applied, percentRight, strong, panels.theme);
    addApplied(panels.below, stretch.applied, nats, strong, panels.theme);
  }
}

/// Words stand to the right of their mark. Those of applied perturbations stand to the left, where the line has not fallen yet.
/// Words too near to the last ones would run into them; the mouse tells.
void HistoryView::addMarks(const Panels& panels, bool withWords) const {
  const double width = 14.0 * epochs() / std::max(100, panels.above.parentPlot()->viewport().width() - 70);
  double free = 0.0;
  for (const Event& event : together(eventsOf(snapshot()))) {
    for (QCPAxisRect* rect : {&panels.above, &panels.below})
      addUprightLine(*rect, event.epoch, QPen(panels.theme.frame, 1.0, Qt::DashLine));
    const double from = event.applied ? event.epoch - width : event.epoch;
    if (!withWords || from < free) continue;
    free = from + width;
    addWords(panels.above, event.epoch, eventText(event), event.applied ? Qt::AlignBottom : Qt::AlignTop, panels.theme);
  }
}

/// The epoch that the other views show.
void HistoryView::addHead(const Panels& panels) const {
  for (QCPAxisRect* rect : {&panels.above, &panels.below})
    addUprightLine(*rect, network()->epoch, QPen(panels.theme.accent, 2.0));
}

int HistoryView::epochs() const {
  int last = snapshot() ? std::max(1, snapshot()->experiment.epochs) : 60;
  if (const History& history = historyOf(snapshot()); !history.empty()) last = std::max(last, history.back().epoch);
  return last;
}

QString HistoryView::hintAt(const QCustomPlot& plot, QPointF position) const {
  const QCPAxis* axis = plot.axisRect(0)->axis(QCPAxis::atBottom);
  const double epoch = axis->pixelToCoord(position.x());
  QStringList lines;
  const History& history = historyOf(snapshot());
  const auto row =
      std::find_if(history.begin(), history.end(), [&](const EpochMetrics& each) { return each.epoch >= epoch - 0.5; });
  if (row != history.end() && epoch > 0.0) {
    lines << tr("epoch %1").arg(row->epoch);
    lines << tr("test %1 %, loss %2").arg(fixedText(100.0 * row->testAccuracy, 1)).arg(fixedText(row->testLoss, 3));
    lines << tr("train %1 %, loss %2").arg(fixedText(100.0 * row->trainAccuracy, 1)).arg(fixedText(row->trainLoss, 3));
    if (row->linksRewired > 0) lines << tr("then %1 links rewired").arg(groupedNumber(row->linksRewired));
  }
  const QString events = eventsNear(epoch, axis->pixelToCoord(position.x() + 6.0) - epoch);
  if (!events.isEmpty()) lines << events;
  return lines.join('\n');
}

QString HistoryView::eventsNear(double epoch, double reach) const {
  QStringList found;
  for (const Event& event : eventsOf(snapshot()))
    if (std::abs(event.epoch - epoch) <= reach) found << eventInWords(event);
  return found.join('\n');
}

}  // namespace rewire

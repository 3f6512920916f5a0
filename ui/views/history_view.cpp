#include "ui/views/history_view.h"

#include "core/train/metrics_csv.h"
#include "ui/number_text.h"
#include "ui/views/plot_style.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace rewire {

namespace {

using History = std::vector<EpochMetrics>;
using Measure = double (*)(const EpochMetrics&);

double testAccuracy(const EpochMetrics& row) {
  return 100.0 * row.testAccuracy;
}
double trainAccuracy(const EpochMetrics& row) {
  return 100.0 * row.trainAccuracy;
}
double testLoss(const EpochMetrics& row) {
  return row.testLoss;
}
double trainLoss(const EpochMetrics& row) {
  return row.trainLoss;
}

QString nameForPeople(Rule rule) {
  switch (rule) {
    case Rule::Set:
      return HistoryView::tr("adaptive");
    case Rule::Static:
      return HistoryView::tr("static");
    case Rule::Dense:
      break;
  }
  return HistoryView::tr("dense");
}

QCPGraph* addLine(QCPAxisRect& rect, const History& history, Measure measure, const QPen& pen, const QString& name) {
  QCPGraph* line = rect.parentPlot()->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  QVector<double> epochs, values;
  for (const EpochMetrics& row : history) {
    epochs << row.epoch;
    values << measure(row);
  }
  line->setData(epochs, values, true);
  line->setPen(pen);
  line->setName(name);
  if (history.size() == 1) line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), 3.0 + pen.widthF()));
  return line;
}

/// Rows under one rule. A stretch begins with the last row of the one before, so that the line goes on.
struct Stretch {
  Rule rule;
  History rows;
};

std::vector<Stretch> stretchesOf(const Snapshot& snapshot) {
  std::vector<Stretch> stretches;
  History rows;
  auto next = snapshot.history->begin();
  const auto take = [&](double until, Rule rule) {
    for (; next != snapshot.history->end() && next->epoch <= until; ++next) rows.push_back(*next);
    if (rows.empty()) return;
    stretches.push_back({rule, rows});
    rows = {rows.back()};
  };
  for (const Event& event : *snapshot.events)
    if (event.ruleBefore) take(event.epoch, *event.ruleBefore);
  if (next != snapshot.history->end()) take(snapshot.history->back().epoch, snapshot.experiment.rule);
  return stretches;
}

/// A dashed line through the rect, with what happened written along it, from the bottom up.
void addMark(QCPAxisRect& rect, double epoch, const QString& words, const Theme& theme) {
  QCustomPlot* plot = rect.parentPlot();
  auto* line = new QCPItemStraightLine(plot);
  for (QCPItemPosition* point : {line->point1, line->point2}) {
    point->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    point->setAxisRect(&rect);
    point->setTypeX(QCPItemPosition::ptPlotCoords);
    point->setTypeY(QCPItemPosition::ptAxisRectRatio);
  }
  line->point1->setCoords(epoch, 0.0);
  line->point2->setCoords(epoch, 1.0);
  line->setClipAxisRect(&rect);
  line->setPen(QPen(theme.frame, 1.0, Qt::DashLine));
  if (words.isEmpty()) return;

  auto* label = new QCPItemText(plot);
  label->position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  label->position->setAxisRect(&rect);
  label->position->setTypeX(QCPItemPosition::ptPlotCoords);
  label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
  label->position->setCoords(epoch, 1.0);
  label->setClipAxisRect(&rect);
  label->setRotation(-90.0);
  label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
  label->setPadding(QMargins(4, 1, 4, 0));
  const QFont font = smallFont();
  label->setFont(font);
  label->setColor(theme.mutedText);
  label->setText(QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.parentPlot()->viewport().height() / 3));
}

struct Span {
  double low = std::numeric_limits<double>::max();
  double high = std::numeric_limits<double>::lowest();

  void take(const History& history, Measure measure) {
    for (const EpochMetrics& row : history) {
      if (!std::isfinite(measure(row))) continue;
      low = std::min(low, measure(row));
      high = std::max(high, measure(row));
    }
  }
  bool empty() const { return low > high; }
};

/// From a little below the worst to a little above the best, never narrower than two points, never beyond 100 %.
QCPRange accuracyRange(const Span& span) {
  if (span.empty()) return {0.0, 100.0};
  const double margin = std::max(0.06 * (span.high - span.low), 0.2);
  const double high = std::min(100.0, span.high + margin);
  return {std::max(0.0, std::min(span.low - margin, high - 2.0)), high};
}

QCPRange lossRange(const Span& span) {
  return {0.0, span.empty() ? 2.5 : 1.06 * span.high};
}

}  // namespace

HistoryView::HistoryView(QWidget* parent) : PlotView(tr("Accuracy and loss"), parent) {}

QString HistoryView::csv() const {
  const bool known = snapshot() && snapshot()->history;
  return QString::fromStdString(metricsAsCsv(known ? *snapshot()->history : History()));
}

bool HistoryView::differs(const Snapshot& before, const Snapshot& now) const {
  return before.run != now.run || before.history != now.history || before.events != now.events ||
         before.experiment.epochs != now.experiment.epochs || before.experiment.rule != now.experiment.rule;
}

void HistoryView::runEnded(const Snapshot& last) {
  if (last.history && !last.history->empty()) m_earlier = {last.experiment.rule, last.history, last.dataset};
}

QString HistoryView::earlierName() const {
  const QString rule = nameForPeople(m_earlier.rule);
  const bool otherData =
      m_earlier.dataset && snapshot() && snapshot()->dataset && m_earlier.dataset->title != snapshot()->dataset->title;
  return otherData ? tr("%1, %2").arg(rule, QString::fromStdString(m_earlier.dataset->title)) : rule;
}

void HistoryView::arrange(QCustomPlot& plot) const {
  auto* accuracy = new QCPAxisRect(&plot);
  auto* loss = new QCPAxisRect(&plot);
  auto* legendRow = new QCPLayoutInset;
  legendRow->setMinimumSize(0, 20);
  legendRow->setMaximumSize(QWIDGETSIZE_MAX, 20);
  plot.plotLayout()->addElement(0, 0, legendRow);
  plot.plotLayout()->addElement(1, 0, accuracy);
  plot.plotLayout()->addElement(2, 0, loss);
  plot.plotLayout()->setRowStretchFactor(1, 1.1);  // the title of the loss needs the height
  plot.plotLayout()->setRowSpacing(0);
  auto* leftSides = new QCPMarginGroup(&plot);
  for (QCPAxisRect* rect : {accuracy, loss}) {
    rect->setMarginGroup(QCP::msLeft, leftSides);
    rect->setRangeZoom(Qt::Horizontal);
    rect->setRangeDrag(Qt::Horizontal);
    rect->setMinimumMargins(QMargins(0, 4, 12, 4));
  }
  accuracy->axis(QCPAxis::atBottom)->setTickLabels(false);
  QCPAxis* upper = accuracy->axis(QCPAxis::atBottom);
  QCPAxis* lower = loss->axis(QCPAxis::atBottom);
  connect(upper, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), lower, qOverload<const QCPRange&>(&QCPAxis::setRange));
  connect(lower, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), upper, qOverload<const QCPRange&>(&QCPAxis::setRange));
  lower->setLabel(tr("epoch"));
  for (QCPAxis* axis : {upper, lower}) axis->setTicker(wholeNumberTicker());
}

void HistoryView::fill(QCustomPlot& plot, const Theme& theme) const {
  const bool small = plot.viewport().height() < 200;
  QCPAxisRect& above = *plot.axisRect(0);
  QCPAxisRect& below = *plot.axisRect(1);
  static const History kNothing;
  const History& history = snapshot() && snapshot()->history ? *snapshot()->history : kNothing;
  Span accuracies, losses;
  QList<QCPAbstractPlottable*> named;
  if (m_earlier.history) {
    QColor faint = theme.ofRule(m_earlier.rule);
    faint.setAlphaF(0.45f);
    named << addLine(above, *m_earlier.history, testAccuracy, QPen(faint, 2.0), tr("before: %1").arg(earlierName()));
    addLine(below, *m_earlier.history, testLoss, QPen(faint, 2.0), {});
    accuracies.take(*m_earlier.history, testAccuracy);
    losses.take(*m_earlier.history, testLoss);
  }
  if (!history.empty()) {
    named << addLine(above, history, trainAccuracy, QPen(theme.train, 1.0), tr("train"));
    addLine(below, history, trainLoss, QPen(theme.train, 1.0), {});
    std::set<Rule> inLegend;
    for (const Stretch& stretch : stretchesOf(*snapshot())) {
      const QPen strong(theme.ofRule(stretch.rule), 2.0);
      QCPGraph* line = addLine(above, stretch.rows, testAccuracy, strong, tr("test, %1").arg(nameForPeople(stretch.rule)));
      addLine(below, stretch.rows, testLoss, strong, {});
      if (inLegend.insert(stretch.rule).second) named.prepend(line);
    }
    for (const Measure measure : {testAccuracy, trainAccuracy}) accuracies.take(history, measure);
    for (const Measure measure : {testLoss, trainLoss}) losses.take(history, measure);
  } else if (!m_earlier.history) {
    addSentence(above, tr("Nothing trained yet"), theme);
  }
  if (snapshot() && snapshot()->events) {
    double nextWords = 0.0;
    for (const Event& event : *snapshot()->events) {
      // Words too near to the last ones would run into them; the mouse tells.
      const bool room = event.epoch >= nextWords && !small;
      if (room) nextWords = event.epoch + 14.0 * epochs() / std::max(100, plot.viewport().width() - 70);
      addMark(above, event.epoch, room ? QString::fromStdString(event.text) : QString(), theme);
      addMark(below, event.epoch, {}, theme);
    }
  }
  auto* row = static_cast<QCPLayoutInset*>(plot.plotLayout()->element(0, 0));
  row->clear();
  if (!named.isEmpty()) addLegend(*row, Qt::AlignTop | Qt::AlignRight, named, true, theme);
  above.axis(QCPAxis::atLeft)->setLabel(small ? tr("acc. (%)") : tr("accuracy (%)"));
  below.axis(QCPAxis::atLeft)->setLabel(small ? tr("nats") : tr("loss (nats)"));
  above.axis(QCPAxis::atBottom)->setRange(0.0, epochs());
  above.axis(QCPAxis::atLeft)->setRange(accuracyRange(accuracies));
  below.axis(QCPAxis::atLeft)->setRange(lossRange(losses));
}

int HistoryView::epochs() const {
  int last = snapshot() ? std::max(1, snapshot()->experiment.epochs) : 60;
  if (snapshot() && snapshot()->history && !snapshot()->history->empty())
    last = std::max(last, snapshot()->history->back().epoch);
  return last;
}

QString HistoryView::hintAt(const QCustomPlot& plot, QPointF position) const {
  if (!snapshot() || !snapshot()->history) return {};
  const QCPAxis* axis = plot.axisRect(0)->axis(QCPAxis::atBottom);
  const double epoch = axis->pixelToCoord(position.x());
  QStringList lines;
  const History& history = *snapshot()->history;
  const auto row =
      std::find_if(history.begin(), history.end(), [&](const EpochMetrics& each) { return each.epoch >= epoch - 0.5; });
  if (row != history.end() && epoch > 0.0) {
    lines << tr("epoch %1").arg(row->epoch);
    lines << tr("test %1 %, loss %2").arg(100.0 * row->testAccuracy, 0, 'f', 1).arg(row->testLoss, 0, 'f', 3);
    lines << tr("train %1 %, loss %2").arg(100.0 * row->trainAccuracy, 0, 'f', 1).arg(row->trainLoss, 0, 'f', 3);
    if (row->linksRewired > 0) lines << tr("then %1 links rewired").arg(groupedNumber(row->linksRewired));
  }
  const QString events = eventsNear(epoch, axis->pixelToCoord(position.x() + 6.0) - epoch);
  if (!events.isEmpty()) lines << events;
  return lines.join('\n');
}

QString HistoryView::eventsNear(double epoch, double reach) const {
  QStringList found;
  if (!snapshot()->events) return {};
  for (const Event& event : *snapshot()->events)
    if (std::abs(event.epoch - epoch) <= reach) found << QString::fromStdString(event.text);
  return found.join('\n');
}

}  // namespace rewire

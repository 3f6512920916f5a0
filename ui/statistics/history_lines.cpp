#include "ui/statistics/history_lines.h"

#include "ui/style/number_text.h"
#include "ui/style/perturbation_words.h"
#include "ui/style/phrase_text.h"

#include "core/train/metrics_csv.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

class HistoryText {
  Q_DECLARE_TR_FUNCTIONS(rewire::HistoryView)
};

HistoryPoint justBefore(const Event& event) {
  return {event.epoch, event.applied->accuracyBefore, event.applied->lossBefore};
}

HistoryPoint justAfter(const Event& event) {
  return {event.epoch, event.applied->accuracyAfter, event.applied->lossAfter};
}

QString shortest(double number) {
  return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString quoted(QString text) {
  return '"' + text.replace('"', "\"\"") + '"';
}

/// Cells of the measures of the topology, which are those of an epoch.
QString noMeasures() {
  return QString(static_cast<int>(kMeasures), ',');
}

QString appliedRow(const HistoryPoint& point, const QString& what) {
  return QStringLiteral("%1,,,%2,%3,,,,%4,%5")
      .arg(shortest(point.epoch), shortest(point.loss), shortest(point.accuracy), noMeasures(), what);
}

}  // namespace

std::vector<TestStretch> testStretches(const std::vector<EpochMetrics>& history, const std::vector<Event>& events, Rule ruleNow) {
  std::vector<TestStretch> stretches;
  TestStretch open;
  std::size_t carried = 0;  // points of `open` that the stretch before ends with
  auto next = history.begin();
  const auto takeRows = [&](double until) {
    for (; next != history.end() && next->epoch <= until; ++next)
      open.points.push_back({static_cast<double>(next->epoch), next->testAccuracy, next->testLoss});
  };
  const auto close = [&](Rule rule) {
    if (open.points.size() == carried) return;
    const HistoryPoint last = open.points.back();
    open.rule = rule;
    stretches.push_back(std::exchange(open, {rule, {last}, {}}));
    carried = 1;
  };
  for (const Event& event : events) {
    takeRows(event.epoch);
    if (event.ruleBefore) close(*event.ruleBefore);
    if (!event.applied || !event.applied->measured) continue;
    open.points.push_back(justBefore(event));
    open.points.push_back(justAfter(event));
    open.applied.push_back(justAfter(event));
  }
  if (!history.empty()) takeRows(history.back().epoch);
  close(ruleNow);
  return stretches;
}

std::vector<HistoryPoint> trainPoints(const std::vector<EpochMetrics>& history) {
  std::vector<HistoryPoint> points;
  for (const EpochMetrics& row : history) points.push_back({static_cast<double>(row.epoch), row.trainAccuracy, row.trainLoss});
  return points;
}

QString historySentence(const std::vector<EpochMetrics>& history, const std::vector<Event>& events) {
  if (history.empty()) return HistoryText::tr("Nothing trained yet.");
  const auto digits = [](double share) { return fixedText(100.0 * share, 1); };
  const auto best = std::max_element(history.begin(), history.end(), [](const EpochMetrics& a, const EpochMetrics& b) {
    return a.testAccuracy < b.testAccuracy;
  });
  QString text = HistoryText::tr("Accuracy of the test images over %1 epochs: %2 % at the end, best %3 % in epoch %4.")
                     .arg(history.back().epoch)
                     .arg(digits(history.back().testAccuracy), digits(best->testAccuracy))
                     .arg(best->epoch);
  for (const Event& event : events) {
    if (!event.applied || !event.applied->measured) continue;
    text +=
        ' ' + HistoryText::tr("Perturbed in epoch %1: from %2 to %3 %.")
                  .arg(fixedText(event.epoch, 1), digits(event.applied->accuracyBefore), digits(event.applied->accuracyAfter));
  }
  return text;
}

QString eventText(const Event& event) {
  if (!event.applied) return textOf(event.text);
  const QString text = HistoryText::tr("applied: %1").arg(appliedText(event.applied->perturbations));
  return event.applied->regrow ? text + HistoryText::tr("; to grow back") : text;
}

QString eventInWords(const Event& event) {
  const QString text = eventText(event);
  if (!event.applied || !event.applied->measured) return text;
  const AppliedPerturbations& applied = *event.applied;
  return text + '\n' +
         HistoryText::tr("test %1 % → %2 %, loss %3 → %4")
             .arg(fixedText(100.0 * applied.accuracyBefore, 1))
             .arg(fixedText(100.0 * applied.accuracyAfter, 1))
             .arg(fixedText(applied.lossBefore, 3))
             .arg(fixedText(applied.lossAfter, 3));
}

QString historyCsv(const std::vector<EpochMetrics>& history, const std::vector<Event>& events) {
  const QString metrics = QString::fromStdString(metricsAsCsv(history));
  if (events.empty()) return metrics;

  const QStringList lines = metrics.split('\n', Qt::SkipEmptyParts);  // the header, then a line a row
  QStringList all = {lines.front() + ",event"};
  std::size_t row = 0;
  const auto takeRows = [&](double until) {
    for (; row < history.size() && history[row].epoch <= until; ++row) all << lines[static_cast<int>(row) + 1] + ',';
  };
  for (const Event& event : events) {
    takeRows(event.epoch);
    if (event.applied && event.applied->measured) {
      all << appliedRow(justBefore(event), "before the perturbations") << appliedRow(justAfter(event), quoted(eventText(event)));
    } else {
      all << QStringLiteral("%1,,,,,,,,%2,%3").arg(shortest(event.epoch), noMeasures(), quoted(eventText(event)));
    }
  }
  if (!history.empty()) takeRows(history.back().epoch);
  return all.join('\n') + '\n';
}

}  // namespace rewire

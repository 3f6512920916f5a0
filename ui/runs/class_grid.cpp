#include "ui/runs/class_grid.h"

#include "ui/picture/number_table.h"
#include "ui/style/number_text.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace rewire {

namespace {

class ClassGridText {
  Q_DECLARE_TR_FUNCTIONS(rewire::ComparisonView)
};

using Classes = std::vector<std::string>;

template <class Act>
void forEachPair(const Comparison& comparison, const Act& act) {
  for (const ComparedRuns& line : comparison.lines)
    for (const ListedRun& run : line.runs)
      if (const Classes& classes = run.settings->experiment.classes; classes.size() == 2) act(run, classes);
}

std::optional<double> accuracyOf(const ListedRun& run) {
  if (run.rows->empty() || run.epoch < run.epochs) return std::nullopt;
  return run.rows->back().testAccuracy;
}

std::optional<double> lostBy(const std::string& command, const ListedRun& run) {
  const std::optional<double> before = accuracyOf(run);
  for (const auto& result : run.results)
    if (before && result->command == command) return *before - result->accuracy;
  return std::nullopt;
}

QStringList sortedClasses(const Comparison& comparison) {
  std::set<QString> found;
  forEachPair(comparison, [&](const ListedRun&, const Classes& classes) {
    for (const std::string& each : classes) found.insert(QString::fromStdString(each));
  });
  QStringList sorted(found.begin(), found.end());
  QCollator collator(QLocale(QLocale::English));  // the locale C knows no numbers
  collator.setNumericMode(true);
  std::stable_sort(sorted.begin(), sorted.end(), collator);
  return sorted;
}

QString shortest(double number) {
  return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

}  // namespace

const SampleMean* ClassGrid::at(int a, int b) const {
  const auto found = cells.find(std::minmax(a, b));
  return found == cells.end() ? nullptr : &found->second;
}

bool differInPairs(const Comparison& comparison) {
  std::set<Classes> pairs;
  forEachPair(comparison, [&](const ListedRun&, const Classes& classes) { pairs.insert(classes); });
  return pairs.size() > 1;
}

std::vector<ComparedValue> valuesOfPairs(const Comparison& comparison) {
  if (!differInPairs(comparison)) return {};
  std::vector<ComparedValue> values = {
      {.key = kPairsKey,
       .name = ClassGridText::tr("pairs of classes: test accuracy"),
       .tip = ClassGridText::tr("The test accuracy of the networks that tell two classes apart, for each pair."),
       .axis = ClassGridText::tr("accuracy (%)"),
       .scale = 100.0,
       .along = Along::Pairs,
       .of = accuracyOf}};
  std::set<std::string> commands;
  forEachPair(comparison, [&](const ListedRun& run, const Classes&) {
    for (const auto& result : run.results) commands.insert(result->command);
  });
  for (const std::string& command : commands)
    values.push_back(
        {.key = kPairsKey + ' ' + QString::fromStdString(command),
         .name = ClassGridText::tr("pairs of classes: lost by %1").arg(QString::fromStdString(command)),
         .tip = ClassGridText::tr("The percentage points of test accuracy that the command has cost, for each pair."),
         .axis = ClassGridText::tr("points lost"),
         .scale = 100.0,
         .along = Along::Pairs,
         .of = [command](const ListedRun& run) { return lostBy(command, run); }});
  return values;
}

ClassGrid classGridOf(const Comparison& comparison, const ComparedValue& value) {
  ClassGrid grid;
  grid.classes = sortedClasses(comparison);
  std::map<std::pair<int, int>, std::vector<double>> found;
  forEachPair(comparison, [&](const ListedRun& run, const Classes& classes) {
    const std::optional<double> number = value.of(run);
    if (!number || !std::isfinite(*number)) return;
    const auto place = [&](const std::string& name) {
      return static_cast<int>(grid.classes.indexOf(QString::fromStdString(name)));
    };
    found[std::minmax(place(classes[0]), place(classes[1]))].push_back(*number);
  });
  for (const auto& [pair, numbers] : found) grid.cells[pair] = sampleMean(numbers);
  return grid;
}

QString classGridCsv(const ClassGrid& grid) {
  QString text = QStringLiteral("class_a,class_b,n,mean,sd,ci95_low,ci95_high\n");
  for (const auto& [pair, mean] : grid.cells) {
    text += QStringLiteral("%1,%2,%3,%4")
                .arg(inCsv(grid.classes[pair.first]), inCsv(grid.classes[pair.second]))
                .arg(mean.count)
                .arg(shortest(mean.mean));
    text += mean.count < 2 ? QStringLiteral(",,,\n")
                           : QStringLiteral(",%1,%2,%3\n")
                                 .arg(shortest(mean.deviation), shortest(mean.mean - mean.half), shortest(mean.mean + mean.half));
  }
  return text;
}

QString classGridInWords(const ClassGrid& grid, const ComparedValue& value) {
  if (grid.cells.empty()) return {};
  const auto smaller = [](const auto& a, const auto& b) { return a.second.mean < b.second.mean; };
  const auto [least, most] = std::minmax_element(grid.cells.begin(), grid.cells.end(), smaller);
  double sum = 0.0;
  for (const auto& [pair, mean] : grid.cells) sum += mean.mean;
  const auto text = [&](double number) { return fixedText(value.scale * number, value.digits); };
  const auto cell = [&](const auto& each) {
    return ClassGridText::tr("%1 (%2 and %3)")
        .arg(text(each.second.mean), grid.classes[each.first.first], grid.classes[each.first.second]);
  };
  return ClassGridText::tr("%1 to %2, mean %3 of %4 pairs")
      .arg(cell(*least), cell(*most), text(sum / static_cast<double>(grid.cells.size())))
      .arg(grid.cells.size());
}

}  // namespace rewire

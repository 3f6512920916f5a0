#include "ui/runs/comparison.h"

#include "ui/picture/number_table.h"
#include "ui/runs/class_grid.h"
#include "ui/style/measure_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace rewire {

namespace {

class ComparisonText {
  Q_DECLARE_TR_FUNCTIONS(rewire::ComparisonView)
};

ComparedValue accuracy(const char* key, const QString& name, const QString& tip, double EpochMetrics::*column) {
  return {key,   name, tip,           ComparisonText::tr("accuracy (%)"),
          100.0, 1,    Along::Epochs, [column](const EpochMetrics& row) { return row.*column; }};
}

ComparedValue loss(const char* key, const QString& name, const QString& tip, double EpochMetrics::*column) {
  return {key, name, tip,           ComparisonText::tr("loss (nats)"),
          1.0, 3,    Along::Epochs, [column](const EpochMetrics& row) { return row.*column; }};
}

ComparedValue count(const char* key, const QString& name, const QString& tip, std::int64_t EpochMetrics::*column) {
  return {key, name, tip,           ComparisonText::tr("links"),
          1.0, 0,    Along::Epochs, [column](const EpochMetrics& row) {
            return static_cast<double>(row.*column); }};
}

ComparedValue degree(const QString& key, const QString& name, const QString& tip) {
  return {key, name, tip, ComparisonText::tr("share with ≥ k links"), 1.0, 3, Along::Degrees};
}

ComparedValue ofMeasure(Measure measure) {
  const MeasureWords words = wordsOf(measure);
  const std::string_view key = nameOf(measure);
  const double scale = inUnit(measure, 1.0);
  return {QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
          words.name,
          words.definition,
          axisTitle(words.unit),
          scale,
          isCount(measure) ? 0
          : scale > 1.0    ? 1
                           : 3,
          Along::Epochs,
          [measure](const EpochMetrics& row) { return row.topology[measure]; }};
}

std::vector<ComparedValue> valuesOfEpochs() {
  std::vector<ComparedValue> values = {
      accuracy("test_accuracy", ComparisonText::tr("test accuracy"),
               ComparisonText::tr("The share of test images that are classified rightly after each epoch."),
               &EpochMetrics::testAccuracy),
      accuracy("train_accuracy", ComparisonText::tr("training accuracy"),
               ComparisonText::tr("The share of training images that are classified rightly after each epoch."),
               &EpochMetrics::trainAccuracy),
      loss("test_loss", ComparisonText::tr("test loss"),
           ComparisonText::tr("The mean cross-entropy on the test images: how surprised the network is by the right class."),
           &EpochMetrics::testLoss),
      loss("train_loss", ComparisonText::tr("training loss"),
           ComparisonText::tr("The mean cross-entropy on the training images, which training makes small."),
           &EpochMetrics::trainLoss)};
  for (const Measure measure : allMeasures()) values.push_back(ofMeasure(measure));
  values.push_back(
      count("links", ComparisonText::tr("links"), ComparisonText::tr("All links of the sparse layers."), &EpochMetrics::links));
  values.push_back(count("links_rewired", ComparisonText::tr("links rewired"),
                         ComparisonText::tr("Links that the rewiring after the epoch moves."), &EpochMetrics::linksRewired));
  values.push_back(
      degree(kInDegreeKey, ComparisonText::tr("in-degree"),
             ComparisonText::tr("The share of neurons with at least k links that come in, both axes logarithmic: hubs "
                                "make a straight tail, a random network drops steeply.")));
  values.push_back(degree(kOutDegreeKey, ComparisonText::tr("out-degree"),
                          ComparisonText::tr("The share of neurons, and pixels, with at least k links that leave, both axes "
                                             "logarithmic.")));
  return values;
}

QString number(double value) {
  return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

}  // namespace

ComparisonPtr comparisonOf(const RunListPtr& list, const std::vector<RunRow>& rows) {
  auto comparison = std::make_shared<Comparison>();
  comparison->folder = QString::fromStdString(list->folder.string());
  const std::vector<QString> names = namesInPlot(rows);
  const std::size_t compared = std::min(rows.size(), kMostCompared);
  comparison->leftOut = rows.size() - compared;
  for (std::size_t i = 0; i < compared; ++i) {
    ComparedRuns line{names[i], rows[i].look, rows[i].grouped, {}};
    for (const std::size_t run : rows[i].runs) line.runs.push_back(list->runs[run]);
    comparison->lines.push_back(std::move(line));
  }
  return comparison;
}

std::vector<ComparedValue> comparedValues(const Comparison& comparison) {
  std::vector<ComparedValue> values = valuesOfEpochs();
  std::set<std::string> commands;
  for (const ComparedRuns& line : comparison.lines)
    for (const ListedRun& run : line.runs)
      for (const auto& curve : run.curves) commands.insert(curve->command);
  for (const std::string& command : commands)
    values.push_back({.key = QString::fromStdString(command),
                      .name = QString::fromStdString(command),
                      .tip = ComparisonText::tr("The robustness curve that the sweep has computed of every trained network."),
                      .axis = ComparisonText::tr("accuracy (%)"),
                      .scale = 100.0,
                      .along = Along::Strengths});
  for (ComparedValue& each : valuesOfPairs(comparison)) values.push_back(std::move(each));
  return values;
}

std::vector<ComparedPoint> pointsOf(const ComparedRuns& line, const ComparedValue& value) {
  std::map<double, std::vector<double>> found;
  const auto add = [&](double at, std::optional<double> number) {
    if (number && std::isfinite(*number)) found[at].push_back(*number);
  };
  for (const ListedRun& run : line.runs) {
    if (value.along == Along::Epochs)
      for (const EpochMetrics& row : *run.rows) add(row.epoch, value.in(row));
    for (const auto& curve : run.curves)
      if (value.along == Along::Strengths && QString::fromStdString(curve->command) == value.key)
        for (const CurveMean& mean : curve->means) add(mean.strength, mean.mean);
  }
  std::vector<ComparedPoint> points;
  for (const auto& [at, values] : found) points.push_back({at, sampleMean(values)});
  return points;
}

QString comparisonCsv(const std::vector<ComparedLine>& lines, Along along) {
  const char* at = along == Along::Epochs ? "epoch" : along == Along::Strengths ? "strength" : "degree";
  QString text = QStringLiteral("runs,%1,n,mean,sd,ci95_low,ci95_high\n").arg(QLatin1String(at));
  for (const ComparedLine& line : lines) {
    for (const ComparedPoint& point : line.points) {
      const SampleMean& mean = point.mean;
      text += QStringLiteral("%1,%2,%3,%4").arg(inCsv(line.runs->name), number(point.at)).arg(mean.count).arg(number(mean.mean));
      text += mean.count < 2 ? QStringLiteral(",,,\n")
                             : QStringLiteral(",%1,%2,%3\n")
                                   .arg(number(mean.deviation), number(mean.mean - mean.half), number(mean.mean + mean.half));
    }
  }
  return text;
}

}  // namespace rewire

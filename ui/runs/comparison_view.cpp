#include "ui/runs/comparison_view.h"

#include "ui/picture/axis_ticker.h"
#include "ui/picture/plot_style.h"
#include "ui/style/number_text.h"
#include "ui/style/text_size.h"

#include <qcustomplot.h>
#include <QComboBox>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rewire {

namespace {

constexpr qsizetype kMostNamed = 10;          // lines in the legend
constexpr std::size_t kMostTold = 3;          // lines under the plot
constexpr double kLegendWidth = 0.42;         // most of the width of the plot
constexpr double kThin = 1.2, kStrong = 2.2;  // pixels
constexpr float kBandOpacity = 0.18f;
constexpr double kNear = 14.0;  // pixels to a line that is pointed at
const QString kChoiceKey = QStringLiteral("comparison/value");

QCPGraph* addGraph(QCPAxisRect& rect, const QVector<double>& x, const QVector<double>& y) {
  QCPGraph* graph = rect.parentPlot()->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  graph->setData(x, y, true);
  return graph;
}

void addBand(QCPAxisRect& rect, const std::vector<ComparedPoint>& points, double scale, QColor colour) {
  QVector<double> at, low, high;
  for (const ComparedPoint& point : points) {
    at << point.at;
    low << scale * (point.mean.mean - point.mean.half);
    high << scale * (point.mean.mean + point.mean.half);
  }
  QCPGraph* below = addGraph(rect, at, low);
  QCPGraph* above = addGraph(rect, at, high);
  below->setPen(Qt::NoPen);
  above->setPen(Qt::NoPen);
  colour.setAlphaF(kBandOpacity);
  above->setBrush(colour);
  above->setChannelFillGraph(below);
}

QCPGraph* addLine(QCPAxisRect& rect, const std::vector<ComparedPoint>& points, double scale, const QPen& pen) {
  QVector<double> at, mean;
  for (const ComparedPoint& point : points) {
    at << point.at;
    mean << scale * point.mean.mean;
  }
  QCPGraph* line = addGraph(rect, at, mean);
  line->setPen(pen);
  if (points.size() == 1) line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), 5.0));
  return line;
}

}  // namespace

ComparisonView::ComparisonView(QWidget* parent)
    : PlotView({tr("Comparison"), "Comparison"}, parent), m_values(comparedValues(Comparison())), m_chooser(new QComboBox) {
  m_chooser->setObjectName("comparedValue");
  m_chooser->setAccessibleName(tr("Number that is compared"));
  m_chooser->setToolTip(tr("Chooses what is drawn of the runs that are chosen in the panel Runs, or of all that it lists."));
  m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_chooser->setMinimumContentsLength(18);
  addControl(m_chooser, 1000);
  setCaptionToolTip(tr(
      "The band around the mean of a group is its 95 % interval (Student's t): two groups whose bands lie apart differ by more "
      "than chance. After ± stands the standard deviation between the runs."));
  fillChooser();
  m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(QSettings().value(kChoiceKey))));
  connect(m_chooser, &QComboBox::activated, this, [this] { QSettings().setValue(kChoiceKey, m_chooser->currentData()); });
  connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] { redraw(); });
}

void ComparisonView::compare(const ComparisonPtr& comparison) {
  m_comparison = comparison;
  const auto keys = [this] {
    QStringList all;
    for (const ComparedValue& each : m_values) all << each.key;
    return all;
  };
  const QStringList before = keys();
  m_values = comparedValues(*comparison);
  if (keys() != before) fillChooser();
  refreshSoon();
}

/// Curves come and go with the runs: what was chosen stays where it can.
void ComparisonView::fillChooser() {
  const QSignalBlocker quiet(m_chooser);
  const QVariant chosen = m_chooser->currentData();
  m_chooser->clear();
  for (const ComparedValue& each : m_values) {
    m_chooser->addItem(each.name, each.key);
    m_chooser->setItemData(m_chooser->count() - 1, each.tip, Qt::ToolTipRole);
  }
  m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(chosen)));
}

const ComparedValue& ComparisonView::value() const {
  return m_values[static_cast<std::size_t>(std::max(0, m_chooser->currentIndex()))];
}

std::vector<ComparisonView::Line> ComparisonView::lines() const {
  std::vector<Line> found;
  for (const ComparedRuns& runs : m_comparison->lines)
    if (Line line{&runs, pointsOf(runs, value())}; !line.points.empty()) found.push_back(std::move(line));
  return found;
}

bool ComparisonView::isEmpty() const {
  return std::all_of(m_comparison->lines.begin(), m_comparison->lines.end(),
                     [this](const ComparedRuns& runs) { return pointsOf(runs, value()).empty(); });
}

void ComparisonView::arrange(QCustomPlot& plot) const {
  auto* rect = new QCPAxisRect(&plot);
  plot.plotLayout()->addElement(0, 0, rect);
  rect->setMinimumMargins(QMargins(0, 8, 14, 4));
  rect->axis(QCPAxis::atLeft)->setTicker(valueTicker());
}

void ComparisonView::fill(QCustomPlot& plot, const Theme& theme) const {
  QCPAxisRect& rect = *plot.axisRect(0);
  QCPAxis &bottom = *rect.axis(QCPAxis::atBottom), &left = *rect.axis(QCPAxis::atLeft);
  bottom.setTicker(value().isCurve() ? valueTicker() : wholeNumberTicker());
  bottom.setLabel(value().isCurve() ? tr("strength of the perturbation") : tr("epoch"));
  left.setLabel(value().axis);
  bottom.setRange(0.0, 1.0);
  left.setRange(0.0, 1.0);
  const std::vector<Line> drawn = lines();
  if (drawn.empty()) {
    const QString reason = m_comparison->lines.empty() ? tr("Open the panel Runs, and what it lists is compared here")
                                                       : tr("Nothing of this is known of these runs yet");
    return addSentence(rect, reason, theme);
  }
  setRanges(bottom, left, drawn);
  for (const Line& line : drawn)
    if (line.runs->grouped) addBand(rect, line.points, value().scale, colourOf(line.runs->look, theme));
  QList<QCPAbstractPlottable*> named;
  const int width = static_cast<int>(kLegendWidth * plot.viewport().width());
  for (const Line& line : drawn) {
    const QPen pen(colourOf(line.runs->look, theme), line.runs->grouped ? kStrong : kThin, dashOf(line.runs->look));
    named << addLine(rect, line.points, value().scale, pen);
    named.back()->setName(QFontMetrics(smallFont()).elidedText(line.runs->name, Qt::ElideMiddle, width));
  }
  if (named.size() > kMostNamed) return;
  const bool rises = drawn.front().points.back().mean.mean >= drawn.front().points.front().mean.mean;
  addLegend(*rect.insetLayout(), Qt::AlignRight | (rises ? Qt::AlignBottom : Qt::AlignTop), named, false, theme);
}

/// Everything has room, the bands too.
void ComparisonView::setRanges(QCPAxis& bottom, QCPAxis& left, const std::vector<Line>& drawn) const {
  double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest(), last = 0.0;
  for (const Line& line : drawn) {
    last = std::max(last, line.points.back().at);
    for (const ComparedPoint& point : line.points) {
      low = std::min(low, value().scale * (point.mean.mean - point.mean.half));
      high = std::max(high, value().scale * (point.mean.mean + point.mean.half));
    }
  }
  const double margin = std::max(0.05 * (high - low), 1e-6 + 0.01 * std::abs(high));
  left.setRange(low - margin, high + margin);
  bottom.setRange(0.0, last > 0.0 ? 1.02 * last : 1.0);
}

QString ComparisonView::meanInWords(const SampleMean& mean) const {
  const auto text = [this](double number) { return fixedText(value().scale * number, value().digits); };
  return mean.count < 2 ? text(mean.mean) : tr("%1 ± %2").arg(text(mean.mean), text(mean.deviation));
}

QString ComparisonView::atInWords(double at) const {
  return value().isCurve() ? tr("strength %1").arg(textOfNumber(at)) : tr("epoch %1").arg(at);
}

QString ComparisonView::lastInWords(const Line& line) const {
  return tr("%1: %2").arg(line.runs->name, meanInWords(line.points.back().mean));
}

QString ComparisonView::caption() const {
  const QString told = lastPointsInWords();
  if (m_comparison->leftOut == 0) return told;
  return tr("%1. Only the first %2 rows of the list are drawn.").arg(told, groupedNumber(static_cast<qint64>(kMostCompared)));
}

QString ComparisonView::lastPointsInWords() const {
  std::vector<Line> drawn = lines();
  if (drawn.empty()) return {};
  std::stable_sort(drawn.begin(), drawn.end(),
                   [](const Line& a, const Line& b) { return a.points.back().mean.mean > b.points.back().mean.mean; });
  if (drawn.size() > kMostTold)
    return tr("%1 lines at their last points, from %2 to %3")
        .arg(groupedNumber(static_cast<qint64>(drawn.size())), lastInWords(drawn.back()), lastInWords(drawn.front()));
  QStringList words;
  for (const Line& line : drawn) words << lastInWords(line);
  return tr("At the last points: %1").arg(words.join(QStringLiteral("; ")));
}

QString ComparisonView::sentence() const {
  const QString words = caption();
  return words.isEmpty() ? tr("No runs are compared.") : tr("%1, %2. %3.").arg(value().name, value().axis, words);
}

QString ComparisonView::hintAt(const QCustomPlot& plot, QPointF position) const {
  const QCPAxisRect& rect = *plot.axisRect(0);
  double nearest = kNear;
  QString hint;
  for (const Line& line : lines()) {
    for (const ComparedPoint& point : line.points) {
      const QPointF at(rect.axis(QCPAxis::atBottom)->coordToPixel(point.at),
                       rect.axis(QCPAxis::atLeft)->coordToPixel(value().scale * point.mean.mean));
      const double distance = std::hypot(at.x() - position.x(), at.y() - position.y());
      if (distance >= nearest) continue;
      nearest = distance;
      hint = line.runs->name + '\n' + tr("%1: %2").arg(atInWords(point.at), meanInWords(point.mean));
      if (line.runs->grouped) hint += QStringLiteral("\nn = %1").arg(point.mean.count);
    }
  }
  return hint;
}

QString ComparisonView::csv() const {
  return comparisonCsv(*m_comparison, value());
}

QString ComparisonView::subject() const {
  if (m_comparison->lines.empty()) return {};
  return tr("%1, runs of %2").arg(value().name, QFileInfo(m_comparison->folder).fileName());
}

QList<QPair<QString, QString>> ComparisonView::notes() const {
  QStringList runs;
  for (const ComparedRuns& line : m_comparison->lines)
    for (const ListedRun& run : line.runs) runs << QString::fromStdString(run.folder.filename().string());
  return {{"Value", value().key}, {"Folder", m_comparison->folder}, {"Runs", runs.join(' ')}};
}

QString ComparisonView::suggestedName() const {
  return value().isCurve() ? QStringLiteral("comparison-curve") : "comparison-" + QString(value().key).replace('_', '-');
}

}  // namespace rewire

#include "ui/runs/comparison_view.h"

#include "ui/picture/axis_ticker.h"
#include "ui/picture/plot_style.h"
#include "ui/runs/class_grid_plot.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/text_size.h"
#include "ui/widgets/layer_chooser.h"

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
constexpr double kNear = 14.0;        // pixels to a line that is pointed at
constexpr double kLeastShare = 1e-9;  // a logarithmic axis has no 0
const QString kChoiceKey = QStringLiteral("comparison/value");

QCPGraph* addGraph(QCPAxisRect& rect, const QVector<double>& x, const QVector<double>& y) {
  QCPGraph* graph = rect.parentPlot()->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  graph->setData(x, y, true);
  return graph;
}

/// `least`: the lower edge of what the axis can show.
void addBand(QCPAxisRect& rect, const std::vector<ComparedPoint>& points, double scale, double least, QColor colour) {
  QVector<double> at, low, high;
  for (const ComparedPoint& point : points) {
    at << point.at;
    low << std::max(least, scale * (point.mean.mean - point.mean.half));
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
    : PlotView({tr("Comparison"), "Comparison"}, parent),
      m_values(comparedValues(Comparison())),
      m_chooser(new QComboBox),
      m_layer(new LayerChooser) {
  m_chooser->setObjectName("comparedValue");
  m_chooser->setAccessibleName(tr("Number that is compared"));
  m_chooser->setToolTip(tr("Chooses what is drawn of the runs that are chosen in the panel Runs, or of all that it lists."));
  m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_chooser->setMinimumContentsLength(18);
  addControl(m_chooser, 1000);
  m_layer->setToolTip(tr("The layer of links whose degrees are drawn, or all layers that lead to hidden neurons together."));
  addControl(m_layer);
  setCaptionToolTip(tr(
      "The band around the mean of a group is its 95 % interval (Student's t): two groups whose bands lie apart differ by more "
      "than chance. After ± stands the standard deviation between the runs."));
  fillChooser();
  m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(QSettings().value(kChoiceKey))));
  connect(m_chooser, &QComboBox::activated, this, [this] { QSettings().setValue(kChoiceKey, m_chooser->currentData()); });
  connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] {
    m_layer->setVisible(ofDegrees());
    askForDegrees();
    redraw();
  });
  connect(m_layer, &QComboBox::currentIndexChanged, this, &ComparisonView::redraw);
  m_layer->setVisible(ofDegrees());
}

void ComparisonView::compare(const ComparisonPtr& comparison) {
  m_comparison = comparison;
  const QStringList before = keys();
  m_values = comparedValues(*comparison);
  if (keys() != before) fillChooser();
  askForDegrees();
  refreshSoon();
}

QStringList ComparisonView::keys() const {
  QStringList all;
  for (const ComparedValue& each : m_values) all << each.key;
  return all;
}

bool ComparisonView::choose(const QString& key) {
  const int index = m_chooser->findData(key);
  if (index >= 0) m_chooser->setCurrentIndex(index);
  return index >= 0;
}

void ComparisonView::showEvent(QShowEvent* event) {
  PlotView::showEvent(event);
  askForDegrees();
}

std::vector<std::filesystem::path> ComparisonView::runsToRead() const {
  return ofDegrees() ? begunIn(*m_comparison) : std::vector<std::filesystem::path>();
}

void ComparisonView::askForDegrees() {
  if (ofDegrees() && isVisible()) Q_EMIT degreesRequested(runsToRead());
}

void ComparisonView::showDegrees(const DegreesOfRunsPtr& degrees) {
  m_degrees = degrees;
  if (!ofDegrees()) return;
  m_layer->setLayers(layersOf(*m_comparison, *m_degrees));
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

DegreeChoice ComparisonView::degreeChoice() const {
  return {value().key == kOutDegreeKey, m_layer->layer()};
}

std::vector<ComparedPoint> ComparisonView::pointsFor(const ComparedRuns& runs) const {
  return ofDegrees() ? tailsOf(runs, *m_degrees, degreeChoice()) : pointsOf(runs, value());
}

std::vector<ComparedLine> ComparisonView::lines() const {
  std::vector<ComparedLine> found;
  for (const ComparedRuns& runs : m_comparison->lines)
    if (ComparedLine line{&runs, pointsFor(runs)}; !line.points.empty()) found.push_back(std::move(line));
  return found;
}

bool ComparisonView::isEmpty() const {
  if (ofPairs()) return classGridOf(*m_comparison, value()).cells.empty();
  return std::all_of(m_comparison->lines.begin(), m_comparison->lines.end(),
                     [this](const ComparedRuns& runs) { return pointsFor(runs).empty(); });
}

void ComparisonView::arrange(QCustomPlot& plot) const {
  auto* rect = new QCPAxisRect(&plot);
  plot.plotLayout()->addElement(0, 0, rect);
  rect->setMinimumMargins(QMargins(0, 8, 14, 4));
}

QString ComparisonView::bottomTitle() const {
  switch (value().along) {
    case Along::Epochs:
      return tr("epoch");
    case Along::Strengths:
      return tr("strength of the perturbation");
    case Along::Degrees:
      return tr("%1 k (links)").arg(value().name);
    case Along::Pairs:
      return {};  // both axes have the classes
  }
  return {};
}

QString ComparisonView::nothingToDraw() const {
  if (m_comparison->lines.empty()) return tr("Open the panel Runs, and what it lists is compared here");
  if (ofDegrees() && m_degrees->unread > 0) return tr("Reading the networks …");
  return tr("Nothing of this is known of these runs yet");
}

void ComparisonView::fill(QCustomPlot& plot, const Theme& theme) const {
  QCPAxisRect& rect = *plot.axisRect(0);
  rect.axis(QCPAxis::atBottom)->setLabel(bottomTitle());
  rect.axis(QCPAxis::atBottom)->setTickLabelRotation(0.0);
  rect.axis(QCPAxis::atLeft)->setLabel(value().axis);
  rect.axis(QCPAxis::atLeft)->setRangeReversed(false);
  if (ofPairs()) return fillPairs(rect, theme);
  fillLines(plot, theme);
}

void ComparisonView::fillPairs(QCPAxisRect& rect, const Theme& theme) const {
  const ClassGrid grid = classGridOf(*m_comparison, value());
  scale(rect, {});
  if (grid.cells.empty()) return addSentence(rect, nothingToDraw(), theme);
  drawClassGrid(rect, grid, value(), theme);
}

void ComparisonView::fillLines(QCustomPlot& plot, const Theme& theme) const {
  QCPAxisRect& rect = *plot.axisRect(0);
  const std::vector<ComparedLine> drawn = lines();
  scale(rect, drawn);
  if (drawn.empty()) return addSentence(rect, nothingToDraw(), theme);
  const double least = ofDegrees() ? kLeastShare : std::numeric_limits<double>::lowest();
  for (const ComparedLine& line : drawn)
    if (line.runs->grouped) addBand(rect, line.points, value().scale, least, colourOf(line.runs->look, theme));
  QList<QCPAbstractPlottable*> named;
  const int width = static_cast<int>(kLegendWidth * plot.viewport().width());
  for (const ComparedLine& line : drawn) {
    const QPen pen(colourOf(line.runs->look, theme), line.runs->grouped ? kStrong : kThin, dashOf(line.runs->look));
    named << addLine(rect, line.points, value().scale, pen);
    named.back()->setName(QFontMetrics(smallFont()).elidedText(line.runs->name, Qt::ElideMiddle, width));
  }
  if (named.size() > kMostNamed) return;
  const bool rises = drawn.front().points.back().mean.mean >= drawn.front().points.front().mean.mean;
  // A tail starts high and falls to the right: its free corner is the lower left.
  const Qt::Alignment corner = ofDegrees() ? Qt::AlignLeft | Qt::AlignBottom
                               : rises     ? Qt::AlignRight | Qt::AlignBottom
                                           : Qt::AlignRight | Qt::AlignTop;
  addLegend(*rect.insetLayout(), corner, named, false, theme);
}

void ComparisonView::scale(QCPAxisRect& rect, const std::vector<ComparedLine>& drawn) const {
  QCPAxis &bottom = *rect.axis(QCPAxis::atBottom), &left = *rect.axis(QCPAxis::atLeft);
  scaleAxes(rect, ofDegrees() && !drawn.empty());
  if (!ofDegrees()) left.setTicker(valueTicker());
  if (value().along == Along::Strengths) bottom.setTicker(valueTicker());
  bottom.setRange(0.0, 1.0);
  left.setRange(0.0, 1.0);
  if (!drawn.empty()) setRanges(bottom, left, drawn);
}

/// Everything has room, the bands too.
void ComparisonView::setRanges(QCPAxis& bottom, QCPAxis& left, const std::vector<ComparedLine>& drawn) const {
  double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest(), last = 0.0;
  for (const ComparedLine& line : drawn) {
    last = std::max(last, line.points.back().at);
    for (const ComparedPoint& point : line.points) {
      low = std::min(low, value().scale * (ofDegrees() ? point.mean.mean : point.mean.mean - point.mean.half));
      high = std::max(high, value().scale * (point.mean.mean + point.mean.half));
    }
  }
  if (ofDegrees()) {
    left.setRange(0.7 * low, 1.4);
    return bottom.setRange(0.8, std::max(1.3 * last, 50.0));
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
  if (ofDegrees()) return tr("at least %1 links").arg(groupedNumber(static_cast<qint64>(at)));
  return value().along == Along::Strengths ? tr("strength %1").arg(textOfNumber(at)) : tr("epoch %1").arg(at);
}

QString ComparisonView::lastInWords(const ComparedLine& line) const {
  return tr("%1: %2").arg(line.runs->name, meanInWords(line.points.back().mean));
}

QString ComparisonView::caption() const {
  if (ofPairs()) {
    const QString ends = classGridInWords(classGridOf(*m_comparison, value()), value());
    return ends.isEmpty() ? ends : tr("%1: %2").arg(value().axis, ends);
  }
  const QString told = ofDegrees() ? degreesInWords() : lastPointsInWords();
  if (m_comparison->leftOut == 0) return told;
  return tr("%1. Only the first %2 rows of the list are drawn.").arg(told, groupedNumber(static_cast<qint64>(kMostCompared)));
}

QString ComparisonView::lastPointsInWords() const {
  std::vector<ComparedLine> drawn = lines();
  if (drawn.empty()) return {};
  std::stable_sort(drawn.begin(), drawn.end(), [](const ComparedLine& a, const ComparedLine& b) {
    return a.points.back().mean.mean > b.points.back().mean.mean;
  });
  if (drawn.size() > kMostTold)
    return tr("%1 lines at their last points, from %2 to %3")
        .arg(groupedNumber(static_cast<qint64>(drawn.size())), lastInWords(drawn.back()), lastInWords(drawn.front()));
  QStringList words;
  for (const ComparedLine& line : drawn) words << lastInWords(line);
  return tr("At the last points: %1").arg(words.join(QStringLiteral("; ")));
}

QString ComparisonView::spreadInWords(const ComparedLine& line) const {
  const DegreeSpread spread = spreadOf(*line.runs, *m_degrees, degreeChoice());
  const auto text = [](const SampleMean& mean, int digits) {
    return mean.count < 2 ? fixedText(mean.mean, digits)
                          : tr("%1 ± %2").arg(fixedText(mean.mean, digits), fixedText(mean.deviation, digits));
  };
  return tr("%1: %2, variance ÷ mean %3")
      .arg(line.runs->name, text(spread.largest, spread.largest.count < 2 ? 0 : 1), text(spread.dispersion, 2));
}

/// Lines by their dispersions: above that of a random network, which is 1, there are hubs.
QString ComparisonView::degreesInWords() const {
  std::vector<ComparedLine> drawn = lines();
  if (drawn.empty()) return {};
  const auto dispersion = [this](const ComparedLine& line) {
    return spreadOf(*line.runs, *m_degrees, degreeChoice()).dispersion.mean;
  };
  std::stable_sort(drawn.begin(), drawn.end(),
                   [&](const ComparedLine& a, const ComparedLine& b) { return dispersion(a) > dispersion(b); });
  QStringList words;
  for (const ComparedLine& line : drawn)
    if (drawn.size() <= kMostTold || &line == &drawn.front() || &line == &drawn.back()) words << spreadInWords(line);
  QString told = drawn.size() <= kMostTold
                     ? tr("Largest degree: %1 (random: 1)").arg(words.join(QStringLiteral("; ")))
                     : tr("Largest degree of %1 lines, from %2 to %3 (random: 1)")
                           .arg(groupedNumber(static_cast<qint64>(drawn.size())), words.back(), words.front());
  if (m_degrees->unread > 0)
    told += QStringLiteral(". ") + tr("Still to be read: %1").arg(groupedNumber(static_cast<qint64>(m_degrees->unread)));
  if (!m_degrees->problems.empty()) told += QStringLiteral(". ") + tr("Left out: %1").arg(textOf(m_degrees->problems.front()));
  return told;
}

QString ComparisonView::sentence() const {
  const QString words = caption();
  return words.isEmpty() ? tr("No runs are compared.") : tr("%1, %2. %3.").arg(value().name, value().axis, words);
}

QString ComparisonView::hintAt(const QCustomPlot& plot, QPointF position) const {
  const QCPAxisRect& rect = *plot.axisRect(0);
  if (ofPairs()) return classGridHint(rect, classGridOf(*m_comparison, value()), value(), position);
  double nearest = kNear;
  QString hint;
  for (const ComparedLine& line : lines()) {
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
  if (ofPairs()) return classGridCsv(classGridOf(*m_comparison, value()));
  return comparisonCsv(lines(), value().along);
}

QString ComparisonView::subject() const {
  if (m_comparison->lines.empty()) return {};
  return tr("%1, runs of %2").arg(value().name, QFileInfo(m_comparison->folder).fileName());
}

QList<QPair<QString, QString>> ComparisonView::notes() const {
  QStringList runs;
  for (const ComparedRuns& line : m_comparison->lines)
    for (const ListedRun& run : line.runs) runs << QString::fromStdString(run.folder.filename().string());
  QList<QPair<QString, QString>> facts = {{"Value", value().key}, {"Folder", m_comparison->folder}, {"Runs", runs.join(' ')}};
  if (ofDegrees())
    facts << qMakePair(QStringLiteral("Layer"), m_layer->layer() ? QString::number(*m_layer->layer() + 1) : "hidden");
  return facts;
}

QString ComparisonView::suggestedName() const {
  if (ofPairs()) return QStringLiteral("comparison-pairs");
  return value().along == Along::Strengths ? QStringLiteral("comparison-curve")
                                           : "comparison-" + QString(value().key).replace('_', '-');
}

}  // namespace rewire

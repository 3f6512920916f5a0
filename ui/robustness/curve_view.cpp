#include "ui/robustness/curve_view.h"

#include "core/robustness/curve_csv.h"
#include "ui/picture/axis_ticker.h"
#include "ui/picture/plot_style.h"
#include "ui/robustness/curve_chooser.h"
#include "ui/robustness/curve_controls.h"
#include "ui/robustness/curve_graphs.h"
#include "ui/robustness/curve_lines.h"
#include "ui/robustness/curve_table.h"
#include "ui/robustness/curve_text.h"
#include "ui/robustness/model_list.h"
#include "ui/style/language.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/text_size.h"
#include "ui/widgets/field.h"

#include <qcustomplot.h>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rewire {

namespace {

constexpr qint64 kBetweenKeeps = 10'000;  // milliseconds, while curves are computed
constexpr int kMostNamed = 2;             // models in a line above the plot
constexpr int kAroundSentence = 90;       // axis, its labels and title, and air

QCPLayoutGrid& columnOf(const QCustomPlot& plot) {
  return *static_cast<QCPLayoutGrid*>(plot.plotLayout()->element(0, 0));
}

QCPLayoutGrid& tableOf(const QCustomPlot& plot) {
  return *static_cast<QCPLayoutGrid*>(columnOf(plot).element(1, 0));
}

/// Breaks a sentence into lines where the plot is narrow.
QString inLines(const QString& sentence, int width) {
  const QFontMetrics metrics(textFont());
  QString text;
  int used = 0;
  for (const QString& word : sentence.split(' ')) {
    const int needed = metrics.horizontalAdvance(' ' + word);
    const bool fits = used + needed <= width;
    if (!text.isEmpty()) text += fits ? ' ' : '\n';
    text += word;
    used = fits ? used + needed : needed;
  }
  return text;
}

/// "61.2 ± 2.4 % (10 draws, standard deviation 3.4)"
QString meanInWords(const CurveMean& mean, bool random) {
  if (!random) return perCent(mean.mean);
  if (mean.draws == 1) return CurveView::tr("%1 (one draw)").arg(perCent(mean.mean));
  return CurveView::tr("%1 ± %2 % (%3 draws, standard deviation %4)")
      .arg(fixedText(100.0 * mean.mean, 1))
      .arg(fixedText(50.0 * (mean.high - mean.low), 1))
      .arg(mean.draws)
      .arg(fixedText(100.0 * mean.deviation, 1));
}

}  // namespace

CurveView::CurveView(QWidget* parent)
    : PlotView({tr("Robustness"), "Robustness"}, parent),
      m_shelf(std::make_shared<ShelfState>()),
      m_chooser(new CurveChooser),
      m_controls(new CurveControls),
      m_error(new QLabel),
      m_outdated(new QLabel) {
  putBeside(m_controls);
  addControl(m_chooser, 1000);
  m_error->setObjectName("curveError");
  m_error->setWordWrap(true);
  m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_error->setFocusPolicy(Qt::NoFocus);
  m_error->hide();
  addControl(m_error, 1000);
  m_outdated->setObjectName("curveOutdated");
  m_outdated->setWordWrap(true);
  followTextSize(m_outdated, [this] { m_outdated->setFont(smallFont()); });
  m_outdated->setToolTip(tr("The plot keeps what was computed last until Start computes what is chosen now."));
  m_outdated->hide();
  addControl(m_outdated, 1000);
  setCaptionToolTip(
      tr("Two draws of the same perturbation can differ by many points. The band says where the mean over all draws lies, with a "
         "probability of 95 % (Student's t); a single dot is only one of them."));
  m_requested = m_controls->sampling();
  connect(m_controls, &CurveControls::startRequested, this,
          [this](const Sampling& sampling, const std::vector<ModelRequest>& models) {
            Q_EMIT startRequested(sampling, models, bestStart());
          });
  connect(m_chooser, &CurveChooser::chosen, this, &CurveView::showKept);
  connect(m_chooser, &CurveChooser::removeRequested, this,
          [this](const QString& id) { Q_EMIT shelfRequested(RemoveCurves{id.toStdString()}); });
  connect(m_controls, &CurveControls::stopRequested, this, &CurveView::stopRequested);
  connect(m_controls, &CurveControls::edited, this, [this] {
    m_requested = m_controls->sampling();
    m_error->hide();  // it was about another choice
    showWhetherOutdated();
    if (!hasCurves()) redraw();
  });
}

void CurveView::setTheme(const Theme& theme) {
  PlotView::setTheme(theme);
  m_controls->setTheme(theme);
  QPalette colours = m_error->palette();
  colours.setColor(QPalette::WindowText, problemColour(theme));
  m_error->setPalette(colours);
  colours.setColor(QPalette::WindowText, theme.mutedText);
  m_outdated->setPalette(colours);
}

void CurveView::adaptControls() {
  const bool ofThisRun = m_specimen && m_specimen->run == snapshot()->run;
  m_controls->showSnapshot(ofThisRun ? m_specimen : snapshot());
  signSpecimen();
  if (m_curves) showWhetherOutdated();
}

/// A network that was taken for curves stays in the list while the head moves on: the sign tells of that one.
void CurveView::signSpecimen() {
  const SnapshotPtr named = m_controls->models()->specimen();
  if (!named || !snapshot()) return;
  ShownNetwork shown = *network();
  shown.epoch = named->epoch;
  signPast(*snapshot(), shown);
}

void CurveView::rememberChoices() {
  m_controls->remember();
}

// News of a run: a point more, or its end.
void CurveView::showCurves(const CurveStatePtr& curves) {
  take(curves);
  if (!curves->running || m_sinceKept.hasExpired(kBetweenKeeps)) keepCurves();
}

std::vector<CurveStatePtr> CurveView::curvesOf(const Experiment& experiment) const {
  const auto bare = [](Experiment whole) {  // the same data may have other names
    whole.dataset.clear();
    whole.datasetContent = {};
    return withoutActions(std::move(whole));
  };
  const auto ofIt = [&](const ModelDescription& model) { return !model.nameOnly && bare(model.experiment) == bare(experiment); };
  std::vector<CurveStatePtr> curves;
  for (const CurveStatePtr& kept : m_shelf->curves) {
    const bool shown = hasCurves() && idOf(*kept) == idOf(*m_curves);
    if (!shown && std::any_of(kept->models.begin(), kept->models.end(), ofIt)) curves.push_back(kept);
  }
  if (hasCurves()) curves.push_back(m_curves);  // last, so that they are shown again when the project is opened
  return curves;
}

void CurveView::keepCurves() {
  if (!hasCurves()) return;
  m_sinceKept.start();
  const bool changed = !m_kept || m_kept->points.size() != m_curves->points.size() || idOf(*m_kept) != idOf(*m_curves);
  if (!changed || !m_curves->id.empty()) return;
  m_kept = m_curves;
  Q_EMIT shelfRequested(KeepCurves{m_curves});
}

void CurveView::showShelf(const ShelfStatePtr& shelf) {
  const ShelfStatePtr before = std::exchange(m_shelf, shelf);
  m_chooser->showShelf(shelf);
  const auto kept = [&](const std::string& id) {
    const auto& all = m_shelf->curves;
    const auto found = std::find_if(all.begin(), all.end(), [&](const CurveStatePtr& curves) { return curves->id == id; });
    return found == all.end() ? nullptr : *found;
  };
  if (m_curves && m_curves->running) return;  // opened curves can be chosen when it has ended
  if (shelf->openings != before->openings) return showKept(kept(shelf->opened));
  const bool gone = hasCurves() && !m_curves->id.empty() && !kept(m_curves->id);
  if (hasCurves() && m_curves->id.empty() && kept(idOf(*m_curves))) return take(kept(idOf(*m_curves)));
  if (hasCurves() && !gone) return;
  if (!shelf->curves.empty()) return gone ? showKept(shelf->curves.front()) : take(shelf->curves.front());
  if (gone) take(std::make_shared<CurveState>());
}

// The controls follow, so that Start goes on with what is seen.
void CurveView::showKept(const CurveStatePtr& curves) {
  m_controls->choose(*curves);
  take(curves);
}

/// The curves to go on with: kept ones of the same settings and models, or else those that are shown.
CurveStatePtr CurveView::bestStart() const {
  for (const CurveStatePtr& curves : m_shelf->curves)
    if (m_controls->isChosen(*curves)) return curves;
  return m_curves;
}

void CurveView::take(const CurveStatePtr& curves) {
  const bool another =
      !m_curves || m_curves->sampling.kind != curves->sampling.kind || m_curves->points.empty() || curves->points.empty();
  m_curves = curves;
  m_controls->showCurves(curves);
  signSpecimen();
  m_chooser->showChosen(curves);
  showError();
  showWhetherOutdated();
  if (another) {
    redraw();
  } else {
    refreshSoon();
  }
}

void CurveView::showError() {
  QString words = textOf(m_curves->error);
  m_error->setText(words.replace('/', QStringLiteral("/\u200b")));  // so that a long path can be broken into lines
  m_error->setVisible(!words.isEmpty());
}

/// Says that the controls were changed since: until the next start, the curves belong to the earlier choice.
void CurveView::showWhetherOutdated() {
  const bool outdated = hasCurves() && !m_curves->running && !m_controls->showsWhatIsChosen();
  if (outdated) m_outdated->setText(tr("Still shown: %1").arg(whatIsShown()));
  if (outdated == !m_outdated->isHidden()) return;
  m_outdated->setVisible(outdated);
  refreshSoon();
}

/// "links removed at random; this network, fashion-dense"
QString CurveView::whatIsShown() const {
  const QString kind = kindInWords(m_curves->sampling);
  QStringList names;
  for (const ModelDescription& model : m_curves->models) names << nameInWords(model);
  if (names.size() > kMostNamed) names = {tr("%1 models").arg(names.size())};
  const bool keepsCapitals = windowLocale().language() == QLocale::German;
  return (keepsCapitals ? kind : kind.left(1).toLower() + kind.mid(1)) + "; " + names.join(", ");
}

void CurveView::arrange(QCustomPlot& plot) const {
  auto* column = new QCPLayoutGrid;
  auto* rect = new QCPAxisRect(&plot);
  auto* table = new QCPLayoutGrid;
  plot.plotLayout()->addElement(0, 0, column);
  column->addElement(0, 0, rect);
  column->addElement(1, 0, table);
  column->setRowSpacing(2);
  column->setRowStretchFactor(1, 0.001);
  rect->setMinimumMargins(QMargins(0, 8, 14, 2));
  rect->axis(QCPAxis::atLeft)->setTicker(valueTicker());
}

double CurveView::lastPosition() const {
  if (!shownSampling().equalLinks || !hasCurves()) return shownSampling().equalLinks ? 1.0 : shownSampling().to;
  double last = 0.0;
  for (const CurvePoint& point : m_curves->points)
    last = std::max(
        last, positionOf(m_curves->sampling, point.strength, m_curves->models[static_cast<std::size_t>(point.model)].links()));
  return last;
}

void CurveView::fill(QCustomPlot& plot, const Theme& theme) const {
  QCPAxisRect& rect = *plot.axisRect(0);
  const Sampling& sampling = shownSampling();
  const double first = sampling.equalLinks ? 0.0 : sampling.from;
  const double margin = 0.015 * std::max(lastPosition() - first, 1e-6);
  rect.axis(QCPAxis::atBottom)->setLabel(axisTitle(sampling));
  rect.axis(QCPAxis::atLeft)->setLabel(tr("accuracy (%)"));
  rect.axis(QCPAxis::atBottom)->setRange(first - margin, lastPosition() + margin);
  rect.axis(QCPAxis::atLeft)->setRange(0.0, 101.0);

  std::vector<CurveRowText> rows;
  if (hasCurves()) {
    const auto all = meansOfAll(*m_curves);
    addChance(plot, *m_curves, theme);
    std::vector<CurveLines> lines;
    for (std::size_t model = 0; model < all.size(); ++model)
      lines.push_back(linesOf(*m_curves, static_cast<int>(model), all[model]));
    const auto colour = [&](std::size_t model) { return lookOf(*m_curves, static_cast<int>(model), theme).pen.color(); };
    const bool spread = isRandom(sampling);
    for (std::size_t model = 0; spread && model < all.size(); ++model) addBand(rect, lines[model], colour(model));
    for (std::size_t model = 0; spread && model < all.size(); ++model) addDots(rect, lines[model], colour(model));
    for (std::size_t model = 0; model < all.size(); ++model) {
      addLine(rect, lines[model], lookOf(*m_curves, static_cast<int>(model), theme),
              lines[model].positions.size() > static_cast<qsizetype>(all[model].size()))
          ->setName(nameInWords(m_curves->models[model]));
      rows.push_back(rowOf(*m_curves, static_cast<int>(model), theme));
    }
  } else {
    const bool begun = m_curves && m_curves->running;
    const QString words = begun ? tr("Reading the models…") : tr("No curve yet: choose what is done, and press Start");
    addSentence(rect, inLines(words, plot.viewport().width() - kAroundSentence), theme);
  }
  fillCurveTable(tableOf(plot), rows, plot.viewport().size(), theme);
}

QString CurveView::caption() const {
  if (!hasCurves()) return {};
  const auto missing = m_curves->total - static_cast<int>(m_curves->points.size());
  const QString words = samplingInWords(m_curves->sampling);
  if (missing <= 0) return words;
  return tr("%1 So far %2 of %3 points; curves are summed up once every strength is done.")
      .arg(words)
      .arg(m_curves->points.size())
      .arg(m_curves->total);
}

QString CurveView::sentence() const {
  if (!hasCurves()) return tr("No robustness curves computed yet.");
  QStringList models;
  for (std::size_t model = 0; model < m_curves->models.size(); ++model) {
    const std::vector<CurveMean> means = meansOf(m_curves->points, static_cast<int>(model));
    const QString name = nameInWords(m_curves->models[model]);
    models << (means.empty() ? tr("%1 not begun").arg(name)
                             : tr("%1 falls from %2 to %3").arg(name, perCent(means.front().mean), perCent(means.back().mean)));
  }
  return tr("Accuracy against %1: %2.").arg(axisTitle(m_curves->sampling), models.join("; "));
}

QString CurveView::hintAt(const QCustomPlot& plot, QPointF position) const {
  if (!hasCurves()) return {};
  const QCPAxisRect& rect = *plot.axisRect(0);
  if (tableOf(plot).outerRect().contains(position.toPoint())) return curveTableHint();
  if (!rect.rect().contains(position.toPoint())) return {};
  const auto all = meansOfAll(*m_curves);
  const int step = nearestStep(*m_curves, rect.axis(QCPAxis::atBottom)->pixelToCoord(position.x()));
  const Sampling& sampling = m_curves->sampling;
  QString heading;
  QStringList lines;
  for (std::size_t model = 0; model < all.size(); ++model) {
    const ModelDescription& info = m_curves->models[model];
    const auto found = all[model].find(step);
    const bool done = found != all[model].end();
    if (done && heading.isEmpty())
      heading = positionInWords(sampling, positionOf(sampling, found->second.strength, info.links()));
    lines << QString("%1: %2").arg(nameInWords(info), done ? meanInWords(found->second, isRandom(sampling)) : tr("not done yet"));
  }
  if (heading.isEmpty()) return {};
  lines.prepend(tr("at %1").arg(heading));
  return lines.join('\n');
}

QString CurveView::csv() const {
  return hasCurves() ? csvOf(*m_curves) : QString::fromUtf8(kCurveColumns.data(), kCurveColumns.size()) + '\n';
}

QString CurveView::subject() const {
  if (!hasCurves()) return {};
  QStringList datasets;
  for (const ModelDescription& model : m_curves->models) datasets << QString::fromStdString(model.datasetTitle);
  datasets.removeDuplicates();
  datasets.removeAll(QString());
  return (datasets << kindInWords(m_curves->sampling)).join(" · ");
}

QList<QPair<QString, QString>> CurveView::notes() const {
  return hasCurves() ? notesOf(*m_curves) : QList<QPair<QString, QString>>();
}

QString CurveView::suggestedName() const {
  const std::string_view kind = kindOf(shownSampling().kind);
  return "robustness-" + QString::fromUtf8(kind.data(), static_cast<int>(kind.size()));
}

QSize CurveView::minimumSizeHint() const {
  return {458, 190};
}

QSize CurveView::sizeHint() const {
  return {620, 300};
}

}  // namespace rewire

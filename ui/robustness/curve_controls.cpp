#include "ui/robustness/curve_controls.h"

#include "ui/robustness/model_list.h"
#include "ui/robustness/sampling_form.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/style_sheet.h"
#include "ui/style/text_size.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace rewire {

namespace {

constexpr int kWidth = 228;
constexpr int kLetters = 27;  // letters of the longest row

/// The name of the field for a key of validate().
QString fieldOf(const std::string& key) {
  if (key == "pgd-steps") return CurveControls::tr("steps of PGD");
  if (key == "equal-links") return CurveControls::tr("equal number of links");
  return QString::fromStdString(key);
}

}  // namespace

CurveControls::CurveControls(QWidget* parent)
    : QWidget(parent), m_form(new SamplingForm), m_models(new ModelList), m_settings(new QWidget) {
  setObjectName("curveControls");
  // Lower than elsewhere: the controls must fit beside a plot in a dock.
  followTextSize(this, [this] {
    setFixedWidth(byTextSize(kWidth));
    setStyleSheet(
        atTextSize(QStringLiteral("QComboBox, QAbstractSpinBox { min-height: 18px; } QPushButton { padding: 3px 8px; }")));
  });
  auto* settings = new QVBoxLayout(m_settings);
  settings->setContentsMargins(8, 6, 6, 2);
  settings->setSpacing(6);
  settings->addWidget(m_form);
  settings->addWidget(m_models, 1);
  auto* scroll = new QScrollArea;
  scroll->setObjectName("curveSettings");
  scroll->setWidget(m_settings);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 1, 0);  // the line to the plot
  column->setSpacing(0);
  column->addWidget(scroll, 1);
  m_footer = makeFooter();
  column->addWidget(m_footer);

  connect(m_form, &SamplingForm::edited, this, [this] {
    m_told.clear();
    check();
    Q_EMIT edited();
  });
  connect(m_form, &SamplingForm::entered, this, [this](const QString& refusal) {
    m_told = refusal;
    check();
  });
  connect(m_models, &ModelList::changed, this, [this] {
    m_told.clear();
    check();
    Q_EMIT edited();
  });
  connect(m_models, &ModelList::told, this, [this](const QString& words) {
    m_told = words;
    check();
  });
  setTheme(Theme::light());
  check();
  showProgress();
  fitWidth();
}

void CurveControls::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (m_footer && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) fitWidth();
}

/// Wide enough for its words in a larger font too.
void CurveControls::fitWidth() {
  const int letters = kLetters * fontMetrics().averageCharWidth();
  setFixedWidth(std::max({kWidth, letters, m_footer->minimumSizeHint().width()}));
}

QWidget* CurveControls::makeFooter() {
  m_problem = new QLabel;
  m_problem->setObjectName("curveProblem");
  m_problem->setWordWrap(true);
  m_start = textButton("curveStart", tr("Start"), {});
  connect(m_start, &QPushButton::clicked, this, &CurveControls::press);
  m_progress = new QProgressBar;
  m_progress->setObjectName("curveProgress");
  m_progress->setAccessibleName(tr("progress of the curves"));
  m_progress->setToolTip(tr("Points of the curves that are computed: models × steps × repeats."));
  m_progress->setTextVisible(false);
  m_progress->setFixedHeight(8);
  m_left = new QLabel;
  m_left->setObjectName("curveLeft");
  m_left->setToolTip(m_progress->toolTip());
  auto* footer = new QWidget;
  auto* column = new QVBoxLayout(footer);
  column->setContentsMargins(8, 4, 8, 8);
  column->setSpacing(4);
  column->addWidget(m_models->buttons());  // not among what scrolls: they are reached at every height
  column->addWidget(m_problem);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_start);
  auto* progress = new QVBoxLayout;
  progress->setSpacing(2);
  progress->addStretch(1);
  progress->addWidget(m_left);
  progress->addWidget(m_progress);
  progress->addStretch(1);
  row->addLayout(progress, 1);
  column->addLayout(row);
  return footer;
}

Sampling CurveControls::sampling() const {
  return m_form->sampling();
}

void CurveControls::press() {
  if (m_running) {
    if (!m_curves || !m_curves->running) m_running = false;  // it has not begun, so no state will say that it has ended
    check();
    Q_EMIT stopRequested();
    return;
  }
  m_running = true;  // at once, so that a second click stops it
  check();
  Q_EMIT startRequested(sampling(), m_models->take());
}

void CurveControls::showSnapshot(const SnapshotPtr& snapshot) {
  m_snapshot = snapshot;
  m_models->showSnapshot(snapshot);
}

void CurveControls::showCurves(const CurveStatePtr& curves) {
  m_curves = curves;
  m_running = curves->running;
  m_models->setHeld(m_running || unfinished());
  check();
  showProgress();
}

bool CurveControls::unfinished() const {
  return m_curves && !m_curves->points.empty() && static_cast<int>(m_curves->points.size()) < m_curves->total;
}

bool CurveControls::showsWhatIsChosen() const {
  return m_curves && isChosen(*m_curves);
}

bool CurveControls::isChosen(const CurveState& curves) const {
  const auto same = [](const ModelRequest& asked, const ModelDescription& model) {
    if (!asked.specimen) return !model.file.empty() && model.file == asked.file;
    const Snapshot& network = *asked.specimen;
    return model.file.empty() && !model.nameOnly && model.epoch == network.epoch && model.midway == (network.batch > 0) &&
           model.experiment == network.record;
  };
  const std::vector<ModelRequest> chosen = m_models->chosen();
  return curves.sampling == sampling() && !curves.source &&
         std::equal(chosen.begin(), chosen.end(), curves.models.begin(), curves.models.end(), same);
}

void CurveControls::choose(const CurveState& curves) {
  m_models->choose(curves.models);
  m_form->showSampling(curves.sampling);
}

void CurveControls::remember() {
  m_models->remember();
  m_form->remember();
}

QString CurveControls::problemInWords(const std::vector<ModelRequest>& chosen) const {
  if (chosen.empty()) return tr("No model is ticked: tick one, or add model files.");
  const bool network = std::any_of(chosen.begin(), chosen.end(), [](const ModelRequest& model) { return model.specimen; });
  const int hidden = network && m_snapshot ? static_cast<int>(m_snapshot->layers.size()) - 1 : std::numeric_limits<int>::max();
  const std::vector<Problem> problems = validate(sampling(), hidden);
  if (problems.empty()) return {};
  return QStringLiteral("“%1” %2.").arg(fieldOf(problems.front().key), textOf(problems.front().message));
}

void CurveControls::check() {
  const std::vector<ModelRequest> chosen = m_models->chosen();
  m_form->setSeveralModels(chosen.size() > 1);
  const QString problem = problemInWords(chosen);
  m_problem->setText(m_running ? QString() : !problem.isEmpty() ? problem : m_told);
  m_problem->setVisible(!m_problem->text().isEmpty());
  m_settings->setEnabled(!m_running);
  m_start->setEnabled(m_running || problem.isEmpty());
  m_start->setAccessibleDescription(problem);
  m_start->setText(m_running ? tr("Stop") : unfinished() && showsWhatIsChosen() ? tr("Go on") : tr("Start"));
  m_start->setAccessibleName(m_start->text());
  m_start->setToolTip(m_running ? tr("Stop and keep what is done; it can go on later.")
                                : tr("Measure the accuracy on the whole test set at every strength and draw."));
}

void CurveControls::showProgress() {
  const int total = m_curves ? m_curves->total : 0;
  const int done = m_curves ? static_cast<int>(m_curves->points.size()) : 0;
  const bool visible = (m_curves && m_curves->running) || unfinished();
  m_progress->setVisible(visible);
  m_left->setVisible(visible);
  m_progress->setRange(0, std::max(1, total));
  m_progress->setValue(done);
  const double left = m_curves ? m_curves->secondsLeft : 0.0;
  m_left->setText(m_running && left > 0.0 ? tr("%1 left").arg(durationInWords(std::max(1.0, left)))
                                          : tr("%1 of %2").arg(done).arg(total));
}

void CurveControls::setTheme(const Theme& theme) {
  QPalette palette = m_problem->palette();
  palette.setColor(QPalette::WindowText, problemColour(theme));
  m_problem->setPalette(palette);
  m_line = theme.grid;
  update();
}

void CurveControls::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(width() - 1, 0, 1, height(), m_line);
}

}  // namespace rewire

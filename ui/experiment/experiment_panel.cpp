#include "ui/experiment/experiment_panel.h"

#include "core/data/catalogue.h"
#include "core/train/presets.h"
#include "ui/experiment/dataset_combo.h"
#include "ui/experiment/fetch_offer.h"
#include "ui/style/experiment_text.h"
#include "ui/style/text_size.h"
#include "ui/widgets/text_button.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace rewire {

namespace {

constexpr int kBetweenFillers = 6;
constexpr int kRoomForWords = 176;     // width of the words that fit beside each other
constexpr int kKnownPixels = 28 * 28;  // in every dataset known by name

/// Breaks the text after the layers if the panel is too narrow for all of it.
QString inTwoLines(QString words) {
  const qsizetype at = words.indexOf(QStringLiteral(" · "));
  return at < 0 ? words : words.replace(at, 3, QStringLiteral("\n"));
}

}  // namespace

ExperimentPanel::ExperimentPanel(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("experimentPanel"));
  m_form = new ExperimentForm;
  m_offer = new FetchOffer;
  m_form->putBelowDataset(m_offer);
  connect(m_form, &ExperimentForm::edited, this, &ExperimentPanel::refresh);
  connect(m_form, &ExperimentForm::committed, this, &ExperimentPanel::applyLive);
  connect(m_offer, &FetchOffer::fetched, this, [this] {
    m_form->datasetCombo()->refresh();
    refresh();
  });

  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(m_form);
  makeFooter();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(scroll, 1);
  column->addWidget(m_footer);
  followTextSize(this, [this] { setMinimumWidth(m_form->minimumSizeHint().width() + 16); });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
    if (now && !isAncestorOf(now)) showHint(false);
  });
  refresh();
}

// A field that loses the focus to the end of its window commits its value, to a panel that is half gone.
ExperimentPanel::~ExperimentPanel() {
  m_form->disconnect(this);
}

void ExperimentPanel::makeFooter() {
  m_summary = new QLabel;
  m_summary->setObjectName(QStringLiteral("summary"));
  m_summary->setWordWrap(true);
  m_summary->setToolTip(
      tr("The layers from input to output, the links of the hidden layers, and how sparse they are. The last layer, to the "
         "classes, is always fully linked."));
  m_differences = new QLabel;
  m_differences->setObjectName(QStringLiteral("differences"));
  m_differences->setWordWrap(true);

  m_hint = new QLabel(tr("Change what you like; <b>New network</b> (Ctrl+Return) draws it."));
  m_hint->setObjectName(QStringLiteral("newHint"));
  m_hint->setWordWrap(true);
  m_hint->hide();

  m_newNetwork = new QAction(tr("New network"), this);
  m_newNetwork->setObjectName(QStringLiteral("newNetwork"));
  m_newNetwork->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
  connect(m_newNetwork, &QAction::triggered, this, &ExperimentPanel::requestNewNetwork);
  m_button = textButton(
      "newNetworkButton", tr("New network"),
      tr("Draw a new network from these settings, at epoch 0 (Ctrl+Return). The run before stays under File, Recent runs."));
  connect(m_button, &QPushButton::clicked, m_newNetwork, &QAction::trigger);
  m_sweep =
      textButton("sweep", tr("Sweep…"),
                 tr("Train many runs in the background, with several rules, densities or seeds and all else as chosen here."));
  connect(m_sweep, &QPushButton::clicked, this, &ExperimentPanel::sweepRequested);

  m_footer = new QWidget;
  m_footer->setObjectName(QStringLiteral("experimentFooter"));
  auto* rows = new QVBoxLayout(m_footer);
  rows->setContentsMargins(12, 8, 12, 12);
  rows->setSpacing(6);
  rows->addWidget(m_summary);
  rows->addWidget(m_differences);
  rows->addWidget(m_hint);
  rows->addWidget(m_fillers = makeFillers());
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_button, 1);
  buttons->addWidget(m_sweep);
  rows->addLayout(buttons);
}

QWidget* ExperimentPanel::makeFillers() {
  auto* fillers = new QWidget;
  auto* rows = new QGridLayout(fillers);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(kBetweenFillers);
  QPushButton* defaults =
      textButton("defaults", tr("Defaults"),
                 tr("Fill in the settings that Rewire begins with. The network that runs stays as it is until New network is "
                    "pressed."));
  m_asItRuns = textButton("asItRuns", tr("As it runs"), tr("Fill in the settings of the network that runs."));
  connect(defaults, &QPushButton::clicked, this, [this] { fill(Experiment{}); });
  connect(m_asItRuns, &QPushButton::clicked, this, [this] {
    if (m_running) fill(*m_running);
  });
  QPushButton* presets = makePresets();
  rows->addWidget(presets, 0, 0);
  rows->addWidget(defaults, 0, 1);
  int words = 0;
  for (const QPushButton* filler : {presets, defaults, m_asItRuns}) words += fontMetrics().horizontalAdvance(filler->text());
  if (words <= byTextSize(kRoomForWords)) {
    rows->addWidget(m_asItRuns, 0, 2);
  } else {
    rows->addWidget(m_asItRuns, 1, 0, 1, 2);
  }
  return fillers;
}

namespace {

/// A text of a preset that ships.
QString translated(const std::string& text) {
  return QCoreApplication::translate("presets", text.c_str());
}

}  // namespace

/// Experiments that ship, each with its reason.
QPushButton* ExperimentPanel::makePresets() {
  QPushButton* button =
      textButton("presets", tr("Presets"),
                 tr("Fill in settings that suit a purpose. The network that runs stays as it is until New network is pressed."));
  auto* menu = new QMenu(button);
  menu->setToolTipsVisible(true);
  for (const Preset& preset : shippedPresets()) {
    QAction* action = menu->addAction(translated(preset.title));
    action->setObjectName(QString::fromStdString(preset.name));
    action->setToolTip(QStringLiteral("<p>%1</p>").arg(translated(preset.reason).toHtmlEscaped()));
    connect(action, &QAction::triggered, this, [this, preset] { fill(withOwnDataset(preset.experiment)); });
  }
  button->setMenu(menu);
  button->setEnabled(!menu->isEmpty());
  return button;
}

/// A preset that names no dataset is for the chosen one.
Experiment ExperimentPanel::withOwnDataset(Experiment experiment) const {
  if (experiment.dataset == Experiment().dataset) experiment.dataset = m_form->experiment().dataset;
  return experiment;
}

// Nothing of it reaches the network that runs, not even zeta: that would not be taken back by leaving the button alone.
void ExperimentPanel::fill(const Experiment& experiment) {
  m_form->setExperiment(experiment);
  refresh();
}

std::optional<int> ExperimentPanel::inputs() const {
  const std::string dataset = m_form->experiment().dataset;
  if (m_snapshot && m_snapshot->dataset && m_snapshot->dataset->name == dataset)
    return m_snapshot->dataset->height * m_snapshot->dataset->width;
  return knownDataset(dataset) ? std::optional(kKnownPixels) : std::nullopt;
}

std::optional<int> ExperimentPanel::classes() const {
  const std::string dataset = m_form->experiment().dataset;
  if (m_snapshot && m_snapshot->dataset && m_snapshot->dataset->name == dataset)
    return static_cast<int>(m_snapshot->dataset->classes.size());
  const KnownDataset* known = knownDataset(dataset);
  return known ? std::optional(static_cast<int>(known->classes.size())) : std::nullopt;
}

void ExperimentPanel::refresh() {
  const bool present = m_form->datasetCombo()->present();
  const bool valid = m_form->check(inputs());
  m_offer->offer(m_form->datasetCombo()->dataset());
  const Experiment experiment = m_form->experiment();
  m_summary->setText(valid ? inTwoLines(networkInWords(experiment, inputs(), classes()))
                           : tr("Mend the marked fields, and a new network can be drawn."));

  const QStringList differing = m_form->markDifferences(m_running);
  m_differences->setText(tr("<span style='color:%1'>●</span> Not in the network that runs: %2.")
                             .arg(palette().color(QPalette::Link).name(), differing.join(QStringLiteral(", "))));
  m_differences->setVisible(!differing.isEmpty());
  m_asItRuns->setEnabled(!differing.isEmpty());
  m_newNetwork->setEnabled(valid && present);
  m_button->setEnabled(valid && present);
  m_sweep->setEnabled(valid);
  const bool wanted = !differing.isEmpty();
  if (m_button->isDefault() != wanted) m_button->setDefault(wanted);
}

void ExperimentPanel::showSnapshot(const SnapshotPtr& snapshot) {
  const bool sameDataset = m_snapshot && m_snapshot->dataset == snapshot->dataset;
  m_snapshot = snapshot;
  const bool newRun = snapshot->run != m_run && !snapshot->layers.empty();
  const std::optional<Experiment> before = m_running;
  if (snapshot->layers.empty()) {
    m_running.reset();
  } else {
    m_running = snapshot->experiment;
  }
  if (!newRun && before && m_running && before->epochs != m_running->epochs)
    m_form->followEpochs(before->epochs, m_running->epochs);
  if (newRun) {
    m_run = snapshot->run;
    showHint(false);
    // Text typed since the button was pressed stays; a network from elsewhere fills the form.
    if (m_requested != snapshot->experiment) m_form->setExperiment(snapshot->experiment);
    m_requested.reset();
  }
  if (newRun || before != m_running || !sameDataset) refresh();
}

bool ExperimentPanel::canChangeLive() const {
  return m_snapshot && m_running && (m_snapshot->phase == Phase::Paused || m_snapshot->phase == Phase::Training);
}

/// The rule, with the options that the form has given it.
ChangedSettings ExperimentPanel::liveRule(const Experiment& requested) const {
  if (requested.rule == m_running->rule || !interchangeable(requested.rule, m_running->rule)) return {};
  return changeToRule(*m_running, requested.rule);
}

ChangedSettings ExperimentPanel::liveSetting(const std::string& key, const Experiment& requested) const {
  ChangedSettings set;
  if (!ExperimentForm::changesLive(key) || m_form->hasProblem(key)) return set;
  forEachSetting([&](const char* name, const char*, auto changed, auto setting) {
    if (key == name && requested.*setting != (*m_running).*setting) set.*changed = requested.*setting;
  });
  return set;
}

void ExperimentPanel::applyLive(const std::string& key) {
  if (!canChangeLive()) return;
  const Experiment requested = m_form->experiment();
  const ChangedSettings set = key == "rule" ? liveRule(requested) : liveSetting(key, requested);
  if (set != ChangedSettings()) {
    renew(*m_running, set);
    Q_EMIT commandRequested(ChangeSettings{set});
  }
  refresh();
}

void ExperimentPanel::requestNewNetwork() {
  if (!m_form->check(inputs()) || !m_form->datasetCombo()->present()) return;
  m_requested = m_form->experiment();
  Q_EMIT commandRequested(StartExperiment{*m_requested});
}

void ExperimentPanel::chooseDataset(const QString& dataset) {
  m_form->datasetCombo()->setDataset(dataset);
  refresh();
}

void ExperimentPanel::beginNew() {
  m_form->datasetCombo()->setFocus(Qt::ShortcutFocusReason);
  showHint(true);
}

void ExperimentPanel::showHint(bool shown) {
  if (shown == !m_hint->isHidden()) return;
  m_hint->setVisible(shown);
  m_footer->setProperty("called", shown);  // the style sheet knows it, and reads it only when it is polished
  m_footer->style()->unpolish(m_footer);
  m_footer->style()->polish(m_footer);
}

/// Fillers go with the button that draws a network of what they fill in.
void ExperimentPanel::setShown(const ShownControls& shown) {
  m_form->setShown(shown);
  const bool draws = shown.has("new-network");
  m_newNetwork->setVisible(draws);
  for (QWidget* each : {m_fillers, static_cast<QWidget*>(m_button), static_cast<QWidget*>(m_sweep)}) each->setVisible(draws);
}

void ExperimentPanel::setTheme(const Theme& theme) {
  m_form->setTheme(theme);
  m_offer->setTheme(theme);
  refresh();
}

}  // namespace rewire

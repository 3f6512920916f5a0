#include "ui/window/bars/run_bar.h"

#include "ui/style/experiment_text.h"
#include "ui/style/icon.h"
#include "ui/style/text_size.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/number_box.h"
#include "ui/window/bars/accuracy_display.h"
#include "ui/window/bars/epoch_progress.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace rewire {
namespace {

constexpr int kMoreEpochs = 20;

struct SpeedWords {
  Speed speed;
  const char* name;
  QString choice;  // in the bar
  QString action;  // in the menu
  QString tip;
};

std::array<SpeedWords, 3> speedWords() {
  return {{{Speed::SlowMotion, "slowMotion", RunBar::tr("slow motion"), RunBar::tr("&Slow motion"),
            RunBar::tr("Mini-batches that can be followed; at a rewiring, training waits while links die and others are born.")},
           {Speed::EpochInTwoSeconds, "epochInTwoSeconds", RunBar::tr("2 s / epoch"), RunBar::tr("An epoch every &2 s"),
            RunBar::tr("Slow enough to see every rewiring.")},
           {Speed::Full, "fullSpeed", RunBar::tr("full speed"), RunBar::tr("&Full speed"), RunBar::tr("As fast as it goes.")}}};
}

}  // namespace

int epochInWords(const Snapshot& snapshot) {
  const bool within = snapshot.batch > 0 || snapshot.phase == Phase::Training;
  return std::min(snapshot.epoch + (within ? 1 : 0), snapshot.experiment.epochs);
}

RunBar::RunBar(QWidget* parent) : QToolBar(tr("Run"), parent) {
  setObjectName(QStringLiteral("runBar"));
  setMovable(false);
  setFloatable(false);
  setContextMenuPolicy(Qt::PreventContextMenu);
  setToolButtonStyle(Qt::ToolButtonIconOnly);
  makeActions();
  makeButtons();
  addSeparator();
  makeStopAt();
  makeSpeed();
  addSeparator();
  makeProgress();
  setTheme(Theme::light());
  m_snapshot = std::make_shared<const Snapshot>();
  adaptToText();
  showSnapshot(m_snapshot);
}

QAction* RunBar::action(const QString& name, const QString& text, const QString& tip, const QKeySequence& key,
                        const Command& command) {
  auto* made = new QAction(text, this);
  made->setObjectName(name);
  made->setShortcut(key);
  made->setToolTip(key.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
  connect(made, &QAction::triggered, this, [this, command] { Q_EMIT commandRequested(command); });
  return made;
}

void RunBar::makeActions() {
  m_play =
      action(QStringLiteral("play"), tr("Play"), tr("Train: show the network one mini-batch after another (Space)"), {}, Play{});
  m_pause =
      action(QStringLiteral("pause"), tr("Pause"), tr("Stand still after this mini-batch; nothing is lost (Space)"), {}, Pause{});
  m_step = action(QStringLiteral("step"), tr("One epoch"), tr("Train to the end of this epoch, rewire, and stand still"),
                  QKeySequence(Qt::Key_Period), StepEpoch{});
  m_reset =
      action(QStringLiteral("reset"), tr("Reset"), tr("The same experiment from epoch 0: the same seed draws the same network"),
             QKeySequence(Qt::CTRL | Qt::Key_R), Reset{});
  makeExtend();
  m_playPause = new QAction(tr("Play"), this);
  m_playPause->setObjectName(QStringLiteral("playPause"));
  m_playPause->setShortcut(QKeySequence(Qt::Key_Space));
  connect(m_playPause, &QAction::triggered, this, [this] { (m_training ? m_pause : m_play)->trigger(); });
}

void RunBar::makeExtend() {
  m_extend = new QAction(tr("Train %1 &more epochs").arg(kMoreEpochs), this);
  m_extend->setObjectName(QStringLiteral("extend"));
  m_extend->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
  m_extend->setToolTip(
      tr("Go on after the last epoch, with the learning rates of a run that was planned for so many. Links are rewired again."));
  connect(m_extend, &QAction::triggered, this, &RunBar::extend);
}

void RunBar::extend() {
  Q_EMIT commandRequested(ExtendRun{m_epochs + kMoreEpochs});
  Q_EMIT commandRequested(Play{});
}

void RunBar::makeButtons() {
  for (QAction* each : {m_play, m_pause, m_step, m_reset}) {
    addAction(each);
    QWidget* button = widgetForAction(each);
    button->setObjectName(each->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(each->text());
    button->setFocusPolicy(Qt::TabFocus);
  }
}

void RunBar::makeStopAt() {
  m_stops = new QCheckBox(tr("stop at"));
  m_stops->setObjectName(QStringLiteral("stops"));
  m_stops->setAccessibleName(tr("stop at an epoch"));
  m_stops->setToolTip(tr("Pause by itself after this epoch, to look at the network at a moment you choose."));
  m_stops->setFocusPolicy(Qt::TabFocus);
  m_stopEpoch = new NumberBox(0, 1);
  m_stopEpoch->setObjectName(QStringLiteral("stopEpoch"));
  m_stopEpoch->setAccessibleName(tr("epoch to stop at"));
  m_stopEpoch->setToolTip(m_stops->toolTip());
  m_stopEpoch->setKeyboardTracking(false);
  m_stopEpoch->setRange(1, 60);
  m_stopEpoch->setValue(10);
  m_stopEpoch->setEnabled(false);
  connect(m_stops, &QCheckBox::toggled, this, [this](bool on) {
    m_stopEpoch->setEnabled(on);
    requestStop();
  });
  connect(m_stopEpoch, &NumberBox::valueChanged, this, [this] {
    showRefusal({});
    requestStop();
  });
  connect(m_stopEpoch, &NumberBox::entered, this, &RunBar::showRefusal);

  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(6, 0, 6, 0);
  row->addWidget(m_stops);
  row->addWidget(m_stopEpoch);
  m_stopsInBar = addWidget(box);
}

void RunBar::makeSpeed() {
  m_speed = new ChoiceBox(QStringLiteral("speed"));
  m_speed->setAccessibleName(tr("speed"));
  m_speed->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_speed->setMinimumContentsLength(9);  // the longest of its words, in a small window
  m_speed->setToolTip(tr("How fast the training is watched. It changes no result."));
  auto* group = new QActionGroup(this);
  std::size_t index = 0;
  for (const SpeedWords& words : speedWords()) {
    m_speed->add(words.choice, static_cast<int>(words.speed), words.tip);
    QAction* made = group->addAction(words.action);
    made->setObjectName(QLatin1String(words.name));
    made->setToolTip(words.tip);
    made->setCheckable(true);
    made->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(index))));
    connect(made, &QAction::triggered, this, [this, speed = words.speed] { setSpeed(speed); });
    m_speeds.at(index++) = made;
  }
  connect(m_speed, &QComboBox::currentIndexChanged, this, [this] { setSpeed(speed()); });
  showSpeed(Speed::Full);
  m_speedInBar = addWidget(m_speed);
}

Speed RunBar::speed() const {
  return static_cast<Speed>(m_speed->chosen());
}

void RunBar::setSpeed(Speed speed) {
  showSpeed(speed);
  m_requestedSpeed = speed;
  Q_EMIT commandRequested(SetSpeed{speed});
}

void RunBar::showSpeed(Speed speed) {
  m_speed->choose(static_cast<int>(speed));
  m_speeds.at(static_cast<std::size_t>(m_speed->currentIndex()))->setChecked(true);
}

void RunBar::makeProgress() {
  m_epoch = new QLabel;
  m_epoch->setObjectName(QStringLiteral("runEpoch"));
  m_progress = new EpochProgress;
  m_epoch->setToolTip(m_progress->toolTip());
  m_accuracy = new AccuracyDisplay;
  m_refusal = new QLabel;
  m_refusal->setObjectName(QStringLiteral("stopEpochProblem"));
  m_refusal->setWordWrap(true);
  m_refusal->hide();
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(8, 4, 8, 4);
  row->setSpacing(12);
  row->addWidget(m_epoch);
  row->addWidget(m_progress, 1);
  row->addWidget(m_refusal, 1);
  row->addSpacing(12);
  row->addWidget(m_accuracy);
  box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  addWidget(box);
}

void RunBar::requestStop() {
  StopAt command;
  if (m_stops->isChecked()) command.epoch = static_cast<int>(m_stopEpoch->value());
  m_requestedStop = command;
  Q_EMIT commandRequested(command);
}

/// The reason stands in the place of the progress until another number is given: a bar has no line beneath a field.
void RunBar::showRefusal(const QString& refusal) {
  m_refusal->setText(refusal);
  m_refusal->setVisible(!refusal.isEmpty());
  m_progress->setVisible(refusal.isEmpty());
  m_stopEpoch->setAccessibleDescription(refusal);
}

void RunBar::askForStop() {
  m_stops->setChecked(true);
  m_stopEpoch->setFocus(Qt::ShortcutFocusReason);
  m_stopEpoch->selectAll();
}

void RunBar::adaptToText() {
  setIconSize(QSize(byTextSize(24), byTextSize(24)));
  showProgress(*m_snapshot);
}

void RunBar::showSnapshot(const SnapshotPtr& snapshot) {
  m_snapshot = snapshot;
  enableActions(*snapshot);
  showStopAt(*snapshot);
  if (m_requestedSpeed == snapshot->speed) m_requestedSpeed.reset();
  if (!m_requestedSpeed) showSpeed(snapshot->speed);
  showProgress(*snapshot);
  m_accuracy->setAccuracy(snapshot->testAccuracy(), measuredInWords(*snapshot));
}

void RunBar::enableActions(const Snapshot& snapshot) {
  const bool canBeGivenUp = snapshot.phase == Phase::Loading && !snapshot.layers.empty();
  m_training = snapshot.phase == Phase::Training || canBeGivenUp;
  m_epochs = snapshot.experiment.epochs;
  const bool standing = snapshot.phase == Phase::Paused && snapshot.epoch < snapshot.experiment.epochs;
  m_play->setEnabled(standing);
  m_pause->setEnabled(m_training);
  m_step->setEnabled(standing);
  m_extend->setEnabled(snapshot.phase == Phase::Finished);
  m_reset->setEnabled(!snapshot.layers.empty() && snapshot.phase != Phase::Loading);
  m_playPause->setEnabled(standing || m_training);
  m_playPause->setText(m_training ? tr("Pause") : tr("Play"));
  m_stops->setEnabled(!snapshot.layers.empty());
}

void RunBar::showStopAt(const Snapshot& snapshot) {
  if (snapshot.layers.empty()) return;
  const QSignalBlocker quietBox(m_stops);
  if (m_stopEpoch->isBeingTyped()) return;
  const QSignalBlocker quietNumber(m_stopEpoch);
  m_stopEpoch->setMaximum(std::max(1, snapshot.experiment.epochs));
  if (m_requestedStop && m_requestedStop->epoch != snapshot.stopAt) return;  // a snapshot from before the request
  m_requestedStop.reset();
  m_stops->setChecked(snapshot.stopAt.has_value());
  m_stopEpoch->setEnabled(snapshot.stopAt.has_value());
  if (snapshot.stopAt && *snapshot.stopAt != m_stopEpoch->value()) m_stopEpoch->setValue(*snapshot.stopAt);
}

void RunBar::showProgress(const Snapshot& snapshot) {
  const int epochs = snapshot.experiment.epochs;
  const bool none = snapshot.layers.empty();
  m_epoch->setText(none ? tr("no network yet") : tr("epoch <b>%1</b> / %2").arg(epochInWords(snapshot)).arg(epochs));
  const QString widest = tr("epoch <b>%1</b> / %1").arg(epochs).remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
  m_epoch->setMinimumWidth(QFontMetrics(textFont()).horizontalAdvance(widest) + byTextSize(8));
  m_progress->setProgress(none ? 0 : snapshot.epoch, epochs, snapshot.batch, snapshot.batches, snapshot.stopAt);
}

void RunBar::setTheme(const Theme& theme) {
  m_play->setIcon(symbolIcon(Symbol::Play, theme.accent));
  m_pause->setIcon(symbolIcon(Symbol::Pause, theme.text));
  m_step->setIcon(symbolIcon(Symbol::StepEpoch, theme.text));
  m_reset->setIcon(symbolIcon(Symbol::Reset, theme.text));
  m_refusal->setStyleSheet(QStringLiteral("color: %1").arg(problemColour(theme).name()));
  update();
}

void RunBar::setShown(const ShownControls& shown) {
  for (QAction* each : {m_play, m_pause, m_playPause, m_extend}) each->setVisible(shown.has("play"));
  m_step->setVisible(shown.has("one-epoch"));
  m_reset->setVisible(shown.has("reset"));
  m_stopsInBar->setVisible(shown.has("stop-at"));
  m_speedInBar->setVisible(shown.has("speed"));
  for (QAction* each : m_speeds) each->setVisible(shown.has("speed"));
}

void RunBar::setReduceMotion(bool reduce) {
  m_accuracy->setReduceMotion(reduce);
}

}  // namespace rewire

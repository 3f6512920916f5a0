#include "ui/window/lessons/lesson_edge.h"

#include "core/lesson/shipped_lessons.h"
#include "ui/lesson/lesson_panel.h"
#include "ui/lesson/lesson_player.h"
#include "ui/picture/view.h"
#include "ui/style/language.h"
#include "ui/style/phrase_text.h"
#include "ui/widgets/shown_controls.h"
#include "ui/window/controls/part_words.h"
#include "ui/window/lessons/presenter.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QScrollArea>
#include <QSlider>
#include <QTimer>

#include <algorithm>
#include <variant>

namespace rewire {

namespace {

/// The name of the slider of a kind: "inputNoiseSlider" of "input-noise".
QString sliderOf(const std::string& kind) {
  QString name;
  for (const char letter : kind) {
    const bool first = name.endsWith('-');
    if (first) name.chop(1);
    name += first ? QChar(letter).toUpper() : QChar(letter);
  }
  return name + QStringLiteral("Slider");
}

}  // namespace

LessonEdge::LessonEdge(QMainWindow* window)
    : QToolBar(tr("Lesson"), window),
      m_player(new LessonPlayer(this)),
      m_panel(new LessonPanel),
      m_presenter(new Presenter(window, this, m_player)) {
  setObjectName(QStringLiteral("lessonEdge"));
  setMovable(false);
  setContextMenuPolicy(Qt::PreventContextMenu);
  toggleViewAction()->setVisible(false);
  addWidget(m_panel);
  hide();
  connect(m_panel, &LessonPanel::nextRequested, m_player, &LessonPlayer::next);
  connect(m_panel, &LessonPanel::previousRequested, m_player, &LessonPlayer::previous);
  connect(m_panel, &LessonPanel::restartRequested, m_player, &LessonPlayer::restart);
  connect(m_panel, &LessonPanel::closeRequested, m_player, &LessonPlayer::close);
  connectPlayer();
  window->installEventFilter(this);
}

/// The text leaves room for what it speaks of.
bool LessonEdge::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) m_panel->fitInto(window()->width());
  return QToolBar::eventFilter(watched, event);
}

void LessonEdge::setVisible(bool visible) {
  QToolBar::setVisible(visible && m_player->lesson() != nullptr);
}

void LessonEdge::connectPlayer() {
  connect(m_player, &LessonPlayer::commandRequested, this, &LessonEdge::commandRequested);
  connect(m_player, &LessonPlayer::specimenPerturbed, this, &LessonEdge::specimenPerturbed);
  connect(m_player, &LessonPlayer::specimenApplied, this, &LessonEdge::specimenApplied);
  connect(m_player, &LessonPlayer::changed, this, &LessonEdge::showStep);
  connect(m_presenter, &Presenter::entering, this, [this] { Q_EMIT onlyDocksWanted({}, true, true); });
  connect(m_presenter, &Presenter::entered, this, [this] {
    m_panel->setPresenting(true);
    askForDocks();
    askForControls();
  });
  connect(m_presenter, &Presenter::left, this, [this] {
    m_panel->setPresenting(false);
    m_veils.clear();
    Q_EMIT allDocksWanted();
    askForControls();
  });
}

void LessonEdge::open(const QString& nameOrFile) {
  try {
    m_player->open(lessonNamed(nameOrFile.toStdString(), lessonLanguage()));
  } catch (const std::exception& error) {
    Q_EMIT failed(textOf(error));
  }
}

void LessonEdge::present(const QString& nameOrFile) {
  open(nameOrFile);
  m_presenter->enter();
}

void LessonEdge::stopPresenting() {
  m_presenter->leave();
}

void LessonEdge::showSnapshot(const SnapshotPtr& snapshot) {
  m_player->showSnapshot(snapshot);
}

const LessonStep& LessonEdge::step() const {
  return m_player->lesson()->steps[static_cast<std::size_t>(m_player->step())];
}

void LessonEdge::showStep() {
  const Lesson* lesson = m_player->lesson();
  setVisible(lesson != nullptr);
  if (lesson == nullptr) {
    m_step = -1;
    Q_EMIT statementsChanged({});
    return askForControls();
  }
  const bool another = m_step != m_player->step();
  m_step = m_player->step();
  m_panel->showStep(*lesson, m_step, m_player->isPlaying(), m_player->problem());
  if (another || m_player->isPlaying()) m_measured = false;
  if (!m_player->isPlaying() && m_player->problem().isEmpty() && !m_measured) askForMeasures();
  if (!another) return;
  QStringList measures;
  for (const LessonBand& band : step().expect) measures << QString::fromStdString(band.what);
  Q_EMIT statementsChanged(measures);
  askForControls();
  askForDocks();
}

void LessonEdge::askForDocks() {
  QStringList docks;
  for (const std::string& view : step().show)
    if (const QString dock = dockOfView(view); !dock.isEmpty()) docks << dock;
  const bool central = std::ranges::count(step().show, "connectivity") > 0;
  if (m_presenter->isOn()) {
    Q_EMIT onlyDocksWanted(docks, central, central && step().show.front() == "connectivity");
    liftOut();
  }
  Q_EMIT docksWanted(docks);
  QTimer::singleShot(0, this, &LessonEdge::revealControls);  // once they have their places
}

/// Dims all views but the first one that the step names: that is the one to look at.
void LessonEdge::liftOut() {
  std::vector<QWidget*> others;
  for (const std::string& view : step().show) {
    if (view == step().show.front()) continue;
    const auto* dock = window()->findChild<QDockWidget*>(dockOfView(view));
    QWidget* widget = view == "connectivity" ? window()->findChild<QWidget*>(QStringLiteral("connectivityView"))
                                             : (dock ? dock->widget() : nullptr);
    if (widget) others.push_back(widget);
  }
  m_veils.dim(others);
}

/// Before a class: what the step uses, and what shows how far it trains.
void LessonEdge::askForControls() {
  const Lesson* lesson = m_player->lesson();
  if (lesson == nullptr || !m_presenter->isOn()) {
    Q_EMIT controlsWanted(lesson ? lesson->shown : std::nullopt, std::nullopt);
    return;
  }
  std::vector<std::string> parts = step().show;
  parts.insert(parts.end(), step().controls.begin(), step().controls.end());
  const bool trains =
      std::ranges::any_of(step().actions, [](const LessonAction& action) { return std::holds_alternative<TrainTo>(action); });
  const ShownControls shown{ShownParts(parts)};
  const bool runs = trains || shown.hasAny({"play", "one-epoch", "reset"});
  m_presenter->showBars(runs, shown.hasAny({"timeline", "epoch"}));
  m_panel->setAccuracyElsewhere(runs || (!step().show.empty() && step().show.front() == "perturb"));
  Q_EMIT controlsWanted(lesson->shown, parts);
}

/// Asks for what the step states, of the network as its actions have left it.
void LessonEdge::askForMeasures() {
  const SnapshotPtr& snapshot = m_player->snapshot();
  if (!snapshot || snapshot->layers.empty() || !snapshot->samples || step().expect.empty()) return;
  m_measured = true;
  Q_EMIT measuresRequested(MeterRequest{++m_asked, snapshot, m_player->perturbations(), step().expect});
}

void LessonEdge::showMeasured(const MeterAnswerPtr& answer) {
  if (m_measured && answer->id == m_asked) m_panel->showMeasured(answer->values);
}

/// Scrolls the sliders of the step into sight.
void LessonEdge::revealControls() {
  if (m_player->lesson() == nullptr) return;
  for (const std::string& control : step().controls) {
    auto* slider = window()->findChild<QSlider*>(sliderOf(control));
    QWidget* area = slider;
    while (area && !qobject_cast<QScrollArea*>(area)) area = area->parentWidget();
    if (area) static_cast<QScrollArea*>(area)->ensureWidgetVisible(slider);
  }
}

}  // namespace rewire

#include "ui/window/lessons/lesson_edge.h"

#include "core/lesson/shipped_lessons.h"
#include "ui/lesson/lesson_panel.h"
#include "ui/lesson/lesson_player.h"
#include "ui/style/language.h"
#include "ui/style/phrase_text.h"
#include "ui/window/lessons/presenter.h"

#include <QEvent>
#include <QMainWindow>
#include <QScrollArea>
#include <QSlider>
#include <QTimer>

#include <algorithm>
#include <map>

namespace rewire {

namespace {

/// The dock of a view of lessons; empty: the view is always there.
QString dockOf(const std::string& view) {
  static const std::map<std::string, QString> docks = {{"experiment", QStringLiteral("experimentDock")},
                                                       {"input-map", QStringLiteral("inputMapDock")},
                                                       {"degrees", QStringLiteral("degreeDock")},
                                                       {"weights", QStringLiteral("weightDock")},
                                                       {"topology", QStringLiteral("topologyDock")},
                                                       {"accuracy", QStringLiteral("historyDock")},
                                                       {"perturb", QStringLiteral("perturbDock")},
                                                       {"gallery", QStringLiteral("galleryDock")},
                                                       {"confusion", QStringLiteral("confusionDock")},
                                                       {"robustness", QStringLiteral("curveDock")},
                                                       {"draw", QStringLiteral("drawDock")}};
  const auto found = docks.find(view);
  return found == docks.end() ? QString() : found->second;
}

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
  connect(m_presenter, &Presenter::entering, this, [this] { Q_EMIT onlyDocksWanted({}, true); });
  connect(m_presenter, &Presenter::entered, this, [this] {
    m_panel->setPresenting(true);
    askForDocks();
  });
  connect(m_presenter, &Presenter::left, this, [this] {
    m_panel->setPresenting(false);
    Q_EMIT allDocksWanted();
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

void LessonEdge::showStep() {
  const Lesson* lesson = m_player->lesson();
  setVisible(lesson != nullptr);
  if (lesson == nullptr) {
    m_step = -1;
    return;
  }
  m_panel->showStep(*lesson, m_player->step(), m_player->isPlaying(), m_player->problem());
  if (m_step == m_player->step()) return;
  m_step = m_player->step();
  askForDocks();
}

void LessonEdge::askForDocks() {
  QStringList docks;
  const std::vector<std::string>& views = m_player->lesson()->steps[static_cast<std::size_t>(m_player->step())].show;
  for (const std::string& view : views)
    if (const QString dock = dockOf(view); !dock.isEmpty()) docks << dock;
  const bool central = std::find(views.begin(), views.end(), "connectivity") != views.end();
  if (m_presenter->isOn()) Q_EMIT onlyDocksWanted(docks, central);
  Q_EMIT docksWanted(docks);
  QTimer::singleShot(0, this, &LessonEdge::revealControls);  // once they have their places
}

/// Scrolls the sliders of the step into sight.
void LessonEdge::revealControls() {
  if (m_player->lesson() == nullptr) return;
  for (const std::string& control : m_player->lesson()->steps[static_cast<std::size_t>(m_player->step())].controls) {
    auto* slider = window()->findChild<QSlider*>(sliderOf(control));
    QWidget* area = slider;
    while (area && !qobject_cast<QScrollArea*>(area)) area = area->parentWidget();
    if (area) static_cast<QScrollArea*>(area)->ensureWidgetVisible(slider);
  }
}

}  // namespace rewire

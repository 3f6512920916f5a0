// Lessons in the window: the panel at the right edge, the views that a step shows, and presenting before a class.
#include "core/lesson/lesson_file.h"
#include "core/lesson/shipped_lessons.h"
#include "ui/lesson/lesson_panel.h"
#include "ui/lesson/lesson_player.h"
#include "ui/widgets/banner.h"
#include "ui/window/dock_layout.h"
#include "ui/window/lab_docks.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/presenter.h"

#include <QDockWidget>
#include <QToolBar>

#include <map>

namespace rewire {

namespace {

/// The dock of a view of lessons; empty: it is always there.
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

}  // namespace

/// Along the right edge, where no panel moves it.
void MainWindow::makeLessons() {
  m_lesson = new LessonPlayer(this);
  m_lessonPanel = new LessonPanel;
  m_lessonEdge = new QToolBar(tr("Lesson"));
  m_lessonEdge->setObjectName(QStringLiteral("lessonEdge"));
  m_lessonEdge->setMovable(false);
  m_lessonEdge->setContextMenuPolicy(Qt::PreventContextMenu);
  m_lessonEdge->toggleViewAction()->setVisible(false);
  m_lessonEdge->addWidget(m_lessonPanel);
  addToolBar(Qt::RightToolBarArea, m_lessonEdge);
  m_lessonEdge->hide();
  connect(m_lessonPanel, &LessonPanel::nextRequested, m_lesson, &LessonPlayer::next);
  connect(m_lessonPanel, &LessonPanel::previousRequested, m_lesson, &LessonPlayer::previous);
  connect(m_lessonPanel, &LessonPanel::restartRequested, m_lesson, &LessonPlayer::restart);
  connect(m_lessonPanel, &LessonPanel::closeRequested, m_lesson, &LessonPlayer::close);
  connect(m_lesson, &LessonPlayer::commandRequested, this, &MainWindow::request);
  connect(m_lesson, &LessonPlayer::specimenPerturbed, this, &MainWindow::perturbSpecimen);
  connect(m_lesson, &LessonPlayer::specimenApplied, m_lab, &LabDocks::apply);
  connect(m_lesson, &LessonPlayer::changed, this, &MainWindow::showLesson);
  m_presenter = new Presenter(this, m_docks, m_lesson);
  connect(m_presenter, &Presenter::toggled, m_lessonPanel, &LessonPanel::setPresenting);
  connect(m_presenter, &Presenter::toggled, this, &MainWindow::showViewsOfStep);
}

void MainWindow::presentLesson(const QString& nameOrFile) {
  openLesson(nameOrFile);
  m_presenter->enter();
}

void MainWindow::openLesson(const QString& nameOrFile) {
  try {
    m_lesson->open(lessonNamed(nameOrFile.toStdString()));
  } catch (const std::exception& error) {
    m_banner->showError(QString::fromStdString(error.what()), Banner::Reason::Opening);
  }
}

void MainWindow::showLesson() {
  const Lesson* lesson = m_lesson->lesson();
  m_lessonEdge->setVisible(lesson != nullptr);
  if (lesson == nullptr) {
    m_lessonStep = -1;
    return;
  }
  m_lessonPanel->showStep(*lesson, m_lesson->step(), m_lesson->isPlaying(), m_lesson->problem());
  if (m_lessonStep == m_lesson->step()) return;
  m_lessonStep = m_lesson->step();
  showViewsOfStep();
}

void MainWindow::showViewsOfStep() {
  const Lesson* lesson = m_lesson->lesson();
  if (lesson == nullptr) return;
  const std::vector<std::string>& views = lesson->steps[static_cast<std::size_t>(m_lesson->step())].show;
  std::vector<QWidget*> docks;
  for (const std::string& view : views)
    if (const QString name = dockOf(view); !name.isEmpty()) docks.push_back(findChild<QDockWidget*>(name));
  if (m_presenter->isOn()) m_docks->showOnly(docks);
  for (QWidget* dock : docks) m_docks->bringForward(dock->objectName());
}

}  // namespace rewire

#include "ui/window/main_menu.h"

#include "core/lesson/shipped_lessons.h"

#include "ui/experiment/experiment_panel.h"
#include "ui/style/language.h"
#include "ui/style/text_size.h"
#include "ui/window/bars/run_bar.h"
#include "ui/window/bars/timeline_bar.h"
#include "ui/window/recent_runs.h"

#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace rewire {

namespace {

/// "model.safetensors – ~/runs/first": files of one name lie in many folders.
QString nameAndFolder(const QString& path) {
  const QFileInfo file(path);
  QString folder = file.absolutePath();
  if (folder.startsWith(QDir::homePath())) folder.replace(0, QDir::homePath().size(), '~');
  return QStringLiteral("%1 – %2").arg(file.fileName(), folder).replace('&', QStringLiteral("&&"));
}

}  // namespace

MainMenu::MainMenu(QMainWindow* window, RunBar* runBar, ExperimentPanel* panel, TimelineBar* timeline, QUndoStack* steps,
                   const std::vector<QDockWidget*>& docks, const QList<QAction*>& neurons)
    : QObject(window), m_window(window) {
  makeFile();
  makeEdit(steps);
  makeRun(runBar, panel);
  makeTimeline(timeline);
  makeView(docks, neurons);
  makeHelp();
  setHasNetwork(false);
  setCanFilm(false);
}

QMenu* MainMenu::menu(const QString& title) {
  QMenu* made = m_window->menuBar()->addMenu(title);
  made->setToolTipsVisible(true);
  m_menus << made;
  return made;
}

QAction* MainMenu::add(QMenu* menu, const char* name, const QString& text, const QKeySequence& key, void (MainMenu::*request)()) {
  QAction* action = menu->addAction(text);
  action->setObjectName(QLatin1String(name));
  action->setShortcut(key);
  connect(action, &QAction::triggered, this, request);
  return action;
}

void MainMenu::makeFile() {
  QMenu* file = menu(tr("&File"));
  add(file, "new", tr("&New…"), QKeySequence::New, &MainMenu::newRequested);
  add(file, "open", tr("&Open…"), QKeySequence::Open, &MainMenu::openRequested);
  m_recent = file->addMenu(tr("Open &recent"));
  m_recent->setObjectName(QStringLiteral("recentMenu"));
  m_recent->setToolTipsVisible(true);
  m_recentRuns = new RecentRuns(tr("Recent r&uns"), file);
  file->addMenu(m_recentRuns);
  file->addSeparator();
  makeSaving(file);
  file->addMenu(m_exports = makeExports());
  m_savePictures = add(file, "savePictures", tr("Save all &pictures…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                       &MainMenu::savePicturesRequested);
  m_savePictures->setToolTip(tr("Every view that has something to show, as PNG, SVG or PDF, with its numbers, into one folder."));
  m_saveMovie =
      add(file, "saveMovie", tr("Save mo&vie…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), &MainMenu::saveMovieRequested);
  m_saveMovie->setToolTip(tr("A view of this run as a GIF, a WebM or pictures, a frame for each epoch. The run need not stop."));
  add(file, "pictureFormat", tr("Si&ze and fonts of pictures…"), {}, &MainMenu::pictureFormatRequested)
      ->setToolTip(tr("Millimetres or pixels, resolution and text of saved and copied pictures, those of all views."));
  file->addSeparator();
  QAction* quit = file->addAction(tr("&Quit"));
  quit->setObjectName(QStringLiteral("quit"));
  quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
  connect(quit, &QAction::triggered, m_window, &QWidget::close);
}

QMenu* MainMenu::makeExports() {
  auto* exports = new QMenu(tr("E&xport for other programs"), m_window);
  exports->setObjectName(QStringLiteral("exportMenu"));
  exports->setToolTipsVisible(true);
  const auto format = [this, exports](ExportFormat chosen, const char* name, const QString& text, const QString& toolTip) {
    QAction* action = exports->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(toolTip);
    connect(action, &QAction::triggered, this, [this, chosen] { Q_EMIT exportRequested(chosen); });
  };
  format(ExportFormat::Graphml, "exportGraphml", tr("&GraphML…"),
         tr("Neurons and links as a graph, for NetworkX, igraph, yEd, Cytoscape."));
  format(ExportFormat::Gexf, "exportGexf", tr("G&EXF…"),
         tr("The same for Gephi; of a run, with the epochs that each link lived through."));
  format(ExportFormat::Edges, "exportEdges", tr("E&dge list…"), tr("A CSV file with a row for each link."));
  format(ExportFormat::Npz, "exportNpz", tr("&NumPy and SciPy…"), tr("Every weight and link as arrays, in one .npz file."));
  format(ExportFormat::Onnx, "exportOnnx", tr("&ONNX…"),
         tr("The network as it computes, with full matrices, for ONNX Runtime and Netron."));
  exports->addSeparator();
  format(ExportFormat::Tensorboard, "exportTensorboard", tr("&TensorBoard…"),
         tr("Accuracy, loss and all other numbers of the run."));
  format(ExportFormat::Metrics, "exportMetrics", tr("&Metrics…"), tr("The same as a CSV file, a row for each epoch."));
  return exports;
}

void MainMenu::makeSaving(QMenu* file) {
  m_save = add(file, "save", tr("&Save"), QKeySequence::Save, &MainMenu::saveRequested);
  m_save->setToolTip(tr("Run, specimen, curves, drawing and the window as it is, all in one .rewire file."));
  m_saveAs = add(file, "saveAs", tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &MainMenu::saveAsRequested);
  m_saveAs->setToolTip(tr("The same, by another name."));
  file->addSeparator();
  m_saveModel =
      add(file, "saveModel", tr("Save &model…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &MainMenu::saveModelRequested);
  m_saveModel->setToolTip(tr("The network as it is now, as a .safetensors file that opens in Python too."));
  m_saveExperiment = add(file, "saveExperiment", tr("Save &experiment…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                         &MainMenu::saveExperimentRequested);
  m_saveExperiment->setToolTip(tr("All settings, seed and all, as a small .json file that others can run again."));
}

// Undo takes back perturbations of the specimen: nothing else in the window is done step by step.
void MainMenu::makeEdit(QUndoStack* steps) {
  QMenu* edit = menu(tr("&Edit"));
  QAction* undo = m_undo = new QAction(edit);
  QAction* redo = m_redo = new QAction(edit);
  edit->addActions({undo, redo});
  undo->setObjectName(QStringLiteral("undo"));
  undo->setShortcut(QKeySequence::Undo);
  redo->setObjectName(QStringLiteral("redo"));
  redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
  const auto name = [undo, redo, steps] {
    const QString back = steps->undoText(), again = steps->redoText();
    undo->setText(back.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(back));
    redo->setText(again.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(again));
    undo->setEnabled(steps->canUndo());
    redo->setEnabled(steps->canRedo());
  };
  name();
  for (const auto change : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged}) connect(steps, change, this, name);
  for (const auto change : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged}) connect(steps, change, this, name);
  connect(undo, &QAction::triggered, steps, &QUndoStack::undo);
  connect(redo, &QAction::triggered, steps, &QUndoStack::redo);
}

void MainMenu::makeRun(RunBar* runBar, ExperimentPanel* panel) {
  QMenu* run = menu(tr("&Run"));
  run->addAction(runBar->playPauseAction());
  run->addAction(runBar->stepAction());
  run->addAction(runBar->extendAction());
  run->addAction(runBar->resetAction());
  m_stopAt = add(run, "stopAt", tr("&Stop at epoch…"), QKeySequence(Qt::CTRL | Qt::Key_E), &MainMenu::stopAtRequested);
  m_goBack = add(run, "goBackToEpoch", {}, {}, &MainMenu::goBackRequested);
  m_goBack->setToolTip(tr("After a failure: the network and the settings of the last finished epoch."));
  setGoBackTo({});
  QMenu* speeds = m_speeds = run->addMenu(tr("S&peed"));
  speeds->setToolTipsVisible(true);
  for (QAction* speed : runBar->speedActions()) speeds->addAction(speed);
  run->addSeparator();
  run->addAction(panel->newNetworkAction());
}

void MainMenu::makeTimeline(TimelineBar* timeline) {
  QMenu* made = m_timeline = menu(tr("&Timeline"));
  for (QAction* action : {timeline->playAction(), timeline->backAction(), timeline->forwardAction(), timeline->liveAction()})
    made->addAction(action);
  made->addSeparator();
  made->addAction(timeline->compareAction());
  made->addSeparator();
  made->addAction(timeline->branchAction());
  made->addAction(timeline->againAction());
  made->addSeparator();
  made->addAction(timeline->roomAction());
}

void MainMenu::setGoBackTo(std::optional<int> epoch) {
  m_goBack->setEnabled(epoch.has_value());
  m_goBack->setText(epoch ? tr("&Back to epoch %1").arg(*epoch) : tr("&Back to the last epoch"));
}

void MainMenu::makeView(const std::vector<QDockWidget*>& docks, const QList<QAction*>& neurons) {
  QMenu* view = menu(tr("&View"));
  int number = 0;
  for (QDockWidget* dock : docks) {
    QAction* toggle = dock->toggleViewAction();
    toggle->setObjectName(dock->objectName() + QStringLiteral("Toggle"));
    if (++number <= 9) toggle->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    view->addAction(toggle);
  }
  view->addSeparator();
  add(view, "resetLayout", tr("&Reset layout"), QKeySequence(Qt::CTRL | Qt::Key_0), &MainMenu::resetLayoutRequested);
  add(view, "enlarge", tr("&Enlarge panel, or put it back"), QKeySequence(Qt::Key_F9), &MainMenu::enlargeRequested)
      ->setToolTip(tr("The panel that has the focus fills the window. A double click on its tab or title does the same."));
  add(view, "showNumbers", tr("N&umbers as a table…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &MainMenu::tableRequested)
      ->setToolTip(tr("What the panel that has the focus draws, as numbers, for screen readers and to copy."));
  add(view, "onlyControls", tr("Only these &controls…"), {}, &MainMenu::onlyControlsRequested)
      ->setToolTip(
          tr("Hides panels, sliders, fields and buttons that pupils need not see. Save and Save experiment keep the choice."));
  m_allControls = add(view, "allControls", tr("Sho&w all controls"), {}, &MainMenu::allControlsRequested);
  m_allControls->setToolTip(tr("Every panel and control is shown again."));
  setCanShowAll(false);
  makeNeurons(view, neurons);
  makeTextSizes(view);
  makeThemes(view);
  makeLanguages(view);
  m_reduceMotion = view->addAction(tr("Reduce m&otion"));
  m_reduceMotion->setObjectName(QStringLiteral("reduceMotion"));
  m_reduceMotion->setCheckable(true);
  connect(m_reduceMotion, &QAction::toggled, this, &MainMenu::reduceMotionToggled);
  m_fullScreen = view->addAction(tr("&Full screen"));
  m_fullScreen->setObjectName(QStringLiteral("fullScreen"));
  m_fullScreen->setCheckable(true);
  m_fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
  connect(m_fullScreen, &QAction::toggled, this, &MainMenu::fullScreenToggled);
}

void MainMenu::makeNeurons(QMenu* view, const QList<QAction*>& neurons) {
  QMenu* made = view->addMenu(tr("&Neurons"));
  made->setObjectName(QStringLiteral("neuronMenu"));
  made->setToolTipsVisible(true);
  made->addActions(neurons);
  made->insertSeparator(neurons.back());
}

// Plus is typed with Shift on some keyboards, and shares its key with = there. Ctrl+0 puts the panels back.
void MainMenu::makeTextSizes(QMenu* view) {
  const auto addSize = [this, view](const char* name, const QString& text, const QList<QKeySequence>& keys, auto percent) {
    QAction* action = view->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [this, percent] { Q_EMIT textPercentChosen(percent()); });
    return action;
  };
  view->addSeparator();
  m_larger =
      addSize("textLarger", tr("&Larger text"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
              [] { return TextSize::instance().larger(); });
  m_smaller = addSize("textSmaller", tr("S&maller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                      [] { return TextSize::instance().smaller(); });
  m_actualSize =
      addSize("textActualSize", tr("&Actual size"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0)}, [] { return 100; });
  view->addSeparator();
}

void MainMenu::showTextSize() {
  const TextSize& size = TextSize::instance();
  m_larger->setEnabled(size.larger() > size.percent());
  m_smaller->setEnabled(size.smaller() < size.percent());
  m_actualSize->setEnabled(size.percent() != 100);
  m_actualSize->setText(size.percent() == 100 ? tr("&Actual size") : tr("&Actual size (now %1 %)").arg(size.percent()));
}

void MainMenu::makeThemes(QMenu* view) {
  QMenu* themes = view->addMenu(tr("&Theme"));
  m_themes = new QActionGroup(this);
  const auto addTheme = [this, themes](const char* name, const QString& text, ThemeChoice choice) {
    QAction* action = themes->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setData(static_cast<int>(choice));
    m_themes->addAction(action);
    connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
  };
  addTheme("themeSystem", tr("As the &system"), ThemeChoice::System);
  addTheme("themeLight", tr("&Light"), ThemeChoice::Light);
  addTheme("themeDark", tr("&Dark"), ThemeChoice::Dark);
}

/// Each language is named in itself, so that whoever cannot read the others finds it.
void MainMenu::makeLanguages(QMenu* view) {
  QMenu* languages = view->addMenu(tr("Lan&guage"));
  languages->setObjectName(QStringLiteral("languageMenu"));
  m_languages = new QActionGroup(this);
  const auto addLanguage = [this, languages](const QString& code, const QString& text) {
    QAction* action = languages->addAction(text);
    action->setObjectName(QStringLiteral("language") + code);
    action->setCheckable(true);
    action->setData(code);
    m_languages->addAction(action);
    connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
  };
  addLanguage(QString(), tr("As the &system"));
  for (const WindowLanguage& language : windowLanguages()) addLanguage(language.code, language.name);
}

void MainMenu::makeHelp() {
  QMenu* help = menu(tr("&Help"));
  add(help, "welcome", tr("&Welcome"), {}, &MainMenu::welcomeRequested);
  makeLessons(help);
  add(help, "shortcuts", tr("&Keyboard"), QKeySequence(Qt::Key_F1), &MainMenu::shortcutsRequested);
  add(help, "about", tr("&About Rewire"), {}, &MainMenu::aboutRequested);
}

void MainMenu::makeLessons(QMenu* help) {
  QMenu* lessons = help->addMenu(tr("&Lessons"));
  lessons->setObjectName(QStringLiteral("lessonMenu"));
  lessons->setToolTipsVisible(true);
  connect(lessons, &QMenu::aboutToShow, this, [this, lessons] {
    if (!lessons->isEmpty()) return;
    for (const Lesson& lesson : shippedLessons(lessonLanguage())) {
      const QString name = QString::fromStdString(lesson.name);
      QAction* action = lessons->addAction(tr("%1 (%2 minutes)").arg(QString::fromStdString(lesson.title)).arg(lesson.minutes));
      action->setObjectName(name);
      action->setToolTip(QString::fromStdString(lesson.summary));
      connect(action, &QAction::triggered, this, [this, name] { Q_EMIT lessonRequested(name); });
    }
  });
}

void MainMenu::setRecentFiles(const QStringList& paths) {
  m_recent->clear();
  m_recent->setEnabled(!paths.isEmpty());
  for (const QString& path : paths) {
    QAction* action = m_recent->addAction(nameAndFolder(path));
    action->setToolTip(path);
    action->setObjectName(QStringLiteral("recentFile"));
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRecentRequested(path); });
  }
}

void MainMenu::setShown(const ShownControls& shown) {
  m_timeline->menuAction()->setVisible(shown.hasAny({"timeline", "epoch"}));
  m_speeds->menuAction()->setVisible(shown.has("speed"));
  m_stopAt->setVisible(shown.has("stop-at"));
  for (QAction* each : {m_undo, m_redo}) each->setVisible(shown.has("undo"));
}

void MainMenu::setCanShowAll(bool can) {
  m_allControls->setEnabled(can);
}

void MainMenu::setThemeChoice(ThemeChoice choice) {
  for (QAction* action : m_themes->actions()) action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

void MainMenu::setLanguage(const QString& code) {
  for (QAction* action : m_languages->actions()) action->setChecked(action->data().toString() == code);
}

void MainMenu::setReduceMotion(bool reduce) {
  m_reduceMotion->setChecked(reduce);
}

void MainMenu::setCanFilm(bool can) {
  m_saveMovie->setEnabled(can);
}

void MainMenu::setHasNetwork(bool has) {
  for (QAction* action : {m_save, m_saveAs, m_saveModel, m_saveExperiment, m_savePictures, m_exports->menuAction()})
    action->setEnabled(has);
}

}  // namespace rewire

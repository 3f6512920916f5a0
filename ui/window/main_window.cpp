#include "ui/window/main_window.h"

#include "core/data/dataset.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/experiment/dataset_combo.h"
#include "ui/experiment/experiment_panel.h"
#include "ui/pair/pair_view.h"
#include "ui/picture/picture_format_dialog.h"
#include "ui/runs/comparison_view.h"
#include "ui/runs/runs_panel.h"
#include "ui/runs/sweep_bar.h"
#include "ui/statistics/degree_view.h"
#include "ui/statistics/history_view.h"
#include "ui/statistics/input_map_view.h"
#include "ui/statistics/paths_view.h"
#include "ui/statistics/topology_view.h"
#include "ui/statistics/weight_view.h"
#include "ui/style/language.h"
#include "ui/style/phrase_text.h"
#include "ui/style/style_sheet.h"
#include "ui/style/text_size.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/space_key.h"
#include "ui/widgets/wheel_filter.h"
#include "ui/window/bars/run_bar.h"
#include "ui/window/bars/status_line.h"
#include "ui/window/bars/timeline_bar.h"
#include "ui/window/central_area.h"
#include "ui/window/controls/control_keeper.h"
#include "ui/window/dock_layout.h"
#include "ui/window/drop_hint.h"
#include "ui/window/help_dialogs.h"
#include "ui/window/invitation.h"
#include "ui/window/lab_docks.h"
#include "ui/window/lessons/lesson_edge.h"
#include "ui/window/lessons/welcome.h"
#include "ui/window/project/project_keeper.h"
#include "ui/window/recent_runs.h"
#include "ui/window/saving/picture_saving.h"
#include "ui/window/timeline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace rewire {
namespace {

constexpr QSize kFirstSize(1440, 900);
constexpr QSize kSmallest(900, 600);
constexpr QSize kFrame(16, 48);  // room for the frame of a window manager
constexpr QSize kBars(0, 96);    // and its panels: Wayland ends a program whose maximized window is larger than what is left
const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kThemeKey = QStringLiteral("window/theme");
const QString kTextKey = QStringLiteral("window/textPercent");
const QString kMotionKey = QStringLiteral("window/reduceMotion");
const QString kSpeedKey = QStringLiteral("run/speed");
const QString kExperimentKey = QStringLiteral("experiment/last");

bool opensNetwork(const Command& command) {
  return std::holds_alternative<StartExperiment>(command) || std::holds_alternative<OpenModel>(command) ||
         std::holds_alternative<ContinueRun>(command) || std::holds_alternative<Reset>(command) ||
         std::holds_alternative<Branch>(command);
}

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_systemPalette(QApplication::palette()), m_theme(&Theme::light()) {
  connect(&TextSize::instance(), &TextSize::changed, this, &MainWindow::adaptToText);  // first: the style sheet has lengths
  setObjectName(QStringLiteral("mainWindow"));
  setWindowTitle(tr("Rewire"));
  const QRect screen = QWidget::screen()->availableGeometry();
  setMinimumSize(kSmallest.boundedTo(screen.size() - kBars));
  setAcceptDrops(true);
  resize(kFirstSize.boundedTo(screen.size()));
  makePanels();
  makeViews();
  makeLab();
  makeRuns();
  makeTimeline();
  makeSaving();
  makeProjects();
  makeLessons();
  makeMenu();
  makeControls();
  connectViews();
  m_dropHint = new DropHint(this);
  m_spaceKey = new SpaceKey(this);
  keepFocus();
  new WheelFilter(this);
  restoreSettings();
  m_connectivity->setFocus();
  showSnapshot(std::make_shared<const Snapshot>());
}

// Views still send signals when they are hidden during destruction. Nobody may pass them on to a window that is half gone.
MainWindow::~MainWindow() {
  m_panel->disconnect(this);
  m_runBar->disconnect(this);
  m_lab->disconnect(this);
  m_lab->disconnect(m_projects);
  delete m_lab;
}

void MainWindow::makePanels() {
  m_runBar = new RunBar(this);
  addToolBar(Qt::TopToolBarArea, m_runBar);
  m_panel = new ExperimentPanel;
  m_banner = new Banner;
  m_invitation = new Invitation;
  m_status = new StatusLine;
  statusBar()->setSizeGripEnabled(false);
  statusBar()->addWidget(m_status, 1);
  connect(m_runBar, &RunBar::commandRequested, this, &MainWindow::request);
  connect(m_panel, &ExperimentPanel::commandRequested, this, &MainWindow::request);
  connect(m_invitation, &Invitation::commandRequested, this, &MainWindow::request);
  connect(m_invitation, &Invitation::newNetworkRequested, m_panel->newNetworkAction(), &QAction::trigger);
  connect(m_banner, &Banner::commandRequested, this, &MainWindow::request);
  connect(m_invitation, &Invitation::trainMoreRequested, m_runBar->extendAction(), &QAction::trigger);
  connect(m_banner, &Banner::told, m_status, &StatusLine::tell);
}

void MainWindow::makeViews() {
  m_connectivity = new ConnectivityView;
  m_connectivity->rememberChoices();
  m_history = new HistoryView;
  auto* degrees = new DegreeView;
  auto* weights = new WeightView;
  m_topology = new TopologyView;
  connect(m_topology, &TopologyView::layersWanted, this, [this] { Q_EMIT keptMeasuresRequested(m_topology->snapshot()); });
  auto* inputMap = new InputMapView;
  m_paths = new PathsView;
  connect(m_paths, &PathsView::pathsChosen, m_connectivity, &ConnectivityView::showPaths);
  connect(m_connectivity, &ConnectivityView::pathsLetGo, m_paths, &PathsView::letGo);
  m_views = {m_connectivity, m_history, degrees, weights, m_topology, inputMap, m_paths};
  m_timelineBar = new TimelineBar;
  setCentralWidget(new CentralArea(m_connectivity, m_banner, m_invitation));
  m_docks = new DockLayout(this);
  connect(m_banner, &Banner::appeared, m_docks, &DockLayout::shrink);  // an enlarged panel would hide it
  m_docks->add(QStringLiteral("experimentDock"), tr("Experiment"), m_panel, DockLayout::Area::Left);
  m_docks->add(QStringLiteral("historyDock"), m_history->title(), m_history, DockLayout::Area::BottomLeft);
  m_docks->add(QStringLiteral("degreeDock"), tr("Degrees"), degrees, DockLayout::Area::BottomRight);
  m_docks->add(QStringLiteral("weightDock"), weights->title(), weights, DockLayout::Area::BottomRight);
  m_docks->add(QStringLiteral("inputMapDock"), inputMap->title(), inputMap, DockLayout::Area::BottomRight);
}

void MainWindow::makeLab() {
  m_lab = new LabDocks(m_connectivity, this);
  m_lab->addDocks(*m_docks);
  m_docks->add(QStringLiteral("topologyDock"), m_topology->title(), m_topology, DockLayout::Area::BottomRight,
               QStringLiteral("weightDock"));  // behind the panels that have a number
  m_docks->add(QStringLiteral("pathsDock"), m_paths->title(), m_paths, DockLayout::Area::BottomRight,
               QStringLiteral("inputMapDock"));
  for (View* view : m_views) connect(m_lab, &LabDocks::toShow, view, &View::showRun);
  for (View* view : m_lab->views()) m_views.push_back(view);
  connect(m_lab, &LabDocks::requested, this, &MainWindow::labRequested);
  connect(m_lab, &LabDocks::curvesRequested, this, &MainWindow::curvesRequested);
  connect(m_lab, &LabDocks::curvesStopped, this, &MainWindow::curvesStopped);
  connect(m_lab, &LabDocks::fragilityRequested, this, &MainWindow::fragilityRequested);
  connect(m_lab, &LabDocks::fragilityStopped, this, &MainWindow::fragilityStopped);
  connect(m_lab, &LabDocks::shelfRequested, this, &MainWindow::shelfRequested);
  connect(m_lab, &LabDocks::commandRequested, this, &MainWindow::request);
  connect(m_lab, &LabDocks::failed, m_banner, [this](const QString& error) { m_banner->showError(error, Banner::Reason::Lab); });
  connect(m_lab, &LabDocks::recovered, m_banner, [this] { m_banner->settle(Banner::Reason::Lab); });
}

/// They show runs on disk, whatever the one of the window.
void MainWindow::makeRuns() {
  m_runs = new RunsPanel;
  m_comparison = new ComparisonView;
  m_pair = new PairView;
  m_docks->add(QStringLiteral("runsDock"), tr("Runs"), m_runs, DockLayout::Area::BottomLeft);
  m_docks->add(QStringLiteral("comparisonDock"), m_comparison->title(), m_comparison, DockLayout::Area::BottomRight);
  m_docks->add(QStringLiteral("pairDock"), m_pair->title(), m_pair, DockLayout::Area::BottomRight);
  connect(m_runs, &RunsPanel::listRequested, this, &MainWindow::runsRequested);
  connect(m_runs, &RunsPanel::meansRequested, this, &MainWindow::meansRequested);
  connect(m_runs, &RunsPanel::previewRequested, this, &MainWindow::sweepPreviewRequested);
  connect(m_runs, &RunsPanel::previewDropped, this, &MainWindow::sweepPreviewDropped);
  connect(m_runs, &RunsPanel::sweepBegun, this, &MainWindow::showRunsPanel);
  connect(m_runs, &RunsPanel::failed, m_banner,
          [this](const QString& line) { m_banner->showError(line, Banner::Reason::Opening); });
  connect(m_panel, &ExperimentPanel::sweepRequested, m_runs, [this] { m_runs->planSweep(m_panel->experiment()); });
  connect(m_runs, &RunsPanel::openRequested, this, &MainWindow::openPath);
  connect(m_runs, &RunsPanel::comparisonChanged, m_comparison, &ComparisonView::compare);
  connect(m_comparison, &ComparisonView::degreesRequested, this, &MainWindow::degreesRequested);
  connect(m_pair, &PairView::pairRequested, this, &MainWindow::pairRequested);
  connect(m_runs, &RunsPanel::sideBySideRequested, m_pair, [this](const ComparisonPtr& two) {
    const auto run = [&two](std::size_t index) {
      const ComparedRuns& line = two->lines[index];
      return PairedRun{QString::fromStdString(line.runs.front().folder.string()), line.name};
    };
    m_docks->bringForward(QStringLiteral("pairDock"));
    m_pair->compare(run(0), run(1));
  });
}

std::vector<View*> MainWindow::viewsOfRuns() const {
  return {m_comparison, m_pair};
}

/// As wide as the window: along its lower edge, where no panel moves it.
void MainWindow::makeTimeline() {
  auto* edge = m_timelineEdge = new QToolBar(tr("Timeline"));
  edge->setObjectName(QStringLiteral("timelineEdge"));
  edge->setMovable(false);
  edge->setContextMenuPolicy(Qt::PreventContextMenu);
  edge->toggleViewAction()->setVisible(false);
  edge->addWidget(m_timelineBar);
  addToolBar(Qt::BottomToolBarArea, edge);
  m_timeline = new Timeline(m_timelineBar, this);
  connect(m_timeline, &Timeline::requested, this, &MainWindow::pastRequested);
  connect(m_timeline, &Timeline::pastShown, m_lab, &LabDocks::showPast);
  connect(m_timeline, &Timeline::commandRequested, this, &MainWindow::request);
  connect(m_timeline, &Timeline::failed, m_banner,
          [this](const QString& error) { m_banner->showError(error, Banner::Reason::Lab); });
}

void MainWindow::makeLessons() {
  m_lessons = new LessonEdge(this);
  addToolBar(Qt::RightToolBarArea, m_lessons);
  m_lessons->hide();
  connect(m_lessons, &LessonEdge::commandRequested, this, [this](const Command& command) {
    m_timeline->goLive();  // a step speaks of the present
    send(command);         // its experiment is not the last one of the user
  });
  connect(m_lessons, &LessonEdge::specimenPerturbed, this, &MainWindow::perturbSpecimen);
  connect(m_lessons, &LessonEdge::specimenApplied, m_lab, &LabDocks::apply);
  connect(m_lessons, &LessonEdge::measuresRequested, this, &MainWindow::lessonMeasuresRequested);
  connect(m_lessons, &LessonEdge::statementsChanged, m_topology, &TopologyView::lendMeasures);
  connect(m_lessons, &LessonEdge::failed, m_banner,
          [this](const QString& line) { m_banner->showError(line, Banner::Reason::Opening); });
  connect(m_lessons, &LessonEdge::onlyDocksWanted, m_docks, &DockLayout::showOnly);
  connect(m_lessons, &LessonEdge::allDocksWanted, m_docks, &DockLayout::showAll);
  connect(m_lessons, &LessonEdge::docksWanted, m_docks, [this](const QStringList& names) {
    for (auto name = names.rbegin(); name != names.rend(); ++name) m_docks->bringForward(*name);  // the first one in front
  });
}

void MainWindow::makeControls() {
  m_controls = new ControlKeeper(
      this, {[this](const std::optional<QStringList>& docks, bool central) { m_docks->allowOnly(docks, central); },
             [this](const ShownControls& shown) { showControls(shown); }});
  connect(m_menu, &MainMenu::onlyControlsRequested, m_controls, &ControlKeeper::ask);
  connect(m_menu, &MainMenu::allControlsRequested, m_controls, &ControlKeeper::showAll);
  connect(m_controls, &ControlKeeper::changed, m_menu, [this] { m_menu->setCanShowAll(m_controls->hides()); });
  connect(m_lessons, &LessonEdge::controlsWanted, m_controls, &ControlKeeper::setLesson);
}

void MainWindow::showControls(const ShownControls& shown) {
  m_runBar->setShown(shown);
  m_invitation->setShown(shown);
  m_panel->setShown(shown);
  m_lab->setShown(shown);
  m_menu->setShown(shown);
  m_connectivity->setShown(shown);
  for (View* view : m_views) view->setOptionsShown(shown.has("view-options"));
  for (View* view : viewsOfRuns()) view->setOptionsShown(shown.has("view-options"));
  m_timelineEdge->setVisible(shown.hasAny({"timeline", "epoch"}));
}

void MainWindow::presentLesson(const QString& nameOrFile) {
  m_begun = true;
  m_lessons->present(nameOrFile);
}

void MainWindow::connectViews() {
  std::vector<View*> views = m_views;
  for (View* view : viewsOfRuns()) views.push_back(view);
  for (View* view : views) {
    connect(view, &View::saved, this, &MainWindow::tellSaved);
    connect(view, &View::saveFailed, m_banner,
            [this](const QString& line) { m_banner->showError(line, Banner::Reason::Saving); });
  }
}

void MainWindow::tellSaved(const QString& path) {
  m_banner->settle(Banner::Reason::Saving);
  m_status->tell(tr("Saved %1").arg(path));
}

void MainWindow::makeMenu() {
  m_menu =
      new MainMenu(this, m_runBar, m_panel, m_timelineBar, m_lab->steps(), m_docks->docks(), m_connectivity->neuronActions());
  connect(m_menu, &MainMenu::newRequested, this, [this] {
    m_docks->docks().front()->show();
    m_docks->docks().front()->raise();
    m_panel->show();
    m_panel->beginNew();
  });
  connect(m_menu, &MainMenu::openRequested, this, &MainWindow::askWhatToOpen);
  connect(m_menu, &MainMenu::openRecentRequested, this, &MainWindow::openPath);
  connect(m_menu->recentRuns(), &RecentRuns::chosen, this,
          [this](const QString& folder) { request(ContinueRun{folder.toStdString()}); });
  connect(m_menu, &MainMenu::saveRequested, this, &MainWindow::saveProject);
  connect(m_menu, &MainMenu::saveAsRequested, this, &MainWindow::askWhereToSaveProject);
  connect(m_menu, &MainMenu::saveModelRequested, this, &MainWindow::askWhichModelToSave);
  connect(m_menu, &MainMenu::exportRequested, this, &MainWindow::askWhatToExport);
  connect(m_menu, &MainMenu::saveExperimentRequested, this, &MainWindow::askWhereToSaveExperiment);
  connect(m_menu, &MainMenu::savePicturesRequested, m_pictures, &PictureSaving::ask);
  connect(m_menu, &MainMenu::saveMovieRequested, this, &MainWindow::askForMovie);
  connect(m_menu, &MainMenu::goBackRequested, this, [this] { request(GoBack{}); });
  connect(m_menu, &MainMenu::pictureFormatRequested, this, [this] { askForPictureFormat(this); });
  connect(m_menu, &MainMenu::stopAtRequested, m_runBar, &RunBar::askForStop);
  connect(m_menu, &MainMenu::tableRequested, this, &MainWindow::showNumbers);
  connect(m_menu, &MainMenu::enlargeRequested, this, &MainWindow::enlargeFocused);
  connect(m_menu, &MainMenu::resetLayoutRequested, m_docks, &DockLayout::reset);
  connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::setThemeChoice);
  connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::setLanguage);
  connect(m_menu, &MainMenu::textPercentChosen, this, &MainWindow::setTextPercent);
  connect(m_menu, &MainMenu::reduceMotionToggled, this, &MainWindow::setReduceMotion);
  connect(m_menu, &MainMenu::fullScreenToggled, this, &MainWindow::setFullScreen);
  connect(m_menu, &MainMenu::lessonRequested, m_lessons, [this](const QString& name) {
    closeWelcome();
    m_lessons->open(name);
  });
  connect(m_menu, &MainMenu::welcomeRequested, this, &MainWindow::welcome);
  connect(m_menu, &MainMenu::shortcutsRequested, this, [this] { makeShortcutsDialog(this, *m_menu)->show(); });
  connect(m_menu, &MainMenu::aboutRequested, this, [this] { makeAboutDialog(this)->show(); });
}

void MainWindow::restoreSettings() {
  const QSettings settings;
  m_placed = restoreGeometry(settings.value(kGeometryKey).toByteArray());
  fitScreen();
  setFullScreen(false);  // full screen ends with the program
  setTextPercent(settings.value(kTextKey, 100).toInt());
  m_docks->adaptTo(width());
  m_docks->restore();
  m_menu->setRecentFiles(m_recent.paths());
  const bool reduce = settings.value(kMotionKey, false).toBool();
  m_menu->setReduceMotion(reduce);
  setReduceMotion(reduce);
  const int speed = settings.value(kSpeedKey, static_cast<int>(Speed::Full)).toInt();
  m_runBar->setSpeed(speed >= 0 && speed <= 2 ? static_cast<Speed>(speed) : Speed::Full);
  const int choice = settings.value(kThemeKey, static_cast<int>(ThemeChoice::System)).toInt();
  m_menu->setLanguage(chosenLanguage());
  setThemeChoice(choice >= 0 && choice <= 2 ? static_cast<ThemeChoice>(choice) : ThemeChoice::System);
}

/// The screen may be a smaller one than last time.
void MainWindow::fitScreen() {
  const QRect room = QWidget::screen()->availableGeometry();
  if (room.contains(geometry())) return;
  resize(size().boundedTo(room.size()));
  const int right = room.right() + 1 - width(), bottom = room.bottom() + 1 - height();
  move(std::max(room.left(), std::min(x(), right)), std::max(room.top(), std::min(y(), bottom)));
}

// If the screen has no room for the frame, the status line would be below its edge.
void MainWindow::showAtStart() {
  const QSize room = QWidget::screen()->availableSize();
  const bool roomy = room.expandedTo(kFirstSize + kFrame) == room;
  if (!m_placed && !roomy) setWindowState(Qt::WindowMaximized);
  show();
  m_runBar->setSpeed(m_runBar->speed());  // the engine has not been told of the remembered one
}

/// The words are those of the language that is to come: whoever chose it can read it.
void MainWindow::setLanguage(const QString& code) {
  chooseLanguage(code);
  m_menu->setLanguage(code);
  const char* told = QT_TR_NOOP("Rewire speaks this language from its next start on.");
  m_status->tell(textIn(languageToSpeak(), "rewire::MainWindow", told));
}

void MainWindow::setThemeChoice(ThemeChoice choice) {
  const bool systemIsDark =
      m_systemPalette.color(QPalette::Window).lightness() < m_systemPalette.color(QPalette::WindowText).lightness();
  const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
  m_theme = dark ? &Theme::darkTheme() : &Theme::light();
  QSettings().setValue(kThemeKey, static_cast<int>(choice));
  m_menu->setThemeChoice(choice);
  applyTheme();
}

void MainWindow::applyTheme() {
  QApplication::setPalette(m_theme->palette());
  QToolTip::setPalette(m_theme->palette());
  setStyleSheet(styleSheetOf(*m_theme));
  m_runBar->setTheme(*m_theme);
  m_panel->setTheme(*m_theme);
  m_banner->setTheme(*m_theme);
  m_invitation->setTheme(*m_theme);
  m_lab->setTheme(*m_theme);
  m_timelineBar->setTheme(*m_theme);
  for (View* view : m_views) view->setTheme(*m_theme);
  for (View* view : viewsOfRuns()) view->setTheme(*m_theme);
  m_runs->setTheme(*m_theme);
  if (m_welcome) m_welcome->setTheme(*m_theme);
}

void MainWindow::setTextPercent(int percent) {
  TextSize::instance().setPercent(percent);
  QSettings().setValue(kTextKey, TextSize::instance().percent());
  m_menu->showTextSize();
}

void MainWindow::adaptToText() {
  applyTheme();
  m_runBar->adaptToText();
  m_docks->adaptTo(width());
}

void MainWindow::setReduceMotion(bool reduce) {
  QSettings().setValue(kMotionKey, reduce);
  m_runBar->setReduceMotion(reduce);
  m_connectivity->setReduceMotion(reduce);
  m_lab->setReduceMotion(reduce);
}

void MainWindow::enlargeFocused() {
  m_docks->toggleEnlarged(focusedPanel());
}

/// The dock that has the focus, else the middle.
QWidget* MainWindow::focusedPanel() const {
  QWidget* panel = QApplication::focusWidget();
  while (panel && panel != centralWidget() && !qobject_cast<QDockWidget*>(panel)) panel = panel->parentWidget();
  return panel ? panel : centralWidget();
}

/// A panel that is no view has bars.
void MainWindow::showNumbers() {
  const QWidget* panel = focusedPanel();
  if (View* view = panel->findChild<View*>()) return view->showTable();
  if (auto* action = panel->findChild<QAction*>(QStringLiteral("showTable"))) return action->trigger();
  m_status->tell(tr("This panel draws no numbers."));
}

void MainWindow::setFullScreen(bool full) {
  setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
}

void MainWindow::showSnapshot(const SnapshotPtr& snapshot) {
  m_snapshot = snapshot;
  m_runBar->showSnapshot(snapshot);
  m_panel->showSnapshot(snapshot);
  m_status->showSnapshot(snapshot);
  m_banner->showSnapshot(snapshot);
  m_invitation->showSnapshot(snapshot);
  m_menu->setHasNetwork(!snapshot->layers.empty());
  m_menu->setGoBackTo(snapshot->goBackTo);
  showWhetherFilmed();
  m_lab->showSnapshot(snapshot);
  m_timeline->showSnapshot(snapshot);
  m_projects->showSnapshot(snapshot);
  m_lessons->showSnapshot(snapshot);
  if (snapshot->run != std::exchange(m_labOf, snapshot->run)) {
    if (snapshot->lab) restoreLab(*snapshot->lab, snapshot->pinned);
    m_projects->beginFromHere();
  }
  showTitle();
  if (snapshot->dataWanted.id > std::exchange(m_dataAskedFor, snapshot->dataWanted.id)) askWhereTheDataLie();
}

/// The file, the dataset and the rules of the network, and whether it has changed since it was saved.
void MainWindow::showTitle() {
  const Snapshot& snapshot = *m_snapshot;
  if (snapshot.layers.empty()) {
    setWindowModified(false);
    return setWindowTitle(tr("Rewire"));
  }
  const QString network =
      tr("%1, %2").arg(QString::fromStdString(titleOf(snapshot.experiment.dataset)), textOf(trainedBy(snapshot.record)));
  const QString file =
      QFileInfo(QString::fromStdString(snapshot.file)).fileName().replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
  setWindowTitle(file.isEmpty() ? network + QStringLiteral("[*]") : QStringLiteral("%1[*] – %2").arg(file, network));
  setWindowModified(snapshot.changedSince || m_projects->labChanged());
}

void MainWindow::perturbSpecimen(const Perturbations& perturbations, const QString& name) {
  m_lab->perturbSpecimen(perturbations, name);
}

void MainWindow::showLabResult(const LabResultPtr& result) {
  m_lab->takeResult(result);
}

void MainWindow::showPast(const PastEpochPtr& answer) {
  m_timeline->takeAnswer(answer);
}

void MainWindow::showLessonMeasures(const MeterAnswerPtr& answer) {
  m_lessons->showMeasured(answer);
}

void MainWindow::showKeptMeasures(const KeptRunMeasuresPtr& kept) {
  m_topology->showKept(kept);
}

void MainWindow::showRuns(const RunListPtr& runs) {
  m_runs->showList(runs);
}

void MainWindow::showSweepPreview(const SweepPreviewPtr& preview) {
  m_runs->showPreview(preview);
}

void MainWindow::showMeans(const MeansPtr& means) {
  m_runs->showMeans(means);
}

void MainWindow::showDegreesOfRuns(const DegreesOfRunsPtr& degrees) {
  m_comparison->showDegrees(degrees);
}

void MainWindow::showPair(const NetworkPairPtr& pair) {
  m_pair->showPair(pair);
}

void MainWindow::showFragility(const FragilityStatePtr& state) {
  m_lab->showFragility(state);
}

void MainWindow::showCurves(const CurveStatePtr& curves) {
  m_lab->showCurves(curves);
}

void MainWindow::showShelf(const ShelfStatePtr& shelf) {
  const ShelfStatePtr before = std::exchange(m_shelf, shelf);
  m_lab->showShelf(shelf);
  if (shelf->failures != before->failures) m_banner->showError(textOf(shelf->error), Banner::Reason::Curves);
  if (shelf->openings == before->openings) return;
  m_banner->settle(Banner::Reason::Curves);
  if (shelf->openedPath.empty()) return;  // a part of a project
  remember(QString::fromStdString(shelf->openedPath));
  m_docks->bringForward(QStringLiteral("curveDock"));
}

void MainWindow::request(const Command& command) {
  if (const auto* start = std::get_if<StartExperiment>(&command))
    QSettings().setValue(kExperimentKey, QString::fromStdString(toJson(start->experiment)));
  send(command);
}

/// The lab is kept beside a run that is left, before it is.
void MainWindow::send(const Command& command) {
  if (const auto* set = std::get_if<SetSpeed>(&command)) QSettings().setValue(kSpeedKey, static_cast<int>(set->speed));
  if (opensNetwork(command) || std::holds_alternative<Play>(command)) closeWelcome();
  if (opensNetwork(command) || std::holds_alternative<KeepLessonRuns>(command)) {
    m_banner->settle(Banner::Reason::Opening);  // a new failure is told anew
    m_projects->keepLab();
  }
  if (std::holds_alternative<StartExperiment>(command)) m_connectivity->setFocus();  // so that the space bar plays at once
  Q_EMIT commandRequested(command);
}

void MainWindow::startLastExperiment() {
  Experiment experiment;
  try {
    const QString last = QSettings().value(kExperimentKey).toString();
    if (!last.isEmpty()) experiment = experimentFromJson(last.toStdString(), "settings");
  } catch (const std::exception&) {
    // Settings of another version: the defaults are as good a start as any.
  }
  if (!isPresent(QString::fromStdString(experiment.dataset)) || !validate(experiment).empty()) experiment = Experiment{};
  request(StartExperiment{experiment});
}

void MainWindow::offerToContinue(const QString& folder, const QString& run) {
  m_begun = true;
  m_invitation->offerToContinue(folder, run);
}

void MainWindow::offerLeftRun(const QString& text, const QString& folder) {
  m_begun = true;
  m_banner->offerLeftRun(text, folder);
}

void MainWindow::setRunsFolder(const std::filesystem::path& home) {
  m_menu->recentRuns()->setHome(home);
  m_runs->setHome(home);
}

void MainWindow::setThenCheck(const std::function<void(const std::string& command)>& check) {
  m_runs->setThenCheck(check);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  const bool asked = findChild<QMessageBox*>(QStringLiteral("sweepQuestion"));  // a second time, as Ctrl-C does: it goes on
  if (m_runs->sweepBar()->isRunning() && !m_sweepGoesOn && !asked) {
    event->ignore();
    return askAboutSweep();
  }
  m_lessons->stopPresenting();
  QSettings().setValue(kGeometryKey, saveGeometry());
  m_docks->save();
  m_lab->keepCurves();
  m_projects->keepLab();
  m_closeWhenSaved = m_projects->saving();
  event->setAccepted(!m_closeWhenSaved);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  if (m_dropHint) m_dropHint->setGeometry(rect());
  if (m_docks) m_docks->adaptTo(event->size().width());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const Drop drop = dropOf(*event->mimeData());
  if (drop.kind == Dropped::Nothing) return;
  m_dropHint->offer(drop);
  event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
  m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
  m_dropHint->hide();
  const Drop drop = dropOf(*event->mimeData());
  if (drop.kind == Dropped::Nothing) return;
  event->acceptProposedAction();
  openPath(drop.path);
}

}  // namespace rewire

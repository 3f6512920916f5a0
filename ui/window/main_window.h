#pragma once

#include "core/lab/curve_run.h"
#include "core/lab/curve_shelf.h"
#include "core/lab/fragility_meter.h"
#include "core/lab/kept_measures.h"
#include "core/lab/lab_request.h"
#include "core/lab/lesson_meter.h"
#include "core/lab/past.h"
#include "core/lab/project_packer.h"
#include "core/listing/kept_degrees.h"
#include "core/listing/means_maker.h"
#include "core/listing/network_pair.h"
#include "core/listing/sweep_preview.h"
#include "core/run/command.h"
#include "core/run/snapshot.h"
#include "ui/style/theme.h"
#include "ui/widgets/recent_list.h"
#include "ui/widgets/shown_controls.h"
#include "ui/window/main_menu.h"

#include <QJsonObject>
#include <QMainWindow>
#include <QPalette>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <vector>

class QToolBar;

namespace rewire {

class Banner;
class CentralArea;
class ComparisonView;
class ConnectivityView;
class ControlKeeper;
class DockLayout;
class DropHint;
class ExperimentPanel;
class HistoryView;
class Invitation;
class LabDocks;
class MovieBar;
class PairView;
class PathsView;
class PictureSaving;
class ProjectKeeper;
class LessonEdge;
class RunBar;
class RunsPanel;
class SpaceKey;
class StatusLine;
class Timeline;
class TimelineBar;
class TopologyView;
class View;
class Welcome;

/// The window: views and controls around them. It takes snapshots and sends commands. It knows no engine, so that a test can
/// stand at both ends. Layout, size, theme, size of text and recent files are kept in QSettings.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Shows the window at its last position. At the first start it is maximised if the screen is too small for it.
  void showAtStart();
  /// Makes the menu and the list of the runs that are kept in this folder.
  void setRunsFolder(const std::filesystem::path& home);
  /// Says how commands of --then are checked, by an InputError: the window knows no command line.
  void setThenCheck(const std::function<void(const std::string& command)>& check);
  /// Opens a project (.rewire), an experiment (.json), a model (.safetensors), curves (.csv), a run folder, a sweep folder or
  /// a folder of IDX files. A path that cannot be read is reported in the banner.
  void openPath(const QString& path);
  /// The experiment used last, or the defaults: draws its network.
  void startLastExperiment();
  void offerToContinue(const QString& folder, const QString& run);
  /// Offers a run that a killed program has left.
  void offerLeftRun(const QString& text, const QString& folder);
  void saveExperimentAs(const QString& path);
  void setLanguage(const QString& code);
  void setThemeChoice(ThemeChoice choice);
  /// Gives a lesson before a class, by its name or from its folder or zip: the whole screen, larger, and only what a step needs.
  void presentLesson(const QString& nameOrFile);
  /// Lays the ways to begin over the window.
  void welcome();
  /// The same at the first start, unless something was asked for or offered already.
  void welcomeAtFirstStart();
  /// Perturbs the lab's specimen, as one step under this name.
  void perturbSpecimen(const Perturbations& perturbations, const QString& name);

  const std::vector<View*>& views() const { return m_views; }  ///< all of them, the central one first
  const Theme& theme() const { return *m_theme; }

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void showLabResult(const rewire::LabResultPtr& result);
  void showPast(const rewire::PastEpochPtr& answer);
  void showLessonMeasures(const rewire::MeterAnswerPtr& answer);
  void showKeptMeasures(const rewire::KeptRunMeasuresPtr& kept);
  void showCurves(const rewire::CurveStatePtr& curves);
  /// Shows curves that are kept; those that were just opened come to the front.
  void showShelf(const rewire::ShelfStatePtr& shelf);
  void showFragility(const rewire::FragilityStatePtr& state);
  void showPacker(const rewire::PackerStatePtr& packer);
  void showRuns(const rewire::RunListPtr& runs);
  void showMeans(const rewire::MeansPtr& means);
  void showDegreesOfRuns(const rewire::DegreesOfRunsPtr& degrees);
  void showPair(const rewire::NetworkPairPtr& pair);
  void showSweepPreview(const rewire::SweepPreviewPtr& preview);

 Q_SIGNALS:
  void commandRequested(const rewire::Command& command);
  void labRequested(const rewire::LabRequest& request);
  void pastRequested(const rewire::PastRequest& request);
  void lessonMeasuresRequested(const rewire::MeterRequest& request);
  void keptMeasuresRequested(const rewire::SnapshotPtr& run);
  void curvesRequested(const rewire::Sampling& sampling, const std::vector<rewire::ModelRequest>& models,
                       const rewire::CurveStatePtr& before);
  void curvesStopped();
  void fragilityRequested(const rewire::FragilityRequest& request);
  void fragilityStopped();
  void shelfRequested(const rewire::ShelfRequest& request);
  void packerRequested(const rewire::PackerRequest& request);
  void runsRequested(const QString& folder);
  void meansRequested(const rewire::MeansRequest& request);
  void degreesRequested(const std::vector<std::filesystem::path>& runs);
  void pairRequested(const rewire::PairRequest& request);
  void sweepPreviewRequested(const rewire::SweepPlan& plan);
  void sweepPreviewDropped();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  void makeViews();
  void makePanels();
  void makeMenu();
  void makeLab();
  void makeRuns();
  std::vector<View*> viewsOfRuns() const;  ///< they show runs on disk
  void makeTimeline();
  void makeProjects();
  void makeLessons();
  void makeControls();
  void showControls(const ShownControls& shown);
  void connectViews();
  void keepFocus();
  void restoreSettings();
  void fitScreen();
  void applyTheme();
  void setTextPercent(int percent);
  void adaptToText();
  void setReduceMotion(bool reduce);
  void enlargeFocused();
  QWidget* focusedPanel() const;
  void showNumbers();
  void setFullScreen(bool full);
  void request(const Command& command);
  void send(const Command& command);
  void closeWelcome();
  void openExperiment(const QString& path);
  void openDataset(const QString& path);
  void openSweep(const QString& path);
  void showRunsPanel();
  void askAboutSweep();
  void tellSaved(const QString& path);
  void remember(const QString& path);
  void saveProject();
  void askWhereToSaveProject();
  void tellProjectSaved(const QString& path);
  void tellProjectNotSaved(const QString& line);
  void takeProject(const OpenedProject& project);
  void restoreLab(const LabState& lab, const SnapshotPtr& pinned = nullptr);
  LabStatePtr labState();
  void tellUnreadable(const QString& drawing);
  void tellLeftAlone(const OpenedProject& project);
  QJsonObject arrangement() const;  ///< and choices
  void restoreWindow(const QByteArray& json);
  void askWhatToOpen();
  void askWhichModelToSave();
  void askWhatToExport(ExportFormat format);
  void askWhereToExport(ExportFormat format, const std::function<ExportNetwork()>& network);
  void askWhichNetwork(const QString& title, const QString& question, const std::function<void()>& training,
                       const std::function<void()>& specimen);
  void askWhereTheDataLie();
  void openWithData(const QString& path, const QString& folder);
  void askWhereToSave(const std::function<Command(const std::string& path)>& command);
  void showTitle();
  void askWhereToSaveExperiment();
  void makeSaving();
  void askForMovie();
  void showWhetherFilmed();
  QString suggestedName(const QString& ending) const;

  QPointer<Welcome> m_welcome;
  bool m_begun = false;   // something was asked for or offered
  bool m_placed = false;  // at its position before it was closed
  QPalette m_systemPalette;
  const Theme* m_theme = nullptr;
  SnapshotPtr m_snapshot;
  std::uint64_t m_dataAskedFor = 0;  // the last Snapshot::dataWanted that was asked for
  ShelfStatePtr m_shelf = std::make_shared<ShelfState>();
  RecentList m_recent{QStringLiteral("recent/files")};
  RunBar* m_runBar = nullptr;
  ExperimentPanel* m_panel = nullptr;
  StatusLine* m_status = nullptr;
  Banner* m_banner = nullptr;
  Invitation* m_invitation = nullptr;
  ConnectivityView* m_connectivity = nullptr;
  HistoryView* m_history = nullptr;
  TopologyView* m_topology = nullptr;
  PathsView* m_paths = nullptr;
  LabDocks* m_lab = nullptr;
  RunsPanel* m_runs = nullptr;
  ComparisonView* m_comparison = nullptr;
  PairView* m_pair = nullptr;
  TimelineBar* m_timelineBar = nullptr;
  Timeline* m_timeline = nullptr;
  ProjectKeeper* m_projects = nullptr;
  LessonEdge* m_lessons = nullptr;
  ControlKeeper* m_controls = nullptr;
  QToolBar* m_timelineEdge = nullptr;
  std::uint64_t m_labOf = 0;  // the run whose lab is shown
  QJsonObject m_lastWindow;   // the window's state before a panel was enlarged
  bool m_closeWhenSaved = false;
  bool m_sweepGoesOn = false;  // the user has said so
  std::vector<View*> m_views;
  DockLayout* m_docks = nullptr;
  MainMenu* m_menu = nullptr;
  PictureSaving* m_pictures = nullptr;
  MovieBar* m_movie = nullptr;
  DropHint* m_dropHint = nullptr;
  SpaceKey* m_spaceKey = nullptr;
};

}  // namespace rewire

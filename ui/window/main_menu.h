#pragma once

#include "core/run/command.h"
#include "ui/widgets/shown_controls.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QActionGroup;
class QDockWidget;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace rewire {

class ExperimentPanel;
class RecentRuns;
class RunBar;
class TimelineBar;

enum class ThemeChoice { System, Light, Dark };

/// The menu bar. It turns choices into requests (its signals) and does not know who answers them.
class MainMenu : public QObject {
  Q_OBJECT

 public:
  MainMenu(QMainWindow* window, RunBar* runBar, ExperimentPanel* panel, TimelineBar* timeline, QUndoStack* steps,
           const std::vector<QDockWidget*>& docks, const QList<QAction*>& neurons);

  void setRecentFiles(const QStringList& paths);
  RecentRuns* recentRuns() const { return m_recentRuns; }
  void setShown(const ShownControls& shown);
  void setCanShowAll(bool can);  ///< some controls are hidden
  void setThemeChoice(ThemeChoice choice);
  void setLanguage(const QString& code);  ///< the one that is chosen; empty: that of the system
  void showTextSize();                    ///< enables what can still become larger or smaller
  void setReduceMotion(bool reduce);
  void setHasNetwork(bool has);
  void setCanFilm(bool can);                   ///< there is a run that is kept, and no movie of it is being made
  void setGoBackTo(std::optional<int> epoch);  ///< the epoch that a failed run can go back to
  QList<QMenu*> menus() const { return m_menus; }

 Q_SIGNALS:
  void newRequested();
  void openRequested();
  void openRecentRequested(const QString& path);
  void saveRequested();
  void saveAsRequested();
  void saveModelRequested();
  void exportRequested(rewire::ExportFormat format);
  void saveExperimentRequested();
  void savePicturesRequested();
  void saveMovieRequested();
  void pictureFormatRequested();
  void stopAtRequested();
  void goBackRequested();
  void resetLayoutRequested();
  void enlargeRequested();
  void tableRequested();
  void onlyControlsRequested();
  void allControlsRequested();
  void themeChosen(rewire::ThemeChoice choice);
  void languageChosen(const QString& code);
  void textPercentChosen(int percent);
  void reduceMotionToggled(bool reduce);
  void fullScreenToggled(bool full);
  void welcomeRequested();
  void lessonRequested(const QString& name);
  void shortcutsRequested();
  void aboutRequested();

 private:
  QMenu* menu(const QString& title);
  QAction* add(QMenu* menu, const char* name, const QString& text, const QKeySequence& key, void (MainMenu::*request)());
  void makeFile();
  QMenu* makeExports();
  void makeSaving(QMenu* file);
  void makeEdit(QUndoStack* steps);
  void makeRun(RunBar* runBar, ExperimentPanel* panel);
  void makeTimeline(TimelineBar* timeline);
  void makeView(const std::vector<QDockWidget*>& docks, const QList<QAction*>& neurons);
  void makeNeurons(QMenu* view, const QList<QAction*>& neurons);
  void makeTextSizes(QMenu* view);
  void makeThemes(QMenu* view);
  void makeLanguages(QMenu* view);
  void makeHelp();
  void makeLessons(QMenu* help);

  QMainWindow* m_window;
  QList<QMenu*> m_menus;
  QMenu* m_recent = nullptr;
  RecentRuns* m_recentRuns = nullptr;
  QActionGroup* m_themes = nullptr;
  QActionGroup* m_languages = nullptr;
  QAction* m_larger = nullptr;
  QAction* m_smaller = nullptr;
  QAction* m_actualSize = nullptr;
  QAction* m_reduceMotion = nullptr;
  QAction* m_fullScreen = nullptr;
  QAction* m_save = nullptr;
  QAction* m_saveAs = nullptr;
  QAction* m_saveModel = nullptr;
  QMenu* m_exports = nullptr;
  QMenu* m_timeline = nullptr;
  QMenu* m_speeds = nullptr;
  QAction* m_allControls = nullptr;
  QAction* m_stopAt = nullptr;
  QAction* m_undo = nullptr;
  QAction* m_redo = nullptr;
  QAction* m_saveExperiment = nullptr;
  QAction* m_savePictures = nullptr;
  QAction* m_saveMovie = nullptr;
  QAction* m_goBack = nullptr;
};

}  // namespace rewire

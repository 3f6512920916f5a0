// Files of the main window: opening and saving, and the welcome, one way to open.
#include "core/data/catalogue.h"
#include "ui/experiment/experiment_panel.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/view.h"
#include "ui/runs/runs_panel.h"
#include "ui/runs/sweep_bar.h"
#include "ui/style/phrase_text.h"
#include "ui/widgets/banner.h"
#include "ui/window/bars/status_line.h"
#include "ui/window/controls/control_keeper.h"
#include "ui/window/dock_layout.h"
#include "ui/window/drop_hint.h"
#include "ui/window/lab_docks.h"
#include "ui/window/lessons/lesson_edge.h"
#include "ui/window/lessons/welcome.h"
#include "ui/window/main_window.h"
#include "ui/window/project/project_keeper.h"
#include "ui/window/saving/movie_bar.h"
#include "ui/window/saving/picture_saving.h"
#include "ui/window/saving/save_movie_dialog.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>

#include <algorithm>

namespace rewire {
namespace {

const QString kWelcomedKey = QStringLiteral("window/welcomed");

/// The folder that has the epochs of the run; empty: nobody keeps them.
QString folderOf(const Snapshot& snapshot) {
  const QString opened = QString::fromStdString(snapshot.file), history = QString::fromStdString(snapshot.historyFile);
  return !history.isEmpty() ? QFileInfo(history).path() : QFileInfo(opened).isDir() ? opened : QString();
}

}  // namespace

void MainWindow::openPath(const QString& path) {
  m_begun = true;
  closeWelcome();
  switch (kindOfPath(path)) {
    case Dropped::Experiment:
      openExperiment(path);
      break;
    case Dropped::Model:
      remember(path);
      request(OpenModel{path.toStdString()});
      break;
    case Dropped::Run:
      remember(path);
      request(ContinueRun{path.toStdString()});
      break;
    case Dropped::Project:
      m_banner->settle(Banner::Reason::Opening);
      m_status->tell(tr("Opening %1 …").arg(QFileInfo(path).fileName()));
      m_projects->open(QFileInfo(path).absoluteFilePath());
      break;
    case Dropped::Dataset:
      openDataset(path);
      break;
    case Dropped::Curves:
      Q_EMIT shelfRequested(OpenCurves{QFileInfo(path).absoluteFilePath().toStdString()});
      break;
    case Dropped::Lesson:
      m_lessons->open(path);
      break;
    case Dropped::Sweep:
      openSweep(path);
      break;
    case Dropped::Nothing:
      m_banner->showError(tr("Cannot open %1: a .rewire project, a .json experiment, a .safetensors model, a run folder, a "
                             "sweep folder, .csv curves or a folder of IDX files is needed.")
                              .arg(QString::fromStdString(shown(path.toStdString()))),
                          Banner::Reason::Opening);
      break;
  }
}

// A network that has learned something is not thrown away here: the folder is only chosen, and the user presses the button.
void MainWindow::openDataset(const QString& path) {
  m_banner->settle(Banner::Reason::Opening);
  m_panel->chooseDataset(path);
  const bool untouched = m_snapshot->epoch == 0 && m_snapshot->batch == 0 && m_snapshot->phase != Phase::Training;
  if (untouched) m_panel->newNetworkAction()->trigger();
}

/// A sweep is opened by its folder, or by the plan in it.
void MainWindow::openSweep(const QString& path) {
  const QFileInfo file(path);
  const QString folder = file.isDir() ? QDir(path).absolutePath() : file.absolutePath();
  m_banner->settle(Banner::Reason::Opening);
  remember(folder);
  m_runs->showFolder(folder);
  showRunsPanel();
}

void MainWindow::showRunsPanel() {
  m_docks->bringForward(QStringLiteral("comparisonDock"));
  m_docks->bringForward(QStringLiteral("runsDock"));
}

/// Closing the window need not stop a sweep: another process trains it.
void MainWindow::askAboutSweep() {
  auto* box = new QMessageBox(
      QMessageBox::Question, tr("A sweep is being trained"),
      tr("The sweep %1 is still being trained. Shall it go on without the window?").arg(m_runs->sweepBar()->name()),
      QMessageBox::Cancel, this);
  box->setObjectName(QStringLiteral("sweepQuestion"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(tr("Stopped, it keeps its finished epochs and can go on later."));
  const auto add = [&](const char* name, const QString& label, bool stop) {
    QPushButton* button = box->addButton(label, QMessageBox::AcceptRole);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, [this, stop] {
      if (stop) m_runs->sweepBar()->stop();
      m_sweepGoesOn = true;
      close();
    });
  };
  add("sweepGoesOn", tr("Let it go on"), false);
  add("sweepStops", tr("Stop it"), true);
  box->open();
}

void MainWindow::openExperiment(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    m_banner->showError(tr("Cannot read %1: %2.").arg(path, file.errorString()), Banner::Reason::Opening);
    return;
  }
  try {
    const std::string json = file.readAll().toStdString();
    Experiment experiment = experimentFromJson(json, path.toStdString());
    m_controls->choose(shownPartsIn(json, path.toStdString()));
    experiment.dataset = datasetAsKept(experiment.dataset);
    remember(path);
    request(StartExperiment{experiment});
  } catch (const std::exception& error) {
    m_banner->showError(textOf(error), Banner::Reason::Opening);
  }
}

void MainWindow::remember(const QString& path) {
  m_recent.add(path);
  m_menu->setRecentFiles(m_recent.paths());
}

void MainWindow::askWhatToOpen() {
  const QString path = QFileDialog::getOpenFileName(
      this, tr("Open a project, a model, an experiment, curves or the plan of a sweep"), {},
      tr("Projects, models, experiments, plans and curves (*.rewire *.safetensors *.json *.csv);;All files (*)"));
  if (!path.isEmpty()) openPath(path);
}

QString MainWindow::suggestedName(const QString& ending) const {
  const QString dataset = QString::fromStdString(m_snapshot->dataset ? m_snapshot->dataset->title : "rewire").toLower();
  return QStringLiteral("%1-epoch-%2.%3").arg(dataset).arg(m_snapshot->epoch).arg(ending);
}

void MainWindow::askWhichModelToSave() {
  askWhichNetwork(
      tr("Save model"), tr("Which network do you want to save?"),
      [this] { askWhereToSave([](const std::string& path) { return SaveModel{path}; }); },
      [this] { askWhereToSave([this](const std::string& path) { return m_lab->saveSpecimen(path); }); });
}

void MainWindow::askWhereToSave(const std::function<Command(const std::string& path)>& command) {
  auto* dialog = new QFileDialog(this, tr("Save the model"), {}, tr("Models (*.safetensors)"));
  dialog->setObjectName(QStringLiteral("saveModelDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("safetensors"));
  dialog->selectFile(suggestedName(QStringLiteral("safetensors")));
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, command](const QString& path) { request(command(path.toStdString())); });
  dialog->open();
}

void MainWindow::askWhereTheDataLie() {
  const QString path = QString::fromStdString(m_snapshot->dataWanted.path);
  if (path.isEmpty()) return;
  const QString named = m_snapshot->dataWanted.project.empty() ? path : QString::fromStdString(m_snapshot->dataWanted.project);
  auto* box =
      new QMessageBox(QMessageBox::Question, tr("Find the data"),
                      tr("The data of %1 are not where they were. Where do they lie now?").arg(QFileInfo(named).fileName()),
                      QMessageBox::Cancel, this);
  box->setObjectName(QStringLiteral("whereDataLie"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(tr("Any copy will do: data are known by what they contain."));
  connect(box->addButton(tr("Choose the folder…"), QMessageBox::AcceptRole), &QAbstractButton::clicked, this, [this, path] {
    auto* dialog = new QFileDialog(this, tr("The folder of the data"));
    dialog->setObjectName(QStringLiteral("dataFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString& folder) { openWithData(path, folder); });
    dialog->open();
  });
  box->open();
}

void MainWindow::openWithData(const QString& path, const QString& folder) {
  if (QFileInfo(path).isDir()) {
    request(ContinueRun{path.toStdString(), folder.toStdString(), m_snapshot->dataWanted.project});
  } else {
    request(OpenModel{path.toStdString(), folder.toStdString()});
  }
}

void MainWindow::askWhereToSaveExperiment() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Save the experiment"), QStringLiteral("experiment.json"),
                                                    tr("Experiments (*.json)"));
  if (!path.isEmpty()) saveExperimentAs(path);
}

void MainWindow::saveExperimentAs(const QString& path) {
  try {
    writeWhole(path, QByteArray::fromStdString(withShownParts(toJson(m_snapshot->record), m_controls->chosen())));
    tellSaved(path);
  } catch (const std::exception& error) {
    m_banner->showError(textOf(error), Banner::Reason::Saving);
  }
}

void MainWindow::makeSaving() {
  std::vector<View*> pictures = m_views;
  for (View* view : viewsOfRuns()) pictures.push_back(view);
  m_pictures = new PictureSaving(pictures, this);
  m_movie = new MovieBar;
  statusBar()->addPermanentWidget(m_movie);
  const auto tell = [this](const QString& line) { m_status->tell(line); };
  const auto fail = [this](const QString& line) { m_banner->showError(line, Banner::Reason::Saving); };
  connect(m_pictures, &PictureSaving::told, m_status, tell);
  connect(m_pictures, &PictureSaving::failed, m_banner, fail);
  connect(m_movie, &MovieBar::saved, this, &MainWindow::tellSaved);
  connect(m_movie, &MovieBar::told, m_status, tell);
  connect(m_movie, &MovieBar::failed, m_banner, fail);
  connect(m_movie, &MovieBar::changed, this, &MainWindow::showWhetherFilmed);
}

void MainWindow::showWhetherFilmed() {
  m_menu->setCanFilm(!m_movie->isMaking() && !folderOf(*m_snapshot).isEmpty());
}

void MainWindow::askForMovie() {
  if (auto* open = findChild<SaveMovieDialog*>()) return open->activateWindow();
  auto* dialog = new SaveMovieDialog(m_snapshot->epoch, this);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    MovieChoice choice = dialog->chosen();
    choice.takeNeurons(*m_connectivity);
    m_movie->start(choice.argumentsFor(folderOf(*m_snapshot)), choice.out);
  });
  dialog->open();
}

void MainWindow::welcome() {
  closeWelcome();
  m_welcome = new Welcome(m_recent.paths(), this);
  m_welcome->setTheme(*m_theme);
  connect(m_welcome, &Welcome::trainRequested, this, [this] {
    request(StartExperiment{Experiment{}});
    request(Play{});
  });
  connect(m_welcome, &Welcome::openRequested, this, &MainWindow::askWhatToOpen);
  connect(m_welcome, &Welcome::openRecentRequested, this, &MainWindow::openPath);
  connect(m_welcome, &Welcome::lessonChosen, m_lessons, &LessonEdge::open);
  m_welcome->show();
  QSettings().setValue(kWelcomedKey, true);
}

void MainWindow::welcomeAtFirstStart() {
  if (!m_begun && !QSettings().value(kWelcomedKey, false).toBool()) welcome();
}

void MainWindow::closeWelcome() {
  if (m_welcome) m_welcome->close();
}

}  // namespace rewire

// Files of the main window: opening and saving.
#include "core/data/catalogue.h"
#include "ui/experiment/experiment_panel.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/view.h"
#include "ui/widgets/banner.h"
#include "ui/window/bars/status_line.h"
#include "ui/window/drop_hint.h"
#include "ui/window/lab_docks.h"
#include "ui/window/main_window.h"
#include "ui/window/project/project_keeper.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace rewire {

void MainWindow::openPath(const QString& path) {
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
    case Dropped::Nothing:
      m_banner->showError(tr("Cannot open %1: a .rewire project, a .json experiment, a .safetensors model, a run folder, .csv "
                             "curves or a folder of "
                             "IDX files is needed.")
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

void MainWindow::openExperiment(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    m_banner->showError(tr("Cannot read %1: %2.").arg(path, file.errorString()), Banner::Reason::Opening);
    return;
  }
  try {
    Experiment experiment = experimentFromJson(file.readAll().toStdString(), path.toStdString());
    experiment.dataset = datasetAsKept(experiment.dataset);
    remember(path);
    request(StartExperiment{experiment});
  } catch (const std::exception& error) {
    m_banner->showError(QString::fromStdString(error.what()), Banner::Reason::Opening);
  }
}

void MainWindow::remember(const QString& path) {
  m_recent.add(path);
  m_menu->setRecentFiles(m_recent.paths());
}

void MainWindow::askWhatToOpen() {
  const QString path = QFileDialog::getOpenFileName(
      this, tr("Open a project, a model, an experiment or curves"), {},
      tr("Projects, models, experiments and curves (*.rewire *.safetensors *.json *.csv);;All files (*)"));
  if (!path.isEmpty()) openPath(path);
}

QString MainWindow::suggestedName(const QString& ending) const {
  const QString dataset = QString::fromStdString(m_snapshot->dataset ? m_snapshot->dataset->title : "rewire").toLower();
  return QStringLiteral("%1-epoch-%2.%3").arg(dataset).arg(m_snapshot->epoch).arg(ending);
}

/// A perturbed or pinned specimen is what the window shows, and not what trains.
void MainWindow::askWhichModelToSave() {
  const auto training = [this] { askWhereToSave([](const std::string& path) { return SaveModel{path}; }); };
  if (!m_lab->specimenDiffers()) return training();
  auto* box = new QMessageBox(QMessageBox::Question, tr("Save model"), tr("Which network do you want to save?"),
                              QMessageBox::Cancel, this);
  box->setObjectName(QStringLiteral("whichModel"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(tr("The specimen is perturbed or pinned: it is not the network that trains."));
  connect(box->addButton(tr("The training network"), QMessageBox::AcceptRole), &QAbstractButton::clicked, this, training);
  connect(box->addButton(tr("The specimen as it is shown"), QMessageBox::AcceptRole), &QAbstractButton::clicked, this,
          [this] { askWhereToSave([this](const std::string& path) { return m_lab->saveSpecimen(path); }); });
  box->open();
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
    writeWhole(path, QByteArray::fromStdString(toJson(m_snapshot->record)));
    tellSaved(path);
  } catch (const std::exception& error) {
    m_banner->showError(QString::fromStdString(error.what()), Banner::Reason::Saving);
  }
}

void MainWindow::askWhereToSavePictures() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder for the pictures"));
  if (!folder.isEmpty()) offerPicturesTo(folder);
}

QString MainWindow::pictureIn(const QString& folder, const View& view) {
  return QDir(folder).filePath(view.suggestedName() + QStringLiteral(".png"));
}

void MainWindow::offerPicturesTo(const QString& folder) {
  QStringList there;
  for (const View* view : m_views)
    if (QFile::exists(pictureIn(folder, *view))) there << QFileInfo(pictureIn(folder, *view)).fileName();
  if (there.isEmpty()) return savePicturesInto(folder);
  auto* question =
      new QMessageBox(QMessageBox::Question, tr("Replace pictures?"),
                      there.size() == 1 ? tr("%1 is there already. Replace it?").arg(there.front())
                                        : tr("%1 of these pictures are there already. Replace them?").arg(there.size()),
                      QMessageBox::Cancel, this);
  question->setObjectName(QStringLiteral("replaceQuestion"));
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setInformativeText(folder);
  question->setDetailedText(there.join('\n'));
  QPushButton* replace = question->addButton(tr("Replace"), QMessageBox::AcceptRole);
  replace->setObjectName(QStringLiteral("replacePictures"));
  question->setDefaultButton(QMessageBox::Cancel);
  connect(replace, &QPushButton::clicked, this, [this, folder] { savePicturesInto(folder); });
  question->open();
}

void MainWindow::savePicturesInto(const QString& folder) {
  QString trouble;
  const QObject listening;
  for (View* view : m_views) connect(view, &View::saveFailed, &listening, [&](const QString& line) { trouble = line; });
  const auto saved =
      std::count_if(m_views.begin(), m_views.end(), [&](View* view) { return view->savePictureTo(pictureIn(folder, *view)); });
  if (saved > 0) m_status->tell(tr("Saved %1 pictures into %2").arg(saved).arg(folder));
  if (!trouble.isEmpty()) m_banner->showError(trouble, Banner::Reason::Saving);  // a later one that worked has hidden it
}

}  // namespace rewire

// Projects of the main window: one file for the run, the lab and the window.
#include "core/kept/kept_runs.h"
#include "core/project/project_file.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/picture/view.h"
#include "ui/statistics/history_view.h"
#include "ui/style/phrase_text.h"
#include "ui/widgets/banner.h"
#include "ui/window/bars/status_line.h"
#include "ui/window/controls/control_keeper.h"
#include "ui/window/dock_layout.h"
#include "ui/window/lab_docks.h"
#include "ui/window/main_window.h"
#include "ui/window/project/dock_arrangement.h"
#include "ui/window/project/project_keeper.h"
#include "ui/window/project/view_choices.h"
#include "ui/window/timeline.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace rewire {

namespace {

const QString kWideKey = QStringLiteral("wide");
const QString kDocksKey = QStringLiteral("docks");
const QString kViewsKey = QStringLiteral("views");
const QString kEarlierKey = QStringLiteral("earlierRun");
const QString kShownEpochKey = QStringLiteral("shown_epoch");
const QString kComparedEpochKey = QStringLiteral("compared_epoch");
constexpr int kMostNamedEntries = 3;  // in a message

/// The first names of a list, for a line.
QString firstOf(const QStringList& names) {
  const QString first = names.mid(0, kMostNamedEntries).join(QStringLiteral(", "));
  const auto more = names.size() - kMostNamedEntries;
  return more > 0 ? MainWindow::tr("%1 and %2 more").arg(first).arg(more) : first;
}

QJsonArray asJson(const std::vector<std::string>& names) {
  QJsonArray list;
  for (const std::string& name : names) list.append(QString::fromStdString(name));
  return list;
}

/// The controls that a project shows. Names that are not known here come from another version, and are passed over.
ShownParts shownIn(const QJsonObject& state) {
  const QJsonValue list = state[QLatin1String(kOnlyControlsKey)];
  if (!list.isArray()) return std::nullopt;
  std::vector<std::string> names;
  for (const QJsonValue& value : list.toArray())
    if (std::string name = value.toString().toStdString(); isPartName(name)) names.push_back(std::move(name));
  return names.empty() ? std::nullopt : ShownParts(names);
}

std::optional<int> epochIn(const QJsonObject& state, const QString& key) {
  const int epoch = state[key].toInt(-1);
  return epoch >= 0 ? std::optional(epoch) : std::nullopt;
}

}  // namespace

void MainWindow::makeProjects() {
  m_projects = new ProjectKeeper({[this] { return labState(); }, [this] { return m_lab->curvesOf(m_snapshot->record); },
                                  [this] { return !m_history->earlierRun().isEmpty(); }},
                                 this);
  connect(m_projects, &ProjectKeeper::commandRequested, this, &MainWindow::commandRequested);
  connect(m_projects, &ProjectKeeper::packerRequested, this, &MainWindow::packerRequested);
  connect(m_projects, &ProjectKeeper::opened, this, &MainWindow::takeProject);
  connect(m_projects, &ProjectKeeper::openFailed, m_banner, [this](const QString& line) {
    m_status->tell({});  // it no longer opens
    m_banner->showError(line, Banner::Reason::Opening);
  });
  connect(m_projects, &ProjectKeeper::began, m_status,
          [this](const QString& path) { m_status->tell(tr("Saving %1 …").arg(QFileInfo(path).fileName())); });
  connect(m_projects, &ProjectKeeper::saved, this, &MainWindow::tellProjectSaved);
  connect(m_projects, &ProjectKeeper::saveFailed, this, &MainWindow::tellProjectNotSaved);
  connect(m_projects, &ProjectKeeper::changedChanged, this, &MainWindow::showTitle);
  connect(m_lab, &LabDocks::worked, m_projects, &ProjectKeeper::lookAtLab);
  connect(m_lab, &LabDocks::applied, m_projects, &ProjectKeeper::keepLab);  // a specimen kept before would be perturbed twice
  connect(m_lab, &LabDocks::pinLost, m_status, [this](int epoch) {
    m_status->tell(tr("The specimen was pinned to epoch %1, which the file does not have: it follows the run again.").arg(epoch));
  });
  connect(m_lab, &LabDocks::drawingUnreadable, this, &MainWindow::tellUnreadable);
  connect(m_timeline, &Timeline::lost, m_status, [this](int epoch) {
    m_status->tell(tr("Epoch %1 was shown, which the file does not have: the present is shown.").arg(epoch));
  });
  connect(m_banner, &Banner::leftRunDeclined, this, [](const QString& folder) { forgetThatItWasLeft(folder.toStdString()); });
}

void MainWindow::saveProject() {
  if (!m_projects->hasPath()) return askWhereToSaveProject();
  m_projects->save(m_projects->path());
}

void MainWindow::askWhereToSaveProject() {
  auto* dialog = new QFileDialog(this, tr("Save everything in one file"), {}, tr("Rewire projects (*.rewire)"));
  dialog->setObjectName(QStringLiteral("saveProjectDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("rewire"));
  dialog->selectFile(m_projects->hasPath() ? m_projects->path() : suggestedName(QStringLiteral("rewire")));
  connect(dialog, &QFileDialog::fileSelected, m_projects, &ProjectKeeper::save);
  dialog->open();
}

void MainWindow::tellProjectSaved(const QString& path) {
  tellSaved(path);
  remember(path);
  if (m_closeWhenSaved) close();
}

void MainWindow::tellProjectNotSaved(const QString& line) {
  m_closeWhenSaved = false;
  if (!line.isEmpty()) m_banner->showError(line, Banner::Reason::Saving);
}

/// The engine opens the run, and the lab comes with it. A project without a run has only what belongs to none.
void MainWindow::takeProject(const OpenedProject& project) {
  remember(QString::fromStdString(project.path));
  for (const CurveStatePtr& curves : project.curves) Q_EMIT shelfRequested(ShowCurves{curves});
  if (!project.run.empty()) {
    request(ContinueRun{project.run, {}, project.path});
  } else if (project.lab) {
    m_lab->restoreDrawings(project.lab->drawings);
    restoreWindow(QByteArray::fromStdString(project.lab->window));
  }
  m_status->tell(tr("Opened %1").arg(QFileInfo(QString::fromStdString(project.path)).fileName()));
  tellLeftAlone(project);
}

/// Entries that could not be used stay in sight; what is of another version is only told.
void MainWindow::tellLeftAlone(const OpenedProject& project) {
  QStringList unknown, useless;
  for (const LeftAlone& entry : project.leftAlone) {
    const QString name = QString::fromStdString(shown(entry.name));
    if (entry.reason.empty()) {
      unknown << name;
    } else {
      useless << QStringLiteral("%1 (%2)").arg(name, textOf(entry.reason));
    }
  }
  const QString file = QFileInfo(QString::fromStdString(project.path)).fileName();
  if (!unknown.isEmpty()) m_status->tell(tr("Not known here, and left as they are: %1").arg(firstOf(unknown)));
  m_banner->settle(Banner::Reason::Project);
  if (!useless.isEmpty())
    m_banner->showError(tr("%1 is opened without what cannot be used, which stays in the file: %2").arg(file, firstOf(useless)),
                        Banner::Reason::Project);
}

/// Adds to what is told of the project already.
void MainWindow::tellUnreadable(const QString& drawing) {
  const bool more = m_banner->isVisible() && m_banner->reason() == Banner::Reason::Project;
  const QString before = more ? m_banner->text() + QStringLiteral(". ") : QString();
  m_banner->showError(before + tr("The drawing %1 is no picture that can be read; it stays as it is").arg(drawing),
                      Banner::Reason::Project);
}

LabStatePtr MainWindow::labState() {
  LabState lab = m_lab->state();
  if (!m_docks->isEnlarged() || m_lastWindow.isEmpty()) m_lastWindow = arrangement();
  QJsonObject window = m_lastWindow;
  if (const auto head = m_timeline->head()) window[kShownEpochKey] = *head;
  if (const auto against = m_timeline->comparedWith()) window[kComparedEpochKey] = *against;
  lab.window = QJsonDocument(window).toJson().toStdString();
  return std::make_shared<const LabState>(std::move(lab));
}

void MainWindow::restoreLab(const LabState& lab, const SnapshotPtr& pinned) {
  m_lab->restore(lab, pinned);
  restoreWindow(QByteArray::fromStdString(lab.window));
}

QJsonObject MainWindow::arrangement() const {
  QJsonObject views{{m_connectivity->objectName(), choicesIn(*m_connectivity)}};
  for (const QDockWidget* dock : m_docks->docks()) {
    const auto* view = qobject_cast<const View*>(dock->widget());
    if (view) views[dock->objectName()] = choicesIn(*view);
  }
  QJsonObject state = {{kWideKey, m_docks->isWide()},
                       {kDocksKey, dockArrangement(*this, m_docks->docks())},
                       {kViewsKey, views},
                       {kEarlierKey, m_history->earlierRun()}};
  if (m_controls->chosen()) state[QLatin1String(kOnlyControlsKey)] = asJson(*m_controls->chosen());
  return state;
}

/// An arrangement for a window of the other kind would fit this one badly.
void MainWindow::restoreWindow(const QByteArray& json) {
  const QJsonObject state = QJsonDocument::fromJson(json).object();
  if (state.isEmpty()) return;
  m_docks->shrink();
  m_controls->choose(std::nullopt);
  m_history->setEarlierRun(state[kEarlierKey].toObject());
  if (state[kWideKey].toBool() == m_docks->isWide()) arrangeDocks(*this, m_docks->docks(), state[kDocksKey].toArray());
  const QJsonObject views = state[kViewsKey].toObject();
  choose(*m_connectivity, views[m_connectivity->objectName()].toObject());
  for (QDockWidget* dock : m_docks->docks()) {
    auto* view = qobject_cast<View*>(dock->widget());
    if (view) choose(*view, views[dock->objectName()].toObject());
  }
  if (const ShownParts parts = shownIn(state)) {
    for (QDockWidget* dock : m_docks->docks()) dock->show();  // once all controls are shown again
    m_controls->choose(parts);
  }
  m_timeline->restore(epochIn(state, kShownEpochKey), epochIn(state, kComparedEpochKey));
}

void MainWindow::showPacker(const PackerStatePtr& packer) {
  m_projects->showPacker(packer);
}

}  // namespace rewire

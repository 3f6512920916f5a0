#include "ui/robustness/model_list.h"

#include "ui/widgets/text_button.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {

namespace {

constexpr int kFolderLevels = 3;
constexpr int kMostFound = 24;  // more lines would tell nothing
constexpr int kPathRole = Qt::UserRole;
constexpr auto kFolderKey = "curves/folder";
constexpr auto kModelsKey = "curves/models";
constexpr auto kTickedKey = "curves/ticked";
constexpr auto kNetworkKey = "curves/network";
constexpr auto kEnding = "*.safetensors";

void findModels(const QDir& folder, int levels, QStringList& found) {
  for (const QFileInfo& file : folder.entryInfoList({kEnding}, QDir::Files, QDir::Name)) found << file.absoluteFilePath();
  if (levels <= 1) return;
  for (const QFileInfo& inner : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
    findModels(QDir(inner.absoluteFilePath()), levels - 1, found);
}

/// Names a model of a run after its folder, "fashion-set", its snapshots "fashion-set, epoch-0010", and any other file after
/// itself.
QString nameOfFile(const QString& path) {
  const QFileInfo file(path);
  const QString stem = file.completeBaseName();
  const QDir folder = file.absoluteDir();
  if (stem == "model") return folder.dirName();
  if (folder.dirName() == "snapshots") return QFileInfo(folder.absolutePath()).absoluteDir().dirName() + ", " + stem;
  return stem;
}

bool same(const Snapshot& a, const Snapshot& b) {
  const auto events = [](const Snapshot& snapshot) { return snapshot.events ? snapshot.events->size() : 0; };
  return a.run == b.run && a.epoch == b.epoch && a.batch == b.batch && events(a) == events(b);
}

}  // namespace

ModelList::ModelList(QWidget* parent) : QWidget(parent), m_list(new QListWidget) {
  m_list->setObjectName("curveModels");
  m_list->setAccessibleName(tr("models to compare"));
  m_list->setToolTip(tr("Each ticked model gets a curve on the same axes, from the same draws."));
  m_list->setMinimumHeight(58);
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_network = new QListWidgetItem(m_list);
  m_network->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
  m_network->setCheckState(Qt::Checked);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(m_list, 1);
  m_buttons = makeButtons();
  column->addWidget(m_buttons);
  showNetwork();
  connect(m_list, &QListWidget::itemChanged, this, &ModelList::changed);
  connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
}

QWidget* ModelList::makeButtons() {
  auto* add = textButton("addModels", tr("Add"), tr("More models to compare: files, or all those of a run."));
  auto* menu = new QMenu(add);
  menu->addAction(tr("&Model files…"), this, &ModelList::askForFiles)->setObjectName("addModelFiles");
  menu->addAction(tr("All models in a &folder…"), this, &ModelList::askForFolder)->setObjectName("addModelFolder");
  add->setMenu(menu);
  m_remove = textButton("removeModels", tr("Remove"), tr("Take the selected models off this list; their files stay."));
  m_remove->setEnabled(false);
  connect(m_remove, &QPushButton::clicked, this, &ModelList::removeSelected);
  m_renew =
      textButton("renewNetwork", {},
                 tr("The network has been trained further since its curve was begun. Take it as it is now and begin anew."));
  m_renew->setAccessibleName(tr("Take the network as it is now"));
  m_renew->hide();
  connect(m_renew, &QPushButton::clicked, this, [this] {
    m_taken.reset();
    showNetwork();
    Q_EMIT changed();
  });
  auto* buttons = new QWidget;
  auto* row = new QHBoxLayout;
  row->setSpacing(6);
  row->addWidget(add, 1);
  row->addWidget(m_remove, 1);
  auto* column = new QVBoxLayout(buttons);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(row);
  column->addWidget(m_renew);
  return buttons;
}

void ModelList::showSnapshot(const SnapshotPtr& snapshot) {
  const bool before = m_now != nullptr;
  m_now = snapshot->layers.empty() || !snapshot->samples ? nullptr : snapshot;
  if (m_taken && m_now && m_taken->run != m_now->run) m_taken.reset();
  showNetwork();
  if (before != (m_now != nullptr)) Q_EMIT changed();
}

void ModelList::setHeld(bool held) {
  m_held = held;
  showNetwork();
}

bool ModelList::movedOn() const {
  return m_taken && m_now && !same(*m_taken, *m_now);
}

SnapshotPtr ModelList::specimen() const {
  return m_taken && (m_held || !movedOn()) ? m_taken : m_now;
}

void ModelList::showNetwork() {
  const QSignalBlocker quiet(m_list);
  const SnapshotPtr network = specimen();
  m_network->setText(network ? tr("this network, epoch %1").arg(network->epoch) : tr("this network (none yet)"));
  m_network->setFlags(network ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable : Qt::ItemFlags(Qt::ItemIsUserCheckable));
  m_network->setToolTip(tr("The network in the window."));
  m_renew->setVisible(m_held && movedOn());
  if (movedOn()) m_renew->setText(m_now->epoch != m_taken->epoch ? tr("Take epoch %1").arg(m_now->epoch) : tr("Take the newest"));
  if (movedOn()) m_renew->setAccessibleName(m_renew->text());
}

QListWidgetItem* ModelList::addFile(const QString& path) {
  const QString whole = QFileInfo(path).absoluteFilePath();
  QString name = nameOfFile(whole);
  for (int i = 1; i < m_list->count(); ++i) {
    if (m_list->item(i)->data(kPathRole).toString() == whole) {
      m_list->item(i)->setCheckState(Qt::Checked);
      return m_list->item(i);
    }
    if (m_list->item(i)->text() == name) name = QDir::toNativeSeparators(whole);
  }
  auto* item = new QListWidgetItem(name);
  item->setData(kPathRole, whole);
  item->setToolTip(whole);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
  item->setCheckState(Qt::Checked);
  m_list->addItem(item);
  m_list->scrollToItem(item);
  return item;
}

void ModelList::choose(const std::vector<ModelDescription>& models) {
  {
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i) m_list->item(i)->setCheckState(Qt::Unchecked);
    for (const ModelDescription& model : models) {
      const QString file = QString::fromStdString(model.file);
      if (file.isEmpty() && !model.nameOnly) m_network->setCheckState(Qt::Checked);
      if (!file.isEmpty() && QFileInfo::exists(file)) addFile(file);
    }
  }
  m_list->viewport()->update();
  Q_EMIT changed();
}

void ModelList::remember() {
  restore();
  connect(this, &ModelList::changed, this, &ModelList::save);
}

void ModelList::restore() {
  const QSettings settings;
  const QStringList ticked = settings.value(kTickedKey).toStringList();
  {
    const QSignalBlocker quiet(m_list);
    for (const QString& file : settings.value(kModelsKey).toStringList()) {
      const bool there = QFileInfo::exists(file);
      QListWidgetItem* item = addFile(file);
      item->setCheckState(there && ticked.contains(file) ? Qt::Checked : Qt::Unchecked);
      if (!there) item->setToolTip(tr("This file is no longer there: %1").arg(file));
    }
    if (!settings.value(kNetworkKey, true).toBool()) m_network->setCheckState(Qt::Unchecked);
  }
  m_list->scrollToTop();
  Q_EMIT changed();
}

void ModelList::save() const {
  QStringList files, ticked;
  for (int i = 1; i < m_list->count(); ++i) {
    files << m_list->item(i)->data(kPathRole).toString();
    if (m_list->item(i)->checkState() == Qt::Checked) ticked << files.back();
  }
  QSettings settings;
  settings.setValue(kModelsKey, files);
  settings.setValue(kTickedKey, ticked);
  settings.setValue(kNetworkKey, m_network->checkState() == Qt::Checked);
}

void ModelList::addFiles(const QStringList& paths) {
  {
    const QSignalBlocker quiet(m_list);
    for (const QString& path : paths) addFile(path);
  }
  if (!paths.isEmpty()) QSettings().setValue(kFolderKey, QFileInfo(paths.front()).absolutePath());
  m_list->viewport()->update();
  Q_EMIT told({});
  Q_EMIT changed();
}

void ModelList::addFolder(const QString& folder) {
  QStringList found;
  findModels(QDir(folder), kFolderLevels, found);
  const auto all = found.size();
  addFiles(found.mid(0, kMostFound));
  if (all == 0) Q_EMIT told(tr("No model (%1) in %2.").arg(kEnding, QDir(folder).dirName()));
  if (all > kMostFound) Q_EMIT told(tr("The first %1 of %2 models were added.").arg(kMostFound).arg(all));
}

void ModelList::askForFiles() {
  auto* dialog = new QFileDialog(this, tr("Models to compare"), QSettings().value(kFolderKey).toString());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  dialog->setNameFilter(tr("Models (%1)").arg(kEnding));
  connect(dialog, &QFileDialog::filesSelected, this, &ModelList::addFiles);
  dialog->open();
}

void ModelList::askForFolder() {
  auto* dialog = new QFileDialog(this, tr("Folder of a run, or of several"), QSettings().value(kFolderKey).toString());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, &ModelList::addFolder);
  dialog->open();
}

void ModelList::removeSelected() {
  qDeleteAll(m_list->selectedItems());
  Q_EMIT told({});
  Q_EMIT changed();
}

std::vector<ModelRequest> ModelList::chosen() const {
  std::vector<ModelRequest> models;
  if (m_network->checkState() == Qt::Checked && specimen()) models.push_back({tr("this network").toStdString(), specimen(), {}});
  for (int i = 1; i < m_list->count(); ++i) {
    const QListWidgetItem& item = *m_list->item(i);
    if (item.checkState() != Qt::Checked) continue;
    models.push_back({item.text().toStdString(), nullptr, item.data(kPathRole).toString().toStdString()});
  }
  return models;
}

std::vector<ModelRequest> ModelList::take() {
  m_taken = specimen();
  showNetwork();
  return chosen();
}

}  // namespace rewire
